//! `abdata NOUN edit`.

use super::add::written;
use super::{Given, Noun};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;

#[derive(Clone, Debug, clap::Args)]
pub struct Edit<N: Noun> {
    #[arg(id = "record", required = true)]
    record: String,
    #[command(flatten)]
    given: Given<N, false>,
    #[command(flatten)]
    on: On,
}

impl<N: Noun> Edit<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let values = self.given.read(ledger.reader())?;
        let record = N::edit(&mut ledger, &doing, &self.record, values)?;
        written::<N>(&ledger, &record, "out-edited", context)
    }
}
