//! `abdata law export`: an edition as the file that `law import` reads; the next edition is written from it.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::Outcome;
use crate::op;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Export {
    #[arg(required = true)]
    edition: String,
    #[arg(long, required = true)]
    output: PathBuf,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Done {
    file: String,
    edition: String,
}

impl Export {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        file::kind(&self.output, &[("toml", ())])?;
        let text = op::law::text(ledger.reader(), &self.edition)?;
        let done = Done {
            file: self.output.display().to_string(),
            edition: self.edition,
        };
        file::export(&self.output, &mut ledger, &doing, |path, _| {
            std::fs::write(path, text).map_err(|error| file::failed(&self.output, error))
        })?;
        let blocks = file::exported(&done.file, None, context);
        Ok(Outcome::one(done, blocks))
    }
}
