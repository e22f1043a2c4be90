//! What the child answers: heads, rows, faults, each packed in a block that begins with its kind.

use super::wire::{Garbled, Packer, Unpacker};
use crate::model::Coded;
use crate::sheet::SheetFault;
use crate::sheet::fault::{Bound, KINDS};
use crate::sheet::grid::{Cell, Row, SheetHead, Span};
use jiff::civil::DateTime;

/// The kinds of blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// The file is open: its length, and the heads of its sheets.
    Heads = 1,
    /// Some rows.
    Rows = 2,
    /// No more rows.
    End = 3,
    /// The file was refused.
    Fault = 4,
}

impl Reply {
    /// Starts a block of this kind.
    pub(super) fn packer(self) -> Packer {
        let mut packer = Packer::default();
        packer.u8(self as u8);
        packer
    }

    /// Takes the kind off a block.
    pub(super) fn unpack(block: &mut Unpacker<'_>) -> Result<Self, Garbled> {
        let kind = block.u8()?;
        let all = [Self::Heads, Self::Rows, Self::End, Self::Fault];
        all.into_iter()
            .find(|reply| *reply as u8 == kind)
            .ok_or(Garbled)
    }
}

/// Packs the heads of a book.
pub(super) fn pack_heads(packer: &mut Packer, heads: &[SheetHead]) {
    packer.length(heads.len());
    for head in heads {
        packer.text(&head.name);
        packer.u8(head.hidden.into());
        packer.u8(head.since_1904.into());
        packer.u8(head.rows.is_some().into());
        packer.u32(head.rows.unwrap_or_default());
        packer.length(head.hidden_columns.len());
        for column in &head.hidden_columns {
            packer.u32(*column);
        }
        packer.length(head.merges.len());
        for span in &head.merges {
            packer.u32(span.first_row);
            packer.u32(span.last_row);
            packer.u32(span.first_column);
            packer.u32(span.last_column);
        }
    }
}

/// Unpacks the heads of a book.
pub(super) fn unpack_heads(block: &mut Unpacker<'_>) -> Result<Vec<SheetHead>, Garbled> {
    let count = block.count(19)?;
    (0..count).map(|_| unpack_head(block)).collect()
}

fn unpack_head(block: &mut Unpacker<'_>) -> Result<SheetHead, Garbled> {
    let name = block.text()?.to_owned();
    let hidden = block.u8()? != 0;
    let since_1904 = block.u8()? != 0;
    let stated = block.u8()? != 0;
    let rows = block.u32()?;
    let columns = block.count(4)?;
    let hidden_columns = (0..columns)
        .map(|_| block.u32())
        .collect::<Result<_, _>>()?;
    let spans = block.count(16)?;
    let merges = (0..spans).map(|_| unpack_span(block));
    Ok(SheetHead {
        name,
        hidden,
        since_1904,
        rows: stated.then_some(rows),
        hidden_columns,
        merges: merges.collect::<Result<_, _>>()?,
    })
}

fn unpack_span(block: &mut Unpacker<'_>) -> Result<Span, Garbled> {
    Ok(Span {
        first_row: block.u32()?,
        last_row: block.u32()?,
        first_column: block.u32()?,
        last_column: block.u32()?,
    })
}

/// Kinds of cells, by their first byte.
mod tag {
    pub(super) const EMPTY: u8 = 0;
    pub(super) const TEXT: u8 = 1;
    pub(super) const NUMBER: u8 = 2;
    pub(super) const FALSE: u8 = 3;
    pub(super) const TRUE: u8 = 4;
    pub(super) const DATE: u8 = 5;
    pub(super) const ERROR: u8 = 6;
}

/// Packs a row behind others.
pub(super) fn pack_row(packer: &mut Packer, row: &Row) {
    packer.u32(row.number);
    packer.u8(row.hidden.into());
    packer.length(row.cells.len());
    for cell in &row.cells {
        pack_cell(packer, cell);
    }
}

