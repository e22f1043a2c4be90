//! Importing a sheet into the catalogue: read and judged entry by entry, compared with the ledger, written last and
//! at once.
//!
//! While the sheet is parsed (in a child process), each entry is resolved (`resolve`: provider, identity), compared
//! with the ledger (`compare`) and put into a `spool` file, so that memory stays flat; only then is the write lock
//! taken (`write`). Where the ledger moved in between, the work is done again.

mod compare;
mod feed;
mod gather;
mod merge;
mod report;
mod resolve;
mod slot;
mod spool;
mod write;

pub use report::{EntryCounts, ItemCounts, Missing, Report, SheetReport};

use crate::model::entry::Cause;
use crate::model::{ActKind, OrgId, Problem, ProblemSeverity, Refusal};
use crate::op::{Doing, OpError};
use crate::sheet::{Layout, Source};
use crate::store::{Ledger, StoreError};
use jiff::civil::Date;
use slot::Gathered;

crate::model::coded! {
    /// Says which rows an import takes.
    Mode {
        Upsert = "upsert", "新增或更新", "add or update";
        Create = "create", "只新增", "only add";
        Update = "update", "只更新", "only update";
    }
}

/// Holds how a file shall be imported.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// Name of the file, as problems and the batch name it.
    pub file: String,
    /// Digest of the file.
    pub digest: String,
    /// What was taken for what.
    pub layouts: &'a [Layout],
    /// Which rows are taken.
    pub mode: Mode,
    /// Provider of rows that name none.
    pub provider: Option<OrgId>,
    /// Registers organisations that the ledger lacks.
    pub create_orgs: bool,
    /// Writes the good entries although others have errors.
    pub partial: bool,
    /// Counts warnings as errors.
    pub strict: bool,
    /// Does everything and writes nothing.
    pub dry_run: bool,
    /// Records new entries as published on this day.
    pub as_published: Option<Date>,
    /// Why published entries change.
    pub cause: Cause,
}

/// How often an import is done again because the ledger moved while it was prepared.
const ATTEMPTS: usize = 4;

/// Imports the sheets that `request.layouts` describe.
///
/// `progress` is told the number of the row that was reached. A refused import is no error: the report says so, with
/// every problem.
///
/// # Errors
/// A file that breaks off; a person whose roles do not reach; published entries that change without a stated cause;
/// a ledger that others keep changing.
pub fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    request: &Request<'_>,
    source: &mut dyn Source,
    progress: &mut dyn FnMut(u32),
) -> Result<Report, OpError> {
    let mut attempt = 1;
    loop {
        let gathered = gather::gather(ledger.reader(), doing, request, source, progress)?;
        match finish(ledger, doing, request, gathered) {
            Err(OpError::Store(StoreError::Stale(_))) if attempt < ATTEMPTS => attempt += 1,
            Err(OpError::Store(StoreError::Stale(record))) => {
                return Err(Refusal::Stale { record }.into());
            }
            other => return other,
        }
    }
}

/// Decides whether the gathered entries may be written, and writes them.
fn finish(
    ledger: &mut Ledger,
    doing: &Doing,
    request: &Request<'_>,
    mut gathered: Gathered,
) -> Result<Report, OpError> {
    let has_errors = gathered.problems.iter().any(is_error);
    let refused = has_errors && (!request.partial || gathered.writable() == 0);
    gathered
        .problems
        .sort_by(|a, b| (&a.sheet, a.row).cmp(&(&b.sheet, b.row)));
    if refused {
        return report::refused(ledger.reader(), request, gathered);
    }
    // After the errors, so that nobody is asked for the cause of what must be corrected first.
    if !gathered.unnamed.is_empty() && !request.cause.is_stated() {
        return report::refused(ledger.reader(), request, gathered);
    }
    let act = doing.act(ActKind::EntryImport, note(request));
    let change = |tx: &mut crate::store::Tx<'_>| write::write(tx, doing, request, &mut gathered);
    let batch = ledger.write_or_rehearse(&act, request.dry_run, change)?;
    let batch = batch.filter(|_| !request.dry_run);
    report::written(ledger.reader(), request, gathered, batch)
}

fn note(request: &Request<'_>) -> Option<String> {
    let reason = request.cause.correction.as_ref();
    Some(match reason {
        Some(reason) => format!("{}: {reason}", request.file),
        None => request.file.clone(),
    })
}

fn is_error(problem: &Problem) -> bool {
    problem.severity == ProblemSeverity::Error
}
