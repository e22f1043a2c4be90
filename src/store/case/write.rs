//! Writing cases: steps, and what sets them right.

use super::super::fields::{insert_sql, to_sql, update_sql};
use super::super::{StoreError, Tx, clock};
use super::{event, image};
use crate::model::case::{Event, Head};
use crate::model::{CaseId, Clock, Coded, OrgId, RecordKind};
use crate::procedure::{Case, Procedure, Step};
use rusqlite::{named_params, params_from_iter};

/// Says who did a step and why, beside what the step itself says.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Login of the acting person; nobody where the law decides.
    pub by: Option<String>,
    /// Login that an administrator acted as.
    pub acting_as: Option<String>,
    /// Organisation whose act is recorded.
    pub on_behalf: Option<OrgId>,
    /// Who decided there.
    pub decided_by: Option<String>,
    /// The paper that shows it.
    pub doc: Option<String>,
    /// The machine's clock, UTC.
    pub recorded_at: String,
    /// Reason or remark.
    pub note: Option<String>,
}

/// Writes the first step of a case: gives it its number, and keeps head, detail, event and clocks.
///
/// `clocks` are those that start; their record and event are set here.
///
/// # Errors
/// What SQLite says.
pub fn begin<P: Procedure>(
    tx: &mut Tx<'_>,
    head: &Head,
    step: &Step<P>,
    signature: &Signature,
    clocks: Vec<Clock>,
) -> Result<Case<P>, StoreError> {
    let mut head = head.clone();
    let year = i64::from(head.opened_on.year());
    let serial: i64 = tx
        .connection()
        .prepare_cached(
            "SELECT coalesce(max(serial), 0) + 1 FROM case_file WHERE procedure = ?1 AND year = ?2",
        )?
        .query_row((P::KIND.code(), year), |row| row.get(0))?;
    head.number = format!("{}-{year}-{serial:04}", P::KIND.code());
    head.closed_on = step.ends().then_some(step.on());
    head.version = 1;
    tx.connection()
        .prepare_cached(
            "INSERT INTO case_file (version, procedure, year, serial, number, state, title, applicant, respondent, entry,
                 entry_version, person, region, edition, lapsed, opened_on, closed_on, void)
             VALUES (1, :procedure, :year, :serial, :number, :state, :title, :applicant, :respondent, :entry,
                 :entry_version, :person, :region, :edition, :lapsed, :opened_on, :closed_on, 0)",
        )?
        .execute(named_params! {
            ":procedure": P::KIND.code(), ":year": year, ":serial": serial, ":number": head.number,
            ":state": step.to().code(), ":title": head.title, ":applicant": head.applicant.map(|id| id.0),
            ":respondent": head.respondent.map(|id| id.0), ":entry": head.entry.map(|id| id.0),
            ":entry_version": head.entry_version, ":person": head.person.map(|id| id.0), ":region": head.region,
            ":edition": head.edition, ":lapsed": head.lapsed, ":opened_on": head.opened_on,
            ":closed_on": head.closed_on,
        })?;
    head.id = CaseId(tx.connection().last_insert_rowid());
    put_entries(tx, &head)?;
    let table = format!("{}_detail", P::KIND.code());
    let sql = insert_sql(&table, &["case_id"], P::fields());
    let mut values = vec![rusqlite::types::Value::Integer(head.id.0)];
    for field in P::fields() {
        values.push(to_sql((field.get)(step.detail()))?);
    }
    tx.connection()
        .prepare_cached(&sql)?
        .execute(params_from_iter(values))?;
    let image = image::<P>(&head, step.to(), step.detail())?;
    tx.version(RecordKind::Case, &head.number, 1, &image)?;
    finish(tx, head, step, signature, Vec::new(), clocks)
}

/// Writes a step of a case: its state, detail, event and clocks. The only way in which a state changes.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first: the state or version is not the one that the step was made for.
pub fn apply<P: Procedure>(
    tx: &mut Tx<'_>,
    case: &Case<P>,
    step: &Step<P>,
    signature: &Signature,
    clocks: Vec<Clock>,
) -> Result<Case<P>, StoreError> {
    let mut head = case.head.clone();
    // What was over may be taken up again, as on review.
    head.closed_on = match head.closed_on {
        held if step.ends() => held.or(Some(step.on())),
        _ => None,
    };
    if let Some(answering) = step.respondent() {
        head.respondent = Some(answering.org);
        head.region.clone_from(&answering.region);
    }
    let from = step.from().unwrap_or(case.state);
    let image = image::<P>(&head, step.to(), step.detail())?;
    tx.replace(
            "UPDATE case_file SET state = :to, closed_on = :closed_on, respondent = :respondent, region = :region,
                 version = version + 1
             WHERE id = :id AND state = :from AND version = :version AND void = 0",
        named_params! {
            ":to": step.to().code(), ":closed_on": head.closed_on, ":id": head.id.0, ":from": from.code(),
            ":version": head.version, ":respondent": head.respondent.map(|id| id.0), ":region": head.region,
        },
        (RecordKind::Case, &head.number, head.version),
        &image,
    )?;
    put_detail::<P>(tx, head.id, step.detail())?;
    put_entries(tx, &head)?;
    head.version += 1;
    finish(tx, head, step, signature, case.events.clone(), clocks)
}

