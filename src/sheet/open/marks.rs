//! What calamine's cell readers do not say of a sheet: merged spans, hidden rows and columns, error values they
//! do not know. Here, how that is found in an xlsx part: a bytewise search of the inflated part, at a
//! fraction of a parse.

use super::kind::read_full;
use super::subject::Subject;
use crate::sheet::grid::{SheetHead, Span};
use crate::sheet::{Bound, SheetFault};
use calamine::{Sheet, SheetVisible};
use memchr::memmem::Finder;
use memchr::{memchr, memrchr};
use std::io::Read;
use std::ops::Range;

/// Bytes that are searched at a time.
const PIECE: usize = 256 << 10;
/// Longest tag, or error cell, that is recognised across two pieces.
const LONGEST_TAG: usize = 16 << 10;
/// Error values that calamine reads by itself.
const KNOWN_ERRORS: [&[u8]; 8] = [
    b"#DIV/0!", b"#N/A", b"#NAME?", b"#NULL!", b"#NUM!", b"#REF!", b"#VALUE!", b"#DATA!",
];

/// Holds what was found in a sheet's part.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Marks {
    /// Merged spans.
    pub(super) merges: Vec<Span>,
    /// Numbers of hidden rows, ascending.
    pub(super) hidden_rows: Vec<u32>,
    /// Hidden columns, from 0, ascending.
    pub(super) hidden_columns: Vec<u32>,
    /// Last row, where the sheet states its dimension.
    pub(super) rows: Option<u32>,
    /// Error cells with values of later editions (`#SPILL!`): row, column, value, in the order of the file.
    pub(super) odd_errors: Vec<(u32, u32, String)>,
}

/// Describes the worksheets of a package, each by the marks that `search` finds in its part; other sheets, such as
/// charts, are passed over.
pub(super) fn of_worksheets(
    sheets: &[calamine::Sheet],
    parts: &[String],
    mut search: impl FnMut(&str) -> Result<Marks, SheetFault>,
) -> Result<(Vec<SheetHead>, Vec<Marks>), SheetFault> {
    let mut heads = Vec::new();
    let mut marks = Vec::new();
    for (sheet, part) in sheets.iter().zip(parts) {
        if sheet.typ == calamine::SheetType::WorkSheet {
            let mut found = search(part)?;
            heads.push(found.head(sheet));
            marks.push(found);
        }
    }
    Ok((heads, marks))
}

impl Marks {
    /// Describes a sheet, taking over what only its description needs.
    pub(super) fn head(&mut self, sheet: &Sheet) -> SheetHead {
        SheetHead {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
            since_1904: false,
            merges: std::mem::take(&mut self.merges),
            hidden_columns: std::mem::take(&mut self.hidden_columns),
            rows: self.rows,
        }
    }

    /// Adds hidden columns; those that are told again, as a hostile file may do without end, take no more room.
    pub(super) fn hide_columns(&mut self, columns: Range<u32>) {
        for column in columns {
            if let Err(at) = self.hidden_columns.binary_search(&column) {
                self.hidden_columns.insert(at, column);
            }
        }
    }
}

/// Searches a sheet's part to its end, which also proves how large it is.
pub(super) fn search(part: &mut dyn Read, subject: &Subject) -> Result<Marks, SheetFault> {
    let mut marks = Marks::default();
    let needles = Needles::new();
    let mut window = Vec::new();
    let mut kept = 0;
    let mut total = 0_u64;
    loop {
        window.resize(kept + PIECE, 0);
        let read = read_full(part, &mut window[kept..]).map_err(|e| subject.broken(e))?;
        window.truncate(kept + read);
        total += read as u64;
        if total > subject.limits.unpacked_bytes {
            return Err(subject.too_many_bytes());
        }
        let last = read < PIECE;
        let done = if last {
            window.len()
        } else {
            whole_cells(&window)
        };
        marks.look(&window[..done], &needles, subject)?;
        if last {
            break;
        }
        window.drain(..done);
        kept = window.len();
    }
    marks.hidden_rows.sort_unstable();
    marks.hidden_rows.dedup();
    Ok(marks)
}

