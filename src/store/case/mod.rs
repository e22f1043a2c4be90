//! Cases: their heads and details, with the events and clocks that steps write.

mod event;
mod list;
pub mod person;

pub use list::{CaseFilter, CaseSort, begun_on, ids};

use super::audit::Compare;
use super::fields::{Places, insert_sql, to_sql, update_sql};
use super::{StoreError, Tx, clock};
use crate::model::case::{Event, Head};
use crate::model::{
    ActId, CaseId, Clock, Coded, EntryId, Org, OrgId, PersonId, ProcedureKind, RecordKind,
};
use crate::procedure::{Case, Procedure, Step, change::Change, share::Share};
use rusqlite::{Connection, OptionalExtension, Row, named_params, params_from_iter};
use serde::{Deserialize, Serialize};

pub(super) use event::each_image as each_event_image;

/// The canonical image that versions hold.
#[derive(Serialize, Deserialize)]
struct Image<D> {
    head: Head,
    state: String,
    detail: D,
}

fn image<P: Procedure>(
    head: &Head,
    state: P::State,
    detail: &P::Detail,
) -> Result<String, StoreError> {
    Ok(serde_json::to_string(&Image {
        head: head.clone(),
        state: state.code().to_owned(),
        detail: detail.clone(),
    })?)
}

fn head_from_row(row: &Row<'_>) -> Result<Head, StoreError> {
    Ok(Head {
        id: CaseId(row.get("id")?),
        version: row.get("version")?,
        number: row.get("number")?,
        title: row.get("title")?,
        applicant: row.get::<_, Option<i64>>("applicant")?.map(OrgId),
        respondent: row.get::<_, Option<i64>>("respondent")?.map(OrgId),
        entry: row.get::<_, Option<i64>>("entry")?.map(EntryId),
        entry_version: row.get("entry_version")?,
        entries: Vec::new(),
        person: row.get::<_, Option<i64>>("person")?.map(PersonId),
        region: row.get("region")?,
        edition: row.get("edition")?,
        lapsed: row.get("lapsed")?,
        opened_on: row.get("opened_on")?,
        closed_on: row.get("closed_on")?,
        void: row.get("void")?,
    })
}

