//! Formats that calamine reads a whole sheet at a time: BIFF (xls, et) and OpenDocument (ods).

use super::compound::Compound;
use super::marks::Marks;
use super::ods_marks;
use super::package::Package;
use super::rows::Rows;
use super::subject::Subject;
use super::value;
use super::xls_marks;
use crate::sheet::grid::{Cell, Row, SheetHead, Span};
use crate::sheet::{SheetFault, Source};
use calamine::{
    Data, Dimensions, Ods, OdsError, Range, Reader, Sheet, SheetType, Xls, XlsError, XlsOptions,
};
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;

/// A workbook whose sheets are held whole.
pub(super) struct Whole {
    subject: Subject,
    bytes: u64,
    heads: Vec<SheetHead>,
    sheets: Vec<Held>,
}

/// GBK, which Chinese Excel 5 and 95 wrote, often without saying so.
const GBK_CODEPAGE: u16 = 936;

/// Opens a BIFF workbook.
pub(super) fn xls(path: &Path, subject: Subject) -> Result<Whole, SheetFault> {
    let (marks, codepage, since_1904) = biff(path, &subject)?;
    let (file, bytes) = open(path, &subject)?;
    let mut options = XlsOptions::default();
    options.force_codepage = codepage;
    let mut book = Xls::new_with_options(file, options).map_err(|error| match error {
        XlsError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    })?;
    let mut whole = Whole::new(bytes, subject);
    let sheets = book.sheets_metadata().to_vec();
    for (sheet, mut marks) in sheets.iter().zip(marks) {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let merges = book.merge_cells_by_sheet_name(&sheet.name);
        marks.merges = merges.unwrap_or_default().iter().map(span).collect();
        let range = book
            .worksheet_range(&sheet.name)
            .map_err(|e| whole.subject.broken(e))?;
        whole.add(sheet, range, marks);
    }
    for head in &mut whole.heads {
        head.since_1904 = since_1904;
    }
    Ok(whole)
}

/// Reads what calamine does not tell of a BIFF workbook, the code page to read it by where it states none (BIFF8 needs
/// none), and whether its day numbers count from 1904.
fn biff(path: &Path, subject: &Subject) -> Result<(Vec<Marks>, Option<u16>, bool), SheetFault> {
    let mut compound = Compound::open(path, subject)?;
    let is_biff8 = compound.holds("Workbook");
    let name = if is_biff8 { "Workbook" } else { "Book" };
    let stream = compound.stream(name).map_err(|e| subject.broken(e))?;
    let stream = stream.unwrap_or_default();
    let silent = !is_biff8 && !xls_marks::states_codepage(&stream);
    let marks = xls_marks::search(&stream, subject.limits.columns);
    let since_1904 = xls_marks::counts_from_1904(&stream);
    Ok((marks, silent.then_some(GBK_CODEPAGE), since_1904))
}

/// Opens an OpenDocument workbook.
pub(super) fn ods(path: &Path, subject: Subject) -> Result<Whole, SheetFault> {
    let mut package = Package::open(path, &subject)?;
    let (file, bytes) = open(path, &subject)?;
    let mut book = Ods::new(file).map_err(|error| match error {
        OdsError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    })?;
    let marks = ods_marks::search(&mut package, &subject)?;
    drop(package);
    let mut whole = Whole::new(bytes, subject);
    let sheets = book.sheets_metadata().to_vec();
    for (sheet, marks) in sheets.iter().zip(marks) {
        let range = book
            .worksheet_range(&sheet.name)
            .map_err(|e| whole.subject.broken(e))?;
        whole.add(sheet, range, marks);
    }
    Ok(whole)
}

fn open(path: &Path, subject: &Subject) -> Result<(BufReader<File>, u64), SheetFault> {
    let file = File::open(path).map_err(|e| subject.unreadable(&e))?;
    let bytes = file.metadata().map_err(|e| subject.unreadable(&e))?.len();
    Ok((BufReader::new(file), bytes))
}

fn span(merged: &Dimensions) -> Span {
    Span {
        first_row: merged.start.0.saturating_add(1),
        last_row: merged.end.0.saturating_add(1),
        first_column: merged.start.1,
        last_column: merged.end.1,
    }
}

impl Whole {
    fn new(bytes: u64, subject: Subject) -> Self {
        Self {
            subject,
            bytes,
            heads: Vec::new(),
            sheets: Vec::new(),
        }
    }

    fn add(&mut self, sheet: &Sheet, range: Range<Data>, mut marks: Marks) {
        marks.rows = range.end().map(|(row, _)| row.saturating_add(1));
        self.heads.push(marks.head(sheet));
        self.sheets.push(Held {
            range,
            hidden_rows: marks.hidden_rows,
            errors: marks.odd_errors,
        });
    }
}

/// Holds a sheet's cells.
struct Held {
    range: Range<Data>,
    hidden_rows: Vec<u32>,
    /// Error cells that calamine took for text: row, column, value, in their order.
    errors: Vec<(u32, u32, String)>,
}

impl Held {
    fn cell(&self, row: u32, column: u32, data: &Data) -> Cell {
        let errors = &self.errors;
        match errors.binary_search_by_key(&(row, column), |(row, column, _)| (*row, *column)) {
            Ok(at) => Cell::Error(errors[at].2.clone()),
            Err(_) => value::from_data(data),
        }
    }
}

impl Source for Whole {
    fn heads(&self) -> &[SheetHead] {
        &self.heads
    }

    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        let Some(held) = self.sheets.get(sheet) else {
            return Ok(());
        };
        let Some((first_row, first_column)) = held.range.start() else {
            return Ok(());
        };
        let mut rows = Rows::new(&self.subject, &held.hidden_rows, each);
        for (row, cells) in (first_row.saturating_add(1)..).zip(held.range.rows()) {
            for (column, cell) in (first_column..).zip(cells) {
                if rows
                    .put(row, column, held.cell(row, column, cell))?
                    .is_break()
                {
                    return Ok(());
                }
            }
        }
        let _ = rows.finish();
        Ok(())
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }
}
