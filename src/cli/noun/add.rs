//! `abdata NOUN add`.

use super::{Given, Names, Noun, object, record_pairs, warnings};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::store::Ledger;

#[derive(Clone, Debug, clap::Args)]
pub struct Add<N: Noun> {
    #[command(flatten)]
    given: Given<N, true>,
    #[command(flatten)]
    on: On,
}

impl<N: Noun> Add<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let values = self.given.read(ledger.reader())?;
        let record = N::add(&mut ledger, &doing, values)?;
        written::<N>(&ledger, &record, "out-added", context)
    }
}

/// Shows a record that was written, under a heading that says so, with what is odd about it.
pub(super) fn written<N: Noun>(
    ledger: &Ledger,
    record: &N::Record,
    heading: &str,
    context: &Context,
) -> Result<Outcome, Failure> {
    let names = Names::load(ledger.reader())?;
    let blocks = vec![
        Block::Heading(context.say(heading, &[])),
        Block::Pairs(record_pairs::<N>(record, &names, context.lang)),
    ];
    Ok(Outcome::one(object::<N>(record, &names), blocks)
        .remarks(warnings::<N>(record, context.lang)))
}
