//! The catalogue: finding entries, and the one way they are named.

pub mod add;
pub mod batch;
pub mod change;
pub mod dedupe;
pub mod edit;
pub mod export;
pub mod import;
pub mod likeness;
pub mod past;
pub mod refresh;
pub mod release;
pub mod review;

use super::{OpError, near};
use crate::model::entry::Scope;
use crate::model::{
    Actor, Bar, Coded, Entry, EntryId, EntryState, Fault, Org, RecordKind, Refusal,
};
use crate::procedure::catalog::{Case, Endorsement, ReviewClock};
use crate::store::{Connection, Tx, entry, history, org, revision};

pub use crate::store::entry::{EntryFilter, EntryOrder, Stats, ids, stats};

/// Finds an entry to be read: by number (`e42`), by code, or by a beginning of its code that no other has.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Ambiguous`]; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<EntryId, OpError> {
    let wanted = crate::model::text::trim(wanted);
    if let Some(id) = named(connection, wanted)? {
        return Ok(id);
    }
    let begun = if wanted.is_empty() {
        Vec::new()
    } else {
        entry::by_code_prefix(connection, wanted, 4)?
    };
    match begun[..] {
        [id] => Ok(id),
        [] => Err(not_found(connection, wanted)?),
        _ => Err(Fault::Ambiguous {
            kind: RecordKind::Entry,
            name: wanted.to_owned(),
            candidates: names(connection, &begun)?,
        }
        .into()),
    }
}

/// Finds an entry to be changed: by number (`e42`) or by its whole code.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find_whole(connection: &Connection, wanted: &str) -> Result<EntryId, OpError> {
    let wanted = crate::model::text::trim(wanted);
    match named(connection, wanted)? {
        Some(id) => Ok(id),
        None => Err(not_found(connection, wanted)?),
    }
}

/// Finds the entries of a name: those of an organisation, or else the published ones, whoever provides them.
///
/// # Errors
/// What SQLite says.
pub fn of_name(
    connection: &Connection,
    name: &str,
    provider: Option<crate::model::OrgId>,
) -> Result<Vec<EntryId>, OpError> {
    let key = crate::model::text::match_key(name);
    if let Some(provider) = provider {
        let own = entry::match_name(connection, provider, &key)?;
        if !own.is_empty() {
            return Ok(own.iter().map(|found| found.id).collect());
        }
    }
    let mut names = entry::by_name_key(connection)?;
    Ok(names.remove(&key).unwrap_or_default())
}

fn named(connection: &Connection, wanted: &str) -> Result<Option<EntryId>, OpError> {
    if let Some(id) = EntryId::read(wanted)
        && entry::load(connection, id)?.is_some()
    {
        return Ok(Some(id));
    }
    Ok(entry::by_code(connection, wanted)?)
}

fn not_found(connection: &Connection, wanted: &str) -> Result<OpError, OpError> {
    Ok(Fault::NotFound {
        kind: RecordKind::Entry,
        name: wanted.to_owned(),
        near: like(connection, wanted)?,
    }
    .into())
}

/// Returns entries whose name has the words that were meant as a code.
fn like(connection: &Connection, wanted: &str) -> Result<Vec<String>, OpError> {
    let filter = EntryFilter {
        search: Some(wanted.to_owned()),
        limit: Some(20),
        ..EntryFilter::default()
    };
    let found = names(connection, &ids(connection, &filter)?)?;
    let likest = near(wanted, found.iter().map(String::as_str));
    Ok(if likest.is_empty() {
        found.into_iter().take(3).collect()
    } else {
        likest
    })
}

fn names(connection: &Connection, ids: &[EntryId]) -> Result<Vec<String>, OpError> {
    ids.iter()
        .map(|id| load(connection, *id).map(|entry| record_name(&entry)))
        .collect()
}

/// Writes an entry as refusals and lists name it: number and name.
#[must_use]
pub fn record_name(entry: &Entry) -> String {
    format!("{} {}", entry.id, entry.name)
}

/// Makes the refusal to ask for an entry that is not published, and says why it is not.
#[must_use]
pub fn not_published(entry: &Entry) -> Refusal {
    let bar = Bar::of("not-published", 24, record_name(entry));
    bar.with("state", entry.state.code()).into()
}

/// Reads an entry that must be there.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn load(connection: &Connection, id: EntryId) -> Result<Entry, OpError> {
    entry::load(connection, id)?.ok_or_else(|| {
        Fault::NotFound {
            kind: RecordKind::Entry,
            name: id.to_string(),
            near: Vec::new(),
        }
        .into()
    })
}

