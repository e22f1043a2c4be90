//! Matching wishes to published entries: by likeness of names and items, fixed by a person.

use super::{find, may_write, refuse_submitted};
use crate::model::demand::DemandState;
use crate::model::{ActKind, Demand, EntryId, EntryState, OrgId};
use crate::op::catalog::likeness::{Candidate, Proposal, proposals};
use crate::op::catalog::{self, dedupe};
use crate::op::{Doing, OpError};
use crate::store::{Connection, Ledger, Tx, demand, org};
use std::collections::{BTreeMap, BTreeSet};

/// Holds how proposals are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proposing {
    /// Least likeness of a proposal, 0 to 1.
    pub threshold: f64,
    /// At most so many for a wish.
    pub most: usize,
}

impl Default for Proposing {
    fn default() -> Self {
        Self {
            threshold: 0.45,
            most: 3,
        }
    }
}

/// From this likeness on, a proposal that none equals is accepted when asked to.
const CLEAR: f64 = 0.85;

/// Holds a wish with what may be meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// The wish.
    pub demand: Demand,
    /// Published entries, the likest first.
    pub proposals: Vec<Proposal>,
}

impl Proposed {
    /// Returns the entry that is clearly meant: very like, and none as like.
    #[must_use]
    pub fn clear(&self) -> Option<EntryId> {
        let first = self.proposals.first()?;
        let second = self.proposals.get(1).map_or(0.0, |second| second.score);
        (first.score >= CLEAR && second < first.score).then_some(first.entry)
    }
}

/// Proposes entries for wishes; for all open ones where none is named.
///
/// # Errors
/// A wish that is not there; what SQLite says.
pub fn propose(
    connection: &Connection,
    wanted: &[String],
    proposing: &Proposing,
) -> Result<Vec<Proposed>, OpError> {
    let wishes: Vec<Demand> = if wanted.is_empty() {
        let mut all = demand::all(connection)?;
        all.retain(|demand| demand.state == DemandState::Open);
        all
    } else {
        let found = wanted.iter().map(|name| find(connection, name));
        found.collect::<Result<_, _>>()?
    };
    if wishes.is_empty() {
        return Ok(Vec::new());
    }
    let published: BTreeSet<EntryId> = catalog::ids(
        connection,
        &catalog::EntryFilter {
            states: vec![EntryState::Published],
            ..catalog::EntryFilter::default()
        },
    )?
    .into_iter()
    .collect();
    let mut entries = dedupe::candidates(connection)?;
    entries.retain(|entry| published.contains(&entry.id));
    let asked: Vec<Candidate> = wishes
        .iter()
        .map(|demand| Candidate {
            id: EntryId::default(),
            name: demand.data.clone(),
            provider: demand.consumer,
            region: String::new(),
            items: demand.items.clone(),
        })
        .collect();
    let providers: BTreeMap<EntryId, OrgId> = entries
        .iter()
        .map(|entry| (entry.id, entry.provider))
        .collect();
    let found = proposals(
        &asked,
        &entries,
        proposing.threshold,
        proposing.most + SPARE,
    );
    let mut done = Vec::with_capacity(wishes.len());
    for (demand, mut proposals) in wishes.into_iter().zip(found) {
        if let Some(named) = &demand.provider {
            let meant: Vec<OrgId> = org::named(connection, named)?
                .iter()
                .map(|org| org.id)
                .collect();
            favour(&mut proposals, |entry| {
                providers.get(&entry).is_some_and(|own| meant.contains(own))
            });
        }
        proposals.truncate(proposing.most);
        done.push(Proposed { demand, proposals });
    }
    Ok(done)
}

/// How many proposals more are made than shown, so that those of the provider that a wish names can come forward.
const SPARE: usize = 20;
/// What a provider that the wish names counts for.
const OF_PROVIDER: f64 = 0.05;

