//! As what the ledger was made: facts that are set once and never change.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::RecordKind;
use rusqlite::{Connection, Row};

/// Reads one of the facts set when the ledger was made.
pub(super) fn fact(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    use rusqlite::OptionalExtension;
    Ok(connection
        .prepare_cached("SELECT value FROM meta WHERE key = :key")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// Returns the code of the region that the ledger was made for.
///
/// # Errors
/// [`StoreError::Corrupt`] when it was never set.
pub fn home_region(connection: &Connection) -> Result<String, StoreError> {
    fact(connection, "region")?.ok_or_else(|| StoreError::Corrupt("meta.region".to_owned()))
}

/// Notes the region that the ledger is of; once, when it is made. That and whether it is a sandbox stand in the audit.
///
/// # Errors
/// What SQLite says.
pub fn set_home_region(tx: &mut Tx<'_>, code: &str) -> Result<(), StoreError> {
    tx.connection().execute(
        "INSERT INTO meta (key, value) VALUES ('region', ?1)",
        [code],
    )?;
    let mut facts = Vec::new();
    each_image(tx.connection(), &mut |key, number, image| {
        facts.push((key.to_owned(), number, image.to_owned()));
        Ok(())
    })?;
    for (key, number, image) in facts {
        tx.version(RecordKind::Ledger, &key, number, &image)?;
    }
    Ok(())
}

/// Hands every fact that was set when the ledger was made to `compare`, for the audit; none of them ever changes.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT key, value FROM meta ORDER BY key")?;
    let kept = |row: &Row<'_>| Ok((1, serde_json::to_string(&row.get::<_, String>("value")?)?));
    each_row(statement, |row| row.get("key"), kept, compare)
}
