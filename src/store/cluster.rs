//! Near-duplicate entries as the last recorded search for them found them; derived, so that their version holds but a
//! digest of them all.

use super::audit::Compare;
use super::digest::rows_digest;
use super::{StoreError, Tx};
use crate::model::{EntryId, RecordKind};
use rusqlite::Connection;

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
pub fn replace(tx: &mut Tx<'_>, clusters: &[Cluster]) -> Result<(), StoreError> {
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
    let (number, image) = (last_version(connection)? + 1, image(connection)?);
    drop((cluster_row, entry_row));
    tx.version(RecordKind::Cluster, ALL, number, &image)
}

/// What all clusters together are called in versions.
const ALL: &str = "all";

fn last_version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row(
        "SELECT coalesce(max(number), 0) FROM version WHERE kind = 'cluster' AND record = ?1",
        [ALL],
        |row| row.get(0),
    )?)
}

/// Returns the digest of all clusters; nothing where there are none.
fn image(connection: &Connection) -> Result<String, StoreError> {
    if !connection.query_row("SELECT EXISTS (SELECT 1 FROM cluster)", [], |row| {
        row.get(0)
    })? {
        return Ok(String::new());
    }
    let mut statement = connection.prepare(
        "SELECT id, region, score, series, reasons, act, entry FROM cluster
         LEFT JOIN cluster_entry ON cluster_entry.cluster = cluster.id ORDER BY id, entry",
    )?;
    let digest = rows_digest(&mut statement, [])?;
    Ok(format!(r#"{{"digest":"{digest}"}}"#))
}

/// Hands the image of the clusters to `compare`, for the audit.
pub(super) fn each_image(connection: &Connection, compare: Compare<'_>) -> Result<(), StoreError> {
    let image = image(connection)?;
    if image.is_empty() {
        return Ok(());
    }
    compare(ALL, last_version(connection)?, &image)
}