/// Returns how much of the window can be searched so that no cell's head is cut in two: up to its last
/// cell or element that begins, unless none begins in the room that a tag may take.
fn whole_cells(window: &[u8]) -> usize {
    let from = window.len().saturating_sub(LONGEST_TAG);
    let tail = &window[from..];
    let cell = memchr::memmem::rfind(tail, b"<c ");
    let tag = cell.or_else(|| memrchr(b'<', tail));
    tag.map_or(window.len(), |at| from + at)
}

struct Needles {
    hidden: Finder<'static>,
    merge: Finder<'static>,
    error: Finder<'static>,
    dimension: Finder<'static>,
}

impl Needles {
    fn new() -> Self {
        Self {
            hidden: Finder::new(b" hidden="),
            merge: Finder::new(b"mergeCell "),
            error: Finder::new(b" t=\"e\""),
            dimension: Finder::new(b"dimension "),
        }
    }
}

impl Marks {
    fn look(
        &mut self,
        window: &[u8],
        needles: &Needles,
        subject: &Subject,
    ) -> Result<(), SheetFault> {
        if self.rows.is_none()
            && let Some(tag) = needles
                .dimension
                .find(window)
                .and_then(|at| tag_at(window, at))
        {
            self.rows = attribute(tag, b"ref")
                .and_then(span)
                .map(|span| span.last_row);
        }
        for at in needles.hidden.find_iter(window) {
            if let Some(tag) = tag_at(window, at) {
                self.note_hidden(tag, subject.limits.columns);
            }
        }
        for at in needles.merge.find_iter(window) {
            let found = tag_at(window, at).and_then(|tag| attribute(tag, b"ref"));
            if let Some(found) = found.and_then(span) {
                self.merges.push(found);
            }
            if self.merges.len() > subject.limits.merges {
                let limit = subject.limits.merges as u64;
                return Err(subject.too_large(Bound::Merges, limit));
            }
        }
        for at in needles.error.find_iter(window) {
            self.note_error(window, at);
        }
        Ok(())
    }

    fn note_hidden(&mut self, tag: &[u8], columns: u32) {
        if !matches!(attribute(tag, b"hidden"), Some(b"1" | b"true")) {
            return;
        }
        match local_name(tag) {
            b"row" => self
                .hidden_rows
                .extend(attribute(tag, b"r").and_then(number)),
            b"col" => {
                let first = attribute(tag, b"min").and_then(number);
                let last = attribute(tag, b"max").and_then(number);
                if let (Some(first @ 1..), Some(last)) = (first, last) {
                    self.hide_columns(first - 1..last.min(columns));
                }
            }
            _ => {}
        }
    }

    fn note_error(&mut self, window: &[u8], at: usize) {
        let Some(tag) = tag_at(window, at).filter(|tag| local_name(tag) == b"c") else {
            return;
        };
        let Some((row, column)) = attribute(tag, b"r").and_then(place) else {
            return;
        };
        // The value follows its cell's tag, behind a formula perhaps.
        let cell = &window[at..];
        let Some(value) = memchr::memmem::find(cell, b"<v>").map(|from| &cell[from + 3..]) else {
            return;
        };
        let value = &value[..memchr(b'<', value).unwrap_or(value.len())];
        if !KNOWN_ERRORS.contains(&value) {
            let value = String::from_utf8_lossy(value).into_owned();
            self.odd_errors.push((row, column, value));
        }
    }
}

/// Returns the tag that the position lies in, from behind its `<` to its `>`; none where it lies in text.
fn tag_at(window: &[u8], at: usize) -> Option<&[u8]> {
    let from = at.saturating_sub(LONGEST_TAG);
    let start = from + memrchr(b'<', &window[from..at])? + 1;
    let end = start + memchr(b'>', &window[start..])?;
    (at < end).then(|| &window[start..end])
}

fn local_name(tag: &[u8]) -> &[u8] {
    let end = tag
        .iter()
        .position(|byte| byte.is_ascii_whitespace() || *byte == b'/');
    let name = &tag[..end.unwrap_or(tag.len())];
    &name[name
        .iter()
        .position(|byte| *byte == b':')
        .map_or(0, |at| at + 1)..]
}

