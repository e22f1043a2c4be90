//! Workbooks of a real office program in its other formats, and an xlsb made by hand.

use super::{open, open_within, rows, text};
use crate::sheet::grid::{Cell, Span};
use crate::sheet::{Limits, SheetFault};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// Saved by LibreOffice 7.4: a sheet with two header rows, a hidden row, a hidden column, and a hidden sheet.
const XLS: &[u8] = include_bytes!("../../../../fixtures/sheets/libreoffice-97.xls");
const ODS: &[u8] = include_bytes!("../../../../fixtures/sheets/libreoffice.ods");

const MERGES: [Span; 2] = [
    Span {
        first_row: 1,
        last_row: 1,
        first_column: 0,
        last_column: 1,
    },
    Span {
        first_row: 1,
        last_row: 2,
        first_column: 2,
        last_column: 2,
    },
];

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn xls_and_ods_hold_the_same_cells() {
    let day = Cell::Date(jiff::civil::date(2024, 1, 5).at(0, 0, 0, 0));
    let error = Cell::Error("#DIV/0!".into());
    let expected = [
        (1, vec![text("信息资源提供方"), Cell::Empty, text("代码")]),
        (2, vec![text("提供方"), text("日期")]),
        (3, vec![text("一号水务局"), day, text("007")]),
        (6, vec![Cell::Number(7.5), Cell::Bool(true), error]),
    ];
    for book in [XLS, ODS] {
        let mut source = open(book);
        let heads = source.heads();
        let tabs: Vec<_> = heads.iter().map(|h| (h.name.as_str(), h.hidden)).collect();
        assert_eq!(tabs, [("目录", false), ("字典", true)]);
        assert_eq!(heads[0].merges, MERGES);
        let read = rows(source.as_mut(), 0).unwrap().into_iter();
        let read: Vec<_> = read.map(|row| (row.number, row.cells)).collect();
        assert_eq!(read, expected);
    }
}

#[test]
fn xls_and_ods_tell_what_is_hidden() {
    for book in [XLS, ODS] {
        let mut source = open(book);
        assert_eq!(source.heads()[0].hidden_columns, [1]);
        let read = rows(source.as_mut(), 0).unwrap();
        let hidden: Vec<_> = read
            .iter()
            .filter(|row| row.hidden)
            .map(|row| row.number)
            .collect();
        assert_eq!(hidden, [3]);
    }
}

#[test]
fn an_archive_of_other_things_is_refused_by_its_kind() {
    for (part, kind) in [("readme.txt", "zip"), ("word/document.xml", "doc")] {
        match open_within(&archive(&[(part, b"")]), &Limits::default()).err() {
            Some(SheetFault::Kind { found, .. }) => assert_eq!(found, kind),
            other => panic!("{part}: {other:?}"),
        }
    }
}

/// A record of an xlsb part; kinds from 128 on take two bytes.
fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut record = vec![u8::try_from(kind & 0xFF).unwrap()];
    if kind > 0x7F {
        record.push(u8::try_from(kind >> 8).unwrap());
    }
    record.push(u8::try_from(body.len()).unwrap());
    record.extend(body);
    record
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut wide = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    wide.extend(units.into_iter().flat_map(u16::to_le_bytes));
    wide
}

fn numbers(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
}

#[test]
fn xlsb_is_read_with_its_merged_and_hidden_parts() {
    const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            r#"<Relationships><Relationship Id="rId1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>"#
        )
    };
    let bundled = [numbers(&[0, 1]), wide("rId1"), wide("目录")].concat();
    let absent = [numbers(&[0, 2, u32::MAX]), wide("无")].concat();
    let workbook = [
        record(0x019C, &absent),
        record(0x019C, &bundled),
        record(0x0190, b""),
        record(0x0184, b""),
    ]
    .concat();
    let row = |number: u32, flags: u8| {
        let mut body = numbers(&[number, 0, 0]);
        body[11] = flags;
        record(0, &body)
    };
    let string = |column: u32, text: &str| record(6, &[numbers(&[column, 0]), wide(text)].concat());
    let real = [numbers(&[1, 0]), 7.5_f64.to_le_bytes().to_vec()].concat();
    let sheet = [
        record(0x0181, b""),
        record(0x0194, &numbers(&[0, 1, 0, 1])),
        record(0x003C, &numbers(&[1, 2, 0, 0, 1])),
        record(0x0191, b""),
        row(0, 0),
        string(0, "名称"),
        row(1, 0x10),
        string(0, "草场承包"),
        record(5, &real),
        record(0x0192, b""),
        record(0x01B0, &numbers(&[0, 0, 0, 1])),
    ]
    .concat();
    let mut source = open(&archive(&[
        (
            "_rels/.rels",
            relation("officeDocument", "xl/workbook.bin").as_bytes(),
        ),
        (
            "xl/_rels/workbook.bin.rels",
            relation("worksheet", "worksheets/sheet1.bin").as_bytes(),
        ),
        ("xl/workbook.bin", &workbook),
        ("xl/worksheets/sheet1.bin", &sheet),
    ]));
    let head = &source.heads()[0];
    assert_eq!(
        (head.name.as_str(), &head.hidden_columns[..]),
        ("目录", &[1, 2][..])
    );
    assert_eq!(head.merges, MERGES[..1]);
    let read = rows(source.as_mut(), 0).unwrap();
    assert_eq!(
        (read[0].hidden, &read[0].cells[..]),
        (false, &[text("名称")][..])
    );
    let expected = [text("草场承包"), Cell::Number(7.5)];
    assert_eq!((read[1].hidden, &read[1].cells[..]), (true, &expected[..]));
}
