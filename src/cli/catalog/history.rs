//! `abdata catalog history ENTRY`: every version, who made it, when and why, and what it changed.

use super::diff::{self, DifferenceView};
use super::view::Orgs;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::history::{action, by, version};
use crate::cli::output::{Outcome, table};
use crate::message::join;
use crate::model::Coded;
use crate::model::entry::{Cause, ChangeGround, known};
use crate::op::catalog::{change, find, past};
use crate::store::history::Past;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct History {
    entry: String,
    #[command(flatten)]
    as_of: AsOf,
}

/// What is said of an entry's version besides.
#[derive(Serialize)]
struct More {
    revision: bool,
    ground: Option<ChangeGround>,
    occurred_on: Option<Date>,
    change: Option<String>,
    correction: Option<String>,
    difference: DifferenceView,
}

impl History {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let as_of = self.as_of.day(context)?;
        let ledger = context.reader()?;
        let lang = context.lang;
        let id = find(ledger.reader(), &self.entry)?;
        let orgs = Orgs::load(ledger.reader())?;
        let steps = past::history(ledger.reader(), id)?;
        let mut rows = Vec::new();
        let mut json = Vec::new();
        for step in steps
            .into_iter()
            .filter(|step| step.past.effective_on <= as_of)
        {
            let past = step.past;
            let number_of = match step.cause.change {
                Some(id) => change::number(ledger.reader(), id)?,
                None => None,
            };
            let number = if step.revision {
                context.say("catalog-revision-number", &[("number", past.number.into())])
            } else {
                past.number.to_string()
            };
            rows.push(vec![
                number,
                past.effective_on.to_string(),
                by(&past),
                action(&past, lang),
                changed(&step.difference, context),
                why(&past, &step.cause, number_of.as_deref(), context),
            ]);
            let more = More {
                revision: step.revision,
                ground: step.cause.ground,
                occurred_on: step.cause.occurred_on,
                change: number_of,
                correction: step.cause.correction,
                difference: diff::view(&step.difference, &orgs),
            };
            json.push(version(past, more));
        }
        let keys = ["version", "effective_on", "by", "action", "changed", "note"];
        Ok(Outcome::list(json, table(lang, &keys, rows)))
    }
}

/// Says why: the act's reason, else the cause of the revision; and the change case, where it has one.
fn why(past: &Past, cause: &Cause, change: Option<&str>, context: &Context) -> String {
    let stated = past.note.clone().or_else(|| cause.correction.clone());
    let stated = stated.unwrap_or_else(|| match (cause.ground, cause.occurred_on) {
        (Some(ground), Some(day)) => format!("{} {day}", ground.word(context.lang)),
        _ => String::new(),
    });
    match change {
        Some(number) if stated.is_empty() => number.to_owned(),
        Some(number) => format!("{stated} {number}"),
        None => stated,
    }
}

/// Names what a version changed: the state it entered, the fields, how many items.
fn changed(difference: &past::Difference, context: &Context) -> String {
    let lang = context.lang;
    let mut parts = Vec::new();
    if let Some((_, after)) = difference.state {
        parts.push(format!("→ {}", after.word(lang)));
    }
    parts.extend(
        difference
            .fields
            .iter()
            .filter_map(|change| known(change.field))
            .map(|field| field.label(lang).to_owned()),
    );
    let items = difference.items_added.len()
        + difference.items_removed.len()
        + difference.items_changed.len();
    if items > 0 {
        parts.push(context.say("catalog-items-changed", &[("count", items.into())]));
    }
    join(&parts, lang)
}
