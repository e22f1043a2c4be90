//! Ledgers that bureaus kept in spreadsheets: each row becomes a case, with its answer and the days of both.
//!
//! A row says who asks whom for what, when, and what became of it. The way from the beginning to the state that it names
//! is the one that its days and answers speak of; where it names no state, its days lead to one, or the row is refused.
//! What was done is recorded as it was done, be it right or not: judging is the rules' work.
//!
//! A case is known by its number, or else by its parties, entry, day and content, so that the same file again changes
//! nothing; a row that has gone on since takes its case further. A value that the case has otherwise is an error: a
//! ledger sets nothing right that is recorded already.

mod columns;
mod row;
mod same;
mod take;
mod way;

pub use columns::{BEGINS, Dated, columns};

use super::{Conduct, act_of};
use crate::model::{ActKind, Problem, ProblemSeverity, Role};
use crate::op::{Doing, OpError, require};
use crate::sheet::{Layout, SheetRows, Source, read_records};
use crate::store::{Ledger, StoreError, Tx};
use row::{Reading, Row};
use std::ops::ControlFlow;

/// Says what an import of cases did, or would do.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Whether nothing was written because a row has an error.
    pub refused: bool,
    /// The rows of each sheet, in the order of its layouts.
    pub rows: Vec<SheetRows>,
    /// Numbers of the cases that were begun or went on.
    pub cases: Vec<String>,
    /// New ones.
    pub created: usize,
    /// Those that went on.
    pub updated: usize,
    /// Those that the file says nothing new of.
    pub unchanged: usize,
    /// Rows with an error.
    pub rejected: usize,
    /// Everything that is wrong with the file.
    pub problems: Vec<Problem>,
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
    let mut taken = Taken {
        problems: layouts.iter().flat_map(|l| l.problems.clone()).collect(),
        ..Taken::default()
    };
    let columns = columns::<P>();
    let mut rows: Vec<Row<'_>> = Vec::new();
    for layout in layouts {
        let mut records = Vec::new();
        let summary = read_records(source, layout, &columns, &mut |record| {
            records.push(record);
            ControlFlow::Continue(())
        })?;
        taken.rows.extend(summary.rows);
        taken.problems.extend(summary.problems);
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
        Err(Halt::Refused) => Ok(Taken {
            refused: true,
            cases: Vec::new(),
            created: 0,
            updated: 0,
            unchanged: 0,
            ..taken
        }),
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
                taken.created += 1;
                taken.cases.push(number);
            }
            Some(Outcome::Updated(number)) => {
                taken.updated += 1;
                taken.cases.push(number);
            }
            Some(Outcome::Unchanged) => taken.unchanged += 1,
            None => taken.rejected += 1,
        }
        taken.problems.append(&mut row.record.problems);
    }
    let is_error = |problem: &Problem| problem.severity == ProblemSeverity::Error;
    if taken.rejected > 0 || taken.problems.iter().any(is_error) {
        return Err(Halt::Refused);
    }
    Ok(())
}
