//! Searching a large catalogue for words of two characters (spec: median ≤ 20 ms, worst ≤ 60 ms over 1,000,000 entries).
//!
//! `ABDATA_BENCH_ENTRIES` (200000) sets the size: a million takes a few minutes to make.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails shall stop, and prints its figures"
)]

mod support;

use abdata::op::catalog::{EntryFilter, ids};
use std::time::Instant;
use support::{Shape, import_file, ledger, words, write_sheet};

fn main() {
    let entries = std::env::var("ABDATA_BENCH_ENTRIES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(200_000);
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("wide.xlsx");
    write_sheet(&file, Shape::Wide, entries);
    let mut ledger = ledger(&directory.path().join("search.db"));
    let report = import_file(&mut ledger, &file);
    assert_eq!(report.entries.created, entries as u64);
    let mut times: Vec<f64> = words()
        .into_iter()
        .map(|word| {
            let filter = EntryFilter {
                search: Some(word),
                limit: Some(20),
                ..EntryFilter::default()
            };
            let start = Instant::now();
            let found = ids(ledger.reader(), &filter).unwrap();
            let taken = start.elapsed().as_secs_f64() * 1000.0;
            assert!(found.len() <= 20);
            taken
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{entries} entries, {} words: median {:.2} ms, worst {:.2} ms",
        times.len(),
        times[times.len() / 2],
        times[times.len() - 1],
    );
}
