//! Cases in figures and, for one organisation, one by one; and how long replies to share requests took.

use super::super::OpError;
use super::super::assess::reply::{Asked, Replies};
use super::Scope;
use crate::law::Term;
use crate::model::figures::{CaseFigures, CaseLine, Deadline, ReplyDays, ReplyFigures, Tally};
use crate::model::{Coded, ProcedureKind};
use crate::procedure;
use crate::store::Connection;
use crate::store::standing::{self, CaseRow};
use std::collections::{BTreeMap, HashMap, HashSet};

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Counts cases by procedure and state, every procedure being named.
pub(super) fn counted(cases: &[CaseRow], due: &[Deadline]) -> Vec<CaseFigures> {
    let late: HashSet<&str> = due
        .iter()
        .filter(|clock| clock.overdue)
        .map(|clock| clock.case.as_str())
        .collect();
    let of = |kind: ProcedureKind| {
        let own: Vec<&CaseRow> = cases.iter().filter(|case| case.procedure == kind).collect();
        let states: Vec<(String, i64)> = own.iter().map(|case| (case.state.clone(), 1)).collect();
        CaseFigures {
            procedure: kind,
            total: number(own.len()),
            open: number(own.iter().filter(|case| case.closed_on.is_none()).count()),
            overdue: number(
                own.iter()
                    .filter(|c| late.contains(c.number.as_str()))
                    .count(),
            ),
            by_state: Tally::of(procedure::states(kind), &states),
        }
    };
    ProcedureKind::ALL.iter().map(|kind| of(*kind)).collect()
}

/// Lists cases, those that are open first, and among them the soonest due.
pub(super) fn listed(scope: &Scope, cases: &[CaseRow], due: &[Deadline]) -> Vec<CaseLine> {
    let mut next: HashMap<&str, &Deadline> = HashMap::new();
    for clock in due {
        // The soonest come first.
        next.entry(&clock.case).or_insert(clock);
    }
    let mut lines: Vec<CaseLine> = cases
        .iter()
        .map(|case| {
            let clock = next.get(case.number.as_str());
            CaseLine {
                case: case.number.clone(),
                procedure: case.procedure,
                title: case.title.clone(),
                applicant: scope.org(case.applicant),
                respondent: scope.org(case.respondent),
                state: case.state.clone(),
                opened_on: case.opened_on,
                closed_on: case.closed_on,
                due_on: clock.map(|clock| clock.due_on),
                overdue: clock.is_some_and(|clock| clock.overdue),
            }
        })
        .collect();
    let last = jiff::civil::Date::MAX;
    lines.sort_by_key(|line| (line.closed_on.is_some(), line.due_on.unwrap_or(last)));
    lines
}

/// Counts replies to share requests by the working days that they took (Art. 25), and those that are not given though
/// their term is over. The days on which a request waited for its applicant's papers are left out when it is judged
/// whether one is late, as an assessment does.
pub(super) fn replies(
    connection: &Connection,
    scope: &Scope,
    term: Option<&Term>,
) -> Result<ReplyFigures, OpError> {
    let asked = standing::replies(connection, &scope.narrow, scope.as_of)?;
    let mut judge = Replies::of(connection);
    let mut days: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    let mut taken = Vec::with_capacity(asked.len());
    let mut unanswered = 0;
    for reply in &asked {
        let end = reply.ended_on.unwrap_or(scope.as_of);
        let of = Asked {
            record: &reply.number,
            region: &reply.region,
            started_on: reply.started_on,
            due_on: reply.due_on,
        };
        let in_time = judge.in_time(&of, end)?;
        if reply.ended_on.is_none() {
            unanswered += i64::from(!in_time);
            continue;
        }
        let calendar = judge.calendar(&reply.region)?;
        let working_days = calendar.between(reply.started_on, end).max(0);
        let counts = days.entry(working_days).or_default();
        if in_time {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
        taken.push(working_days);
    }
    taken.sort_unstable();
    Ok(ReplyFigures {
        term: term.map(|term| term.working_days),
        count: number(taken.len()),
        late: days.values().map(|(_, late)| late).sum(),
        unanswered,
        median: taken.get(taken.len().saturating_sub(1) / 2).copied(),
        days: days
            .into_iter()
            .map(|(working_days, (in_time, late))| ReplyDays {
                working_days,
                in_time,
                late,
            })
            .collect(),
    })
}
