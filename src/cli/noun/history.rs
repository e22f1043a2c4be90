//! `abdata NOUN history`: who changed a record, when, why, and what.

use super::{Noun, find_to_read};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::model::{ActKind, Coded};
use crate::store::history::{self, Past};
use serde::Serialize;
use serde_json::{Map, Value};
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct History<N: Noun> {
    #[arg(id = "record", required = true)]
    record: String,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    noun: PhantomData<N>,
}

#[derive(Serialize)]
struct Version {
    version: i64,
    act: String,
    action: String,
    by: String,
    #[serde(rename = "for")]
    acting_for: Option<String>,
    effective_on: jiff::civil::Date,
    recorded_at: String,
    note: Option<String>,
    changes: Vec<Change>,
}

#[derive(Serialize)]
struct Change {
    field: String,
    before: Value,
    after: Value,
}

impl<N: Noun> History<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let record = find_to_read::<N>(ledger.reader(), &self.record)?;
        let mut before = Map::new();
        let mut versions = Vec::new();
        for past in history::of(ledger.reader(), N::KIND, &N::number(&record))? {
            let after = image(&past)?;
            let changes = changes(&before, &after);
            before = after;
            if past.effective_on <= as_of {
                versions.push(version(past, changes));
            }
        }
        let rows = versions
            .iter()
            .map(|version| row(version, context))
            .collect();
        let keys = [
            "version",
            "effective_on",
            "recorded_at",
            "by",
            "action",
            "note",
            "changes",
        ];
        Ok(Outcome::list(versions, table(context.lang, &keys, rows)))
    }
}

fn version(past: Past, changes: Vec<Change>) -> Version {
    Version {
        version: past.number,
        act: past.act.to_string(),
        action: past.action,
        by: past.actor,
        acting_for: past.acting_for,
        effective_on: past.effective_on,
        recorded_at: past.recorded_at,
        note: past.note,
        changes,
    }
}

/// Reads a version's image; that of a record which was taken away is empty.
fn image(past: &Past) -> Result<Map<String, Value>, Failure> {
    if past.image.is_empty() {
        return Ok(Map::new());
    }
    let read = serde_json::from_str(&past.image);
    Ok(read.map_err(crate::store::StoreError::from)?)
}

fn changes(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<Change> {
    let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
    keys.sort();
    keys.dedup();
    let of = |image: &Map<String, Value>, key| image.get(key).cloned().unwrap_or(Value::Null);
    keys.into_iter()
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| Change {
            field: key.clone(),
            before: of(before, key),
            after: of(after, key),
        })
        .collect()
}

fn row(version: &Version, context: &Context) -> Vec<String> {
    let action = ActKind::from_code(&version.action);
    let plain = |value: &Value| match value {
        Value::Null => "∅".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let changes: Vec<String> = version
        .changes
        .iter()
        .map(|change| {
            format!(
                "{}: {} → {}",
                change.field,
                plain(&change.before),
                plain(&change.after)
            )
        })
        .collect();
    // The first version changes everything: the record itself shows that better.
    let changes = if version.version == 1 {
        String::new()
    } else {
        changes.join("; ")
    };
    let by = match &version.acting_for {
        Some(login) => format!("{} ({login})", version.by),
        None => version.by.clone(),
    };
    vec![
        version.version.to_string(),
        version.effective_on.to_string(),
        context.clock(&version.recorded_at),
        by,
        action.map_or_else(
            || version.action.clone(),
            |kind| kind.word(context.lang).to_owned(),
        ),
        version.note.clone().unwrap_or_default(),
        changes,
    ]
}
