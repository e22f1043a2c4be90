//! Handing a workbook back: the user's own rows in their own layout, bad cells coloured and explained.

#[cfg(test)]
mod tests;

use super::write::{header_format, put, save, tab_name, width};
use crate::model::ProblemSeverity;
use crate::sheet::fault::SheetFault;
use crate::sheet::find::layout::Layout;
use crate::sheet::grid::{Cell, Row, Span};
use crate::sheet::source::Source;
use rust_xlsxwriter::{Format, FormatAlign, Note, Workbook, Worksheet, XlsxError};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;

/// Cells that a merged span may cover; larger ones, which only hostile files have, are left out.
const WIDEST_SPAN: u64 = 100_000;
/// Width of the column that explains, in characters of half width.
const EXPLAINED: f64 = 50.0;

/// Marks one problem, in finished words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Place of the sheet in the book, from 0.
    pub sheet: usize,
    /// Row, from 1.
    pub row: u32,
    /// Column, from 0; absent where the whole row is meant.
    pub column: Option<u32>,
    /// Colours the cell.
    pub severity: ProblemSeverity,
    /// What is wrong and what to do.
    pub text: String,
}

/// Holds the words of the workbook beside the marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandBackWords {
    /// Header of the column that explains.
    pub column: String,
    /// Name of the sheet that sums up.
    pub summary_sheet: String,
    /// Its rows, the first one its header.
    pub summary: Vec<Vec<String>>,
}

/// Writes the rows of `source` with what is wrong with them: header rows, merged spans, column order and values are
/// kept, styles are not. A column that explains is added, or filled anew where an earlier workbook brought it.
///
/// Sheets without merged spans are written as they are read; others are held in memory.
///
/// # Errors
/// What the file refuses; [`SheetFault::Unwritable`]; [`SheetFault::TooLarge`] for what a workbook cannot hold.
pub fn hand_back(
    source: &mut dyn Source,
    layouts: &[Layout],
    marks: &[Mark],
    words: &HandBackWords,
    path: &Path,
) -> Result<(), SheetFault> {
    let mut by_row: HashMap<(usize, u32), Vec<&Mark>> = HashMap::new();
    for mark in marks {
        by_row.entry((mark.sheet, mark.row)).or_default().push(mark);
    }
    let mut read = Ok(());
    let saved = save(path, |book| {
        for layout in layouts {
            let sheet = Sheet::new(source, layout, words, &by_row);
            let written = sheet.and_then(|sheet| sheet.write(source, book));
            match written {
                Ok(Ok(())) => {}
                Ok(Err(error)) => return Err(error),
                // The reading side failed, and its own fault goes out below.
                Err(fault) => {
                    read = Err(fault);
                    return Err(XlsxError::ParameterError(String::new()));
                }
            }
        }
        write_summary(book, words)
    });
    read?;
    saved
}

/// Holds what is known of a sheet before its rows are written.
struct Sheet<'a> {
    layout: &'a Layout,
    words: &'a HandBackWords,
    marks: &'a HashMap<(usize, u32), Vec<&'a Mark>>,
    merges: Vec<Span>,
    /// Column that explains, from 0.
    explains: u16,
}

impl<'a> Sheet<'a> {
    /// Looks through the rows once, since the column that explains stands right of the widest.
    fn new(
        source: &mut dyn Source,
        layout: &'a Layout,
        words: &'a HandBackWords,
        marks: &'a HashMap<(usize, u32), Vec<&'a Mark>>,
    ) -> Result<Self, SheetFault> {
        let mut widest = 0;
        let mut again = None;
        source.stream(layout.sheet, &mut |row| {
            let filled = row
                .cells
                .iter()
                .rposition(|cell| *cell != Cell::Empty)
                .map_or(0, |at| at + 1);
            widest = widest.max(filled);
            if layout.header_rows.contains(&row.number) {
                again = again.or_else(|| {
                    row.cells.iter().position(
                        |cell| matches!(cell, Cell::Text(text) if text.trim() == words.column),
                    )
                });
            }
            ControlFlow::Continue(())
        })?;
        let head = source.heads().get(layout.sheet);
        let merges = head.map(|head| {
            head.merges
                .iter()
                .copied()
                .filter(|span| is_sound(*span))
                .collect()
        });
        Ok(Self {
            layout,
            words,
            marks,
            merges: merges.unwrap_or_default(),
            explains: u16::try_from(again.unwrap_or(widest)).unwrap_or(u16::MAX),
        })
    }

    fn write(
        &self,
        source: &mut dyn Source,
        book: &mut Workbook,
    ) -> Result<Result<(), XlsxError>, SheetFault> {
        let begun = self.begin(book);
        let sheet = match begun {
            Ok(sheet) => sheet,
            Err(error) => return Ok(Err(error)),
        };
        let formats = Formats::new();
        let mut written = Ok(());
        source.stream(self.layout.sheet, &mut |row| {
            written = self.write_row(sheet, &row, &formats);
            if written.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })?;
        Ok(written)
    }

