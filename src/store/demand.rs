//! Wishes for data, and what became of them.

use super::audit::{Compare, each_row};
use super::fields::{Places, insert_sql, to_sql, update_sql};
use super::keys::Wrong;
use super::{StoreError, Tx};
use crate::model::demand::{DemandState, STATED};
use crate::model::text::match_key;
use crate::model::{Coded, Demand, DemandId, EntryId, RecordKind};
use rusqlite::{Connection, Row, params_from_iter, types::Value as Sql};

fn from_row(places: &Places<Demand>, row: &Row<'_>) -> Result<Demand, StoreError> {
    let state = row.get_ref("state")?.as_str().unwrap_or_default();
    let mut demand = Demand {
        id: DemandId(row.get("id")?),
        version: row.get("version")?,
        state: DemandState::from_code(state)
            .ok_or_else(|| StoreError::Corrupt("demand.state".to_owned()))?,
        entry: row.get::<_, Option<i64>>("entry")?.map(EntryId),
        share_case: row.get("share_case")?,
        ..Demand::default()
    };
    places.fill(row, &mut demand)?;
    Ok(demand)
}

fn read_all(
    statement: &mut rusqlite::Statement<'_>,
    parameters: impl rusqlite::Params,
) -> Result<Vec<Demand>, StoreError> {
    let places = Places::of(statement, STATED)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(from_row(&places, row)?);
    }
    Ok(found)
}

/// Lists all wishes by number.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Demand>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM demand ORDER BY id")?;
    read_all(&mut statement, [])
}

/// Reads one wish.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: DemandId) -> Result<Option<Demand>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM demand WHERE id = ?1")?;
    Ok(read_all(&mut statement, [id.0])?.pop())
}

/// Finds the wish of the same consumer for the same items of the same data.
///
/// # Errors
/// What SQLite says.
pub fn same_wish(connection: &Connection, wish: &Demand) -> Result<Option<Demand>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM demand WHERE wish_key = ?1 ORDER BY id LIMIT 1")?;
    Ok(read_all(&mut statement, [wish_key(wish)])?.pop())
}

/// Lists the wishes that a share request was made of, by its number.
///
/// # Errors
/// What SQLite says.
pub fn of_case(connection: &Connection, number: &str) -> Result<Vec<Demand>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM demand WHERE share_case = ?1 ORDER BY id")?;
    read_all(&mut statement, [number])
}

/// Returns what tells wishes apart.
fn wish_key(demand: &Demand) -> String {
    let mut items: Vec<String> = demand.items.iter().map(|item| match_key(item)).collect();
    items.sort_unstable();
    format!(
        "{}\n{}\n{}",
        demand.consumer,
        match_key(&demand.data),
        items.join("\n")
    )
}

/// Lists the wishes whose key is not made of what they say.
pub(super) fn wrong_keys(connection: &Connection) -> Result<Vec<Wrong>, StoreError> {
    let mut held = connection.prepare("SELECT wish_key FROM demand WHERE id = ?1")?;
    let mut wrong = Vec::new();
    for demand in all(connection)? {
        let key = wish_key(&demand);
        if held.query_row([demand.id.0], |row| row.get::<_, String>(0))? != key {
            wrong.push(Wrong {
                id: demand.id.0,
                record: demand.id.to_string(),
                key,
            });
        }
    }
    Ok(wrong)
}

/// Columns that are no fields which people state.
const OWN: [&str; 5] = ["version", "state", "entry", "share_case", "wish_key"];

fn bound(demand: &Demand, version: i64) -> Result<Vec<Sql>, StoreError> {
    let mut values = vec![
        Sql::Integer(version),
        Sql::Text(demand.state.code().to_owned()),
        demand.entry.map_or(Sql::Null, |id| Sql::Integer(id.0)),
        demand.share_case.clone().map_or(Sql::Null, Sql::Text),
        Sql::Text(wish_key(demand)),
    ];
    for field in STATED {
        values.push(to_sql((field.get)(demand))?);
    }
    Ok(values)
}

/// Adds a wish; returns its number.
///
/// # Errors
/// What SQLite says.
pub fn insert(tx: &mut Tx<'_>, demand: &Demand) -> Result<DemandId, StoreError> {
    let sql = insert_sql("demand", &OWN, STATED);
    let values = params_from_iter(bound(demand, 1)?);
    let called = |id| DemandId(id).to_string();
    let id = tx.insert(&sql, values, RecordKind::Demand, called, &image(demand)?)?;
    Ok(DemandId(id))
}

/// Writes a changed wish as its next version; `demand.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update(tx: &mut Tx<'_>, demand: &Demand) -> Result<(), StoreError> {
    let mut values = bound(demand, demand.version + 1)?;
    values.extend([Sql::Integer(demand.id.0), Sql::Integer(demand.version)]);
    let sql = update_sql("demand", &OWN, STATED);
    tx.replace(
        &format!("{sql} WHERE id = ? AND version = ?"),
        params_from_iter(values),
        (RecordKind::Demand, &demand.id.to_string(), demand.version),
        &image(demand)?,
    )
}

fn image(demand: &Demand) -> Result<String, StoreError> {
    Ok(serde_json::to_string(demand)?)
}

/// Hands the image of every wish to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM demand ORDER BY id")?;
    let places = Places::of(&statement, STATED)?;
    let kept = |row: &Row<'_>| {
        let demand = from_row(&places, row)?;
        Ok((demand.version, image(&demand)?))
    };
    each_row(
        statement,
        |row| Ok(DemandId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
