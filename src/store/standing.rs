//! What reports count: entries, cases as they stood on a day, and replies, of all or of one region or organisation.

use super::StoreError;
use crate::model::{EntryId, OrgId, ProcedureKind};
use jiff::civil::Date;
use rusqlite::{Connection, Row};

/// Says whose records are counted; what is absent does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrow {
    /// The provider of entries; applicant or respondent of cases; the organisation that must act.
    pub org: Option<OrgId>,
    /// Region of the provider, of the case or of the clock; those below it are not meant.
    pub region: Option<String>,
}

/// Runs a query that narrows by `:org` and `:region`, with a day where it asks for one.
fn rows<T>(
    connection: &Connection,
    sql: &str,
    narrow: &Narrow,
    as_of: Option<Date>,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let org = narrow.org.map(|org| org.0);
    let mut found = Vec::new();
    let mut rows = match as_of {
        Some(day) => statement.query(rusqlite::named_params! {
            ":org": org, ":region": narrow.region, ":as_of": day,
        })?,
        None => statement.query(rusqlite::named_params! {
            ":org": org, ":region": narrow.region,
        })?,
    };
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// Counts entries that have provider, state and types in common; codes, blank where none is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryPart {
    /// Who provides them.
    pub provider: OrgId,
    /// Code of their state.
    pub state: String,
    /// Code of their share type.
    pub share_type: String,
    /// Code of their open type.
    pub open_type: String,
    /// How many they are.
    pub count: i64,
}

/// Counts entries that are not void, as they are now.
///
/// # Errors
/// What SQLite says.
pub fn entries(connection: &Connection, narrow: &Narrow) -> Result<Vec<EntryPart>, StoreError> {
    let sql = "SELECT entry.provider, entry.state, coalesce(entry.share_type, '') AS share_type,
             coalesce(entry.open_type, '') AS open_type, count(*) AS number
         FROM entry JOIN org ON org.id = entry.provider
         WHERE entry.state <> 'void' AND (:org IS NULL OR entry.provider = :org)
             AND (:region IS NULL OR org.region = :region)
         GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
    rows(connection, sql, narrow, None, |row| {
        Ok(EntryPart {
            provider: OrgId(row.get("provider")?),
            state: row.get("state")?,
            share_type: row.get("share_type")?,
            open_type: row.get("open_type")?,
            count: row.get("number")?,
        })
    })
}

/// Counts the items of entries that are not void.
///
/// # Errors
/// What SQLite says.
pub fn items(connection: &Connection, narrow: &Narrow) -> Result<i64, StoreError> {
    let sql = "SELECT count(*) AS number FROM item JOIN entry ON entry.id = item.entry
         JOIN org ON org.id = entry.provider
         WHERE entry.state <> 'void' AND (:org IS NULL OR entry.provider = :org)
             AND (:region IS NULL OR org.region = :region)";
    let counted: Vec<i64> = rows(connection, sql, narrow, None, |row| Ok(row.get("number")?))?;
    Ok(counted.into_iter().sum())
}

/// Holds an entry as lists name it; codes, blank where none is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Number.
    pub id: EntryId,
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Code of its state.
    pub state: String,
    /// Code of its share type.
    pub share_type: String,
    /// Code of its open type.
    pub open_type: String,
    /// Day of publication.
    pub published_on: Option<Date>,
}

/// Lists entries that are not void, by number.
///
/// # Errors
/// What SQLite says.
pub fn entry_rows(connection: &Connection, narrow: &Narrow) -> Result<Vec<EntryRow>, StoreError> {
    let sql = "SELECT entry.id, entry.code, entry.name, entry.state, coalesce(entry.share_type, '') AS share_type,
             coalesce(entry.open_type, '') AS open_type, entry.published_on
         FROM entry JOIN org ON org.id = entry.provider
         WHERE entry.state <> 'void' AND (:org IS NULL OR entry.provider = :org)
             AND (:region IS NULL OR org.region = :region) ORDER BY entry.id";
    rows(connection, sql, narrow, None, |row| {
        Ok(EntryRow {
            id: EntryId(row.get("id")?),
            code: row.get("code")?,
            name: row.get("name")?,
            state: row.get("state")?,
            share_type: row.get("share_type")?,
            open_type: row.get("open_type")?,
            published_on: row.get("published_on")?,
        })
    })
}

