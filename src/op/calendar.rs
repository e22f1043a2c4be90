//! Working days of the ledger's regions, and the loading of calendars.

use super::{Doing, OpError, require};
use crate::calendar::{Calendar, Due, Overlay, read_overlay_lines};
use crate::model::{ActKind, Clock, Fault, Role, ValueFault};
use crate::store::{Connection, Ledger, StoreError, Tx, clock, overlay, region};
use jiff::civil::Date;

/// Returns the calendar of a region: its own overlays over the prefecture's over the national ones.
///
/// # Errors
/// What SQLite says.
pub fn of(connection: &Connection, region: &str) -> Result<Calendar, StoreError> {
    let overlays = overlay::all(connection)?;
    let lineage = region::lineage(connection, region)?;
    if overlays.is_empty() {
        return Ok(Calendar::national());
    }
    Ok(Calendar::new(&overlays, &lineage))
}

/// Names a clock whose due day moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Number of the record that the clock runs on.
    pub record: String,
    /// Procedure of the clock.
    pub procedure: String,
    /// Name of the clock.
    pub clock: String,
    /// Due day before.
    pub from: Date,
    /// Due day now.
    pub to: Date,
}

/// Says what an import of a calendar did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Days that were not there.
    pub added: usize,
    /// Days that were there otherwise.
    pub changed: usize,
    /// Days of the replaced year that are no longer listed.
    pub removed: usize,
    /// Open clocks whose due day moved.
    pub moved: Vec<Moved>,
}

/// Loads overlay days, by region and date, and recomputes every open clock.
///
/// With `replace`, days of that year in the file's regions that the file lacks go out of force.
///
/// # Errors
/// A person who is neither administrator nor authority of each region; what SQLite says, such as a region that the
/// ledger lacks ([`read_csv`] finds those).
pub fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    days: &[Overlay],
    replace: Option<i16>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    let actor = doing.person(ledger.reader())?;
    for day in days {
        match &day.region {
            None => require(
                &actor,
                &[Role::Admin, Role::AuthorityHead, Role::AuthorityClerk],
            )?,
            Some(code) if actor.is_authority_of(code) => {}
            Some(_) => require(&actor, &[Role::Admin])?,
        }
    }
    let act = doing.act(ActKind::CalendarImport, None);
    let change = |tx: &mut Tx<'_>| -> Result<Imported, OpError> {
        let put = overlay::put(tx, days, replace)?;
        Ok(Imported {
            added: put.added,
            changed: put.changed,
            removed: put.removed,
            moved: recompute(tx)?,
        })
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

/// Returns how many clocks run, and those of them whose day is not what the calendar gives now, with that day.
pub(super) fn drifted(connection: &Connection) -> Result<(usize, Vec<(Clock, Due)>), StoreError> {
    let mut calendars = std::collections::BTreeMap::new();
    let mut drifted = Vec::new();
    let all = clock::running(connection)?;
    let count = all.len();
    for running in all {
        if running.fixed {
            continue;
        }
        if !calendars.contains_key(&running.region) {
            calendars.insert(running.region.clone(), of(connection, &running.region)?);
        }
        let Some(calendar) = calendars.get(&running.region) else {
            continue;
        };
        let due = calendar.add(running.started_on, running.working_days);
        if due.on != running.due_on || due.provisional != running.provisional {
            drifted.push((running, due));
        }
    }
    Ok((count, drifted))
}

/// Computes every open clock anew; ended ones keep the day they were judged by.
pub(super) fn recompute(tx: &mut Tx<'_>) -> Result<Vec<Moved>, StoreError> {
    let mut moved = Vec::new();
    for (mut running, due) in drifted(tx.reader())?.1 {
        if due.on != running.due_on {
            moved.push(Moved {
                record: running.record.clone(),
                procedure: running.procedure.clone(),
                clock: running.name.clone(),
                from: running.due_on,
                to: due.on,
            });
        }
        running.due_on = due.on;
        running.provisional = due.provisional;
        clock::update(tx, &running)?;
    }
    Ok(moved)
}

/// Reads overlay days from a CSV file, whose regions must be the ledger's.
///
/// # Errors
/// [`Fault::Lines`] with every value that cannot be taken, every unknown region among them; what SQLite says.
pub fn read_csv(
    connection: &Connection,
    file: &str,
    bytes: &[u8],
) -> Result<Vec<Overlay>, OpError> {
    let lines = |faults| Fault::Lines {
        file: file.to_owned(),
        faults,
    };
    let mut days = read_overlay_lines(bytes).map_err(|faults| {
        let worded = faults.into_iter();
        lines(
            worded
                .map(|f| (f.line, f.field.to_owned(), f.value, f.fault))
                .collect(),
        )
    })?;
    let regions = region::all(connection)?;
    for region in days.iter_mut().filter_map(|(_, day)| day.region.as_mut()) {
        if let Some(found) = super::region::resolve(&regions, region) {
            region.clone_from(&found.code);
        }
    }
    let unknown: Vec<_> = days
        .iter()
        .filter_map(|(line, day)| Some((line, day.region.as_ref()?)))
        .filter(|(_, code)| regions.iter().all(|region| region.code != **code))
        .map(|(line, code)| {
            let fault = ValueFault::UnknownRegion;
            (*line, "region".to_owned(), code.clone(), fault)
        })
        .collect();
    if unknown.is_empty() {
        Ok(days.into_iter().map(|(_, day)| day).collect())
    } else {
        Err(lines(unknown).into())
    }
}
