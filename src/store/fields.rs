//! Binding and reading records by their field lists, so that a column is described once.

use super::StoreError;
use crate::model::OrgId;
use crate::model::field::{Field, Kind, Value};
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Row, Statement};

/// Turns a field's value into what a column holds; lists are JSON arrays, dates ISO text, codes English.
pub(super) fn to_sql(value: Value) -> Result<Sql, StoreError> {
    Ok(match value {
        Value::Empty => Sql::Null,
        Value::Text(text) => Sql::Text(text),
        Value::Whole(number) => Sql::Integer(number),
        Value::Amount(number) => Sql::Real(number),
        Value::Date(date) => Sql::Text(date.to_string()),
        Value::Flag(flag) => Sql::Integer(i64::from(flag)),
        Value::Code(code) => Sql::Text(code.to_owned()),
        Value::List(list) => Sql::Text(serde_json::to_string(&list)?),
        Value::Org(id) => Sql::Integer(id.0),
    })
}

/// Where a statement's result holds the fields of a record; found by name once, then read by place.
pub(super) struct Places<R: 'static> {
    fields: &'static [Field<R>],
    places: Vec<usize>,
}

impl<R> Places<R> {
    /// Finds the fields among the statement's columns.
    pub(super) fn of(
        statement: &Statement<'_>,
        fields: &'static [Field<R>],
    ) -> Result<Self, StoreError> {
        let places = fields
            .iter()
            .map(|field| statement.column_index(field.key))
            .collect::<Result<_, _>>()?;
        Ok(Self { fields, places })
    }

    /// Fills the fields of `record` from a row; columns without a value leave the record as it is.
    pub(super) fn fill(&self, row: &Row<'_>, record: &mut R) -> Result<(), StoreError> {
        for (field, place) in self.fields.iter().zip(&self.places) {
            let held = row.get_ref(*place)?;
            if let ValueRef::Null = held {
                continue;
            }
            let value = from_sql(field.kind, held)
                .ok_or_else(|| StoreError::Corrupt(format!("column {}", field.key)))?;
            (field.set)(record, value);
        }
        Ok(())
    }
}

fn from_sql(kind: Kind, held: ValueRef<'_>) -> Option<Value> {
    Some(match kind {
        Kind::Text | Kind::LongText | Kind::Region => Value::Text(held.as_str().ok()?.to_owned()),
        Kind::Whole => Value::Whole(held.as_i64().ok()?),
        Kind::Amount => Value::Amount(held.as_f64().ok()?),
        Kind::Date => Value::Date(held.as_str().ok()?.parse().ok()?),
        Kind::Flag => Value::Flag(held.as_i64().ok()? != 0),
        Kind::Choice(choices) => {
            let code = held.as_str().ok()?;
            Value::Code(choices.iter().find(|choice| choice.code == code)?.code)
        }
        Kind::List | Kind::Choices(_) | Kind::Path => {
            Value::List(serde_json::from_str(held.as_str().ok()?).ok()?)
        }
        Kind::Org => Value::Org(OrgId(held.as_i64().ok()?)),
    })
}

/// Writes `INSERT INTO table (extra…, fields…) VALUES (?, …)`.
pub(super) fn insert_sql<R>(table: &str, extra: &[&str], fields: &[Field<R>]) -> String {
    let names: Vec<&str> = extra
        .iter()
        .copied()
        .chain(fields.iter().map(|field| field.key))
        .collect();
    let marks = vec!["?"; names.len()].join(", ");
    format!(
        "INSERT INTO {table} ({}) VALUES ({marks})",
        names.join(", ")
    )
}

/// Writes `UPDATE table SET extra = ?, …, field = ?, …`, to be followed by a condition.
pub(super) fn update_sql<R>(table: &str, extra: &[&str], fields: &[Field<R>]) -> String {
    let assignments: Vec<String> = extra
        .iter()
        .copied()
        .chain(fields.iter().map(|field| field.key))
        .map(|name| format!("{name} = ?"))
        .collect();
    format!("UPDATE {table} SET {}", assignments.join(", "))
}
