//! Recorded runs of the compliance rules, and the findings that stood in them.

use super::audit::{Compare, each_row};
use super::digest::rows_digest;
use super::{StoreError, Tx};
use crate::model::{OrgRef, RecordKind, RunId};
use jiff::civil::Date;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// Counts findings by weight; waived ones apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Violations.
    pub violation: i64,
    /// Warnings.
    pub warning: i64,
    /// Notices.
    pub notice: i64,
    /// Waived findings of any weight.
    pub waived: i64,
}

/// Counts the findings of one organisation, or of none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrgCounts {
    /// The organisation.
    pub org: Option<OrgRef>,
    /// Its findings.
    #[serde(flatten)]
    pub counts: Counts,
}

/// Holds one recorded run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: RunId,
    /// The day that was judged.
    pub as_of: Date,
    /// The machine's clock, UTC.
    pub recorded_at: String,
    /// Login of the person who recorded it.
    pub actor: String,
    /// Id of the edition that it went by.
    pub edition: String,
    /// The filters as JSON; blank for none.
    pub scope: String,
    /// How many records were looked through.
    pub records: i64,
    /// All its findings.
    pub counts: Counts,
    /// The run before it, of the same scope: the last one of that day or earlier, as known when it was recorded.
    pub before: Option<RunId>,
    /// Findings that the run before lacks; all of them where there is none.
    pub appeared: i64,
    /// Findings that only the run before has.
    pub mended: i64,
    /// Findings by the code of the rule.
    pub by_rule: BTreeMap<String, Counts>,
    /// Findings by organisation.
    pub by_org: Vec<OrgCounts>,
}

fn from_row(row: &rusqlite::Row<'_>) -> Result<Run, StoreError> {
    let text = |name: &str| -> Result<String, StoreError> { Ok(row.get(name)?) };
    Ok(Run {
        id: RunId(row.get("id")?),
        as_of: row.get("as_of")?,
        recorded_at: row.get("recorded_at")?,
        actor: row.get("actor")?,
        edition: row.get("edition")?,
        scope: row.get("scope")?,
        records: row.get("records")?,
        counts: Counts {
            violation: row.get("violation")?,
            warning: row.get("warning")?,
            notice: row.get("notice")?,
            waived: row.get("waived")?,
        },
        before: row.get::<_, Option<i64>>("before")?.map(RunId),
        appeared: row.get("appeared")?,
        mended: row.get("mended")?,
        by_rule: serde_json::from_str(&text("by_rule")?)?,
        by_org: serde_json::from_str(&text("by_org")?)?,
    })
}

/// Lists the recorded runs of a scope that judged `as_of` or an earlier day, by that day.
///
/// # Errors
/// What SQLite says.
pub fn of_scope(connection: &Connection, scope: &str, as_of: Date) -> Result<Vec<Run>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM check_run WHERE scope = ?1 AND as_of <= ?2 ORDER BY as_of, id",
    )?;
    let mut rows = statement.query((scope, as_of))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(row)?);
    }
    Ok(found)
}

/// Lists the runs of [`of_scope`], each compared with the one that stands before it by the day, whichever was recorded
/// first.
///
/// # Errors
/// What SQLite says.
pub fn trend(connection: &Connection, scope: &str, as_of: Date) -> Result<Vec<Run>, StoreError> {
    let mut runs = of_scope(connection, scope, as_of)?;
    let mut former: Option<RunId> = None;
    for at in 0..runs.len() {
        // What was compared with the same run when it was recorded still holds.
        if runs[at].before != former {
            let now = findings(connection, &runs[at])?;
            let stood = match at.checked_sub(1) {
                Some(before) => findings(connection, &runs[before])?,
                None => HashSet::new(),
            };
            let run = &mut runs[at];
            run.before = former;
            run.appeared = lacking(&now, &stood);
            run.mended = lacking(&stood, &now);
        }
        former = Some(runs[at].id);
    }
    Ok(runs)
}

