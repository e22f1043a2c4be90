//! Running the compliance rules over the ledger.

use super::{OpError, law, region};
use crate::law::Edition;
use crate::rule::{self, Checked, Filter, Scope};
use crate::store::Connection;
use jiff::civil::Date;

/// Holds a run of the rules and the edition that it went by.
#[derive(Debug)]
pub struct Run {
    /// The edition that goes for the day.
    pub edition: Edition,
    /// What was found.
    pub checked: Checked,
}

/// Runs the rules that the filter asks for, as of a day; `baseline` is a former JSON result whose findings are left out.
///
/// # Errors
/// A rule that does not exist, a baseline that cannot be read; what SQLite says.
pub fn check(
    connection: &Connection,
    as_of: Date,
    filter: &Filter,
    baseline: Option<&str>,
) -> Result<Run, OpError> {
    let edition = law::on(connection, as_of)?;
    let home_region = region::home(connection)?;
    let scope = Scope {
        as_of,
        edition: &edition,
        home_region: &home_region,
        warn_before: law::count(connection, &edition, "law.warn_before")?,
    };
    let mut checked = rule::run(connection, &scope, filter)?;
    if let Some(text) = baseline {
        checked.leave_new(&rule::read_baseline(text)?);
    }
    Ok(Run { edition, checked })
}
