//! What assessments count, by organisation: entries, findings and terms of the ledger.

use super::{freshness, points};
use crate::calendar::Calendar;
use crate::model::register::DutyItem;
use crate::model::{
    Coded, Finding, Indicator, Measure, Org, OrgId, OrgKind, ProcedureKind, RecordKind, Severity,
};
use crate::op::{OpError, calendar, check};
use crate::procedure::Procedure;
use crate::procedure::share::Share;
use crate::rule::{self, Filter};
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
            let mut records: Vec<String> = tally.lost.into_iter().collect();
            records.sort_by_cached_key(|record| by_number(record));
            let lost = i64::try_from(records.len()).unwrap_or(i64::MAX);
            let total = tally.total.max(lost);
            Measure {
                indicator: *indicator,
                met: total - lost,
                total,
                points: points::share(total - lost, total),
                lost: records,
            }
        };
        Indicator::ALL.iter().map(of).collect()
    }
}

/// Takes an id apart into words and numbers, so that e2 stands before e10.
fn by_number(record: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, String)> = vec![Default::default()];
    for letter in record.chars() {
        match parts.last_mut() {
            Some((_, digits)) if letter.is_ascii_digit() => digits.push(letter),
            Some((word, digits)) if digits.is_empty() => word.push(letter),
            _ => parts.push((letter.to_string(), String::new())),
        }
    }
    let number = |digits: String| digits.parse().unwrap_or(u64::MAX);
    parts
        .into_iter()
        .map(|(word, digits)| (word, number(digits)))
        .collect()
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
    let mut judged = BTreeSet::new();
    for entry in assess::entries(connection, as_of)? {
        let own = gathered.orgs.entry(entry.org).or_default();
        own.of(Indicator::Catalogue).total += 1;
        own.of(Indicator::Aggregation).total += 1;
        own.of(Indicator::Opening).total += i64::from(entry.open);
        if let Some(fresh) = freshness::of(&entry, as_of) {
            let tally = own.of(Indicator::Freshness);
            tally.total += 1;
            if !fresh {
                tally.lost.insert(entry.id.clone());
            }
        }
        judged.insert(entry.id);
    }
    let counted = terms(connection, as_of, &mut gathered)?;
    let seen = Seen { judged, counted };
    findings(connection, as_of, &seen, &mut gathered)?;
    Ok(gathered)
}

/// Holds what is counted by itself, so that findings do not count it again.
struct Seen {
    /// Entries that are judged, by number.
    judged: BTreeSet<String>,
    /// Terms: number of the case, and last day.
    counted: BTreeSet<(String, Date)>,
}

/// Says which indicator a finding weighs in; nothing where its term is counted as a term, or it weighs too little.
fn weighed_in(finding: &Finding) -> Option<Indicator> {
    let rule = rule::find_one(finding.rule).ok()?;
    let entry = finding.subject.kind == RecordKind::Entry;
    match (finding.rule, rule.article) {
        // What was never refreshed lapses too, which the rule leaves alone: entries are counted for themselves.
        ("A16-4", _) => None,
        ("A18-1", _) => Some(Indicator::Aggregation),
        ("A31-1", _) => Some(Indicator::Opening),
        ("A15-1", _) => Some(Indicator::Catalogue),
        (_, Some(37)) => Some(Indicator::Security),
        (_, Some(2 | 14 | 15 | 24 | 30)) if entry => Some(Indicator::Catalogue),
        _ if finding.severity < Severity::Violation => None,
        _ => Some(Indicator::Findings),
    }
}

