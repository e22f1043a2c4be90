//! Migrations: append-only, each in one transaction that also sets `user_version`.

use super::StoreError;
use rusqlite::Connection;
use std::path::Path;

/// The migrations in their order; the schema's number is how many have run.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_ledger.sql"),
    include_str!("migrations/0002_case.sql"),
    include_str!("migrations/0007_due.sql"),
];

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
pub(super) fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(connection: &Connection) -> String {
        // FTS5 makes tables of its own, whose form is SQLite's affair.
        let mut statement = connection
            .prepare(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\'
                 ORDER BY type, name",
            )
            .unwrap();
        let parts: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        parts.join(";\n\n") + ";\n"
    }

    /// The migrations together make the schema that `schema.sql` shows whole; `ABDATA_BLESS=1` writes it anew.
    #[test]
    fn the_migrations_make_the_schema_on_file() {
        let connection = Connection::open_in_memory().unwrap();
        lift(&connection).unwrap();
        let made = schema(&connection);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema.sql");
        if std::env::var_os("ABDATA_BLESS").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        assert_eq!(made, std::fs::read_to_string(path).unwrap());
    }

    #[test]
    fn a_second_lift_changes_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        lift(&connection).unwrap();
        let before = schema(&connection);
        lift(&connection).unwrap();
        assert_eq!(before, schema(&connection));
        assert_eq!(version(&connection).unwrap(), SCHEMA_VERSION);
    }

    #[test]
    fn newer_and_strange_files_are_refused() {
        let connection = Connection::open_in_memory().unwrap();
        let path = Path::new("x.db");
        assert!(matches!(
            check(&connection, path),
            Err(StoreError::NotALedger(_))
        ));
        lift(&connection).unwrap();
        connection
            .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
            .unwrap();
        assert!(matches!(
            check(&connection, path),
            Err(StoreError::Newer { .. })
        ));
        connection.pragma_update(None, "user_version", 0).unwrap();
        assert!(matches!(
            check(&connection, path),
            Err(StoreError::Older { .. })
        ));
    }

    #[test]
    fn audit_rows_and_versions_are_never_changed_or_deleted() {
        let connection = Connection::open_in_memory().unwrap();
        lift(&connection).unwrap();
        connection
            .execute_batch(
                "INSERT INTO act (id, recorded_at, actor, kind, effective_on, records, changes_hash, hash)
                     VALUES (1, '2026-01-01T00:00:00Z', 'a', 'init', '2026-01-01', 0, '', '');
                 INSERT INTO version (act, kind, record, number, image) VALUES (1, 'org', 'o1', 1, '{}');",
            )
            .unwrap();
        for sql in [
            "UPDATE act SET actor = 'b'",
            "DELETE FROM act",
            "UPDATE version SET image = ''",
            "DELETE FROM version",
        ] {
            assert!(connection.execute_batch(sql).is_err(), "{sql} was taken");
        }
    }
}
