//! Organisations, and every way to name one.

use super::audit::{Compare, each_row};
use super::fields::{Places, insert_sql, to_sql, update_sql};
use super::{StoreError, Tx};
use crate::model::text::match_key;
use crate::model::{EntryId, ORG_FIELDS, Org, OrgId, OrgRef, RecordKind};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value as Sql};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// More organisations than this do not follow each other in one place; such a line goes round.
const LONGEST_LINE: usize = 1000;

fn from_row(places: &Places<Org>, row: &Row<'_>) -> Result<Org, StoreError> {
    let mut org = Org {
        id: OrgId(row.get("id")?),
        version: row.get("version")?,
        incomplete: row.get("incomplete")?,
        merged_into: row.get::<_, Option<i64>>("merged_into")?.map(OrgId),
        ..Org::default()
    };
    places.fill(row, &mut org)?;
    Ok(org)
}

fn read_all(
    statement: &mut rusqlite::Statement<'_>,
    parameters: impl rusqlite::Params,
) -> Result<Vec<Org>, StoreError> {
    let places = Places::of(statement, ORG_FIELDS)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(&places, row)?);
    }
    Ok(found)
}

/// Lists all organisations by code, retired ones too.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Org>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM org ORDER BY code")?;
    read_all(&mut statement, [])
}

/// Reads one organisation.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: OrgId) -> Result<Option<Org>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM org WHERE id = ?1")?;
    Ok(read_all(&mut statement, [id.0])?.pop())
}

/// Finds the organisation with exactly this code; a merged one answers as its heir.
///
/// # Errors
/// What SQLite says.
pub fn by_code(connection: &Connection, code: &str) -> Result<Option<Org>, StoreError> {
    match recorded(connection, code)? {
        Some(org) => resolve(connection, org).map(Some),
        None => Ok(None),
    }
}

/// Finds the record with exactly this code, be it merged into another or not.
///
/// # Errors
/// What SQLite says.
pub fn recorded(connection: &Connection, code: &str) -> Result<Option<Org>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM org WHERE code = ?1")?;
    Ok(read_all(&mut statement, [code])?.pop())
}

/// Returns the organisation, or the one that took its place in the end.
///
/// # Errors
/// [`StoreError::Corrupt`] where that goes round; what SQLite says.
pub fn resolve(connection: &Connection, org: Org) -> Result<Org, StoreError> {
    let (first, mut org) = (org.id, org);
    for _ in 0..LONGEST_LINE {
        let Some(heir) = org.merged_into else {
            return Ok(org);
        };
        let Some(next) = load(connection, heir)? else {
            break;
        };
        org = next;
    }
    Err(StoreError::Corrupt(format!("org {first}: merged_into")))
}

/// Finds the organisations that answer to a code, name, alias or USCC, in any width; a merged one answers as its heir.
///
/// # Errors
/// What SQLite says.
pub fn named(connection: &Connection, name: &str) -> Result<Vec<Org>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT org.* FROM org_name JOIN org ON org.id = org_name.org_id WHERE org_name.name_key = ?1",
    )?;
    let mut found: Vec<Org> = read_all(&mut statement, [match_key(name)])?
        .into_iter()
        .map(|org| resolve(connection, org))
        .collect::<Result<_, _>>()?;
    found.sort_by(|a, b| a.code.cmp(&b.code));
    found.dedup_by_key(|org| org.id);
    Ok(found)
}

/// Returns every key that names an organisation, for resolving many names at once; a merged one answers as its heir.
///
/// # Errors
/// What SQLite says.
pub fn name_keys(connection: &Connection) -> Result<HashMap<String, Vec<OrgId>>, StoreError> {
    let merged = read_all(
        &mut connection.prepare("SELECT * FROM org WHERE merged_into IS NOT NULL")?,
        [],
    )?;
    let mut heirs = HashMap::new();
    for org in merged {
        heirs.insert(org.id, resolve(connection, org)?.id);
    }
    let mut statement = connection.prepare("SELECT name_key, org_id FROM org_name")?;
    let mut found: HashMap<String, Vec<OrgId>> = HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id = OrgId(row.get("org_id")?);
        let id = heirs.get(&id).copied().unwrap_or(id);
        let named = found.entry(row.get("name_key")?).or_default();
        if !named.contains(&id) {
            named.push(id);
        }
    }
    Ok(found)
}

/// Lists those that were merged into an organisation.
///
/// # Errors
/// What SQLite says.
pub fn merged_into(connection: &Connection, heir: OrgId) -> Result<Vec<Org>, StoreError> {
    let mut statement =
        connection.prepare("SELECT * FROM org WHERE merged_into = ?1 ORDER BY code")?;
    read_all(&mut statement, [heir.0])
}

