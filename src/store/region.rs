//! Regions: the prefecture and what lies below it.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::{RecordKind, Region};
use rusqlite::{Connection, Row};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Region> {
    Ok(Region {
        code: row.get("code")?,
        name: row.get("name")?,
        parent: row.get("parent")?,
    })
}

/// Lists regions: the prefecture first, then by code.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Region>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM region ORDER BY parent IS NOT NULL, code")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the codes from a region up to the prefecture, itself first: the order in which calendars overlay.
///
/// # Errors
/// What SQLite says.
pub fn lineage(connection: &Connection, code: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "WITH RECURSIVE above (code, parent, depth) AS (
             SELECT code, parent, 0 FROM region WHERE code = ?1
             UNION ALL
             SELECT region.code, region.parent, depth + 1 FROM region JOIN above ON region.code = above.parent
             WHERE depth < 8)
         SELECT code FROM above ORDER BY depth",
    )?;
    let rows = statement.query_map([code], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a region or changes its name and parent; returns whether anything changed.
///
/// # Errors
/// What SQLite says, such as a parent that is not there.
pub fn put(tx: &mut Tx<'_>, region: &Region) -> Result<bool, StoreError> {
    let connection = tx.connection();
    let held = all(connection)?.into_iter().find(|r| r.code == region.code);
    if held.as_ref() == Some(region) {
        return Ok(false);
    }
    let number: i64 = connection.query_row(
        "INSERT INTO region (code, name, parent, version) VALUES (?1, ?2, ?3, 1)
         ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent = excluded.parent, version = version + 1
         RETURNING version",
        (&region.code, &region.name, &region.parent),
        |row| row.get(0),
    )?;
    tx.version(RecordKind::Region, &region.code, number, &image(region)?)?;
    Ok(true)
}

fn image(region: &Region) -> Result<String, StoreError> {
    Ok(serde_json::to_string(region)?)
}

/// Hands the image of every region to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM region ORDER BY code")?;
    let kept = |row: &Row<'_>| Ok((row.get("version")?, image(&from_row(row)?)?));
    each_row(statement, |row| row.get("code"), kept, compare)
}
