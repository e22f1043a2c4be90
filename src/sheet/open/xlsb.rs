//! Office Open XML with binary parts (xlsb), streamed cell by cell.

use super::marks::{self, Marks};
use super::package::Package;
use super::rows::Rows;
use super::subject::Subject;
use super::value;
use super::xlsb_marks;
use crate::sheet::grid::{Row, SheetHead};
use crate::sheet::{SheetFault, Source};
use calamine::{Reader, XlsbError};
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;

/// An open workbook.
pub(super) struct Xlsb {
    subject: Subject,
    bytes: u64,
    book: calamine::Xlsb<BufReader<File>>,
    heads: Vec<SheetHead>,
    marks: Vec<Marks>,
}

impl Xlsb {
    /// Opens a workbook.
    pub(super) fn open(path: &Path, subject: Subject) -> Result<Self, SheetFault> {
        let mut package = Package::open(path, &subject)?;
        let file = File::open(path).map_err(|e| subject.unreadable(&e))?;
        let bytes = file.metadata().map_err(|e| subject.unreadable(&e))?.len();
        let book = calamine::Xlsb::new(BufReader::new(file)).map_err(|e| fault(&subject, &e))?;
        let parts = package.sheet_parts(xlsb_marks::sheet_ids)?;
        let (heads, marks) = marks::of_worksheets(book.sheets_metadata(), &parts, |part| {
            xlsb_marks::search(&mut package.part(part)?, &subject)
        })?;
        drop(package);
        Ok(Self {
            subject,
            bytes,
            book,
            heads,
            marks,
        })
    }
}

impl Source for Xlsb {
    fn heads(&self) -> &[SheetHead] {
        &self.heads
    }

    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        let (Some(head), Some(marks)) = (self.heads.get(sheet), self.marks.get(sheet)) else {
            return Ok(());
        };
        let subject = &self.subject;
        let mut rows = Rows::new(subject, &marks.hidden_rows, each);
        let mut cells = match self.book.worksheet_cells_reader(&head.name) {
            Ok(cells) => cells,
            Err(error) => return Err(fault(subject, &error)),
        };
        while let Some(cell) = cells.next_cell().map_err(|e| fault(subject, &e))? {
            let (row, column) = cell.get_position();
            let cell = value::from_ref(cell.get_value());
            if rows.put(row.saturating_add(1), column, cell)?.is_break() {
                return Ok(());
            }
        }
        let _ = rows.finish();
        Ok(())
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }
}

fn fault(subject: &Subject, error: &XlsbError) -> SheetFault {
    match error {
        XlsbError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    }
}
