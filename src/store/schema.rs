//! Whether a ledger's schema is the one that the migrations make, and making it so.

use super::{Ledger, StoreError, Tx, migrate};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Names what is not as the migrations make it, as `view v_entry`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Tables: they hold what was recorded, and nobody makes them anew.
    pub tables: Vec<String>,
    /// Views, indexes and triggers, which can be made anew.
    pub parts: Vec<String>,
}

impl Ledger {
    /// Compares the schema with the one that the migrations make.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn schema_differences(&self) -> Result<Differences, StoreError> {
        let (ours, theirs) = (made()?, parts(&self.connection)?);
        let mut found = Differences::default();
        for (kind, name) in differing(&ours, &theirs) {
            let list = match kind.as_str() {
                "table" => &mut found.tables,
                _ => &mut found.parts,
            };
            list.push(format!("{kind} {name}"));
        }
        Ok(found)
    }
}

/// Makes views, indexes and triggers as the migrations make them; what these do not make goes.
///
/// # Errors
/// What SQLite says.
pub fn remake(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let connection = tx.connection();
    let (ours, theirs) = (made()?, parts(connection)?);
    for part @ (kind, name) in differing(&ours, &theirs) {
        if kind == "table" {
            continue;
        }
        if theirs.contains_key(part) {
            let name = name.replace('"', "\"\"");
            connection.execute_batch(&format!("DROP {kind} \"{name}\""))?;
        }
        if let Some(sql) = ours.get(part) {
            connection.execute_batch(sql)?;
        }
    }
    Ok(())
}

/// Kind and name of a part of a schema.
type Part = (String, String);

/// Names the parts that only one schema has, or that read otherwise.
fn differing<'a>(
    ours: &'a BTreeMap<Part, String>,
    theirs: &'a BTreeMap<Part, String>,
) -> Vec<&'a Part> {
    let strange = theirs.keys().filter(|part| !ours.contains_key(*part));
    let other = ours
        .iter()
        .filter(|(part, sql)| theirs.get(*part) != Some(sql));
    other.map(|(part, _)| part).chain(strange).collect()
}

/// Makes the schema in memory.
fn made() -> Result<BTreeMap<Part, String>, StoreError> {
    let connection = Connection::open_in_memory()?;
    migrate::make(&connection)?;
    parts(&connection)
}

/// Lists what a schema is made of. FTS5 makes tables of its own, and the planner too, whose form is SQLite's affair.
pub(super) fn parts(connection: &Connection) -> Result<BTreeMap<Part, String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
             AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(((row.get("type")?, row.get("name")?), row.get("sql")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