/// Returns an entry as its pending revision leaves it; the day of the last refresh and the state of
/// opening are kept up outside of revisions.
#[must_use]
pub fn revised(held: &Entry, proposed: Entry) -> Entry {
    Entry {
        refreshed_on: held.refreshed_on.max(proposed.refreshed_on),
        open_state: held.open_state,
        ..proposed
    }
}

/// Changes an entry, and its pending revision in the same way, which would undo the change otherwise. Both get a version,
/// which names the act. Returns the entry as it is then.
pub(crate) fn change_live(
    tx: &mut Tx<'_>,
    id: EntryId,
    change: impl Fn(&mut Entry),
) -> Result<Entry, OpError> {
    let mut held = load(tx.reader(), id)?;
    change(&mut held);
    entry::update(tx, &held)?;
    held.version += 1;
    if let Some(mut pending) = revision::load(tx.reader(), id)? {
        change(&mut pending.proposed);
        pending.base_version = held.version;
        revision::put(tx, &pending)?;
    }
    Ok(held)
}

/// Returns what the gate needs to know of an entry, or of its pending revision where it has one.
pub(crate) fn case(connection: &Connection, entry: &Entry) -> Result<Case, OpError> {
    let provider = super::org::load(connection, entry.provider)?;
    let revision = revision::load(connection, entry.id)?;
    let state = revision
        .as_ref()
        .map_or(entry.state, |revision| revision.state);
    Ok(Case {
        id: entry.id,
        record: record_name(entry),
        state,
        scope: entry.scope,
        provider: entry.provider,
        of_authority: provider.is_authority,
        consent: entry.consent.number.is_some() && entry.consent.date.is_some(),
        endorsement: endorsement(connection, entry, &provider.region, state)?,
        last_on: history::last_effective(connection, &entry.id.to_string())?,
        // Asked only where it decides: an authority's own entries.
        submitted_by: if provider.is_authority {
            past::submitted_by(connection, entry.id)?
        } else {
            None
        },
        region: provider.region,
    })
}

/// Returns the case of a new entry, for deciding whether a person may add it.
fn new_case(connection: &Connection, entry: &Entry) -> Result<Case, OpError> {
    let provider = super::org::load(connection, entry.provider)?;
    Ok(Case {
        id: EntryId::default(),
        record: entry.name.clone(),
        state: crate::model::EntryState::Draft,
        scope: entry.scope,
        provider: entry.provider,
        region: provider.region,
        of_authority: provider.is_authority,
        consent: false,
        endorsement: Endorsement::Needless,
        submitted_by: None,
        last_on: None,
    })
}

/// Says whether an entry, or its pending revision, is endorsed by its county's authority before the prefecture's
/// approves: one of the unified catalogue, of a county that has an authority.
fn endorsement(
    connection: &Connection,
    entry: &Entry,
    region: &str,
    state: EntryState,
) -> Result<Endorsement, OpError> {
    let county = entry.scope == Scope::Unified && region != super::region::home(connection)?;
    if !county || org::authority(connection, region)?.is_none() {
        return Ok(Endorsement::Needless);
    }
    let given = state == EntryState::Submitted && past::endorsed(connection, entry.id)?.is_some();
    Ok(if given {
        Endorsement::Given
    } else {
        Endorsement::Due
    })
}

/// Returns the authority that must act once a review starts or is passed on.
fn reviewer(
    connection: &Connection,
    case: &Case,
    review: ReviewClock,
) -> Result<Option<Org>, OpError> {
    let home = super::region::home(connection)?;
    let in_county = case.scope == Scope::Local
        || (review == ReviewClock::Starts && case.endorsement == Endorsement::Due);
    let region = if in_county { &case.region } else { &home };
    let found = org::authority(connection, region)?;
    Ok(match found {
        Some(found) => Some(found),
        None => org::authority(connection, &home)?,
    })
}

/// Tells whether the person may record entries as published already: an authority, for a first load.
fn may_publish_at_once(actor: &Actor) -> Result<(), crate::model::Refusal> {
    use crate::model::Role;
    if actor.is_any(&[Role::AuthorityHead, Role::AuthorityClerk]) {
        Ok(())
    } else {
        Err(crate::model::Refusal::AsPublished {
            login: actor.login.clone(),
        })
    }
}
