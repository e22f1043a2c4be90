//! `abdata catalog add --name … --provider …`: an entry by hand; what else the law wants, `check` asks for.

use super::items::{self, Entries};
use super::page;
use super::view::{self, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::Given;
use crate::cli::output::{Block, Outcome};
use crate::model::Entry;
use crate::op::catalog::add::add;
use crate::op::catalog::edit::Changes;
use crate::store::Ledger;

#[derive(Debug, clap::Args)]
pub struct Add {
    #[command(flatten)]
    given: Given<Entries, true>,
    #[arg(long)]
    item: Vec<String>,
    #[arg(long)]
    as_published: Option<String>,
    #[command(flatten)]
    on: On,
}

impl Add {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let changes = Changes {
            fields: self.given.read(ledger.reader())?,
            items: read_items(&self.item)?,
            drop_items: Vec::new(),
        };
        let as_published = match &self.as_published {
            Some(given) => Some(context.past("as_published", given)?),
            None => None,
        };
        let mut new = Entry::default();
        changes.apply(&mut new);
        let added = add(&mut ledger, &doing, &new, as_published)?;
        outcome(&ledger, added, "out-added", context)
    }
}

/// Reads several items.
pub(super) fn read_items(given: &[String]) -> Result<Vec<crate::model::Item>, Failure> {
    given.iter().map(|one| items::read(one)).collect()
}

/// Shows an entry that was written, under a heading that says so.
pub(super) fn outcome(
    ledger: &Ledger,
    entry: Entry,
    heading: &str,
    context: &Context,
) -> Result<Outcome, Failure> {
    let orgs = Orgs::load(ledger.reader())?;
    let mut blocks = vec![Block::Heading(context.say(heading, &[]))];
    blocks.extend(page::blocks(&entry, &orgs, context.lang));
    Ok(Outcome::one(view::entry(entry, &orgs), blocks))
}