fn pack_cell(packer: &mut Packer, cell: &Cell) {
    match cell {
        Cell::Empty => packer.u8(tag::EMPTY),
        Cell::Text(text) => {
            packer.u8(tag::TEXT);
            packer.text(text);
        }
        Cell::Number(number) => {
            packer.u8(tag::NUMBER);
            packer.u64(number.to_bits());
        }
        Cell::Bool(value) => packer.u8(if *value { tag::TRUE } else { tag::FALSE }),
        Cell::Date(date) => {
            packer.u8(tag::DATE);
            pack_date(packer, *date);
        }
        Cell::Error(error) => {
            packer.u8(tag::ERROR);
            packer.text(error);
        }
    }
}

/// Unpacks the next row.
pub(super) fn unpack_row(block: &mut Unpacker<'_>) -> Result<Row, Garbled> {
    let number = block.u32()?;
    let hidden = block.u8()? != 0;
    let count = block.count(1)?;
    let mut cells = Vec::with_capacity(count);
    for _ in 0..count {
        cells.push(unpack_cell(block)?);
    }
    Ok(Row {
        number,
        hidden,
        cells,
    })
}

fn unpack_cell(block: &mut Unpacker<'_>) -> Result<Cell, Garbled> {
    Ok(match block.u8()? {
        tag::EMPTY => Cell::Empty,
        tag::TEXT => Cell::Text(block.text()?.to_owned()),
        tag::NUMBER => Cell::Number(f64::from_bits(block.u64()?)),
        tag::FALSE => Cell::Bool(false),
        tag::TRUE => Cell::Bool(true),
        tag::DATE => Cell::Date(unpack_date(block)?),
        tag::ERROR => Cell::Error(block.text()?.to_owned()),
        _ => return Err(Garbled),
    })
}

fn pack_date(packer: &mut Packer, date: DateTime) {
    let [low, high] = date.year().to_le_bytes();
    packer.u8(low);
    packer.u8(high);
    for part in [
        date.month(),
        date.day(),
        date.hour(),
        date.minute(),
        date.second(),
    ] {
        packer.u8(part.cast_unsigned());
    }
    packer.u32(date.subsec_nanosecond().cast_unsigned());
}

fn unpack_date(block: &mut Unpacker<'_>) -> Result<DateTime, Garbled> {
    let year = i16::from_le_bytes([block.u8()?, block.u8()?]);
    let mut parts = [0; 5];
    for part in &mut parts {
        *part = block.u8()?.cast_signed();
    }
    let [month, day, hour, minute, second] = parts;
    let nanosecond = block.u32()?.cast_signed();
    DateTime::new(year, month, day, hour, minute, second, nanosecond).map_err(|_| Garbled)
}

/// Packs a fault without the file's name, which the parent knows better.
pub(super) fn pack_fault(packer: &mut Packer, fault: &SheetFault) {
    let (kind, word, limit) = match fault {
        SheetFault::Unreadable { detail, .. } => (0, detail.as_str(), 0),
        SheetFault::Kind { found, .. } => (1, *found, 0),
        SheetFault::Broken { detail, .. } => (2, detail.as_str(), 0),
        SheetFault::TooLarge { what, limit, .. } => (3, what.code(), *limit),
        SheetFault::Encoding { .. } => (4, "", 0),
        SheetFault::OpenQuote { row, .. } => (6, "", u64::from(*row)),
        // The others come of understanding a sheet, which the child does not do.
        SheetFault::WorkerDied { .. }
        | SheetFault::NoHeader { .. }
        | SheetFault::Form { .. }
        | SheetFault::NoSheet { .. }
        | SheetFault::Unwritable { .. }
        | SheetFault::Mapping { .. } => (5, "", 0),
    };
    packer.u8(kind);
    packer.text(word);
    packer.u64(limit);
}

