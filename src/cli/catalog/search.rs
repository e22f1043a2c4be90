//! `abdata catalog search TEXT`: words, single characters, pinyin and initials.

use super::filter::{FilterArgs, PageArgs};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;

#[derive(Debug, clap::Args)]
pub struct Search {
    #[arg(required = true)]
    text: Vec<String>,
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    as_of: AsOf,
}

impl Search {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let mut filter = self.filter.read(ledger.reader(), context)?;
        // Words of the option are looked for besides.
        let words = self.text.into_iter().chain(filter.search.take());
        filter.search = Some(words.collect::<Vec<_>>().join(" "));
        self.page.put(&mut filter)?;
        super::list::outcome(ledger.reader(), context, &filter)
    }
}
