//! Runs rules: binds what their queries ask for, wraps filters and waivers around them, and makes findings of their rows.

mod bind;
mod late;
mod row;

pub use late::Late;

use super::waived::Waivers;
use super::{Calendars, Facts, RULES, Records, Rule, StaleWaiver, Waived, find};
use crate::law::{Edition, MonthDay};
use crate::model::text::match_key;
use crate::model::{Fault, Finding, OrgId, RecordKind, Severity};
use crate::store::{Connection, StoreError};
use bind::{bind, narrowing, register};
use jiff::civil::Date;
use row::{COLUMNS, Optional, Shared, read_facts, read_finding, weigh};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Holds what rules judge by.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The day that is judged.
    pub as_of: Date,
    /// The edition that goes for that day, with the first and last day as adopted here. Before the first nothing can be
    /// broken, and no rule with an article runs.
    pub edition: &'a Edition,
    /// Code of the region that the ledger was made for.
    pub home_region: &'a str,
    /// How many days before its end an edition is warned of (policy `law.warn_before`).
    pub warn_before: u32,
    /// By which day last year's assessment is to be published (policy `assess.deadline`).
    pub assess_by: MonthDay,
    /// The calendars of its regions, for bounds in working days.
    pub calendars: &'a Calendars,
    /// The figures of the edition and of the bureau's policies that count days or years, by key.
    pub figures: &'a Figures,
}

/// Figures that count days, working days or years, by key.
pub type Figures = BTreeMap<&'static str, u32>;

/// Narrows a run; what is empty or absent does not narrow.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Names of rules, as [`find`] reads them.
    pub rules: Vec<String>,
    /// Article that the rules rest on.
    pub article: Option<u16>,
    /// The organisation that must mend the finding.
    pub org: Option<OrgId>,
    /// Code of the finding's region; those below it are not meant.
    pub region: Option<String>,
    /// Weight of the finding, no other.
    pub severity: Option<Severity>,
}

/// Holds what a run found.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Codes of the rules that ran; empty when the filter left none.
    pub rules_run: Vec<&'static str>,
    /// How many records those rules looked through; zero says nothing about the ledger.
    pub records: i64,
    /// Findings, the gravest first, then by rule, region, organisation and subject.
    pub findings: Vec<Finding>,
    /// Findings that a waiver lets stand, in the same order; they are not among the others.
    pub waived: Vec<Waived>,
    /// Waivers that do no good, by number.
    pub stale_waivers: Vec<StaleWaiver>,
    /// Terms that were met late, by their last day.
    pub late: Vec<Late>,
}

/// Says why a run could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RuleError {
    /// A rule's name that no rule answers to.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The baseline is no former JSON result.
    #[error("no baseline: line {line}")]
    Baseline {
        /// Line of the file, from 1.
        line: usize,
    },
    /// The ledger could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for RuleError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Runs the rules that `filter` leaves, on one state of the ledger.
///
/// # Errors
/// An unknown rule's name, or what SQLite says.
pub fn run(
    connection: &Connection,
    scope: &Scope<'_>,
    filter: &Filter,
) -> Result<Checked, RuleError> {
    let rules = select(scope, filter)?;
    register(connection, scope)?;
    // All queries see one snapshot; within a caller's transaction they do so already.
    let _snapshot = connection
        .is_autocommit()
        .then(|| connection.unchecked_transaction())
        .transpose()?;
    let mut found = Found {
        findings: Vec::new(),
        waived: Vec::new(),
        waivers: Waivers::load(connection, scope.as_of)?,
        shared: Shared::default(),
    };
    for rule in &rules {
        collect(connection, rule, scope, filter, &mut found)?;
    }
    // In place, with keys that borrow: there may be 100,000 findings.
    found
        .findings
        .sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    found
        .waived
        .sort_by(|one, other| order(&one.finding).cmp(&order(&other.finding)));
    Ok(Checked {
        rules_run: rules.iter().map(|rule| rule.code).collect(),
        records: count(connection, &rules, scope, filter)?,
        findings: found.findings,
        waived: found.waived,
        stale_waivers: found.waivers.stale(&rules, filter),
        late: late::late(connection, scope, filter, &rules)?,
    })
}

/// What the rules that ran so far found.
struct Found {
    findings: Vec<Finding>,
    waived: Vec<Waived>,
    waivers: Waivers,
    shared: Shared,
}

impl Found {
    /// Puts a finding where it belongs; one that is not `listed` counts for its waivers alone.
    fn take(&mut self, finding: Finding, listed: bool) {
        let waiver = self.waivers.meet(&finding, listed).cloned();
        match waiver {
            _ if !listed => {}
            Some(waiver) => self.waived.push(Waived { finding, waiver }),
            None => self.findings.push(finding),
        }
    }
}

