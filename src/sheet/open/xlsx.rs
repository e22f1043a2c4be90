//! Office Open XML with XML parts (xlsx, xlsm, and the same under other names), streamed cell by cell.

use super::marks::{self, Marks};
use super::package::{self, Package};
use super::rows::Rows;
use super::subject::Subject;
use super::value;
use crate::sheet::grid::{Cell, Row, SheetHead, UNCALCULATED};
use crate::sheet::{SheetFault, Source};
use calamine::{Reader, XlsxError};
use std::fs::File;
use std::io::{BufReader, Read};
use std::ops::ControlFlow;
use std::path::Path;

/// Fewest bytes that a shared string takes, `<si/>`.
const SHORTEST_STRING: u64 = 5;

/// An open workbook.
pub(super) struct Xlsx {
    subject: Subject,
    bytes: u64,
    book: calamine::Xlsx<BufReader<File>>,
    heads: Vec<SheetHead>,
    marks: Vec<Marks>,
}

impl Xlsx {
    /// Opens a workbook: its strings and formats are read, its sheets searched for what is merged and hidden.
    pub(super) fn open(path: &Path, subject: Subject) -> Result<Self, SheetFault> {
        let file = File::open(path).map_err(|e| subject.unreadable(&e))?;
        let bytes = file.metadata().map_err(|e| subject.unreadable(&e))?.len();
        let mut package = Package::open(path, &subject)?;
        check_strings(&mut package, &subject)?;
        let parts = package.sheet_parts(package::sheet_ids)?;
        let since_1904 = package.counts_from_1904()?;
        let book = calamine::Xlsx::new(BufReader::new(file)).map_err(|e| fault(&subject, &e))?;
        let (mut heads, marks) = marks::of_worksheets(book.sheets_metadata(), &parts, |part| {
            marks::search(&mut package.part(part)?, &subject)
        })?;
        drop(package);
        for head in &mut heads {
            head.since_1904 = since_1904;
        }
        Ok(Self {
            subject,
            bytes,
            book,
            heads,
            marks,
        })
    }
}

impl Source for Xlsx {
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
        let mut odd_errors = marks.odd_errors.iter();
        let mut cells = match self.book.worksheet_cells_reader(&head.name) {
            Ok(cells) => cells,
            Err(error) => return Err(fault(subject, &error)),
        };
        loop {
            let (row, column, cell) = match cells.next_cell_with_formula_metadata() {
                Ok(Some(cell)) => {
                    let (row, column) = cell.pos;
                    let value = match value::from_ref(&cell.value) {
                        Cell::Empty if cell.formula.is_some() => uncalculated(),
                        value => value,
                    };
                    (row.saturating_add(1), column, value)
                }
                Ok(None) => break,
                // The reader stands behind the value that it does not know and goes on from there.
                Err(XlsxError::CellError(_)) => match odd_errors.next() {
                    Some((row, column, error)) => (*row, *column, Cell::Error(error.clone())),
                    None => continue,
                },
                Err(error) => return Err(fault(subject, &error)),
            };
            if rows.put(row, column, cell)?.is_break() {
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

/// Makes the cell of a formula whose value nobody has stored.
fn uncalculated() -> Cell {
    Cell::Error(UNCALCULATED.to_owned())
}

/// Refuses a table of shared strings that promises more of them than its bytes could hold: room for all
/// is taken beforehand.
fn check_strings(package: &mut Package<'_>, subject: &Subject) -> Result<(), SheetFault> {
    let (folder, _) = package.workbook()?;
    let name = package::joined(&folder, "sharedStrings.xml");
    if !package.holds(&name) {
        return Ok(());
    }
    let part = package.part(&name)?;
    let most = part.size() / SHORTEST_STRING;
    let mut head = Vec::new();
    part.take(4096)
        .read_to_end(&mut head)
        .map_err(|e| subject.broken(e))?;
    let head = String::from_utf8_lossy(&head);
    let promised = head
        .split_once("uniqueCount=")
        .and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next())
        .map(|digits| digits.parse::<u64>().unwrap_or(u64::MAX));
    match promised {
        Some(count) if count > most || count > subject.limits.cells => {
            Err(subject.broken(format_args!("uniqueCount {count}")))
        }
        _ => Ok(()),
    }
}

fn fault(subject: &Subject, error: &XlsxError) -> SheetFault {
    match error {
        XlsxError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    }
}
