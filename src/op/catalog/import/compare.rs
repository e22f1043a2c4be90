//! What an import does to one entry: found by code or name, and compared with what the ledger has.

use super::OpError;
use super::merge::{self, ItemChanges};
use crate::model::text::match_key;
use crate::model::{Entry, EntryId, EntryState, ProblemCode};
use crate::store::entry::{self, Match};
use crate::store::{Connection, revision};

/// Says what is done to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plan {
    /// It is added.
    Create,
    /// It is changed at once: a draft.
    Update,
    /// A published entry gets, or keeps on changing, a pending revision.
    Revise,
    /// The file says nothing new of it.
    Unchanged,
    /// It has an error, or the ledger bars it.
    Rejected,
}

pub(super) struct Compared {
    pub plan: Plan,
    pub id: EntryId,
    pub version: i64,
    /// Image of the entry as it shall be, where the ledger has it.
    pub changed: Option<String>,
    pub items: ItemChanges,
    /// Why the ledger bars it, with what the sentence needs.
    pub barred: Option<ProblemCode>,
    pub facts: Vec<(&'static str, String)>,
    /// Whether a pending revision has its cause already.
    pub has_cause: bool,
}

impl Compared {
    fn of(plan: Plan) -> Self {
        Self {
            plan,
            id: EntryId::default(),
            version: 0,
            changed: None,
            items: ItemChanges::default(),
            barred: None,
            facts: Vec::new(),
            has_cause: false,
        }
    }

    pub(super) fn rejected() -> Self {
        Self::of(Plan::Rejected)
    }

    pub(super) fn new_entry(draft: &Entry) -> Self {
        let mut new = Self::of(Plan::Create);
        new.items.created = merge::count(draft.items.len());
        new
    }

    fn unchanged(found: &Match, draft: &Entry) -> Self {
        let mut same = Self::of(Plan::Unchanged);
        same.id = found.id;
        same.version = found.version;
        same.items.unchanged = merge::count(draft.items.len());
        same
    }

    fn barred(code: ProblemCode, facts: Vec<(&'static str, String)>) -> Self {
        let mut barred = Self::of(Plan::Rejected);
        barred.barred = Some(code);
        barred.facts = facts;
        barred
    }
}

/// Compares what a file says of an entry with the ledger; `said` is the digest of it.
pub(super) fn compare(
    connection: &Connection,
    draft: &Entry,
    said: i64,
) -> Result<Compared, OpError> {
    let found = match find(connection, draft)? {
        Found::New => return Ok(Compared::new_entry(draft)),
        Found::Barred(code, other) => return Ok(Compared::barred(code, vec![("other", other)])),
        Found::One(found) => found,
    };
    if found.said == Some(said) {
        return Ok(Compared::unchanged(&found, draft));
    }
    let held = super::super::load(connection, found.id)?;
    let pending = revision::load(connection, found.id)?;
    let has_cause = pending.is_some();
    let state = pending
        .as_ref()
        .map_or(held.state, |revision| revision.state);
    let base = pending.map_or_else(
        || held.clone(),
        |revision| super::super::revised(&held, revision.proposed),
    );
    let mut merged = base.clone();
    merge::over(&mut merged, draft);
    // A sheet that only says what is in force, such as an export, does not take a pending revision back.
    let mut again = held.clone();
    merge::over(&mut again, draft);
    if merged == base || again == held {
        return Ok(Compared::unchanged(&found, draft));
    }
    let plan = match (held.state, state) {
        (
            EntryState::Published,
            EntryState::Published | EntryState::Draft | EntryState::Returned,
        ) => Plan::Revise,
        (EntryState::Draft | EntryState::Returned, _) => Plan::Update,
        (_, state) => {
            use crate::model::Coded;
            let state = state.code().to_owned();
            return Ok(Compared::barred(
                ProblemCode::EntryLocked,
                vec![("state", state)],
            ));
        }
    };
    if plan == Plan::Update {
        merged.state = EntryState::Draft;
    }
    Ok(Compared {
        plan,
        id: held.id,
        version: held.version,
        items: merge::items(&base.items, &merged.items),
        changed: Some(entry::image(&merged)?),
        barred: None,
        facts: Vec::new(),
        has_cause,
    })
}

enum Found {
    New,
    One(Match),
    Barred(ProblemCode, String),
}

/// Finds the entry that the file means: by code, else by provider and name where no code tells two apart.
fn find(connection: &Connection, draft: &Entry) -> Result<Found, OpError> {
    if let Some(code) = &draft.code
        && let Some(found) = entry::match_code(connection, code)?
    {
        return Ok(if found.provider == draft.provider {
            Found::One(found)
        } else {
            Found::Barred(ProblemCode::CodeTaken, found.id.to_string())
        });
    }
    let mut named = entry::match_name(connection, draft.provider, &match_key(&draft.name))?;
    if draft.code.is_some() {
        // One provider may have several codes under one name: only an entry without a code can be meant.
        named.retain(|found| found.code.is_none());
    }
    Ok(match named.len() {
        0 => Found::New,
        1 => Found::One(named.remove(0)),
        _ => {
            let ids: Vec<String> = named.iter().map(|found| found.id.to_string()).collect();
            Found::Barred(ProblemCode::EntryAmbiguous, ids.join("、"))
        }
    })
}
