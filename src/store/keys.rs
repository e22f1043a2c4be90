//! Keys by which records are recognised: made of what the record says, and so to be made anew.

use super::register::REGISTERS;
use super::{StoreError, Tx, demand, org};
use crate::model::text::match_key;
use crate::model::{Coded, EntryId, RecordKind};
use rusqlite::Connection;

/// A record whose key is not the one that it should be.
pub(super) struct Wrong {
    /// Number inside the ledger.
    pub(super) id: i64,
    /// What the record is called.
    pub(super) record: String,
    /// The right key.
    pub(super) key: String,
}

/// Names the records whose keys are not made of what they say, as `kind:id`.
///
/// # Errors
/// What SQLite says.
pub fn wrong(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    let mut name = |kind: RecordKind, wrong: &[Wrong]| {
        let called = |one: &Wrong| format!("{}:{}", kind.code(), one.record);
        names.extend(wrong.iter().map(called));
    };
    name(RecordKind::Entry, &of_entries(connection)?);
    name(RecordKind::Demand, &demand::wrong_keys(connection)?);
    for register in REGISTERS {
        name(register.kind, &(register.wrong_keys)(connection)?);
    }
    let orgs = org::misnamed(connection)?;
    let called = |org: &crate::model::Org| format!("{}:{}", RecordKind::Org.code(), org.id);
    names.extend(orgs.iter().map(called));
    Ok(names)
}

/// Makes the keys that are wrong anew.
///
/// # Errors
/// What SQLite says.
pub fn mend(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let connection = tx.connection();
    set(connection, "entry", "name_key", of_entries(connection)?)?;
    let wrong = demand::wrong_keys(connection)?;
    set(connection, "demand", "wish_key", wrong)?;
    for register in REGISTERS {
        let wrong = (register.wrong_keys)(connection)?;
        set(connection, register.kind.code(), "record_key", wrong)?;
    }
    for org in org::misnamed(connection)? {
        org::name_anew(connection, &org)?;
    }
    Ok(())
}

fn set(
    connection: &Connection,
    table: &str,
    column: &str,
    wrong: Vec<Wrong>,
) -> Result<(), StoreError> {
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE id = ?2");
    let mut statement = connection.prepare(&sql)?;
    for one in wrong {
        statement.execute((one.key, one.id))?;
    }
    Ok(())
}

fn of_entries(connection: &Connection) -> Result<Vec<Wrong>, StoreError> {
    let mut statement = connection.prepare("SELECT id, name, name_key FROM entry ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, name): (i64, String) = (row.get("id")?, row.get("name")?);
        let key = match_key(&name);
        if row.get::<_, String>("name_key")? != key {
            let record = EntryId(id).to_string();
            wrong.push(Wrong { id, record, key });
        }
    }
    Ok(wrong)
}
