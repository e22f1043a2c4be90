//! Ledgers that bureaus kept in spreadsheets: each row becomes a case, with its answer and the days of both.
//!
//! A row says who asks whom for what, when, and what became of it. The way from the beginning to the state that it names
//! is the one that its days and answers speak of; where it names no state, its days lead to one, or the row is refused.
//! What was done is recorded as it was done, be it right or not: judging is the rules' work.
//!
//! A case is known by its number, or else by its parties, entry, day and content, so that the same file again changes
//! nothing; a row that has gone on since takes its case further. A value that the case has otherwise is an error: a
//! ledger sets nothing right that is recorded already.

mod besides;
mod columns;
mod judge;
mod row;
mod same;
mod take;
mod way;

pub use columns::{BEGINS, Dated, columns};

use super::{Conduct, act_of};
use crate::model::{ActKind, Problem, ProblemSeverity, Role};
use crate::op::records::{Imported, Report};
use crate::op::{Doing, OpError, require};
use crate::sheet::{Layout, Source, read_records};
use crate::store::{Ledger, StoreError, Tx};
use row::{Reading, Row};
use std::ops::ControlFlow;

/// Says what an import of cases did, or would do.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// What became of the rows, and everything that is wrong with the file.
    pub report: Report,
    /// Numbers of the cases that were begun or went on.
    pub cases: Vec<String>,
}

/// What became of a row.
enum Outcome {
    Created(String),
    Updated(String),
    Unchanged,
}

/// Says why the transaction is given up.
enum Halt {
    /// A row has an error; all are known.
    Refused,
    /// Something else.
    Failed(OpError),
}

impl From<StoreError> for Halt {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<OpError> for Halt {
    fn from(error: OpError) -> Self {
        Self::Failed(error)
    }
}

/// Imports the rows of sheets as cases, in one act. With an error in any row nothing is written.
///
/// # Errors
/// What the file refuses; a person who is of no authority; what SQLite says.
pub fn import<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    source: &mut dyn Source,
    layouts: &[Layout],
    file: &str,
    dry_run: bool,
) -> Result<Taken, OpError> {
    require(
        &doing.person(ledger.reader())?,
        &[Role::AuthorityClerk, Role::AuthorityHead],
    )?;
    let mut taken = Taken::default();
    let of_layouts = layouts.iter().flat_map(|layout| layout.problems.clone());
    taken.report.problems.extend(of_layouts);
    let columns = columns::<P>();
    let mut rows: Vec<Row<'_>> = Vec::new();
    for layout in layouts {
        let mut records = Vec::new();
        let summary = read_records(source, layout, &columns, &mut |record| {
            records.push(record);
            ControlFlow::Continue(())
        })?;
        taken.report.rows.extend(summary.rows);
        taken.report.problems.extend(summary.problems);
        for record in records {
            let mut row = Row {
                layout,
                record,
                numbered: None,
            };
            if let Some(number) = row.text("case") {
                row.numbered = super::named::<P>(ledger.reader(), &number)?;
            }
            rows.push(row);
        }
    }
    let act = act_of(doing, ActKind::CaseImport, None, Some(file.to_owned()));
    let mut reading = Reading::new(file, doing);
    let result = ledger.write_or_rehearse(&act, dry_run, |tx| {
        take_all::<P>(tx, &mut rows, &mut reading, &mut taken)
    });
    match result {
        Ok(()) => Ok(taken),
        Err(Halt::Refused) => {
            taken.report.refused = true;
            taken.report.done = Imported::default();
            taken.cases.clear();
            Ok(taken)
        }
        Err(Halt::Failed(error)) => Err(error),
    }
}

fn take_all<P: Conduct>(
    tx: &mut Tx<'_>,
    rows: &mut [Row<'_>],
    reading: &mut Reading<'_>,
    taken: &mut Taken,
) -> Result<(), Halt> {
    for row in rows {
        match take::take::<P>(tx, row, reading)? {
            Some(Outcome::Created(number)) => {
                taken.report.done.created += 1;
                taken.cases.push(number);
            }
            Some(Outcome::Updated(number)) => {
                taken.report.done.updated += 1;
                taken.cases.push(number);
            }
            Some(Outcome::Unchanged) => taken.report.done.unchanged += 1,
            None => taken.report.rejected += 1,
        }
        taken.report.problems.append(&mut row.record.problems);
    }
    let is_error = |problem: &Problem| problem.severity == ProblemSeverity::Error;
    if taken.report.rejected > 0 || taken.report.problems.iter().any(is_error) {
        return Err(Halt::Refused);
    }
    Ok(())
}
