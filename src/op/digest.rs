//! The digest of the day: what is overdue, what is due soon and what the rules find, told once.
//!
//! What was told before is kept as a recorded run of a scope of its own, so that a digest since the last one holds what no
//! former digest told to the same login: a term that has passed its due day, or come near it, is as new as a finding. Nothing is lost by a
//! run that was missed, since all of it is computed from the ledger.

use super::due::{self, Running};
use super::{Doing, OpError, check};
use crate::model::{ActKind, Coded, Finding, OrgId, Severity};
use crate::rule::Filter;
use crate::store::clock::ClockFilter;
use crate::store::run;
use crate::store::{Connection, Ledger, StoreError, Tx};
use jiff::civil::Date;
use std::collections::HashSet;

/// Holds what is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The day that is asked about.
    pub as_of: Date,
    /// Working days within which a due day counts as soon.
    pub within: u32,
    /// The lightest findings that are told.
    pub severity: Severity,
    /// Only what concerns this organisation.
    pub org: Option<OrgId>,
    /// Only what concerns this region.
    pub region: Option<String>,
}

/// Holds a digest.
#[derive(Debug)]
pub struct Digest {
    /// The day that it speaks of.
    pub as_of: Date,
    /// The day of the digest before it, where only what is new since is told.
    pub since: Option<Date>,
    /// Clocks past their due day, the longest overdue first.
    pub overdue: Vec<Running>,
    /// Clocks that are due soon, the soonest first.
    pub due_soon: Vec<Running>,
    /// Findings, waived ones left out.
    pub findings: Vec<Finding>,
    run: check::Run,
}

impl Digest {
    /// Tells whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.overdue.is_empty() && self.due_soon.is_empty() && self.findings.is_empty()
    }

    /// Names everything that it tells, each by what stays the same from day to day.
    fn told(&self) -> HashSet<String> {
        let overdue = self.overdue.iter().map(|clock| name("overdue", clock));
        let soon = self.due_soon.iter().map(|clock| name("due", clock));
        let findings = self.findings.iter().map(Finding::id);
        overdue.chain(soon).chain(findings).collect()
    }

    /// Leaves what was not among what a former digest told; all of it where there is none.
    fn leave_what_is_new_after(
        &mut self,
        connection: &Connection,
        former: Option<run::Run>,
    ) -> Result<(), StoreError> {
        let Some(former) = former else {
            return Ok(());
        };
        let told = run::findings(connection, &former)?;
        let new = |known: String| !told.contains(&known);
        self.since = Some(former.as_of);
        self.overdue.retain(|clock| new(name("overdue", clock)));
        self.due_soon.retain(|clock| new(name("due", clock)));
        self.findings.retain(|finding| new(finding.id()));
        Ok(())
    }
}

/// Names a clock in one of its two places; one that began anew is another.
fn name(place: &str, running: &Running) -> String {
    let clock = &running.clock;
    let (record, name, started) = (&clock.record, &clock.name, clock.started_on);
    format!("{place}@{record}/{name}/{started}")
}

/// Puts the digest of a day together.
///
/// # Errors
/// What SQLite says.
pub fn gather(connection: &Connection, wanted: &Wanted) -> Result<Digest, OpError> {
    let clocks = due::Wanted {
        within: Some(wanted.within),
        filter: ClockFilter {
            org: wanted.org,
            region: wanted.region.clone(),
            ..ClockFilter::default()
        },
        ..due::Wanted::on(wanted.as_of)
    };
    let filter = Filter {
        org: wanted.org,
        region: wanted.region.clone(),
        ..Filter::default()
    };
    let (overdue, due_soon) = due::list(connection, &clocks)?
        .into_iter()
        .partition(|clock| clock.overdue);
    let mut run = check::check(connection, wanted.as_of, &filter, None)?;
    let mut findings = std::mem::take(&mut run.checked.findings);
    findings.retain(|finding| finding.severity >= wanted.severity);
    Ok(Digest {
        as_of: wanted.as_of,
        since: None,
        overdue,
        due_soon,
        findings,
        run,
    })
}

/// Tells what no digest of the same mark told before, and keeps that it was told once `deliver` has written it whole: what
/// was not delivered stays to be told. The ledger is held meanwhile, so that of two at the same time the second tells what
/// the first did not. A mark is that of one login and one selection, so that nobody uses up what another waits for.
///
/// # Errors
/// A person who only reads; what `deliver` or SQLite says, nothing being kept then.
pub fn since_last<T, E: From<OpError> + From<StoreError>>(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &Wanted,
    mut digest: Digest,
    deliver: impl FnOnce(&Digest) -> Result<T, E>,
) -> Result<T, E> {
    check::may_record(ledger, doing)?;
    let told = digest.told();
    std::mem::swap(&mut digest.run.checked.findings, &mut digest.findings);
    let recorded = check::recorded(doing, mark(doing, wanted)?, &digest.run);
    std::mem::swap(&mut digest.run.checked.findings, &mut digest.findings);
    let act = doing.act(ActKind::Digest, None);
    let (delivered, _) = ledger.write(&act, |tx: &mut Tx<'_>| -> Result<T, E> {
        let former = run::of_scope(tx.reader(), &recorded.scope, digest.as_of)?.pop();
        digest.leave_what_is_new_after(tx.reader(), former)?;
        run::record(tx, recorded, &told)?;
        deliver(&digest)
    })?;
    Ok(delivered)
}

/// Leaves in a digest what the digests of its mark before a day did not tell, be it that later ones did; keeps nothing.
///
/// # Errors
/// What SQLite says.
pub fn since(
    connection: &Connection,
    doing: &Doing,
    wanted: &Wanted,
    mut digest: Digest,
    day: Date,
) -> Result<Digest, OpError> {
    let mark = mark(doing, wanted)?;
    let mut former = run::of_scope(connection, &mark, digest.as_of)?;
    former.retain(|run| run.as_of < day);
    digest.leave_what_is_new_after(connection, former.pop())?;
    Ok(digest)
}

/// Writes what digests are told apart by: who reads them, and what they are asked for.
fn mark(doing: &Doing, wanted: &Wanted) -> Result<String, OpError> {
    let mark = serde_json::json!({
        "digest": doing.acting_for.as_ref().unwrap_or(&doing.actor),
        "org": wanted.org.map(|org| org.0),
        "region": wanted.region,
        "within": wanted.within,
        "severity": wanted.severity.code(),
    });
    Ok(serde_json::to_string(&mark).map_err(StoreError::from)?)
}
