//! `abdata demo`: the main job from an empty ledger to a verified one, on made-up data in a directory of its own.
//!
//! Each step is this program called once more, as a person would call it, so that what is shown is what is got. Nothing
//! of the caller's is read: no configuration, no variable, no ledger.

mod steps;

use super::context::{Context, Format};
use super::error::{Failure, Usage};
use super::output::{self, Outcome};
use crate::message::FluentValue;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use steps::{FILES, STEPS, Step};

/// The day on which the demonstration plays, so that it reads the same whenever it is run.
const TODAY: &str = "2026-03-02";

/// The ledger's file, in the demonstration's directory.
const LEDGER: &str = "abdata.db";

#[derive(Debug, clap::Args)]
pub struct Demo {
    #[arg(long)]
    keep: Option<PathBuf>,
}

impl Demo {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        if context.format != Format::Table {
            return Err(Usage::Format {
                format: context.format.name().to_owned(),
                possible: vec![Format::Table.name().to_owned()],
            }
            .into());
        }
        let stage = Stage::new(self.keep, context)?;
        stage.tell(
            "demo-intro",
            &[("directory", stage.directory.display().to_string().into())],
        )?;
        stage.print(&format!(
            "$ cd {}\n$ export ABDATA_DB={LEDGER} ABDATA_NOW={TODAY}\n",
            quoted(&stage.directory.display().to_string()),
        ))?;
        for step in STEPS {
            stage.play(step)?;
        }
        let end = if stage.temporary.is_some() {
            "demo-end-removed"
        } else {
            "demo-end-kept"
        };
        stage.tell(end, &[])?;
        Ok(Outcome::default())
    }
}

/// The directory that the demonstration plays in.
struct Stage<'a> {
    directory: PathBuf,
    /// Removes the directory when the stage goes; absent where the directory is kept.
    temporary: Option<tempfile::TempDir>,
    context: &'a Context,
}

impl<'a> Stage<'a> {
    /// Lays the files of the demonstration out; a file that is there already is never overwritten.
    fn new(keep: Option<PathBuf>, context: &'a Context) -> Result<Self, Failure> {
        let (directory, temporary) = match keep {
            Some(directory) => (directory, None),
            None => {
                let temporary = tempfile::Builder::new()
                    .prefix("abdata-demo-")
                    .tempdir()
                    .map_err(|error| failed(&std::env::temp_dir(), error))?;
                (temporary.path().to_owned(), Some(temporary))
            }
        };
        std::fs::create_dir_all(&directory).map_err(|error| failed(&directory, error))?;
        let directory =
            std::path::absolute(&directory).map_err(|error| failed(&directory, error))?;
        for (name, bytes) in FILES {
            let path = directory.join(name);
            std::fs::File::create_new(&path)
                .and_then(|mut file| file.write_all(bytes))
                .map_err(|error| failed(&path, error))?;
        }
        Ok(Self {
            directory,
            temporary,
            context,
        })
    }

    /// Says what is about to be done, runs it, and shows what it says.
    fn play(&self, step: &Step) -> Result<(), Failure> {
        self.tell(step.words, &[])?;
        let line: Vec<String> = step.args.iter().map(|arg| quoted(arg)).collect();
        let line = format!("$ abdata {}", line.join(" "));
        self.print(&format!("{}\n", self.context.bold(&line)))?;
        let run = self.command()?.args(step.args).output();
        let run = run.map_err(anyhow::Error::from)?;
        self.print(&String::from_utf8_lossy(&run.stdout))?;
        // Every output of a sandbox says that it is one; here the introduction has said so.
        let mark = self.context.say("out-sandbox", &[]);
        for remark in String::from_utf8_lossy(&run.stderr).lines() {
            if remark != mark {
                self.print(&format!("{remark}\n"))?;
            }
        }
        let code = run.status.code();
        if code != Some(step.exit) {
            return Err(anyhow::anyhow!("{line}: {}", run.status).into());
        }
        if step.exit != 0 {
            self.print(&self.context.say("demo-exit", &[("code", step.exit.into())]))?;
            self.print("\n")?;
        }
        Ok(())
    }

    /// Returns this program in the demonstration's own surroundings.
    fn command(&self) -> Result<Command, Failure> {
        let mut command = Command::new(std::env::current_exe().map_err(anyhow::Error::from)?);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("ABDATA_") {
                command.env_remove(name);
            }
        }
        let colour = match self.context.color_out() {
            anstream::ColorChoice::Never => "never",
            _ => "always",
        };
        command
            .current_dir(&self.directory)
            .stdin(Stdio::null())
            .env("XDG_CONFIG_HOME", &self.directory)
            .env("ABDATA_DB", LEDGER)
            .env("ABDATA_NOW", TODAY)
            .env("ABDATA_LANG", super::language::name(self.context.lang))
            .env("ABDATA_COLOR", colour)
            .env("COLUMNS", self.context.width().to_string());
        Ok(command)
    }

    fn tell(&self, key: &str, facts: &[(&str, FluentValue<'_>)]) -> Result<(), Failure> {
        self.print(&format!("\n# {}\n", self.context.say(key, facts)))
    }

    fn print(&self, text: &str) -> Result<(), Failure> {
        output::write(text.as_bytes(), self.context)
    }
}

fn failed(path: &Path, error: std::io::Error) -> Failure {
    Failure::Write {
        file: path.display().to_string(),
        error,
    }
}

/// Writes an argument as a shell takes it.
fn quoted(arg: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,".contains(c);
    if !arg.is_empty() && arg.chars().all(plain) {
        arg.to_owned()
    } else {
        format!("'{}'", arg.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::say;
    use crate::model::Lang;

    #[test]
    fn every_step_has_its_words() {
        for lang in [Lang::Zh, Lang::En] {
            for step in STEPS {
                assert_ne!(say(lang, step.words, &[]), step.words, "{lang:?}");
            }
        }
    }

    #[test]
    fn arguments_can_be_typed() {
        assert_eq!(quoted("demo-orgs.csv"), "demo-orgs.csv");
        assert_eq!(quoted("婚姻"), "婚姻");
        assert_eq!(quoted("two words"), "'two words'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
