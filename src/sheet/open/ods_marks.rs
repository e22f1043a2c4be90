//! What calamine does not say of an OpenDocument sheet: merged spans, hidden rows and columns, error values.

use super::marks::Marks;
use super::package::{Package, value};
use super::subject::Subject;
use crate::sheet::grid::Span;
use crate::sheet::{Bound, SheetFault};
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Read};

/// Reads through `content.xml`: the marks of every sheet, in the order of the tabs.
pub(super) fn search(
    package: &mut Package<'_>,
    subject: &Subject,
) -> Result<Vec<Marks>, SheetFault> {
    let bound = subject.limits.unpacked_bytes.saturating_add(1);
    let part = package.part("content.xml")?.take(bound);
    let mut reader = quick_xml::Reader::from_reader(BufReader::new(part));
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    let mut sheets = Vec::new();
    let mut place = Place::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer);
        match event.map_err(|e| subject.broken(e))? {
            Event::Start(tag) => {
                if tag.local_name().as_ref() == "table" {
                    sheets.push(Marks::default());
                    place = Place::default();
                } else if let Some(marks) = sheets.last_mut() {
                    place.enter(&tag, marks, subject);
                    if marks.merges.len() > subject.limits.merges {
                        let limit = subject.limits.merges as u64;
                        return Err(subject.too_large(Bound::Merges, limit));
                    }
                }
            }
            Event::Text(text) => {
                if let Some(error) = &mut place.error {
                    *error = text.xml10_content().into_owned();
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "table-cell" => {
                if let (Some(error), Some(marks)) = (place.error.take(), sheets.last_mut()) {
                    marks.odd_errors.push((place.row, place.column, error));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if reader.into_inner().into_inner().limit() == 0 {
        return Err(subject.too_many_bytes());
    }
    Ok(sheets)
}

/// Where in a sheet the reading stands.
#[derive(Default)]
struct Place {
    /// Number of the row, from 1; of the last one where it is repeated.
    row: u32,
    /// Column of the cell, from 0.
    column: u32,
    /// Column that comes next, of cells or of column descriptions.
    next_column: u32,
    /// Text of the error cell that is being read; its last, for a note comes before the value.
    error: Option<String>,
}

impl Place {
    fn enter(&mut self, tag: &BytesStart<'_>, marks: &mut Marks, subject: &Subject) {
        match tag.local_name().as_ref() {
            "table-column" => {
                let first = self.next_column;
                self.next_column = first.saturating_add(count(tag, "number-columns-repeated"));
                if is_hidden(tag) {
                    let end = self.next_column.min(subject.limits.columns);
                    marks.hide_columns(first..end);
                }
            }
            "table-row" => {
                let first = self.row.saturating_add(1);
                self.row = self.row.saturating_add(count(tag, "number-rows-repeated"));
                self.next_column = 0;
                if is_hidden(tag) {
                    let last = self.row.min(subject.limits.rows);
                    marks.hidden_rows.extend(first..=last);
                }
            }
            "table-cell" | "covered-table-cell" => self.enter_cell(tag, marks),
            _ => {}
        }
    }

    fn enter_cell(&mut self, tag: &BytesStart<'_>, marks: &mut Marks) {
        let (mut repeated, mut columns, mut rows) = (1, 1, 1);
        self.error = None;
        for attribute in tag.attributes().with_checks(false).flatten() {
            let count = || attribute.value.parse().unwrap_or(1).max(1);
            match attribute.key.local_name().as_ref() {
                "number-columns-repeated" => repeated = count(),
                "number-columns-spanned" => columns = count(),
                "number-rows-spanned" => rows = count(),
                // Attributes of two namespaces are called so; only one of them is ever `error`.
                "value-type" if attribute.value.as_ref() == "error" => {
                    self.error = Some(String::new());
                }
                _ => {}
            }
        }
        self.column = self.next_column;
        self.next_column = self.column.saturating_add(repeated);
        if columns > 1 || rows > 1 {
            marks.merges.push(Span {
                first_row: self.row,
                last_row: self.row.saturating_add(rows - 1),
                first_column: self.column,
                last_column: self.column.saturating_add(columns - 1),
            });
        }
    }
}

fn is_hidden(tag: &BytesStart<'_>) -> bool {
    matches!(
        value(tag, "visibility").as_deref(),
        Some("collapse" | "filter")
    )
}

/// Returns an attribute that counts something, of which there is one where it is not said.
fn count(tag: &BytesStart<'_>, name: &str) -> u32 {
    let stated = value(tag, name).and_then(|digits| digits.parse().ok());
    stated.unwrap_or(1).max(1)
}
