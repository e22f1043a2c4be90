//! `abdata catalog list`.

use super::filter::{FilterArgs, PageArgs};
use super::page;
use super::view::{self, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op::catalog::{EntryFilter, ids, load};
use crate::store::Connection;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    as_of: AsOf,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let mut filter = self.filter.read(ledger.reader(), context)?;
        self.page.put(&mut filter)?;
        outcome(ledger.reader(), context, &filter)
    }
}

/// Lists the entries that a filter asks for.
pub(super) fn outcome(
    connection: &Connection,
    context: &Context,
    filter: &EntryFilter,
) -> Result<Outcome, Failure> {
    let orgs = Orgs::load(connection)?;
    let entries = ids(connection, filter)?
        .into_iter()
        .map(|id| load(connection, id))
        .collect::<Result<Vec<_>, _>>()?;
    let table = page::table(&entries, &orgs, context.lang);
    let json = entries
        .into_iter()
        .map(|entry| view::entry(entry, &orgs))
        .collect();
    Ok(Outcome::list(json, table))
}
