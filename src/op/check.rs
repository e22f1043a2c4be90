//! Running the compliance rules over the ledger, and recording what they found.

use super::{Doing, OpError, law, region};
use crate::law::Edition;
use crate::model::{ActKind, Finding, OrgRef, RecordKind, Role, Severity};
use crate::rule::{self, Calendars, Checked, Filter, Scope};
use crate::store::run::{self, Counts, OrgCounts, Run as Recorded};
use crate::store::{Connection, Ledger};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Holds a run of the rules and the edition that it went by.
#[derive(Debug)]
pub struct Run {
    /// The edition that goes for the day.
    pub edition: Edition,
    /// What was found.
    pub checked: Checked,
    /// Whether the ledger has records, and the filter left none of them.
    pub none_left: bool,
}

/// Runs the rules that the filter asks for, as of a day; `baseline` is a former JSON result whose findings are left out.
///
/// # Errors
/// A rule that does not exist, a baseline that cannot be read; what SQLite says.
pub fn check(
    connection: &Connection,
    as_of: Date,
    filter: &Filter,
    baseline: Option<&str>,
) -> Result<Run, OpError> {
    let edition = law::on(connection, as_of)?;
    let home_region = region::home(connection)?;
    let calendars = Calendars::load(connection, &home_region)?;
    let figures = law::figures(connection, &edition)?;
    let scope = Scope {
        as_of,
        edition: &edition,
        home_region: &home_region,
        warn_before: law::count(connection, &edition, "law.warn_before")?,
        assess_by: law::month_day(connection, &edition, "assess.deadline")?,
        calendars: &calendars,
        figures: &figures,
    };
    let mut checked = rule::run(connection, &scope, filter)?;
    if let Some(text) = baseline {
        checked.leave_new(&rule::read_baseline(text)?);
    }
    let none_left = checked.records == 0 && rule::has_records(connection, &scope)?;
    Ok(Run {
        edition,
        checked,
        none_left,
    })
}

/// Lists what some rules find on a day, waived or not: a waiver hides and never excuses.
///
/// # Errors
/// As for [`check`].
pub(in crate::op) fn standing(
    connection: &Connection,
    rules: Vec<String>,
    day: Date,
) -> Result<Vec<Finding>, OpError> {
    let filter = Filter {
        rules,
        ..Filter::default()
    };
    let checked = check(connection, day, &filter, None)?.checked;
    let waived = checked.waived.into_iter().map(|waived| waived.finding);
    Ok(checked.findings.into_iter().chain(waived).collect())
}

/// Returns the ids of the subjects of one kind that the rules of an article find on a day, and no waiver lets stand.
///
/// # Errors
/// As for [`check`].
pub fn subjects(
    connection: &Connection,
    article: u16,
    kind: RecordKind,
    day: Date,
) -> Result<BTreeSet<String>, OpError> {
    let filter = Filter {
        article: Some(article),
        ..Filter::default()
    };
    let findings = check(connection, day, &filter, None)?.checked.findings;
    let of_kind = findings.into_iter().filter(|one| one.subject.kind == kind);
    Ok(of_kind.map(|one| one.subject.id).collect())
}

/// Records a run, whose day is the effective date, so that the trend can be drawn; returns what was recorded.
///
/// # Errors
/// A person who only reads; what SQLite says.
pub fn record(
    ledger: &mut Ledger,
    doing: &Doing,
    filter: &Filter,
    run: &Run,
) -> Result<Recorded, OpError> {
    may_record(ledger, doing)?;
    let recorded = recorded(doing, scope(filter)?, run);
    let findings = run.checked.ids();
    let act = doing.act(ActKind::CheckRecord, None);
    let (recorded, _) = ledger.write(&act, |tx| -> Result<Recorded, OpError> {
        Ok(run::record(tx, recorded, &findings)?)
    })?;
    Ok(recorded)
}

