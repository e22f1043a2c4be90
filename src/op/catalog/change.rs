//! What ties revisions of published entries to change cases (Art. 16): a case is named, or one is begun for each provider
//! of an act; and what is published under it updates the catalogue as the case demands.

use super::load;
use crate::model::entry::{Cause, Revision};
use crate::model::{ActId, BatchId, CaseId, Coded, EntryId, OrgId, ProcedureKind, Refusal};
use crate::op::case::{Wanted, bring_about, load as load_case, open_in, take_back};
use crate::op::{Doing, OpError};
use crate::procedure::change::{Action, Change, Detail};
use crate::procedure::{Behalf, Case, Procedure, allowed};
use crate::store::{Connection, Tx, case as cases, revision};
use std::collections::{BTreeMap, BTreeSet};

/// The change cases of one act, by provider, with the entries that the act revises under each.
pub(super) struct Changes<'a> {
    given: &'a Cause,
    by_provider: BTreeMap<OrgId, Linked>,
    /// Cases that pending revisions had already and keep.
    kept: BTreeSet<CaseId>,
    /// Whether such a case can go on, asked once a case and not once a revision.
    goes_on: BTreeMap<CaseId, bool>,
}

struct Linked {
    case: Case<Change>,
    entries: BTreeSet<EntryId>,
}

impl<'a> Changes<'a> {
    /// Makes the cases of an act that states this cause.
    pub(super) fn new(given: &'a Cause) -> Self {
        Self {
            given,
            by_provider: BTreeMap::new(),
            kept: BTreeSet::new(),
            goes_on: BTreeMap::new(),
        }
    }

    /// Returns the cause of a revision of an entry: the one stated, with its case, or that of the pending revision.
    /// Nothing where neither says any.
    ///
    /// # Errors
    /// A case that cannot be revised under any more, or is of another provider; what SQLite says.
    pub(super) fn cause(
        &mut self,
        tx: &mut Tx<'_>,
        doing: &Doing,
        (entry, provider): (EntryId, OrgId),
        pending: Option<&Revision>,
    ) -> Result<Option<Cause>, OpError> {
        let held = pending.map(|pending| &pending.cause);
        if !self.given.is_stated() {
            self.kept.extend(held.and_then(|cause| cause.change));
            return Ok(held.cloned());
        }
        if self.given.correction.is_some() {
            return Ok(Some(self.given.clone()));
        }
        // The same change named again: its case goes on.
        if let Some(held) = held.filter(|held| self.is_again(held))
            && let Some(change) = held.change
            && *self
                .goes_on
                .entry(change)
                .or_insert_with(|| revisable(tx.reader(), doing, change).is_ok())
        {
            self.kept.insert(change);
            return Ok(Some(held.clone()));
        }
        let linked = match self.by_provider.entry(provider) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => {
                let case = match self.given.change {
                    Some(named) => named_case(tx.reader(), doing, named, (entry, provider))?,
                    None => begun(tx, doing, self.given, (entry, provider))?,
                };
                place.insert(Linked {
                    case,
                    entries: BTreeSet::new(),
                })
            }
        };
        linked.entries.insert(entry);
        let detail = &linked.case.detail;
        Ok(Some(Cause {
            ground: detail.ground,
            occurred_on: detail.occurred_on,
            change: Some(linked.case.head.id),
            correction: None,
        }))
    }

    fn is_again(&self, held: &Cause) -> bool {
        self.given.change.is_none()
            && held.ground == self.given.ground
            && held.occurred_on == self.given.occurred_on
    }

    /// Writes into each case the entries that were revised under it; returns the numbers of all cases concerned.
    ///
    /// # Errors
    /// What SQLite says.
    pub(super) fn finish(self, tx: &mut Tx<'_>) -> Result<Vec<String>, OpError> {
        let mut numbers = BTreeSet::new();
        for linked in self.by_provider.into_values() {
            let mut case = linked.case;
            numbers.insert(case.head.number.clone());
            let covered: BTreeSet<EntryId> = case.head.entries.iter().copied().collect();
            if linked.entries.is_subset(&covered) {
                continue;
            }
            case.head.entries = covered.union(&linked.entries).copied().collect();
            if let Some(first) = case.head.entries.first() {
                let name = load(tx.reader(), *first)?.name;
                case.head.title = Change::title(&case.head, &case.detail, Some(&name));
            }
            cases::amend(tx, &mut case)?;
        }
        for id in self.kept {
            numbers.extend(number(tx.reader(), id)?);
        }
        Ok(numbers.into_iter().collect())
    }
}

/// Returns the number of a case.
///
/// # Errors
/// What SQLite says.
pub fn number(connection: &Connection, id: CaseId) -> Result<Option<String>, OpError> {
    Ok(cases::number(connection, id)?)
}

