//! Copies of a whole ledger by SQLite's online backup: out of it, and into it. SQLite's own corner.

use super::open::directory_of;
use super::{Ledger, StoreError, audit, health, lock};
use crate::model::{Act, ActId, Flaw};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Holds what stands in a ledger or a copy of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Number of the schema.
    pub schema: i64,
    /// How many acts.
    pub acts: i64,
    /// Hash of the last act.
    pub head: Option<String>,
    /// Hash of the first act, which tells one ledger from another.
    pub origin: Option<String>,
}

/// A finished copy that has no name yet: gone when dropped, whole at its place when kept.
#[derive(Debug)]
pub struct Copy {
    file: NamedTempFile,
    /// What stands in it.
    pub content: Content,
}

impl Ledger {
    /// Copies the ledger, as it is at one moment, to a file that has no name yet but is to be `target`, and verifies it.
    ///
    /// # Errors
    /// [`StoreError::Unwritable`] for a directory that is not there, full or not to be written; [`StoreError::Unsound`] for a ledger
    /// that is not whole.
    pub fn copy_to(&self, target: &Path) -> Result<Copy, StoreError> {
        let unwritable = |error| unwritable(target, error);
        let file = tempfile::Builder::new()
            .prefix(".abdata-")
            .suffix(".part")
            .permissions(std::fs::Permissions::from_mode(0o600))
            .tempfile_in(directory_of(target))
            .map_err(unwritable)?;
        let mut to = scratch(file.path(), target)?;
        fill(&self.connection, &mut to, target)?;
        // One file, without a log beside it, wherever it is carried.
        to.pragma_update(None, "locking_mode", "EXCLUSIVE")
            .and_then(|()| to.pragma_update(None, "journal_mode", "DELETE"))
            .map_err(|error| of_target(target, error))?;
        let content = content(&to, self.path())?;
        drop(to);
        file.as_file().sync_all().map_err(unwritable)?;
        Ok(Copy { file, content })
    }

    /// Copies the ledger beside itself as `PATH.ENDING`, or with a number more where that is taken; returns the path.
    ///
    /// # Errors
    /// As for [`Ledger::copy_to`].
    pub fn keep_beside(&self, ending: &str) -> Result<PathBuf, StoreError> {
        let named = |more: &str| super::open::beside(self.path(), &format!(".{ending}{more}"));
        let mut copy = self.copy_to(&named(""))?;
        let mut number = 0;
        loop {
            let path = match number {
                0 => named(""),
                number => named(&format!("-{number}")),
            };
            match copy.file.persist_noclobber(&path) {
                Ok(_) => {
                    settle_name(&path);
                    return Ok(path);
                }
                // Somebody else's of the same moment.
                Err(refused)
                    if refused.error.kind() == std::io::ErrorKind::AlreadyExists && number < 99 =>
                {
                    copy.file = refused.file;
                    number += 1;
                }
                Err(refused) => return Err(unwritable(&path, refused.error)),
            }
        }
    }

    /// Replaces everything in the ledger by what stands in a copy, in one transaction; the ledger is to be open alone.
    ///
    /// # Errors
    /// A full disk, and then nothing is changed.
    pub fn replace_by(&mut self, copy: &Copy) -> Result<(), StoreError> {
        let from = Connection::open_with_flags(
            copy.file.path(),
            rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
        )?;
        let step = Backup::new(&from, &mut self.connection)?.step(-1)?;
        if step != StepResult::Done {
            return Err(StoreError::Busy {
                holder: lock::holder(self.path()),
            });
        }
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Reads what stands in the ledger, and whether it is whole: structure, references, chain.
    ///
    /// # Errors
    /// [`StoreError::Unsound`] for one that is not.
    pub fn content(&self) -> Result<Content, StoreError> {
        content(&self.connection, self.path())
    }

    /// Notes who holds a ledger that is open alone, for those who wait; wiped when what is returned is dropped.
    #[must_use]
    pub fn hold(&self, act: &Act) -> impl Drop + use<> {
        let mut note = lock::Note::beside(self.path());
        note.write(self.path(), act);
        note
    }
}

impl Copy {
    /// Returns the size (bytes).
    ///
    /// # Errors
    /// What the system says.
    pub fn bytes(&self) -> Result<u64, StoreError> {
        Ok(self.file.as_file().metadata()?.len())
    }