/// Refuses a person who only reads.
pub(super) fn may_record(ledger: &Ledger, doing: &Doing) -> Result<(), OpError> {
    let roles = [
        Role::Clerk,
        Role::Head,
        Role::AuthorityClerk,
        Role::AuthorityHead,
        Role::Admin,
    ];
    Ok(super::require(&doing.person(ledger.reader())?, &roles)?)
}

/// Returns what is kept of a run, before it has a number.
pub(super) fn recorded(doing: &Doing, scope: String, run: &Run) -> Recorded {
    let (counts, by_rule, by_org) = counted(&run.checked);
    Recorded {
        id: crate::model::RunId::default(),
        as_of: doing.on,
        recorded_at: doing.now.to_string(),
        actor: doing.actor.clone(),
        edition: run.edition.id.clone(),
        scope,
        records: run.checked.records,
        counts,
        before: None,
        appeared: 0,
        mended: 0,
        by_rule,
        by_org,
    }
}

/// Lists the recorded runs of what the filter asks for, up to a day, by the days that they judged, each compared with the
/// one before it.
///
/// # Errors
/// A rule that does not exist; what SQLite says.
pub fn trend(
    connection: &Connection,
    as_of: Date,
    filter: &Filter,
) -> Result<Vec<Recorded>, OpError> {
    Ok(run::trend(connection, &scope(filter)?, as_of)?)
}

/// Writes a filter as what runs are compared by: blank for none, so that runs over all stand together.
fn scope(filter: &Filter) -> Result<String, OpError> {
    let mut rules = Vec::new();
    for name in &filter.rules {
        let found = rule::find(name);
        if found.is_empty() {
            rule::find_one(name)?;
        }
        rules.extend(found.iter().map(|rule| rule.code));
    }
    rules.sort_unstable();
    rules.dedup();
    let mut parts: BTreeMap<&str, serde_json::Value> = BTreeMap::new();
    if !rules.is_empty() {
        parts.insert("rules", rules.into());
    }
    parts.extend(filter.article.map(|article| ("article", article.into())));
    parts.extend(filter.org.map(|org| ("org", org.0.into())));
    let region = filter.region.as_deref();
    parts.extend(region.map(|region| ("region", region.into())));
    if let Some(severity) = filter.severity {
        use crate::model::Coded;
        parts.insert("severity", severity.code().into());
    }
    if parts.is_empty() {
        return Ok(String::new());
    }
    Ok(serde_json::to_string(&parts).map_err(crate::store::StoreError::from)?)
}

/// Counts findings in all, by rule and by organisation.
fn counted(checked: &Checked) -> (Counts, BTreeMap<String, Counts>, Vec<OrgCounts>) {
    let mut all = Counts::default();
    let mut by_rule: BTreeMap<String, Counts> = BTreeMap::new();
    let mut by_org: BTreeMap<Option<&str>, (Option<&OrgRef>, Counts)> = BTreeMap::new();
    let waived = checked.waived.iter().map(|waived| (&waived.finding, true));
    let findings = checked.findings.iter().map(|finding| (finding, false));
    for (finding, waived) in findings.chain(waived) {
        let org = finding.org.as_deref();
        let of_org = by_org
            .entry(org.map(|org| org.code.as_str()))
            .or_insert_with(|| (org, Counts::default()));
        if !by_rule.contains_key(finding.rule) {
            by_rule.insert(finding.rule.to_owned(), Counts::default());
        }
        let of_rule = by_rule.get_mut(finding.rule);
        for counts in [Some(&mut all), Some(&mut of_org.1), of_rule]
            .into_iter()
            .flatten()
        {
            let place = match finding.severity {
                _ if waived => &mut counts.waived,
                Severity::Violation => &mut counts.violation,
                Severity::Warning => &mut counts.warning,
                Severity::Notice => &mut counts.notice,
            };
            *place += 1;
        }
    }
    let by_org = by_org
        .into_values()
        .map(|(org, counts)| OrgCounts {
            org: org.cloned(),
            counts,
        })
        .collect();
    (all, by_rule, by_org)
}
