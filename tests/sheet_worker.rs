//! Sheets read through the child process: the same as in this one, and nothing that a file does harms the parent.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, in its helpers too"
)]

use abdata::sheet::grid::{Cell, Row};
use abdata::sheet::worker::{self, WORD, WorkerSource};
use abdata::sheet::{Bound, Limits, SheetFault, Source, read_here};
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_abdata"))
}

fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn open(bytes: &[u8], limits: &Limits) -> Result<WorkerSource, SheetFault> {
    worker::open(program(), file(bytes).path(), limits)
}

fn rows(source: &mut dyn Source, sheet: usize) -> Result<Vec<Row>, SheetFault> {
    let mut rows = Vec::new();
    source.stream(sheet, &mut |row| {
        rows.push(row);
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

fn book() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("目录").unwrap();
    sheet
        .merge_range(0, 0, 0, 2, "公共数据目录", &Format::new())
        .unwrap();
    sheet.set_column_hidden(1).unwrap();
    for row in 1..5_000 {
        sheet.write(row, 0, format!("一号水库水位{row}")).unwrap();
        sheet.write(row, 2, row).unwrap();
    }
    sheet.set_row_hidden(7).unwrap();
    workbook.add_worksheet().set_name("空").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn the_child_reads_as_this_process_does() {
    let file = file(&book());
    let mut here = read_here(file.path(), &Limits::default()).unwrap();
    let mut there = worker::open(program(), file.path(), &Limits::default()).unwrap();
    assert_eq!(there.heads(), here.heads());
    assert_eq!(there.bytes(), here.bytes());
    assert_eq!(there.peek(0, 3).unwrap(), here.peek(0, 3).unwrap());
    let read = rows(&mut there, 0).unwrap();
    assert_eq!(read.len(), 5_000);
    assert_eq!(read, rows(here.as_mut(), 0).unwrap());
    assert_eq!(rows(&mut there, 1).unwrap(), []);
    assert_eq!(rows(&mut there, 2).unwrap(), []);
    assert_eq!(there.peek(0, 0).unwrap(), []);
}

#[test]
fn a_stream_that_is_broken_off_can_be_begun_again() {
    let mut source = open_kept(&book());
    let mut seen = 0;
    source
        .1
        .stream(0, &mut |_| {
            seen += 1;
            if seen < 10 {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        })
        .unwrap();
    assert_eq!(seen, 10);
    assert_eq!(rows(&mut source.1, 0).unwrap().len(), 5_000);
}

fn open_kept(bytes: &[u8]) -> (NamedTempFile, WorkerSource) {
    let file = file(bytes);
    let source = worker::open(program(), file.path(), &Limits::default()).unwrap();
    (file, source)
}

#[test]
fn a_stream_is_read_like_a_file_and_called_by_a_dash() {
    let mut text = "名称,代码\n草场承包,007\n".as_bytes();
    let mut source = worker::open_stream(program(), &mut text, &Limits::default()).unwrap();
    let read = rows(&mut source, 0).unwrap();
    assert_eq!(
        read[1].cells,
        [Cell::Text("草场承包".into()), Cell::Text("007".into())]
    );
    let refused = worker::open_stream(program(), &mut &b"%PDF-1.7"[..], &Limits::default());
    let expected = SheetFault::Kind {
        file: "-".into(),
        found: "pdf",
    };
    assert_eq!(refused.err(), Some(expected));
    let tight = Limits {
        unpacked_bytes: 9,
        ..Limits::default()
    };
    let refused = worker::open_stream(program(), &mut &[b'a'; 10][..], &tight);
    let expected = SheetFault::TooLarge {
        file: "-".into(),
        what: Bound::UnpackedBytes,
        limit: 9,
    };
    assert_eq!(refused.err(), Some(expected));
}

#[test]
fn a_named_pipe_is_read_once_and_whole() {
    let directory = tempfile::tempdir().unwrap();
    let pipe = directory.path().join("管道.csv");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let writer = {
        let pipe = pipe.clone();
        std::thread::spawn(move || std::fs::write(pipe, "名称\n草场承包\n").unwrap())
    };
    let mut source = worker::open(program(), &pipe, &Limits::default()).unwrap();
    writer.join().unwrap();
    assert_eq!(rows(&mut source, 0).unwrap().len(), 2);
}

#[test]
fn faults_come_back_with_the_name_of_the_file() {
    let file = file(b"<html><table>");
    let refused = worker::open(program(), file.path(), &Limits::default()).err();
    let name = file.path().display().to_string();
    assert_eq!(
        refused,
        Some(SheetFault::Kind {
            file: name,
            found: "html"
        })
    );
    let missing = Path::new("没有.xlsx");
    let refused = worker::open(program(), missing, &Limits::default()).err();
    assert!(matches!(refused, Some(SheetFault::Unreadable { file, .. }) if file == "没有.xlsx"));
    let refused = worker::open(Path::new("没有程序"), file.path(), &Limits::default()).err();
    assert!(matches!(refused, Some(SheetFault::Unreadable { file, .. }) if file == "没有程序"));
}

#[test]
fn a_bound_that_is_passed_midway_comes_after_the_rows_before_it() {
    let file = file(&book());
    let limits = Limits {
        rows: 4_000,
        ..Limits::default()
    };
    let mut source = worker::open(program(), file.path(), &limits).unwrap();
    let mut seen = 0;
    let ended = source.stream(0, &mut |_| {
        seen += 1;
        ControlFlow::Continue(())
    });
    assert!(matches!(
        ended,
        Err(SheetFault::TooLarge {
            what: Bound::Rows,
            limit: 4_000,
            ..
        })
    ));
    assert_eq!(seen, 3_999);
    assert_eq!(source.peek(0, 2).unwrap().len(), 2);
}

/// Ten million shared strings, packed into a few hundred kilobytes.
fn bomb() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "甲").unwrap();
    let book = workbook.save_to_buffer().unwrap();
    let mut from = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let part = from.by_index(index).unwrap();
        if part.name().unwrap() != "xl/sharedStrings.xml" {
            to.raw_copy_file(part).unwrap();
        }
    }
    to.start_file("xl/sharedStrings.xml", SimpleFileOptions::default())
        .unwrap();
    to.write_all(b"<sst>").unwrap();
    let some = "<si><t>a</t></si>".repeat(10_000);
    for _ in 0..1_000 {
        to.write_all(some.as_bytes()).unwrap();
    }
    to.write_all(b"</sst>").unwrap();
    to.finish().unwrap().into_inner()
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_takes_too_much_memory_is_refused() {
    let limits = Limits {
        memory: 256 << 20,
        ..Limits::default()
    };
    let refused = open(&bomb(), &limits).err();
    assert!(
        matches!(
            refused,
            Some(SheetFault::TooLarge {
                what: Bound::Memory,
                limit: 268_435_456,
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn the_child_ends_with_its_parent_and_says_nothing_else() {
    let mut child = Command::new(program())
        .arg(WORD)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(output.stdout, b"");
    let mut child = Command::new(program())
        .arg(WORD)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(b"\xff\xff\xff\xffno request")
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success());
    assert_eq!(output.stdout, b"");
}

#[test]
fn a_program_that_is_no_worker_is_found_out() {
    let refused = worker::open(Path::new("/bin/cat"), file(b"a").path(), &Limits::default()).err();
    assert!(
        matches!(refused, Some(SheetFault::WorkerDied { .. })),
        "{refused:?}"
    );
}

const XLS: &[u8] = include_bytes!("../fixtures/sheets/libreoffice-97.xls");
const ODS: &[u8] = include_bytes!("../fixtures/sheets/libreoffice.ods");

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn damaged_books_are_read_or_refused(
        which in prop_oneof![Just(XLS), Just(ODS)],
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        length in any::<prop::sample::Index>(),
        cut in prop::bool::weighted(0.2),
    ) {
        let mut bytes = which.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(length.index(bytes.len()));
        }
        let file = file(&bytes);
        if let Ok(mut source) = worker::open(program(), file.path(), &Limits::default()) {
            for sheet in 0..source.heads().len() {
                let _ = rows(&mut source, sheet);
            }
        }
    }
}
