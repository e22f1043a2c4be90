//! The one way to change a ledger.

use super::digest::{Digest, Sm3};
use super::{Ledger, StoreError, audit};
use crate::model::{Act, ActId, ActKind, Coded, RecordKind};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::io::Write;

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
    /// An act that changed no record leaves nothing, except exports, backups, recorded checks and looks at
    /// personal data, which always leave their row (Art. 37¶2(5)). Returns what `change` returned and the act's number, if it left one.
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
        let lock_file = lock_path(self.path());
        let transaction =
            match Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate) {
                Ok(transaction) => transaction,
                Err(error) => return Err(busy(error.into(), &lock_file).into()),
            };
        note_holder(&lock_file, self.path(), act);
        if act.kind != ActKind::Init {
            known(&transaction, &act.actor)?;
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
                | ActKind::Reveal
        );
        if !keep || (records == 0 && !always) {
            transaction.rollback().map_err(StoreError::from)?;
            return Ok((result, None));
        }
        audit::append(&transaction, ActId(next), act, records, &changes.finish())?;
        super::crash_point("before-commit");
        transaction.commit().map_err(StoreError::from)?;
        super::crash_point("after-commit");
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

fn known(connection: &Connection, login: &str) -> Result<(), StoreError> {
    let found: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM user WHERE login = ?1 AND active = 1)")?
        .query_row([login], |row| row.get(0))?;
    if found {
        Ok(())
    } else {
        Err(StoreError::UnknownUser(login.to_owned()))
    }
}

fn lock_path(path: &std::path::Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

/// Notes who holds the ledger, for those who wait. The note is a courtesy: failing to write it fails nothing.
fn note_holder(path: &std::path::Path, ledger: &std::path::Path, act: &Act) {
    use std::os::unix::fs::OpenOptionsExt;
    let is_new = !path.exists();
    // Where a group shares the directory, nobody may point the note at a file of somebody else's.
    let no_follow = i32::try_from(rustix::fs::OFlags::NOFOLLOW.bits()).unwrap_or(0);
    let opened = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .custom_flags(no_follow)
        .open(path);
    if let Ok(mut file) = opened {
        if is_new {
            let _ = share_like(&file, ledger);
        }
        let _ = writeln!(
            file,
            "{}\n{}\n{}",
            act.actor,
            std::process::id(),
            act.recorded_at
        );
    }
}

/// Gives a file the group and rights of the ledger, so that whoever may write the one may write the other.
fn share_like(file: &std::fs::File, ledger: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let held = std::fs::metadata(ledger)?;
    fchown(file, None, Some(held.gid()))?;
    file.set_permissions(held.permissions())
}

fn busy(error: StoreError, lock_file: &std::path::Path) -> StoreError {
    if !matches!(error, StoreError::Busy { .. }) {
        return error;
    }
    let note = std::fs::read_to_string(lock_file).unwrap_or_default();
    let mut lines = note.lines();
    let mut next = || lines.next().unwrap_or("?").to_owned();
    let (login, process, since) = (next(), next(), next());
    StoreError::Busy {
        holder: format!("{login} (pid {process})"),
        since,
    }
}
