//! `abdata catalog diff ENTRY [FROM [TO]]`: two versions of an entry field by field.

use super::view::Orgs;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, Table};
use crate::model::entry::{ITEM_FIELDS, known};
use crate::model::field::{Field, FieldChange, Value, find as field_of};
use crate::model::{Coded, EntryState, Lang};
use crate::op::catalog::{find, load, past, revised};
use crate::op::value::written;
use crate::store::revision;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Diff {
    entry: String,
    from: Option<i64>,
    to: Option<i64>,
    #[command(flatten)]
    as_of: AsOf,
}

/// A difference as scripts read it.
#[derive(Serialize)]
pub struct DifferenceView {
    state: Option<[EntryState; 2]>,
    fields: Vec<ChangeView>,
    items_added: Vec<String>,
    items_removed: Vec<String>,
    items_changed: Vec<ItemChangeView>,
    items_reordered: bool,
}

#[derive(Serialize)]
struct ChangeView {
    field: &'static str,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct ItemChangeView {
    name: String,
    fields: Vec<ChangeView>,
}

impl Diff {
    /// Compares two versions; without them, the pending revision with the published text, or the last two versions.
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let reader = ledger.reader();
        let id = find(reader, &self.entry)?;
        let held = load(reader, id)?;
        let pending = revision::load(reader, id)?;
        let (before, after) = match (self.from, self.to, pending) {
            (None, None, Some(pending)) => {
                let proposed = revised(&held, pending.proposed);
                (held, proposed)
            }
            (None, _, _) => (past::version(reader, id, (held.version - 1).max(1))?, held),
            (Some(from), to, _) => {
                let to = to.unwrap_or(held.version);
                (
                    past::version(reader, id, from)?,
                    past::version(reader, id, to)?,
                )
            }
        };
        let orgs = Orgs::load(reader)?;
        let difference = past::difference(&before, &after);
        let json = view(&difference, &orgs);
        let blocks = vec![Block::Table(table(&difference, &orgs, context.lang))];
        Ok(Outcome::one(json, blocks))
    }
}

/// Turns a difference into what scripts read: values as text, codes in English.
#[must_use]
pub fn view(difference: &past::Difference, orgs: &Orgs) -> DifferenceView {
    let names = |items: &[crate::model::Item]| items.iter().map(|i| i.name.clone()).collect();
    DifferenceView {
        state: difference.state.map(|(before, after)| [before, after]),
        fields: difference
            .fields
            .iter()
            .map(|change| change_view(change, orgs))
            .collect(),
        items_added: names(&difference.items_added),
        items_removed: names(&difference.items_removed),
        items_changed: difference
            .items_changed
            .iter()
            .map(|(name, fields)| ItemChangeView {
                name: name.clone(),
                fields: fields
                    .iter()
                    .map(|change| change_view(change, orgs))
                    .collect(),
            })
            .collect(),
        items_reordered: difference.items_reordered,
    }
}

fn change_view(change: &FieldChange, orgs: &Orgs) -> ChangeView {
    let text = |value: &Value| match value {
        Value::Empty => None,
        Value::Code(code) => Some((*code).to_owned()),
        Value::Flag(flag) => Some(flag.to_string()),
        Value::Org(id) => orgs.name(*id).map(|org| org.code),
        other => Some(written(
            crate::model::field::Kind::Text,
            other,
            Lang::Zh,
            &orgs.names,
        )),
    };
    ChangeView {
        field: change.field,
        before: text(&change.before),
        after: text(&change.after),
    }
}

/// Sets a difference in a table: what changed, before, after.
#[must_use]
pub fn table(difference: &past::Difference, orgs: &Orgs, lang: Lang) -> Table {
    let say = |key: &str, name: &str| crate::message::say(lang, key, &[("name", name.into())]);
    let mut rows = Vec::new();
    if let Some((before, after)) = difference.state {
        rows.push(vec![
            crate::cli::output::word(lang, "state"),
            before.word(lang).to_owned(),
            after.word(lang).to_owned(),
        ]);
    }
    rows.extend(
        difference
            .fields
            .iter()
            .map(|c| change_row(known, c, "", orgs, lang)),
    );
    for item in &difference.items_added {
        rows.push(vec![
            say("catalog-item-added", &item.name),
            String::new(),
            item.name.clone(),
        ]);
    }
    for item in &difference.items_removed {
        rows.push(vec![
            say("catalog-item-removed", &item.name),
            item.name.clone(),
            String::new(),
        ]);
    }
    for (name, fields) in &difference.items_changed {
        rows.extend(
            fields
                .iter()
                .map(|c| change_row(|key| field_of(ITEM_FIELDS, key), c, name, orgs, lang)),
        );
    }
    if difference.items_reordered {
        rows.push(vec![
            say("catalog-items-reordered", ""),
            String::new(),
            String::new(),
        ]);
    }
    let mut table = crate::cli::output::table(lang, &["field", "before", "after"], rows);
    table.when_empty = crate::message::say(lang, "catalog-no-difference", &[]);
    table
}

fn change_row<R: 'static>(
    find: impl Fn(&str) -> Option<&'static Field<R>>,
    change: &FieldChange,
    of: &str,
    orgs: &Orgs,
    lang: Lang,
) -> Vec<String> {
    let Some(field) = find(change.field) else {
        return Vec::new();
    };
    let text = |value: &Value| written(field.kind, value, lang, &orgs.names);
    let label = field.label(lang);
    let label = if of.is_empty() {
        label.to_owned()
    } else {
        format!("{of} · {label}")
    };
    vec![label, text(&change.before), text(&change.after)]
}
