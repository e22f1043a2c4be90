//! Near-duplicate entries as the last recorded search for them found them; derived, so not versioned.

use super::{StoreError, Tx};
use crate::model::EntryId;

/// Holds one cluster of near-duplicates.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Region of its first entry.
    pub region: String,
    /// Likeness of the closest pair, 0 to 1.
    pub score: f64,
    /// Whether the names differ only in digits: one series, not duplicates.
    pub series: bool,
    /// Codes of the reasons, such as `same-name`.
    pub reasons: Vec<&'static str>,
    /// Its entries.
    pub entries: Vec<EntryId>,
}

/// Replaces the recorded clusters by these.
///
/// # Errors
/// What SQLite says.
pub fn replace(tx: &Tx<'_>, clusters: &[Cluster]) -> Result<(), StoreError> {
    let connection = tx.connection();
    connection.execute("DELETE FROM cluster_entry", [])?;
    connection.execute("DELETE FROM cluster", [])?;
    let mut cluster_row = connection.prepare_cached(
        "INSERT INTO cluster (id, region, score, series, reasons, act) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let mut entry_row =
        connection.prepare_cached("INSERT INTO cluster_entry (cluster, entry) VALUES (?1, ?2)")?;
    for (id, cluster) in (1_i64..).zip(clusters) {
        let reasons = serde_json::to_string(&cluster.reasons)?;
        cluster_row.execute((
            id,
            &cluster.region,
            cluster.score,
            cluster.series,
            reasons,
            tx.act().0,
        ))?;
        for entry in &cluster.entries {
            entry_row.execute((id, entry.0))?;
        }
    }
    Ok(())
}
