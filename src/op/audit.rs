//! The audit chain: listing and verifying it (Art. 37¶2(6)).

use super::OpError;
use crate::store::{Ledger, audit};

pub use crate::store::audit::{AuditRow, Verification};

/// Lists acts, the newest first.
///
/// # Errors
/// What SQLite says.
pub fn log(
    ledger: &Ledger,
    actor: Option<&str>,
    action: Option<&str>,
    limit: Option<u64>,
) -> Result<Vec<AuditRow>, OpError> {
    let limit = limit
        .and_then(|limit| i64::try_from(limit).ok())
        .unwrap_or(-1);
    Ok(audit::log(ledger, actor, action, limit)?)
}

/// Recomputes the chain and compares live rows with their last versions.
///
/// # Errors
/// What SQLite says.
pub fn verify(ledger: &Ledger, expect: Option<&str>) -> Result<Verification, OpError> {
    Ok(audit::verify(ledger, expect)?)
}

/// Returns the hash of the last act: the value to note elsewhere.
///
/// # Errors
/// What SQLite says.
pub fn head(ledger: &Ledger) -> Result<Option<String>, OpError> {
    Ok(audit::head(ledger.reader())?)
}
