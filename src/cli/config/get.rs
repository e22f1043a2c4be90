//! `abdata config get KEY`.

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Get {
    #[arg(required = true)]
    key: String,
    #[command(flatten)]
    as_of: AsOf,
}

impl Get {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let edition = op::law::on(ledger.reader(), self.as_of.day(context)?)?;
        let setting = op::config::get(ledger.reader(), &edition, &self.key)?;
        Ok(super::shown(&setting, context))
    }
}
