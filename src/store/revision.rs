//! Pending revisions of published entries.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::entry::Revision;
use crate::model::{CaseId, Coded, EntryId, RecordKind};
use rusqlite::{Connection, Row};

fn from_row(row: &Row<'_>) -> Result<Revision, StoreError> {
    let mut revision: Revision =
        serde_json::from_str(row.get_ref("image")?.as_str().unwrap_or_default())?;
    revision.version = row.get("version")?;
    revision.proposed.id = revision.entry;
    revision.proposed.version = revision.base_version;
    Ok(revision)
}

/// Reads the pending revision of an entry, if it has one.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, entry: EntryId) -> Result<Option<Revision>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM revision WHERE entry = ?1")?;
    let mut rows = statement.query([entry.0])?;
    match rows.next()? {
        Some(row) => Ok(Some(from_row(row)?)),
        None => Ok(None),
    }
}

/// Lists the entries whose revision under a change case is still pending.
///
/// # Errors
/// What SQLite says.
pub fn under(connection: &Connection, change: CaseId) -> Result<Vec<EntryId>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT entry FROM revision WHERE change_case = ?1 ORDER BY entry")?;
    let rows = statement.query_map([change.0], |row| row.get(0).map(EntryId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a new or changed revision; returns its version.
///
/// # Errors
/// What SQLite says.
pub fn put(tx: &mut Tx<'_>, revision: &Revision) -> Result<i64, StoreError> {
    let image = serde_json::to_string(revision)?;
    let version = last_version(tx.connection(), revision.entry)? + 1;
    tx.connection()
        .prepare_cached(
            "INSERT INTO revision (entry, version, base_version, state, ground, occurred_on, correction, image, change_case)
             VALUES (:entry, :version, :base_version, :state, :ground, :occurred_on, :correction, :image, :change_case)
             ON CONFLICT (entry) DO UPDATE SET version = excluded.version, base_version = excluded.base_version,
                 state = excluded.state, ground = excluded.ground, occurred_on = excluded.occurred_on,
                 correction = excluded.correction, image = excluded.image, change_case = excluded.change_case",
        )?
        .execute(rusqlite::named_params! {
            ":entry": revision.entry.0, ":version": version, ":base_version": revision.base_version,
            ":state": revision.state.code(), ":ground": revision.cause.ground.map(Coded::code),
            ":occurred_on": revision.cause.occurred_on, ":correction": revision.cause.correction, ":image": image,
            ":change_case": revision.cause.change.map(|id| id.0),
        })?;
    tx.version(
        RecordKind::Revision,
        &revision.entry.to_string(),
        version,
        &image,
    )?;
    Ok(version)
}

/// Takes a revision away, published or given up; its versions stay.
///
/// # Errors
/// What SQLite says.
pub fn remove(tx: &mut Tx<'_>, entry: EntryId) -> Result<(), StoreError> {
    let version = last_version(tx.connection(), entry)? + 1;
    tx.connection()
        .prepare_cached("DELETE FROM revision WHERE entry = ?1")?
        .execute([entry.0])?;
    tx.version(RecordKind::Revision, &entry.to_string(), version, "")
}

fn last_version(connection: &Connection, entry: EntryId) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(max(number), 0) FROM version WHERE kind = 'revision' AND record = ?1",
        )?
        .query_row([entry.to_string()], |row| row.get(0))?)
}

/// Hands the image of every pending revision to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM revision ORDER BY entry")?;
    let kept = |row: &Row<'_>| {
        // The columns beside the image, which lists and rules read, say what the image says.
        let revision = from_row(row)?;
        let beside = (
            revision.base_version,
            revision.state.code().to_owned(),
            revision.cause.ground.map(|ground| ground.code().to_owned()),
            revision.cause.occurred_on,
            revision.cause.correction,
            revision.cause.change.map(|id| id.0),
        );
        let columns = (
            row.get("base_version")?,
            row.get("state")?,
            row.get("ground")?,
            row.get("occurred_on")?,
            row.get("correction")?,
            row.get("change_case")?,
        );
        if columns != beside {
            return Err(StoreError::Corrupt(format!("revision {}", revision.entry)));
        }
        Ok((row.get("version")?, row.get("image")?))
    };
    each_row(
        statement,
        |row| Ok(EntryId(row.get("entry")?).to_string()),
        kept,
        compare,
    )
}
