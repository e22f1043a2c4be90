//! Near-duplicate entries (Art. 14¶2: where catalogues repeat each other, the authority names one collector).

use super::likeness::{Candidate, Cluster, Options, clusters};
use crate::model::{ActKind, Coded, OrgId};
use crate::op::{Doing, OpError};
use crate::store::{Connection, Ledger, cluster, entry, org};
use std::collections::BTreeMap;

/// Finds clusters of near-duplicates among the entries that are neither retired nor void.
///
/// # Errors
/// What SQLite says.
pub fn find(connection: &Connection, options: &Options) -> Result<Vec<Cluster>, OpError> {
    Ok(clusters(&candidates(connection)?, options))
}

pub(in crate::op) fn candidates(connection: &Connection) -> Result<Vec<Candidate>, OpError> {
    let regions: BTreeMap<OrgId, String> = org::all(connection)?
        .into_iter()
        .map(|org| (org.id, org.region))
        .collect();
    let mut found = Vec::new();
    entry::each_name(connection, &mut |id, name, provider, items| {
        found.push(Candidate {
            id,
            name,
            provider,
            region: regions.get(&provider).cloned().unwrap_or_default(),
            items,
        });
    })?;
    Ok(found)
}

/// Finds clusters and keeps them for rule A14-2, in place of the ones kept before.
///
/// # Errors
/// What SQLite says; an unknown person.
pub fn record(
    ledger: &mut Ledger,
    doing: &Doing,
    options: &Options,
) -> Result<Vec<Cluster>, OpError> {
    let found = find(ledger.reader(), options)?;
    let candidates: BTreeMap<_, _> = candidates(ledger.reader())?
        .into_iter()
        .map(|candidate| (candidate.id, candidate.region))
        .collect();
    let kept: Vec<cluster::Cluster> = found
        .iter()
        .map(|cluster| cluster::Cluster {
            region: cluster
                .entries
                .first()
                .and_then(|id| candidates.get(id))
                .cloned()
                .unwrap_or_default(),
            score: cluster.score,
            series: cluster.series,
            reasons: cluster.reasons.iter().map(|reason| reason.code()).collect(),
            entries: cluster.entries.clone(),
        })
        .collect();
    let note = format!("threshold {}", options.threshold);
    let act = doing.act(ActKind::DedupeRecord, Some(note));
    ledger.write(&act, |tx| -> Result<(), OpError> {
        Ok(cluster::replace(tx, &kept)?)
    })?;
    Ok(found)
}
