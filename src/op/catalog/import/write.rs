//! Writing what was gathered: one short transaction that only inserts what is ready.

use super::compare::Plan;
use super::feed::{self, Ready};
use super::slot::{Gathered, Slot};
use super::{OpError, Request};
use crate::model::entry::Revision;
use crate::model::text::match_key;
use crate::model::{BatchId, Entry, EntryId, EntryState};
use crate::op::Doing;
use crate::op::catalog::change::Changes;
use crate::store::batch::{self, Batch, BatchEntry, Outcome};
use crate::store::{Connection, StoreError, Tx, audit, entry, revision};

/// Writes the gathered entries; returns the batch, if anything changed.
///
/// A second thread reads the spool and prepares rows while this one inserts them.
///
/// # Errors
/// [`StoreError::Stale`] when the ledger moved so that the work must be done again.
pub(super) fn write(
    tx: &mut Tx<'_>,
    doing: &Doing,
    request: &Request<'_>,
    gathered: &mut Gathered,
) -> Result<Option<BatchId>, OpError> {
    let moved = audit::last_number(tx.reader())? != gathered.seen_act;
    crate::op::newcomers::register(tx, &gathered.orgs)?;
    let batch = batch::next_id(tx.reader())?;
    let first_new = entry::next_id(tx.reader())?;
    gathered.first_new = Some(first_new);
    let spool = gathered.spool.reader()?;
    let slots = &gathered.slots;
    let mut changes = Changes::new(&request.cause);
    let counts = std::thread::scope(|scope| {
        let mut ready = feed::start(scope, spool, slots, first_new);
        let mut counts = [0_u64; 4];
        for slot in slots.iter() {
            let done = match slot.plan {
                Plan::Unchanged => {
                    counts[2] += 1;
                    continue;
                }
                Plan::Rejected => {
                    counts[3] += 1;
                    continue;
                }
                Plan::Create | Plan::Update | Plan::Revise => {
                    one(tx, doing, slot, ready.next()?, &mut changes, moved)?
                }
            };
            counts[usize::from(slot.plan != Plan::Create)] += 1;
            let sheet = sheet_name(request, slot.sheet);
            batch::note(tx, batch, &BatchEntry { sheet, ..done })?;
        }
        Ok::<_, OpError>(counts)
    })?;
    gathered.changes = changes.finish(tx)?;
    if counts[0] + counts[1] == 0 {
        return Ok(None);
    }
    let act = tx.act();
    batch::put(
        tx,
        &Batch {
            id: batch,
            version: 0,
            act,
            file: request.file.clone(),
            digest_algorithm: crate::store::ALGORITHM.to_owned(),
            digest: request.digest.clone(),
            sheets: request
                .layouts
                .iter()
                .map(|layout| layout.name.clone())
                .collect(),
            counts,
            undone: false,
        },
    )?;
    Ok(Some(batch))
}

fn one(
    tx: &mut Tx<'_>,
    doing: &Doing,
    slot: &Slot,
    ready: Ready,
    changes: &mut Changes<'_>,
    moved: bool,
) -> Result<BatchEntry, OpError> {
    match ready {
        Ready::New { id, entry, row } => {
            if moved && is_there(tx.reader(), &entry)? {
                return Err(StoreError::Stale(entry.name).into());
            }
            entry::insert_prepared(tx, *row)?;
            Ok(noted(slot, id, Outcome::Created, 0, 1))
        }
        Ready::Changed(mut changed) if slot.plan == Plan::Update => {
            changed.id = slot.id;
            changed.version = slot.version;
            entry::update(tx, &changed)?;
            let after = slot.version + 1;
            Ok(noted(slot, slot.id, Outcome::Updated, slot.version, after))
        }
        Ready::Changed(proposed) => revise(tx, doing, slot, *proposed, changes),
    }
}

fn sheet_name(request: &Request<'_>, sheet: u32) -> String {
    let named = request
        .layouts
        .iter()
        .find(|layout| layout.sheet == sheet as usize);
    named.map(|layout| layout.name.clone()).unwrap_or_default()
}

fn noted(slot: &Slot, entry: EntryId, outcome: Outcome, before: i64, after: i64) -> BatchEntry {
    BatchEntry {
        entry,
        outcome,
        before,
        after,
        sheet: String::new(),
        row: slot.row,
        said: slot.said,
    }
}

/// Tells whether somebody added the entry since it was compared.
fn is_there(connection: &Connection, new: &Entry) -> Result<bool, OpError> {
    if let Some(code) = &new.code
        && entry::match_code(connection, code)?.is_some()
    {
        return Ok(true);
    }
    Ok(!entry::match_name(connection, new.provider, &match_key(&new.name))?.is_empty())
}

fn revise(
    tx: &mut Tx<'_>,
    doing: &Doing,
    slot: &Slot,
    proposed: Entry,
    changes: &mut Changes<'_>,
) -> Result<BatchEntry, OpError> {
    let held = super::super::load(tx.reader(), slot.id)?;
    if held.version != slot.version {
        return Err(StoreError::Stale(held.name).into());
    }
    let pending = revision::load(tx.reader(), slot.id)?;
    let before = pending.as_ref().map_or(0, |pending| pending.version);
    let about = (slot.id, held.provider);
    let cause = changes.cause(tx, doing, about, pending.as_ref())?;
    let revised = Revision {
        entry: slot.id,
        version: 0,
        base_version: held.version,
        state: EntryState::Draft,
        // Where none was stated the import was refused before, unless the revision is gone since: then it is done anew.
        cause: cause.ok_or_else(|| StoreError::Stale(held.name.clone()))?,
        proposed,
    };
    let after = revision::put(tx, &revised)?;
    Ok(noted(slot, slot.id, Outcome::Revised, before, after))
}
