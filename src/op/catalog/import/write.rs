//! Writing what was gathered: one short transaction that only inserts what is ready.

use super::compare::Plan;
use super::gather::{Gathered, Slot};
use super::spool::Waiting;
use super::{OpError, Request};
use crate::model::entry::Revision;
use crate::model::text::match_key;
use crate::model::{BatchId, Entry, EntryId, EntryState};
use crate::store::batch::{self, Batch, BatchEntry, Outcome};
use crate::store::{Connection, StoreError, Tx, audit, entry, org, revision};

/// Writes the gathered entries; returns the batch, if anything changed.
///
/// # Errors
/// [`StoreError::Stale`] when the ledger moved so that the work must be done again.
pub(super) fn write(
    tx: &mut Tx<'_>,
    request: &Request<'_>,
    gathered: &mut Gathered,
) -> Result<Option<BatchId>, OpError> {
    let moved = audit::last_number(tx.reader())? != gathered.seen_act;
    for planned in &gathered.orgs {
        if org::insert(tx, planned)? != planned.id {
            return Err(StoreError::Stale(planned.name.clone()).into());
        }
    }
    let id = batch::next_id(tx.reader())?;
    let mut next = entry::next_id(tx.reader())?;
    let mut counts = [0_u64; 4];
    let mut spool = gathered.spool.reader()?;
    for slot in &mut gathered.slots {
        let outcome = match slot.plan {
            Plan::Unchanged => {
                counts[2] += 1;
                continue;
            }
            Plan::Rejected => {
                counts[3] += 1;
                continue;
            }
            Plan::Create | Plan::Update | Plan::Revise => spool.get(slot.place)?,
        };
        let done = match slot.plan {
            Plan::Create => {
                counts[0] += 1;
                slot.id = EntryId(next);
                next += 1;
                create(tx, slot, outcome, moved)?
            }
            Plan::Update => {
                counts[1] += 1;
                update(tx, slot, &outcome)?
            }
            _ => {
                counts[1] += 1;
                revise(tx, slot, &outcome, request)?
            }
        };
        let sheet = sheet_name(request, slot.sheet);
        batch::note(tx, id, &BatchEntry { sheet, ..done })?;
    }
    if counts[0] + counts[1] == 0 {
        return Ok(None);
    }
    let act = tx.act();
    batch::put(
        tx,
        &Batch {
            id,
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
    Ok(Some(id))
}

fn sheet_name(request: &Request<'_>, sheet: u32) -> String {
    let named = request
        .layouts
        .iter()
        .find(|layout| layout.sheet == sheet as usize);
    named.map(|layout| layout.name.clone()).unwrap_or_default()
}

fn parse(image: &str) -> Result<Entry, OpError> {
    Ok(serde_json::from_str(image).map_err(StoreError::from)?)
}

fn noted(slot: &Slot, outcome: Outcome, before: i64, after: i64) -> BatchEntry {
    BatchEntry {
        entry: slot.id,
        outcome,
        before,
        after,
        sheet: String::new(),
        row: slot.row,
        said: slot.said,
    }
}

fn create(
    tx: &mut Tx<'_>,
    slot: &Slot,
    waiting: Waiting,
    moved: bool,
) -> Result<BatchEntry, OpError> {
    let new = parse(&waiting.draft)?;
    if moved && is_there(tx.reader(), &new)? {
        return Err(StoreError::Stale(new.name).into());
    }
    let words = waiting.words.unwrap_or_default();
    entry::insert_prepared(tx, slot.id, &new, &waiting.draft, &words)?;
    Ok(noted(slot, Outcome::Created, 0, 1))
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

fn update(tx: &mut Tx<'_>, slot: &Slot, waiting: &Waiting) -> Result<BatchEntry, OpError> {
    let mut changed = parse(waiting.changed.as_deref().unwrap_or_default())?;
    changed.id = slot.id;
    changed.version = slot.version;
    entry::update(tx, &changed)?;
    Ok(noted(
        slot,
        Outcome::Updated,
        slot.version,
        slot.version + 1,
    ))
}

fn revise(
    tx: &mut Tx<'_>,
    slot: &Slot,
    waiting: &Waiting,
    request: &Request<'_>,
) -> Result<BatchEntry, OpError> {
    let held = super::super::load(tx.reader(), slot.id)?;
    if held.version != slot.version {
        return Err(StoreError::Stale(held.name).into());
    }
    let pending = revision::load(tx.reader(), slot.id)?;
    let before = pending.as_ref().map_or(0, |pending| pending.version);
    let cause = match pending {
        Some(pending) if !request.cause.is_stated() => pending.cause,
        _ => request.cause.clone(),
    };
    let revised = Revision {
        entry: slot.id,
        version: 0,
        base_version: held.version,
        state: EntryState::Draft,
        cause,
        proposed: parse(waiting.changed.as_deref().unwrap_or_default())?,
    };
    let after = revision::put(tx, &revised)?;
    Ok(noted(slot, Outcome::Revised, before, after))
}
