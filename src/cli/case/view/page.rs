//! Cases for people: rows of a table, labels and values, and the whole page.

use super::Viewer;
use crate::cli::case::concerns_persons;
use crate::cli::noun::text_of;
use crate::cli::output::{Block, Column, Table, pair, table, word};
use crate::message::{allowed_action, clock_name, join, say};
use crate::model::case::{AMEND, Event, PERSON_FIELDS, REDACT, VOID};
use crate::model::{Clock, Coded, Lang, RecordKind};
use crate::op::case::{Annex, Conduct, allowed};
use crate::procedure::{Case, Procedure};
use crate::store::{StoreError, entry};
use jiff::civil::Date;

/// Entries that a page names; the others it counts.
const NAMED_ENTRIES: usize = 20;

impl Viewer<'_> {
    /// Makes the table of cases; what the detail holds is shown on request.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn table<P: Procedure>(&self, cases: &[Case<P>]) -> Result<Table, StoreError> {
        let lang = self.lang;
        let heads = [
            "state",
            "title",
            "applicant",
            "respondent",
            "opened_on",
            "due_on",
            "overdue",
        ];
        let mut columns = vec![Column::word(lang, "case").called("number", "case")];
        columns.extend(heads.iter().map(|key| Column::word(lang, key)));
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

    fn row<P: Procedure>(&self, case: &Case<P>) -> Result<Vec<String>, StoreError> {
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
    pub(super) fn page<P: Conduct>(
        &self,
        case: &Case<P>,
        annex: &Annex,
    ) -> Result<Vec<Block>, StoreError> {
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
            blocks.extend(self.due_note(case.clocks.iter()));
        }
        blocks.push(Block::Heading(word(lang, "events")));
        blocks.push(Block::Table(self.event_table::<P>(&case.events)));
        blocks.extend(self.annex_blocks(annex));
        let possible: Vec<String> = allowed(self.connection, case, self.as_of)?
            .iter()
            .map(|one| allowed_action(&case.head.number, one, lang))
            .collect();
        if !possible.is_empty() {
            blocks.push(Block::Pairs(vec![pair(
                lang,
                "allowed",
                possible.join("\n"),
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
    let own = [P::BEGIN, &AMEND, &VOID, &REDACT];
    own.into_iter()
        .chain(P::Action::CHOICES)
        .find(|choice| choice.code == code)
        .map_or_else(|| code.to_owned(), |choice| choice.word(lang).to_owned())
}
