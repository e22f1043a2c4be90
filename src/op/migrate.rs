//! Lifting a ledger of an older schema to this program's.

use super::{Doing, OpError, administrator, backup};
use crate::model::ActKind;
use crate::store::{Ledger, Lifted, SCHEMA_VERSION};
use std::path::PathBuf;

/// Lifts the ledger, after a verified backup beside it (`….before-migrate-SCHEMA-DAY-TIME`); returns what was done and
/// where the backup is. A dry run does all of it and keeps none.
///
/// # Errors
/// A person who is no administrator; a ledger that is not whole or that somebody holds; no room for the backup.
pub fn migrate(
    ledger: &mut Ledger,
    doing: &Doing,
    dry_run: bool,
) -> Result<(Lifted, Option<PathBuf>), OpError> {
    administrator(ledger.reader(), doing)?;
    let from = ledger.schema()?;
    let mut kept = None;
    if from < SCHEMA_VERSION && !dry_run {
        let ending = format!("before-migrate-{from}-{}", backup::stamp(doing.now));
        kept = Some(ledger.keep_beside(&ending)?);
    }
    let note = format!("{from} → {SCHEMA_VERSION}");
    let lifted = ledger.lift(&doing.act(ActKind::Migrate, Some(note)), dry_run)?;
    // Somebody else lifted it meanwhile, and has the backup of what was before.
    if lifted.act.is_none()
        && let Some(superfluous) = kept.take()
    {
        let _ = std::fs::remove_file(superfluous);
    }
    Ok((lifted, kept))
}
