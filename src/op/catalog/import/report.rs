//! What an import did, or would have done, as figures.

use super::compare::Plan;
use super::slot::Gathered;
use super::{OpError, Request};
use crate::model::{BatchId, EntryId, OrgId, Problem};
use crate::sheet::{Layout, SheetRows};
use crate::store::{Connection, entry};
use std::collections::HashSet;

/// Counts entries by what was done to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct EntryCounts {
    /// Added.
    pub created: u64,
    /// Changed, or given a pending revision.
    pub updated: u64,
    /// The file says nothing new of them.
    pub unchanged: u64,
    /// Kept out by an error.
    pub rejected: u64,
}

/// Counts items by what was done to them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct ItemCounts {
    /// Added.
    pub created: u64,
    /// Changed.
    pub updated: u64,
    /// As they were.
    pub unchanged: u64,
    /// In the ledger, and no longer in the file.
    pub removed: u64,
    /// Dropped, or of a rejected entry.
    pub rejected: u64,
}

/// Names an entry of a provider that the file lacks; it is never retired for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The entry.
    pub id: EntryId,
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Its provider.
    pub provider: OrgId,
}

/// Says what was read from a sheet.
#[derive(Clone, Debug)]
pub struct SheetReport {
    /// What was taken for what.
    pub layout: Layout,
    /// Rows of data.
    pub rows: SheetRows,
}

/// Says what an import did.
#[derive(Clone, Debug)]
pub struct Report {
    /// The batch; absent when nothing changed, on a dry run and when refused.
    pub batch: Option<BatchId>,
    /// Whether everything was rolled back.
    pub dry_run: bool,
    /// Whether errors kept everything out.
    pub refused: bool,
    /// Published entries that would change without a stated cause (Art. 16), which keeps everything out.
    pub unnamed: Vec<String>,
    /// Name of the file.
    pub file: String,
    /// Digest of the file.
    pub digest: String,
    /// The sheets that were read.
    pub sheets: Vec<SheetReport>,
    /// Entries.
    pub entries: EntryCounts,
    /// Items.
    pub items: ItemCounts,
    /// Organisations registered by the way.
    pub orgs_created: usize,
    /// Numbers of the change cases under which published entries are revised.
    pub changes: Vec<String>,
    /// Entries of the file's providers that the file lacks.
    pub missing: Vec<Missing>,
    /// Everything that is wrong with the file.
    pub problems: Vec<Problem>,
}

/// Reports an import that errors kept out, or published entries that would change without a stated cause.
pub(super) fn refused(
    connection: &Connection,
    request: &Request<'_>,
    mut gathered: Gathered,
) -> Result<Report, OpError> {
    let (rejected, item_rows) = gathered
        .slots
        .iter()
        .filter(|slot| slot.plan == Plan::Rejected)
        .fold((0, 0), |(entries, items), slot| {
            (entries + 1, items + u64::from(slot.item_rows))
        });
    let has_errors = gathered.problems.iter().any(super::is_error);
    let unnamed = std::mem::take(&mut gathered.unnamed);
    let mut report = base(connection, request, gathered, None)?;
    report.refused = true;
    // Errors come first: what they keep out may not change in the end.
    report.unnamed = if has_errors && !request.partial {
        Vec::new()
    } else {
        unnamed
    };
    report.entries = EntryCounts {
        rejected,
        ..EntryCounts::default()
    };
    report.items = ItemCounts {
        rejected: item_rows,
        ..ItemCounts::default()
    };
    report.orgs_created = 0;
    Ok(report)
}

/// Reports an import that was written, or rehearsed.
pub(super) fn written(
    connection: &Connection,
    request: &Request<'_>,
    gathered: Gathered,
    batch: Option<BatchId>,
) -> Result<Report, OpError> {
    base(connection, request, gathered, batch)
}

fn base(
    connection: &Connection,
    request: &Request<'_>,
    gathered: Gathered,
    batch: Option<BatchId>,
) -> Result<Report, OpError> {
    let mut entries = EntryCounts::default();
    let mut items = ItemCounts {
        rejected: u64::from(gathered.summary.items_rejected),
        ..ItemCounts::default()
    };
    for slot in &gathered.slots {
        match slot.plan {
            Plan::Create => entries.created += 1,
            Plan::Update | Plan::Revise => entries.updated += 1,
            Plan::Unchanged => entries.unchanged += 1,
            Plan::Rejected => entries.rejected += 1,
        }
        let kept = slot.items.created + slot.items.updated + slot.items.unchanged;
        items.created += u64::from(slot.items.created);
        items.updated += u64::from(slot.items.updated);
        items.unchanged += u64::from(slot.items.unchanged);
        items.removed += u64::from(slot.items.removed);
        items.rejected += u64::from(slot.item_rows.saturating_sub(kept));
    }
    let missing = missing(connection, &gathered)?;
    let rows = gathered
        .summary
        .rows
        .iter()
        .cloned()
        .chain(std::iter::repeat(SheetRows::default()));
    Ok(Report {
        batch,
        dry_run: request.dry_run,
        refused: false,
        unnamed: Vec::new(),
        file: request.file.clone(),
        digest: request.digest.clone(),
        sheets: request
            .layouts
            .iter()
            .zip(rows)
            .map(|(layout, rows)| SheetReport {
                layout: layout.clone(),
                rows,
            })
            .collect(),
        entries,
        items,
        orgs_created: gathered.orgs.len(),
        changes: gathered.changes,
        missing,
        problems: gathered.problems,
    })
}

/// Lists what the ledger had of the file's providers before, and the file lacks; counted first, since mostly there is
/// nothing.
fn missing(connection: &Connection, gathered: &Gathered) -> Result<Vec<Missing>, OpError> {
    let before = gathered.first_new.unwrap_or(i64::MAX);
    let known = gathered.slots.iter().map(|slot| slot.id.0);
    let touched: HashSet<i64> = known.filter(|id| *id > 0).collect();
    let mut providers: Vec<OrgId> = gathered.providers.iter().copied().collect();
    providers.sort();
    let mut live = 0;
    for provider in &providers {
        live += entry::count_live_of(connection, *provider, before)?;
    }
    let mut found = Vec::new();
    if live == touched.len() {
        return Ok(found);
    }
    for provider in providers {
        for (id, code, name) in entry::live_of(connection, provider, before)? {
            if !touched.contains(&id.0) {
                found.push(Missing {
                    id,
                    code,
                    name,
                    provider,
                });
            }
        }
    }
    Ok(found)
}