/// Begins the change case of a provider; whoever may revise the entry was asked by the catalogue's gate.
fn begun(
    tx: &mut Tx<'_>,
    doing: &Doing,
    given: &Cause,
    (entry, provider): (EntryId, OrgId),
) -> Result<Case<Change>, OpError> {
    let wanted = Wanted::<Change> {
        detail: Detail {
            ground: given.ground,
            occurred_on: given.occurred_on,
            ..Detail::default()
        },
        respondent: Some(provider),
        entries: vec![entry],
        within: true,
        ..Wanted::default()
    };
    let actor = doing.person(tx.reader())?;
    let behalf = if actor.org == Some(provider) {
        None
    } else {
        // What an authority edits for a provider is recorded as the provider's.
        let org = crate::op::org::load(tx.reader(), provider)?;
        let in_prefecture = org.region == crate::op::region::home(tx.reader())?;
        Some(Behalf {
            org: provider,
            is_authority: org.is_authority,
            region: org.region,
            in_prefecture,
            decided_by: None,
            doc: None,
        })
    };
    let mut begun = open_in(tx, doing, behalf.as_ref(), &wanted)?;
    begun
        .pop()
        .ok_or_else(|| crate::store::StoreError::Corrupt("case".to_owned()).into())
}

fn named_case(
    connection: &Connection,
    doing: &Doing,
    named: CaseId,
    (entry, provider): (EntryId, OrgId),
) -> Result<Case<Change>, OpError> {
    let case = revisable(connection, doing, named)?;
    if case.head.respondent != Some(provider) {
        let record = super::record_name(&load(connection, entry)?);
        let bar = crate::model::Bar::of("change-case-of-another", 16, record)
            .with("change", &case.head.number);
        return Err(Refusal::from(bar).into());
    }
    Ok(case)
}

/// Reads a case under which entries can still be revised: one that can be updated, and began by then.
fn revisable(connection: &Connection, doing: &Doing, id: CaseId) -> Result<Case<Change>, OpError> {
    let case = load_case::<Change>(connection, id)?;
    if case.head.void || Change::next(case.state, Action::Update).is_none() {
        return Err(Refusal::CaseState {
            case: case.head.number.clone(),
            state: choice(case.state),
            asked: choice(Action::Update),
            void: case.head.void,
            allowed: allowed(&case, doing.on),
        }
        .into());
    }
    if doing.on < case.head.opened_on {
        return Err(Refusal::BeforeLast {
            record: case.head.number,
            on: doing.on,
            earliest: case.head.opened_on,
        }
        .into());
    }
    Ok(case)
}

fn choice<T: Coded>(member: T) -> &'static crate::model::Choice {
    let place = T::ALL.iter().position(|known| *known == member);
    &T::CHOICES[place.unwrap_or_default()]
}

/// Says what the publication of revisions did to their change case.
#[derive(Clone, Debug, PartialEq)]
pub struct Updated {
    /// Number of the case.
    pub number: String,
    /// Day by which the update must be reported; absent where no term runs.
    pub report_due: Option<jiff::civil::Date>,
}

/// Updates the change cases whose revisions are all published now, on the day of publication.
///
/// # Errors
/// A case with a later event; what SQLite says.
pub(super) fn published(
    tx: &mut Tx<'_>,
    doing: &Doing,
    changes: BTreeSet<CaseId>,
) -> Result<Vec<Updated>, OpError> {
    let mut updated = Vec::new();
    for id in changes {
        let case = load_case::<Change>(tx.reader(), id)?;
        let open = !case.head.void && Change::next(case.state, Action::Update).is_some();
        if !open || !revision::under(tx.reader(), id)?.is_empty() {
            continue;
        }
        let case = bring_about::<Change>(tx, doing, id, Action::Update, None)?;
        updated.push(Updated {
            report_due: case.running("report").map(|clock| clock.due_on),
            number: case.head.number,
        });
    }
    Ok(updated)
}

/// Takes back the change cases that an act began, where nobody acted on them since and no revision belongs to them.
///
/// # Errors
/// What SQLite says.
pub(super) fn take_back_begun(
    tx: &mut Tx<'_>,
    doing: &Doing,
    (act, batch): (ActId, BatchId),
) -> Result<(), OpError> {
    for id in cases::begun_by(tx.reader(), ProcedureKind::Change, act)? {
        let mut case = load_case::<Change>(tx.reader(), id)?;
        let untouched = !case.head.void && case.events.len() == 1;
        if untouched && revision::under(tx.reader(), id)?.is_empty() {
            take_back(tx, doing, &mut case, &batch.to_string())?;
        }
    }
    Ok(())
}
