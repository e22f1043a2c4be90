//! `abdata config list`.

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    as_of: AsOf,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let edition = op::law::on(ledger.reader(), self.as_of.day(context)?)?;
        let settings = op::config::list(ledger.reader(), &edition)?;
        let table = super::settings_table(&settings, context);
        Ok(Outcome::list(
            settings
                .iter()
                .map(|setting| super::object(setting, context.lang))
                .collect(),
            table,
        ))
    }
}
