//! Making and opening ledgers.

use super::made::fact;
use super::{StoreError, lock, migrate};
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Says what a ledger is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading only; works on a read-only file.
    Read,
    /// Reading and writing.
    Write,
}

/// Says how a new ledger is made.
#[derive(Clone, Debug, Default)]
pub struct Making {
    /// Lets `ABDATA_NOW` set the clock; every output marks such a ledger.
    pub sandbox: bool,
    /// Group that shares it: directory 2770, file 0660. Without one: 0700 and 0600.
    pub group: Option<u32>,
}

/// An open ledger.
#[derive(Debug)]
pub struct Ledger {
    pub(super) connection: Connection,
    path: PathBuf,
    pub(super) busy: Duration,
}

/// Magic numbers of network file systems (statfs): NFS, SMB, CIFS, SMB2, AFS, Ceph, FUSE.
const NETWORK: [u64; 7] = [
    0x6969,
    0x517B,
    0xFF53_4D42,
    0xFE53_4D42,
    0x5346_414F,
    0x00C3_6400,
    0x6573_5546,
];

impl Ledger {
    /// Makes a ledger; only `init` and `demo` do.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the file is there; what the directory or disk refuses.
    pub fn create(path: &Path, making: &Making, busy: Duration) -> Result<Self, StoreError> {
        if path.is_dir() {
            return Err(StoreError::NotALedger(path.to_owned()));
        }
        if let Some(directory) = path
            .parent()
            .filter(|d| !d.as_os_str().is_empty() && !d.exists())
        {
            std::fs::create_dir_all(directory)?;
            share(directory, making.group, 0o2770, 0o700)?;
        }
        // Of several that begin at once one makes the file, and whoever made it alone may take it away again.
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|error| match error.kind() {
                std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
                _ => error.into(),
            })?;
        let made = Self::made_in(path, making, busy);
        if made.is_err() {
            take_away(path);
        }
        made
    }

    /// Makes a ledger in an empty file.
    fn made_in(path: &Path, making: &Making, busy: Duration) -> Result<Self, StoreError> {
        share(path, making.group, 0o660, 0o600)?;
        let ledger = Self {
            connection: Connection::open(path)?,
            path: path.to_owned(),
            busy,
        };
        ledger.configure()?;
        if !ledger.on_network() {
            ledger
                .connection
                .pragma_update(None, "journal_mode", "WAL")?;
        }
        migrate::make(&ledger.connection)?;
        ledger.connection.execute(
            "INSERT INTO meta (key, value) VALUES ('sandbox', :sandbox)",
            [if making.sandbox { "1" } else { "0" }],
        )?;
        Ok(ledger)
    }

    /// Takes a ledger away that was just made and could not be finished: half a one would be taken for a ledger.
    pub fn discard(self) {
        let Self {
            connection, path, ..
        } = self;
        drop(connection);
        take_away(&path);
    }

    /// Opens a ledger that is there.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::NotALedger`], a schema newer or older than ours, or the file's rights.
    pub fn open(path: &Path, access: Access, busy: Duration) -> Result<Self, StoreError> {
        Self::open_from(path, access, busy, migrate::SCHEMA_VERSION)
    }

    /// Opens a ledger of our schema or an older one, for what must work on those: lifting, copying, restoring.
    ///
    /// # Errors
    /// As for [`Ledger::open`], but for an older schema.
    pub fn open_older(path: &Path, access: Access, busy: Duration) -> Result<Self, StoreError> {
        Self::open_from(path, access, busy, 0)
    }

    fn open_from(
        path: &Path,
        access: Access,
        busy: Duration,
        oldest: i64,
    ) -> Result<Self, StoreError> {
        is_there(path)?;
        let rights = match access {
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        };
        let ledger = match Self::connect(path, path, rights, busy) {
            // No rights, or no room, for what SQLite makes beside a ledger to read it.
            Err(StoreError::ReadOnly | StoreError::Io(_) | StoreError::Full)
                if access == Access::Read && !has_log(path) =>
            {
                let flags = rights | OpenFlags::SQLITE_OPEN_URI;
                Self::connect(path, Path::new(&immutable(path)), flags, busy)
            }
            other => other,
        }?;
        migrate::check(&ledger.connection, path, oldest)?;
        Ok(ledger)
    }

    /// Opens a ledger alone: while it is open nobody else reads or writes it, and who has it open is waited for.
    ///
    /// # Errors
    /// As for [`Ledger::open_older`]; [`StoreError::Busy`] where somebody has it open past the timeout.
    pub fn open_alone(path: &Path, busy: Duration) -> Result<Self, StoreError> {
        is_there(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(busy)?;
        // Before anything is read: the log is then opened without the memory that others share.
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection
            .execute_batch("BEGIN EXCLUSIVE; COMMIT;")
            .map_err(|error| lock::busy(error.into(), path))?;
        let ledger = Self {
            connection,
            path: path.to_owned(),
            busy,
        };
        ledger.configure()?;
        migrate::check(&ledger.connection, path, 0)?;
        Ok(ledger)
    }

    /// Opens `name`, the path itself or a URI of it.
    fn connect(
        path: &Path,
        name: &Path,
        flags: OpenFlags,
        busy: Duration,
    ) -> Result<Self, StoreError> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(name, flags)
            .map_err(|_| StoreError::NotALedger(path.to_owned()))?;
        let ledger = Self {
            connection,
            path: path.to_owned(),
            busy,
        };
        ledger
            .configure()
            .and_then(|()| ledger.schema())
            .map_err(|error| lock::busy(error, path))?;
        Ok(ledger)
    }

    fn configure(&self) -> Result<(), StoreError> {
        let c = &self.connection;
        c.busy_timeout(self.busy)?;
        c.set_prepared_statement_cache_capacity(128);
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        // Without it a lookup through a partial index is planned anew for every value.
        c.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        c.pragma_update(None, "foreign_keys", true)?;
        c.pragma_update(None, "synchronous", "FULL")?;
        c.pragma_update(None, "secure_delete", true)?;
        c.pragma_update(None, "cache_size", -131072)?;
        c.pragma_update(None, "temp_store", "MEMORY")?;
        Ok(())
    }

    /// Sets how long is waited for a ledger that somebody else holds.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn wait_for(&mut self, busy: Duration) -> Result<(), StoreError> {
        self.busy = busy;
        Ok(self.connection.busy_timeout(busy)?)
    }

    /// Fixes what is read from here on to one moment, until the ledger is let go; for one that is opened for reading.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn hold_still(&self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch("BEGIN DEFERRED")?)
    }

    /// Returns the connection for reading; what writes goes through [`Ledger::write`].
    #[must_use]
    pub fn reader(&self) -> &Connection {
        &self.connection
    }

    /// Returns the path that the ledger was opened by.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Tells whether `ABDATA_NOW` may set the clock.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn is_sandbox(&self) -> Result<bool, StoreError> {
        Ok(fact(&self.connection, "sandbox")?.as_deref() == Some("1"))
    }

    /// Tells whether the ledger lies on a network file system, where a write-ahead log does not work.
    #[must_use]
    pub fn on_network(&self) -> bool {
        let directory = directory_of(&self.path);
        #[allow(
            clippy::cast_sign_loss,
            clippy::unnecessary_cast,
            reason = "a magic number, by platform"
        )]
        rustix::fs::statfs(directory).is_ok_and(|fs| NETWORK.contains(&(fs.f_type as u64)))
    }
}

