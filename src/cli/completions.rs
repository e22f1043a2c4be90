//! `abdata completions SHELL`: a script for the shell's completion.

use super::context::Context;
use super::error::{Failure, Usage};
use super::output::{Body, Outcome};
use crate::model::Lang;
use clap_complete::Shell;

/// The shells with the names that the command takes, and the file that each script is kept in.
pub const SHELLS: [(&str, Shell, &str); 3] = [
    ("bash", Shell::Bash, "abdata.bash"),
    ("zsh", Shell::Zsh, "_abdata"),
    ("fish", Shell::Fish, "abdata.fish"),
];

#[derive(Debug, clap::Args)]
pub struct Completions {
    #[arg(required = true, value_parser = ["bash", "zsh", "fish"])]
    shell: String,
}

impl Completions {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let found = SHELLS.iter().find(|(name, _, _)| *name == self.shell);
        let Some((_, shell, _)) = found else {
            return Err(Usage::Other(self.shell).into());
        };
        Ok(Outcome::of(Body::Raw(script(*shell, context.lang))))
    }
}

/// Makes the script of a shell.
pub fn script(shell: Shell, lang: Lang) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::command(lang), "abdata", &mut script);
    script
}
