//! How the ledger stands: what it holds, what is due, and what its dates rest on.

use super::{OpError, calendar, check, due, law, region};
use crate::calendar::YearCoverage;
use crate::law::{Edition, Standing};
use crate::model::{ActKind, Coded, EntryState, ProcedureKind, Severity};
use crate::rule::Filter;
use crate::store::audit::{self, AuditRow};
use crate::store::{Connection, Ledger, StoreError, tally};
use jiff::civil::Date;

/// Working days within which a due day counts as soon.
pub const SOON: u32 = 3;

/// Holds the overview of a ledger.
#[derive(Debug)]
pub struct Status {
    /// Code of the region that the ledger is of.
    pub region: String,
    /// Organisations in force.
    pub orgs: i64,
    /// Entries in each state.
    pub entries: Vec<(EntryState, i64)>,
    /// Cases of each procedure that were open on the day.
    pub cases: Vec<(ProcedureKind, i64)>,
    /// Clocks that run.
    pub running: usize,
    /// Those past their due day.
    pub overdue: usize,
    /// Those of them whose term is the law's.
    pub overdue_by_law: usize,
    /// Those that end within [`SOON`] working days and are not overdue.
    pub due_soon: usize,
    /// Findings of each severity.
    pub findings: Vec<(Severity, usize)>,
    /// What the calendar knows of this year and the next.
    pub calendar: Vec<YearCoverage>,
    /// The edition that goes for the day.
    pub edition: Edition,
    /// Whether it is in force then.
    pub standing: Standing,
    /// Days from the day to the edition's last; negative after it.
    pub edition_days_left: i32,
    /// The last backup.
    pub backup: Option<AuditRow>,
    /// Acts in the audit chain.
    pub acts: i64,
    /// Hash of the last act.
    pub head: Option<String>,
}

/// Puts the overview together; the rules run for it.
///
/// # Errors
/// What SQLite says.
pub fn status(ledger: &Ledger, as_of: Date) -> Result<Status, OpError> {
    let connection = ledger.reader();
    let region = region::home(connection)?;
    let clocks = due::list(connection, &due::Wanted::on(as_of))?;
    let run = check::check(connection, as_of, &Filter::default(), None)?;
    let of = |severity: &Severity| {
        let found = run.checked.findings.iter();
        found
            .filter(|finding| finding.severity == *severity)
            .count()
    };
    let edition = law::on(connection, as_of)?;
    let soon = |clock: &&due::Running| !clock.overdue && clock.working_days_left <= i64::from(SOON);
    let backups = audit::log(ledger, None, Some(ActKind::Backup.code()), 1)?;
    Ok(Status {
        orgs: tally::orgs(connection)?,
        entries: by_code(EntryState::ALL, &tally::entries(connection)?),
        cases: by_code(ProcedureKind::ALL, &tally::open_cases(connection, as_of)?),
        running: clocks.len(),
        overdue: clocks.iter().filter(|clock| clock.overdue).count(),
        overdue_by_law: clocks.iter().filter(|clock| clock.breaches_law()).count(),
        due_soon: clocks.iter().filter(soon).count(),
        findings: Severity::ALL.iter().map(|one| (*one, of(one))).collect(),
        calendar: coverage(connection, &region, as_of)?,
        standing: edition.standing(as_of),
        edition_days_left: (edition.ends_on - as_of).get_days(),
        edition,
        backup: backups.into_iter().next(),
        acts: audit::last_number(connection)?,
        head: audit::head(connection)?,
        region,
    })
}

/// Gives every member of a closed list its count, those that nothing was counted of too.
fn by_code<T: Coded + Copy>(all: &[T], counted: &[(String, i64)]) -> Vec<(T, i64)> {
    let of = |member: &T| {
        let found = counted.iter().find(|(code, _)| code == member.code());
        found.map_or(0, |(_, number)| *number)
    };
    all.iter().map(|member| (*member, of(member))).collect()
}

/// Returns what the calendar knows of the day's year and the next, be it nothing.
fn coverage(
    connection: &Connection,
    region: &str,
    as_of: Date,
) -> Result<Vec<YearCoverage>, StoreError> {
    let known = calendar::of(connection, region)?.coverage();
    let of = |year: i16| {
        let found = known.iter().find(|coverage| coverage.year == year);
        found.copied().unwrap_or(YearCoverage {
            year,
            published: false,
            national: Default::default(),
            regional: Default::default(),
        })
    };
    Ok((0..2).map(|after| of(as_of.year() + after)).collect())
}
