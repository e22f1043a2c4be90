//! `abdata NOUN list`.

use super::filter::Filtering;
use super::{Names, Noun, object, record_table};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct List<N: Noun> {
    #[command(flatten)]
    filtering: Filtering,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: Noun> Default for List<N> {
    fn default() -> Self {
        Self {
            filtering: Filtering::default(),
            as_of: AsOf::default(),
            noun: PhantomData,
        }
    }
}

impl<N: Noun> List<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let filter = self.filtering.read::<N>(ledger.reader(), context, as_of)?;
        let records = N::list(ledger.reader(), &filter)?;
        let names = Names::load(ledger.reader())?;
        let table = record_table::<N>(&records, &names, context.lang);
        let json = records
            .iter()
            .map(|record| object::<N>(record, &names))
            .collect();
        Ok(Outcome::list(json, table))
    }
}
