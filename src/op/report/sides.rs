//! Organisations side by side.

use super::super::{OpError, due};
use super::Scope;
use super::findings::Weighed;
use crate::model::entry::ShareType;
use crate::model::figures::{OrgFigures, Tally};
use crate::model::{Coded, EntryState, Org, OrgId, OrgRef};
use crate::store::standing::{CaseRow, EntryPart};
use crate::store::{Connection, org};
use std::collections::HashMap;

/// What is counted of one organisation while records are gone through.
#[derive(Default)]
struct Counted {
    entries: i64,
    published: i64,
    share_types: Vec<(String, i64)>,
    open_cases: i64,
    running: i64,
    overdue: i64,
}

/// Sets the organisations in force of the scope side by side, by code.
pub(super) fn of(
    connection: &Connection,
    scope: &Scope,
    parts: &[EntryPart],
    cases: &[CaseRow],
    running: &[due::Running],
    found: &Weighed,
) -> Result<Vec<OrgFigures>, OpError> {
    let mut counted: HashMap<OrgId, Counted> = HashMap::new();
    for part in parts {
        let of = counted.entry(part.provider).or_default();
        of.entries += part.count;
        if part.state == EntryState::Published.code() {
            of.published += part.count;
            of.share_types.push((part.share_type.clone(), part.count));
        }
    }
    for case in cases.iter().filter(|case| case.closed_on.is_none()) {
        if let Some(respondent) = case.respondent {
            counted.entry(respondent).or_default().open_cases += 1;
        }
    }
    for one in running {
        let of = counted.entry(one.clock.org).or_default();
        of.running += 1;
        of.overdue += i64::from(one.overdue);
    }
    let one = |org: Org| {
        let counts = counted.remove(&org.id).unwrap_or_default();
        OrgFigures {
            entries: counts.entries,
            published: counts.published,
            by_share_type: Tally::of(ShareType::CHOICES, &counts.share_types),
            open_cases: counts.open_cases,
            running: counts.running,
            overdue: counts.overdue,
            weights: found.by_org.get(&org.code).copied().unwrap_or_default(),
            org: OrgRef {
                code: org.code,
                name: org.name,
            },
        }
    };
    let all = org::all(connection)?.into_iter();
    let inside = all.filter(|org| match (&scope.narrow.org, &scope.narrow.region) {
        // One that is asked for is shown, be it retired.
        (Some(id), _) => org.id == *id,
        (None, Some(region)) => org.region == *region && is_in_force(org),
        (None, None) => is_in_force(org),
    });
    Ok(inside.map(one).collect())
}

fn is_in_force(org: &Org) -> bool {
    org.active && org.merged_into.is_none()
}
