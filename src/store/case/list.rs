//! Choosing cases: one filter for lists, exports and steps over many.

use super::super::StoreError;
use crate::model::coded;
use crate::model::{CaseId, Coded, EntryId, OrgId, ProcedureKind};
use jiff::civil::Date;
use rusqlite::{Connection, types::Value};

coded! {
    /// Says by what cases are sorted.
    CaseSort {
        Number = "number", "编号", "number";
        Opened = "opened_on", "开始日期", "opened on";
        Due = "due_on", "到期日", "due on";
        Title = "title", "事项", "title";
    }
}

/// Holds which cases are meant; what is absent does not narrow.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// The procedure.
    pub procedure: Option<ProcedureKind>,
    /// Applicant or respondent.
    pub org: Option<OrgId>,
    /// Region of the organisation that must act.
    pub region: Option<String>,
    /// Codes of stored states.
    pub states: Vec<&'static str>,
    /// Those taken back, instead of all others.
    pub void: bool,
    /// An article that one of their clocks rests on.
    pub article: Option<u16>,
    /// Begun on this day or later.
    pub since: Option<Date>,
    /// Begun on this day or earlier.
    pub until: Option<Date>,
    /// With a clock past its due day.
    pub overdue: bool,
    /// About this entry.
    pub entry: Option<EntryId>,
    /// Text in number or title.
    pub search: Option<String>,
    /// The order; the newest first without one.
    pub sort: Option<CaseSort>,
    /// At most this many.
    pub limit: Option<i64>,
    /// After leaving out this many.
    pub offset: i64,
    /// The day that is asked about; cases begun later are not listed.
    pub as_of: Option<Date>,
}

impl CaseFilter {
    /// Writes the condition and binds its values.
    fn condition(&self) -> (String, Vec<(&'static str, Value)>) {
        let text = |text: String| Value::Text(text);
        let mut sql = "case_file.void = :void".to_owned();
        let mut values = vec![(":void", Value::Integer(i64::from(self.void)))];
        let mut add = |part: &str, name: &'static str, value: Value| {
            sql.push_str(" AND ");
            sql.push_str(part);
            values.push((name, value));
        };
        if let Some(kind) = self.procedure {
            add(
                "procedure = :procedure",
                ":procedure",
                text(kind.code().to_owned()),
            );
        }
        if let Some(org) = self.org {
            add(
                "(applicant = :org OR respondent = :org)",
                ":org",
                Value::Integer(org.0),
            );
        }
        if let Some(region) = &self.region {
            add(
                "case_file.region = :region",
                ":region",
                text(region.clone()),
            );
        }
        if let Some(article) = self.article {
            add(
                "EXISTS (SELECT 1 FROM clock WHERE clock.record_kind = 'case' AND clock.record = case_file.number
                     AND clock.article = :article)",
                ":article",
                Value::Integer(article.into()),
            );
        }
        if let Some(day) = self.since {
            add("opened_on >= :since", ":since", text(day.to_string()));
        }
        if let Some(day) = self.until {
            add("opened_on <= :until", ":until", text(day.to_string()));
        }
        if let Some(day) = self.as_of {
            add("opened_on <= :as_of", ":as_of", text(day.to_string()));
            if self.overdue {
                // Clocks lead, of which few run, or ended after the day: what was closed by then is never looked at.
                add(
                    "case_file.number IN (SELECT clock.record FROM clock WHERE clock.record_kind = 'case'
                         AND clock.ended_on IS NULL AND clock.started_on <= :overdue_on AND clock.due_on < :overdue_on
                         AND clock.void = 0
                     UNION ALL SELECT clock.record FROM clock WHERE clock.record_kind = 'case'
                         AND clock.ended_on > :overdue_on AND clock.started_on <= :overdue_on
                         AND clock.due_on < :overdue_on AND clock.void = 0)",
                    ":overdue_on",
                    text(day.to_string()),
                );
            }
        }
        if let Some(entry) = self.entry {
            add(
                "(entry = :entry OR EXISTS (SELECT 1 FROM case_entry WHERE case_entry.case_id = case_file.id
                     AND case_entry.entry = :entry))",
                ":entry",
                Value::Integer(entry.0),
            );
        }
        if let Some(words) = &self.search {
            add(
                "(instr(lower(title), lower(:search)) > 0 OR instr(number, lower(:search)) > 0)",
                ":search",
                text(words.clone()),
            );
        }
        if !self.states.is_empty() {
            // Codes of closed lists, so nothing of a person's stands in the text.
            let states: Vec<String> = self.states.iter().map(|s| format!("'{s}'")).collect();
            sql.push_str(&format!(" AND state IN ({})", states.join(", ")));
        }
        (sql, values)
    }
}

