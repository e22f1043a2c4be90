//! The versions of a record with the acts that made them.

use super::StoreError;
use crate::model::{ActId, Coded, RecordKind};
use jiff::civil::Date;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Holds one version of a record and the act behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Number of the version, from 1.
    pub number: i64,
    /// The act.
    pub act: ActId,
    /// Code of the act's kind.
    pub action: String,
    /// Login of the acting person.
    pub actor: String,
    /// Login acted for.
    pub acting_for: Option<String>,
    /// Effective date.
    pub effective_on: Date,
    /// The machine's clock, UTC.
    pub recorded_at: String,
    /// Reason or remark.
    pub note: Option<String>,
    /// The record's image; empty where it was taken away.
    pub image: String,
}

/// Returns the effective day of the first version of each record of a kind, by its number.
///
/// # Errors
/// What SQLite says.
pub fn first_days(
    connection: &Connection,
    kind: RecordKind,
) -> Result<BTreeMap<String, Date>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT version.record, act.effective_on FROM version JOIN act ON act.id = version.act
         WHERE version.kind = ?1 AND version.number = 1",
    )?;
    let rows = statement.query_map([kind.code()], |row| {
        Ok((row.get("record")?, row.get("effective_on")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the versions of a record, the oldest first.
///
/// # Errors
/// What SQLite says.
pub fn of(
    connection: &Connection,
    kind: RecordKind,
    record: &str,
) -> Result<Vec<Past>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT version.number, version.image, act.id AS act, act.kind AS action, act.actor, act.acting_for,
                act.effective_on, act.recorded_at, act.note
         FROM version JOIN act ON act.id = version.act
         WHERE version.kind = ?1 AND version.record = ?2 ORDER BY version.number",
    )?;
    let rows = statement.query_map((kind.code(), record), |row| {
        Ok(Past {
            number: row.get("number")?,
            act: ActId(row.get("act")?),
            action: row.get("action")?,
            actor: row.get("actor")?,
            acting_for: row.get("acting_for")?,
            effective_on: row.get("effective_on")?,
            recorded_at: row.get("recorded_at")?,
            note: row.get("note")?,
            image: row.get("image")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads one version's image.
///
/// # Errors
/// What SQLite says.
pub fn image(
    connection: &Connection,
    kind: RecordKind,
    record: &str,
    number: i64,
) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached(
            "SELECT image FROM version WHERE kind = ?1 AND record = ?2 AND number = ?3",
        )?
        .query_row((kind.code(), record, number), |row| row.get(0))
        .optional()?)
}

/// Returns the login whose act of this kind last changed an entry or its pending revision; the person acted for, under
/// `--act-as`.
///
/// # Errors
/// What SQLite says.
pub fn last_actor(
    connection: &Connection,
    record: &str,
    action: crate::model::ActKind,
) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(act.acting_for, act.actor) FROM version JOIN act ON act.id = version.act
             WHERE version.kind IN ('entry', 'revision') AND version.record = ?1 AND act.kind = ?2
             ORDER BY act.id DESC LIMIT 1",
        )?
        .query_row((record, action.code()), |row| row.get(0))
        .optional()?)
}

/// Says which act last did one of two things to an entry or its pending revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// Code of the act's kind.
    pub action: String,
    /// Login; the person acted for, under `--act-as`.
    pub actor: String,
    /// Effective date.
    pub effective_on: Date,
}

/// Returns the last act of either kind that changed an entry or its pending revision.
///
/// # Errors
/// What SQLite says.
pub fn last_of(
    connection: &Connection,
    record: &str,
    kinds: [crate::model::ActKind; 2],
) -> Result<Option<Last>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached(
            "SELECT act.kind AS action, coalesce(act.acting_for, act.actor) AS actor, act.effective_on
             FROM version JOIN act ON act.id = version.act
             WHERE version.kind IN ('entry', 'revision') AND version.record = ?1 AND act.kind IN (?2, ?3)
             ORDER BY act.id DESC LIMIT 1",
        )?
        .query_row((record, kinds[0].code(), kinds[1].code()), |row| {
            Ok(Last {
                action: row.get("action")?,
                actor: row.get("actor")?,
                effective_on: row.get("effective_on")?,
            })
        })
        .optional()?)
}

/// Returns the login behind an act; the person acted for, under `--act-as`.
///
/// # Errors
/// What SQLite says.
pub fn actor_of(connection: &Connection, act: ActId) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached("SELECT coalesce(acting_for, actor) FROM act WHERE id = ?1")?
        .query_row([act.0], |row| row.get(0))
        .optional()?)
}

/// Returns the effective date of the last act that changed an entry or its pending revision.
///
/// # Errors
/// What SQLite says.
pub fn last_effective(
    connection: &Connection,
    record: &str,
) -> Result<Option<jiff::civil::Date>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached(
            "SELECT act.effective_on FROM version JOIN act ON act.id = version.act
             WHERE version.kind IN ('entry', 'revision') AND version.record = ?1 ORDER BY act.id DESC LIMIT 1",
        )?
        .query_row([record], |row| row.get(0))
        .optional()?)
}
