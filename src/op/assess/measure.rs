//! What assessments count, by organisation: entries, findings and terms of the ledger.

use super::points;
use crate::calendar::Calendar;
use crate::model::{
    Coded, Finding, Indicator, Measure, OrgId, ProcedureKind, RecordKind, Severity,
};
use crate::op::{OpError, calendar, check};
use crate::procedure::Procedure;
use crate::procedure::share::Share;
use crate::rule::{self, Filter, Records};
use crate::store::assess::{self, Term};
use crate::store::{Connection, StoreError, case};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What one indicator has counted so far.
#[derive(Clone, Debug, Default)]
struct Tally {
    total: i64,
    lost: BTreeSet<String>,
}

/// Holds what is counted of one organisation, or of several together.
#[derive(Clone, Debug, Default)]
pub(super) struct Tallies(BTreeMap<Indicator, Tally>);

impl Tallies {
    fn of(&mut self, indicator: Indicator) -> &mut Tally {
        self.0.entry(indicator).or_default()
    }

    /// Adds what was counted of another.
    pub(super) fn add(&mut self, other: &Self) {
        for (indicator, tally) in &other.0 {
            let own = self.of(*indicator);
            own.total += tally.total;
            own.lost.extend(tally.lost.iter().cloned());
        }
    }

    /// Turns the counts into measures, one an indicator.
    pub(super) fn measures(&self) -> Vec<Measure> {
        let of = |indicator: &Indicator| {
            let tally = self.0.get(indicator).cloned().unwrap_or_default();
            let lost = i64::try_from(tally.lost.len()).unwrap_or(i64::MAX);
            let total = tally.total.max(lost);
            Measure {
                indicator: *indicator,
                met: total - lost,
                total,
                points: points::share(total - lost, total),
                lost: tally.lost.into_iter().collect(),
            }
        };
        Indicator::ALL.iter().map(of).collect()
    }
}

/// Holds what was counted of every organisation, and of regions where no organisation must act.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) orgs: HashMap<OrgId, Tallies>,
    pub(super) regions: HashMap<String, Tallies>,
}

/// Counts what the ledger says of a year, by its last day or `as_of` where that is earlier.
///
/// # Errors
/// What SQLite says.
pub(super) fn gather(connection: &Connection, as_of: Date) -> Result<Gathered, OpError> {
    let mut gathered = Gathered::default();
    for counts in assess::entry_counts(connection)? {
        let own = gathered.orgs.entry(counts.org).or_default();
        own.of(Indicator::Catalogue).total = counts.entries;
        own.of(Indicator::Aggregation).total = counts.entries;
        own.of(Indicator::Freshness).total = counts.refreshed;
        own.of(Indicator::Opening).total = counts.open;
    }
    findings(connection, as_of, &mut gathered)?;
    terms(connection, as_of, &mut gathered)?;
    Ok(gathered)
}

/// Says which indicator a finding weighs in; nothing where its term is counted as a term, or it weighs too little.
fn weighed_in(finding: &Finding) -> Option<Indicator> {
    let rule = rule::find_one(finding.rule).ok()?;
    let entry = finding.subject.kind == RecordKind::Entry;
    match (finding.rule, rule.article) {
        ("A16-4", _) => Some(Indicator::Freshness),
        ("A18-1", _) => Some(Indicator::Aggregation),
        ("A31-1", _) => Some(Indicator::Opening),
        ("A15-1", _) => Some(Indicator::Catalogue),
        (_, Some(37)) => Some(Indicator::Security),
        (_, Some(2 | 14 | 15 | 24 | 30)) if entry => Some(Indicator::Catalogue),
        _ if rule.reads == Records::Clocks || finding.severity < Severity::Violation => None,
        _ => Some(Indicator::Findings),
    }
}

