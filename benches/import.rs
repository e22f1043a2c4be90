//! The import beside its floor (spec: wide ≤ 4 ×, tall ≤ 1.6 ×, unchanged ≤ 1.5 ×).
//!
//! Floor: calamine's `worksheet_range` and one prepared INSERT per row of 16 columns into a bare table with one UNIQUE,
//! WAL, one transaction. Both run in turn, several times; what is printed are medians of seconds and of their ratios.
//! `ABDATA_BENCH_ROWS` (100000) and `ABDATA_BENCH_RUNS` (3) set the size.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails shall stop, and prints its figures"
)]

mod support;

use abdata::store::Connection;
use calamine::{Data, Reader, Xlsx};
use std::path::Path;
use std::time::Instant;
use support::{Shape, import_file, ledger, write_sheet};

fn main() {
    let number = |name: &str, default| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    };
    let (rows, runs) = (
        number("ABDATA_BENCH_ROWS", 100_000),
        number("ABDATA_BENCH_RUNS", 3),
    );
    let directory = tempfile::tempdir().unwrap();
    for shape in [Shape::Wide, Shape::Tall] {
        let file = directory.path().join(format!("{shape:?}.xlsx"));
        write_sheet(&file, shape, rows);
        let (mut floors, mut firsts, mut agains) = (Vec::new(), Vec::new(), Vec::new());
        for run in 0..runs {
            let base = directory.path().join(format!("{shape:?}-{run}"));
            let floor = timed(|| floor(&file, &base.with_extension("floor")));
            let mut ledger = ledger(&base.with_extension("db"));
            let first = timed(|| {
                let report = import_file(&mut ledger, &file);
                assert!(report.entries.created > 0 && !report.refused);
            });
            let again = timed(|| {
                let report = import_file(&mut ledger, &file);
                assert!(report.entries.unchanged > 0 && report.batch.is_none());
            });
            floors.push(floor);
            firsts.push(first);
            agains.push(again);
        }
        let ratios = |of: &[f64]| median(of.iter().zip(&floors).map(|(a, b)| a / b).collect());
        println!(
            "{shape:?} {rows} rows: floor {:.2} s; import {:.2} s = {:.2} x; unchanged {:.2} s = {:.2} x",
            median(floors.clone()),
            median(firsts.clone()),
            ratios(&firsts),
            median(agains.clone()),
            ratios(&agains),
        );
    }
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn floor(file: &Path, database: &Path) {
    let mut book: Xlsx<_> = calamine::open_workbook(file).unwrap();
    let name = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&name).unwrap();
    let connection = Connection::open(database).unwrap();
    let columns: Vec<String> = (0..16).map(|n| format!("c{n} TEXT")).collect();
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL; CREATE TABLE floor (id INTEGER PRIMARY KEY, {}, UNIQUE (c0, c7)); BEGIN",
            columns.join(", ")
        ))
        .unwrap();
    let marks = vec!["?"; 16].join(", ");
    let names: Vec<String> = (0..16).map(|n| format!("c{n}")).collect();
    {
        let sql = format!("INSERT INTO floor ({}) VALUES ({marks})", names.join(", "));
        let mut insert = connection.prepare(&sql).unwrap();
        for row in range.rows().skip(1) {
            for (at, cell) in row.iter().enumerate() {
                match cell {
                    Data::String(text) => insert.raw_bind_parameter(at + 1, text.as_str()).unwrap(),
                    other => insert
                        .raw_bind_parameter(at + 1, other.to_string())
                        .unwrap(),
                }
            }
            insert.raw_execute().unwrap();
        }
    }
    connection.execute_batch("COMMIT").unwrap();
}