/// Chooses the rules to run, in the order of the list.
fn select(scope: &Scope<'_>, filter: &Filter) -> Result<Vec<&'static Rule>, Fault> {
    let mut named = Vec::new();
    for name in &filter.rules {
        let found = find(name);
        if found.is_empty() {
            return Err(Fault::NotFound {
                kind: RecordKind::Rule,
                name: name.clone(),
                near: near(name),
            });
        }
        named.extend(found.iter().map(|rule| rule.code));
    }
    Ok(RULES
        .iter()
        .copied()
        .filter(|rule| filter.rules.is_empty() || named.contains(&rule.code))
        .filter(|rule| filter.article.is_none() || rule.article == filter.article)
        .filter(|rule| rule.article.is_none() || scope.as_of >= scope.edition.starts_on)
        .collect())
}

/// Returns codes and slugs like a name that no rule answers to: of the same article, or with a word in common.
pub(super) fn near(name: &str) -> Vec<String> {
    let name = match_key(name);
    let head = name.split('-').next().unwrap_or_default();
    find(head)
        .iter()
        .map(|rule| rule.code)
        .chain(RULES.iter().map(|rule| rule.slug).filter(|slug| {
            name.split('-')
                .any(|word| word.len() > 2 && slug.contains(word))
        }))
        .map(str::to_owned)
        .collect()
}

/// Runs one rule.
fn collect(
    connection: &Connection,
    rule: &'static Rule,
    scope: &Scope<'_>,
    filter: &Filter,
    found: &mut Found,
) -> Result<(), RuleError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT found.*, named.org_code AS finding_org_code, named.org_name AS finding_org_name
         FROM ({}) AS found LEFT JOIN v_org_name AS named ON named.org_id = found.org_id{}",
        rule.query,
        narrowing("found", filter),
    ))?;
    let facts: Vec<(usize, String)> = statement
        .column_names()
        .enumerate()
        .filter(|(_, name)| !COLUMNS.contains(name))
        .map(|(index, name)| (index, name.to_owned()))
        .collect();
    bind(&mut statement, scope, filter)?;
    let optional = Optional::of(&statement);
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        let mut facts = read_facts(row, &facts)?;
        if let Some(judge) = &rule.judge {
            let Some(added) = (judge.of)(&mut facts) else {
                continue;
            };
            let names = judge.adds.iter().map(|&name| name.to_owned());
            facts.extend(names.zip(added));
        }
        let severity = weigh(rule, row, &optional)?;
        let mut finding = read_finding(rule, row, &optional, severity, facts, &mut found.shared)?;
        finding.overdue_working_days = finding.due_on.and_then(|due| {
            let region = finding.region.as_deref();
            scope.calendars.overdue(region, due, scope.as_of)
        });
        let listed = filter.severity.is_none_or(|wanted| wanted == severity);
        found.take(finding, listed);
    }
    Ok(())
}

/// Returns what findings are ordered by. Subjects go by length first, so that `e9` stands before `e10`.
fn order(finding: &Finding) -> impl Ord + use<'_> {
    let subject = finding.subject.id.as_str();
    (
        Reverse(finding.severity),
        finding.rule,
        finding.region.as_deref(),
        finding.org.as_ref().map(|org| org.code.as_str()),
        subject.len(),
        subject,
    )
}

/// Tells whether the ledger has any record that a rule looks through, whatever a filter leaves.
///
/// # Errors
/// What SQLite says.
pub fn has_records(connection: &Connection, scope: &Scope<'_>) -> Result<bool, RuleError> {
    Ok(count(connection, RULES, scope, &Filter::default())? > 0)
}

/// Counts the records that the rules look through, each once.
fn count(
    connection: &Connection,
    rules: &[&Rule],
    scope: &Scope<'_>,
    filter: &Filter,
) -> Result<i64, RuleError> {
    let mut sum = 0;
    for (records, view) in [
        (Records::Entries, "v_entry"),
        (Records::Orgs, "v_org"),
        (Records::Clocks, "v_clock"),
        (Records::Cases, "v_case"),
        (Records::Systems, "v_system"),
        (Records::Collections, "v_collect"),
        (Records::Collections, "v_emergency"),
    ] {
        if rules.iter().all(|rule| rule.reads != records) {
            continue;
        }
        let mut sql = format!("SELECT count(*) FROM {view}{}", narrowing(view, filter));
        if records == Records::Clocks {
            // The bound on the due day, which every clock keeps, leads to the index of those that run.
            sql += " AND due_on > '' AND started_on <= :as_of AND (ended_on IS NULL OR ended_on > :as_of)";
        }
        let mut statement = connection.prepare_cached(&sql)?;
        bind(&mut statement, scope, filter)?;
        let mut rows = statement.raw_query();
        if let Some(row) = rows.next()? {
            sum += row.get::<_, i64>(0)?;
        }
    }
    Ok(sum)
}
