//! How queries would run, for the tests that hold them to their indexes.

use super::{Ledger, Making};
use std::time::Duration;

/// Returns SQLite's plan of a query on an empty ledger, its steps joined by semicolons.
pub(super) fn plan(sql: &str) -> String {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("plan.db");
    let ledger = Ledger::create(&path, &Making::default(), Duration::ZERO).unwrap();
    let mut statement = ledger
        .reader()
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let nothing = None::<i64>;
    let bound: Vec<&dyn rusqlite::ToSql> = (0..statement.parameter_count())
        .map(|_| &nothing as &dyn rusqlite::ToSql)
        .collect();
    let steps = statement
        .query_map(bound.as_slice(), |row| row.get::<_, String>("detail"))
        .unwrap();
    steps.map(Result::unwrap).collect::<Vec<_>>().join("; ")
}
