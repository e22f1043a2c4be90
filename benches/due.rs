//! `due` with 10,000 clocks that run among 1,000,000 that have ended, beside the same without those (spec: ≤ 1.3 ×).
//!
//! The running ones lie scattered among the ended, as the worst case. Both ledgers are asked in turn; what is printed are
//! medians of milliseconds, and their ratio. `ABDATA_BENCH_ROWS` (1000000) says how many have ended.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails shall stop, and prints its figures"
)]

mod support;

use abdata::op::due::{Wanted, list};
use abdata::store::{Connection, Ledger};
use std::path::Path;
use std::time::Instant;
use support::{doing, ledger, median, number};

const RUNNING: usize = 10_000;
const RUNS: usize = 21;

fn main() {
    let ended = number("ABDATA_BENCH_ROWS", 1_000_000);
    let directory = tempfile::tempdir().unwrap();
    let alone = filled(&directory.path().join("alone.db"), 0);
    let among = filled(&directory.path().join("among.db"), ended);
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        without.push(asked(&alone));
        with.push(asked(&among));
    }
    let (without, with) = (median(without), median(with));
    println!(
        "{RUNNING} clocks run: {without:.2} ms; among {ended} ended ones: {with:.2} ms = {:.2} x",
        with / without
    );
}

/// Makes a ledger with [`RUNNING`] clocks, each followed by its share of `ended` ones.
fn filled(path: &Path, ended: usize) -> Ledger {
    let ledger = ledger(path);
    let connection = Connection::open(path).unwrap();
    let (all, every) = (RUNNING + ended, 1 + ended / RUNNING);
    connection
        .execute_batch(&format!(
            "BEGIN;
             INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph,
                 policy, started_on, working_days, due_on, provisional, ended_on, start_event)
             WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {all})
             SELECT 1, 'case', printf('share-2026-%07d', i), 'share', 'reply', 1, '513200', 'aba-2024', 25, 2, 0,
                 '2026-02-12', 7, date('2026-01-05', (i * 7919 % 90) || ' days'), 0,
                 iif(i % {every} = 0, NULL, '2026-02-27'), 1
             FROM n;
             COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
        ))
        .unwrap();
    ledger
}

/// Asks once, and returns the milliseconds that it took.
fn asked(ledger: &Ledger) -> f64 {
    let today = doing().today;
    let start = Instant::now();
    let found = list(ledger.reader(), &Wanted::on(today)).unwrap();
    let taken = start.elapsed().as_secs_f64() * 1000.0;
    assert_eq!(found.len(), RUNNING);
    taken
}