/// Writes the query for the cases that a filter leaves, in its order.
fn chosen(filter: &CaseFilter) -> (String, Vec<(&'static str, Value)>) {
    let (condition, values) = filter.condition();
    let order = match filter.sort {
        // Days stand in an index by procedure, which gives the newest without sorting all.
        None if filter.procedure.is_some() => "opened_on DESC, case_file.id DESC",
        None => "case_file.id DESC",
        Some(CaseSort::Number) => "procedure, year, serial",
        Some(CaseSort::Opened) => "opened_on, case_file.id",
        Some(CaseSort::Title) => "title, case_file.id",
        Some(CaseSort::Due) => {
            "(SELECT min(clock.due_on) FROM clock WHERE clock.record_kind = 'case'
                 AND clock.record = case_file.number AND clock.ended_on IS NULL AND clock.void = 0) NULLS LAST, case_file.id"
        }
    };
    let sql = format!(
        "SELECT case_file.id FROM case_file WHERE {condition} ORDER BY {order} LIMIT {} OFFSET {}",
        filter.limit.unwrap_or(-1),
        filter.offset
    );
    (sql, values)
}

/// Lists the numbers inside the ledger of the cases that a filter leaves.
///
/// # Errors
/// What SQLite says.
pub fn ids(connection: &Connection, filter: &CaseFilter) -> Result<Vec<CaseId>, StoreError> {
    let (sql, values) = chosen(filter);
    let mut statement = connection.prepare_cached(&sql)?;
    let bound: Vec<(&str, &dyn rusqlite::ToSql)> = values
        .iter()
        .map(|(name, value)| (*name, value as &dyn rusqlite::ToSql))
        .collect();
    let rows = statement.query_map(bound.as_slice(), |row| row.get(0).map(CaseId))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the cases of a procedure that an organisation began on a day, about an entry where one is named.
///
/// # Errors
/// What SQLite says.
pub fn begun_on(
    connection: &Connection,
    kind: ProcedureKind,
    day: Date,
    applicant: Option<OrgId>,
    entry: Option<EntryId>,
) -> Result<Vec<CaseId>, StoreError> {
    // An entry has few cases, and a day not many; an organisation may have very many, so its index is not to be used.
    let by = match entry {
        Some(_) => "entry = :entry AND +procedure = :procedure AND +opened_on = :day",
        None => ":entry IS NULL AND procedure = :procedure AND opened_on = :day",
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id FROM case_file WHERE {by} AND +applicant IS :applicant AND void = 0 ORDER BY id"
    ))?;
    let rows = statement.query_map(
        rusqlite::named_params! {
            ":procedure": kind.code(), ":day": day, ":applicant": applicant.map(|id| id.0),
            ":entry": entry.map(|id| id.0),
        },
        |row| row.get(0).map(CaseId),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::plan;

    /// The newest twenty of a procedure are read from the end of its days, and no others.
    #[test]
    fn the_newest_cases_are_found_without_sorting() {
        let filter = CaseFilter {
            procedure: Some(ProcedureKind::Share),
            as_of: Some(jiff::civil::date(2026, 3, 2)),
            limit: Some(20),
            ..CaseFilter::default()
        };
        assert_eq!(
            plan(&chosen(&filter).0),
            "SEARCH case_file USING INDEX case_by_day (procedure=? AND opened_on<?)"
        );
    }
}