/// Brings the entries of the provider that a wish names forward among those that are about as like.
fn favour(proposals: &mut [Proposal], of_provider: impl Fn(EntryId) -> bool) {
    for one in proposals.iter_mut() {
        if of_provider(one.entry) {
            one.score = (one.score + OF_PROVIDER).min(1.0);
        }
    }
    proposals.sort_by(|a, b| {
        let likest = b.score.total_cmp(&a.score);
        let own = of_provider(b.entry).cmp(&of_provider(a.entry));
        likest.then(own).then(a.entry.cmp(&b.entry))
    });
}

/// Matches wishes to what is clearly meant, in one act; returns how many.
///
/// # Errors
/// A wish that became a request; a person who may not; what SQLite says.
pub fn accept(
    ledger: &mut Ledger,
    doing: &Doing,
    proposed: &mut [Proposed],
) -> Result<usize, OpError> {
    let clear = |one: &Proposed| one.clear().is_some();
    if !proposed.iter().any(clear) {
        return Ok(0);
    }
    let act = doing.act(ActKind::DemandMatch, None);
    let change = |tx: &mut Tx<'_>| -> Result<usize, OpError> {
        let mut count = 0;
        for one in proposed.iter_mut() {
            if let Some(entry) = one.clear() {
                one.demand = put(tx, doing, &one.demand, entry)?;
                count += 1;
            }
        }
        Ok(count)
    };
    ledger.write(&act, change).map(|(count, _)| count)
}

/// Matches wishes to the entry that a person names, in one act.
///
/// # Errors
/// As for [`accept`]; an entry that is not published.
pub fn fix(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &[String],
    entry: &str,
) -> Result<Vec<Demand>, OpError> {
    let id = catalog::find_whole(ledger.reader(), entry)?;
    let act = doing.act(ActKind::DemandMatch, None);
    let change = |tx: &mut Tx<'_>| -> Result<Vec<Demand>, OpError> {
        let mut done = Vec::with_capacity(wanted.len());
        for name in wanted {
            let held = find(tx.reader(), name)?;
            done.push(put(tx, doing, &held, id)?);
        }
        Ok(done)
    };
    ledger.write(&act, change).map(|(done, _)| done)
}

fn put(tx: &mut Tx<'_>, doing: &Doing, held: &Demand, entry: EntryId) -> Result<Demand, OpError> {
    may_write(tx.reader(), &doing.person(tx.reader())?, held.consumer)?;
    refuse_submitted(held)?;
    let meant = catalog::load(tx.reader(), entry)?;
    if meant.state != EntryState::Published {
        return Err(catalog::not_published(&meant).into());
    }
    let mut matched = held.clone();
    matched.state = DemandState::Matched;
    matched.entry = Some(entry);
    if matched != *held {
        demand::update(tx, &matched)?;
    }
    find(tx.reader(), &held.id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(entry: i64, score: f64) -> Proposal {
        Proposal {
            entry: EntryId(entry),
            score,
            reasons: Vec::new(),
        }
    }

    #[test]
    fn the_provider_that_is_named_comes_forward_among_the_like() {
        let mut found = [proposal(1, 0.9), proposal(2, 0.88), proposal(3, 0.6)];
        favour(&mut found, |entry| entry.0 > 1);
        let order: Vec<i64> = found.iter().map(|one| one.entry.0).collect();
        assert_eq!(order, [2, 1, 3]);
        let mut equal = [proposal(1, 1.0), proposal(2, 1.0)];
        favour(&mut equal, |entry| entry.0 == 2);
        assert_eq!(equal[0].entry, EntryId(2));
    }

    #[test]
    fn only_what_is_very_like_and_alone_so_is_clear() {
        let clear = |scores: &[f64]| {
            let proposals = (1..).zip(scores).map(|(id, score)| proposal(id, *score));
            let one = Proposed {
                demand: Demand::default(),
                proposals: proposals.collect(),
            };
            one.clear().map(|entry| entry.0)
        };
        assert_eq!(clear(&[0.9, 0.86]), Some(1));
        assert_eq!(clear(&[0.9, 0.9]), None);
        assert_eq!(clear(&[0.84]), None);
        assert_eq!(clear(&[]), None);
    }
}
