//! Import batches: listing them, and taking one back as new versions.

use super::{load, past, record_name};
use crate::model::{
    ActKind, BatchId, Entry, EntryAction, EntryId, EntryState, Fault, RecordKind, Refusal, Role,
};
use crate::op::{Doing, OpError, require};
use crate::procedure::catalog::next;
use crate::store::batch::{self, Batch, BatchEntry, Outcome};
use crate::store::{Connection, Ledger, Tx, entry, history, revision};

/// Lists batches, the newest first.
///
/// # Errors
/// What SQLite says.
pub fn list(connection: &Connection) -> Result<Vec<Batch>, OpError> {
    Ok(batch::all(connection)?)
}

/// Finds a batch by its number (`b7`, or the bare `7`: nothing else is meant by it here).
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<Batch, OpError> {
    let all = batch::all(connection)?;
    let id = BatchId::read(wanted).or_else(|| wanted.parse().ok().map(BatchId));
    all.into_iter()
        .find(|batch| Some(batch.id) == id)
        .ok_or_else(|| {
            Fault::NotFound {
                kind: RecordKind::Batch,
                name: wanted.to_owned(),
                near: Vec::new(),
            }
            .into()
        })
}

/// Lists what a batch did to which entry.
///
/// # Errors
/// What SQLite says.
pub fn entries(connection: &Connection, id: BatchId) -> Result<Vec<BatchEntry>, OpError> {
    Ok(batch::entries(connection, id)?)
}

/// Takes a batch back: what it created becomes void, what it changed becomes what it was, as new versions; change cases
/// that it began, and that nobody acted on since, are taken back too.
///
/// Returns how many entries were touched.
///
/// # Errors
/// [`Refusal::LaterEdits`] naming the entries that were changed since; [`Fault::Exists`] when it was taken back before;
/// a person who is neither the importer nor an authority or administrator.
pub fn undo(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &str,
    dry_run: bool,
) -> Result<usize, OpError> {
    let mut held = find(ledger.reader(), wanted)?;
    let actor = doing.person(ledger.reader())?;
    let importer = history::actor_of(ledger.reader(), held.act)?;
    if importer.as_deref() != Some(actor.login.as_str()) {
        require(
            &actor,
            &[Role::Admin, Role::AuthorityHead, Role::AuthorityClerk],
        )?;
    }
    if held.undone {
        let batch = held.id.to_string();
        return Err(Refusal::Undone { batch }.into());
    }
    let act = doing.act(ActKind::BatchUndo, Some(held.id.to_string()));
    let change = |tx: &mut Tx<'_>| -> Result<usize, OpError> {
        let touched = batch::entries(tx.reader(), held.id)?;
        let later = later_edits(tx.reader(), &touched)?;
        if !later.is_empty() {
            return Err(Refusal::LaterEdits { entries: later }.into());
        }
        for one in &touched {
            take_back(tx, one)?;
        }
        // An import's own change began with it.
        super::change::take_back_begun(tx, doing, (held.act, held.id))?;
        held.undone = true;
        batch::put(tx, &held)?;
        Ok(touched.len())
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

fn later_edits(connection: &Connection, touched: &[BatchEntry]) -> Result<Vec<String>, OpError> {
    let mut later = Vec::new();
    for one in touched {
        let held = load(connection, one.entry)?;
        if !stands(connection, one, &held)? {
            later.push(record_name(&held));
        }
    }
    Ok(later)
}

/// Tells whether an entry, or its pending revision, says what it said after the batch.
///
/// What it says decides and not its version, so that batches can be taken back one after the other.
fn stands(connection: &Connection, one: &BatchEntry, held: &Entry) -> Result<bool, OpError> {
    let pending = revision::load(connection, one.entry)?;
    match (one.outcome, pending) {
        (Outcome::Created | Outcome::Updated, None) => {
            let mut left = past::version(connection, one.entry, one.after)?;
            left.version = held.version;
            Ok(left == *held)
        }
        (Outcome::Revised, Some(pending)) => {
            let image = revision_image(connection, one.entry, one.after)?;
            let now = revision_image(connection, one.entry, pending.version)?;
            Ok(image.is_some() && image == now)
        }
        (Outcome::Created | Outcome::Updated, Some(_)) | (Outcome::Revised, None) => Ok(false),
    }
}

/// Returns what a version of a pending revision said; `None` where there was none.
fn revision_image(
    connection: &Connection,
    id: EntryId,
    version: i64,
) -> Result<Option<String>, OpError> {
    let image = history::image(connection, RecordKind::Revision, &id.to_string(), version)?;
    Ok(image.filter(|image| !image.is_empty()))
}

fn take_back(tx: &mut Tx<'_>, one: &BatchEntry) -> Result<(), OpError> {
    let mut held = load(tx.reader(), one.entry)?;
    match one.outcome {
        Outcome::Created => {
            held.state = next(held.state, EntryAction::Void).unwrap_or(EntryState::Void);
            entry::update(tx, &held)?;
        }
        Outcome::Updated => {
            let mut former = past::version(tx.reader(), one.entry, one.before)?;
            former.version = held.version;
            former.open_state = held.open_state;
            entry::update(tx, &former)?;
        }
        Outcome::Revised if one.before == 0 => revision::remove(tx, one.entry)?,
        Outcome::Revised => match revision_image(tx.reader(), one.entry, one.before)? {
            Some(image) => {
                let former =
                    serde_json::from_str(&image).map_err(crate::store::StoreError::from)?;
                revision::put(tx, &former)?;
            }
            None => revision::remove(tx, one.entry)?,
        },
    }
    Ok(())
}
