//! Cases: their heads and details, with the events and clocks that steps write.

mod event;
mod hand_over;
pub mod hold;
mod list;
pub mod person;
mod write;

pub use hand_over::hand_over;
pub use list::{CaseFilter, CaseSort, begun_on, ids};
pub use write::{Signature, amend, amend_event, apply, begin, note_event};

use super::audit::{Compare, each_row};
use super::fields::Places;
use super::{StoreError, clock};
use crate::model::case::{Event, Head};
use crate::model::{ActId, CaseId, Coded, EntryId, OrgId, PersonId, ProcedureKind, RecordKind};
use crate::procedure::{Case, Procedure, Visit, visit};
use rusqlite::{Connection, OptionalExtension, Row};
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

/// A case without its clocks and events.
type Bare<P> = (Head, <P as Procedure>::State, <P as Procedure>::Detail);

fn load_bare<P: Procedure>(
    connection: &Connection,
    id: CaseId,
) -> Result<Option<Bare<P>>, StoreError> {
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

/// Hands the image of every case to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    struct EachImage<'a, 'b> {
        connection: &'a Connection,
        compare: Compare<'b>,
    }
    impl Visit for EachImage<'_, '_> {
        type Out = Result<(), StoreError>;
        fn visit<P: Procedure>(self) -> Self::Out {
            each_of::<P>(self.connection, self.compare)
        }
    }
    for kind in ProcedureKind::ALL {
        let each = EachImage {
            connection,
            compare: &mut *compare,
        };
        visit(*kind, each)?;
    }
    Ok(())
}

fn each_of<P: Procedure>(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT * FROM case_file JOIN {kind}_detail ON {kind}_detail.case_id = case_file.id
         WHERE case_file.procedure = '{kind}' ORDER BY case_file.id",
        kind = P::KIND.code()
    );
    let statement = connection.prepare(&sql)?;
    let places = Places::of(&statement, P::fields())?;
    let kept = |row: &Row<'_>| {
        let mut head = head_from_row(row)?;
        head.entries = entries_of(connection, head.id)?;
        let mut detail = P::Detail::default();
        places.fill(row, &mut detail)?;
        // A state that the procedure lacks differs from every image, which is what the audit must see.
        let state = state_of::<P>(row.get_ref("state")?.as_str().unwrap_or_default())?;
        Ok((head.version, image::<P>(&head, state, &detail)?))
    };
    each_row(statement, |row| row.get("number"), kept, compare)
}
