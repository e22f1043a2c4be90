//! Who holds the ledger: a note in `DB.lock`, written under the write lock for those who wait and wiped when it is let
//! go. The lock itself is SQLite's; the note is a courtesy, and failing to write it fails nothing.

use super::StoreError;
use crate::model::Act;
use rustix::fs::OFlags;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, fchown};
use std::path::{Path, PathBuf};

/// Holds who is writing, as the note says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Login of the acting person.
    pub login: String,
    /// Number of the process.
    pub process: u32,
    /// Name of the machine that it runs on.
    pub machine: String,
    /// Since when, UTC.
    pub since: String,
}

/// A note longer than this is none of ours (bytes).
const LONGEST: u64 = 4096;

/// The note of one act, wiped when this is dropped.
pub(super) struct Note {
    path: PathBuf,
    text: Option<String>,
}

impl Note {
    /// Prepares a note beside the ledger; nothing is written yet.
    pub(super) fn beside(ledger: &Path) -> Self {
        Self {
            path: path(ledger),
            text: None,
        }
    }

    /// Says who holds the ledger; called by whoever has its write lock.
    pub(super) fn write(&mut self, ledger: &Path, act: &Act) {
        let is_new = !self.path.exists();
        let text = format!(
            "{}\n{}\n{}\n{}\n",
            act.actor,
            std::process::id(),
            act.recorded_at,
            machine()
        );
        let options = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .to_owned();
        if let Ok(mut file) = opened(options, &self.path) {
            if is_new {
                let _ = share_like(&file, ledger);
            }
            if file.write_all(text.as_bytes()).is_ok() {
                self.text = Some(text);
            }
        }
    }
}

impl Drop for Note {
    /// Wipes the note, unless the next holder has written its own over it.
    fn drop(&mut self) {
        if self.text.is_some() && read(&self.path) == self.text {
            let _ = wipe(&self.path);
        }
    }
}

/// Returns who holds the ledger now: nobody that is known where the note is blank or its process is gone.
pub(super) fn holder(ledger: &Path) -> Option<Holder> {
    noted(ledger).filter(is_alive)
}

/// Returns the note of a process that is gone.
pub(super) fn leftover(ledger: &Path) -> Option<Holder> {
    noted(ledger).filter(|holder| !is_alive(holder))
}

/// Wipes the note of a process that is gone.
pub(super) fn wipe_leftover(ledger: &Path) -> std::io::Result<()> {
    if leftover(ledger).is_some() {
        wipe(&path(ledger))?;
    }
    Ok(())
}

/// Names the holder where the ledger is busy.
pub(super) fn busy(error: StoreError, ledger: &Path) -> StoreError {
    match error {
        StoreError::Busy { .. } => StoreError::Busy {
            holder: holder(ledger),
        },
        other => other,
    }
}

/// Returns the path of a ledger's note.
pub(super) fn path(ledger: &Path) -> PathBuf {
    super::open::beside(ledger, ".lock")
}

fn noted(ledger: &Path) -> Option<Holder> {
    let text = read(&path(ledger))?;
    let mut lines = text.lines();
    Some(Holder {
        login: lines.next()?.to_owned(),
        process: lines.next()?.parse().ok()?,
        since: lines.next()?.to_owned(),
        machine: lines.next()?.to_owned(),
    })
}

/// Tells whether the process of a note still runs; on another machine nobody here can tell.
fn is_alive(holder: &Holder) -> bool {
    use rustix::process::{Pid, test_kill_process};
    if holder.machine != machine() {
        return true;
    }
    let process = i32::try_from(holder.process).ok().and_then(Pid::from_raw);
    process.is_some_and(|process| {
        // A process of somebody else's answers that it must not be signalled.
        !matches!(test_kill_process(process), Err(error) if error != rustix::io::Errno::PERM)
    })
}

fn machine() -> String {
    rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned()
}

/// Opens a note. Where a group shares the directory, nobody may point it at a file of somebody else's, or at a pipe.
fn opened(mut options: OpenOptions, path: &Path) -> std::io::Result<File> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    options
        .custom_flags(i32::try_from(flags).unwrap_or(0))
        .open(path)
}

