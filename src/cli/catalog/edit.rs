//! `abdata catalog edit ENTRY…`: drafts change at once, published entries through a pending revision (Art. 16).

use super::add::{outcome, read_items};
use super::filter::{FilterArgs, Narrow, chosen};
use super::items::Entries;
use super::view::{self, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
use crate::cli::noun::Given;
use crate::cli::output::{Outcome, table};
use crate::cli::value::optional;
use crate::model::entry::{Cause, ChangeGround};
use crate::model::{Coded, EntryAction, EntryState};
use crate::op::catalog::edit::{Changes, Edited, edit};
use crate::procedure::catalog::next;

#[derive(Debug, clap::Args)]
pub struct Edit {
    entries: Vec<String>,
    #[command(flatten)]
    given: Given<Entries, false>,
    #[arg(long)]
    item: Vec<String>,
    #[arg(long)]
    drop_item: Vec<String>,
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
            let missing = vec!["--name | --share-type | --item | …".to_owned()];
            return Err(Usage::Missing(missing).into());
        }
        let cause = Cause {
            ground: optional::<ChangeGround>("ground", &self.ground)?,
            occurred_on: match &self.occurred {
                Some(given) => Some(context.past("occurred", given)?),
                None => None,
            },
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

/// Shows one entry whole, several in a table.
fn shown(
    ledger: &crate::store::Ledger,
    mut edited: Vec<Edited>,
    context: &Context,
) -> Result<Outcome, Failure> {
    if edited.len() != 1 {
        let orgs = Orgs::load(ledger.reader())?;
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
        let json = edited
            .into_iter()
            .map(|one| view::entry(one.into_entry(), &orgs))
            .collect();
        let keys = ["id", "name", "outcome"];
        return Ok(Outcome::list(json, table(context.lang, &keys, rows)));
    }
    match edited.pop() {
        Some(one) => {
            let key = one_key(&one);
            outcome(ledger, one.into_entry(), key, context)
        }
        None => Ok(Outcome::default()),
    }
}

fn one_key(edited: &Edited) -> &'static str {
    match edited {
        Edited::Entry(_) => "catalog-edited",
        Edited::Revision(_) => "catalog-revised",
        Edited::Unchanged(_) => "catalog-unchanged",
    }
}
