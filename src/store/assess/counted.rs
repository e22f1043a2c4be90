//! What an assessment is counted from: entries, evidence of duties, and terms.

use super::corrupt;
use crate::model::{Coded, OrgId, RecordKind};
use crate::store::StoreError;
use jiff::civil::Date;
use rusqlite::Connection;

/// Holds an entry as an assessment sees it on its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedEntry {
    /// Its number as people write it.
    pub id: String,
    /// Its provider.
    pub org: OrgId,
    /// Whether it is published and anybody may have it, so that it should be released.
    pub open: bool,
    /// Code of its update cycle, where it is published and has one.
    pub cycle: Option<String>,
    /// Day of publication.
    pub published_on: Option<Date>,
    /// Its last refresh by the day.
    pub refreshed_on: Option<Date>,
    /// Whether it was released only after the day.
    pub released_later: bool,
    /// Whether its data were aggregated only after the day, no exemption being claimed.
    pub aggregated_later: bool,
    /// Whether somebody needs its data aggregated (Art. 18¶1).
    pub demanded: bool,
}

/// Lists the entries that were published or approved by a day and are neither retired nor void; drafts, and what is under
/// review, are nobody's catalogue yet.
///
/// # Errors
/// What SQLite says.
pub fn entries(connection: &Connection, as_of: Date) -> Result<Vec<JudgedEntry>, StoreError> {
    // An entry keeps its last refresh alone; earlier ones stand in its versions.
    let mut statement = connection.prepare_cached(
        "SELECT 'e' || id AS number, provider, state = 'published' AND coalesce(open_type, '') = 'unconditional' AS open,
                CASE state WHEN 'published' THEN update_cycle END AS cycle, published_on,
                CASE WHEN refreshed_on > ?1
                     THEN (SELECT max(json_extract(image, '$.refreshed_on')) FROM version
                           WHERE kind = 'entry' AND record = 'e' || v_entry.id
                             AND json_extract(image, '$.refreshed_on') <= ?1)
                     ELSE refreshed_on END AS refreshed_on,
                coalesce(released_on > ?1, 0) AS released_later,
                coalesce(aggregated_on > ?1, 0) AND coalesce(aggregation_exemption, '') = '' AS aggregated_later,
                coalesce(aggregation_demand, '') <> '' AS demanded
         FROM v_entry
         WHERE (state = 'published' AND coalesce(published_on, '') <= ?1)
            OR (state = 'approved'
                AND EXISTS (SELECT 1 FROM version JOIN act ON act.id = version.act
                            WHERE version.kind = 'entry' AND version.record = 'e' || v_entry.id
                              AND json_extract(version.image, '$.state') = 'approved' AND act.effective_on <= ?1))
         ORDER BY id",
    )?;
    let rows = statement.query_map([as_of], |row| {
        Ok(JudgedEntry {
            id: row.get("number")?,
            org: OrgId(row.get("provider")?),
            open: row.get("open")?,
            cycle: row.get("cycle")?,
            published_on: row.get("published_on")?,
            refreshed_on: row.get("refreshed_on")?,
            released_later: row.get("released_later")?,
            aggregated_later: row.get("aggregated_later")?,
            demanded: row.get("demanded")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the items of Art. 37 for which organisations hold evidence on a day, be it over; organisation and code of the item.
///
/// # Errors
/// What SQLite says.
pub fn duties_kept(
    connection: &Connection,
    as_of: Date,
) -> Result<Vec<(OrgId, String)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT org_id, item FROM v_duty
         WHERE done_on <= ?1 AND (retired_on IS NULL OR retired_on > ?1) ORDER BY org_id, item",
    )?;
    let rows = statement.query_map([as_of], |row| {
        Ok((OrgId(row.get("org_id")?), row.get("item")?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Holds a term that ended, or should have, in a span of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whether it is of a case or of an entry.
    pub kind: RecordKind,
    /// Number of the case or entry.
    pub record: String,
    /// Code of the procedure.
    pub procedure: String,
    /// Name within the procedure.
    pub name: String,
    /// The organisation that had to act.
    pub org: OrgId,
    /// Region by whose calendar it was counted.
    pub region: String,
    /// The article that it is of.
    pub article: u16,
    /// The day from which it was counted.
    pub started_on: Date,
    /// Its last day.
    pub due_on: Date,
    /// When it was met.
    pub ended_on: Option<Date>,
}

/// Lists the terms whose last day lies in a span, both days included.
///
/// # Errors
/// What SQLite says.
pub fn terms(connection: &Connection, from: Date, until: Date) -> Result<Vec<Term>, StoreError> {
    terms_where(connection, "due_on BETWEEN ?1 AND ?2", (from, until))
}

/// Lists the replies to share requests whose last day was before a day, and that were not given by another.
///
/// # Errors
/// What SQLite says.
pub fn unanswered(
    connection: &Connection,
    before: Date,
    as_of: Date,
) -> Result<Vec<Term>, StoreError> {
    let which = "procedure = 'share' AND clock = 'reply' AND due_on < ?1 AND (ended_on IS NULL OR ended_on > ?2)";
    terms_where(connection, which, (before, as_of))
}

fn terms_where(
    connection: &Connection,
    which: &str,
    days: (Date, Date),
) -> Result<Vec<Term>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT record_kind, record, procedure, clock, org_id, region, article, started_on, due_on, ended_on
         FROM v_clock WHERE {which} ORDER BY clock_id"
    ))?;
    let mut rows = statement.query(days)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get("record_kind")?;
        found.push(Term {
            kind: RecordKind::from_code(&kind).ok_or_else(|| corrupt("record kind of a clock"))?,
            record: row.get("record")?,
            procedure: row.get("procedure")?,
            name: row.get("clock")?,
            org: OrgId(row.get("org_id")?),
            region: row.get("region")?,
            article: row.get("article")?,
            started_on: row.get("started_on")?,
            due_on: row.get("due_on")?,
            ended_on: row.get("ended_on")?,
        });
    }
    Ok(found)
}
