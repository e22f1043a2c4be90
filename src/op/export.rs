//! Exports leave a row in the audit log, though they change nothing (Art. 37¶2(5)).

use super::{Doing, OpError};
use crate::model::ActKind;
use crate::store::Ledger;

/// Notes that data left the ledger into a file.
///
/// # Errors
/// An unknown or retired person; what SQLite says.
pub fn record(ledger: &mut Ledger, doing: &Doing, file: &str) -> Result<(), OpError> {
    doing.person(ledger.reader())?;
    let act = doing.act(ActKind::Export, Some(file.to_owned()));
    ledger.write(&act, |_| -> Result<(), OpError> { Ok(()) })?;
    Ok(())
}
