//! The one way to change a ledger.

use super::digest::{Digest, Sm3};
use super::{Ledger, StoreError, audit, lock, people};
use crate::model::{Act, ActId, ActKind, Coded, RecordKind, Role};
use rusqlite::{Connection, Params, Transaction, TransactionBehavior};

/// A write transaction: everything put through it leaves a version, and the whole leaves one audit row.
pub struct Tx<'a> {
    connection: &'a Connection,
    act: ActId,
    on: jiff::civil::Date,
    records: i64,
    changes: Sm3,
}

impl Tx<'_> {
    /// Returns the number of the act being written.
    #[must_use]
    pub fn act(&self) -> ActId {
        self.act
    }

    /// Returns the effective date of the act.
    #[must_use]
    pub fn on(&self) -> jiff::civil::Date {
        self.on
    }

    /// Reads within the transaction.
    #[must_use]
    pub fn reader(&self) -> &Connection {
        self.connection
    }

    /// Writes within the transaction; for this room only.
    pub(super) fn connection(&self) -> &Connection {
        self.connection
    }

    /// Adds a record by an INSERT and keeps its image as version 1; `called` makes what versions call it of its number.
    pub(super) fn insert(
        &mut self,
        sql: &str,
        values: impl Params,
        kind: RecordKind,
        called: impl Fn(i64) -> String,
        image: &str,
    ) -> Result<i64, StoreError> {
        self.connection.prepare_cached(sql)?.execute(values)?;
        let id = self.connection.last_insert_rowid();
        self.version(kind, &called(id), 1, image)?;
        Ok(id)
    }

    /// Writes a changed record by an UPDATE of the version that was read, and keeps the image as the next one; no such
    /// row means that somebody was first.
    pub(super) fn replace(
        &mut self,
        sql: &str,
        values: impl Params,
        (kind, record, read): (RecordKind, &str, i64),
        image: &str,
    ) -> Result<(), StoreError> {
        let changed = self.connection.prepare_cached(sql)?.execute(values)?;
        if changed == 0 {
            return Err(StoreError::Stale(record.to_owned()));
        }
        self.version(kind, record, read + 1, image)
    }

    /// Keeps the after-image of a changed record; an empty image says that it is gone.
    pub(super) fn version(
        &mut self,
        kind: RecordKind,
        record: &str,
        number: i64,
        image: &str,
    ) -> Result<(), StoreError> {
        let digest = audit::change_digest(kind, record, number, image);
        self.version_digested(kind, record, number, image, digest)
    }

    /// Keeps an after-image whose digest was made before.
    pub(super) fn version_digested(
        &mut self,
        kind: RecordKind,
        record: &str,
        number: i64,
        image: &str,
        digest: [u8; 32],
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO version (act, kind, record, number, image) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((self.act.0, kind.code(), record, number, image))?;
        self.changes.update(&digest);
        self.records += 1;
        Ok(())
    }
}

impl Ledger {
    /// Writes one act: runs `change` in a `BEGIN IMMEDIATE` transaction, appends the audit row and commits.
    ///
    /// An act that changed no record leaves nothing, except exports, backups, repairs, recorded checks and looks at
    /// personal data, which always leave their row (Art. 37¶2(5)). Returns what `change` returned and the act's number,
    /// if it left one.
    ///
    /// # Errors
    /// What `change` refuses (everything is rolled back), an unknown user, a ledger held by somebody else, a full disk.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Option<ActId>), E> {
        self.run(act, change, true)
    }

    /// Writes one act, or with `dry_run` does all of it and rolls it back.
    ///
    /// # Errors
    /// As for [`Ledger::write`].
    pub fn write_or_rehearse<T, E: From<StoreError>>(
        &mut self,
        act: &Act,
        dry_run: bool,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run(act, change, !dry_run).map(|(result, _)| result)
    }

    fn run<T, E: From<StoreError>>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
        keep: bool,
    ) -> Result<(T, Option<ActId>), E> {
        // Declared before the transaction, so that the note is wiped after the lock is let go, whichever way this ends.
        let mut note = lock::Note::beside(self.path());
        let transaction =
            Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
                .map_err(|error| lock::busy(error.into(), self.path()))?;
        note.write(self.path(), act);
        if act.kind != ActKind::Init {
            may_write(&transaction, act)?;
        }
        let next: i64 = transaction
            .query_row("SELECT coalesce(max(id), 0) + 1 FROM act", [], |row| {
                row.get(0)
            })
            .map_err(StoreError::from)?;
        let mut tx = Tx {
            connection: &transaction,
            act: ActId(next),
            on: act.on,
            records: 0,
            changes: Sm3::default(),
        };
        let result = change(&mut tx)?;
        let Tx {
            records, changes, ..
        } = tx;
        let always = matches!(
            act.kind,
            ActKind::Export
                | ActKind::Backup
                | ActKind::CheckRecord
                | ActKind::DedupeRecord
                | ActKind::Repair
                | ActKind::Reveal
        );
        if !keep || (records == 0 && !always) {
            transaction.rollback().map_err(StoreError::from)?;
            return Ok((result, None));
        }
        audit::append(&transaction, ActId(next), act, records, &changes.finish())?;
        transaction.commit().map_err(StoreError::from)?;
        if records > 10_000 || act.kind == ActKind::Redact {
            // A long log slows every reader, and holds what was erased. A checkpoint that cannot run now, since somebody
            // reads, runs with a later write.
            let _ = self
                .connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
        Ok((result, Some(ActId(next))))
    }
}

/// Refuses the act of somebody who may write nothing, whatever the act: an unknown or retired person; one who acts for
/// another and is no administrator; one with no role, or an auditor's alone, unless the act only notes that data left.
fn may_write(connection: &Connection, act: &Act) -> Result<(), StoreError> {
    let known = |login: &str| match people::by_login(connection, login)? {
        Some(user) if user.active => Ok(user),
        Some(_) => Err(StoreError::RetiredUser(login.to_owned())),
        None => Err(StoreError::UnknownUser(login.to_owned())),
    };
    let mut person = known(&act.actor)?;
    if let Some(login) = &act.acting_for {
        if !person.roles.contains(&Role::Admin) {
            return Err(StoreError::NeedsRole {
                login: act.actor.clone(),
                roles: vec![Role::Admin],
            });
        }
        person = known(login)?;
    }
    let notes_only = matches!(act.kind, ActKind::Export | ActKind::Backup);
    if notes_only || person.roles.iter().any(|role| *role != Role::Auditor) {
        return Ok(());
    }
    let writing = Role::ALL.iter().filter(|role| **role != Role::Auditor);
    Err(StoreError::NeedsRole {
        login: person.login,
        roles: writing.copied().collect(),
    })
}