fn read(path: &Path) -> Option<String> {
    let file = opened(OpenOptions::new().read(true).to_owned(), path).ok()?;
    let mut text = String::new();
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    Some(text)
}

fn wipe(path: &Path) -> std::io::Result<()> {
    opened(OpenOptions::new().write(true).to_owned(), path)?.set_len(0)
}

/// Gives a file the group and rights of the ledger, so that whoever may write the one may write the other.
fn share_like(file: &File, ledger: &Path) -> std::io::Result<()> {
    let held = std::fs::metadata(ledger)?;
    // Only the superuser gives files away; its own would else stand in the way of the ledger's owner.
    fchown(file, Some(held.uid()), Some(held.gid()))
        .or_else(|_| fchown(file, None, Some(held.gid())))?;
    file.set_permissions(held.permissions())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act() -> Act {
        Act {
            kind: crate::model::ActKind::Backup,
            actor: "zhang".to_owned(),
            acting_for: None,
            on_behalf: None,
            on: jiff::civil::date(2026, 3, 2),
            recorded_at: jiff::Timestamp::UNIX_EPOCH,
            note: None,
        }
    }

    #[test]
    fn a_note_names_its_holder_and_is_wiped_when_let_go() {
        let directory = tempfile::tempdir().unwrap();
        let ledger = directory.path().join("a.db");
        std::fs::write(&ledger, "").unwrap();
        assert_eq!(holder(&ledger), None);
        let mut note = Note::beside(&ledger);
        assert_eq!(holder(&ledger), None);
        note.write(&ledger, &act());
        let found = holder(&ledger).unwrap();
        assert_eq!(
            (found.login.as_str(), found.process, found.since.as_str()),
            ("zhang", std::process::id(), "1970-01-01T00:00:00Z")
        );
        drop(note);
        assert_eq!(holder(&ledger), None);
        assert_eq!(std::fs::read(path(&ledger)).unwrap(), b"");
    }

    #[test]
    fn a_note_of_a_process_that_is_gone_blames_nobody_and_one_from_elsewhere_is_believed() {
        let directory = tempfile::tempdir().unwrap();
        let ledger = directory.path().join("a.db");
        let mut gone = std::process::Command::new("true").spawn().unwrap();
        gone.wait().unwrap();
        let text = |machine: &str| format!("li\n{}\n2026-03-02T00:00:00Z\n{machine}\n", gone.id());
        std::fs::write(path(&ledger), text(&machine())).unwrap();
        assert_eq!(holder(&ledger), None);
        assert_eq!(leftover(&ledger).unwrap().login, "li");
        wipe_leftover(&ledger).unwrap();
        assert_eq!(leftover(&ledger), None);
        std::fs::write(path(&ledger), text("another-machine")).unwrap();
        assert_eq!(holder(&ledger).unwrap().login, "li");
        for torn in ["", "li", "li\nx\ny\nz", "\u{0}"] {
            std::fs::write(path(&ledger), torn).unwrap();
            assert_eq!((holder(&ledger), leftover(&ledger)), (None, None), "{torn}");
        }
    }

    #[test]
    fn a_note_is_not_written_through_a_link_nor_over_the_next_holders() {
        let directory = tempfile::tempdir().unwrap();
        let ledger = directory.path().join("a.db");
        let other = directory.path().join("other");
        std::fs::write(&ledger, "").unwrap();
        std::fs::write(&other, "kept").unwrap();
        std::os::unix::fs::symlink(&other, path(&ledger)).unwrap();
        let mut note = Note::beside(&ledger);
        note.write(&ledger, &act());
        drop(note);
        assert_eq!(std::fs::read(&other).unwrap(), b"kept");
        std::fs::remove_file(path(&ledger)).unwrap();
        let mut note = Note::beside(&ledger);
        note.write(&ledger, &act());
        std::fs::write(path(&ledger), "next").unwrap();
        drop(note);
        assert_eq!(std::fs::read(path(&ledger)).unwrap(), b"next");
    }
}
