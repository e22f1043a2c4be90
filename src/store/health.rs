//! What `doctor` asks of a ledger's file: structure, references, search index, rights, journal. SQLite's own corner.

use super::open::{beside, directory_of, log_bytes};
use super::{Ledger, StoreError, Tx, entry, lock, search};
use crate::model::{EntryState, Loose};
use rusqlite::Connection;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

pub use super::lock::Holder;

/// How many damages are named.
const NAMED: usize = 20;

/// Holds how the search index differs from the entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SearchGaps {
    /// Entries that it should hold.
    pub entries: i64,
    /// Entries that it lacks.
    pub missing: i64,
    /// Words of no entry.
    pub stray: i64,
    /// Entries whose name is not found by its own words, among those that were tried.
    pub wrong: i64,
}

/// Entries that are looked for by their own names: so many of the last ones, and as many from all over.
const TRIED: i64 = 500;

/// Returns what SQLite finds damaged in the file; nothing where it is whole.
pub(super) fn integrity(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(&format!("PRAGMA integrity_check({NAMED})"))?;
    let lines: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// Returns references that lead nowhere, as `table rowid → table`.
pub(super) fn foreign_keys(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let mut broken = Vec::new();
    while let Some(row) = rows.next()?.filter(|_| broken.len() < NAMED) {
        let (table, number, parent): (String, Option<i64>, String) =
            (row.get("table")?, row.get("rowid")?, row.get("parent")?);
        let number = number.map_or_else(String::new, |number| format!(" {number}"));
        broken.push(format!("{table}{number} → {parent}"));
    }
    Ok(broken)
}

impl Ledger {
    /// Returns what SQLite finds damaged, in its own words; nothing where the file is whole.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn damages(&self) -> Result<Vec<String>, StoreError> {
        integrity(&self.connection)
    }

    /// Returns references that lead nowhere, as `table rowid → table`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn dangling(&self) -> Result<Vec<String>, StoreError> {
        foreign_keys(&self.connection)
    }

    /// Returns the journal mode as SQLite names it: `wal`, `delete`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn journal(&self) -> Result<String, StoreError> {
        Ok(self
            .connection
            .query_row("PRAGMA journal_mode", [], |row| row.get(0))?)
    }

    /// Sets the journal mode that fits the file system, and puts what stands in the log into the file.
    ///
    /// # Errors
    /// A ledger that others have open.
    pub fn mend_journal(&self) -> Result<(), StoreError> {
        let fitting = if self.on_network() { "DELETE" } else { "WAL" };
        if !self.journal()?.eq_ignore_ascii_case(fitting) {
            self.connection
                .pragma_update(None, "journal_mode", fitting)?;
        }
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Returns the bytes of the write-ahead log.
    #[must_use]
    pub fn log_bytes(&self) -> u64 {
        log_bytes(self.path())
    }

    /// Returns the bytes that are free beside the ledger, and those that it takes itself.
    ///
    /// # Errors
    /// What the system says.
    pub fn space(&self) -> Result<(u64, u64), StoreError> {
        let system =
            rustix::fs::statvfs(directory_of(self.path())).map_err(std::io::Error::from)?;
        let taken = std::fs::metadata(self.path())?.len() + self.log_bytes();
        Ok((system.f_bavail.saturating_mul(system.f_frsize), taken))
    }

    /// Returns the files whose rights are not as `init` makes them: a group's or the owner's alone.
    ///
    /// # Errors
    /// What the system says.
    pub fn loose(&self) -> Result<Vec<Loose>, StoreError> {
        Ok(rights(self.path())?
            .into_iter()
            .map(|(path, mode, wanted)| Loose {
                path: path.display().to_string(),
                mode,
                wanted,
            })
            .collect())
    }

    /// Sets the rights that [`Ledger::loose`] names, on what is the ledger's owner's.
    ///
    /// # Errors
    /// A file of somebody else's.
    pub fn tighten(&self) -> Result<(), StoreError> {
        let owner = std::fs::metadata(self.path())?.uid();
        for (path, _, wanted) in rights(self.path())? {
            // A directory of somebody else's holds more than this ledger.
            if std::fs::metadata(&path).is_ok_and(|file| file.uid() != owner) {
                continue;
            }
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(wanted))
                .map_err(|error| StoreError::Unwritable { path, error })?;
        }
        Ok(())
    }

    /// Returns the note of a process that ended without wiping it.
    #[must_use]
    pub fn leftover_note(&self) -> Option<Holder> {
        lock::leftover(self.path())
    }

    /// Wipes that note.
    ///
    /// # Errors
    /// What the system says.
    pub fn wipe_note(&self) -> Result<(), StoreError> {
        Ok(lock::wipe_leftover(self.path())?)
    }
}