/// Unpacks a fault and names the file that it speaks of.
pub(super) fn unpack_fault(block: &mut Unpacker<'_>, file: &str) -> Result<SheetFault, Garbled> {
    let (kind, word, limit) = (block.u8()?, block.text()?, block.u64()?);
    let file = file.to_owned();
    let detail = || word.to_owned();
    Ok(match kind {
        0 => SheetFault::Unreadable {
            file,
            detail: detail(),
        },
        1 => SheetFault::Kind {
            file,
            found: one_of(&KINDS, word)?,
        },
        2 => SheetFault::Broken {
            file,
            detail: detail(),
        },
        3 => SheetFault::TooLarge {
            file,
            what: Bound::from_code(word).ok_or(Garbled)?,
            limit,
        },
        4 => SheetFault::Encoding { file },
        5 => SheetFault::WorkerDied { file },
        6 => SheetFault::OpenQuote {
            file,
            row: u32::try_from(limit).map_err(|_| Garbled)?,
        },
        _ => return Err(Garbled),
    })
}

fn one_of(words: &[&'static str], word: &str) -> Result<&'static str, Garbled> {
    words.iter().copied().find(|w| *w == word).ok_or(Garbled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Empty),
            ".{0,9}".prop_map(Cell::Text),
            (-1e300..1e300).prop_map(Cell::Number),
            any::<bool>().prop_map(Cell::Bool),
            (
                1900_i16..9999,
                1_i8..13,
                1_i8..29,
                0_i8..24,
                0_i32..1_000_000_000
            )
                .prop_map(|(y, m, d, h, n)| Cell::Date(DateTime::constant(y, m, d, h, 59, 1, n))),
            "#[A-Z]{1,9}!".prop_map(Cell::Error),
        ]
    }

    fn row() -> impl Strategy<Value = Row> {
        (
            any::<u32>(),
            any::<bool>(),
            prop::collection::vec(cell(), 0..9),
        )
            .prop_map(|(number, hidden, cells)| Row {
                number,
                hidden,
                cells,
            })
    }

    proptest! {
        #[test]
        fn rows_are_unpacked_as_packed(rows in prop::collection::vec(row(), 0..5)) {
            let mut packer = Packer::default();
            for row in &rows {
                pack_row(&mut packer, row);
            }
            let block = packer.done();
            let mut block = Unpacker::new(&block);
            let mut unpacked = Vec::new();
            while !block.is_empty() {
                unpacked.push(unpack_row(&mut block).unwrap());
            }
            prop_assert_eq!(unpacked, rows);
        }

        #[test]
        fn garbled_blocks_are_refused_without_a_panic(block in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = unpack_row(&mut Unpacker::new(&block));
            let _ = unpack_heads(&mut Unpacker::new(&block));
            let _ = unpack_fault(&mut Unpacker::new(&block), "甲.xlsx");
        }
    }

    #[test]
    fn heads_are_unpacked_as_packed() {
        let span = Span {
            first_row: 1,
            last_row: 2,
            first_column: 3,
            last_column: 4,
        };
        let heads = vec![
            SheetHead::default(),
            SheetHead {
                name: "目录".into(),
                hidden: true,
                since_1904: true,
                merges: vec![span, span],
                hidden_columns: vec![7, 9],
                rows: Some(0),
            },
        ];
        let mut packer = Packer::default();
        pack_heads(&mut packer, &heads);
        let block = packer.done();
        assert_eq!(unpack_heads(&mut Unpacker::new(&block)).unwrap(), heads);
    }

    #[test]
    fn every_fault_of_reading_is_unpacked_as_packed() {
        let file = || "甲.xls".to_owned();
        let detail = || "坏".to_owned();
        let mut faults = vec![
            SheetFault::Unreadable {
                file: file(),
                detail: detail(),
            },
            SheetFault::Broken {
                file: file(),
                detail: detail(),
            },
            SheetFault::Encoding { file: file() },
            SheetFault::OpenQuote {
                file: file(),
                row: 7,
            },
            SheetFault::WorkerDied { file: file() },
        ];
        faults.extend(KINDS.map(|found| SheetFault::Kind {
            file: file(),
            found,
        }));
        faults.extend(Bound::ALL.iter().map(|&what| SheetFault::TooLarge {
            file: file(),
            what,
            limit: 9,
        }));
        for fault in faults {
            let mut packer = Packer::default();
            pack_fault(&mut packer, &fault);
            let block = packer.done();
            let unpacked = unpack_fault(&mut Unpacker::new(&block), "甲.xls").unwrap();
            assert_eq!(unpacked, fault);
        }
    }
}
