//! Editing entries: drafts at once, published ones through a pending revision (Art. 16).

use super::{case, find, load, past, record_name};
use crate::model::entry::{Cause, FIELDS, Revision};
use crate::model::field::{self, Value};
use crate::model::{ActKind, Entry, EntryAction, EntryState, Item, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::catalog::{Facts, plan};
use crate::store::{Ledger, Tx, entry, revision};

/// Holds what shall change in an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Values by field key; [`Value::Empty`] clears a field.
    pub fields: Vec<(&'static str, Value)>,
    /// Items that are added, or replace the one of the same name.
    pub items: Vec<Item>,
    /// Names of items that are taken out.
    pub drop_items: Vec<String>,
}

impl Changes {
    /// Puts the changes into an entry.
    pub fn apply(&self, entry: &mut Entry) {
        for (key, value) in &self.fields {
            if let Some(field) = field::find(FIELDS, key) {
                (field.set)(entry, value.clone());
            }
        }
        let key = crate::model::text::match_key;
        entry
            .items
            .retain(|item| !self.drop_items.iter().any(|name| key(name) == key(&item.name)));
        for item in &self.items {
            match entry.items.iter_mut().find(|held| key(&held.name) == key(&item.name)) {
                Some(held) => *held = item.clone(),
                None => entry.items.push(item.clone()),
            }
        }
    }
}

/// Says what an edit did.
#[derive(Clone, Debug, PartialEq)]
pub enum Edited {
    /// The entry itself was changed.
    Entry(Entry),
    /// A pending revision was made or changed; the published text stays in force.
    Revision(Revision),
    /// Nothing changed.
    Unchanged(Entry),
}

/// Edits an entry.
///
/// # Errors
/// An entry that is not there or whose state or provider bars the edit; a published entry without a stated cause; a
/// code or name that is taken; somebody who was first.
pub fn edit(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &str,
    changes: &Changes,
    cause: &Cause,
    note: Option<String>,
) -> Result<Edited, OpError> {
    let id = find(ledger.reader(), wanted)?;
    let actor = doing.person(ledger.reader())?;
    let held = load(ledger.reader(), id)?;
    let facts = Facts {
        actor: &actor,
        on: doing.on,
        today: doing.today,
    };
    let step = plan(&case(ledger.reader(), &held)?, EntryAction::Edit, &facts)?;
    let pending = revision::load(ledger.reader(), id)?;
    let mut new = pending.as_ref().map_or(&held, |r| &r.proposed).clone();
    changes.apply(&mut new);
    new.id = id;
    if past::difference(pending.as_ref().map_or(&held, |r| &r.proposed), &new).is_empty() {
        return Ok(Edited::Unchanged(held));
    }
    let act = doing.act(ActKind::EntryEdit, note.or_else(|| cause.correction.clone()));
    let published = held.state == EntryState::Published;
    let cause = revise_cause(&held, published, pending.as_ref(), cause)?;
    ledger.write(&act, |tx| -> Result<(), OpError> {
        super::add::refuse_twin(tx.reader(), &new)?;
        if published {
            let revised = Revision {
                entry: id,
                version: 0,
                base_version: held.version,
                state: EntryState::Draft,
                cause,
                proposed: new.clone(),
            };
            put_revision(tx, &held, &revised)
        } else {
            new.state = step.to();
            Ok(entry::update(tx, &new)?)
        }
    })?;
    Ok(match revision::load(ledger.reader(), id)? {
        Some(revision) => Edited::Revision(revision),
        None => Edited::Entry(load(ledger.reader(), id)?),
    })
}

/// Returns the cause of a revision: the one given, or that of the pending one; an entry that is not published needs none.
pub(super) fn revise_cause(
    held: &Entry,
    published: bool,
    pending: Option<&Revision>,
    given: &Cause,
) -> Result<Cause, Refusal> {
    if !published || given.is_stated() {
        return Ok(given.clone());
    }
    pending
        .map(|pending| pending.cause.clone())
        .ok_or_else(|| Refusal::ChangeUnnamed {
            entries: vec![record_name(held)],
        })
}

/// Writes a revision onto a published entry that nobody changed since it was read.
pub(super) fn put_revision(
    tx: &mut Tx<'_>,
    held: &Entry,
    revised: &Revision,
) -> Result<(), OpError> {
    let now = load(tx.reader(), held.id)?;
    if now.version != held.version {
        return Err(Refusal::Stale {
            record: record_name(held),
        }
        .into());
    }
    Ok(revision::put(tx, revised)?)
}
