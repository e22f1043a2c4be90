//! `abdata NOUN show`.

use super::{Names, Noun, find_to_read, object, record_pairs, warnings};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Show<N: Noun> {
    #[arg(id = "record", required = true)]
    record: String,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: Noun> Show<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let day = self.as_of.day(context)?;
        let record = N::on(find_to_read::<N>(ledger.reader(), &self.record)?, day);
        let names = Names::load(ledger.reader())?;
        let pairs = record_pairs::<N>(&record, &names, context.lang);
        Ok(
            Outcome::one(object::<N>(&record, &names), vec![Block::Pairs(pairs)])
                .remarks(warnings::<N>(&record, context.lang)),
        )
    }
}
