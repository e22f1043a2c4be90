//! Formats that calamine reads a whole sheet at a time: BIFF (xls, et) and OpenDocument (ods).

use super::marks::Marks;
use super::ods_marks;
use super::package::Package;
use super::rows::Rows;
use super::subject::Subject;
use super::value;
use crate::sheet::grid::{Cell, Row, SheetHead, Span};
use crate::sheet::{SheetFault, Source};
use calamine::{
    Data, Dimensions, Ods, OdsError, Range, Reader, Sheet, SheetType, Xls, XlsError, XlsOptions,
};
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;

/// A workbook whose sheets are held whole. Of BIFF, hidden rows and columns are not read.
pub(super) struct Whole {
    subject: Subject,
    bytes: u64,
    heads: Vec<SheetHead>,
    sheets: Vec<Held>,
}

/// Opens a BIFF workbook.
pub(super) fn xls(
    path: &Path,
    codepage: Option<u16>,
    subject: Subject,
) -> Result<Whole, SheetFault> {
    let (file, bytes) = open(path, &subject)?;
    let mut options = XlsOptions::default();
    options.force_codepage = codepage;
    let mut book = Xls::new_with_options(file, options).map_err(|error| match error {
        XlsError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    })?;
    let mut whole = Whole::new(bytes, subject);
    for sheet in worksheets(book.sheets_metadata()) {
        let merges = book
            .merge_cells_by_sheet_name(&sheet.name)
            .unwrap_or_default();
        let range = book
            .worksheet_range(&sheet.name)
            .map_err(|e| whole.subject.broken(e))?;
        let marks = Marks {
            merges: merges.iter().map(span).collect(),
            ..Marks::default()
        };
        whole.add(&sheet, range, marks);
    }
    Ok(whole)
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
    for (sheet, marks) in worksheets(book.sheets_metadata()).iter().zip(marks) {
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

fn worksheets(sheets: &[Sheet]) -> Vec<Sheet> {
    let worksheets = sheets.iter().filter(|s| s.typ == SheetType::WorkSheet);
    worksheets.cloned().collect()
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
