//! Hidden rows and columns of a BIFF workbook, and whether it states its code page; calamine tells neither.

use super::marks::Marks;

/// Records that tell something ([MS-XLS] 2.3).
mod kind {
    pub(super) const END: u16 = 0x000A;
    pub(super) const DATE_MODE: u16 = 0x0022;
    pub(super) const CODEPAGE: u16 = 0x0042;
    pub(super) const COLUMN_INFO: u16 = 0x007D;
    pub(super) const BOUND_SHEET: u16 = 0x0085;
    pub(super) const ROW: u16 = 0x0208;
    pub(super) const BEGIN: u16 = 0x0809;
}

/// Says whether the workbook states the code page of its texts.
pub(super) fn states_codepage(stream: &[u8]) -> bool {
    let mut globals = records(stream, 0).take_while(|(kind, _)| *kind != kind::END);
    globals.any(|(kind, _)| kind == kind::CODEPAGE)
}

/// Says whether the workbook's day numbers count from 1904 ([MS-XLS] 2.4.77).
pub(super) fn counts_from_1904(stream: &[u8]) -> bool {
    let mut globals = records(stream, 0).take_while(|(kind, _)| *kind != kind::END);
    globals.any(|(kind, record)| kind == kind::DATE_MODE && flags(record, 0) == 1)
}

/// Walks a workbook's stream: the marks of every sheet, in the order of the tabs.
pub(super) fn search(stream: &[u8], columns: u32) -> Vec<Marks> {
    let globals = records(stream, 0).take_while(|(kind, _)| *kind != kind::END);
    let sheets = globals.filter(|(kind, _)| *kind == kind::BOUND_SHEET);
    sheets
        .map(|(_, record)| sheet(stream, start(record), columns))
        .collect()
}

fn start(bound_sheet: &[u8]) -> usize {
    let start = bound_sheet.first_chunk().copied().map(u32::from_le_bytes);
    start.map_or(usize::MAX, |start| start as usize)
}

fn sheet(stream: &[u8], start: usize, columns: u32) -> Marks {
    let mut marks = Marks::default();
    let mut depth = 0_usize;
    for (kind, record) in records(stream, start) {
        match kind {
            // Charts within a sheet have rows of their own.
            kind::BEGIN => depth += 1,
            kind::END if depth <= 1 => break,
            kind::END => depth -= 1,
            _ if depth > 1 => {}
            // ([MS-XLS] 2.4.221 fDyZero)
            kind::ROW if flags(record, 12) & 0x20 != 0 => {
                marks.hidden_rows.push(u32::from(flags(record, 0)) + 1);
            }
            // ([MS-XLS] 2.4.53 fHidden)
            kind::COLUMN_INFO if flags(record, 8) & 1 != 0 => {
                let (first, last) = (flags(record, 0).into(), u32::from(flags(record, 2)));
                marks.hide_columns(first..(last + 1).min(columns));
            }
            _ => {}
        }
    }
    marks.hidden_rows.sort_unstable();
    marks.hidden_rows.dedup();
    marks
}

/// Goes through the records of a stream from a place on: kind and content.
fn records(stream: &[u8], start: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(start..).unwrap_or_default();
    std::iter::from_fn(move || {
        let ([a, b, c, d], content) = rest.split_first_chunk()?;
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        let (content, behind) = content.split_at_checked(length)?;
        rest = behind;
        Some((u16::from_le_bytes([*a, *b]), content))
    })
}

fn flags(record: &[u8], at: usize) -> u16 {
    let bytes = record.get(at..).and_then(<[u8]>::first_chunk);
    bytes.copied().map_or(0, u16::from_le_bytes)
}
