//! Office Open XML: cells, spans, hidden parts, and every bound.

use super::{open, open_within, rows, text};
use crate::sheet::grid::{Cell, Span};
use crate::sheet::{Bound, Limits, SheetFault, read_here};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;

/// Rewrites one part of an archive.
fn with_part(book: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let part_name = part.name().unwrap().into_owned();
        if part_name == name {
            text = change(text);
        }
        to.start_file(part_name, SimpleFileOptions::default())
            .unwrap();
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

const SHEET: &str = "xl/worksheets/sheet1.xml";

/// A book of one sheet with the given body of `<sheetData>`.
fn book_of(sheet_data: &str) -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    with_part(&workbook.save_to_buffer().unwrap(), SHEET, |part| {
        assert!(part.contains("<sheetData/>"));
        part.replace(
            "<sheetData/>",
            &format!("<sheetData>{sheet_data}</sheetData>"),
        )
    })
}

#[test]
fn cells_are_read_as_they_were_typed() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("目录").unwrap();
    let date = Format::new().set_num_format("yyyy/m/d");
    let day = ExcelDateTime::from_ymd(2024, 1, 5).unwrap();
    sheet.write(0, 0, "007").unwrap();
    sheet.write(0, 1, 7.5).unwrap();
    sheet.write(0, 2, true).unwrap();
    sheet.write_with_format(0, 3, day, &date).unwrap();
    sheet.write(0, 4, " 前后空格 ").unwrap();
    sheet.write(0, 5, "  ").unwrap();
    sheet
        .write_formula(2, 1, Formula::new("1/0").set_result("#DIV/0!"))
        .unwrap();
    sheet
        .write_formula(2, 2, Formula::new("1+1").set_result("2"))
        .unwrap();
    sheet.write_number_with_format(2, 3, 0.5, &date).unwrap();
    let plain = Format::new();
    let bold = Format::new().set_bold();
    sheet
        .write_rich_string(3, 0, &[(&plain, "粗"), (&bold, "体")])
        .unwrap();
    let mut source = open(&workbook.save_to_buffer().unwrap());
    assert_eq!(source.heads()[0].name, "目录");
    assert_eq!(source.heads()[0].rows, Some(4));
    let day = Cell::Date(jiff::civil::date(2024, 1, 5).at(0, 0, 0, 0));
    let expected = [
        (
            1,
            vec![
                text("007"),
                Cell::Number(7.5),
                Cell::Bool(true),
                day,
                text(" 前后空格 "),
            ],
        ),
        (
            3,
            vec![
                Cell::Empty,
                Cell::Error("#DIV/0!".into()),
                Cell::Number(2.0),
                Cell::Number(0.5),
            ],
        ),
        (4, vec![text("粗体")]),
    ];
    let read = rows(source.as_mut(), 0).unwrap();
    let read: Vec<_> = read
        .into_iter()
        .map(|row| (row.number, row.cells))
        .collect();
    assert_eq!(read, expected);
}

#[test]
fn dates_follow_the_epoch_of_their_book() {
    let mut workbook = Workbook::new();
    let date = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let sheet = workbook.add_worksheet();
    for (row, serial) in [(0, 45_296.75), (1, 1.0), (2, 60.0), (3, -3.0), (4, 3e6)] {
        sheet
            .write_number_with_format(row, 0, serial, &date)
            .unwrap();
    }
    let book = workbook.save_to_buffer().unwrap();
    let at = |y, m, d, h| Cell::Date(jiff::civil::date(y, m, d).at(h, 0, 0, 0));
    let column = |book: &[u8]| -> Vec<Cell> {
        let rows = rows(open(book).as_mut(), 0).unwrap();
        rows.into_iter()
            .map(|mut row| row.cells.remove(0))
            .collect()
    };
    // 60 is the 29th of February 1900, which never was.
    let never = [Cell::Number(60.0), Cell::Number(-3.0), Cell::Number(3e6)];
    let since_1900 = [vec![at(2024, 1, 5, 18), at(1900, 1, 1, 0)], never.to_vec()].concat();
    assert_eq!(column(&book), since_1900);
    let book = with_part(&book, "xl/workbook.xml", |part| {
        part.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")
    });
    assert!(open(&book).heads()[0].since_1904);
    assert_eq!(
        column(&book)[..3],
        [at(2028, 1, 6, 18), at(1904, 1, 2, 0), at(1904, 3, 1, 0)]
    );
}

#[test]
fn a_formula_without_a_result_is_no_blank() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_number(0, 0, 7).unwrap();
    sheet.write_formula(0, 1, "=1+1").unwrap();
    sheet.write_formula(0, 2, "=A1").unwrap();
    let book = workbook.save_to_buffer().unwrap();
    let book = with_part(&book, "xl/worksheets/sheet1.xml", |part| {
        let cut = part.replacen("<v>0</v>", "", 1);
        assert_ne!(cut, part);
        cut.replacen("<v>0</v>", "<v></v>", 1)
    });
    let cells = rows(open(&book).as_mut(), 0).unwrap().remove(0).cells;
    let blank = || Cell::Error(crate::sheet::grid::UNCALCULATED.to_owned());
    assert_eq!(cells, [Cell::Number(7.0), blank(), blank()]);
}

