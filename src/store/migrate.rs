//! Migrations: append-only; those that a ledger lacks run in one transaction, which also sets `user_version` and leaves
//! one act.

use super::{Ledger, StoreError, audit, health, lock};
use crate::model::{Act, ActId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// The migrations in their order; the schema's number is how many have run.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_ledger.sql"),
    include_str!("migrations/0002_case.sql"),
    include_str!("migrations/0003_waiver.sql"),
    include_str!("migrations/0004_change.sql"),
    include_str!("migrations/0005_verify.sql"),
    include_str!("migrations/0006_compare_dispute.sql"),
    include_str!("migrations/0007_due.sql"),
    include_str!("migrations/0008_opening.sql"),
    include_str!("migrations/0009_claim.sql"),
    include_str!("migrations/0010_project.sql"),
    include_str!("migrations/0011_emergency.sql"),
    include_str!("migrations/0012_register.sql"),
    include_str!("migrations/0013_document.sql"),
    include_str!("migrations/0014_check.sql"),
    include_str!("migrations/0015_judged.sql"),
    include_str!("migrations/0016_finding_gone.sql"),
];

/// Number of the schema that this program writes.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// Marks the file as a ledger of ours (`abda` in ASCII).
const APPLICATION_ID: i64 = 0x6162_6461;

/// Holds what a lift did, or with a dry run would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifted {
    /// The schema before.
    pub from: i64,
    /// The schema after.
    pub to: i64,
    /// The act that it left; none where nothing was to be done.
    pub act: Option<ActId>,
}

impl Ledger {
    /// Runs the migrations that the ledger lacks and appends one act, all in one transaction: a lift that is cut short
    /// leaves the old schema whole. A dry run does all of it and rolls it back.
    ///
    /// # Errors
    /// A ledger held by somebody else, a full disk, references that a migration broke.
    pub fn lift(&mut self, act: &Act, dry_run: bool) -> Result<Lifted, StoreError> {
        let mut note = lock::Note::beside(self.path());
        let (path, connection) = (self.path().to_owned(), &self.connection);
        run(
            connection,
            MIGRATIONS,
            !dry_run,
            || note.write(&path, act),
            |connection| audit::append_found(connection, act),
        )
        .map_err(|error| lock::busy(error, &path))
    }

    /// Reads the schema's number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn schema(&self) -> Result<i64, StoreError> {
        version(&self.connection)
    }
}

/// Makes the schema of a new ledger, whose first act comes after.
pub(super) fn make(connection: &Connection) -> Result<(), StoreError> {
    run(connection, MIGRATIONS, true, || {}, |_| Ok(ActId(0))).map(|_| ())
}

/// Runs those of `migrations` that the file lacks, in one transaction with `finish`.
///
/// A migration that alters values leaves versions itself, numbered with the act that follows the last one; `finish`
/// finds them. Foreign keys rest meanwhile, since a migration may make tables anew, and are checked before the end.
fn run(
    connection: &Connection,
    migrations: &[&str],
    keep: bool,
    begun: impl FnOnce(),
    finish: impl FnOnce(&Connection) -> Result<ActId, StoreError>,
) -> Result<Lifted, StoreError> {
    connection.pragma_update(None, "foreign_keys", false)?;
    let done = in_one(connection, migrations, keep, begun, finish);
    // Whatever came of it, and were it that somebody else holds the ledger.
    connection.pragma_update(None, "foreign_keys", true)?;
    done
}

fn in_one(
    connection: &Connection,
    migrations: &[&str],
    keep: bool,
    begun: impl FnOnce(),
    finish: impl FnOnce(&Connection) -> Result<ActId, StoreError>,
) -> Result<Lifted, StoreError> {
    let to = migrations.len() as i64;
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    begun();
    let lifted = (|| {
        let from = version(&transaction)?;
        if from >= to {
            return Ok(Lifted {
                from,
                to: from,
                act: None,
            });
        }
        for (number, sql) in (1_i64..).zip(migrations) {
            if number > from {
                transaction.execute_batch(sql)?;
            }
        }
        transaction.execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {to};"
        ))?;
        if let Some(broken) = health::foreign_keys(&transaction)?.first() {
            return Err(StoreError::Corrupt(broken.clone()));
        }
        let act = Some(finish(&transaction)?);
        Ok(Lifted { from, to, act })
    })();
    let kept = match &lifted {
        Ok(_) if keep => transaction.commit(),
        _ => transaction.rollback(),
    };
    let lifted = lifted?;
    kept?;
    Ok(Lifted {
        act: lifted.act.filter(|_| keep),
        ..lifted
    })
}

