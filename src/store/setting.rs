//! The bureau's settings and policies, and the editions of the law that it keeps.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::RecordKind;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

/// Lists all settings by key; values are as written.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT key, value FROM setting WHERE value <> '' ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get("key")?, row.get("value")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads a setting.
///
/// # Errors
/// What SQLite says.
pub fn get(connection: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT value FROM setting WHERE key = ?1 AND value <> ''")?
        .query_row([key], |row| row.get(0))
        .optional()?)
}

/// Sets a setting, or lets its default hold again with an empty value; returns whether anything changed.
///
/// # Errors
/// What SQLite says.
pub fn put(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<bool, StoreError> {
    let connection = tx.connection();
    if get(connection, key)?.unwrap_or_default() == value {
        return Ok(false);
    }
    let number: i64 = connection.query_row(
        "INSERT INTO setting (key, version, value) VALUES (?1, 1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = version + 1 RETURNING version",
        (key, value),
        |row| row.get(0),
    )?;
    tx.version(
        RecordKind::Setting,
        key,
        number,
        &serde_json::to_string(value)?,
    )?;
    Ok(true)
}

/// Holds an edition as the ledger keeps it: its file, and when it holds here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptEdition {
    /// Id of the edition, such as `aba-2024`.
    pub id: String,
    /// The edition's file.
    pub text: String,
    /// First day in force.
    pub starts_on: Date,
    /// Last day in force.
    pub ends_on: Date,
    /// Whether the ledger goes by it.
    pub adopted: bool,
}

fn edition_from_row(row: &Row<'_>) -> rusqlite::Result<KeptEdition> {
    Ok(KeptEdition {
        id: row.get("id")?,
        text: row.get("text")?,
        starts_on: row.get("starts_on")?,
        ends_on: row.get("ends_on")?,
        adopted: row.get("adopted")?,
    })
}

/// Lists the editions that the ledger keeps, by their first day.
///
/// # Errors
/// What SQLite says.
pub fn editions(connection: &Connection) -> Result<Vec<KeptEdition>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM edition ORDER BY starts_on, id")?;
    let rows = statement.query_map([], edition_from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds or changes an edition; returns whether anything changed.
///
/// # Errors
/// What SQLite says.
pub fn put_edition(tx: &mut Tx<'_>, edition: &KeptEdition) -> Result<bool, StoreError> {
    let connection = tx.connection();
    let held = editions(connection)?
        .into_iter()
        .find(|held| held.id == edition.id);
    if held.as_ref() == Some(edition) {
        return Ok(false);
    }
    let number: i64 = connection.query_row(
        "INSERT INTO edition (id, version, text, starts_on, ends_on, adopted) VALUES (?1, 1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET text = excluded.text, starts_on = excluded.starts_on,
             ends_on = excluded.ends_on, adopted = excluded.adopted, version = version + 1
         RETURNING version",
        (
            &edition.id,
            &edition.text,
            edition.starts_on,
            edition.ends_on,
            edition.adopted,
        ),
        |row| row.get(0),
    )?;
    let image = serde_json::to_string(edition)?;
    tx.version(RecordKind::Edition, &edition.id, number, &image)?;
    Ok(true)
}

/// Hands the image of every setting to `compare`, for the audit.
pub(super) fn each_setting_image(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT key, value, version FROM setting")?;
    let kept = |row: &Row<'_>| {
        let value: String = row.get("value")?;
        Ok((row.get("version")?, serde_json::to_string(&value)?))
    };
    each_row(statement, |row| row.get("key"), kept, compare)
}

/// Hands the image of every edition to `compare`, for the audit.
pub(super) fn each_edition_image(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM edition ORDER BY id")?;
    let kept = |row: &Row<'_>| {
        let edition = edition_from_row(row)?;
        Ok((row.get("version")?, serde_json::to_string(&edition)?))
    };
    each_row(statement, |row| row.get("id"), kept, compare)
}
