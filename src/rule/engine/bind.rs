//! What a query is given: its parameters, the functions that it may call, and the filters wrapped around it.

use super::{Filter, RuleError, Scope};
use crate::model::Coded;
use crate::model::text::match_key;
use crate::rule::norm::norm;
use crate::store::Connection;
use rusqlite::Statement;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{ToSqlOutput, Value};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Gives queries `match_key(text)`, the folding that all matching in the program goes by, `figure(key)`, what an edition
/// fixes or a bureau sets, `norm(text)`, what a text names as its legal basis, and `working_days_before(region, days)`, the cutoff of a bound in working days.
pub(super) fn register(connection: &Connection, scope: &Scope<'_>) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("match_key", 1, flags, |context| {
        Ok(context
            .get::<Option<String>>(0)?
            .map(|text| match_key(&text)))
    })?;
    connection.create_scalar_function("norm", 1, flags, |context| {
        let text = context.get_raw(0).as_str_or_null()?;
        Ok(text.and_then(norm).map(Coded::code))
    })?;
    let figures = scope.figures.clone();
    connection.create_scalar_function("figure", 1, flags, move |context| {
        let key = context.get_raw(0).as_str()?;
        let none = || rusqlite::Error::InvalidParameterName(key.to_owned());
        figures.get(key).copied().ok_or_else(none)
    })?;
    let (calendars, as_of) = (scope.calendars.clone(), scope.as_of);
    // A ledger has few regions, and a query few bounds: each is counted once.
    let known = Mutex::new(HashMap::<u32, HashMap<String, String>>::new());
    connection.create_scalar_function("working_days_before", 2, flags, move |context| {
        let region = context.get_raw(0).as_str_or_null()?;
        let days = context.get(1)?;
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let of_bound = known.entry(days).or_default();
        let name = region.unwrap_or_default();
        if let Some(cutoff) = of_bound.get(name) {
            return Ok(cutoff.clone());
        }
        let cutoff = calendars.of(region).back(as_of, days).to_string();
        of_bound.insert(name.to_owned(), cutoff.clone());
        Ok(cutoff)
    })
}

/// Returns the `WHERE` clause of the filters on organisation and region; written only where they narrow, so that
/// SQLite can carry them down into the query.
pub(super) fn narrowing(table: &str, filter: &Filter) -> String {
    let mut clause = " WHERE TRUE".to_owned();
    if filter.org.is_some() {
        clause += &format!(" AND {table}.org_id = :org");
    }
    if filter.region.is_some() {
        clause += &format!(" AND {table}.region = :region");
    }
    clause
}

/// Binds the parameters that a statement names.
pub(super) fn bind(
    statement: &mut Statement<'_>,
    scope: &Scope<'_>,
    filter: &Filter,
) -> Result<(), RuleError> {
    let text = |text: &str| Value::Text(text.to_owned());
    let parameters = [
        (":as_of", text(&scope.as_of.to_string())),
        (":edition", text(&scope.edition.id)),
        (":starts_on", text(&scope.edition.starts_on.to_string())),
        (":ends_on", text(&scope.edition.ends_on.to_string())),
        (":home", text(scope.home_region)),
        (":warn_before", Value::Integer(scope.warn_before.into())),
        (":assess_by", text(&scope.assess_by.to_string())),
        (
            ":org",
            filter.org.map_or(Value::Null, |org| Value::Integer(org.0)),
        ),
        (
            ":region",
            filter.region.as_deref().map_or(Value::Null, text),
        ),
    ];
    for (name, value) in parameters {
        if let Some(index) = statement.parameter_index(name)? {
            statement.raw_bind_parameter(index, ToSqlOutput::Owned(value))?;
        }
    }
    Ok(())
}