/// Removes a ledger's file and what belongs to it; what is not there, or cannot be removed, stays.
fn take_away(path: &Path) {
    for ending in ["", "-wal", "-shm", ".lock"] {
        let _ = std::fs::remove_file(beside(path, ending));
    }
}

/// Returns the directory that a file stands in.
pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent()
        .filter(|directory| !directory.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Refuses a path where no file is, or one that is no database.
fn is_there(path: &Path) -> Result<(), StoreError> {
    if !path.try_exists()? {
        return Err(StoreError::Missing(path.to_owned()));
    }
    if path.is_dir() || !is_database(path)? {
        return Err(StoreError::NotALedger(path.to_owned()));
    }
    Ok(())
}

/// Tells whether a file begins as SQLite's do, so that any other file is called what it is and not a damaged ledger.
pub(super) fn is_database(path: &Path) -> Result<bool, StoreError> {
    use std::io::Read;
    let mut head = Vec::new();
    std::fs::File::open(path)?.take(16).read_to_end(&mut head)?;
    Ok(head == *b"SQLite format 3\0")
}

/// Tells whether changes stand in the write-ahead log, and not in the file yet.
fn has_log(path: &Path) -> bool {
    log_bytes(path) > 0
}

/// Returns the size of a ledger's write-ahead log; 0 where there is none.
pub(super) fn log_bytes(path: &Path) -> u64 {
    std::fs::metadata(beside(path, "-wal")).map_or(0, |log| log.len())
}

/// Returns the path that has an ending more.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Names a ledger for somebody who can write neither it nor beside it: SQLite then shares no memory with writers, which
/// is sound as long as nobody has it open, as an empty log shows.
fn immutable(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = path
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    format!("file:{path}?immutable=1")
}

/// Sets owner-only rights, or a group's.
fn share(path: &Path, group: Option<u32>, shared: u32, own: u32) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    if group.is_some() {
        std::os::unix::fs::chown(path, None, group)?;
    }
    let mode = if group.is_some() { shared } else { own };
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_holds_still_sees_one_moment() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.db");
        drop(Ledger::create(&path, &Making::default(), Duration::ZERO).unwrap());
        let count = |connection: &Connection| -> i64 {
            let sql = "SELECT count(*) FROM setting";
            connection.query_row(sql, [], |row| row.get(0)).unwrap()
        };
        let reader = Ledger::open(&path, Access::Read, Duration::ZERO).unwrap();
        reader.hold_still().unwrap();
        assert_eq!(count(reader.reader()), 0);
        let writer = Ledger::open(&path, Access::Write, Duration::ZERO).unwrap();
        let sql = "INSERT INTO setting (key, version, value) VALUES ('a', 1, 'A')";
        writer.connection.execute(sql, []).unwrap();
        assert_eq!((count(reader.reader()), count(writer.reader())), (0, 1));
        let verified = super::super::audit::verify(&reader, None).unwrap();
        assert_eq!(verified.live_mismatches, ["ledger:sandbox"]);
    }

    #[test]
    fn only_who_made_a_ledger_takes_it_away() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.db");
        let made = Ledger::create(&path, &Making::default(), Duration::ZERO).unwrap();
        let second = Ledger::create(&path, &Making::default(), Duration::ZERO);
        assert!(matches!(second, Err(StoreError::Exists(_))));
        assert!(path.exists());
        made.discard();
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
    }
}
