//! Restoring a backup: over the live ledger, which is kept, or to a new place.

use super::{Doing, OpError, administrator, backup};
use crate::model::{ActKind, Bar, Flaw, Refusal};
use crate::store::backup::{Content, is_of};
use crate::store::{Access, Ledger, StoreError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Holds what was restored, or with a dry run would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the backup holds.
    pub content: Content,
    /// What the live ledger held; nothing for a new place.
    pub replaced: Option<Content>,
    /// Where the live ledger is kept as it was.
    pub kept: Option<PathBuf>,
    /// Hash of the last act now, that of restoring.
    pub head: Option<String>,
}

/// Opens a backup to be restored.
///
/// # Errors
/// [`OpError::File`] for one that is not there or cannot be read; no ledger, or one of a newer schema;
/// [`StoreError::Unsound`] for a damaged one.
pub fn open(file: &Path, busy: Duration) -> Result<Ledger, OpError> {
    let unreadable = |error: std::io::Error| OpError::File {
        file: file.display().to_string(),
        error,
    };
    Ledger::open_older(file, Access::Read, busy).map_err(|error| match error {
        StoreError::Missing(_) => unreadable(rustix::io::Errno::NOENT.into()),
        StoreError::ReadOnly => unreadable(rustix::io::Errno::ACCESS.into()),
        StoreError::Io(error) => unreadable(error),
        StoreError::Corrupt(_) => StoreError::Unsound {
            path: file.to_owned(),
            flaw: Flaw::Integrity,
        }
        .into(),
        other => other.into(),
    })
}

/// Makes a new ledger of a backup at a path where no file is.
///
/// Anybody may who can read the backup; the act of restoring stands in the new ledger.
///
/// # Errors
/// A backup that is not whole; a path that is taken or cannot be written.
pub fn to_new_place(
    source: &Ledger,
    doing: &Doing,
    to: &Path,
    dry_run: bool,
    busy: Duration,
) -> Result<Restored, OpError> {
    if to.symlink_metadata().is_ok() {
        return Err(backup::exists(to));
    }
    if dry_run {
        return Ok(found(source.content()?, None));
    }
    let mut copy = source.copy_to(to)?;
    let content = copy.content.clone();
    copy.append(&doing.act(ActKind::Restore, Some(source.path().display().to_string())))?;
    let head = copy.content.head.clone();
    copy.keep(to).map_err(|error| match error {
        StoreError::Exists(_) => backup::exists(to),
        other => other.into(),
    })?;
    Ledger::open_older(to, Access::Write, busy)?.mend_journal()?;
    Ok(Restored {
        head,
        ..found(content, None)
    })
}

/// Replaces the content of the live ledger by a backup's, in one transaction, while nobody else has it open.
///
/// The ledger as it was is kept beside it, verified, as `….before-restore-DAY-TIME`. The act of restoring, which notes
/// the head that was replaced, is part of what is put in.
///
/// # Errors
/// A backup that is not whole or of another ledger; a person who is no administrator of the live one; a live ledger
/// that somebody has open, or that is damaged.
pub fn over_live(
    source: &Ledger,
    doing: &Doing,
    live: &Path,
    dry_run: bool,
    busy: Duration,
) -> Result<Restored, OpError> {
    if is_of(live, source.path()) {
        let bar = Bar::plain("restore-over-itself", source.path().display().to_string());
        return Err(Refusal::from(bar).into());
    }
    let damaged = |error| damage_named(error, live);
    if dry_run {
        let ledger = Ledger::open_older(live, Access::Read, busy).map_err(damaged)?;
        let content = source.content()?;
        let replaced = permitted(&ledger, doing, source, &content)?;
        return Ok(found(content, Some(replaced)));
    }
    // The copy is made before the lock is taken, so that others wait the shortest time.
    let mut copy = source.copy_to(live)?;
    let content = copy.content.clone();
    let mut ledger = Ledger::open_alone(live, busy).map_err(damaged)?;
    let mut act = doing.act(ActKind::Restore, None);
    let _note = ledger.hold(&act);
    let replaced = permitted(&ledger, doing, source, &content)?;
    let kept = ledger.keep_beside(&format!("before-restore-{}", backup::stamp(doing.now)))?;
    act.note = Some(format!(
        "{} (← {}: {})",
        source.path().display(),
        replaced.acts,
        replaced.head.as_deref().unwrap_or_default()
    ));
    copy.append(&act)?;
    ledger.replace_by(&copy)?;
    Ok(Restored {
        head: copy.content.head.clone(),
        kept: Some(kept),
        ..found(content, Some(replaced))
    })
}

fn found(content: Content, replaced: Option<Content>) -> Restored {
    Restored {
        content,
        replaced,
        kept: None,
        head: None,
    }
}

/// Refuses who may not replace the live ledger, and what is no backup of it; returns what it holds.
fn permitted(
    ledger: &Ledger,
    doing: &Doing,
    source: &Ledger,
    content: &Content,
) -> Result<Content, OpError> {
    let live = ledger.path();
    administrator(ledger.reader(), doing)?;
    let replaced = ledger
        .content()
        .map_err(|error| damage_named(error, live))?;
    if replaced.origin != content.origin {
        return Err(Refusal::OtherLedger {
            file: source.path().display().to_string(),
        }
        .into());
    }
    Ok(replaced)
}

/// Says of a live ledger that is damaged what can be done about it.
fn damage_named(error: StoreError, live: &Path) -> StoreError {
    match error {
        StoreError::Corrupt(_) | StoreError::Unsound { .. } | StoreError::NotALedger(_) => {
            StoreError::LiveDamaged(live.to_owned())
        }
        other => other,
    }
}
