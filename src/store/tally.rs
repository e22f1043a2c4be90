//! How much the ledger holds, for the overview.

use super::StoreError;
use jiff::civil::Date;
use rusqlite::Connection;

fn counted(connection: &Connection, sql: &str) -> Result<Vec<(String, i64)>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get("part")?, row.get("number")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Counts the organisations in force.
///
/// # Errors
/// What SQLite says.
pub fn orgs(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("SELECT count(*) FROM v_org", [], |row| row.get(0))?)
}

/// Counts entries by the code of their state; a state that none is in is absent.
///
/// # Errors
/// What SQLite says.
pub fn entries(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "SELECT state AS part, count(*) AS number FROM entry GROUP BY state";
    counted(connection, sql)
}

/// Counts the cases that were open at the end of a day, by the code of their procedure; one without any is absent.
///
/// # Errors
/// What SQLite says.
pub fn open_cases(connection: &Connection, as_of: Date) -> Result<Vec<(String, i64)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT procedure AS part, count(*) AS number FROM case_file
         WHERE void = 0 AND opened_on <= ?1 AND (closed_on IS NULL OR closed_on > ?1) GROUP BY procedure",
    )?;
    let rows = statement.query_map([as_of], |row| Ok((row.get("part")?, row.get("number")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
