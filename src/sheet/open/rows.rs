//! Cells in, rows out: gathers what stands in one row and holds every sheet to the bounds.

use super::subject::Subject;
use crate::sheet::grid::{Cell, Row};
use crate::sheet::{Bound, SheetFault};
use std::ops::ControlFlow;

/// Error values of formulas, as they stand in text.
const ERRORS: [&str; 9] = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
];

fn is_error(text: &str) -> bool {
    text.contains('#') && ERRORS.contains(&text.trim())
}

/// Gathers cells, which come row by row, into rows, and hands each full row on.
pub(in crate::sheet) struct Rows<'a> {
    subject: &'a Subject,
    hidden: &'a [u32],
    each: &'a mut dyn FnMut(Row) -> ControlFlow<()>,
    row: Row,
    width: usize,
    cells: u64,
}

impl<'a> Rows<'a> {
    /// Starts a sheet; `hidden` holds the numbers of its hidden rows, ascending.
    pub(in crate::sheet) fn new(
        subject: &'a Subject,
        hidden: &'a [u32],
        each: &'a mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Self {
        Self {
            subject,
            hidden,
            each,
            row: Row::default(),
            width: 0,
            cells: 0,
        }
    }

    /// Puts a cell in row `number` (from 1) and `column` (from 0); a cell that holds nothing is passed over.
    ///
    /// # Errors
    /// A bound is passed, or the rows do not ascend.
    pub(in crate::sheet) fn put(
        &mut self,
        number: u32,
        column: u32,
        cell: Cell,
    ) -> Result<ControlFlow<()>, SheetFault> {
        let cell = match cell {
            // What a text file, or a sheet of pasted values, keeps of a formula that failed.
            Cell::Text(text) if is_error(&text) => Cell::Error(text.trim().to_owned()),
            cell => cell,
        };
        let text_bytes = match &cell {
            Cell::Empty => return Ok(ControlFlow::Continue(())),
            Cell::Text(text) if text.trim().is_empty() => return Ok(ControlFlow::Continue(())),
            Cell::Text(text) => text.len(),
            _ => 0,
        };
        self.check(number, column, text_bytes)?;
        if number != self.row.number {
            if number < self.row.number {
                return Err(self
                    .subject
                    .broken(format_args!("row {number} after row {}", self.row.number)));
            }
            if self.finish().is_break() {
                return Ok(ControlFlow::Break(()));
            }
            self.row.number = number;
        }
        let at = column as usize;
        if self.row.cells.len() <= at {
            if self.row.cells.capacity() == 0 {
                self.row.cells.reserve(self.width.max(at + 1));
            }
            self.row.cells.resize_with(at, Cell::default);
            self.row.cells.push(cell);
        } else {
            self.row.cells[at] = cell;
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Hands on the row that is being gathered, if anything stands in it.
    pub(in crate::sheet) fn finish(&mut self) -> ControlFlow<()> {
        if self.row.cells.is_empty() {
            return ControlFlow::Continue(());
        }
        let mut row = std::mem::take(&mut self.row);
        self.width = row.cells.len();
        row.hidden = self.hidden.binary_search(&row.number).is_ok();
        self.row.number = row.number;
        (self.each)(row)
    }

    fn check(&mut self, number: u32, column: u32, text_bytes: usize) -> Result<(), SheetFault> {
        let limits = &self.subject.limits;
        self.cells += 1;
        if number > limits.rows {
            return Err(self.subject.too_large(Bound::Rows, limits.rows.into()));
        }
        if column >= limits.columns {
            return Err(self
                .subject
                .too_large(Bound::Columns, limits.columns.into()));
        }
        if self.cells > limits.cells {
            return Err(self.subject.too_large(Bound::Cells, limits.cells));
        }
        if text_bytes > limits.cell_bytes {
            let limit = u64::try_from(limits.cell_bytes).unwrap_or(u64::MAX);
            return Err(self.subject.too_large(Bound::CellBytes, limit));
        }
        Ok(())
    }
}