/// Counts the findings of one run that another lacks.
fn lacking(of: &HashSet<String>, others: &HashSet<String>) -> i64 {
    let count = of.iter().filter(|id| !others.contains(*id)).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Returns the ids of the findings of a recorded run, waived ones too.
///
/// # Errors
/// What SQLite says.
pub fn findings(connection: &Connection, run: &Run) -> Result<HashSet<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT finding FROM check_finding
         WHERE since_run IN (SELECT id FROM check_run WHERE scope = ?1 AND id <= ?2)
             AND (gone_run IS NULL OR gone_run > ?2)",
    )?;
    let rows = statement.query_map((&run.scope, run.id.0), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Records a run with the ids of its findings, and fills in its number, the run before it, and what appeared and was
/// mended since.
///
/// # Errors
/// What SQLite says.
pub fn record(
    tx: &mut Tx<'_>,
    mut run: Run,
    findings_now: &HashSet<String>,
) -> Result<Run, StoreError> {
    let former = of_scope(tx.connection(), &run.scope, run.as_of)?.pop();
    let stood = match &former {
        Some(former) => findings(tx.connection(), former)?,
        None => HashSet::new(),
    };
    run.before = former.map(|former| former.id);
    run.appeared = lacking(findings_now, &stood);
    run.mended = lacking(&stood, findings_now);
    run.id = insert(tx, &run)?;
    keep(tx.connection(), &run, findings_now)?;
    let image = image(tx.connection(), &run)?;
    tx.version(RecordKind::CheckRun, &run.id.to_string(), 1, &image)?;
    Ok(run)
}

fn insert(tx: &Tx<'_>, run: &Run) -> Result<RunId, StoreError> {
    let connection = tx.connection();
    connection
        .prepare_cached(
            "INSERT INTO check_run (version, as_of, recorded_at, actor, edition, scope, records, violation, warning, notice,
                 waived, before, appeared, mended, by_rule, by_org)
             VALUES (1, :as_of, :recorded_at, :actor, :edition, :scope, :records, :violation, :warning, :notice,
                 :waived, :before, :appeared, :mended, :by_rule, :by_org)",
        )?
        .execute(rusqlite::named_params! {
            ":as_of": run.as_of, ":recorded_at": run.recorded_at, ":actor": run.actor, ":edition": run.edition,
            ":scope": run.scope, ":records": run.records, ":violation": run.counts.violation,
            ":warning": run.counts.warning, ":notice": run.counts.notice, ":waived": run.counts.waived,
            ":before": run.before.map(|id| id.0), ":appeared": run.appeared, ":mended": run.mended,
            ":by_rule": serde_json::to_string(&run.by_rule)?, ":by_org": serde_json::to_string(&run.by_org)?,
        })?;
    Ok(RunId(connection.last_insert_rowid()))
}

/// Writes the findings that the last recorded run of the scope lacks, and closes those that only it has.
fn keep(connection: &Connection, run: &Run, now: &HashSet<String>) -> Result<(), StoreError> {
    let mut open = connection.prepare_cached(
        "SELECT finding FROM check_finding
         WHERE gone_run IS NULL AND since_run IN (SELECT id FROM check_run WHERE scope = ?1)",
    )?;
    let standing: HashSet<String> = open
        .query_map([&run.scope], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut close = connection.prepare_cached(
        "UPDATE check_finding SET gone_run = ?1
         WHERE finding = ?2 AND gone_run IS NULL AND since_run IN (SELECT id FROM check_run WHERE scope = ?3)",
    )?;
    for gone in standing.difference(now) {
        close.execute((run.id.0, gone, &run.scope))?;
    }
    let mut begin = connection
        .prepare_cached("INSERT INTO check_finding (finding, since_run) VALUES (?1, ?2)")?;
    for new in now.difference(&standing) {
        begin.execute((new, run.id.0))?;
    }
    Ok(())
}

/// A run as its version holds it: with a digest of the findings that appeared and those that were gone, by their ids.
#[derive(Serialize)]
struct Image<'a> {
    #[serde(flatten)]
    run: &'a Run,
    findings: String,
}

fn image(connection: &Connection, run: &Run) -> Result<String, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT 'new' AS change, finding FROM check_finding WHERE since_run = ?1
         UNION ALL SELECT 'gone', finding FROM check_finding WHERE gone_run = ?1 ORDER BY 1, 2",
    )?;
    let findings = rows_digest(&mut statement, [run.id.0])?;
    Ok(serde_json::to_string(&Image { run, findings })?)
}

/// Hands the image of every recorded run to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM check_run ORDER BY id")?;
    let kept =
        |row: &rusqlite::Row<'_>| Ok((row.get("version")?, image(connection, &from_row(row)?)?));
    each_row(
        statement,
        |row| Ok(RunId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
