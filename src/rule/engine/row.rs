//! What a row of a query says: its facts, its weight, and the finding that they make.

use super::{Facts, Rule, RuleError};
use crate::model::{Coded, EntryState, Fact, Finding, OrgRef, RecordKind, Severity, Subject};
use crate::store::StoreError;
use rusqlite::types::ValueRef;
use rusqlite::{Row, Statement};
use std::collections::HashMap;
use std::sync::Arc;

/// Columns with a meaning of their own; all others are facts.
pub(super) const COLUMNS: [&str; 12] = [
    "subject_kind",
    "subject_id",
    "subject_name",
    "org_id",
    "region",
    "state",
    "severity",
    "policy",
    "since",
    "due_on",
    "finding_org_code",
    "finding_org_name",
];

/// Which of the optional columns a query yields.
pub(super) struct Optional {
    kind: bool,
    state: bool,
    severity: bool,
    policy: bool,
    since: bool,
    due_on: bool,
}

impl Optional {
    pub(super) fn of(statement: &Statement<'_>) -> Self {
        let has = |name| statement.column_index(name).is_ok();
        Self {
            kind: has("subject_kind"),
            state: has("state"),
            severity: has("severity"),
            policy: has("policy"),
            since: has("since"),
            due_on: has("due_on"),
        }
    }
}

/// What many findings have in common, held once.
#[derive(Default)]
pub(super) struct Shared {
    orgs: HashMap<i64, Arc<OrgRef>>,
    regions: HashMap<String, Arc<str>>,
}

impl Shared {
    fn org(&mut self, row: &Row<'_>) -> Result<Option<Arc<OrgRef>>, RuleError> {
        let Some(id) = row.get("org_id")? else {
            return Ok(None);
        };
        if let Some(org) = self.orgs.get(&id) {
            return Ok(Some(Arc::clone(org)));
        }
        let code: Option<String> = row.get("finding_org_code")?;
        let name: Option<String> = row.get("finding_org_name")?;
        let Some((code, name)) = code.zip(name) else {
            return Ok(None);
        };
        let org = Arc::new(OrgRef { code, name });
        self.orgs.insert(id, Arc::clone(&org));
        Ok(Some(org))
    }

    fn region(&mut self, row: &Row<'_>) -> Result<Option<Arc<str>>, RuleError> {
        let Some(code) = row
            .get_ref("region")?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?
        else {
            return Ok(None);
        };
        if let Some(region) = self.regions.get(code) {
            return Ok(Some(Arc::clone(region)));
        }
        let region: Arc<str> = code.into();
        self.regions.insert(code.to_owned(), Arc::clone(&region));
        Ok(Some(region))
    }
}

pub(super) fn read_facts(row: &Row<'_>, columns: &[(usize, String)]) -> Result<Facts, RuleError> {
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
pub(super) fn weigh(
    rule: &Rule,
    row: &Row<'_>,
    optional: &Optional,
) -> Result<Severity, RuleError> {
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

pub(super) fn read_finding(
    rule: &'static Rule,
    row: &Row<'_>,
    optional: &Optional,
    severity: Severity,
    facts: Facts,
    shared: &mut Shared,
) -> Result<Finding, RuleError> {
    let kind = match rule.subjects {
        &[kind] if !optional.kind => kind,
        _ => read_code(row, "subject_kind")?,
    };
    Ok(Finding {
        rule: rule.code,
        severity,
        subject: Subject {
            kind,
            id: row.get("subject_id")?,
            name: row.get("subject_name")?,
        },
        org: shared.org(row)?,
        region: shared.region(row)?,
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
        policy: rule.policy || (optional.policy && row.get("policy")?),
        published: kind == RecordKind::Entry
            && optional.state
            && read_code::<EntryState>(row, "state")? == EntryState::Published,
        facts,
    })
}
