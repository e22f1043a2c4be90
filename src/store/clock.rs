//! Clocks: running and ended terms.

use super::audit::{Compare, by_id, each_row};
use super::{StoreError, Tx};
use crate::model::{Clock, Coded, EntryId, OrgId, RecordKind};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Clock> {
    let date = |name: &str| -> rusqlite::Result<Date> { row.get(name) };
    Ok(Clock {
        id: row.get("id")?,
        version: row.get("version")?,
        record_kind: row.get("record_kind")?,
        record: row.get("record")?,
        procedure: row.get("procedure")?,
        name: row.get("name")?,
        org: OrgId(row.get("org")?),
        region: row.get("region")?,
        edition: row.get("edition")?,
        article: row.get("article")?,
        paragraph: row.get("paragraph")?,
        policy: row.get("policy")?,
        started_on: date("started_on")?,
        working_days: row.get("working_days")?,
        due_on: date("due_on")?,
        provisional: row.get("provisional")?,
        ended_on: row.get("ended_on")?,
        start_event: row.get("start_event")?,
        end_event: row.get("end_event")?,
        fixed: row.get("fixed")?,
        void: row.get("void")?,
    })
}

/// Lists the clocks that run, soonest due first; those of cases taken back do not.
///
/// # Errors
/// What SQLite says.
pub fn running(connection: &Connection) -> Result<Vec<Clock>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM clock WHERE ended_on IS NULL AND void = 0 ORDER BY due_on, id",
    )?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Holds which running clocks are meant; what is absent does not narrow.
#[derive(Clone, Debug, Default)]
pub struct ClockFilter {
    /// The organisation that must act.
    pub org: Option<OrgId>,
    /// Region whose calendar counts.
    pub region: Option<String>,
    /// Code of the procedure.
    pub procedure: Option<String>,
    /// The article that it rests on.
    pub article: Option<u16>,
}

/// What a clock must be, whether it runs or has ended.
const MEANT: &str = "void = 0 AND started_on <= :as_of AND (:org IS NULL OR org = :org)
     AND (:region IS NULL OR region = :region) AND (:procedure IS NULL OR procedure = :procedure)
     AND (:article IS NULL OR article = :article)";

/// Lists the clocks that ran on a day, soonest due first: those that run still, and those that ended after it.
///
/// # Errors
/// What SQLite says.
pub fn running_on(
    connection: &Connection,
    filter: &ClockFilter,
    as_of: Date,
) -> Result<Vec<Clock>, StoreError> {
    let mut found = meant(connection, "ended_on IS NULL", filter, as_of)?;
    let since = meant(connection, "ended_on > :as_of", filter, as_of)?;
    if !since.is_empty() {
        found.extend(since);
        found.sort_by_key(|clock| (clock.due_on, clock.id));
    }
    Ok(found)
}

fn sql(ended: &str) -> String {
    format!("SELECT * FROM clock WHERE {ended} AND {MEANT} ORDER BY due_on, id")
}

fn meant(
    connection: &Connection,
    ended: &str,
    filter: &ClockFilter,
    as_of: Date,
) -> Result<Vec<Clock>, StoreError> {
    let mut statement = connection.prepare_cached(&sql(ended))?;
    let rows = statement.query_map(
        rusqlite::named_params! {
            ":as_of": as_of, ":org": filter.org.map(|org| org.0), ":region": filter.region,
            ":procedure": filter.procedure, ":article": filter.article,
        },
        from_row,
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Tells whether the event that started a clock had happened by a day; its term may count from an earlier one.
///
/// # Errors
/// What SQLite says.
pub fn is_begun(connection: &Connection, clock: &Clock, as_of: Date) -> Result<bool, StoreError> {
    let Some(seq) = clock.start_event else {
        return Ok(true);
    };
    let later = connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM case_file JOIN event ON event.case_id = case_file.id
             WHERE case_file.number = ?1 AND event.seq = ?2 AND event.effective_on > ?3)",
        )?
        .query_row((&clock.record, seq, as_of), |row| row.get::<_, bool>(0))?;
    Ok(!later)
}