/// Holds a case as it stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Its number.
    pub number: String,
    /// Its procedure.
    pub procedure: ProcedureKind,
    /// What it is about.
    pub title: String,
    /// Who applies.
    pub applicant: Option<OrgId>,
    /// Who must answer.
    pub respondent: Option<OrgId>,
    /// Code of the state that it showed.
    pub state: String,
    /// Day on which it began.
    pub opened_on: Date,
    /// Day on which it ended, where that was over by then.
    pub closed_on: Option<Date>,
}

/// Lists the cases begun by a day that were not taken back, by number: state and end as of that day.
///
/// A state is the one that the last event by then left, and a share that was granted until a day now past shows as
/// expired, as [`crate::procedure::Procedure::seen`] has it.
///
/// # Errors
/// A procedure that is none; what SQLite says.
pub fn cases(
    connection: &Connection,
    narrow: &Narrow,
    as_of: Date,
) -> Result<Vec<CaseRow>, StoreError> {
    let sql = "SELECT number, procedure, title, applicant, respondent, opened_on,
             CASE WHEN closed_on <= :as_of THEN closed_on END AS closed_on,
             CASE WHEN reached IN ('approved', 'delivered') AND expires_on < :as_of THEN 'expired' ELSE reached END AS state
         FROM (SELECT case_file.*, share_detail.expires_on,
                   (SELECT event.to_state FROM event WHERE event.case_id = case_file.id
                        AND event.effective_on <= :as_of ORDER BY event.seq DESC LIMIT 1) AS reached
               FROM case_file LEFT JOIN share_detail ON share_detail.case_id = case_file.id
               WHERE case_file.void = 0 AND case_file.opened_on <= :as_of
                   AND (:org IS NULL OR case_file.applicant = :org OR case_file.respondent = :org)
                   AND (:region IS NULL OR case_file.region = :region))
         WHERE reached IS NOT NULL ORDER BY procedure, year, serial";
    rows(connection, sql, narrow, Some(as_of), |row| {
        let code: String = row.get("procedure")?;
        let procedure = crate::model::Coded::from_code(&code)
            .ok_or_else(|| StoreError::Corrupt(format!("procedure {code}")))?;
        Ok(CaseRow {
            procedure,
            number: row.get("number")?,
            title: row.get("title")?,
            applicant: row.get::<_, Option<i64>>("applicant")?.map(OrgId),
            respondent: row.get::<_, Option<i64>>("respondent")?.map(OrgId),
            state: row.get("state")?,
            opened_on: row.get("opened_on")?,
            closed_on: row.get("closed_on")?,
        })
    })
}

/// Holds a reply to a share request, or one that is overdue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Number of the case.
    pub number: String,
    /// Day of receipt, from which the term counted.
    pub started_on: Date,
    /// Last day of the term.
    pub due_on: Date,
    /// Day of the reply; absent where none was given by the day.
    pub ended_on: Option<Date>,
    /// Region whose calendar counts.
    pub region: String,
}

/// Lists the replies to share requests that were given by a day, and those that were due before it and are not given.
///
/// # Errors
/// What SQLite says.
pub fn replies(
    connection: &Connection,
    narrow: &Narrow,
    as_of: Date,
) -> Result<Vec<Reply>, StoreError> {
    // A request that was withdrawn, or ended otherwise, was not replied to.
    let sql = "SELECT clock.record, clock.started_on, clock.due_on, clock.region,
                CASE WHEN clock.ended_on <= :as_of THEN clock.ended_on END AS ended_on
         FROM clock
         JOIN case_file ON case_file.number = clock.record
         LEFT JOIN event ON event.case_id = case_file.id AND event.seq = clock.end_event
         WHERE clock.procedure = 'share' AND clock.name = 'reply' AND clock.void = 0 AND clock.record_kind = 'case'
             AND (clock.ended_on <= :as_of AND event.action IN ('approve', 'reject')
                 OR (clock.ended_on IS NULL OR clock.ended_on > :as_of)
                     AND clock.due_on < :as_of AND case_file.opened_on <= :as_of)
             AND (:org IS NULL OR clock.org = :org) AND (:region IS NULL OR clock.region = :region)
         ORDER BY clock.id";
    rows(connection, sql, narrow, Some(as_of), |row| {
        Ok(Reply {
            number: row.get("record")?,
            started_on: row.get("started_on")?,
            due_on: row.get("due_on")?,
            ended_on: row.get("ended_on")?,
            region: row.get("region")?,
        })
    })
}
