//! Backups: a verified copy of the whole ledger under a name, and the older ones that it makes superfluous.

use super::{Doing, OpError};
use crate::model::{ActKind, Fault, RecordKind};
use crate::store::backup::{is_ledger, is_of};
use crate::store::{Ledger, StoreError};
use jiff::{Timestamp, tz};
use std::path::{Path, PathBuf};

/// Holds what a backup is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// The file.
    pub file: PathBuf,
    /// Its size (bytes).
    pub bytes: u64,
    /// How many acts it holds; its own act came after.
    pub acts: i64,
    /// Hash of the last of them.
    pub head: Option<String>,
    /// Older backups that were removed, the newest first.
    pub removed: Vec<PathBuf>,
}

/// How the older backups are told from other files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// `FILE`, `FILE.1`, `FILE.2`, the newest without a number.
    Numbered,
    /// `abdata-20260302-080000.db` in a directory.
    Dated,
}

/// Writes a backup to `target`: a file that does not exist, or a directory, where it gets a dated name.
///
/// With `keep`, that many backups are left, this one among them: in a directory those of dated names, else `FILE`,
/// `FILE.1` and so on, where the newest is always `FILE`. The copy is verified and on the disk before its act is
/// begun, and gets its name within it: no act tells of a backup that is not there, and of several at once each has its
/// turn. Older ones go only after (Art. 37¶2(5)).
///
/// # Errors
/// A file that is there, or that belongs to the ledger; a directory that is full or cannot be written; a ledger that is
/// not whole; a person who may not write.
pub fn backup(
    ledger: &mut Ledger,
    doing: &Doing,
    target: &Path,
    keep: Option<u32>,
) -> Result<BackedUp, OpError> {
    doing.person(ledger.reader())?;
    let (file, naming) = if target.is_dir() {
        (target.join(dated(doing.now)), Naming::Dated)
    } else {
        (target.to_owned(), Naming::Numbered)
    };
    let rotates = || -> Result<bool, StoreError> {
        Ok(keep.is_some() && naming == Naming::Numbered && is_ledger(&file)?)
    };
    if is_of(ledger.path(), &file) || (file.symlink_metadata().is_ok() && !rotates()?) {
        return Err(exists(&file));
    }
    let copy = ledger.copy_to(&file)?;
    let bytes = copy.bytes()?;
    let content = copy.content.clone();
    let act = doing.act(ActKind::Backup, Some(file.display().to_string()));
    let mut named = false;
    let written = ledger.write(&act, |_| -> Result<(), StoreError> {
        copy.keep_after(&file, || {
            let moves = rotates()?;
            if moves {
                shift(&file)?;
            }
            Ok(moves)
        })?;
        named = true;
        Ok(())
    });
    if let Err(error) = written {
        if named {
            let _ = std::fs::remove_file(&file);
        }
        return Err(match error {
            StoreError::Exists(_) => exists(&file),
            other => other.into(),
        });
    }
    let removed = match keep {
        Some(keep) => thin(&file, naming, keep)?,
        None => Vec::new(),
    };
    Ok(BackedUp {
        file,
        bytes,
        acts: content.acts,
        head: content.head,
        removed,
    })
}

/// Refuses to write over a file.
pub(super) fn exists(file: &Path) -> OpError {
    Fault::Exists {
        kind: RecordKind::File,
        name: file.display().to_string(),
    }
    .into()
}

/// Writes a moment as a part of a file's name, by the country's clock.
pub(super) fn stamp(now: Timestamp) -> String {
    let offset = tz::Offset::constant(8);
    offset
        .to_datetime(now)
        .strftime("%Y%m%d-%H%M%S")
        .to_string()
}

fn dated(now: Timestamp) -> String {
    format!("abdata-{}.db", stamp(now))
}

fn is_dated(name: &str) -> bool {
    let stamp = name
        .strip_prefix("abdata-")
        .and_then(|name| name.strip_suffix(".db"))
        .and_then(|stamp| stamp.split_once('-'));
    let digits =
        |text: &str, count| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    stamp.is_some_and(|(day, time)| digits(day, 8) && digits(time, 6))
}

fn numbered(file: &Path, number: u32) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{number}"));
    name.into()
}

/// Gives `FILE` and the numbered ones after it the next number each, up to the first that is free.
fn shift(file: &Path) -> Result<(), StoreError> {
    let free = (1..)
        .find(|number| numbered(file, *number).symlink_metadata().is_err())
        .unwrap_or(1);
    for number in (0..free).rev() {
        let from = match number {
            0 => file.to_owned(),
            number => numbered(file, number),
        };
        let moved = std::fs::rename(&from, numbered(file, number + 1));
        // Another ledger's backup of the same name moved or removed it meanwhile.
        if let Err(error) = moved
            && error.kind() != std::io::ErrorKind::NotFound
        {
            return Err(unwritable(&from, error));
        }
    }
    Ok(())
}

/// Removes what is older than the `keep` newest.
fn thin(file: &Path, naming: Naming, keep: u32) -> Result<Vec<PathBuf>, OpError> {
    let mut superfluous = match naming {
        Naming::Numbered => (keep..)
            .map(|number| numbered(file, number))
            .take_while(|path| path.symlink_metadata().is_ok())
            .collect(),
        Naming::Dated => {
            let directory = file.parent().unwrap_or(Path::new("."));
            let entries =
                std::fs::read_dir(directory).map_err(|error| unwritable(directory, error))?;
            let mut names: Vec<String> = entries
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| is_dated(name))
                .collect();
            names.sort_unstable_by(|a, b| b.cmp(a));
            let older = names
                .into_iter()
                .skip(usize::try_from(keep).unwrap_or(usize::MAX));
            older.map(|name| directory.join(name)).collect::<Vec<_>>()
        }
    };
    // What bears such a name and is no ledger is somebody's own, and the new one stays in any case.
    superfluous.retain(|path| path != file && is_ledger(path).unwrap_or(false));
    let mut removed = Vec::new();
    for path in superfluous {
        match std::fs::remove_file(&path) {
            Ok(()) => removed.push(path),
            // Another backup of the same moment was first.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(unwritable(&path, error).into()),
        }
    }
    Ok(removed)
}

fn unwritable(path: &Path, error: std::io::Error) -> StoreError {
    StoreError::Unwritable {
        path: path.to_owned(),
        error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dated_names_are_told_from_others() {
        let now = "2026-03-02T00:00:00Z".parse().unwrap();
        assert_eq!(dated(now), "abdata-20260302-080000.db");
        assert!(is_dated(&dated(now)));
        for other in [
            "abdata.db",
            "abdata-2026.db",
            "abdata-20260302-0800.db",
            "abdata-20260302-080000.db.1",
            "abdata-2026030a-080000.db",
        ] {
            assert!(!is_dated(other), "{other}");
        }
    }
}