fn entries_of(connection: &Connection, id: CaseId) -> Result<Vec<EntryId>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT entry FROM case_entry WHERE case_id = ?1 ORDER BY entry")?;
    let rows = statement.query_map([id.0], |row| row.get(0).map(EntryId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn state_of<P: Procedure>(code: &str) -> Result<P::State, StoreError> {
    P::State::from_code(code)
        .ok_or_else(|| StoreError::Corrupt(format!("{} state {code}", P::KIND.code())))
}

/// Reads one case with its clocks and events; nothing where it is of another procedure.
///
/// # Errors
/// A state that its procedure lacks; what SQLite says.
pub fn load<P: Procedure>(
    connection: &Connection,
    id: CaseId,
) -> Result<Option<Case<P>>, StoreError> {
    let Some((head, state, detail)) = load_bare::<P>(connection, id)? else {
        return Ok(None);
    };
    let clocks = clock::of_record(connection, RecordKind::Case, &head.number)?;
    Ok(Some(Case {
        clocks,
        events: event::of_case(connection, id)?,
        state,
        detail,
        head,
    }))
}

fn load_bare<P: Procedure>(
    connection: &Connection,
    id: CaseId,
) -> Result<Option<(Head, P::State, P::Detail)>, StoreError> {
    let sql = format!(
        "SELECT * FROM case_file JOIN {kind}_detail ON {kind}_detail.case_id = case_file.id
         WHERE case_file.id = ?1 AND case_file.procedure = '{kind}'",
        kind = P::KIND.code()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let places = Places::of(&statement, P::fields())?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let mut head = head_from_row(row)?;
    head.entries = entries_of(connection, id)?;
    let state = state_of::<P>(row.get_ref("state")?.as_str().unwrap_or_default())?;
    let mut detail = P::Detail::default();
    places.fill(row, &mut detail)?;
    Ok(Some((head, state, detail)))
}

/// Reads a case as an event left it: what later events set is not in it.
///
/// # Errors
/// As for [`load`].
pub fn as_left_by<P: Procedure>(
    connection: &Connection,
    case: &Case<P>,
    event: &Event,
) -> Result<Case<P>, StoreError> {
    let kept: Option<String> = connection
        .prepare_cached(
            "SELECT image FROM version WHERE kind = 'case' AND record = ?1 AND act = ?2
             ORDER BY number DESC LIMIT 1",
        )?
        .query_row((&case.head.number, event.act.0), |row| row.get(0))
        .optional()?;
    let mut former = case.clone();
    if let Some(kept) = kept {
        let kept: Image<P::Detail> = serde_json::from_str(&kept)?;
        former.detail = kept.detail;
        former.head = Head {
            id: case.head.id,
            version: case.head.version,
            ..kept.head
        };
    }
    former.state = state_of::<P>(&event.to)?;
    Ok(former)
}

/// Reads a version's image; clocks and events are not in it.
///
/// # Errors
/// An image that is none of this procedure.
pub fn read_image<P: Procedure>(image: &str) -> Result<Case<P>, StoreError> {
    let kept: Image<P::Detail> = serde_json::from_str(image)?;
    Ok(Case {
        state: state_of::<P>(&kept.state)?,
        head: kept.head,
        detail: kept.detail,
        clocks: Vec::new(),
        events: Vec::new(),
    })
}

/// Finds a case by its number.
///
/// # Errors
/// What SQLite says.
pub fn by_number(connection: &Connection, number: &str) -> Result<Option<CaseId>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT id FROM case_file WHERE number = ?1")?
        .query_row([number], |row| row.get(0).map(CaseId))
        .optional()?)
}

/// Finds the cases of a procedure whose number begins so, at most `limit`.
///
/// # Errors
/// What SQLite says.
pub fn by_prefix(
    connection: &Connection,
    kind: ProcedureKind,
    start: &str,
    limit: i64,
) -> Result<Vec<(CaseId, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, number FROM case_file WHERE number >= ?1 AND number < ?1 || char(1114111) AND procedure = ?2
         ORDER BY number LIMIT ?3",
    )?;
    let rows = statement.query_map((start, kind.code(), limit), |row| {
        Ok((CaseId(row.get("id")?), row.get("number")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the cases of a procedure that an act began.
///
/// # Errors
/// What SQLite says.
pub fn begun_by(
    connection: &Connection,
    kind: ProcedureKind,
    act: ActId,
) -> Result<Vec<CaseId>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT case_file.id FROM version JOIN case_file ON case_file.number = version.record
         WHERE version.kind = 'case' AND version.number = 1 AND version.act = ?1 AND case_file.procedure = ?2
         ORDER BY case_file.id",
    )?;
    let rows = statement.query_map((act.0, kind.code()), |row| row.get(0).map(CaseId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Returns the number of a case, whatever its procedure.
///
/// # Errors
/// What SQLite says.
pub fn number(connection: &Connection, id: CaseId) -> Result<Option<String>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT number FROM case_file WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))
        .optional()?)
}

/// Returns the organisation that must answer in a case, and the region whose authority counts, whatever its procedure.
///
/// # Errors
/// What SQLite says.
pub fn answering(
    connection: &Connection,
    number: &str,
) -> Result<Option<(Option<OrgId>, String)>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT respondent, region FROM case_file WHERE number = ?1")?
        .query_row([number], |row| {
            let org: Option<i64> = row.get("respondent")?;
            Ok((org.map(OrgId), row.get("region")?))
        })
        .optional()?)
}

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
    if step.ends() {
        head.closed_on = head.closed_on.or(Some(step.on()));
    }
    let from = step.from().unwrap_or(case.state);
    let changed = tx
        .connection()
        .prepare_cached(
            "UPDATE case_file SET state = :to, closed_on = :closed_on, version = version + 1
             WHERE id = :id AND state = :from AND version = :version AND void = 0",
        )?
        .execute(named_params! {
            ":to": step.to().code(), ":closed_on": head.closed_on, ":id": head.id.0, ":from": from.code(),
            ":version": head.version,
        })?;
    if changed == 0 {
        return Err(StoreError::Stale(head.number));
    }
    put_detail::<P>(tx, head.id, step.detail())?;
    put_entries(tx, &head)?;
    head.version += 1;
    let image = image::<P>(&head, step.to(), step.detail())?;
    tx.version(RecordKind::Case, &head.number, head.version, &image)?;
    finish(tx, head, step, signature, case.events.clone(), clocks)
}