/// Counts findings, waived ones too: a waiver hides and never excuses.
fn findings(connection: &Connection, as_of: Date, gathered: &mut Gathered) -> Result<(), OpError> {
    let checked = check::check(connection, as_of, &Filter::default(), None)?.checked;
    let codes = checked.rules_run.iter();
    let duties = codes
        .filter_map(|code| rule::find_one(code).ok())
        .filter(|rule| rule.article == Some(37))
        .count();
    let ids: HashMap<String, OrgId> = crate::store::org::all(connection)?
        .into_iter()
        .map(|org| (org.code, org.id))
        .collect();
    let waived = checked.waived.iter().map(|waived| &waived.finding);
    for finding in checked.findings.iter().chain(waived) {
        let Some(indicator) = weighed_in(finding) else {
            continue;
        };
        let org = finding.org.as_ref().and_then(|org| ids.get(&org.code));
        let own = match (org, &finding.region) {
            (Some(id), _) => gathered.orgs.entry(*id).or_default(),
            (None, Some(region)) => gathered.regions.entry(region.to_string()).or_default(),
            (None, None) => continue,
        };
        let tally = own.of(indicator);
        let is_new = match indicator {
            // An entry loses its share once, whatever it lacks.
            Indicator::Catalogue if finding.subject.kind == RecordKind::Entry => {
                tally.lost.insert(finding.subject.id.clone())
            }
            Indicator::Freshness | Indicator::Aggregation | Indicator::Opening => {
                tally.lost.insert(finding.subject.id.clone())
            }
            _ => tally.lost.insert(finding.id()),
        };
        if is_new && indicator == Indicator::Findings {
            tally.total += 1;
        }
    }
    let duties = i64::try_from(duties).unwrap_or(0);
    for id in ids.values().filter(|_| duties > 0) {
        gathered
            .orgs
            .entry(*id)
            .or_default()
            .of(Indicator::Security)
            .total = duties;
    }
    Ok(())
}

/// Counts the terms whose last day lies in the year and is over.
fn terms(connection: &Connection, as_of: Date, gathered: &mut Gathered) -> Result<(), OpError> {
    let from = Date::new(as_of.year(), 1, 1).unwrap_or(as_of);
    let mut calendars: HashMap<String, Calendar> = HashMap::new();
    for term in assess::terms(connection, from, as_of)? {
        let ended = term.ended_on.filter(|day| *day <= as_of);
        if ended.is_none() && term.due_on >= as_of {
            continue;
        }
        let end = ended.unwrap_or(as_of);
        let indicator = indicator_of(&term);
        let mut in_time = end <= term.due_on;
        if !in_time && indicator == Indicator::Share {
            if !calendars.contains_key(&term.region) {
                let read = calendar::of(connection, &term.region)?;
                calendars.insert(term.region.clone(), read);
            }
            let calendar = &calendars[&term.region];
            let late = calendar.between(term.due_on, end);
            in_time = points::in_time(late, waited(connection, &term, end, calendar)?);
        }
        let tally = gathered.orgs.entry(term.org).or_default().of(indicator);
        tally.total += 1;
        if !in_time {
            // A case may have several terms; each that was not met stands by its own name.
            let name = format!("{} {}", term.record, term.name);
            tally.lost.insert(name);
        }
    }
    Ok(())
}

fn indicator_of(term: &Term) -> Indicator {
    match (
        ProcedureKind::from_code(&term.procedure),
        term.name.as_str(),
    ) {
        (Some(ProcedureKind::Share), "reply") => Indicator::Share,
        (Some(ProcedureKind::Verify), _) => Indicator::Verify,
        _ => Indicator::Findings,
    }
}

/// Counts the working days of a reply's term on which the case waited for its applicant's papers.
fn waited(
    connection: &Connection,
    term: &Term,
    end: Date,
    calendar: &Calendar,
) -> Result<i64, StoreError> {
    let Some(id) = case::by_number(connection, &term.record)? else {
        return Ok(0);
    };
    let Some(case) = case::load::<Share>(connection, id)? else {
        return Ok(0);
    };
    let spans = Share::waited(&case, end).unwrap_or_default();
    let within = spans.into_iter().map(|(from, to)| {
        let (from, to) = (from.max(term.started_on), to.min(end));
        if from < to {
            calendar.between(from, to)
        } else {
            0
        }
    });
    Ok(within.sum())
}
