//! Editing entries: drafts at once, published ones through a pending revision (Art. 16).

use super::change;
use super::{case, load, past, record_name};
use crate::model::entry::{Cause, FIELDS, Revision};
use crate::model::field::{self, Value};
use crate::model::{ActKind, Entry, EntryAction, EntryId, EntryState, Item, Refusal};
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
        entry.items.retain(|item| {
            !self
                .drop_items
                .iter()
                .any(|name| key(name) == key(&item.name))
        });
        for item in &self.items {
            match entry
                .items
                .iter_mut()
                .find(|held| key(&held.name) == key(&item.name))
            {
                Some(held) => *held = item.clone(),
                None => entry.items.push(item.clone()),
            }
        }
    }
}

/// Says what an edit did to one entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Edited {
    /// The entry itself was changed.
    Entry(Entry),
    /// A pending revision was made or changed; the published text stays in force. Holds the entry as it shall be, and the
    /// number of the change case that it belongs to.
    Revision(Entry, Option<String>),
    /// Nothing changed.
    Unchanged(Entry),
}

impl Edited {
    /// Returns the entry, as it is or as it shall be.
    #[must_use]
    pub fn entry(&self) -> &Entry {
        match self {
            Self::Entry(entry) | Self::Revision(entry, _) | Self::Unchanged(entry) => entry,
        }
    }

    /// Returns the entry, as it is or as it shall be.
    #[must_use]
    pub fn into_entry(self) -> Entry {
        match self {
            Self::Entry(entry) | Self::Revision(entry, _) | Self::Unchanged(entry) => entry,
        }
    }

    /// Returns the number of the change case that a revision belongs to.
    #[must_use]
    pub fn change(&self) -> Option<&str> {
        match self {
            Self::Revision(_, change) => change.as_deref(),
            Self::Entry(_) | Self::Unchanged(_) => None,
        }
    }
}

/// Edits entries in one act, all or none.
///
/// # Errors
/// An entry that is not there or whose state or provider bars the edit; a published entry without a stated cause; a
/// change case that is done or of another provider; a blank name; a code or name that is taken; somebody who was first.
pub fn edit(
    ledger: &mut Ledger,
    doing: &Doing,
    ids: &[EntryId],
    changes: &Changes,
    cause: &Cause,
    reason: Option<&str>,
    dry_run: bool,
) -> Result<Vec<Edited>, OpError> {
    let actor = doing.person(ledger.reader())?;
    let note = reason
        .map(str::to_owned)
        .or_else(|| cause.correction.clone());
    let act = doing.act(ActKind::EntryEdit, note);
    let change = |tx: &mut Tx<'_>| -> Result<Vec<Edited>, OpError> {
        let facts = Facts {
            actor: &actor,
            on: doing.on,
            today: doing.today,
        };
        let mut named = change::Changes::new(cause);
        let edited = ids
            .iter()
            .map(|id| edit_one(tx, doing, *id, changes, &mut named, &facts))
            .collect::<Result<_, _>>()?;
        named.finish(tx)?;
        Ok(edited)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

fn edit_one(
    tx: &mut Tx<'_>,
    doing: &Doing,
    id: EntryId,
    changes: &Changes,
    named: &mut change::Changes<'_>,
    facts: &Facts<'_>,
) -> Result<Edited, OpError> {
    let held = load(tx.reader(), id)?;
    let step = plan(&case(tx.reader(), &held)?, EntryAction::Edit, facts)?;
    let pending = revision::load(tx.reader(), id)?;
    let base = &pending.as_ref().map_or_else(
        || held.clone(),
        |pending| super::revised(&held, pending.proposed.clone()),
    );
    let mut new = base.clone();
    changes.apply(&mut new);
    if past::difference(base, &new).is_empty() {
        return Ok(Edited::Unchanged(held));
    }
    super::add::refuse_blank(&new)?;
    if new.provider != base.provider {
        // Giving an entry away needs a person who may edit the other provider's too.
        plan(
            &super::new_case(tx.reader(), &new)?,
            EntryAction::Edit,
            facts,
        )?;
    }
    super::add::refuse_twin(tx.reader(), &new)?;
    if held.state != EntryState::Published {
        new.state = step.to();
        entry::update(tx, &new)?;
        new.version += 1;
        return Ok(Edited::Entry(new));
    }
    let cause = named
        .cause(tx, doing, (id, held.provider), pending.as_ref())?
        .ok_or_else(|| Refusal::ChangeUnnamed {
            entries: vec![record_name(&held)],
        })?;
    let number = match cause.change {
        Some(id) => change::number(tx.reader(), id)?,
        None => None,
    };
    let revised = Revision {
        entry: id,
        version: 0,
        base_version: held.version,
        state: EntryState::Draft,
        cause,
        proposed: new.clone(),
    };
    revision::put(tx, &revised)?;
    Ok(Edited::Revision(new, number))
}
