//! Migrations: append-only, each in one transaction that also sets `user_version`.

use super::StoreError;
use rusqlite::Connection;

/// The migrations in their order; the schema's number is how many have run.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_ledger.sql")];

/// Number of the schema that this program writes.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// Marks the file as a ledger of ours (`abda` in ASCII).
const APPLICATION_ID: i64 = 0x6162_6461;

/// Runs the migrations that the file lacks.
pub(super) fn lift(connection: &Connection) -> Result<(), StoreError> {
    let found = version(connection)?;
    for (number, sql) in (1_i64..).zip(MIGRATIONS) {
        if number > found {
            connection.execute_batch(&format!(
                "BEGIN IMMEDIATE;\n{sql}\nPRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {number};\nCOMMIT;"
            ))?;
        }
    }
    Ok(())
}

/// Reads the schema's number.
fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file that is not a ledger, or of another schema than ours.
pub(super) fn check(connection: &Connection, path: &std::path::Path) -> Result<(), StoreError> {
    let id: i64 = match connection.query_row("PRAGMA application_id", [], |row| row.get(0)) {
        Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            return Err(StoreError::NotALedger(path.to_owned()));
        }
        other => other?,
    };
    if id != APPLICATION_ID {
        return Err(StoreError::NotALedger(path.to_owned()));
    }
    let (found, ours) = (version(connection)?, SCHEMA_VERSION);
    match found.cmp(&ours) {
        std::cmp::Ordering::Greater => Err(StoreError::Newer { found, ours }),
        std::cmp::Ordering::Less => Err(StoreError::Older { found, ours }),
        std::cmp::Ordering::Equal => Ok(()),
    }
}
