//! Cases as JSON, as rows and as pages.

use super::concerns_persons;
use crate::calendar::Calendar;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, json_of, text_of};
use crate::cli::output::{Block, Column, Object, Outcome, Table, pair, table, word};
use crate::message::{clock_name, join, say};
use crate::model::case::{AMEND, Event, PERSON_FIELDS, Person, REDACT, SUBMIT, VOID};
use crate::model::{Clock, Coded, EntryId, Lang, OrgId, RecordKind};
use crate::op::case::{Conduct, overdue_working_days};
use crate::procedure::{Case, allowed, seen_state};
use crate::store::case::person;
use crate::store::{Connection, StoreError, entry};
use jiff::civil::Date;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Entries that a page names; the JSON lists all.
const NAMED_ENTRIES: usize = 20;

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
    fn waited<P: Conduct>(&self, case: &Case<P>) -> Result<Option<i64>, StoreError> {
        let Some(spans) = P::waited(case, self.as_of) else {
            return Ok(None);
        };
        let days = self.by_calendar(&case.head.region, |calendar| {
            let counted = spans.iter().map(|(from, to)| calendar.between(*from, *to));
            counted.sum()
        })?;
        Ok(Some(days))
    }

    fn person<P: Conduct>(&self, case: &Case<P>) -> Result<Option<Person>, StoreError> {
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
    pub fn fields<P: Conduct>(&self, case: &Case<P>) -> Vec<(&'static str, Value)> {
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
        let mut object = Object(self.fields(case));
        if let Some(person) = self.person(case)? {
            object.0.push(("person", self.person_object(&person)));
        }
        let clocks: Vec<Value> = case
            .clocks
            .iter()
            .map(|clock| self.clock(clock))
            .collect::<Result<_, _>>()?;
        let events: Vec<Value> = case.events.iter().map(|event| self.event(event)).collect();
        let possible: Vec<Value> = allowed(case, self.as_of)
            .iter()
            .map(|one| {
                let action = one.action.code.replace('_', "-");
                json!({ "action": action, "who": one.who.code(), "needs": one.needs })
            })
            .collect();
        if let Some(days) = self.waited(case)? {
            object.0.push(("waiting_working_days", json!(days)));
        }
        object.0.extend([
            ("clocks", json!(clocks)),
            ("events", json!(events)),
            ("allowed", json!(possible)),
        ]);
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
    fn state_word<P: Conduct>(&self, case: &Case<P>) -> String {
        if case.head.void {
            return VOID.word(self.lang).to_owned();
        }
        seen_state(case, self.as_of).word(self.lang).to_owned()
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

    /// Makes the table of cases; what the detail holds is shown on request.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn table<P: Conduct>(&self, cases: &[Case<P>]) -> Result<Table, StoreError> {
        let lang = self.lang;
        let heads = [
            "case",
            "state",
            "title",
            "applicant",
            "respondent",
            "opened_on",
            "due_on",
            "overdue",
        ];
        let mut columns: Vec<Column> = heads.iter().map(|key| Column::word(lang, key)).collect();
        for key in ["closed_on", "entry", "region"] {
            columns.push(Column::word(lang, key).on_request());
        }
        columns.extend(
            P::fields()
                .iter()
                .map(|field| Column::of_field(field, lang).on_request()),
        );
        if concerns_persons::<P>() {
            let person = PERSON_FIELDS.iter();
            columns.extend(person.map(|field| Column::of_field(field, lang).on_request()));
        }
        let mut rows = Vec::with_capacity(cases.len());
        for case in cases {
            rows.push(self.row(case)?);
        }
        Ok(Table {
            columns,
            rows,
            when_empty: say(lang, "word-none", &[]),
        })
    }

    fn row<P: Conduct>(&self, case: &Case<P>) -> Result<Vec<String>, StoreError> {
        let head = &case.head;
        let running = case.clocks.iter().filter(|clock| clock.ended_on.is_none());
        let soonest = running.min_by_key(|clock| clock.due_on);
        let late = match soonest {
            Some(clock) => self.late(clock)?,
            None => 0,
        };
        let mut row = vec![
            head.number.clone(),
            self.state_word(case),
            head.title.clone(),
            self.org_name(head.applicant),
            self.org_name(head.respondent),
            head.opened_on.to_string(),
            soonest.map_or_else(String::new, |clock| self.due_text(clock)),
            self.late_text(late),
            head.closed_on
                .map_or_else(String::new, |day| day.to_string()),
            head.entry.map_or_else(String::new, |id| id.to_string()),
            self.names.region(&head.region).to_owned(),
        ];
        row.extend(P::fields().iter().map(|field| {
            let value = (field.get)(&case.detail);
            text_of(&value, field.kind, &self.names, self.lang)
        }));
        if concerns_persons::<P>() {
            let person = self.person(case)?.unwrap_or_default();
            row.extend(PERSON_FIELDS.iter().map(|field| {
                let value = (field.get)(&person);
                text_of(&value, field.kind, &self.names, self.lang)
            }));
        }
        Ok(row)
    }

    fn late_text(&self, days: i64) -> String {
        if days > 0 {
            say(self.lang, "case-late", &[("days", days.into())])
        } else {
            String::new()
        }
    }

    /// Writes head and detail as labels and values; what a case does not state is blank.
    #[must_use]
    pub fn texts<P: Conduct>(&self, case: &Case<P>) -> Vec<(String, String)> {
        let lang = self.lang;
        let head = &case.head;
        let day = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
        let mut pairs = vec![
            pair(lang, "state", self.state_word(case)),
            pair(lang, "title", head.title.clone()),
            pair(lang, "applicant", self.org_name(head.applicant)),
            pair(lang, "respondent", self.org_name(head.respondent)),
            pair(lang, "opened_on", head.opened_on.to_string()),
            pair(lang, "closed_on", day(head.closed_on)),
        ];
        pairs.extend(P::fields().iter().map(|field| {
            let value = (field.get)(&case.detail);
            let text = text_of(&value, field.kind, &self.names, lang);
            (field.label(lang).to_owned(), text)
        }));
        pairs
    }

    /// Writes a case for people: what it is, its clocks, its events, and what can be done now.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn page<P: Conduct>(&self, case: &Case<P>) -> Result<Vec<Block>, StoreError> {
        let lang = self.lang;
        let mut pairs = vec![pair(lang, "case", case.head.number.clone())];
        pairs.extend(self.texts(case));
        pairs.insert(5, pair(lang, "entry", self.entry_names(case)?));
        if let Some(person) = self.person(case)? {
            for field in PERSON_FIELDS {
                let text = text_of(&(field.get)(&person), field.kind, &self.names, lang);
                pairs.push((field.label(lang).to_owned(), text));
            }
            if person.erased {
                let label = RecordKind::Person.word(lang).to_owned();
                pairs.push((label, say(lang, "case-person-erased", &[])));
            }
        }
        if let Some(days) = self.waited(case)?.filter(|days| *days > 0) {
            pairs.push(pair(lang, "waiting_working_days", days.to_string()));
        }
        pairs.retain(|(_, text)| !text.is_empty());
        let mut blocks = vec![Block::Pairs(pairs)];
        if !case.clocks.is_empty() {
            blocks.push(Block::Heading(word(lang, "clocks")));
            blocks.push(Block::Table(self.clock_table(&case.clocks)?));
        }
        blocks.push(Block::Heading(word(lang, "events")));
        blocks.push(Block::Table(self.event_table::<P>(&case.events)));
        let possible: Vec<String> = allowed(case, self.as_of)
            .iter()
            .map(|one| {
                let facts = [
                    ("action", one.action.word(lang).into()),
                    ("who", one.who.word(lang).into()),
                ];
                say(lang, "case-allowed", &facts)
            })
            .collect();
        if !possible.is_empty() {
            blocks.push(Block::Pairs(vec![pair(
                lang,
                "allowed",
                join(&possible, lang),
            )]));
        }
        Ok(blocks)
    }

    fn entry_names<P: Conduct>(&self, case: &Case<P>) -> Result<String, StoreError> {
        let mut names = Vec::new();
        let entries = || case.head.entry.iter().chain(&case.head.entries);
        for id in entries().take(NAMED_ENTRIES) {
            let name = entry::load(self.connection, *id)?.map(|entry| entry.name);
            names.push(format!("{id} {}", name.unwrap_or_default()));
        }
        let text = join(&names, self.lang);
        let count = entries().count();
        if count <= NAMED_ENTRIES {
            return Ok(text);
        }
        let facts = [("entries", text.into()), ("count", count.into())];
        Ok(say(self.lang, "case-entries-among", &facts))
    }

    fn clock_table(&self, clocks: &[Clock]) -> Result<Table, StoreError> {
        let keys = [
            "clock",
            "article",
            "org",
            "started_on",
            "working_days",
            "due_on",
            "ended_on",
            "overdue",
        ];
        let mut rows = Vec::new();
        for clock in clocks {
            let day = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
            rows.push(vec![
                clock_name(&clock.procedure, &clock.name, self.lang),
                clock.article.to_string(),
                self.org_name(Some(clock.org)),
                clock.started_on.to_string(),
                clock.working_days.to_string(),
                self.due_text(clock),
                day(clock.ended_on),
                self.late_text(self.late(clock)?),
            ]);
        }
        Ok(table(self.lang, &keys, rows))
    }

    fn event_table<P: Conduct>(&self, events: &[Event]) -> Table {
        let keys = ["seq", "effective_on", "action", "to", "by", "note"];
        let rows = events
            .iter()
            .map(|event| {
                vec![
                    event.seq.to_string(),
                    event.effective_on.to_string(),
                    action_word::<P>(&event.action, self.lang),
                    P::State::from_code(&event.to)
                        .map_or_else(|| event.to.clone(), |s| s.word(self.lang).to_owned()),
                    self.by(event),
                    event.note.clone().unwrap_or_default(),
                ]
            })
            .collect();
        table(self.lang, &keys, rows)
    }

    /// Says who did it: the person, the one that was acted as, and the organisation and decision that were recorded.
    fn by(&self, event: &Event) -> String {
        let Some(login) = &event.by else {
            return say(self.lang, "case-by-law", &[]);
        };
        let mut text = match &event.acting_as {
            Some(other) => format!("{login} ({other})"),
            None => login.clone(),
        };
        if event.on_behalf.is_some() {
            let org = self.org_name(event.on_behalf);
            let mut parts = vec![say(self.lang, "case-by-recorder", &[("org", org.into())])];
            if let Some(name) = &event.decided_by {
                let facts = [("name", name.as_str().into())];
                parts.push(say(self.lang, "case-by-decider", &facts));
            }
            if let Some(doc) = &event.doc {
                let facts = [("doc", doc.as_str().into())];
                parts.push(say(self.lang, "case-by-paper", &facts));
            }
            let parts = join(&parts, self.lang);
            text.push_str(&say(
                self.lang,
                "case-by-record",
                &[("parts", parts.into())],
            ));
        }
        text
    }
}

/// Returns the word of an action's code.
fn action_word<P: Conduct>(code: &str, lang: Lang) -> String {
    let own = [&SUBMIT, &AMEND, &VOID, &REDACT];
    own.into_iter()
        .chain(P::Action::CHOICES)
        .find(|choice| choice.code == code)
        .map_or_else(|| code.to_owned(), |choice| choice.word(lang).to_owned())
}

/// Makes the outcome of a command that wrote cases: one as a page, several as a list.
///
/// # Errors
/// What SQLite says.
pub fn written<P: Conduct>(
    viewer: &Viewer<'_>,
    done: &[Case<P>],
    key: &str,
    dry_run: bool,
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
        [one] => {
            let blocks = viewer.page(one)?;
            Ok(Outcome::one(viewer.object(one)?, blocks).remark(said))
        }
        several => {
            let table = viewer.table(several)?;
            let json = several
                .iter()
                .map(|case| viewer.object(case))
                .collect::<Result<Vec<_>, _>>()?;
            Ok(Outcome::list(json, table).remark(said))
        }
    }
}
