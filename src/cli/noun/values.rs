//! Records as text and as JSON, by their field lists.

use super::Noun;
use crate::cli::output::{Column, Object, Table};
use crate::message::say;
use crate::model::field::{Field, Kind, Value};
use crate::model::{Lang, OrgId, OrgRef, Region};
use crate::op::value::written;
use crate::store::{Connection, StoreError, org, region};
use serde_json::{Value as JsonValue, json};
use std::collections::BTreeMap;

/// Holds the names of organisations and regions, which records hold by number and code.
#[derive(Clone, Debug)]
pub struct Names {
    orgs: BTreeMap<OrgId, OrgRef>,
    regions: Vec<Region>,
}

impl Names {
    /// Reads the names.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn load(connection: &Connection) -> Result<Self, StoreError> {
        Ok(Self {
            orgs: org::references(connection)?,
            regions: region::all(connection)?,
        })
    }

    /// Reads the names for a file that shall be read again: where several organisations share one, the code stands in
    /// its place.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn to_read_again(connection: &Connection) -> Result<Self, StoreError> {
        Ok(Self {
            orgs: org::references_to_read(connection)?,
            regions: region::all(connection)?,
        })
    }

    /// Returns code and name of an organisation.
    #[must_use]
    pub fn org(&self, id: OrgId) -> Option<&OrgRef> {
        self.orgs.get(&id)
    }

    /// Returns the name of a region, or its code where the ledger lacks it.
    #[must_use]
    pub fn region<'a>(&'a self, code: &'a str) -> &'a str {
        let found = self.regions.iter().find(|region| region.code == code);
        found.map_or(code, |region| region.name.as_str())
    }
}

/// Writes a value for people; a region by its name.
#[must_use]
pub fn text_of(value: &Value, kind: Kind, names: &Names, lang: Lang) -> String {
    match value {
        Value::Text(code) if kind == Kind::Region => names.region(code).to_owned(),
        value => written(kind, value, lang, &names.orgs),
    }
}

/// Writes a value as JSON: codes in English, dates as ISO 8601, organisations as `{code, name}`, nothing as null.
#[must_use]
pub fn json_of(value: &Value, kind: Kind, names: &Names) -> JsonValue {
    match value {
        Value::Empty if kind.is_list() || kind == Kind::Path => json!([]),
        Value::Empty => JsonValue::Null,
        Value::Text(text) => json!(text),
        Value::Whole(number) => json!(number),
        Value::Amount(number) => json!(number),
        Value::Date(date) => json!(date),
        Value::Flag(flag) => json!(flag),
        Value::Code(code) => json!(code),
        Value::List(parts) => json!(parts),
        Value::Org(id) => json!(names.org(*id)),
    }
}

/// Writes a record as JSON: its fields in their order, then what the noun adds.
#[must_use]
pub fn object<N: Noun>(record: &N::Record, names: &Names) -> Object {
    let of =
        |field: &Field<N::Record>| (field.key, json_of(&(field.get)(record), field.kind, names));
    let mut object = Object(N::fields().iter().map(of).collect());
    object.0.extend(N::more(record, names).0);
    object
}

/// Writes a record as labels and values; what it does not state is left out.
#[must_use]
pub fn record_pairs<N: Noun>(
    record: &N::Record,
    names: &Names,
    lang: Lang,
) -> Vec<(String, String)> {
    let of = |field: &Field<N::Record>| {
        let text = N::text(field, record, names, lang);
        (field.label(lang).to_owned(), text)
    };
    N::fields()
        .iter()
        .map(of)
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// Makes the table of records: every field is a column, and those of [`Noun::SHOWN`] stand there unasked.
#[must_use]
pub fn record_table<N: Noun>(records: &[N::Record], names: &Names, lang: Lang) -> Table {
    let columns = N::fields().iter().map(|field| {
        let mut column = Column::of_field(field, lang);
        column.shown = N::SHOWN.contains(&field.key);
        column
    });
    let row = |record: &N::Record| {
        let of = |field: &Field<N::Record>| N::text(field, record, names, lang);
        N::fields().iter().map(of).collect()
    };
    Table {
        columns: columns.collect(),
        rows: records.iter().map(row).collect(),
        when_empty: say(lang, "word-none", &[]),
    }
}

/// Words what is odd about a record.
#[must_use]
pub fn warnings<N: Noun>(record: &N::Record, lang: Lang) -> Vec<String> {
    let of = |field: &Field<N::Record>| (field.key, (field.get)(record));
    N::warnings(&N::fields().iter().map(of).collect::<Vec<_>>(), lang)
}