/// Returns files with the rights that they have and should have, where the two differ.
///
/// Others have no rights. A group shares the ledger where both it and its directory are the group's to write: what
/// belongs to the ledger is the group's too, and what is made in the directory stays so. Else it is its owner's; a
/// group that may only read is left in peace. A directory where anybody may make files and nobody may take others'
/// away is not ours to change.
fn rights(ledger: &Path) -> Result<Vec<(PathBuf, u32, u32)>, StoreError> {
    let mode = |path: &Path| Ok::<u32, StoreError>(std::fs::metadata(path)?.mode() & 0o7777);
    let directory = directory_of(ledger).to_owned();
    let (own, held) = (mode(ledger)?, mode(&directory)?);
    let shared = own & held & 0o020 != 0;
    let wanted = match own {
        _ if shared => (own & !0o007) | 0o060,
        _ if own & 0o027 != 0 => own & 0o700,
        _ => own,
    };
    let mut found = vec![(ledger.to_owned(), own, wanted)];
    let least = if shared { 0o660 } else { 0o600 };
    for ending in ["-wal", "-shm", "-journal", ".lock"] {
        let path = beside(ledger, ending);
        // Others may take them away at any moment.
        if let Ok(mode) = mode(&path) {
            found.push((path, mode, (mode & wanted) | least));
        }
    }
    let mut wanted = held;
    if held & 0o1002 == 0o002 {
        wanted &= !0o007;
    }
    if shared {
        wanted |= 0o2070;
    }
    found.push((directory, held, wanted));
    found.retain(|(_, mode, wanted)| mode != wanted);
    Ok(found)
}

/// Compares the search index with the entries: their numbers all, their words by trying some.
///
/// # Errors
/// What SQLite says.
pub fn search_gaps(connection: &Connection) -> Result<SearchGaps, StoreError> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let mut gaps = SearchGaps {
        entries: count("SELECT count(*) FROM entry WHERE state <> 'void'")?,
        missing: count(
            "SELECT count(*) FROM entry WHERE state <> 'void' AND id NOT IN (SELECT id FROM search_docsize)",
        )?,
        stray: count(
            "SELECT count(*) FROM search_docsize
             WHERE id NOT IN (SELECT id FROM entry WHERE state <> 'void')",
        )?,
        wrong: 0,
    };
    let mut tried = connection.prepare(
        "SELECT id, name FROM entry WHERE state <> 'void' AND id IN (SELECT id FROM search_docsize)
             AND (id > (SELECT max(id) FROM entry) - ?1 OR id % max(1, (SELECT max(id) FROM entry) / ?1) = 0)
         ORDER BY id",
    )?;
    let mut hit = connection
        .prepare("SELECT EXISTS (SELECT 1 FROM search WHERE search MATCH ?1 AND rowid = ?2)")?;
    let mut rows = tried.query([TRIED])?;
    while let Some(row) = rows.next()? {
        let (id, name): (i64, String) = (row.get("id")?, row.get("name")?);
        if let Some(query) = search::probe(&name)
            && !hit.query_row((query, id), |row| row.get::<_, bool>(0))?
        {
            gaps.wrong += 1;
        }
    }
    Ok(gaps)
}

/// Makes the search index anew from the entries.
///
/// # Errors
/// What SQLite says.
pub fn rebuild_search(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let connection = tx.connection();
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    entry::each(connection, &mut |entry| {
        if entry.state == EntryState::Void {
            return Ok(());
        }
        search::add(connection, entry.id, &search::words(&entry))
    })
}
