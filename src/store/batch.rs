//! Import batches: which file made or changed which entry, from which row.

use super::audit::{Compare, each_row};
use super::digest::rows_digest;
use super::{StoreError, Tx};
use crate::model::coded;
use crate::model::{ActId, BatchId, Coded, EntryId, RecordKind};
use rusqlite::Connection;
use serde::Serialize;

coded! {
    /// What a batch did to an entry.
    Outcome {
        Created = "created", "新增", "created";
        Updated = "updated", "更新", "updated";
        Revised = "revised", "形成待发布修订", "put a revision on";
    }
}

/// Holds a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Batch {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: BatchId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// The act that wrote it.
    pub act: ActId,
    /// Name of the file, without its directory.
    pub file: String,
    /// Digest algorithm of the file, `sm3`.
    pub digest_algorithm: String,
    /// Digest of the file.
    pub digest: String,
    /// Sheets that were read.
    pub sheets: Vec<String>,
    /// Entries created, updated, unchanged, rejected.
    pub counts: [u64; 4],
    /// Whether it was taken back.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub undone: bool,
}

/// Holds what a batch did to one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchEntry {
    /// The entry.
    pub entry: EntryId,
    /// What was done to it.
    pub outcome: Outcome,
    /// Version of the record before; 0 where there was none.
    pub before: i64,
    /// Version of the record after.
    pub after: i64,
    /// Name of the sheet.
    pub sheet: String,
    /// First row of the entry, from 1.
    pub row: u32,
    /// Digest of what the file said of the entry (see [`said`]).
    pub said: i64,
}

/// Digests what a file says of an entry, so that the same again is known for no change.
///
/// A short digest for recognising, not for proof: where it ever comes out otherwise, as after a change of the standard
/// library's, entries are compared field by field instead.
#[must_use]
pub fn said(image: &str) -> i64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    hasher.write(image.as_bytes());
    hasher.finish().cast_signed()
}

fn from_row(row: &rusqlite::Row<'_>) -> Result<Batch, StoreError> {
    let text = |name: &str| -> Result<String, StoreError> { Ok(row.get(name)?) };
    Ok(Batch {
        id: BatchId(row.get("id")?),
        version: row.get("version")?,
        act: ActId(row.get("act")?),
        file: text("file")?,
        digest_algorithm: text("digest_algorithm")?,
        digest: text("digest")?,
        sheets: serde_json::from_str(&text("sheets")?)?,
        counts: serde_json::from_str(&text("counts")?)?,
        undone: row.get("undone")?,
    })
}

/// Lists batches, the newest first.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Batch>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM batch ORDER BY id DESC")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Lists what a batch did, in the order of entries.
///
/// # Errors
/// What SQLite says.
pub fn entries(connection: &Connection, batch: BatchId) -> Result<Vec<BatchEntry>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM batch_entry WHERE batch = ?1 ORDER BY entry")?;
    let mut rows = statement.query([batch.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(entry_from_row(row)?);
    }
    Ok(found)
}

fn entry_from_row(row: &rusqlite::Row<'_>) -> Result<BatchEntry, StoreError> {
    Ok(BatchEntry {
        entry: EntryId(row.get("entry")?),
        outcome: Outcome::from_code(row.get_ref("outcome")?.as_str().unwrap_or_default())
            .ok_or_else(|| StoreError::Corrupt("batch_entry.outcome".to_owned()))?,
        before: row.get("before_version")?,
        after: row.get("after_version")?,
        sheet: row.get("sheet")?,
        row: row.get("row")?,
        said: row.get("said")?,
    })
}

/// Returns where an entry came from: batch, file, sheet and row of each import that touched it, the newest first.
///
/// # Errors
/// What SQLite says.
pub fn sources(
    connection: &Connection,
    entry: EntryId,
) -> Result<Vec<(BatchId, String, String, u32)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT batch.id AS batch, batch.file, batch_entry.sheet, batch_entry.row FROM batch_entry
         JOIN batch ON batch.id = batch_entry.batch WHERE batch_entry.entry = ?1 ORDER BY batch.id DESC",
    )?;
    let rows = statement.query_map([entry.0], |row| {
        Ok((
            BatchId(row.get("batch")?),
            row.get("file")?,
            row.get("sheet")?,
            row.get("row")?,
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the number that the next batch gets.
///
/// # Errors
/// What SQLite says.
pub fn next_id(connection: &Connection) -> Result<BatchId, StoreError> {
    Ok(
        connection.query_row("SELECT coalesce(max(id), 0) + 1 FROM batch", [], |row| {
            row.get(0).map(BatchId)
        })?,
    )
}

/// Notes what a batch does to an entry; before the batch itself is put, whose counts are known last.
///
/// # Errors
/// What SQLite says.
pub fn note(tx: &Tx<'_>, batch: BatchId, done: &BatchEntry) -> Result<(), StoreError> {
    tx.connection()
        .prepare_cached(
            "INSERT INTO batch_entry (batch, entry, outcome, before_version, after_version, sheet, row, said)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute((
            batch.0,
            done.entry.0,
            done.outcome.code(),
            done.before,
            done.after,
            &done.sheet,
            done.row,
            done.said,
        ))?;
    Ok(())
}

/// Writes a new or changed batch.
///
/// # Errors
/// What SQLite says.
pub fn put(tx: &mut Tx<'_>, batch: &Batch) -> Result<(), StoreError> {
    let version = batch.version + 1;
    tx.connection().execute(
        "INSERT INTO batch (id, version, file, digest_algorithm, digest, sheets, counts, undone, act)
         VALUES (:id, :version, :file, :digest_algorithm, :digest, :sheets, :counts, :undone, :act)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, undone = excluded.undone",
        rusqlite::named_params! {
            ":id": batch.id.0, ":version": version, ":file": batch.file,
            ":digest_algorithm": batch.digest_algorithm, ":digest": batch.digest,
            ":sheets": serde_json::to_string(&batch.sheets)?, ":counts": serde_json::to_string(&batch.counts)?,
            ":undone": batch.undone, ":act": batch.act.0,
        },
    )?;
    let image = image(tx.connection(), batch)?;
    tx.version(RecordKind::Batch, &batch.id.to_string(), version, &image)
}

/// A batch as its version holds it: with a digest of what it did to which entry.
#[derive(Serialize)]
struct Image<'a> {
    #[serde(flatten)]
    batch: &'a Batch,
    entries: String,
}

fn image(connection: &Connection, batch: &Batch) -> Result<String, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT entry, outcome, before_version, after_version, sheet, row, said FROM batch_entry
         WHERE batch = ?1 ORDER BY entry",
    )?;
    let entries = rows_digest(&mut statement, [batch.id.0])?;
    Ok(serde_json::to_string(&Image { batch, entries })?)
}

/// Hands the image of every batch to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM batch ORDER BY id")?;
    let kept = |row: &rusqlite::Row<'_>| {
        let batch = from_row(row)?;
        Ok((batch.version, image(connection, &batch)?))
    };
    each_row(
        statement,
        |row| Ok(BatchId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
