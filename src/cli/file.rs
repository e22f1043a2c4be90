//! Files that commands write.

use super::error::Failure;
use std::io::Write;
use std::path::Path;

/// Returns a file name's ending in lower case, without the dot.
#[must_use]
pub fn ending(path: &Path) -> String {
    path.extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default()
}

/// Writes a file for its owner alone (0600), all of it or nothing.
///
/// # Errors
/// [`Failure::Write`].
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let directory = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let write = || {
        let mut file = tempfile::NamedTempFile::new_in(directory.unwrap_or(Path::new(".")))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| failed(path, error))
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

fn failed(path: &Path, error: std::io::Error) -> Failure {
    Failure::Write {
        file: path.display().to_string(),
        error,
    }
}
