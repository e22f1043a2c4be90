//! `abdata config unset KEY`: the default holds again.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Unset {
    #[arg(required = true)]
    key: String,
    #[command(flatten)]
    on: On,
}

impl Unset {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let edition = op::law::on(ledger.reader(), doing.on)?;
        let setting = op::config::set(&mut ledger, &doing, &edition, &self.key, None)?;
        Ok(super::shown(&setting, context))
    }
}
