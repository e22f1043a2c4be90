//! What assessments count, by organisation: entries, findings and terms of the ledger.

use super::freshness;
use super::reply::{Asked, Replies};
use super::tally::Tallies;
use crate::model::register::DutyItem;
use crate::model::{
    Coded, Finding, Indicator, Loss, Org, OrgId, OrgKind, ProcedureKind, RecordKind, Severity,
};
use crate::op::{OpError, check};
use crate::rule::{self, Filter};
use crate::store::Connection;
use crate::store::assess::{self, JudgedEntry, Term};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    let mut judged = BTreeMap::new();
    for entry in assess::entries(connection, as_of)? {
        let own = gathered.orgs.entry(entry.org).or_default();
        own.count(Indicator::Catalogue);
        if entry.open {
            own.count(Indicator::Opening);
        }
        if entry.open && entry.released_later {
            own.lose(Indicator::Opening, by_rule(&entry, "A31-1"));
        }
        if let Some(fresh) = freshness::of(&entry, as_of) {
            own.count(Indicator::Freshness);
            if !fresh {
                let stale = Loss {
                    article: Some(16),
                    ..blank(RecordKind::Entry, &entry.id)
                };
                own.lose(Indicator::Freshness, stale);
            }
        }
        judged.insert(entry.id.clone(), entry);
    }
    let counted = terms(connection, as_of, &mut gathered)?;
    let seen = Seen { judged, counted };
    findings(connection, as_of, &seen, &mut gathered)?;
    Ok(gathered)
}

fn blank(kind: RecordKind, record: &str) -> Loss {
    Loss {
        kind,
        record: record.to_owned(),
        rule: None,
        clock: None,
        article: None,
        due_on: None,
    }
}

/// Makes the loss of what a rule finds, or would have found on the day.
fn of_rule(kind: RecordKind, record: &str, rule: &str) -> Loss {
    Loss {
        rule: Some(rule.to_owned()),
        article: rule::find_one(rule).ok().and_then(|rule| rule.article),
        ..blank(kind, record)
    }
}

fn by_rule(entry: &JudgedEntry, rule: &str) -> Loss {
    of_rule(RecordKind::Entry, &entry.id, rule)
}

/// Holds what is counted by itself, so that findings do not count it again.
struct Seen {
    /// Entries that are judged, by number.
    judged: BTreeMap<String, JudgedEntry>,
    /// Terms: number of the case, and last day.
    counted: BTreeSet<(String, Date)>,
}

