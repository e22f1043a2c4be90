//! Cases as JSON, as rows and as pages.

mod annex;
mod page;

use super::verb;
use crate::calendar::Calendar;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, json_of};
use crate::cli::output::{Block, Object, Outcome};
use crate::message::{join, say};
use crate::model::case::{Event, PERSON_FIELDS, Person, VOID};
use crate::model::{Clock, Coded, EntryId, Lang, OrgId};
use crate::op::case::{Conduct, allowed, overdue_working_days};
use crate::procedure::{Case, Need, Procedure, seen_state};
use crate::store::case::person;
use crate::store::{Connection, StoreError};
use jiff::civil::Date;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Holds what showing cases needs: names, calendars, the day.
pub struct Viewer<'a> {
    connection: &'a Connection,
    names: Names,
    calendars: RefCell<BTreeMap<String, Calendar>>,
    as_of: Date,
    lang: Lang,
    revealed: Option<Person>,
}

impl<'a> Viewer<'a> {
    /// Reads the names.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn new(connection: &'a Connection, as_of: Date, lang: Lang) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            names: Names::load(connection)?,
            calendars: RefCell::default(),
            as_of,
            lang,
            revealed: None,
        })
    }

    /// Writes names as a file needs them that shall be read again.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn for_reading_again(mut self) -> Result<Self, StoreError> {
        self.names = Names::to_read_again(self.connection)?;
        Ok(self)
    }

    /// Shows this person in full, as read by somebody who may.
    #[must_use]
    pub fn revealing(mut self, person: Option<Person>) -> Self {
        self.revealed = person;
        self
    }

    fn org(&self, id: Option<OrgId>) -> Value {
        json!(id.and_then(|id| self.names.org(id)))
    }

    fn org_name(&self, id: Option<OrgId>) -> String {
        id.and_then(|id| self.names.org(id))
            .map_or_else(String::new, |org| org.name.clone())
    }

    /// Lends the calendar of a region.
    fn by_calendar<T>(
        &self,
        region: &str,
        count: impl Fn(&Calendar) -> T,
    ) -> Result<T, StoreError> {
        let mut calendars = self.calendars.borrow_mut();
        if !calendars.contains_key(region) {
            let calendar = crate::op::calendar::of(self.connection, region)?;
            calendars.insert(region.to_owned(), calendar);
        }
        Ok(count(&calendars[region]))
    }

    /// Counts the working days by which a clock is late.
    fn late(&self, clock: &Clock) -> Result<i64, StoreError> {
        self.by_calendar(&clock.region, |calendar| {
            overdue_working_days(clock, self.as_of, calendar)
        })
    }

    /// Counts the working days for which a case waited for its applicant, where its procedure keeps account of them.
    fn waited<P: Procedure>(&self, case: &Case<P>) -> Result<Option<i64>, StoreError> {
        let Some(spans) = P::waited(case, self.as_of) else {
            return Ok(None);
        };
        let days = self.by_calendar(&case.head.region, |calendar| {
            let counted = spans.iter().map(|(from, to)| calendar.between(*from, *to));
            counted.sum()
        })?;
        Ok(Some(days))
    }

    fn person<P: Procedure>(&self, case: &Case<P>) -> Result<Option<Person>, StoreError> {
        let id = case.head.person;
        if self.revealed.as_ref().map(|person| person.id) == id && id.is_some() {
            return Ok(self.revealed.clone());
        }
        match id {
            Some(id) => Ok(person::load(self.connection, id)?.map(|person| person.masked())),
            None => Ok(None),
        }
    }

    /// Writes what the record itself holds, without clocks and events.
    #[must_use]
    pub fn fields<P: Procedure>(&self, case: &Case<P>) -> Vec<(&'static str, Value)> {
        let head = &case.head;
        let state = if head.void {
            VOID.code
        } else {
            seen_state(case, self.as_of).code()
        };
        let mut fields = vec![
            ("id", json!(head.id.to_string())),
            ("number", json!(head.number)),
            ("procedure", json!(P::KIND)),
            ("state", json!(state)),
            ("title", json!(head.title)),
            ("applicant", self.org(head.applicant)),
            ("respondent", self.org(head.respondent)),
            ("entry", json!(head.entry.map(|id| id.to_string()))),
            ("entry_version", json!(head.entry_version)),
        ];
        if P::OPENING.parties.together {
            let entries: Vec<String> = head.entries.iter().map(EntryId::to_string).collect();
            fields.push(("entries", json!(entries)));
        }
        fields.extend([
            ("opened_on", json!(head.opened_on)),
            ("closed_on", json!(head.closed_on)),
            ("region", json!(head.region)),
            ("edition", json!(head.edition)),
            ("lapsed", json!(head.lapsed)),
        ]);
        for field in P::fields() {
            let value = json_of(&(field.get)(&case.detail), field.kind, &self.names);
            fields.push((field.key, value));
        }
        fields
    }

    /// Writes a case as JSON.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn object<P: Conduct>(&self, case: &Case<P>) -> Result<Object, StoreError> {
        let mut object = self.recorded(case)?;
        let possible: Vec<Value> = allowed(self.connection, case, self.as_of)?
            .iter()
            .map(|one| {
                let action = verb(one.verb);
                json!({ "action": action, "who": one.who.code(), "needs": one.needs })
            })
            .collect();
        object.0.push(("allowed", json!(possible)));
        Ok(object)
    }

    /// Writes what is recorded of a case as JSON, and not what can be done with it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn recorded<P: Procedure>(&self, case: &Case<P>) -> Result<Object, StoreError> {
        let mut object = Object(self.fields(case));
        if let Some(person) = self.person(case)? {
            object.0.push(("person", self.person_object(&person)));
        } else if P::opening(&case.detail).parties.person == Need::Required {
            object.0.push(("person", Value::Null));
        }
        let clocks: Vec<Value> = case
            .clocks
            .iter()
            .map(|clock| self.clock(clock))
            .collect::<Result<_, _>>()?;
        let events: Vec<Value> = case.events.iter().map(|event| self.event(event)).collect();
        if let Some(days) = self.waited(case)? {
            object.0.push(("waiting_working_days", json!(days)));
        }
        object
            .0
            .extend([("clocks", json!(clocks)), ("events", json!(events))]);
        Ok(object)
    }

    fn person_object(&self, person: &Person) -> Value {
        let mut object = serde_json::Map::new();
        object.insert("id".to_owned(), json!(person.id.to_string()));
        for field in PERSON_FIELDS {
            let value = json_of(&(field.get)(person), field.kind, &self.names);
            object.insert(field.key.to_owned(), value);
        }
        object.insert("erased".to_owned(), json!(person.erased));
        Value::Object(object)
    }

    fn clock(&self, clock: &Clock) -> Result<Value, StoreError> {
        Ok(json!({
            "name": clock.name, "article": clock.article, "paragraph": clock.paragraph, "policy": clock.policy,
            "org": self.org(Some(clock.org)), "started_on": clock.started_on, "working_days": clock.working_days,
            "due_on": clock.due_on, "provisional": clock.provisional, "ended_on": clock.ended_on,
            "overdue_working_days": self.late(clock)?,
        }))
    }

    fn event(&self, event: &Event) -> Value {
        json!({
            "seq": event.seq, "action": event.action.replace('_', "-"), "from": event.from, "to": event.to,
            "by": event.by, "acting_as": event.acting_as, "for": self.org(event.on_behalf),
            "decided_by": event.decided_by, "doc": event.doc, "effective_on": event.effective_on,
            "recorded_at": event.recorded_at, "note": event.note,
        })
    }

    /// Returns the word of the state that a case shows.
    fn state_word<P: Procedure>(&self, case: &Case<P>) -> String {
        if case.head.void {
            return VOID.word(self.lang).to_owned();
        }
        seen_state(case, self.as_of).word(self.lang).to_owned()
    }

    /// Explains the mark of days that the bureau has set itself, where one of the clocks has such a day.
    fn due_note<'c>(&self, mut clocks: impl Iterator<Item = &'c Clock>) -> Option<Block> {
        let marked = clocks.any(|clock| clock.policy);
        marked.then(|| Block::Line(say(self.lang, "case-due-note", &[])))
    }

    /// Explains the mark below a table of cases.
    #[must_use]
    pub fn note<P: Conduct>(&self, cases: &[Case<P>]) -> Option<Block> {
        let running = cases.iter().flat_map(|case| case.clocks.iter());
        self.due_note(running.filter(|clock| clock.ended_on.is_none() && !clock.void))
    }

    fn due_text(&self, clock: &Clock) -> String {
        let key = match (clock.policy, clock.provisional) {
            (true, true) => "case-due-policy-provisional",
            (true, false) => "case-due-policy",
            (false, true) => "case-due-provisional",
            (false, false) => return clock.due_on.to_string(),
        };
        say(self.lang, key, &[("due", clock.due_on.to_string().into())])
    }
}

/// Makes the outcome of a command that wrote cases: a page where one was `named`, else a list, however many there are, so
/// that a script knows the shape beforehand.
///
/// # Errors
/// What SQLite says; a rule or policy that what stands beside a case asks for and that is not there.
pub fn written<P: Conduct>(
    viewer: &Viewer<'_>,
    done: &[Case<P>],
    key: &str,
    (named, dry_run): (bool, bool),
    context: &Context,
) -> Result<Outcome, Failure> {
    let key = match (done, dry_run) {
        ([], _) => "case-none-chosen",
        (_, true) => "case-would-do",
        (_, false) => key,
    };
    let numbers: Vec<&str> = done.iter().map(|case| case.head.number.as_str()).collect();
    let facts = [
        ("count", done.len().into()),
        (
            "cases",
            join(&numbers[..numbers.len().min(10)], context.lang).into(),
        ),
    ];
    let said = context.say(key, &facts);
    match done {
        [one] if named => Ok(viewer.whole(one)?.remark(said)),
        several => {
            let table = viewer.table(several)?;
            let json = several
                .iter()
                .map(|case| viewer.object(case))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(Outcome::list(json, table)
                .noted(viewer.note(several))
                .remark(said))
        }
    }
}
