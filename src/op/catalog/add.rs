//! Adding an entry by hand.

use super::{load, may_publish_at_once, new_case};
use crate::model::text::match_key;
use crate::model::{
    ActKind, Entry, EntryAction, EntryId, EntryState, Fault, RecordKind, ValueFault,
};
use crate::op::{Doing, OpError};
use crate::procedure::catalog::{Facts, plan};
use crate::store::{Ledger, entry};
use jiff::civil::Date;

/// Adds an entry as a draft, or as published on a day for a first load of what is in force (authority only).
///
/// # Errors
/// A blank name; a code, or a name at this provider, that is there already; a person whose roles do not reach.
pub fn add(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &Entry,
    as_published: Option<Date>,
) -> Result<Entry, OpError> {
    refuse_blank(wanted)?;
    let actor = doing.person(ledger.reader())?;
    let facts = Facts {
        actor: &actor,
        on: doing.on,
        today: doing.today,
    };
    plan(
        &new_case(ledger.reader(), wanted)?,
        EntryAction::Edit,
        &facts,
    )?;
    let mut new = wanted.clone();
    if let Some(day) = as_published {
        may_publish_at_once(&actor)?;
        new.state = EntryState::Published;
        new.published_on = new.published_on.or(Some(day));
    }
    let act = doing.act(ActKind::EntryAdd, None);
    let (id, _) = ledger.write(&act, |tx| -> Result<EntryId, OpError> {
        refuse_twin(tx.reader(), &new)?;
        Ok(entry::insert(tx, &new)?)
    })?;
    load(ledger.reader(), id)
}

/// Refuses a name that is blank or white space.
pub(super) fn refuse_blank(new: &Entry) -> Result<(), Fault> {
    if match_key(&new.name).is_empty() {
        return Err(crate::op::value::fault(
            "name",
            &new.name,
            ValueFault::Blank,
        ));
    }
    Ok(())
}

/// Refuses a code that another entry has, and a name that the provider has without a code to tell them apart.
pub(super) fn refuse_twin(
    connection: &crate::store::Connection,
    new: &Entry,
) -> Result<(), OpError> {
    let taken = |name: &str| Fault::Exists {
        kind: RecordKind::Entry,
        name: name.to_owned(),
    };
    if let Some(code) = &new.code
        && entry::by_code(connection, code)?.is_some_and(|id| id != new.id)
    {
        return Err(taken(code).into());
    }
    let twin = entry::match_name(connection, new.provider, &match_key(&new.name))?
        .iter()
        .any(|twin| twin.id != new.id && (twin.code.is_none() || new.code.is_none()));
    if twin {
        return Err(taken(&new.name).into());
    }
    Ok(())
}