/// Writes a case whose head or detail is set right, without a step: an amendment, a taking back.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub fn amend<P: Procedure>(tx: &mut Tx<'_>, case: &mut Case<P>) -> Result<(), StoreError> {
    let head = &mut case.head;
    tx.replace(
            "UPDATE case_file SET opened_on = :opened_on, closed_on = :closed_on, void = :void, entry = :entry,
                 title = :title, applicant = :applicant, respondent = :respondent, region = :region,
                 version = version + 1
             WHERE id = :id AND version = :version",
        named_params! {
            ":opened_on": head.opened_on, ":closed_on": head.closed_on, ":void": head.void, ":id": head.id.0,
            ":version": head.version, ":entry": head.entry.map(|id| id.0), ":title": head.title,
            ":applicant": head.applicant.map(|id| id.0), ":respondent": head.respondent.map(|id| id.0),
            ":region": head.region,
        },
        (RecordKind::Case, &head.number, head.version),
        &image::<P>(head, case.state, &case.detail)?,
    )?;
    put_detail::<P>(tx, head.id, &case.detail)?;
    head.version += 1;
    tx.connection()
        .prepare_cached("DELETE FROM case_entry WHERE case_id = ?1")?
        .execute([head.id.0])?;
    put_entries(tx, head)
}

/// Writes the entries that a case covers; those that it covers already stay.
fn put_entries(tx: &Tx<'_>, head: &Head) -> Result<(), StoreError> {
    let mut statement = tx.connection().prepare_cached(
        "INSERT INTO case_entry (case_id, entry) VALUES (?1, ?2) ON CONFLICT (case_id, entry) DO NOTHING",
    )?;
    for entry in &head.entries {
        statement.execute((head.id.0, entry.0))?;
    }
    Ok(())
}

fn put_detail<P: Procedure>(
    tx: &mut Tx<'_>,
    id: CaseId,
    detail: &P::Detail,
) -> Result<(), StoreError> {
    let table = format!("{}_detail", P::KIND.code());
    let sql = update_sql(&table, &[], P::fields());
    let mut values = Vec::with_capacity(P::fields().len() + 1);
    for field in P::fields() {
        values.push(to_sql((field.get)(detail))?);
    }
    values.push(rusqlite::types::Value::Integer(id.0));
    tx.connection()
        .prepare_cached(&format!("{sql} WHERE case_id = ?"))?
        .execute(params_from_iter(values))?;
    Ok(())
}

/// Writes the event of a step and the clocks that it moves; returns the case as it is now.
fn finish<P: Procedure>(
    tx: &mut Tx<'_>,
    head: Head,
    step: &Step<P>,
    signature: &Signature,
    mut events: Vec<Event>,
    clocks: Vec<Clock>,
) -> Result<Case<P>, StoreError> {
    let seq = events.iter().map(|event| event.seq).max().unwrap_or(0) + 1;
    let new = Event {
        seq,
        version: 1,
        action: step.action().to_owned(),
        from: step.from().map(|state| state.code().to_owned()),
        to: step.to().code().to_owned(),
        by: signature.by.clone(),
        acting_as: signature.acting_as.clone(),
        on_behalf: signature.on_behalf,
        decided_by: signature.decided_by.clone(),
        doc: signature.doc.clone(),
        effective_on: step.on(),
        recorded_at: signature.recorded_at.clone(),
        note: signature.note.clone(),
        act: tx.act(),
    };
    event::insert(tx, &head, &new)?;
    events.push(new);
    for mut changed in clocks {
        if changed.id == 0 {
            changed.record_kind = RecordKind::Case.code().to_owned();
            changed.record.clone_from(&head.number);
            changed.start_event = Some(seq);
            clock::start(tx, &changed)?;
        } else {
            if changed.ended_on.is_some() {
                changed.end_event = changed.end_event.or(Some(seq));
            }
            clock::update(tx, &changed)?;
        }
    }
    Ok(Case {
        clocks: clock::of_record(tx.reader(), RecordKind::Case, &head.number)?,
        state: step.to(),
        detail: step.detail().clone(),
        events,
        head,
    })
}

/// Writes an event that is set right: its day and remark.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub fn amend_event(tx: &mut Tx<'_>, head: &Head, event: &Event) -> Result<(), StoreError> {
    event::update(tx, head, event)
}

/// Appends an event that is no step: an amendment, a taking back.
///
/// # Errors
/// What SQLite says.
pub fn note_event(tx: &mut Tx<'_>, head: &Head, event: &Event) -> Result<(), StoreError> {
    event::insert(tx, head, event)
}
