//! `abdata NOUN edit`.

use super::add::written;
use super::{Given, Noun};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
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
        if values.is_empty() {
            let fields = N::fields().iter().filter(|field| N::stated(field.key));
            let keys = fields.map(|field| field.key.to_owned());
            return Err(Usage::nothing_given(keys).into());
        }
        let record = N::edit(&mut ledger, &doing, &self.record, values)?;
        written::<N>(&ledger, &record, "out-edited", context)
    }
}
