//! `abdata config set KEY VALUE`.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Set {
    #[arg(required = true)]
    key: String,
    #[arg(required = true)]
    value: String,
    #[command(flatten)]
    on: On,
}

impl Set {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let edition = op::law::on(ledger.reader(), doing.on)?;
        let setting = op::config::set(&mut ledger, &doing, &edition, &self.key, Some(&self.value))?;
        Ok(super::shown(&setting, context))
    }
}