/// Writes a case whose head or detail is set right, without a step: an amendment, a taking back.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first.
pub fn amend<P: Procedure>(tx: &mut Tx<'_>, case: &mut Case<P>) -> Result<(), StoreError> {
    let head = &mut case.head;
    let changed = tx
        .connection()
        .prepare_cached(
            "UPDATE case_file SET opened_on = :opened_on, closed_on = :closed_on, void = :void, entry = :entry,
                 title = :title, applicant = :applicant, respondent = :respondent, region = :region,
                 version = version + 1
             WHERE id = :id AND version = :version",
        )?
        .execute(named_params! {
            ":opened_on": head.opened_on, ":closed_on": head.closed_on, ":void": head.void, ":id": head.id.0,
            ":version": head.version, ":entry": head.entry.map(|id| id.0), ":title": head.title,
            ":applicant": head.applicant.map(|id| id.0), ":respondent": head.respondent.map(|id| id.0),
            ":region": head.region,
        })?;
    if changed == 0 {
        return Err(StoreError::Stale(head.number.clone()));
    }
    put_detail::<P>(tx, head.id, &case.detail)?;
    head.version += 1;
    tx.connection()
        .prepare_cached("DELETE FROM case_entry WHERE case_id = ?1")?
        .execute([head.id.0])?;
    put_entries(tx, head)?;
    let image = image::<P>(head, case.state, &case.detail)?;
    tx.version(RecordKind::Case, &head.number, head.version, &image)
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
                changed.end_event = Some(seq);
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

/// Hands the open cases and running clocks of an organisation over to another.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn hand_over(tx: &mut Tx<'_>, from: OrgId, to: &Org) -> Result<(), StoreError> {
    for kind in ProcedureKind::ALL {
        match kind {
            ProcedureKind::Change => hand_over_of::<Change>(tx, from, to)?,
            ProcedureKind::Share => hand_over_of::<Share>(tx, from, to)?,
        }
    }
    for mut running in clock::running(tx.reader())? {
        if running.org == from {
            running.org = to.id;
            running.region.clone_from(&to.region);
            clock::update(tx, &running)?;
        }
    }
    Ok(())
}

fn hand_over_of<P: Procedure>(tx: &mut Tx<'_>, from: OrgId, to: &Org) -> Result<(), StoreError> {
    let filter = CaseFilter {
        procedure: Some(P::KIND),
        org: Some(from),
        ..CaseFilter::default()
    };
    for id in ids(tx.reader(), &filter)? {
        let Some(mut case) = load::<P>(tx.reader(), id)? else {
            continue;
        };
        if P::ends(case.state) {
            continue;
        }
        for party in [&mut case.head.applicant, &mut case.head.respondent] {
            if *party == Some(from) {
                *party = Some(to.id);
            }
        }
        if case.head.respondent == Some(to.id) {
            case.head.region.clone_from(&to.region);
        }
        amend(tx, &mut case)?;
    }
    Ok(())
}

/// Hands the image of every case to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    for kind in ProcedureKind::ALL {
        match kind {
            ProcedureKind::Change => each_of::<Change>(connection, compare)?,
            ProcedureKind::Share => each_of::<Share>(connection, compare)?,
        }
    }
    Ok(())
}

fn each_of<P: Procedure>(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT * FROM case_file JOIN {kind}_detail ON {kind}_detail.case_id = case_file.id
         WHERE case_file.procedure = '{kind}' ORDER BY case_file.id",
        kind = P::KIND.code()
    );
    let mut statement = connection.prepare(&sql)?;
    let places = Places::of(&statement, P::fields())?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut head = head_from_row(row)?;
        head.entries = entries_of(connection, head.id)?;
        let mut detail = P::Detail::default();
        places.fill(row, &mut detail)?;
        // A state that the procedure lacks differs from every image, which is what the audit must see.
        let image = match state_of::<P>(row.get_ref("state")?.as_str().unwrap_or_default()) {
            Ok(state) => image::<P>(&head, state, &detail)?,
            Err(_) => String::new(),
        };
        compare(&head.number, head.version, &image)?;
    }
    Ok(())
}
