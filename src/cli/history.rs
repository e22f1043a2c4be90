//! What every `history` says of a version: the act behind it, who acted and for whom, and when.

use super::context::Context;
use crate::model::{ActKind, Coded, Lang};
use crate::store::history::Past;
use serde::Serialize;
use serde_json::Value;

/// One version of a record; `more` is what the noun's history says besides.
#[derive(Serialize)]
pub struct Version<M> {
    version: i64,
    act: String,
    action: String,
    by: String,
    acting_as: Option<String>,
    effective_on: jiff::civil::Date,
    recorded_at: String,
    note: Option<String>,
    #[serde(flatten)]
    more: M,
}

/// The fields that a version changed.
#[derive(Serialize)]
pub struct Changes {
    pub changes: Vec<Change>,
}

/// One field that a version changed.
#[derive(Serialize)]
pub struct Change {
    pub field: String,
    pub before: Value,
    pub after: Value,
}

/// Makes the version of what the ledger kept.
pub fn version<M>(past: Past, more: M) -> Version<M> {
    Version {
        version: past.number,
        act: past.act.to_string(),
        action: past.action,
        by: past.actor,
        acting_as: past.acting_for,
        effective_on: past.effective_on,
        recorded_at: past.recorded_at,
        note: past.note,
        more,
    }
}

/// The columns of a history that lists changed fields.
pub const COLUMNS: [&str; 7] = [
    "version",
    "effective_on",
    "recorded_at",
    "by",
    "action",
    "note",
    "changes",
];

/// Makes the row of a version, under [`COLUMNS`].
pub fn row(past: &Past, changes: String, context: &Context) -> Vec<String> {
    vec![
        past.number.to_string(),
        past.effective_on.to_string(),
        context.clock(&past.recorded_at),
        by(past),
        action(past, context.lang),
        past.note.clone().unwrap_or_default(),
        changes,
    ]
}

/// Says who acted, and for whom.
pub fn by(past: &Past) -> String {
    match &past.acting_for {
        Some(login) => format!("{} ({login})", past.actor),
        None => past.actor.clone(),
    }
}

/// Says what was done.
pub fn action(past: &Past, lang: Lang) -> String {
    ActKind::from_code(&past.action)
        .map_or_else(|| past.action.clone(), |kind| kind.word(lang).to_owned())
}