#[test]
fn merged_and_hidden_parts_are_told() {
    let mut workbook = Workbook::new();
    let format = Format::new();
    workbook
        .add_worksheet()
        .set_name("字典")
        .unwrap()
        .set_hidden(true);
    let sheet = workbook.add_worksheet().set_active(true);
    sheet.merge_range(0, 1, 2, 3, "合并", &format).unwrap();
    sheet.merge_range(4, 27, 4, 28, "x", &format).unwrap();
    sheet.set_column_hidden(2).unwrap();
    sheet.set_column_range_hidden(5, 6).unwrap();
    sheet.write(3, 0, "见").unwrap();
    sheet
        .write(5, 0, "hidden=\"1\" <row r=\"9\" hidden=\"1\">")
        .unwrap();
    sheet.set_row_hidden(3).unwrap();
    let mut source = open(&workbook.save_to_buffer().unwrap());
    let heads = source.heads();
    assert!(heads[0].hidden && !heads[1].hidden);
    let span = |first_row, last_row, first_column, last_column| Span {
        first_row,
        last_row,
        first_column,
        last_column,
    };
    assert_eq!(heads[1].merges, [span(1, 3, 1, 3), span(5, 5, 27, 28)]);
    assert_eq!(heads[1].hidden_columns, [2, 5, 6]);
    let read = rows(source.as_mut(), 1).unwrap();
    let hidden: Vec<_> = read.iter().map(|row| (row.number, row.hidden)).collect();
    assert_eq!(hidden, [(1, false), (4, true), (5, false), (6, false)]);
}

#[test]
fn errors_of_later_editions_stay_in_their_cells() {
    let book = book_of(concat!(
        r#"<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="C2" t="e"><f>A1:A9</f><v>#SPILL!</v></c>"#,
        r#"<c r="D2" t="inlineStr"><is><t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh></is></c></row>"#,
        r#"<row r="4"><c r="B4" t="e"><v>#CALC!</v></c></row>"#
    ));
    let read = rows(open(&book).as_mut(), 0).unwrap();
    let error = |value: &str| Cell::Error(value.to_owned());
    assert_eq!(
        read[0].cells,
        [error("#N/A"), Cell::Empty, error("#SPILL!"), text("甲")]
    );
    assert_eq!(
        (read[1].number, &read[1].cells),
        (4, &vec![Cell::Empty, error("#CALC!")])
    );
}

#[test]
fn far_cells_pass_a_bound() {
    let far = |place: &str| {
        let row = place.trim_start_matches(|c: char| c.is_alphabetic());
        let book = book_of(&format!(
            r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="{row}"><c r="{place}"><v>1</v></c></row>"#
        ));
        let tight = Limits {
            rows: 1000,
            ..Limits::default()
        };
        open_within(&book, &tight).and_then(|mut source| rows(source.as_mut(), 0))
    };
    let bound = |place| match far(place) {
        Err(SheetFault::TooLarge { what, .. }) => what,
        other => panic!("{other:?}"),
    };
    assert_eq!(far("ALL1000").unwrap().len(), 2);
    assert_eq!(bound("A1001"), Bound::Rows);
    assert_eq!(bound("A1048576"), Bound::Rows);
    assert_eq!(bound("XFD2"), Bound::Columns);
}

#[test]
fn what_unpacks_to_too_much_is_refused() {
    let book = book_of(&" ".repeat(3 << 20));
    assert!(book.len() < 100_000);
    let tight = Limits {
        unpacked_bytes: 1 << 20,
        ..Limits::default()
    };
    match open_within(&book, &tight) {
        Err(SheetFault::TooLarge { what, limit, .. }) => {
            assert_eq!((what, limit), (Bound::UnpackedBytes, 1 << 20));
        }
        other => panic!("{:?}", other.err()),
    }
}

#[test]
fn a_bound_on_merged_spans_holds() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for row in 0..3 {
        sheet
            .merge_range(row, 0, row, 1, "x", &Format::new())
            .unwrap();
    }
    let book = workbook.save_to_buffer().unwrap();
    let merges = |merges| {
        open_within(
            &book,
            &Limits {
                merges,
                ..Limits::default()
            },
        )
    };
    assert_eq!(merges(3).unwrap().heads()[0].merges.len(), 3);
    assert!(matches!(
        merges(2).err(),
        Some(SheetFault::TooLarge {
            what: Bound::Merges,
            limit: 2,
            ..
        })
    ));
}

#[test]
fn promised_strings_must_be_there() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "甲").unwrap();
    let book = workbook.save_to_buffer().unwrap();
    let promising = |count: &str| {
        with_part(&book, "xl/sharedStrings.xml", |part| {
            assert!(part.contains("uniqueCount=\"1\""));
            part.replace("uniqueCount=\"1\"", &format!("uniqueCount=\"{count}\""))
        })
    };
    for count in ["4000000000", "99999999999999999999999"] {
        let refused = open_within(&promising(count), &Limits::default()).err();
        assert!(
            matches!(refused, Some(SheetFault::Broken { .. })),
            "{refused:?}"
        );
    }
    assert_eq!(rows(open(&promising("2")).as_mut(), 0).unwrap().len(), 1);
}

#[test]
fn rows_that_run_backwards_are_refused() {
    let book = book_of(
        r#"<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#,
    );
    let refused = rows(open(&book).as_mut(), 0);
    assert!(
        matches!(refused, Err(SheetFault::Broken { .. })),
        "{refused:?}"
    );
}

#[test]
fn truncated_books_are_refused() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "甲").unwrap();
    let book = workbook.save_to_buffer().unwrap();
    for length in [10, 100, book.len() / 2, book.len() - 1] {
        let refused = open_within(&book[..length], &Limits::default()).err();
        assert!(
            matches!(refused, Some(SheetFault::Broken { .. })),
            "{length}: {refused:?}"
        );
    }
}

#[test]
fn a_missing_file_is_unreadable() {
    let directory = tempfile::tempdir().unwrap();
    let refused = read_here(&directory.path().join("无.xlsx"), &Limits::default()).err();
    assert!(matches!(refused, Some(SheetFault::Unreadable { .. })));
    let refused = read_here(directory.path(), &Limits::default()).err();
    assert!(matches!(refused, Some(SheetFault::Unreadable { .. })));
}
