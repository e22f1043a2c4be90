//! Waivers of findings.

use super::audit::{Compare, each_row};
use super::{StoreError, Tx};
use crate::model::{OrgId, RecordKind, Waiver, WaiverId};
use rusqlite::Connection;

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Waiver> {
    Ok(Waiver {
        id: WaiverId(row.get("id")?),
        version: row.get("version")?,
        rule: row.get("rule")?,
        subject: row.get("subject")?,
        reason: row.get("reason")?,
        approver: row.get("approver")?,
        from: row.get("from_on")?,
        until: row.get("until")?,
        ended_on: row.get("ended_on")?,
        ended_reason: row.get("ended_reason")?,
        org: row.get::<_, Option<i64>>("org")?.map(OrgId),
        region: row.get("region")?,
    })
}

/// Lists all waivers in their order, former ones too.
///
/// # Errors
/// What SQLite says.
pub fn all(connection: &Connection) -> Result<Vec<Waiver>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM waiver ORDER BY id")?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads one waiver.
///
/// # Errors
/// What SQLite says.
pub fn load(connection: &Connection, id: WaiverId) -> Result<Option<Waiver>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM waiver WHERE id = ?1")?;
    let mut rows = statement.query_map([id.0], from_row)?;
    Ok(rows.next().transpose()?)
}

/// Lists the waivers of one finding, by rule and subject.
///
/// # Errors
/// What SQLite says.
pub fn of_finding(
    connection: &Connection,
    rule: &str,
    subject: &str,
) -> Result<Vec<Waiver>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM waiver WHERE rule = ?1 AND subject = ?2 ORDER BY id")?;
    let rows = statement.query_map((rule, subject), from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a waiver; returns its number.
///
/// # Errors
/// What SQLite says, such as a last day before the first.
pub fn insert(tx: &mut Tx<'_>, waiver: &Waiver) -> Result<WaiverId, StoreError> {
    let id = tx
        .insert(
            "INSERT INTO waiver (version, rule, subject, reason, approver, from_on, until, ended_on, ended_reason, org,
                 region)
             VALUES (1, :rule, :subject, :reason, :approver, :from_on, :until, :ended_on, :ended_reason, :org, :region)",
        rusqlite::named_params! {
            ":rule": waiver.rule, ":subject": waiver.subject, ":reason": waiver.reason, ":approver": waiver.approver,
            ":from_on": waiver.from, ":until": waiver.until, ":ended_on": waiver.ended_on,
            ":ended_reason": waiver.ended_reason, ":org": waiver.org.map(|id| id.0), ":region": waiver.region,
        },
        RecordKind::Waiver,
        |id| WaiverId(id).to_string(),
        &image(waiver)?,
    )?;
    Ok(WaiverId(id))
}

/// Ends a waiver before its time; `waiver.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn end(tx: &mut Tx<'_>, waiver: &Waiver) -> Result<(), StoreError> {
    tx.replace(
            "UPDATE waiver SET version = version + 1, ended_on = :ended_on, ended_reason = :ended_reason
             WHERE id = :id AND version = :version",
        rusqlite::named_params! {
            ":ended_on": waiver.ended_on, ":ended_reason": waiver.ended_reason, ":id": waiver.id.0,
            ":version": waiver.version,
        },
        (RecordKind::Waiver, &waiver.id.to_string(), waiver.version),
        &image(waiver)?,
    )
}

fn image(waiver: &Waiver) -> Result<String, StoreError> {
    Ok(serde_json::to_string(waiver)?)
}

/// Hands the image of every waiver to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM waiver ORDER BY id")?;
    let kept = |row: &rusqlite::Row<'_>| {
        let waiver = from_row(row)?;
        Ok((waiver.version, image(&waiver)?))
    };
    each_row(
        statement,
        |row| Ok(WaiverId(row.get("id")?).to_string()),
        kept,
        compare,
    )
}