/// Returns code and name of every organisation, by number.
///
/// # Errors
/// What SQLite says.
pub fn references(connection: &Connection) -> Result<BTreeMap<OrgId, OrgRef>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT id, code, name FROM org")?;
    let rows = statement.query_map([], |row| {
        Ok((
            OrgId(row.get("id")?),
            OrgRef {
                code: row.get("code")?,
                name: row.get("name")?,
            },
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns code and name of every organisation, by number, for writing what shall be read again: where others answer to
/// a name too, the code stands in its place.
///
/// # Errors
/// What SQLite says.
pub fn references_to_read(connection: &Connection) -> Result<BTreeMap<OrgId, OrgRef>, StoreError> {
    let keys = name_keys(connection)?;
    let mut found = references(connection)?;
    for org in found.values_mut() {
        let answering = keys.get(&match_key(&org.name));
        if answering.is_none_or(|ids| ids.len() != 1) {
            org.name.clone_from(&org.code);
        }
    }
    Ok(found)
}

/// Finds the public-data authority of a region (Art. 6).
///
/// # Errors
/// What SQLite says.
pub fn authority(connection: &Connection, region: &str) -> Result<Option<Org>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM org WHERE region = ?1 AND authority = 1 AND active = 1 ORDER BY id LIMIT 1",
    )?;
    Ok(read_all(&mut statement, [region])?.pop())
}

/// Adds an organisation; returns its number.
///
/// # Errors
/// What SQLite says, such as a code that is taken.
pub fn insert(tx: &mut Tx<'_>, org: &Org) -> Result<OrgId, StoreError> {
    let sql = insert_sql("org", &["version", "incomplete", "merged_into"], ORG_FIELDS);
    let values = params_from_iter(bound(org, vec![Sql::Integer(1)])?);
    let called = |id| OrgId(id).to_string();
    let id = OrgId(tx.insert(&sql, values, RecordKind::Org, called, &image(org)?)?);
    index_names(tx.connection(), id, org)?;
    Ok(id)
}

/// Writes a changed organisation as its next version; `org.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update(tx: &mut Tx<'_>, org: &Org) -> Result<(), StoreError> {
    let sql = update_sql("org", &["version", "incomplete", "merged_into"], ORG_FIELDS);
    let mut values = bound(org, vec![Sql::Integer(org.version + 1)])?;
    values.extend([Sql::Integer(org.id.0), Sql::Integer(org.version)]);
    tx.replace(
        &format!("{sql} WHERE id = ? AND version = ?"),
        params_from_iter(values),
        (RecordKind::Org, &org.id.to_string(), org.version),
        &image(org)?,
    )
    .map_err(|error| error.naming(&org.code))?;
    name_anew(tx.connection(), org)
}

fn bound(org: &Org, mut values: Vec<Sql>) -> Result<Vec<Sql>, StoreError> {
    values.push(Sql::Integer(i64::from(org.incomplete)));
    values.push(org.merged_into.map_or(Sql::Null, |id| Sql::Integer(id.0)));
    for field in ORG_FIELDS {
        values.push(to_sql((field.get)(org))?);
    }
    Ok(values)
}

fn index_names(connection: &Connection, id: OrgId, org: &Org) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare_cached("INSERT INTO org_name (name_key, org_id) VALUES (?1, ?2)")?;
    for key in keys_of(org) {
        statement.execute((key, id.0))?;
    }
    Ok(())
}

/// Returns the keys by which an organisation is named.
fn keys_of(org: &Org) -> BTreeSet<String> {
    let names = [&org.code, &org.name].into_iter().chain(&org.aliases);
    names.chain(&org.uscc).map(|name| match_key(name)).collect()
}

/// Lists the organisations that are named by other keys than what they say makes.
pub(super) fn misnamed(connection: &Connection) -> Result<Vec<Org>, StoreError> {
    let mut statement = connection.prepare("SELECT name_key FROM org_name WHERE org_id = ?1")?;
    let mut wrong = Vec::new();
    for org in all(connection)? {
        let held: BTreeSet<String> = statement
            .query_map([org.id.0], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        if held != keys_of(&org) {
            wrong.push(org);
        }
    }
    Ok(wrong)
}

/// Makes the keys by which an organisation is named anew.
pub(super) fn name_anew(connection: &Connection, org: &Org) -> Result<(), StoreError> {
    connection.execute("DELETE FROM org_name WHERE org_id = ?1", [org.id.0])?;
    index_names(connection, org.id, org)
}

/// Returns the number that the next new organisation gets.
///
/// # Errors
/// What SQLite says.
pub fn next_id(connection: &Connection) -> Result<i64, StoreError> {
    Ok(
        connection.query_row("SELECT coalesce(max(id), 0) + 1 FROM org", [], |row| {
            row.get(0)
        })?,
    )
}

/// Returns the number of the next organisation whose code is `X-n`.
///
/// # Errors
/// What SQLite says.
pub fn next_nameless(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row(
        "SELECT coalesce(max(CAST(substr(code, 3) AS INTEGER)), 0) + 1 FROM org
         WHERE code GLOB 'X-[0-9]*' AND length(code) < 12",
        [],
        |row| row.get(0),
    )?)
}

/// Returns the numbers of the entries that name an organisation as provider or designated collector, themselves or in
/// their pending revisions.
///
/// # Errors
/// What SQLite says.
pub fn entries_of(connection: &Connection, id: OrgId) -> Result<Vec<EntryId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM entry WHERE provider = ?1 OR designated_collector = ?1
         UNION SELECT entry FROM revision WHERE image ->> '$.proposed.provider' = ?1
             OR image ->> '$.proposed.designated_collector' = ?1
         ORDER BY 1",
    )?;
    let rows = statement.query_map([id.0], |row| row.get(0).map(EntryId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tells whether an organisation with this code is there.
///
/// # Errors
/// What SQLite says.
pub fn exists(connection: &Connection, code: &str) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM org WHERE code = ?1")?
        .query_row([code], |_| Ok(()))
        .optional()?
        .is_some())
}

fn image(org: &Org) -> Result<String, StoreError> {
    Ok(serde_json::to_string(org)?)
}

/// Hands the image of every organisation to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM org ORDER BY id")?;
    let places = Places::of(&statement, ORG_FIELDS)?;
    let kept = |row: &Row<'_>| {
        let org = from_row(&places, row)?;
        Ok((org.version, image(&org)?))
    };
    each_row(
        statement,
        |row| Ok(OrgId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