/// Reads the schema's number.
fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file that is not a ledger, or of a schema that is not between `oldest` and ours.
pub(super) fn check(connection: &Connection, path: &Path, oldest: i64) -> Result<(), StoreError> {
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
    if found > ours {
        Err(StoreError::Newer { found, ours })
    } else if found < oldest {
        Err(StoreError::Older { found, ours })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(connection: &Connection) -> String {
        let parts: Vec<String> = super::super::schema::parts(connection)
            .unwrap()
            .into_values()
            .collect();
        parts.join(";\n\n") + ";\n"
    }

    /// The migrations together make the schema that `schema.sql` shows whole; `ABDATA_BLESS=1` writes it anew.
    #[test]
    fn the_migrations_make_the_schema_on_file() {
        let connection = Connection::open_in_memory().unwrap();
        make(&connection).unwrap();
        let made = schema(&connection);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/schema.sql");
        if std::env::var_os("ABDATA_BLESS").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        assert_eq!(made, std::fs::read_to_string(path).unwrap());
    }

    #[test]
    fn a_second_run_changes_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        make(&connection).unwrap();
        let before = schema(&connection);
        make(&connection).unwrap();
        assert_eq!(before, schema(&connection));
        assert_eq!(version(&connection).unwrap(), SCHEMA_VERSION);
    }

    #[test]
    fn newer_and_strange_files_are_refused() {
        let connection = Connection::open_in_memory().unwrap();
        let path = Path::new("x.db");
        assert!(matches!(
            check(&connection, path, SCHEMA_VERSION),
            Err(StoreError::NotALedger(_))
        ));
        make(&connection).unwrap();
        connection
            .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
            .unwrap();
        assert!(matches!(
            check(&connection, path, SCHEMA_VERSION),
            Err(StoreError::Newer { .. })
        ));
        connection.pragma_update(None, "user_version", 0).unwrap();
        assert!(matches!(
            check(&connection, path, SCHEMA_VERSION),
            Err(StoreError::Older { .. })
        ));
    }

    #[test]
    fn audit_rows_and_versions_are_never_changed_or_deleted() {
        let connection = Connection::open_in_memory().unwrap();
        make(&connection).unwrap();
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

    fn act() -> Act {
        Act {
            kind: crate::model::ActKind::Migrate,
            actor: "zhang".to_owned(),
            acting_for: None,
            on_behalf: None,
            on: jiff::civil::date(2026, 3, 2),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            note: Some("1 → 3".to_owned()),
        }
    }

    /// A second migration that alters values, and so leaves versions of the act that follows the last one.
    const ALTERING: &str = "
        ALTER TABLE setting ADD COLUMN note TEXT;
        INSERT INTO version (act, kind, record, number, image)
            SELECT (SELECT coalesce(max(id), 0) + 1 FROM act), 'setting', key, version + 1, '\"B\"' FROM setting;
        UPDATE setting SET value = 'B', version = version + 1;";

    fn first_schema() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        run(&connection, &MIGRATIONS[..1], true, || {}, |_| Ok(ActId(0))).unwrap();
        connection
            .execute(
                "INSERT INTO setting (key, version, value) VALUES ('a', 1, 'A')",
                [],
            )
            .unwrap();
        connection
    }

    fn lift_by(connection: &Connection, more: &[&str], keep: bool) -> Result<Lifted, StoreError> {
        let all = [&MIGRATIONS[..1], more].concat();
        let finish = |connection: &Connection| audit::append_found(connection, &act());
        run(connection, &all, keep, || {}, finish)
    }

    #[test]
    fn a_lift_is_one_act_over_all_that_its_migrations_changed() {
        let connection = first_schema();
        let lifted = lift_by(
            &connection,
            &[ALTERING, "CREATE TABLE third (a TEXT) STRICT"],
            true,
        );
        let expected = Lifted {
            from: 1,
            to: 3,
            act: Some(ActId(1)),
        };
        assert_eq!(lifted.unwrap(), expected);
        assert_eq!(version(&connection).unwrap(), 3);
        let chain = audit::verify_chain(&connection, None).unwrap();
        assert_eq!((chain.ok, chain.acts, chain.records), (true, 1, 1));
        let keys: bool = connection
            .query_row("PRAGMA foreign_keys", [], |row| row.get(0))
            .unwrap();
        assert!(keys, "foreign keys hold again");
        let again = lift_by(
            &connection,
            &[ALTERING, "CREATE TABLE third (a TEXT) STRICT"],
            true,
        );
        assert_eq!(again.unwrap().act, None);
        assert_eq!(audit::verify_chain(&connection, None).unwrap().acts, 1);
    }

    #[test]
    fn a_lift_that_fails_or_is_rehearsed_leaves_the_old_schema() {
        let connection = first_schema();
        let before = schema(&connection);
        let dangling = "INSERT INTO revision (entry, version, base_version, state, image) VALUES (7, 1, 1, 'draft', '')";
        assert!(lift_by(&connection, &[ALTERING, "CREATE NONSENSE"], true).is_err());
        assert!(matches!(
            lift_by(&connection, &[ALTERING, dangling], true),
            Err(StoreError::Corrupt(_))
        ));
        let rehearsed = lift_by(&connection, &[ALTERING], false).unwrap();
        assert_eq!((rehearsed.from, rehearsed.to, rehearsed.act), (1, 2, None));
        assert_eq!(version(&connection).unwrap(), 1);
        assert_eq!(schema(&connection), before);
        assert_eq!(audit::verify_chain(&connection, None).unwrap().acts, 0);
        assert!(lift_by(&connection, &[ALTERING], true).is_ok());
    }
}
