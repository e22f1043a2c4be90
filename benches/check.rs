//! `check` with all rules over 100,000 entries, 1,000,000 items and 100,000 cases, 1 % in breach, beside one `SELECT *` of
//! those tables stepped through (spec: ≤ 5 ×, aim 2 ×).
//!
//! Both are asked in turn; what is printed are medians of milliseconds and their ratio, and then each rule alone, the
//! slowest first. `ABDATA_BENCH_ROWS` (100000) says how many entries and cases there are, `ABDATA_BENCH_RUNS` (5) how often
//! both are asked, `ABDATA_BENCH_LISTED` (12) how many rules are listed, and `ABDATA_BENCH_LEDGER` where the ledger is kept
//! and, once it is there, taken from.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails shall stop, and prints its figures"
)]

#[path = "support/big.rs"]
mod big;
mod support;

use abdata::op::check::check;
use abdata::rule::{Filter, RULES};
use abdata::store::{Access, Connection, Ledger};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use support::{doing, median, number};

fn main() {
    let rows = number("ABDATA_BENCH_ROWS", 100_000);
    let (runs, listed) = (
        number("ABDATA_BENCH_RUNS", 5),
        number("ABDATA_BENCH_LISTED", 12),
    );
    let directory = tempfile::tempdir().unwrap();
    let kept = std::env::var_os("ABDATA_BENCH_LEDGER").map(PathBuf::from);
    let path = kept.unwrap_or_else(|| directory.path().join("big.db"));
    let ledger = if path.exists() {
        Ledger::open(&path, Access::Write, Duration::from_secs(10)).unwrap()
    } else {
        big::filled(&path, rows, rows)
    };
    let (mut floors, mut checks, mut found) = (Vec::new(), Vec::new(), 0);
    for _ in 0..runs {
        floors.push(floor(ledger.reader()));
        let (taken, findings) = checked(&ledger, &Filter::default());
        checks.push(taken);
        found = findings;
    }
    let (floor, check) = (median(floors), median(checks));
    println!(
        "{rows} entries, {} items, {rows} cases: {found} findings in {check:.0} ms; read once: {floor:.0} ms; {:.2} x",
        rows * 10,
        check / floor
    );
    let mut rules: Vec<(f64, usize, &str)> =
        RULES.iter().map(|rule| alone(&ledger, rule.code)).collect();
    rules.sort_by(|one, next| next.0.total_cmp(&one.0));
    for (taken, findings, code) in rules.iter().take(listed) {
        println!("  {code:6} {taken:8.1} ms {findings:7} findings");
    }
}

fn alone(ledger: &Ledger, code: &'static str) -> (f64, usize, &'static str) {
    let filter = Filter {
        rules: vec![code.to_owned()],
        ..Filter::default()
    };
    let mut figures = Vec::new();
    let mut found = 0;
    for _ in 0..3 {
        let (taken, findings) = checked(ledger, &filter);
        figures.push(taken);
        found = findings;
    }
    (median(figures), found, code)
}

/// Runs rules once; returns the milliseconds and how many findings there were.
fn checked(ledger: &Ledger, filter: &Filter) -> (f64, usize) {
    let start = Instant::now();
    let run = check(ledger.reader(), doing().today, filter, None).unwrap();
    let taken = start.elapsed().as_secs_f64() * 1000.0;
    (taken, run.checked.findings.len())
}

/// Steps through every row and value of the tables; returns the milliseconds.
fn floor(connection: &Connection) -> f64 {
    let start = Instant::now();
    let mut bytes = 0;
    for table in big::tables() {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table}"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for at in 0..columns {
                bytes += row
                    .get_ref(at)
                    .unwrap()
                    .as_str_or_null()
                    .map_or(8, |text| text.map_or(0, str::len));
            }
        }
    }
    assert!(bytes > 0);
    start.elapsed().as_secs_f64() * 1000.0
}
