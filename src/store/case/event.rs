//! Events of cases: rows that are added, and set right by amendment, never taken away.

use super::super::audit::{Compare, each_row};
use super::super::{StoreError, Tx};
use crate::model::case::{Event, Head};
use crate::model::{ActId, CaseId, OrgId, RecordKind};
use rusqlite::{Connection, Row, named_params};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        seq: row.get("seq")?,
        version: row.get("version")?,
        action: row.get("action")?,
        from: row.get("from_state")?,
        to: row.get("to_state")?,
        by: row.get("actor")?,
        acting_as: row.get("acting_as")?,
        on_behalf: row.get::<_, Option<i64>>("on_behalf")?.map(OrgId),
        decided_by: row.get("decided_by")?,
        doc: row.get("doc")?,
        effective_on: row.get("effective_on")?,
        recorded_at: row.get("recorded_at")?,
        note: row.get("note")?,
        act: ActId(row.get("act")?),
    })
}

/// Lists the events of a case in their order.
pub(super) fn of_case(connection: &Connection, id: CaseId) -> Result<Vec<Event>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM event WHERE case_id = ?1 ORDER BY seq")?;
    let rows = statement.query_map([id.0], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn name(number: &str, seq: i64) -> String {
    format!("{number}/{seq}")
}

/// Adds an event.
pub(super) fn insert(tx: &mut Tx<'_>, head: &Head, event: &Event) -> Result<(), StoreError> {
    tx.connection()
        .prepare_cached(
            "INSERT INTO event (case_id, seq, version, action, from_state, to_state, actor, acting_as, on_behalf,
                 decided_by, doc, effective_on, recorded_at, note, act)
             VALUES (:case_id, :seq, 1, :action, :from_state, :to_state, :actor, :acting_as, :on_behalf, :decided_by,
                 :doc, :effective_on, :recorded_at, :note, :act)",
        )?
        .execute(named_params! {
            ":case_id": head.id.0, ":seq": event.seq, ":action": event.action, ":from_state": event.from,
            ":to_state": event.to, ":actor": event.by, ":acting_as": event.acting_as,
            ":on_behalf": event.on_behalf.map(|id| id.0), ":decided_by": event.decided_by, ":doc": event.doc,
            ":effective_on": event.effective_on, ":recorded_at": event.recorded_at, ":note": event.note,
            ":act": event.act.0,
        })?;
    let image = serde_json::to_string(event)?;
    tx.version(RecordKind::Event, &name(&head.number, event.seq), 1, &image)
}

/// Writes an event that is set right; `event.version` is the version that was read.
pub(super) fn update(tx: &mut Tx<'_>, head: &Head, event: &Event) -> Result<(), StoreError> {
    let name = name(&head.number, event.seq);
    tx.replace(
            "UPDATE event SET effective_on = :effective_on, note = :note, version = version + 1
             WHERE case_id = :case_id AND seq = :seq AND version = :version",
        named_params! {
            ":effective_on": event.effective_on, ":note": event.note, ":case_id": head.id.0, ":seq": event.seq,
            ":version": event.version,
        },
        (RecordKind::Event, &name, event.version),
        &serde_json::to_string(event)?,
    )
}

/// Hands the image of every event to `compare`, for the audit.
pub(in crate::store) fn each_image(
    connection: &Connection,
    compare: Compare<'_>,
) -> Result<(), StoreError> {
    let statement = connection.prepare(
        "SELECT event.*, case_file.number FROM event JOIN case_file ON case_file.id = event.case_id
         ORDER BY event.case_id, event.seq",
    )?;
    let called = |row: &Row<'_>| {
        let number: String = row.get("number")?;
        Ok(name(&number, row.get("seq")?))
    };
    let kept = |row: &Row<'_>| {
        let event = from_row(row)?;
        Ok((event.version, serde_json::to_string(&event)?))
    };
    each_row(statement, called, kept, compare)
}
