//! `abdata catalog edit ENTRY…`: drafts change at once, published entries through a pending revision (Art. 16).

use super::add::read_items;
use super::filter::{FilterArgs, Narrow, chosen};
use super::items::Entries;
use super::page;
use super::view::{self, EntryView, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
use crate::cli::noun::{Fielded, Given};
use crate::cli::output::{Block, Outcome, table};
use crate::cli::value::optional;
use crate::message::join;
use crate::model::entry::{Cause, ChangeGround};
use crate::model::{CaseId, Coded, EntryAction, EntryState};
use crate::op::case::find_whole;
use crate::op::catalog::edit::{Changes, Edited, edit};
use crate::procedure::catalog::next;
use crate::procedure::change::Change;
use crate::store::Connection;
use std::collections::BTreeSet;

#[derive(Debug, clap::Args)]
pub struct Edit {
    entries: Vec<String>,
    #[command(flatten)]
    given: Given<Entries, false>,
    #[arg(long)]
    item: Vec<String>,
    #[arg(long)]
    drop_item: Vec<String>,
    #[arg(long, conflicts_with_all = ["ground", "correction"])]
    change: Option<String>,
    #[arg(long, requires = "occurred")]
    ground: Option<String>,
    #[arg(long, requires = "ground")]
    occurred: Option<String>,
    #[arg(long, conflicts_with = "ground")]
    correction: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    narrow: Narrow,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

impl Edit {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let changes = Changes {
            fields: self.given.read(ledger.reader())?,
            items: read_items(&self.item)?,
            drop_items: self.drop_item.clone(),
        };
        if changes == Changes::default() {
            let fields = Entries::fields().iter();
            let own = ["item".to_owned(), "drop_item".to_owned()];
            let keys = fields.map(|field| field.key.to_owned()).chain(own);
            return Err(Usage::nothing_given(keys).into());
        }
        let cause = Cause {
            ground: optional::<ChangeGround>("ground", &self.ground)?,
            occurred_on: match &self.occurred {
                Some(given) => Some(context.past("occurred", given)?),
                None => None,
            },
            change: named_change(ledger.reader(), self.change.as_deref())?,
            correction: self.correction.clone(),
        };
        let editable: Vec<EntryState> = EntryState::ALL
            .iter()
            .copied()
            .filter(|state| next(*state, EntryAction::Edit).is_some())
            .collect();
        let filter = FilterArgs::from(self.narrow);
        let ids = chosen(ledger.reader(), context, &self.entries, &filter, &editable)?;
        let edited = edit(
            &mut ledger,
            &doing,
            &ids,
            &changes,
            &cause,
            self.reason.as_deref(),
            self.dry_run,
        )?;
        let count = edited.len();
        let outcome = shown(&ledger, edited, context)?;
        if !self.dry_run {
            return Ok(outcome);
        }
        let facts = [
            ("action", EntryAction::Edit.word(context.lang).into()),
            ("count", count.into()),
        ];
        Ok(outcome.remark(context.say("catalog-would-do", &facts)))
    }
}

/// An entry as it is or shall be, with the change case that its revision belongs to.
#[derive(serde::Serialize)]
struct EditedView {
    #[serde(flatten)]
    entry: EntryView,
    change: Option<String>,
}

/// Finds the change case that is named.
pub(super) fn named_change(
    connection: &Connection,
    named: Option<&str>,
) -> Result<Option<CaseId>, Failure> {
    match named {
        Some(named) => Ok(Some(find_whole::<Change>(connection, named)?)),
        None => Ok(None),
    }
}

/// Shows one entry whole, several in a table.
fn shown(
    ledger: &crate::store::Ledger,
    mut edited: Vec<Edited>,
    context: &Context,
) -> Result<Outcome, Failure> {
    let orgs = Orgs::load(ledger.reader())?;
    let changes: BTreeSet<String> = edited
        .iter()
        .filter_map(|one| one.change().map(str::to_owned))
        .collect();
    let revised = edited
        .iter()
        .filter(|one| matches!(one, Edited::Revision(..)));
    let revised: Vec<String> = revised.map(|one| one.entry().id.to_string()).collect();
    let view = |one: Edited| EditedView {
        change: one.change().map(str::to_owned),
        entry: view::entry(one.into_entry(), &orgs),
    };
    let outcome = if edited.len() != 1 {
        let rows = edited
            .iter()
            .map(|one| {
                let entry = one.entry();
                vec![
                    entry.id.to_string(),
                    entry.name.clone(),
                    context.say(one_key(one), &[]),
                ]
            })
            .collect();
        let json = edited.into_iter().map(view).collect();
        let keys = ["id", "name", "outcome"];
        Outcome::list(json, table(context.lang, &keys, rows))
    } else if let Some(one) = edited.pop() {
        let mut blocks = vec![Block::Heading(context.say(one_key(&one), &[]))];
        blocks.extend(page::blocks(one.entry(), &orgs, context.lang));
        Outcome::one(view(one), blocks)
    } else {
        Outcome::default()
    };
    let next = (!revised.is_empty()).then(|| {
        let facts = [("entries", revised[..revised.len().min(10)].join(" ").into())];
        context.say("catalog-revised-next", &facts)
    });
    let outcome = outcome.remarks(next);
    if changes.is_empty() {
        return Ok(outcome);
    }
    let numbers: Vec<String> = changes.into_iter().collect();
    let facts = [("cases", join(&numbers, context.lang).into())];
    Ok(outcome.remark(context.say("catalog-under-change", &facts)))
}

fn one_key(edited: &Edited) -> &'static str {
    match edited {
        Edited::Entry(_) => "catalog-edited",
        Edited::Revision(..) => "catalog-revised",
        Edited::Unchanged(_) => "catalog-unchanged",
    }
}
