//! Whether a reply to a share request was in time (Art. 25¶2), once the days on which it waited for its applicant's papers
//! are left out: asking for papers stops no term, and is yet not the provider's delay.

use super::points;
use crate::calendar::Calendar;
use crate::op::calendar;
use crate::procedure::Procedure;
use crate::procedure::share::Share;
use crate::store::{Connection, StoreError, case};
use jiff::civil::Date;
use std::collections::HashMap;

/// Holds when a reply was asked for, and by when it was due.
pub(in crate::op) struct Asked<'a> {
    /// Number of the case.
    pub(in crate::op) record: &'a str,
    /// Region whose calendar counts.
    pub(in crate::op) region: &'a str,
    /// The day from which the term counted.
    pub(in crate::op) started_on: Date,
    /// Its last day.
    pub(in crate::op) due_on: Date,
}

/// Judges replies; each region's calendar is read once.
pub(in crate::op) struct Replies<'a> {
    connection: &'a Connection,
    calendars: HashMap<String, Calendar>,
}

impl<'a> Replies<'a> {
    pub(in crate::op) fn of(connection: &'a Connection) -> Self {
        Self {
            connection,
            calendars: HashMap::new(),
        }
    }

    /// Returns the calendar of a region.
    ///
    /// # Errors
    /// What SQLite says.
    pub(in crate::op) fn calendar(&mut self, region: &str) -> Result<&Calendar, StoreError> {
        if !self.calendars.contains_key(region) {
            let read = calendar::of(self.connection, region)?;
            self.calendars.insert(region.to_owned(), read);
        }
        Ok(&self.calendars[region])
    }

    /// Tells whether a reply that was given on a day, or is not given by it, was late by no more than its applicant let
    /// it wait.
    ///
    /// # Errors
    /// What SQLite says.
    pub(in crate::op) fn in_time(
        &mut self,
        asked: &Asked<'_>,
        end: Date,
    ) -> Result<bool, StoreError> {
        if end <= asked.due_on {
            return Ok(true);
        }
        let connection = self.connection;
        let calendar = self.calendar(asked.region)?;
        let late = calendar.between(asked.due_on, end);
        Ok(points::in_time(
            late,
            waited(connection, asked, end, calendar)?,
        ))
    }
}

/// Counts the working days of a reply's term on which the case waited for its applicant's papers.
fn waited(
    connection: &Connection,
    asked: &Asked<'_>,
    end: Date,
    calendar: &Calendar,
) -> Result<i64, StoreError> {
    let Some(id) = case::by_number(connection, asked.record)? else {
        return Ok(0);
    };
    let Some(case) = case::load::<Share>(connection, id)? else {
        return Ok(0);
    };
    let spans = Share::waited(&case, end).unwrap_or_default();
    let within = spans.into_iter().map(|(from, to)| {
        let (from, to) = (from.max(asked.started_on), to.min(end));
        if from < to {
            calendar.between(from, to)
        } else {
            0
        }
    });
    Ok(within.sum())
}
