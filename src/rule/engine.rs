//! Runs rules: binds what their queries ask for, wraps filters around them, and makes findings of their rows.

use super::{Facts, RULES, Records, Rule, find};
use crate::law::Edition;
use crate::model::text::match_key;
use crate::model::{
    Coded, EntryState, Fact, Fault, Finding, OrgId, OrgRef, RecordKind, Severity, Subject,
};
use crate::store::{Connection, StoreError};
use jiff::civil::Date;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Row, Statement};
use std::cmp::Reverse;

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
}

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
    register(connection)?;
    // All queries see one snapshot; within a caller's transaction they do so already.
    let _snapshot = connection
        .is_autocommit()
        .then(|| connection.unchecked_transaction())
        .transpose()?;
    let mut findings = Vec::new();
    for rule in &rules {
        collect(connection, rule, scope, filter, &mut findings)?;
    }
    findings.sort_by_cached_key(order);
    Ok(Checked {
        rules_run: rules.iter().map(|rule| rule.code).collect(),
        records: count(connection, &rules, scope, filter)?,
        findings,
    })
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
fn near(name: &str) -> Vec<String> {
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

/// Gives queries `match_key(text)`, the folding that all matching in the program goes by.
fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("match_key", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| match_key(&text)))
    })
}

/// Runs one rule.
fn collect(
    connection: &Connection,
    rule: &'static Rule,
    scope: &Scope<'_>,
    filter: &Filter,
    findings: &mut Vec<Finding>,
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
    let has = |name| statement.column_index(name).is_ok();
    let optional = Optional {
        state: has("state"),
        severity: has("severity"),
        since: has("since"),
        due_on: has("due_on"),
    };
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
        if filter.severity.is_none_or(|wanted| wanted == severity) {
            findings.push(read_finding(rule, row, &optional, severity, facts)?);
        }
    }
    Ok(())
}

/// Columns with a meaning of their own; all others are facts.
const COLUMNS: [&str; 10] = [
    "subject_id",
    "subject_name",
    "org_id",
    "region",
    "state",
    "severity",
    "since",
    "due_on",
    "finding_org_code",
    "finding_org_name",
];

/// Which of the optional columns a query yields.
struct Optional {
    state: bool,
    severity: bool,
    since: bool,
    due_on: bool,
}

/// Returns the `WHERE` clause of the filters on organisation and region; written only where they narrow, so that
/// SQLite can carry them down into the query.
fn narrowing(table: &str, filter: &Filter) -> String {
    let mut clause = " WHERE TRUE".to_owned();
    if filter.org.is_some() {
        clause += &format!(" AND {table}.org_id = :org");
    }
    if filter.region.is_some() {
        clause += &format!(" AND {table}.region = :region");
    }
    clause
}

/// Binds the parameters that a statement names.
fn bind(
    statement: &mut Statement<'_>,
    scope: &Scope<'_>,
    filter: &Filter,
) -> Result<(), RuleError> {
    let text = |text: &str| Value::Text(text.to_owned());
    let parameters = [
        (":as_of", text(&scope.as_of.to_string())),
        (":edition", text(&scope.edition.id)),
        (":ends_on", text(&scope.edition.ends_on.to_string())),
        (":home", text(scope.home_region)),
        (":warn_before", Value::Integer(scope.warn_before.into())),
        (
            ":org",
            filter.org.map_or(Value::Null, |org| Value::Integer(org.0)),
        ),
        (
            ":region",
            filter.region.as_deref().map_or(Value::Null, text),
        ),
    ];
    for (name, value) in parameters {
        if let Some(index) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(index, ToSqlOutput::Owned(value))?;
        }
    }
    Ok(())
}

fn read_facts(row: &Row<'_>, columns: &[(usize, String)]) -> Result<Facts, RuleError> {
    columns
        .iter()
        .map(|(index, name)| {
            let fact = match row.get_ref(*index)? {
                ValueRef::Null => Fact::Text(String::new()),
                ValueRef::Integer(number) => Fact::Number(number),
                ValueRef::Text(_) if name.ends_with("_fields") => Fact::Fields(
                    serde_json::from_str(&row.get::<_, String>(*index)?)
                        .map_err(StoreError::from)?,
                ),
                _ => Fact::Text(row.get(*index)?),
            };
            Ok((name.clone(), fact))
        })
        .collect()
}

/// Returns a row's weight: the query's or the rule's own, one lower for draft and returned entries.
fn weigh(rule: &Rule, row: &Row<'_>, optional: &Optional) -> Result<Severity, RuleError> {
    let mut severity = rule.severity;
    if optional.severity {
        severity = read_code(row, "severity")?;
    }
    if rule.policy {
        severity = severity.min(Severity::Warning);
    }
    if optional.state
        && matches!(
            read_code(row, "state")?,
            EntryState::Draft | EntryState::Returned
        )
    {
        severity = severity.lowered();
    }
    Ok(severity)
}

fn read_code<C: Coded>(row: &Row<'_>, column: &str) -> Result<C, StoreError> {
    let code: String = row.get(column)?;
    C::from_code(&code).ok_or_else(|| StoreError::Corrupt(format!("{column} {code}")))
}

fn read_finding(
    rule: &'static Rule,
    row: &Row<'_>,
    optional: &Optional,
    severity: Severity,
    facts: Facts,
) -> Result<Finding, RuleError> {
    let code: Option<String> = row.get("finding_org_code")?;
    let name: Option<String> = row.get("finding_org_name")?;
    Ok(Finding {
        rule: rule.code,
        severity,
        subject: Subject {
            kind: rule.subject,
            id: row.get("subject_id")?,
            name: row.get("subject_name")?,
        },
        org: code.zip(name).map(|(code, name)| OrgRef { code, name }),
        region: row.get("region")?,
        since: if optional.since {
            row.get("since")?
        } else {
            None
        },
        due_on: if optional.due_on {
            row.get("due_on")?
        } else {
            None
        },
        overdue_working_days: None,
        published: rule.subject == RecordKind::Entry
            && optional.state
            && read_code::<EntryState>(row, "state")? == EntryState::Published,
        facts,
    })
}

/// Returns what findings are ordered by. Subjects go by length first, so that `e9` stands before `e10`.
fn order(finding: &Finding) -> impl Ord + use<> {
    let subject = &finding.subject.id;
    (
        Reverse(finding.severity),
        finding.rule,
        finding.region.clone(),
        finding.org.as_ref().map(|org| org.code.clone()),
        subject.len(),
        subject.clone(),
    )
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
    ] {
        if rules.iter().all(|rule| rule.reads != records) {
            continue;
        }
        let mut sql = format!("SELECT count(*) FROM {view}{}", narrowing(view, filter));
        if records == Records::Clocks {
            sql += " AND started_on <= :as_of AND (ended_on IS NULL OR ended_on > :as_of)";
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
