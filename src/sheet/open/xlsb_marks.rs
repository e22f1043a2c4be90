//! Merged spans and hidden rows and columns of an xlsb sheet, whose parts are records of a kind, a length and
//! that many bytes ([MS-XLSB] 2.1.4).

use super::marks::Marks;
use super::subject::Subject;
use crate::sheet::grid::Span;
use crate::sheet::{Bound, SheetFault};
use std::io::{self, BufReader, Read};

/// Bytes at the start of a record that are looked at: no field beyond them matters here.
const LOOKED_AT: usize = 20;

/// Records that tell something ([MS-XLSB] 2.3.2).
mod kind {
    pub(super) const ROW_HEADER: u32 = 0x0000;
    pub(super) const COLUMN_INFO: u32 = 0x003C;
    pub(super) const BUNDLED_SHEET: u32 = 0x009C;
    pub(super) const MERGED_CELL: u32 = 0x00B0;
}

/// Finds the sheets' relationships in a workbook's binary part.
pub(super) fn sheet_ids(mut workbook: &[u8]) -> Result<Vec<String>, quick_xml::Error> {
    let mut ids = Vec::new();
    while let Some((kind, length)) = header(&mut workbook)? {
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        let Some((record, rest)) = workbook.split_at_checked(length) else {
            break;
        };
        workbook = rest;
        if kind == kind::BUNDLED_SHEET {
            // State and number of the sheet come before the length and the units of the relationship; a
            // sheet without one has no part, and calamine leaves it out too.
            let count = number(record, 8).unwrap_or(u32::MAX);
            if count == u32::MAX {
                continue;
            }
            let units = record.get(12..).unwrap_or_default().chunks_exact(2);
            let units = units.take(count as usize);
            let units: Vec<u16> = units.map(|u| u16::from_le_bytes([u[0], u[1]])).collect();
            ids.push(String::from_utf16_lossy(&units));
        }
    }
    Ok(ids)
}

/// Reads through a sheet's part, which also proves how large it is.
pub(super) fn search(part: &mut dyn Read, subject: &Subject) -> Result<Marks, SheetFault> {
    let bound = subject.limits.unpacked_bytes.saturating_add(1);
    let mut part = BufReader::new(part.take(bound));
    let mut marks = Marks::default();
    while let Some((kind, length)) = header(&mut part).map_err(|e| subject.broken(e))? {
        let mut record = [0; LOOKED_AT];
        let looked_at = LOOKED_AT.min(usize::try_from(length).unwrap_or(LOOKED_AT));
        let rest = length - looked_at as u64;
        let read = part
            .read_exact(&mut record[..looked_at])
            .and_then(|()| io::copy(&mut (&mut part).take(rest), &mut io::sink()));
        read.map_err(|e| subject.broken(e))?;
        note(&mut marks, kind, &record[..looked_at], subject);
        if marks.merges.len() > subject.limits.merges {
            let limit = subject.limits.merges as u64;
            return Err(subject.too_large(Bound::Merges, limit));
        }
    }
    if part.into_inner().limit() == 0 {
        return Err(subject.too_many_bytes());
    }
    marks.hidden_rows.sort_unstable();
    Ok(marks)
}

/// Reads a record's kind and length, of seven bits a byte each; none at the end.
fn header(records: &mut impl Read) -> io::Result<Option<(u32, u64)>> {
    let mut byte = [0];
    if records.read(&mut byte)? == 0 {
        return Ok(None);
    }
    let mut kind = u32::from(byte[0]);
    if byte[0] & 0x80 != 0 {
        records.read_exact(&mut byte)?;
        kind = (kind & 0x7F) | (u32::from(byte[0] & 0x7F) << 7);
    }
    let mut length = 0;
    for shift in [0, 7, 14, 21] {
        records.read_exact(&mut byte)?;
        length |= u64::from(byte[0] & 0x7F) << shift;
        if byte[0] & 0x80 == 0 {
            break;
        }
    }
    Ok(Some((kind, length)))
}

fn note(marks: &mut Marks, kind: u32, record: &[u8], subject: &Subject) {
    let at = |offset| number(record, offset);
    match kind {
        // A row of no height is a hidden one ([MS-XLSB] 2.4.740 fDyZero).
        kind::ROW_HEADER if record.get(11).is_some_and(|flags| flags & 0x10 != 0) => {
            marks
                .hidden_rows
                .extend(at(0).map(|row| row.saturating_add(1)));
        }
        // ([MS-XLSB] 2.4.328 fHidden)
        kind::COLUMN_INFO if record.get(16).is_some_and(|flags| flags & 1 != 0) => {
            if let (Some(first), Some(last)) = (at(0), at(4)) {
                let end = last.saturating_add(1).min(subject.limits.columns);
                marks.hide_columns(first..end);
            }
        }
        kind::MERGED_CELL => {
            if let (Some(first_row), Some(last_row), Some(first_column), Some(last_column)) =
                (at(0), at(4), at(8), at(12))
            {
                marks.merges.push(Span {
                    first_row: first_row.saturating_add(1),
                    last_row: last_row.saturating_add(1),
                    first_column,
                    last_column,
                });
            }
        }
        _ => {}
    }
}

fn number(record: &[u8], offset: usize) -> Option<u32> {
    let (bytes, _) = record.get(offset..)?.split_first_chunk()?;
    Some(u32::from_le_bytes(*bytes))
}
