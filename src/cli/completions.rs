//! `abdata completions SHELL`: a script for the shell's completion, which asks the program itself (see `complete`).

use super::complete::VARIABLE;
use super::context::Context;
use super::error::{Failure, Usage};
use super::output::{Body, Outcome};
use clap_complete::env::{Bash, EnvCompleter, Fish, Zsh};

/// The shells, and the file that the script of each is kept in.
pub const SHELLS: [(&dyn EnvCompleter, &str); 3] = [
    (&Bash, "abdata.bash"),
    (&Zsh, "_abdata"),
    (&Fish, "abdata.fish"),
];

#[derive(Debug, clap::Args)]
pub struct Completions {
    #[arg(required = true, value_parser = ["bash", "zsh", "fish"])]
    shell: String,
}

impl Completions {
    pub fn run(self, _context: &Context) -> Result<Outcome, Failure> {
        let mut shells = SHELLS.iter();
        let Some((shell, _)) = shells.find(|(shell, _)| shell.name() == self.shell) else {
            return Err(Usage::Other(self.shell).into());
        };
        Ok(Outcome::of(Body::Raw(script(*shell)?)))
    }
}

/// Makes the script of a shell. It calls `abdata` by the path of programs.
///
/// # Errors
/// None that writing to memory can cause.
pub fn script(shell: &dyn EnvCompleter) -> Result<Vec<u8>, Failure> {
    let mut script = Vec::new();
    shell
        .write_registration(VARIABLE, "abdata", "abdata", "abdata", &mut script)
        .map_err(anyhow::Error::from)?;
    if shell.name() == "zsh" {
        // What fits by its name does not begin with what was typed; zsh would drop it.
        let text = String::from_utf8_lossy(&script);
        script = text
            .replace("'values' other\n", "'values' other -U\n")
            .into_bytes();
    }
    Ok(script)
}
