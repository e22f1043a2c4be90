//! Where rows come from: a book that is read sheet by sheet, in a child process or here.

use super::fault::SheetFault;
use super::grid::{Row, SheetHead};
use std::ops::ControlFlow;

/// A spreadsheet or text table that can be looked into and then streamed.
pub trait Source {
    /// Describes the sheets, in the order of their tabs; a text table has one.
    fn heads(&self) -> &[SheetHead];

    /// Returns the first rows of a sheet (at most `rows` that hold anything), for finding its header.
    ///
    /// # Errors
    /// What the file refuses.
    fn peek(&mut self, sheet: usize, rows: usize) -> Result<Vec<Row>, SheetFault> {
        let mut first = Vec::new();
        if rows == 0 {
            return Ok(first);
        }
        self.stream(sheet, &mut |row| {
            first.push(row);
            if first.len() < rows {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        Ok(first)
    }

    /// Hands every row that holds anything to `each`, in order, until it breaks off.
    ///
    /// # Errors
    /// What the file refuses, also in the middle.
    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault>;

    /// Returns the length of the file in bytes.
    fn bytes(&self) -> u64;
}
