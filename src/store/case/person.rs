//! Personal data of those whom cases concern: in one table, with nothing but a salted digest elsewhere.

use super::super::audit::{Compare, each_row};
use super::super::digest::{Digest, Sm3};
use super::super::fields::{Places, insert_sql, to_sql, update_sql};
use super::super::{StoreError, Tx};
use crate::model::case::{PERSON_FIELDS, Person};
use crate::model::{PersonId, RecordKind};
use rusqlite::{Connection, Row, params_from_iter, types::Value};

/// Writes the image that versions hold: a digest, from which nothing can be read once the salt is gone.
fn image(person: &Person, salt: Option<&str>) -> String {
    let Some(salt) = salt.filter(|_| !person.erased) else {
        return r#"{"erased":true}"#.to_owned();
    };
    let mut digest = Sm3::default();
    digest.update(salt.as_bytes());
    for field in PERSON_FIELDS {
        let text = match (field.get)(person) {
            crate::model::field::Value::Text(text) => text,
            crate::model::field::Value::Code(code) => code.to_owned(),
            _ => String::new(),
        };
        digest.update(format!("{}\0{text}\0", text.len()).as_bytes());
    }
    format!(r#"{{"digest":"{}"}}"#, digest.finish())
}

fn from_row(places: &Places<Person>, row: &Row<'_>) -> Result<Person, StoreError> {
    let mut person = Person {
        id: PersonId(row.get("id")?),
        version: row.get("version")?,
        erased: row.get("erased")?,
        ..Person::default()
    };
    places.fill(row, &mut person)?;
    Ok(person)
}

/// Reads one person or body.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: PersonId) -> Result<Option<Person>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM person WHERE id = ?1")?;
    let places = Places::of(&statement, PERSON_FIELDS)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(Some(from_row(&places, row)?)),
        None => Ok(None),
    }
}

/// Adds a person or body; the salt comes from SQLite's random source.
///
/// # Errors
/// What SQLite says.
pub fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<PersonId, StoreError> {
    let connection = tx.connection();
    let salt: String =
        connection.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
    let sql = insert_sql("person", &["version", "salt", "erased"], PERSON_FIELDS);
    let mut values = vec![
        Value::Integer(1),
        Value::Text(salt.clone()),
        Value::Integer(0),
    ];
    for field in PERSON_FIELDS {
        values.push(to_sql((field.get)(person))?);
    }
    let called = |id| PersonId(id).to_string();
    let image = image(person, Some(&salt));
    let values = params_from_iter(values);
    let id = tx.insert(&sql, values, RecordKind::Person, called, &image)?;
    Ok(PersonId(id))
}

/// Erases the data of a person or body and their salt; what refers to them stays.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub fn erase(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    let blank = Person {
        erased: true,
        ..Person::default()
    };
    let sql = update_sql("person", &["version", "salt", "erased"], PERSON_FIELDS);
    let mut values = vec![
        Value::Integer(person.version + 1),
        Value::Null,
        Value::Integer(1),
    ];
    for field in PERSON_FIELDS {
        values.push(to_sql((field.get)(&blank))?);
    }
    values.extend([Value::Integer(person.id.0), Value::Integer(person.version)]);
    tx.replace(
        &format!("{sql} WHERE id = ? AND version = ?"),
        params_from_iter(values),
        (RecordKind::Person, &person.id.to_string(), person.version),
        &image(&blank, None),
    )
}

/// Hands the image of every person to `compare`, for the audit.
pub(in crate::store) fn each_image(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM person ORDER BY id")?;
    let places = Places::of(&statement, PERSON_FIELDS)?;
    let kept = |row: &Row<'_>| {
        let person = from_row(&places, row)?;
        let salt: Option<String> = row.get("salt")?;
        Ok((person.version, image(&person, salt.as_deref())))
    };
    each_row(
        statement,
        |row| Ok(PersonId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
