//! Registers: any record that says what it is by [`Register`], kept by its field list.

use super::audit::{Compare, each_row};
use super::fields::{Places, insert_sql, to_sql, update_sql};
use super::keys::Wrong;
use super::{StoreError, Tx};
use crate::model::field::{Kind, Value};
use crate::model::register::{Collect, Duty, Inspect, Product, System};
use crate::model::{Coded, OrgId, RecordKind, Register};
use rusqlite::{Connection, Row, params_from_iter, types::Value as Sql};

/// What the ledger does with every register.
pub(super) struct Kept {
    /// The kind of its records.
    pub(super) kind: RecordKind,
    /// Hands the image of every record to a comparison, for the audit.
    pub(super) each_image: fn(&Connection, Compare<'_>) -> Result<(), StoreError>,
    /// Lists the records whose key is not made of what they say.
    pub(super) wrong_keys: fn(&Connection) -> Result<Vec<Wrong>, StoreError>,
    hand_over: fn(&mut Tx<'_>, OrgId, OrgId) -> Result<(), StoreError>,
}

/// Every register.
pub(super) const REGISTERS: &[Kept] = &[
    kept::<Collect>(),
    kept::<Duty>(),
    kept::<Inspect>(),
    kept::<Product>(),
    kept::<System>(),
];

const fn kept<R: Register>() -> Kept {
    Kept {
        kind: R::KIND,
        each_image: each_image::<R>,
        wrong_keys: wrong_keys::<R>,
        hand_over: hand_over_of::<R>,
    }
}

/// Gives the records in force that name an organisation to the one that it is merged into.
///
/// # Errors
/// What SQLite says.
pub fn hand_over(tx: &mut Tx<'_>, old: OrgId, heir: OrgId) -> Result<(), StoreError> {
    for register in REGISTERS {
        (register.hand_over)(tx, old, heir)?;
    }
    Ok(())
}

fn hand_over_of<R: Register>(tx: &mut Tx<'_>, old: OrgId, heir: OrgId) -> Result<(), StoreError> {
    for mut record in all::<R>(tx.reader())? {
        if record.mark().retired_on.is_some() {
            continue;
        }
        let mut named = false;
        for field in R::FIELDS.iter().filter(|field| field.kind == Kind::Org) {
            if (field.get)(&record) == Value::Org(old) {
                (field.set)(&mut record, Value::Org(heir));
                named = true;
            }
        }
        if named {
            update(tx, &record)?;
        }
    }
    Ok(())
}

fn wrong_keys<R: Register>(connection: &Connection) -> Result<Vec<Wrong>, StoreError> {
    let sql = format!("SELECT record_key FROM {} WHERE id = ?1", R::KIND.code());
    let mut held = connection.prepare(&sql)?;
    let mut wrong = Vec::new();
    for record in all::<R>(connection)? {
        let (id, key) = (record.mark().id, record.key());
        if held.query_row([id], |row| row.get::<_, String>(0))? != key {
            let record = record.number();
            wrong.push(Wrong { id, record, key });
        }
    }
    Ok(wrong)
}

/// Columns that are no fields.
const OWN: [&str; 2] = ["version", "record_key"];

fn from_row<R: Register>(places: &Places<R>, row: &Row<'_>) -> Result<R, StoreError> {
    let mut record = R::default();
    let mark = record.mark_mut();
    mark.id = row.get("id")?;
    mark.version = row.get("version")?;
    places.fill(row, &mut record)?;
    Ok(record)
}

fn read_all<R: Register>(
    statement: &mut rusqlite::Statement<'_>,
    parameters: impl rusqlite::Params,
) -> Result<Vec<R>, StoreError> {
    let places = Places::of(statement, R::columns())?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(&places, row)?);
    }
    Ok(found)
}

/// Lists all records in their order, retired ones too.
///
/// # Errors
/// What SQLite says.
pub fn all<R: Register>(connection: &Connection) -> Result<Vec<R>, StoreError> {
    let sql = format!("SELECT * FROM {} ORDER BY id", R::KIND.code());
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(&mut statement, [])
}

/// Reads one record.
///
/// # Errors
/// What SQLite says.
pub fn load<R: Register>(connection: &Connection, id: i64) -> Result<Option<R>, StoreError> {
    let sql = format!("SELECT * FROM {} WHERE id = ?1", R::KIND.code());
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(read_all(&mut statement, [id])?.pop())
}

/// Lists the records that say they are the same as this one, in their order; see [`Register::KEY`].
///
/// # Errors
/// What SQLite says.
pub fn same<R: Register>(connection: &Connection, record: &R) -> Result<Vec<R>, StoreError> {
    let kind = R::KIND.code();
    let sql = format!("SELECT * FROM {kind} WHERE record_key = ?1 ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    read_all(&mut statement, [record.key()])
}

/// Lists the products of a development qualification, by its number, in their order.
///
/// # Errors
/// What SQLite says.
pub fn products(connection: &Connection, qualification: &str) -> Result<Vec<Product>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM product WHERE qualification = ?1 ORDER BY id")?;
    read_all(&mut statement, [qualification])
}

fn bound<R: Register>(record: &R, version: i64) -> Result<Vec<Sql>, StoreError> {
    let mut values = vec![Sql::Integer(version), Sql::Text(record.key())];
    for field in R::columns() {
        values.push(to_sql((field.get)(record))?);
    }
    Ok(values)
}

/// Adds a record; returns its number inside the ledger.
///
/// # Errors
/// What SQLite says.
pub fn insert<R: Register>(tx: &mut Tx<'_>, record: &R) -> Result<i64, StoreError> {
    let sql = insert_sql(R::KIND.code(), &OWN, R::columns());
    let values = params_from_iter(bound(record, 1)?);
    let called = |id| format!("{}{id}", R::PREFIX);
    tx.insert(&sql, values, R::KIND, called, &image(record)?)
}

/// Writes a changed record as its next version; its version is the one that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update<R: Register>(tx: &mut Tx<'_>, record: &R) -> Result<(), StoreError> {
    let mark = record.mark();
    let mut values = bound(record, mark.version + 1)?;
    values.extend([Sql::Integer(mark.id), Sql::Integer(mark.version)]);
    let sql = update_sql(R::KIND.code(), &OWN, R::columns());
    tx.replace(
        &format!("{sql} WHERE id = ? AND version = ?"),
        params_from_iter(values),
        (R::KIND, &record.number(), mark.version),
        &image(record)?,
    )
}

fn image<R: Register>(record: &R) -> Result<String, StoreError> {
    Ok(serde_json::to_string(record)?)
}

fn each_image<R: Register>(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let sql = format!("SELECT * FROM {} ORDER BY id", R::KIND.code());
    let statement = connection.prepare(&sql)?;
    let places = Places::of(&statement, R::columns())?;
    let kept = |row: &Row<'_>| {
        let record: R = from_row(&places, row)?;
        Ok((record.mark().version, image(&record)?))
    };
    let called = |row: &Row<'_>| Ok(format!("{}{}", R::PREFIX, row.get::<_, i64>("id")?));
    each_row(statement, called, kept, compare)
}