    /// Appends an act that changes no record to the copy.
    ///
    /// # Errors
    /// What SQLite says, such as a full disk.
    pub fn append(&mut self, act: &Act) -> Result<ActId, StoreError> {
        let path = self.file.path();
        let of_target = |error| of_target(path, error);
        let connection = scratch(path, path)?;
        let transaction = connection.unchecked_transaction().map_err(of_target)?;
        let number = audit::append_found(&transaction, act)?;
        transaction.commit().map_err(of_target)?;
        self.content.acts = number.0;
        self.content.head = audit::head(&connection)?;
        drop(connection);
        self.file.as_file().sync_all()?;
        Ok(number)
    }

    /// Gives the copy its name, where no file is yet, and makes sure that it is on the disk.
    ///
    /// # Errors
    /// [`StoreError::Exists`]; what the system says.
    pub fn keep(self, path: &Path) -> Result<(), StoreError> {
        self.keep_after(path, || Ok(false))
    }

    /// Gives the copy its name as [`Copy::keep`] does; a file that is in its way is put elsewhere by `make_room`, and
    /// the next one too that somebody puts there meanwhile.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where `make_room` moves nothing; what it or the system says.
    pub fn keep_after(
        self,
        path: &Path,
        mut make_room: impl FnMut() -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let mut file = self.file;
        while let Err(refused) = file.persist_noclobber(path) {
            if refused.error.kind() != std::io::ErrorKind::AlreadyExists {
                return Err(unwritable(path, refused.error));
            }
            if !make_room()? {
                return Err(StoreError::Exists(path.to_owned()));
            }
            file = refused.file;
        }
        settle_name(path);
        Ok(())
    }
}

/// Makes a name as lasting as the content; a directory that cannot be synced is as the system keeps it.
fn settle_name(path: &Path) {
    let _ = std::fs::File::open(directory_of(path)).and_then(|d| d.sync_all());
}

/// Tells whether a file is a ledger's by its first bytes.
///
/// # Errors
/// What the system says.
pub fn is_ledger(path: &Path) -> Result<bool, StoreError> {
    Ok(path.is_file() && super::open::is_database(path)?)
}

/// Tells whether a path names the ledger itself, or one of the files that belong to it.
#[must_use]
pub fn is_of(ledger: &Path, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |path: &Path| {
        std::fs::metadata(path)
            .map(|file| (file.dev(), file.ino()))
            .ok()
    };
    let wanted = place(path);
    ["", "-wal", "-shm", "-journal", ".lock"]
        .iter()
        .any(|ending| {
            let own = super::open::beside(ledger, ending);
            own == path || (wanted.is_some() && place(&own) == wanted)
        })
}

/// Opens a file that has no name yet, and so needs no journal on the disk: cut short, it is gone.
fn scratch(file: &Path, target: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(file).map_err(|error| of_target(target, error))?;
    connection
        .pragma_update(None, "journal_mode", "MEMORY")
        .map_err(|error| of_target(target, error))?;
    Ok(connection)
}

/// Copies every page in one step: what others write meanwhile is not in it.
fn fill(from: &Connection, to: &mut Connection, target: &Path) -> Result<(), StoreError> {
    let backup = Backup::new(from, to).map_err(|error| of_target(target, error))?;
    match backup.step(-1).map_err(|error| of_target(target, error))? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy { holder: None }),
    }
}

fn content(connection: &Connection, path: &Path) -> Result<Content, StoreError> {
    let unsound = |flaw| StoreError::Unsound {
        path: path.to_owned(),
        flaw,
    };
    if !health::integrity(connection)?.is_empty() {
        return Err(unsound(Flaw::Integrity));
    }
    if !health::foreign_keys(connection)?.is_empty() {
        return Err(unsound(Flaw::ForeignKeys));
    }
    let chain = audit::verify_chain(connection, None)?;
    if !chain.ok {
        return Err(unsound(Flaw::Chain));
    }
    Ok(Content {
        schema: connection.query_row("PRAGMA user_version", [], |row| row.get(0))?,
        acts: chain.acts,
        head: chain.head,
        origin: audit::origin(connection)?,
    })
}

fn unwritable(path: &Path, error: std::io::Error) -> StoreError {
    StoreError::Unwritable {
        path: path.to_owned(),
        error,
    }
}

/// Tells faults of the file that is written from those of the ledger that is read.
fn of_target(path: &Path, error: rusqlite::Error) -> StoreError {
    use rustix::io::Errno;
    let code = error.sqlite_error_code();
    match code {
        Some(ErrorCode::DiskFull) => unwritable(path, Errno::NOSPC.into()),
        Some(ErrorCode::ReadOnly) => unwritable(path, Errno::ROFS.into()),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            unwritable(path, Errno::ACCESS.into())
        }
        Some(ErrorCode::SystemIoFailure) => {
            unwritable(path, std::io::Error::other(error.to_string()))
        }
        _ => error.into(),
    }
}