/// Counts findings, waived ones too: a waiver hides and never excuses.
fn findings(
    connection: &Connection,
    as_of: Date,
    seen: &Seen,
    gathered: &mut Gathered,
) -> Result<(), OpError> {
    let checked = check::check(connection, as_of, &Filter::default(), None)?.checked;
    let orgs = crate::store::org::all(connection)?;
    let ids: HashMap<&str, OrgId> = orgs.iter().map(|org| (org.code.as_str(), org.id)).collect();
    let waived = checked.waived.iter().map(|waived| &waived.finding);
    for finding in checked.findings.iter().chain(waived) {
        let Some(indicator) = weighed_in(finding) else {
            continue;
        };
        if seen.again(finding, indicator) {
            continue;
        }
        let org = finding.org.as_ref();
        let org = org.and_then(|org| ids.get(org.code.as_str()));
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
            Indicator::Aggregation | Indicator::Opening => {
                tally.lost.insert(finding.subject.id.clone())
            }
            _ => tally.lost.insert(finding.id()),
        };
        if is_new && indicator == Indicator::Findings {
            tally.total += 1;
        }
    }
    without_catalogue(&orgs, &checked.rules_run, gathered);
    security(connection, as_of, &orgs, &checked.rules_run, gathered)
}

impl Seen {
    /// Tells whether a finding is of an entry that is not judged, or of a term that is counted as such.
    fn again(&self, finding: &Finding, indicator: Indicator) -> bool {
        let id = &finding.subject.id;
        match (indicator, finding.due_on) {
            (Indicator::Findings, Some(due_on)) => self.counted.contains(&(id.clone(), due_on)),
            (Indicator::Catalogue | Indicator::Aggregation | Indicator::Opening, _) => {
                finding.subject.kind == RecordKind::Entry && !self.judged.contains(id)
            }
            _ => false,
        }
    }
}

/// Writes a finding on an organisation as its id.
fn about(rule: &str, org: &Org) -> String {
    format!("{rule}@{}:{}", RecordKind::Org.code(), org.code)
}

/// Takes drafts alone, and entries of later days, for what they are by the day: no catalogue.
fn without_catalogue(orgs: &[Org], rules: &[&'static str], gathered: &mut Gathered) {
    const RULE: &str = "A15-1";
    if !rules.contains(&RULE) {
        return;
    }
    for org in orgs.iter().filter(|org| org.kind != OrgKind::Stationed) {
        let tally = gathered.orgs.entry(org.id).or_default();
        let tally = tally.of(Indicator::Catalogue);
        if tally.total == 0 {
            tally.lost.insert(about(RULE, org));
        }
    }
}

/// Counts the items of Art. 37 that an organisation keeps or should: one not yet due, of which nothing is held, is neither.
fn security(
    connection: &Connection,
    as_of: Date,
    orgs: &[Org],
    rules: &[&'static str],
    gathered: &mut Gathered,
) -> Result<(), OpError> {
    let kept: BTreeSet<(OrgId, String)> = assess::duties_kept(connection, as_of)?
        .into_iter()
        .collect();
    for org in orgs {
        let tally = gathered.orgs.entry(org.id).or_default();
        let tally = tally.of(Indicator::Security);
        for (number, item) in (1..).zip(DutyItem::ALL) {
            let rule = format!("A37-{number}");
            let ran = rules.contains(&rule.as_str());
            let is_kept = kept.contains(&(org.id, item.code().to_owned()));
            if ran && (is_kept || tally.lost.contains(&about(&rule, org))) {
                tally.total += 1;
            }
        }
    }
    Ok(())
}

/// Counts the terms whose last day lies in the year and is over; returns them.
fn terms(
    connection: &Connection,
    as_of: Date,
    gathered: &mut Gathered,
) -> Result<BTreeSet<(String, Date)>, OpError> {
    let mut counted = BTreeSet::new();
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
        counted.insert((term.record, term.due_on));
    }
    Ok(counted)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_stand_by_their_numbers() {
        let mut tallies = Tallies::default();
        for record in [
            "e10",
            "e2",
            "share-2026-0010 reply",
            "share-2026-0002 reply",
        ] {
            tallies
                .of(Indicator::Catalogue)
                .lost
                .insert(record.to_owned());
        }
        let measures = tallies.measures();
        let own = measures
            .iter()
            .find(|one| one.indicator == Indicator::Catalogue);
        let sorted = [
            "e2",
            "e10",
            "share-2026-0002 reply",
            "share-2026-0010 reply",
        ];
        assert_eq!(own.unwrap().lost, sorted);
    }
}
