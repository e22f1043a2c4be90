//! Excel 5 workbooks, as old Chinese systems still write them: GBK, often without saying so.

use super::{open, open_within, rows, text};
use crate::sheet::grid::Cell;
use crate::sheet::open::compound::Compound;
use crate::sheet::open::{Subject, xls_marks};
use crate::sheet::{Bound, Limits, SheetFault};
use proptest::prelude::*;
use std::io::Write;

/// A record of a BIFF stream.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
}

fn gbk(text: &str) -> Vec<u8> {
    encoding_rs::GBK.encode(text).0.into_owned()
}

/// A BIFF5 stream of one sheet; `globals` stand before its list of sheets.
fn stream(globals: &[u8], name: &str, cells: &[u8]) -> Vec<u8> {
    let name = gbk(name);
    let head = [
        record(0x0809, b"\x00\x05\x05\x00\x00\x00\x00\x00"),
        globals.to_vec(),
    ]
    .concat();
    let sheet_entry = 4 + 7 + name.len();
    let start = u32::try_from(head.len() + sheet_entry + 4).unwrap();
    let length = u8::try_from(name.len()).unwrap();
    let entry = [&start.to_le_bytes()[..], &[0, 0, length], &name].concat();
    [
        head,
        record(0x0085, &entry),
        record(0x000A, b""),
        record(0x0809, b"\x00\x05\x10\x00\x00\x00\x00\x00"),
        cells.to_vec(),
        record(0x000A, b""),
    ]
    .concat()
}

fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let text = gbk(text);
    let length = u16::try_from(text.len()).unwrap();
    let head = [row, column, 0, length].map(u16::to_le_bytes).concat();
    record(0x0204, &[head, text].concat())
}

fn number(row: u16, column: u16, number: f64) -> Vec<u8> {
    let head = [row, column, 0].map(u16::to_le_bytes).concat();
    record(0x0203, &[&head[..], &number.to_le_bytes()].concat())
}

/// A compound file of 512-byte sectors that holds one stream: its table in sector 0, its directory in sector 1,
/// the stream in the others.
fn compound(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    const SECTOR: usize = 512;
    const END: u32 = 0xFFFF_FFFE;
    const FREE: u32 = 0xFFFF_FFFF;
    // Shorter streams would go to a place of their own.
    let whole = stream.len().max(4096).next_multiple_of(SECTOR);
    stream.resize(whole, 0);
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.resize(24, 0);
    for short in [0x3E_u16, 3, 0xFFFE, 9, 6] {
        header.extend(short.to_le_bytes());
    }
    header.resize(44, 0);
    for long in [1, 1, 0, 4096, END, 0, END, 0, 0] {
        header.extend(long.to_le_bytes());
    }
    header.resize_with(SECTOR, || 0xFF);
    let sectors = u32::try_from(whole / SECTOR).unwrap();
    let chain = (3..2 + sectors).chain([END]);
    let table = [0xFFFF_FFFD, END].into_iter().chain(chain);
    let mut table: Vec<u8> = table.flat_map(u32::to_le_bytes).collect();
    table.resize_with(SECTOR, || FREE.to_le_bytes()[0]);
    let root = entry("Root Entry", 5, 1, END, 0);
    let length = u32::try_from(whole).unwrap();
    let mut directory = [root, entry(name, 2, FREE, 2, length)].concat();
    directory.resize(SECTOR, 0);
    [header, table, directory, stream].concat()
}

/// An entry of a compound file's directory.
fn entry(name: &str, kind: u8, child: u32, start: u32, length: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let name_length = u16::try_from(entry.len() + 2).unwrap();
    entry.resize(64, 0);
    entry.extend(name_length.to_le_bytes());
    entry.extend([kind, 1]);
    for link in [u32::MAX, u32::MAX, child] {
        entry.extend(link.to_le_bytes());
    }
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(length.to_le_bytes());
    entry.resize(128, 0);
    entry
}

#[test]
fn gbk_is_read_whether_it_is_stated_or_not() {
    let cells = [
        label(0, 0, "目录名称"),
        label(1, 0, "草场承包"),
        number(1, 1, 7.0),
    ]
    .concat();
    let stated = record(0x0042, &936_u16.to_le_bytes());
    for globals in [&stated[..], b""] {
        let mut source = open(&compound("Book", stream(globals, "目录", &cells)));
        assert_eq!(source.heads()[0].name, "目录");
        let read = rows(source.as_mut(), 0).unwrap();
        assert_eq!(read[0].cells, [text("目录名称")]);
        assert_eq!(read[1].cells, [text("草场承包"), Cell::Number(7.0)]);
    }
}

#[test]
fn a_compound_file_without_a_workbook_is_refused_by_its_kind() {
    for (name, kind) in [("WordDocument", "doc"), ("EncryptedPackage", "encrypted")] {
        match open_within(&compound(name, Vec::new()), &Limits::default()).err() {
            Some(SheetFault::Kind { found, .. }) => assert_eq!(found, kind),
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn cells_beyond_a_bound_are_refused() {
    let cells = [number(0, 0, 1.0), number(3, 1200, 1.0)].concat();
    let mut source = open(&compound("Book", stream(b"", "目录", &cells)));
    let refused = rows(source.as_mut(), 0);
    assert!(
        matches!(
            refused,
            Err(SheetFault::TooLarge {
                what: Bound::Columns,
                limit: 1000,
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn a_circle_of_sectors_is_refused() {
    let mut book = compound("Book", stream(b"", "目录", &label(0, 0, "草场承包")));
    let links_of_sector_2 = 512 + 4 * 2;
    book[links_of_sector_2..][..4].copy_from_slice(&2_u32.to_le_bytes());
    let refused = open_within(&book, &Limits::default()).err();
    assert!(
        matches!(refused, Some(SheetFault::Broken { .. })),
        "{refused:?}"
    );
}

proptest! {
    #[test]
    fn damaged_compound_files_do_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        length in any::<prop::sample::Index>(),
    ) {
        let mut book = compound("Book", stream(b"", "目录", &label(0, 0, "草场承包")));
        for (at, byte) in changes {
            // Header, table and directory, where chains can be tied wrongly.
            book[at.index(1536)] = byte;
        }
        book.truncate(book.len() - length.index(5000));
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&book).unwrap();
        let subject = Subject { name: "甲.xls".into(), limits: Limits::default() };
        if let Ok(mut found) = Compound::open(file.path(), &subject)
            && let Ok(Some(stream)) = found.stream("Book")
        {
            prop_assert!(stream.len() <= book.len() + 512);
            let _ = xls_marks::search(&stream, 1000);
        }
    }
}