/// Returns the working days of a clock before it was lengthened by what happened after a day; nothing where that did not
/// lengthen it.
///
/// # Errors
/// What SQLite says.
pub fn former_term(
    connection: &Connection,
    clock: &Clock,
    as_of: Date,
) -> Result<Option<u32>, StoreError> {
    if clock.version == 1 || clock.start_event.is_none() {
        return Ok(None);
    }
    // Each extension lengthens the clock of its name that began last.
    let later: u32 = connection
        .prepare_cached(
            "SELECT count(*) FROM case_file JOIN event ON event.case_id = case_file.id
             WHERE case_file.number = :number AND event.action = 'extend' AND event.effective_on > :as_of
             AND event.seq > :start AND NOT EXISTS (
                 SELECT 1 FROM clock WHERE record_kind = 'case' AND record = :number AND name = :name
                 AND start_event > :start AND start_event < event.seq)",
        )?
        .query_row(
            rusqlite::named_params! {
                ":number": clock.record, ":as_of": as_of, ":start": clock.start_event, ":name": clock.name,
            },
            |row| row.get(0),
        )?;
    if later == 0 {
        return Ok(None);
    }
    let mut terms: Vec<u32> = connection
        .prepare_cached(
            "SELECT image ->> '$.working_days' FROM version WHERE kind = 'clock' AND record = ?1 ORDER BY number",
        )?
        .query_map([clock.id.to_string()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    terms.dedup();
    Ok(terms
        .iter()
        .rev()
        .nth(later as usize)
        .or(terms.first())
        .copied())
}

/// Returns what the record of a clock is called: the title of its case, or the name of its entry.
///
/// # Errors
/// What SQLite says.
pub fn title(connection: &Connection, clock: &Clock) -> Result<Option<String>, StoreError> {
    let found = match EntryId::read(&clock.record) {
        Some(entry) if clock.record_kind == RecordKind::Entry.code() => connection
            .prepare_cached("SELECT name FROM entry WHERE id = ?1")?
            .query_row([entry.0], |row| row.get(0)),
        _ => connection
            .prepare_cached("SELECT title FROM case_file WHERE number = ?1")?
            .query_row([&clock.record], |row| row.get(0)),
    };
    Ok(found.optional()?)
}

/// Lists the clocks of one record, in the order in which they began.
///
/// # Errors
/// What SQLite says.
pub fn of_record(
    connection: &Connection,
    kind: RecordKind,
    record: &str,
) -> Result<Vec<Clock>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM clock WHERE record_kind = ?1 AND record = ?2 ORDER BY id")?;
    let rows = statement.query_map((kind.code(), record), from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Starts a clock.
///
/// # Errors
/// What SQLite says.
pub fn start(tx: &mut Tx<'_>, clock: &Clock) -> Result<(), StoreError> {
    tx.insert(
            "INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph,
                 policy, started_on, working_days, due_on, provisional, ended_on, start_event, end_event, fixed, void)
             VALUES (1, :record_kind, :record, :procedure, :name, :org, :region, :edition, :article, :paragraph,
                 :policy, :started_on, :working_days, :due_on, :provisional, :ended_on, :start_event, :end_event, :fixed,
                 :void)",
        rusqlite::named_params! {
            ":record_kind": clock.record_kind, ":record": clock.record, ":procedure": clock.procedure,
            ":name": clock.name, ":org": clock.org.0, ":region": clock.region, ":edition": clock.edition,
            ":article": clock.article, ":paragraph": clock.paragraph, ":policy": clock.policy,
            ":started_on": clock.started_on, ":working_days": clock.working_days, ":due_on": clock.due_on,
            ":provisional": clock.provisional, ":ended_on": clock.ended_on, ":start_event": clock.start_event,
            ":end_event": clock.end_event, ":fixed": clock.fixed, ":void": clock.void,
        },
        RecordKind::Clock,
        |id| id.to_string(),
        &image(clock)?,
    )?;
    Ok(())
}

/// Writes a clock whose due day moved or whose event came; `clock.version` is the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] when somebody was first; what SQLite says.
pub fn update(tx: &mut Tx<'_>, clock: &Clock) -> Result<(), StoreError> {
    tx.replace(
            "UPDATE clock SET version = version + 1, org = :org, region = :region, started_on = :started_on,
                 due_on = :due_on, provisional = :provisional, ended_on = :ended_on, end_event = :end_event,
                 working_days = :working_days, void = :void
             WHERE id = :id AND version = :version",
        rusqlite::named_params! {
            ":due_on": clock.due_on, ":provisional": clock.provisional, ":ended_on": clock.ended_on,
            ":working_days": clock.working_days, ":end_event": clock.end_event, ":started_on": clock.started_on,
            ":org": clock.org.0, ":region": clock.region, ":void": clock.void, ":id": clock.id,
            ":version": clock.version,
        },
        (RecordKind::Clock, &clock.id.to_string(), clock.version),
        &image(clock)?,
    )
    .map_err(|error| error.naming(&format!("clock {}", clock.id)))
}

fn image(clock: &Clock) -> Result<String, StoreError> {
    Ok(serde_json::to_string(clock)?)
}

/// Hands the image of every clock to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let statement = connection.prepare("SELECT * FROM clock ORDER BY id")?;
    let kept = |row: &rusqlite::Row<'_>| {
        let clock = from_row(row)?;
        Ok((clock.version, image(&clock)?))
    };
    each_row(statement, by_id, kept, compare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::plan;

    /// What has ended is never visited: a bureau's ledger holds a hundred ended clocks for one that runs.
    #[test]
    fn running_clocks_are_read_from_their_index_and_come_sorted() {
        assert_eq!(
            plan(&sql("ended_on IS NULL")),
            "SCAN clock USING COVERING INDEX clock_running"
        );
        let ended = plan(&sql("ended_on > :as_of"));
        assert!(
            ended.starts_with("SEARCH clock USING INDEX clock_ended (ended_on>?)"),
            "{ended}"
        );
    }

    /// Rules on clocks ask in this way, and read no more than lists do.
    #[test]
    fn what_was_overdue_on_a_day_is_found_by_index() {
        let plan = plan(
            "SELECT record FROM v_clock WHERE started_on <= :as_of AND due_on < :as_of
             AND (ended_on IS NULL OR ended_on > :as_of)",
        );
        assert!(!plan.contains("SCAN"), "{plan}");
        assert!(plan.contains("INDEX clock_running (due_on<?)"), "{plan}");
        assert!(plan.contains("INDEX clock_ended (ended_on>?)"), "{plan}");
    }
}
