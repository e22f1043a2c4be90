//! Files that commands read and write.

use super::context::Context;
use super::error::{Failure, Usage};
use super::output::{Block, pair};
use crate::op::{self, Doing, OpError};
use crate::sheet::SheetFault;
use crate::store::Ledger;
use std::io::Read;
use std::path::Path;

/// Reads a whole file, or stdin for `-`.
///
/// # Errors
/// [`op::OpError::File`].
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path != Path::new("-") {
        return Ok(op::read_file(path)?);
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .read_to_end(&mut bytes)
        .map_err(|error| op::OpError::File {
            file: "-".to_owned(),
            error,
        })?;
    Ok(bytes)
}

/// Returns the kind of a file to be written, by its ending among those that are possible.
///
/// # Errors
/// An ending that names none of them.
pub fn kind<K: Copy>(path: &Path, possible: &[(&str, K)]) -> Result<K, Failure> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let found = possible.iter().find(|(known, _)| *known == ending);
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        Usage::InvalidValue {
            argument: "--output".to_owned(),
            value: path.display().to_string(),
            possible: possible
                .iter()
                .map(|(known, _)| format!("*.{known}"))
                .collect(),
        }
        .into()
    })
}

/// The kinds of files that records are exported to.
#[derive(Clone, Copy)]
pub enum Exports {
    Xlsx,
    Csv,
    Json,
}

impl Exports {
    /// Returns the kind that a file's ending names.
    ///
    /// # Errors
    /// An ending that names none.
    pub fn of(path: &Path) -> Result<Self, Failure> {
        let possible = [
            ("xlsx", Self::Xlsx),
            ("csv", Self::Csv),
            ("json", Self::Json),
        ];
        kind(path, &possible)
    }
}

/// Writes a file for its owner alone (0600), all of it or nothing; `fill` writes what stands at the path it is given.
///
/// # Errors
/// [`Failure::Write`]; what `fill` says.
pub fn write_private(
    path: &Path,
    fill: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<(), Failure> {
    // A device or pipe would be put out of its place, not written to.
    if path
        .metadata()
        .is_ok_and(|there| !there.is_file() && !there.is_dir())
    {
        return Err(failed(path, rustix::io::Errno::EXIST.into()));
    }
    let directory = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let file = tempfile::NamedTempFile::new_in(directory.unwrap_or(Path::new(".")))
        .map_err(|error| failed(path, error))?;
    fill(file.path()).map_err(|failure| named(failure, path))?;
    file.as_file()
        .sync_all()
        .and_then(|()| file.persist(path).map_err(|error| error.error))
        .map(|_| ())
        .map_err(|error| failed(path, error))
}

/// Names the file that was asked for, where the one that has no name yet could not be written.
fn named(failure: Failure, path: &Path) -> Failure {
    match failure {
        Failure::Write { error, .. } => failed(path, error),
        Failure::Op(OpError::Sheet(SheetFault::Unwritable { detail, .. })) => {
            let file = path.display().to_string();
            SheetFault::Unwritable { file, detail }.into()
        }
        other => other,
    }
}

/// Writes a file of the ledger's data as [`write_private`] does, and the act of exporting it first: a file that nobody
/// answers for must not leave (Art. 37¶2(5)).
///
/// # Errors
/// [`Failure::Write`]; a person who may not; what `fill` says.
pub fn export(
    path: &Path,
    ledger: &mut Ledger,
    doing: &Doing,
    fill: impl FnOnce(&Path, &Ledger) -> Result<(), Failure>,
) -> Result<(), Failure> {
    write_private(path, |scratch| {
        op::export::record(ledger, doing, &path.display().to_string())?;
        fill(scratch, ledger)
    })
}

/// Says for people that a file was exported, and how many records it holds where it is made of records.
#[must_use]
pub fn exported(file: &str, records: Option<usize>, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let mut pairs = vec![pair(lang, "file", file)];
    pairs.extend(records.map(|records| pair(lang, "records", records.to_string())));
    vec![
        Block::Heading(context.say("out-exported", &[])),
        Block::Pairs(pairs),
    ]
}

/// Writes a file with the usual rights; directories that are missing are made.
///
/// # Errors
/// [`Failure::Write`].
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    parent
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|error| failed(path, error))
}

/// Says that a file could not be written.
#[must_use]
pub fn failed(path: &Path, error: std::io::Error) -> Failure {
    Failure::Write {
        file: path.display().to_string(),
        error,
    }
}
