//! Deadlines: the clocks of every procedure that run, on any day (Art. 16, 20, 25 and the bureau's policies).

use super::OpError;
use crate::calendar::Calendar;
use crate::model::Clock;
use crate::store::clock::{self, ClockFilter};
use crate::store::{Connection, StoreError, audit};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Holds which running clocks are asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The day that is asked about.
    pub as_of: Date,
    /// At most this many working days left; what is overdue has fewer.
    pub within: Option<u32>,
    /// Only those past their due day.
    pub overdue: bool,
    /// What else narrows.
    pub filter: ClockFilter,
}

impl Wanted {
    /// Asks for every clock that runs on a day.
    #[must_use]
    pub fn on(as_of: Date) -> Self {
        Self {
            as_of,
            within: None,
            overdue: false,
            filter: ClockFilter::default(),
        }
    }
}

/// Holds a running clock as a day sees it.
#[derive(Clone, Debug)]
pub struct Running {
    /// The clock.
    pub clock: Clock,
    /// Working days from the day to the due day, in the clock's region: 0 on the due day, negative after it. No working
    /// day has gone by yet on a weekend after the due day: 0 there too, and overdue.
    pub working_days_left: i64,
    /// Whether the due day is past.
    pub overdue: bool,
    /// Whether the day is the due day.
    pub due_today: bool,
    /// Calendar of the clock's region.
    pub calendar: Calendar,
}

impl Running {
    /// Tells whether a term of the law is past, and not one that the bureau set.
    #[must_use]
    pub fn breaches_law(&self) -> bool {
        self.overdue && !self.clock.policy
    }
}

/// Lists the clocks that run on the day, soonest due first.
///
/// # Errors
/// What SQLite says.
pub fn list(connection: &Connection, wanted: &Wanted) -> Result<Vec<Running>, OpError> {
    let clocks = clock::running_on(connection, &wanted.filter, wanted.as_of)?;
    let mut clocks = as_of(connection, clocks, wanted.as_of)?;
    // Of one day by number: a short one, `e9`, before `e10`.
    clocks.sort_by(|one, other| {
        let days = one.due_on.cmp(&other.due_on);
        let lengths = one.record.len().cmp(&other.record.len());
        let records = one.record.cmp(&other.record);
        days.then(lengths).then(records).then(one.id.cmp(&other.id))
    });
    let mut calendars: BTreeMap<String, Calendar> = BTreeMap::new();
    let mut found = Vec::with_capacity(clocks.len());
    for clock in clocks {
        let calendar = match calendars.get(&clock.region) {
            Some(known) => known.clone(),
            None => {
                let read = super::calendar::of(connection, &clock.region)?;
                calendars.insert(clock.region.clone(), read.clone());
                read
            }
        };
        let running = Running {
            working_days_left: calendar.between(wanted.as_of, clock.due_on),
            overdue: clock.due_on < wanted.as_of,
            due_today: clock.due_on == wanted.as_of,
            clock,
            calendar,
        };
        let near = |within: u32| running.working_days_left <= i64::from(within);
        if wanted.within.is_none_or(near) && (running.overdue || !wanted.overdue) {
            found.push(running);
        }
    }
    Ok(found)
}

/// Returns clocks as a day saw them: without those that were started since, and without what was added to a term since.
///
/// # Errors
/// What SQLite says.
pub fn as_of(
    connection: &Connection,
    clocks: Vec<Clock>,
    day: Date,
) -> Result<Vec<Clock>, OpError> {
    let mut known = Vec::with_capacity(clocks.len());
    for mut clock in clocks {
        if clock.started_on > day || !clock::is_begun(connection, &clock, day)? {
            continue;
        }
        if clock.ended_on.is_some_and(|ended| ended > day) {
            clock.ended_on = None;
        }
        if let Some(term) = clock::former_term(connection, &clock, day)? {
            clock.working_days = term;
            if !clock.fixed {
                let calendar = super::calendar::of(connection, &clock.region)?;
                let due = calendar.add(clock.started_on, term);
                clock.due_on = due.on;
                clock.provisional = due.provisional;
            }
        }
        known.push(clock);
    }
    Ok(known)
}

/// Returns what the record of a clock is called: the title of its case, or the name of its entry.
///
/// # Errors
/// What SQLite says.
pub fn title(connection: &Connection, running: &Running) -> Result<String, StoreError> {
    Ok(clock::title(connection, &running.clock)?.unwrap_or_default())
}

/// Returns when the ledger last changed, in UTC: what a feed of its dates is stamped with.
///
/// # Errors
/// What SQLite says.
pub fn changed_at(connection: &Connection) -> Result<Option<String>, StoreError> {
    audit::last_recorded_at(connection)
}
