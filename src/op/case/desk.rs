//! What turns a procedure's word on clocks into due days: editions, figures and calendars, read once for many cases.

use crate::calendar::Calendar;
use crate::law::{Edition, Standing};
use crate::model::case::Head;
use crate::model::{Clock, Coded, OrgId, RecordKind};
use crate::op::{OpError, law};
use crate::procedure::{ClockMove, Procedure, Term};
use crate::store::Connection;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Holds editions and calendars, by what they are asked for.
#[derive(Default)]
pub(super) struct Desk {
    editions: BTreeMap<String, Edition>,
    calendars: BTreeMap<String, Calendar>,
    regions: BTreeMap<OrgId, String>,
}

impl Desk {
    /// Returns the edition that goes for a day.
    pub(super) fn edition_on(
        &mut self,
        connection: &Connection,
        day: Date,
    ) -> Result<(Edition, Standing), OpError> {
        let edition = law::on(connection, day)?;
        let standing = edition.standing(day);
        self.editions.insert(edition.id.clone(), edition.clone());
        Ok((edition, standing))
    }

    /// Returns the edition that a case began under.
    pub(super) fn edition(
        &mut self,
        connection: &Connection,
        id: &str,
    ) -> Result<Edition, OpError> {
        if let Some(known) = self.editions.get(id) {
            return Ok(known.clone());
        }
        let found = law::find(connection, id)?.edition;
        self.editions.insert(id.to_owned(), found.clone());
        Ok(found)
    }

    pub(super) fn calendar(
        &mut self,
        connection: &Connection,
        region: &str,
    ) -> Result<&Calendar, OpError> {
        if !self.calendars.contains_key(region) {
            let calendar = crate::op::calendar::of(connection, region)?;
            self.calendars.insert(region.to_owned(), calendar);
        }
        Ok(&self.calendars[region])
    }

    fn region(&mut self, connection: &Connection, org: OrgId) -> Result<String, OpError> {
        if let Some(known) = self.regions.get(&org) {
            return Ok(known.clone());
        }
        let found = super::region_of(connection, org)?;
        self.regions.insert(org, found.clone());
        Ok(found)
    }

    /// Returns the clocks that start or change by what a step says; those that start have no number yet.
    ///
    /// Cases from before the edition's first day are history and have no clocks.
    pub(super) fn moved<P: Procedure>(
        &mut self,
        connection: &Connection,
        head: &Head,
        held: &[Clock],
        moves: &[ClockMove],
        on: Date,
    ) -> Result<Vec<Clock>, OpError> {
        let edition = self.edition(connection, &head.edition)?;
        if head.opened_on < edition.starts_on {
            return Ok(Vec::new());
        }
        let mut changed = Vec::new();
        for one in moves {
            match one {
                ClockMove::Start {
                    name,
                    term,
                    org,
                    from,
                } => {
                    let mut new =
                        self.start::<P>(connection, head, &edition, *term, *org, *from)?;
                    new.name = (*name).to_owned();
                    changed.push(new);
                }
                ClockMove::End { name } => {
                    let running = held
                        .iter()
                        .filter(|c| c.name == *name && c.ended_on.is_none());
                    changed.extend(running.cloned().map(|clock| Clock {
                        ended_on: Some(on),
                        ..clock
                    }));
                }
                ClockMove::Extend { name, working_days } => {
                    // One that starts with the same step; else the last one, since what lengthens a term may be recorded
                    // when the term has ended.
                    let mut new = changed.iter_mut().filter(|c: &&mut Clock| c.id == 0);
                    if let Some(clock) = new.find(|c| c.name == *name) {
                        clock.working_days = *working_days;
                        self.recompute(connection, clock)?;
                        continue;
                    }
                    let last = held.iter().rfind(|c| c.name == *name && !c.void);
                    if let Some(mut clock) = last.cloned() {
                        clock.working_days = *working_days;
                        self.recompute(connection, &mut clock)?;
                        changed.push(clock);
                    }
                }
            }
        }
        Ok(changed)
    }

    fn start<P: Procedure>(
        &mut self,
        connection: &Connection,
        head: &Head,
        edition: &Edition,
        term: Term,
        org: OrgId,
        from: Date,
    ) -> Result<Clock, OpError> {
        let region = self.region(connection, org)?;
        let mut clock = Clock {
            id: 0,
            version: 0,
            record_kind: RecordKind::Case.code().to_owned(),
            record: head.number.clone(),
            procedure: P::KIND.code().to_owned(),
            name: String::new(),
            org,
            region,
            edition: edition.id.clone(),
            article: 0,
            paragraph: None,
            policy: head.lapsed,
            started_on: from,
            working_days: 0,
            due_on: from,
            provisional: false,
            ended_on: None,
            start_event: None,
            end_event: None,
            fixed: false,
            void: false,
        };
        match term {
            Term::Key(key) | Term::Under(key, ..) => {
                let figure = law::figure(connection, edition, key)?;
                (clock.article, clock.paragraph) = match term {
                    Term::Under(_, article, paragraph) => (article, Some(paragraph)),
                    _ => (figure.article, Some(figure.paragraph)),
                };
                clock.policy = figure.policy || head.lapsed;
                clock.working_days = law::count(connection, edition, key)?;
                self.recompute(connection, &mut clock)?;
            }
            Term::Until(day, article, paragraph) => {
                clock.article = article;
                clock.paragraph = Some(paragraph);
                clock.due_on = day;
                clock.fixed = true;
                let calendar = self.calendar(connection, &clock.region)?;
                clock.working_days = u32::try_from(calendar.between(from, day)).unwrap_or(0);
            }
        }
        Ok(clock)
    }

    /// Computes a clock's due day anew from its start and term.
    pub(super) fn recompute(
        &mut self,
        connection: &Connection,
        clock: &mut Clock,
    ) -> Result<(), OpError> {
        if clock.fixed {
            return Ok(());
        }
        let calendar = self.calendar(connection, &clock.region)?;
        let due = calendar.add(clock.started_on, clock.working_days);
        clock.due_on = due.on;
        clock.provisional = due.provisional;
        Ok(())
    }
}

/// Counts the working days by which a clock is, or was, late on a day; 0 where it is not.
#[must_use]
pub fn overdue_working_days(clock: &Clock, on: Date, calendar: &Calendar) -> i64 {
    let end = clock.ended_on.unwrap_or(on);
    if end <= clock.due_on {
        return 0;
    }
    calendar.between(clock.due_on, end)
}