/// Returns an attribute's raw value.
fn attribute<'t>(tag: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let mut rest = tag;
    loop {
        let space = rest.iter().position(u8::is_ascii_whitespace)?;
        rest = rest[space..].trim_ascii_start();
        if let Some(value) = rest.strip_prefix(name).and_then(|r| r.strip_prefix(b"=")) {
            let (quote, value) = value.split_first()?;
            return matches!(quote, b'"' | b'\'')
                .then(|| Some(&value[..memchr(*quote, value)?]))
                .flatten();
        }
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.trim().parse().ok()
}

/// Reads `B7` or `$B$7` as row 7 (from 1) and column 1 (from 0).
fn place(text: &[u8]) -> Option<(u32, u32)> {
    let mut column = 0_u32;
    let mut at = 0;
    for byte in text {
        match byte {
            b'$' => {}
            b'A'..=b'Z' | b'a'..=b'z' => {
                let letter = u32::from(byte.to_ascii_uppercase() - b'A') + 1;
                column = column.checked_mul(26)?.checked_add(letter)?;
            }
            _ => break,
        }
        at += 1;
    }
    let row = number(&text[at..]).filter(|row| *row > 0)?;
    Some((row, column.checked_sub(1)?))
}

/// Reads `A1:C3`; a single place is a span of itself.
fn span(text: &[u8]) -> Option<Span> {
    let (first, last) = match memchr(b':', text) {
        Some(colon) => (&text[..colon], &text[colon + 1..]),
        None => (text, text),
    };
    let ((first_row, first_column), (last_row, last_column)) = (place(first)?, place(last)?);
    (first_row <= last_row && first_column <= last_column).then_some(Span {
        first_row,
        last_row,
        first_column,
        last_column,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Limits;
    use std::fmt::Write;

    fn search_text(xml: &str) -> Marks {
        let subject = Subject {
            name: "甲.xlsx".into(),
            limits: Limits::default(),
        };
        search(&mut xml.as_bytes(), &subject).unwrap()
    }

    #[test]
    fn nothing_is_lost_between_two_pieces() {
        let mut xml = String::from("<worksheet><sheetData>");
        for row in 1..20_000 {
            let filler = "填".repeat(row % 37);
            write!(
                xml,
                r#"<row r="{row}" hidden="1"><c r="A{row}" t="e"><v>#CALC!</v></c><c r="B{row}" t="str"><v>{filler}</v></c></row>"#
            )
            .unwrap();
        }
        xml.push_str("</sheetData><mergeCells>");
        for row in 1..20_000 {
            write!(xml, r#"<mergeCell ref="A{row}:B{row}"/>"#).unwrap();
        }
        xml.push_str("</mergeCells></worksheet>");
        assert!(xml.len() > 8 * PIECE);
        let marks = search_text(&xml);
        assert!(marks.hidden_rows.iter().copied().eq(1..20_000));
        assert!(marks.odd_errors.iter().map(|(row, ..)| *row).eq(1..20_000));
        assert!(marks.merges.iter().map(|span| span.first_row).eq(1..20_000));
    }

    #[test]
    fn long_texts_hide_nothing_behind_them() {
        let text = "长".repeat(PIECE);
        let xml = format!(
            r#"<c t="str"><v>{text}</v></c><row r="2" hidden="true"/><c r="C2" t="e"><v>{text}</v></c><row r='3' hidden='1'/>"#
        );
        assert_eq!(search_text(&xml).hidden_rows, [2, 3]);
    }

    #[test]
    fn only_tags_are_heeded() {
        let xml = r#"<x:dimension ref="A1:C9"/><x:cols><x:col min="2" max="3" hidden="1"/><x:col min="4" max="4"/></x:cols>
            <v>a hidden="1" mergeCell ref="A1:B2" t="e"</v><x:row r="5" spans="1:2" hidden="0"/>
            <x:row hidden="1" r="6"/><other hidden="1" r="7"/><x:mergeCell ref="$B$2:C3"/><x:mergeCell ref="C3:B2"/>"#;
        let marks = search_text(xml);
        assert_eq!(marks.rows, Some(9));
        assert_eq!(marks.hidden_columns, [1, 2]);
        assert_eq!(marks.hidden_rows, [6]);
        let span = Span {
            first_row: 2,
            last_row: 3,
            first_column: 1,
            last_column: 2,
        };
        assert_eq!(marks.merges, [span]);
        assert_eq!(marks.odd_errors, []);
    }
}
