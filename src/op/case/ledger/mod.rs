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
use crate::op::records::{Handling, Imported, Report};
use crate::op::{Doing, OpError, require};
use crate::procedure::Procedure;
use crate::procedure::share::Share;
use crate::sheet::{Layout, Source, read_records};
use crate::store::{Ledger, StoreError};
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

/// Imports the rows of sheets as cases, in one act. With an error in any row nothing is written, unless the good rows are
/// asked for.
///
/// # Errors
/// What the file refuses; a person who is of no authority; what SQLite says.
pub fn import<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    source: &mut dyn Source,
    layouts: &[Layout],
    file: &str,
    handling: Handling,
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
    handling.weigh(&mut taken.report.problems);
    let is_sound = handling.partial || !taken.report.problems.iter().any(is_error);
    let act = act_of(doing, ActKind::CaseImport, None, Some(file.to_owned()));
    // Row by row, what is wrong with it, and whether it is out.
    let mut told: Vec<(Vec<Problem>, bool)> = vec![(Vec::new(), false); rows.len()];
    loop {
        let mut reading = Reading::new(file, doing, P::RESPONDENT == Share::RESPONDENT);
        let (mut done, mut cases) = (Imported::default(), Vec::new());
        let mut again = false;
        let result = ledger.write_or_rehearse(&act, handling.dry_run || !is_sound, |tx| {
            for (row, told) in rows.iter().zip(&mut told).filter(|(_, told)| !told.1) {
                let mut row = row.clone();
                let outcome = take::take::<P>(tx, &mut row, &mut reading)?;
                handling.weigh(&mut row.record.problems);
                told.1 = outcome.is_none() || row.record.problems.iter().any(is_error);
                told.0 = row.record.problems;
                again |= told.1;
                count(outcome, &mut done, &mut cases);
            }
            if again { Err(Halt::Refused) } else { Ok(()) }
        });
        match result {
            Ok(()) if is_sound => (taken.report.done, taken.cases) = (done, cases),
            Ok(()) => taken.report.refused = true,
            // The good rows are taken without the others, which may have begun a case before they failed.
            Err(Halt::Refused) if handling.partial && told.iter().any(|told| !told.1) => continue,
            Err(Halt::Refused) => taken.report.refused = true,
            Err(Halt::Failed(error)) => return Err(error),
        }
        break;
    }
    taken.report.rejected = told.iter().filter(|told| told.1).count();
    let problems = told.into_iter().flat_map(|(problems, _)| problems);
    taken.report.problems.extend(problems);
    Ok(taken)
}

fn is_error(problem: &Problem) -> bool {
    problem.severity == ProblemSeverity::Error
}

fn count(outcome: Option<Outcome>, done: &mut Imported, cases: &mut Vec<String>) {
    match outcome {
        Some(Outcome::Created(number)) => {
            done.created += 1;
            cases.push(number);
        }
        Some(Outcome::Updated(number)) => {
            done.updated += 1;
            cases.push(number);
        }
        Some(Outcome::Unchanged) => done.unchanged += 1,
        None => {}
    }
}
