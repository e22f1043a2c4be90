//! Formats that calamine reads a whole sheet at a time: BIFF (xls, et) and OpenDocument (ods).

use super::package::Package;
use super::rows::Rows;
use super::subject::Subject;
use super::value;
use crate::sheet::grid::{Row, SheetHead, Span};
use crate::sheet::{SheetFault, Source};
use calamine::{
    Data, Dimensions, Ods, OdsError, Range, Reader, Sheet, SheetType, SheetVisible, Xls, XlsError,
    XlsOptions,
};
use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;

/// A workbook whose sheets are held whole; hidden rows and columns are not read.
pub(super) struct Whole {
    subject: Subject,
    bytes: u64,
    heads: Vec<SheetHead>,
    ranges: Vec<Range<Data>>,
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
        whole.add(&sheet, merges.iter().map(span).collect(), range);
    }
    Ok(whole)
}

/// Opens an OpenDocument workbook.
pub(super) fn ods(path: &Path, subject: Subject) -> Result<Whole, SheetFault> {
    // Refuses parts that say themselves that they are too large.
    Package::open(path, &subject)?;
    let (file, bytes) = open(path, &subject)?;
    let mut book = Ods::new(file).map_err(|error| match error {
        OdsError::Password => subject.kind("encrypted"),
        error => subject.broken(error),
    })?;
    let mut whole = Whole::new(bytes, subject);
    for sheet in worksheets(book.sheets_metadata()) {
        let range = book
            .worksheet_range(&sheet.name)
            .map_err(|e| whole.subject.broken(e))?;
        whole.add(&sheet, Vec::new(), range);
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
            ranges: Vec::new(),
        }
    }

    fn add(&mut self, sheet: &Sheet, merges: Vec<Span>, range: Range<Data>) {
        self.heads.push(SheetHead {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
            merges,
            hidden_columns: Vec::new(),
            rows: range.end().map(|(row, _)| row.saturating_add(1)),
        });
        self.ranges.push(range);
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
        let Some(range) = self.ranges.get(sheet) else {
            return Ok(());
        };
        let Some((first_row, first_column)) = range.start() else {
            return Ok(());
        };
        let mut rows = Rows::new(&self.subject, &[], each);
        for (row, cells) in (first_row.saturating_add(1)..).zip(range.rows()) {
            for (column, cell) in (first_column..).zip(cells) {
                if rows.put(row, column, value::from_data(cell))?.is_break() {
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
