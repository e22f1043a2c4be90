//! `abdata catalog submit|publish|retire ENTRY…`: the steps of an entry's life that need no more than the entries.

use super::filter::{FilterArgs, chosen};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::message::join;
use crate::model::{Coded, EntryAction, EntryState};
use crate::op::catalog::change::Updated;
use crate::op::catalog::review::{Moved, act};
use crate::procedure::catalog::next;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Life {
    entries: Vec<String>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct DoneView {
    id: String,
    name: String,
    revision: bool,
    from: EntryState,
    to: EntryState,
    change: Option<String>,
}

impl Life {
    pub fn run(self, context: &Context, action: EntryAction) -> Result<Outcome, Failure> {
        let Self {
            entries,
            filter,
            on,
            reason,
            dry_run,
        } = self;
        step(
            context,
            &entries,
            &filter,
            on.as_deref(),
            action,
            reason,
            dry_run,
        )
    }
}

/// Does one action to the entries that are named or chosen, all or none.
pub(super) fn step(
    context: &Context,
    named: &[String],
    filter: &FilterArgs,
    on: Option<&str>,
    action: EntryAction,
    reason: Option<String>,
    dry_run: bool,
) -> Result<Outcome, Failure> {
    let mut ledger = context.writer()?;
    let doing = context.doing(on)?;
    let states: Vec<EntryState> = EntryState::ALL
        .iter()
        .copied()
        .filter(|state| next(*state, action).is_some())
        .collect();
    let ids = chosen(ledger.reader(), context, named, filter, &states)?;
    let done = act(&mut ledger, &doing, &ids, action, reason, dry_run)?;
    let outcome = outcome(&done, action, dry_run, context);
    if !done.entries.is_empty() {
        return Ok(outcome);
    }
    let words: Vec<&str> = states
        .iter()
        .map(|state| state.word(context.lang))
        .collect();
    let facts = [
        ("action", action.word(context.lang).into()),
        ("states", join(&words, context.lang).into()),
    ];
    Ok(outcome.remark(context.say("catalog-none-ready", &facts)))
}

fn outcome(moved: &Moved, action: EntryAction, dry_run: bool, context: &Context) -> Outcome {
    let lang = context.lang;
    let done = &moved.entries;
    let rows = done
        .iter()
        .map(|one| {
            vec![
                one.id.to_string(),
                one.name.clone(),
                one.from.word(lang).to_owned(),
                one.to.word(lang).to_owned(),
            ]
        })
        .collect();
    let json = done
        .iter()
        .map(|one| DoneView {
            id: one.id.to_string(),
            name: one.name.clone(),
            revision: one.revision,
            from: one.from,
            to: one.to,
            change: one.change.clone(),
        })
        .collect();
    let key = if dry_run {
        "catalog-would-do"
    } else {
        "catalog-done"
    };
    let facts = [
        ("action", action.word(lang).into()),
        ("count", done.len().into()),
    ];
    let outcome = Outcome::list(json, table(lang, &["id", "name", "from", "to"], rows))
        .remark(context.say(key, &facts));
    moved.updated.iter().fold(outcome, |outcome, updated| {
        outcome.remark(change_updated(updated, context))
    })
}

/// Says that a change case counts as updated now, and by when that is reported (Art. 16).
fn change_updated(updated: &Updated, context: &Context) -> String {
    let case = ("case", updated.number.as_str().into());
    match updated.report_due {
        Some(due) => {
            let due = ("due", due.to_string().into());
            context.say("catalog-change-updated-due", &[case, due])
        }
        None => context.say("catalog-change-updated", &[case]),
    }
}