    fn begin<'b>(&self, book: &'b mut Workbook) -> Result<&'b mut Worksheet, XlsxError> {
        let sheet = if self.merges.is_empty() {
            book.add_worksheet_with_constant_memory()?
        } else {
            book.add_worksheet()
        };
        sheet.set_name(tab_name(&self.layout.name))?;
        for matched in &self.layout.columns {
            if let Ok(column) = u16::try_from(matched.column) {
                sheet.set_column_width(column, width(&matched.header).max(14.0))?;
            }
        }
        sheet.set_column_width(self.explains, EXPLAINED)?;
        let plain = Format::new()
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        for span in &self.merges {
            let columns = (
                u16::try_from(span.first_column),
                u16::try_from(span.last_column),
            );
            let (Ok(first), Ok(last)) = columns else {
                continue;
            };
            match sheet.merge_range(
                span.first_row - 1,
                first,
                span.last_row - 1,
                last,
                "",
                &plain,
            ) {
                // Spans that overlap are a fault of the file; the first one stands.
                Ok(_) | Err(XlsxError::MergeRangeOverlaps(..)) => {}
                Err(error) => return Err(error),
            }
        }
        if let Some(last) = self.layout.header_rows.iter().max() {
            sheet.set_freeze_panes(*last, 0)?;
        }
        Ok(sheet)
    }

    fn write_row(
        &self,
        sheet: &mut Worksheet,
        row: &Row,
        formats: &Formats,
    ) -> Result<(), XlsxError> {
        let at = row.number - 1;
        let marks = self
            .marks
            .get(&(self.layout.sheet, row.number))
            .map_or(&[][..], Vec::as_slice);
        let is_header = self.layout.header_rows.contains(&row.number);
        for (column, cell) in (0_u16..).zip(&row.cells) {
            if column == self.explains {
                continue;
            }
            let severity = worst(
                marks
                    .iter()
                    .filter(|mark| mark.column == Some(u32::from(column))),
            );
            let format = severity
                .map(|severity| formats.of(severity))
                .or(is_header.then_some(&formats.header));
            put(sheet, at, column, cell, format)?;
        }
        self.write_notes(sheet, row, marks, formats)?;
        if self.layout.header_rows.last() == Some(&row.number) {
            sheet.write_string_with_format(
                at,
                self.explains,
                &self.words.column,
                &formats.header,
            )?;
        } else if !marks.is_empty() {
            let texts: Vec<&str> = marks.iter().map(|mark| mark.text.as_str()).collect();
            let text = cut(&texts.join("\n"));
            let severity = worst(marks.iter()).unwrap_or(ProblemSeverity::Warning);
            sheet.write_string_with_format(at, self.explains, text, formats.of(severity))?;
        }
        Ok(())
    }

    /// Comments on marked cells, and colours those that hold nothing and stand beyond the row's last cell.
    fn write_notes(
        &self,
        sheet: &mut Worksheet,
        row: &Row,
        marks: &[&Mark],
        formats: &Formats,
    ) -> Result<(), XlsxError> {
        let mut columns: Vec<u32> = marks.iter().filter_map(|mark| mark.column).collect();
        columns.sort_unstable();
        columns.dedup();
        for column in columns {
            let Ok(place) = u16::try_from(column) else {
                continue;
            };
            let own = || marks.iter().filter(|mark| mark.column == Some(column));
            if column as usize >= row.cells.len() && place != self.explains {
                let severity = worst(own()).unwrap_or(ProblemSeverity::Warning);
                put(
                    sheet,
                    row.number - 1,
                    place,
                    &Cell::Empty,
                    Some(formats.of(severity)),
                )?;
            }
            let texts: Vec<&str> = own().map(|mark| mark.text.as_str()).collect();
            let note = Note::new(cut(&texts.join("\n")))
                .add_author_prefix(false)
                .set_width(240);
            sheet.insert_note(row.number - 1, place, &note)?;
        }
        Ok(())
    }
}

struct Formats {
    error: Format,
    warning: Format,
    header: Format,
}

impl Formats {
    fn new() -> Self {
        let coloured = |colour: &str| Format::new().set_background_color(colour).set_text_wrap();
        Self {
            error: coloured("#FFC7CE"),
            warning: coloured("#FFEB9C"),
            header: header_format(),
        }
    }

    fn of(&self, severity: ProblemSeverity) -> &Format {
        match severity {
            ProblemSeverity::Error => &self.error,
            ProblemSeverity::Warning => &self.warning,
        }
    }
}

fn worst<'a>(marks: impl Iterator<Item = &'a &'a Mark>) -> Option<ProblemSeverity> {
    // The enum counts errors first.
    marks.map(|mark| mark.severity).min()
}

/// Cuts an explanation to what a comment or cell can hold.
fn cut(text: &str) -> String {
    text.chars().take(8_000).collect()
}

fn is_sound(span: Span) -> bool {
    let rows = u64::from(span.last_row.saturating_sub(span.first_row)) + 1;
    let columns = u64::from(span.last_column.saturating_sub(span.first_column)) + 1;
    span.first_row > 0 && rows * columns > 1 && rows * columns <= WIDEST_SPAN
}

fn write_summary(book: &mut Workbook, words: &HandBackWords) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(&words.summary_sheet)?;
    let header = header_format();
    for (row, cells) in (0_u32..).zip(&words.summary) {
        for (column, text) in (0_u16..).zip(cells) {
            if row == 0 {
                sheet.set_column_width(column, width(text).max(16.0))?;
                sheet.write_string_with_format(row, column, text, &header)?;
            } else {
                sheet.write_string(row, column, text)?;
            }
        }
    }
    Ok(())
}