/// Says which indicator a finding weighs in; nothing where it is counted otherwise, or weighs too little.
fn weighed_in(finding: &Finding) -> Option<Indicator> {
    let rule = rule::find_one(finding.rule).ok()?;
    let entry = finding.subject.kind == RecordKind::Entry;
    match (finding.rule, rule.article) {
        // What was never refreshed lapses too, which the rule leaves alone: entries are counted for themselves. So are
        // organisations without a catalogue, by what stood on the day.
        ("A16-4" | "A15-1", _) => None,
        ("A18-1", _) => Some(Indicator::Aggregation),
        ("A31-1", _) => Some(Indicator::Opening),
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
    let mut not_aggregated = BTreeSet::new();
    for finding in checked.findings.iter().chain(waived) {
        let Some(indicator) = weighed_in(finding) else {
            continue;
        };
        let subject = &finding.subject;
        let loss = of_rule(subject.kind, &subject.id, finding.rule);
        if matches!(
            indicator,
            Indicator::Catalogue | Indicator::Aggregation | Indicator::Opening
        ) {
            let Some(entry) = seen.judged.get(&subject.id) else {
                continue;
            };
            if indicator == Indicator::Aggregation {
                not_aggregated.insert(subject.id.as_str());
            } else {
                let own = gathered.orgs.entry(entry.org).or_default();
                own.lose(indicator, loss);
            }
            continue;
        }
        if indicator == Indicator::Findings && seen.as_term(finding) {
            continue;
        }
        let org = finding.org.as_ref();
        let org = org.and_then(|org| ids.get(org.code.as_str()));
        let own = match (org, &finding.region) {
            (Some(id), _) => gathered.orgs.entry(*id).or_default(),
            (None, Some(region)) => gathered.regions.entry(region.to_string()).or_default(),
            (None, None) => continue,
        };
        own.count_lost(indicator, loss);
    }
    if checked.rules_run.contains(&"A18-1") {
        aggregation(seen, &not_aggregated, gathered);
    }
    without_catalogue(&orgs, &checked.rules_run, gathered);
    security(connection, as_of, &orgs, &checked.rules_run, gathered)
}

impl Seen {
    /// Tells whether a finding is of a term that is counted as such.
    fn as_term(&self, finding: &Finding) -> bool {
        let id = &finding.subject.id;
        let due_on = finding.due_on;
        due_on.is_some_and(|due_on| self.counted.contains(&(id.clone(), due_on)))
    }
}

/// Counts entries whose data are aggregated by the day, or should be: without a demand there is no duty (Art. 18¶1).
fn aggregation(seen: &Seen, not_aggregated: &BTreeSet<&str>, gathered: &mut Gathered) {
    for entry in seen.judged.values() {
        let aggregated = !entry.aggregated_later && !not_aggregated.contains(entry.id.as_str());
        if !aggregated && !entry.demanded {
            continue;
        }
        let own = gathered.orgs.entry(entry.org).or_default();
        own.count(Indicator::Aggregation);
        if !aggregated {
            own.lose(Indicator::Aggregation, by_rule(entry, "A18-1"));
        }
    }
}

/// Takes drafts alone, and entries of later days, for what they are by the day: no catalogue.
fn without_catalogue(orgs: &[Org], rules: &[&'static str], gathered: &mut Gathered) {
    const RULE: &str = "A15-1";
    if !rules.contains(&RULE) {
        return;
    }
    for org in orgs.iter().filter(|org| org.kind != OrgKind::Stationed) {
        let own = gathered.orgs.entry(org.id).or_default();
        if own.is_empty(Indicator::Catalogue) {
            let loss = of_rule(RecordKind::Org, &org.code, RULE);
            own.count_lost(Indicator::Catalogue, loss);
        }
    }
}

/// Counts the items of Art. 37 that an organisation keeps, besides those that it was found to lack: one not yet due, of
/// which nothing is held, is neither.
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
        let own = gathered.orgs.entry(org.id).or_default();
        for (number, item) in (1..).zip(DutyItem::ALL) {
            let rule = format!("A37-{number}");
            let ran = rules.contains(&rule.as_str());
            let is_kept = kept.contains(&(org.id, item.code().to_owned()));
            let loss = of_rule(RecordKind::Org, &org.code, &rule);
            if ran && is_kept && !own.has_lost(Indicator::Security, &loss) {
                own.count(Indicator::Security);
            }
        }
    }
    Ok(())
}

/// Counts the terms whose last day lies in the year and is over. Returns them, with the replies of former years that are
/// not given yet since their applicants let them wait.
fn terms(
    connection: &Connection,
    as_of: Date,
    gathered: &mut Gathered,
) -> Result<BTreeSet<(String, Date)>, OpError> {
    let mut counted = BTreeSet::new();
    let from = Date::new(as_of.year(), 1, 1).unwrap_or(as_of);
    let mut replies = Replies::of(connection);
    for term in assess::terms(connection, from, as_of)? {
        let ended = term.ended_on.filter(|day| *day <= as_of);
        if ended.is_none() && term.due_on >= as_of {
            continue;
        }
        let end = ended.unwrap_or(as_of);
        let indicator = indicator_of(&term);
        let in_time = if indicator == Indicator::Share {
            replies.in_time(&asked(&term), end)?
        } else {
            end <= term.due_on
        };
        let own = gathered.orgs.entry(term.org).or_default();
        own.count(indicator);
        if !in_time {
            let loss = Loss {
                clock: Some((term.procedure.clone(), term.name.clone())),
                article: Some(term.article),
                due_on: Some(term.due_on),
                ..blank(term.kind, &term.record)
            };
            own.lose(indicator, loss);
        }
        counted.insert((term.record, term.due_on));
    }
    for term in assess::unanswered(connection, from, as_of)? {
        if replies.in_time(&asked(&term), as_of)? {
            counted.insert((term.record, term.due_on));
        }
    }
    Ok(counted)
}

fn asked(term: &Term) -> Asked<'_> {
    Asked {
        record: &term.record,
        region: &term.region,
        started_on: term.started_on,
        due_on: term.due_on,
    }
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
