//! Delimited text: encodings, delimiters, quotes, and every bound.

use crate::sheet::grid::{Cell, Row};
use crate::sheet::{Bound, Limits, SheetFault, read_here};
use proptest::prelude::*;
use std::io::Write;
use std::ops::ControlFlow;

fn rows_within(bytes: &[u8], limits: &Limits) -> Result<Vec<Row>, SheetFault> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let mut source = read_here(file.path(), limits)?;
    assert_eq!(source.heads().len(), 1);
    assert_eq!(source.bytes(), bytes.len() as u64);
    let mut rows = Vec::new();
    source.stream(0, &mut |row| {
        rows.push(row);
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

fn rows(bytes: &[u8]) -> Result<Vec<Row>, SheetFault> {
    rows_within(bytes, &Limits::default())
}

/// Reads a table as numbered rows of texts, empty cells as `""`.
fn texts(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    let text = |cell: Cell| match cell {
        Cell::Text(text) => text,
        Cell::Empty => String::new(),
        other => panic!("{other:?} in a text table"),
    };
    let rows = rows(bytes).unwrap().into_iter();
    rows.map(|row| (row.number, row.cells.into_iter().map(text).collect()))
        .collect()
}

fn table(rows: &[(u32, &[&str])]) -> Vec<(u32, Vec<String>)> {
    let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
    rows.iter().map(|(n, cells)| (*n, owned(cells))).collect()
}

const SAMPLE: &str = "目录名称,提供方,代码\r\n一号水库水位,水务局,007\r\n草场承包,林草局,\r\n";

fn sample() -> Vec<(u32, Vec<String>)> {
    table(&[
        (1, &["目录名称", "提供方", "代码"]),
        (2, &["一号水库水位", "水务局", "007"]),
        (3, &["草场承包", "林草局"]),
    ])
}

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn every_encoding_gives_the_same_table() {
    let (gb18030, _, _) = encoding_rs::GB18030.encode(SAMPLE);
    let marked = format!("\u{feff}{SAMPLE}");
    let files: [(&str, Vec<u8>); 7] = [
        ("utf-8", SAMPLE.into()),
        ("utf-8 with mark", marked.clone().into()),
        ("gb18030", gb18030.into_owned()),
        ("utf-16le with mark", utf16(&marked, u16::to_le_bytes)),
        ("utf-16be with mark", utf16(&marked, u16::to_be_bytes)),
        ("utf-16le", utf16(SAMPLE, u16::to_le_bytes)),
        ("utf-16be", utf16(SAMPLE, u16::to_be_bytes)),
    ];
    for (encoding, bytes) in files {
        assert_eq!(texts(&bytes), sample(), "{encoding}");
    }
}

#[test]
fn characters_may_lie_across_two_pieces() {
    for shift in 0..4 {
        let line = format!("{}{}\n", "a".repeat(shift), "水务局𠮷,㐂\n".repeat(20_000));
        let (gb18030, _, _) = encoding_rs::GB18030.encode(&line);
        let (wide, marked) = (utf16(&line, u16::to_le_bytes), format!("\u{feff}{line}"));
        for bytes in [line.as_bytes(), &gb18030, &wide, marked.as_bytes()] {
            let read = texts(bytes);
            assert_eq!(read.len(), 20_000);
            assert!(
                read[1..]
                    .iter()
                    .all(|(_, cells)| *cells == ["水务局𠮷", "㐂"])
            );
        }
    }
}

#[test]
fn few_chinese_words_are_told_to_be_gb18030() {
    for text in ["名称\n", "是,否\n", "甲,乙\n", "局\n", "涉密", "㐂家,一\n"] {
        let (bytes, _, _) = encoding_rs::GB18030.encode(text);
        let expected = text.trim_end().split(',').collect::<Vec<_>>();
        assert_eq!(texts(&bytes)[0].1, expected, "{text}");
    }
}

#[test]
fn text_in_no_known_encoding_is_refused() {
    for bytes in [
        &b"\xff\xff,\x80\n"[..],
        b"\xc4\xe3,\xff\n",
        b"\xef\xbb\xbf\xc4\xe3",
    ] {
        assert!(
            matches!(rows(bytes), Err(SheetFault::Encoding { .. })),
            "{bytes:x?}"
        );
    }
}

#[test]
fn what_is_no_text_is_refused_by_its_kind() {
    let kinds: [(&[u8], &str); 11] = [
        (b"", "empty"),
        (b"a,b\0\n", "unknown"),
        (b"%PDF-1.7", "pdf"),
        (b"[\n  {\n    \"id\": \"e1\"", "json"),
        (b"{\"findings\": []}", "json"),
        (b"{\\rtf1", "doc"),
        (b"\xef\xbb\xbf\r\n<html xmlns:o='x'><table></table>", "html"),
        (b"<table border=1><tr>", "html"),
        (b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "xml-2003"),
        (b"<?xml version=\"1.0\"?><a/>", "xml"),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "zip"),
    ];
    for (bytes, kind) in kinds {
        match rows(bytes) {
            Err(SheetFault::Kind { found, .. }) => assert_eq!(found, kind),
            other => panic!("{kind}: {other:?}"),
        }
    }
}

#[test]
fn quotes_hold_delimiters_and_line_ends() {
    let read = texts("名称;说明\n\"甲;\"\"乙\"\"\";\"上\r\n下\"\n丙;丁\n".as_bytes());
    let expected = table(&[
        (1, &["名称", "说明"]),
        (2, &["甲;\"乙\"", "上\r\n下"]),
        (3, &["丙", "丁"]),
    ]);
    assert_eq!(read, expected);
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let read = texts(b"\n\na,b\n\"x\ny\",z\n\n,,\nlast");
    let expected = table(&[(3, &["a", "b"]), (4, &["x\ny", "z"]), (7, &["last"])]);
    assert_eq!(read, expected);
}

#[test]
fn ragged_rows_are_taken_as_they_are() {
    let read = texts(b"a,b,c\nd\n,e,f,g\n");
    let expected = table(&[
        (1, &["a", "b", "c"]),
        (2, &["d"]),
        (3, &["", "e", "f", "g"]),
    ]);
    assert_eq!(read, expected);
}

#[test]
fn guards_of_our_own_exports_are_taken_off() {
    let read = texts(b"'=1+1,'-5,'@x,'+a,'quoted',''=\n");
    let expected = table(&[(1, &["=1+1", "-5", "@x", "+a", "'quoted'", "''="])]);
    assert_eq!(read, expected);
}

#[test]
fn each_bound_is_named() {
    let tight = Limits {
        rows: 3,
        columns: 4,
        cells: 6,
        cell_bytes: 9,
        unpacked_bytes: 40,
        ..Limits::default()
    };
    let bound = |bytes: &[u8]| match rows_within(bytes, &tight) {
        Err(SheetFault::TooLarge { what, .. }) => what,
        other => panic!("{other:?}"),
    };
    assert_eq!(rows_within(b"a,b\nc,d\ne,f\n", &tight).unwrap().len(), 3);
    assert_eq!(bound(b"a\nb\nc\nd\n"), Bound::Rows);
    assert_eq!(bound(b"a,b,c,d,e\n"), Bound::Columns);
    assert_eq!(bound(b"a,b,c\nd,e,f\ng\n"), Bound::Cells);
    assert_eq!(bound("四个汉字,\n".as_bytes()), Bound::CellBytes);
    assert_eq!(bound(&[b'a'; 41]), Bound::UnpackedBytes);
}

#[test]
fn a_quote_that_is_open_at_the_end_is_told_with_its_row() {
    let fault = rows("目录名称,摘要\n人口,x\n婚姻,\"没关\n收养,y\n".as_bytes()).unwrap_err();
    assert!(
        matches!(fault, SheetFault::OpenQuote { row: 3, .. }),
        "{fault:?}"
    );
    for closed in [
        "a,5\" pipe\n",
        "a,\"b \"\"c\"\"\"\n",
        "a,\"b\"c\n",
        "a,\"b\"",
    ] {
        assert!(rows(closed.as_bytes()).is_ok(), "{closed}");
    }
}

#[test]
fn error_values_in_text_are_errors() {
    let read = rows("甲,#N/A\n乙, #DIV/0! \n丙,#1楼\n".as_bytes()).unwrap();
    let cells: Vec<_> = read.iter().map(|row| row.cells[1].clone()).collect();
    let error = |text: &str| Cell::Error(text.to_owned());
    assert_eq!(
        cells,
        [
            error("#N/A"),
            error("#DIV/0!"),
            Cell::Text("#1楼".to_owned())
        ]
    );
}

#[test]
fn a_quote_that_is_never_closed_does_not_take_the_rest() {
    let mut bytes = b"a,\"".to_vec();
    bytes.resize(40 << 20, b'x');
    match rows(&bytes) {
        Err(SheetFault::TooLarge { what, .. }) => assert_eq!(what, Bound::CellBytes),
        other => panic!("{other:?}"),
    }
}

#[test]
fn peek_gives_the_first_rows_that_hold_anything() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b",\na,b\n\nc\nd\n").unwrap();
    let mut source = read_here(file.path(), &Limits::default()).unwrap();
    let numbers: Vec<u32> = source
        .peek(0, 2)
        .unwrap()
        .iter()
        .map(|r| r.number)
        .collect();
    assert_eq!(numbers, [2, 4]);
    assert_eq!(source.peek(0, 0).unwrap(), []);
    assert_eq!(source.peek(0, 99).unwrap().len(), 3);
}

proptest! {
    #[test]
    fn what_csv_writes_is_read_back(
        cells in prop::collection::vec(prop::collection::vec("[^\u{0}'\u{feff}]{1,8}", 1..6), 1..6),
    ) {
        prop_assume!(cells.iter().flatten().all(|cell| !cell.trim().is_empty()));
        prop_assume!(!cells[0][0].trim_start().starts_with(['<', '{', '%', 'P']));
        let mut writer = csv::WriterBuilder::new().flexible(true).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
        for row in &cells {
            writer.write_record(row).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let read: Vec<Vec<String>> = texts(&bytes).into_iter().map(|(_, cells)| cells).collect();
        prop_assert_eq!(read, cells);
    }

    #[test]
    fn arbitrary_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = rows(&bytes);
    }
}
