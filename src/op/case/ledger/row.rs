//! One row of a ledger: what it names, looked up.

use super::super::desk::Desk;
use crate::model::field::Value;
use crate::model::text::match_key;
use crate::model::{CaseId, EntryId, Fault, OrgId, Problem, ProblemCode, Refusal};
use crate::op::{Doing, OpError, org, value};
use crate::sheet::{Layout, Record};
use crate::store::{Connection, entry};
use jiff::civil::Date;
use std::collections::HashMap;

/// A row with its sheet.
#[derive(Clone)]
pub(super) struct Row<'a> {
    pub(super) layout: &'a Layout,
    pub(super) record: Record,
    /// The case that its number names, as found before any row of the file was taken.
    pub(super) numbered: Option<CaseId>,
}

/// What reading rows looks up more than once.
pub(super) struct Reading<'a> {
    pub(super) file: &'a str,
    pub(super) doing: &'a Doing,
    pub(super) desk: Desk,
    orgs: HashMap<String, Result<OrgId, ProblemCode>>,
    names: Option<HashMap<String, Vec<EntryId>>>,
    /// Whether the organisation that answers is the one that provides the entry.
    answers_provide: bool,
    /// Cases that rows of this file speak of, with the row.
    pub(super) taken: HashMap<CaseId, u32>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(file: &'a str, doing: &'a Doing, answers_provide: bool) -> Self {
        Self {
            file,
            doing,
            desk: Desk::default(),
            orgs: HashMap::new(),
            names: None,
            answers_provide,
            taken: HashMap::new(),
        }
    }
}

impl Row<'_> {
    pub(super) fn problem(
        &mut self,
        code: ProblemCode,
        key: &'static str,
        value: &str,
    ) -> &mut Problem {
        let column = self.layout.column(key).map(|matched| matched.column);
        let row = Some(self.record.row);
        let problem = self
            .layout
            .problem(code, row, column, Some(key), Some(value));
        self.record.problems.push(problem);
        let last = self.record.problems.len() - 1;
        &mut self.record.problems[last]
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        match self.record.value(key) {
            Some(Value::Text(text)) => Some(text.clone()),
            _ => None,
        }
    }

    /// Returns what tells the row apart for its reader: its number, or else its first text, with the field.
    pub(super) fn own_words(&self) -> Option<(&'static str, String)> {
        let number = self.text("case").map(|number| ("case", number));
        let first = || {
            let mut columns = self.layout.columns.iter();
            columns.find_map(|matched| Some((matched.key, self.text(matched.key)?)))
        };
        number.or_else(first)
    }

    pub(super) fn day(&self, key: &str) -> Option<Date> {
        match self.record.value(key) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        }
    }

    /// Looks up an organisation that the row names.
    pub(super) fn org(
        &mut self,
        connection: &Connection,
        key: &'static str,
        reading: &mut Reading<'_>,
    ) -> Result<Option<OrgId>, OpError> {
        let Some(name) = self.text(key) else {
            return Ok(None);
        };
        if !reading.orgs.contains_key(&name) {
            let found = match org::find(connection, &name) {
                Ok(found) => Ok(found.id),
                Err(OpError::Fault(Fault::NotFound { .. })) => Err(ProblemCode::OrgUnknown),
                Err(OpError::Fault(Fault::Ambiguous { .. })) => Err(ProblemCode::OrgAmbiguous),
                Err(other) => return Err(other),
            };
            reading.orgs.insert(name.clone(), found);
        }
        match reading.orgs.get(&name) {
            Some(Ok(id)) => Ok(Some(*id)),
            Some(Err(code)) => {
                let code = *code;
                self.problem(code, key, &name);
                Ok(None)
            }
            None => Ok(None),
        }
    }

    /// Looks up the entries that the row names; several where the procedure covers several together.
    pub(super) fn entries(
        &mut self,
        connection: &Connection,
        provider: Option<OrgId>,
        together: bool,
        reading: &mut Reading<'_>,
    ) -> Result<Vec<EntryId>, OpError> {
        let Some(text) = self.text("entry") else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        let names = if together {
            value::split(&text)
        } else {
            vec![text]
        };
        for name in names {
            found.extend(self.entry(connection, "entry", &name, provider, reading)?);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Puts in place of the names of entries in a field their numbers, as cases hold them.
    pub(super) fn number_entries(
        &mut self,
        connection: &Connection,
        key: &'static str,
        provider: Option<OrgId>,
        reading: &mut Reading<'_>,
    ) -> Result<(), OpError> {
        let Some(Value::List(names)) = self.record.value(key).cloned() else {
            return Ok(());
        };
        let mut numbers = Vec::new();
        for name in names {
            let found = self.entry(connection, key, &name, provider, reading)?;
            numbers.extend(found.map(|id| id.to_string()));
        }
        let values = self.record.values.iter_mut();
        for (_, value) in values.filter(|(own, _)| *own == key) {
            *value = Value::List(numbers.clone());
        }
        Ok(())
    }

    /// Looks up one entry: by number or code, or by its name among the provider's.
    fn entry(
        &mut self,
        connection: &Connection,
        key: &'static str,
        name: &str,
        provider: Option<OrgId>,
        reading: &mut Reading<'_>,
    ) -> Result<Option<EntryId>, OpError> {
        match crate::op::catalog::find_whole(connection, name) {
            Ok(id) => return Ok(Some(id)),
            Err(OpError::Fault(Fault::NotFound { .. })) => {}
            Err(other) => return Err(other),
        }
        let folded = match_key(name);
        let found: Vec<EntryId> = match provider {
            Some(provider) => entry::match_name(connection, provider, &folded)?
                .iter()
                .map(|found| found.id)
                .collect(),
            None => Vec::new(),
        };
        // Who answers is not everywhere who provides.
        let found = if found.is_empty() && (provider.is_none() || !reading.answers_provide) {
            if reading.names.is_none() {
                reading.names = Some(entry::by_name_key(connection)?);
            }
            let names = reading.names.as_ref();
            names
                .and_then(|names| names.get(&folded))
                .cloned()
                .unwrap_or_default()
        } else {
            found
        };
        match found[..] {
            [id] => Ok(Some(id)),
            [] => {
                self.problem(ProblemCode::CaseEntryUnknown, key, name);
                Ok(None)
            }
            _ => {
                self.problem(ProblemCode::EntryAmbiguous, key, name);
                Ok(None)
            }
        }
    }

    pub(super) fn refused(&mut self, key: &'static str, refusal: Refusal) {
        self.problem(ProblemCode::CaseRefused, key, "").refusal = Some(Box::new(refusal));
    }

    pub(super) fn is_rejected(&self) -> bool {
        use crate::model::ProblemSeverity::Error;
        self.record
            .problems
            .iter()
            .any(|problem| problem.severity == Error)
    }
}
