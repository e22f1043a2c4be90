//! An in-memory book for tests.

use super::fault::SheetFault;
use super::grid::{Cell, Row, SheetHead, Span};
use super::source::Source;
use std::ops::ControlFlow;

/// Holds sheets with their rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Book {
    heads: Vec<SheetHead>,
    rows: Vec<Vec<Row>>,
}

impl Book {
    /// Makes a book of one sheet from texts; blanks are empty cells.
    pub(super) fn of(rows: &[&[&str]]) -> Self {
        Self::default().sheet("目录", rows)
    }

    /// Adds a sheet.
    pub(super) fn sheet(self, name: &str, rows: &[&[&str]]) -> Self {
        let rows = rows
            .iter()
            .map(|cells| cells.iter().map(|text| cell(text)).collect())
            .collect();
        self.cells(name, rows)
    }

    /// Adds a sheet of typed cells.
    pub(super) fn cells(mut self, name: &str, rows: Vec<Vec<Cell>>) -> Self {
        self.heads.push(SheetHead {
            name: name.to_owned(),
            ..SheetHead::default()
        });
        let rows = (1..).zip(rows).map(|(number, cells)| Row {
            number,
            hidden: false,
            cells,
        });
        self.rows.push(
            rows.filter(|row| row.cells.iter().any(|cell| *cell != Cell::Empty))
                .collect(),
        );
        self
    }

    /// Changes the last sheet's description.
    pub(super) fn with_head(mut self, change: impl FnOnce(&mut SheetHead)) -> Self {
        change(self.heads.last_mut().unwrap());
        self
    }

    /// Merges a span of the last sheet: rows from 1, columns from 0, ends included.
    pub(super) fn merge(self, rows: (u32, u32), columns: (u32, u32)) -> Self {
        self.with_head(|head| {
            head.merges.push(Span {
                first_row: rows.0,
                last_row: rows.1,
                first_column: columns.0,
                last_column: columns.1,
            });
        })
    }

    /// Hides a row of the last sheet.
    pub(super) fn hide_row(mut self, row: u32) -> Self {
        self.rows
            .last_mut()
            .unwrap()
            .iter_mut()
            .find(|own| own.number == row)
            .unwrap()
            .hidden = true;
        self
    }
}

fn cell(text: &str) -> Cell {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text.to_owned())
    }
}

impl Source for Book {
    fn heads(&self) -> &[SheetHead] {
        &self.heads
    }

    fn peek(&mut self, sheet: usize, rows: usize) -> Result<Vec<Row>, SheetFault> {
        Ok(self.rows[sheet].iter().take(rows).cloned().collect())
    }

    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        for row in self.rows[sheet].clone() {
            if each(row).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn bytes(&self) -> u64 {
        0
    }
}
