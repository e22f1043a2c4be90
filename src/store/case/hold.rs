//! What keeps data from those who were given them: recalls that stop the opening of an entry (Art. 33), and sanctions that
//! close a user's access (Art. 42).

use super::super::StoreError;
use super::person;
use crate::model::case::Person;
use crate::model::{CaseId, Coded, EntryId, PersonId};
use crate::procedure::recall::Stop;
use crate::procedure::sanction;
use jiff::civil::Date;
use rusqlite::Connection;

/// Lists the recalls that stop the opening of an entry, with how: those that withdraw it first.
///
/// # Errors
/// What SQLite says.
pub fn stopping(
    connection: &Connection,
    entry: EntryId,
) -> Result<Vec<(String, Stop)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT case_file.number, recall_detail.stop
         FROM case_file JOIN recall_detail ON recall_detail.case_id = case_file.id
         WHERE case_file.entry = ?1 AND case_file.void = 0 AND recall_detail.stop IS NOT NULL
         ORDER BY recall_detail.stop = 'withdrawn' DESC, case_file.id",
    )?;
    let mut rows = statement.query([entry.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let stop = row.get_ref("stop")?.as_str().unwrap_or_default();
        let stop = Stop::from_code(stop)
            .ok_or_else(|| StoreError::Corrupt(format!("recall stop {stop}")))?;
        found.push((row.get("number")?, stop));
    }
    Ok(found)
}

/// Lists the sanctions that keep the access of a person or body closed.
///
/// # Errors
/// What SQLite says.
pub fn holding(connection: &Connection, user: &Person) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "SELECT case_file.number, case_file.person FROM case_file
         WHERE case_file.procedure = 'sanction' AND case_file.void = 0 AND case_file.person IS NOT NULL
           AND case_file.state IN ({}) ORDER BY case_file.id",
        holding_states()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok((row.get("number")?, PersonId(row.get("person")?)))
    })?;
    let all: Vec<(String, PersonId)> = rows.collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for (number, id) in all {
        if person::load(connection, id)?.is_some_and(|held| held.is_same(user)) {
            found.push(number);
        }
    }
    Ok(found)
}

/// Tells whether a sanction keeps its user's access closed, whoever that is.
///
/// # Errors
/// What SQLite says.
pub fn is_holding(connection: &Connection, number: &str) -> Result<bool, StoreError> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM case_file WHERE number = ?1 AND procedure = 'sanction' AND void = 0
             AND state IN ({}))",
        holding_states()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row([number], |row| row.get(0))?)
}

/// Writes the states in which a sanction holds: codes of a closed list.
fn holding_states() -> String {
    let states = sanction::State::ALL
        .iter()
        .filter(|state| sanction::holds(**state));
    let codes: Vec<String> = states.map(|state| format!("'{}'", state.code())).collect();
    codes.join(", ")
}

/// Lists the grants on an entry that run or are suspended.
///
/// # Errors
/// What SQLite says.
pub fn grants_on(connection: &Connection, entry: EntryId) -> Result<Vec<CaseId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM case_file WHERE entry = ?1 AND +procedure = 'opening' AND +void = 0
             AND +state IN ('granted', 'suspended') ORDER BY id",
    )?;
    let rows = statement.query_map([entry.0], |row| row.get(0).map(CaseId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the grants of a person or body that run.
///
/// # Errors
/// What SQLite says.
pub fn grants_of(connection: &Connection, user: &Person) -> Result<Vec<CaseId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, person FROM case_file WHERE procedure = 'opening' AND state = 'granted' AND void = 0
             AND person IS NOT NULL ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((CaseId(row.get("id")?), PersonId(row.get("person")?)))
    })?;
    let all: Vec<(CaseId, PersonId)> = rows.collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for (case, id) in all {
        if person::load(connection, id)?.is_some_and(|held| held.is_same(user)) {
            found.push(case);
        }
    }
    Ok(found)
}

/// Lists the grants that a recall or sanction suspended.
///
/// # Errors
/// What SQLite says.
pub fn suspended_by(connection: &Connection, number: &str) -> Result<Vec<CaseId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT case_id FROM opening_detail WHERE suspended_by = ?1 ORDER BY case_id",
    )?;
    let rows = statement.query_map([number], |row| row.get(0).map(CaseId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tells whether a recall that withdrew the data ended a grant: the end is nobody's own act and names it.
///
/// # Errors
/// What SQLite says.
pub fn has_ended(
    connection: &Connection,
    entry: EntryId,
    number: &str,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM case_file JOIN event ON event.case_id = case_file.id
             WHERE case_file.entry = ?1 AND +case_file.procedure = 'opening' AND +case_file.void = 0
               AND event.action = 'end' AND event.actor IS NULL AND event.note = ?2)",
    )?;
    Ok(statement.query_row(rusqlite::params![entry.0, number], |row| row.get(0))?)
}

/// Lists the events of applications that a recall or sanction brought about by an action on a day: they are nobody's own
/// act and name it.
///
/// # Errors
/// What SQLite says.
pub fn brought_about(
    connection: &Connection,
    number: &str,
    action: &str,
    on: Date,
) -> Result<Vec<(CaseId, i64)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT case_id, seq FROM event JOIN case_file ON case_file.id = event.case_id
         WHERE case_file.procedure = 'opening' AND case_file.void = 0 AND event.action = ?2
           AND event.actor IS NULL AND event.note = ?1 AND event.effective_on = ?3
         ORDER BY case_id, seq",
    )?;
    let rows = statement.query_map(rusqlite::params![number, action, on], |row| {
        Ok((CaseId(row.get(0)?), row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tells whether anybody was ever granted the data of an entry.
///
/// # Errors
/// What SQLite says.
pub fn was_granted(connection: &Connection, entry: EntryId) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM case_file JOIN event ON event.case_id = case_file.id
             WHERE case_file.entry = ?1 AND +case_file.procedure = 'opening' AND +case_file.void = 0
               AND event.action = 'grant')",
    )?;
    Ok(statement.query_row([entry.0], |row| row.get(0))?)
}
