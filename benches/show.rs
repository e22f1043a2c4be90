//! Cold reads on 1,000,000 entries and 200,000 cases beside `sqlite3` answering the like query (spec: ≤ 3 ×).
//!
//! Each is a process of its own, run in turn; what is printed are medians of milliseconds and their ratio. Where there
//! is no `sqlite3`, Python's module answers. `ABDATA_BENCH_ROWS` (1000000) and `ABDATA_BENCH_RUNS` (31) set the size.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that fails shall stop, and prints its figures"
)]

mod support;

use abdata::store::Connection;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use support::{ledger, median, number};

/// What is asked of the program, and the like of `sqlite3`; `NUMBER` is one in the middle.
const QUESTIONS: [(&str, &str); 4] = [
    (
        "share show share-2026-NUMBER",
        "SELECT * FROM case_file JOIN share_detail ON case_id = id WHERE number = 'share-2026-NUMBER';
         SELECT * FROM clock WHERE record_kind = 'case' AND record = 'share-2026-NUMBER';
         SELECT * FROM event WHERE case_id = (SELECT id FROM case_file WHERE number = 'share-2026-NUMBER');",
    ),
    (
        "share list --limit 20",
        "SELECT * FROM case_file JOIN share_detail ON case_id = id WHERE void = 0 AND procedure = 'share'
         ORDER BY id DESC LIMIT 20;",
    ),
    (
        "catalog show eNUMBER",
        "SELECT * FROM entry WHERE id = NUMBER; SELECT * FROM item WHERE entry = NUMBER ORDER BY position;",
    ),
    (
        "catalog list --limit 20",
        "SELECT * FROM entry WHERE state NOT IN ('retired', 'void') ORDER BY id LIMIT 20;",
    ),
];

fn main() {
    let (entries, runs) = (
        number("ABDATA_BENCH_ROWS", 1_000_000),
        number("ABDATA_BENCH_RUNS", 31),
    );
    let cases = entries / 5;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("show.db");
    fill(&path, entries, cases);
    for (asked, like) in QUESTIONS {
        let middle = (cases / 2).to_string();
        let (asked, like) = (
            asked.replace("NUMBER", &middle),
            like.replace("NUMBER", &middle),
        );
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            ours.push(timed(abdata(&path).args(asked.split(' '))));
            theirs.push(timed(&mut sqlite(&path, &like)));
        }
        let (ours, theirs) = (median(ours), median(theirs));
        println!(
            "{asked}: {ours:.2} ms; sqlite3 {theirs:.2} ms = {:.2} x",
            ours / theirs
        );
    }
}

/// Writes entries with two items each, and cases with a clock and an event each.
fn fill(path: &Path, entries: usize, cases: usize) {
    drop(ledger(path));
    let connection = Connection::open(path).unwrap();
    let count = |all: usize| {
        format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 <= {all})"
        )
    };
    let (of_entries, of_cases) = (count(entries), count(cases));
    connection
        .execute_batch(&format!(
            "BEGIN;
             INSERT INTO entry (id, version, state, name_key, changed_act, code, name, provider, summary, share_type,
                 share_condition, open_type, update_cycle, scope)
             {of_entries}
             SELECT i, 1, 'published', printf('示例信息%d号表', i), 1, printf('513200/%07d', i),
                 printf('示例信息%d号表', i), 1, '记录示例事项的办理情况', 'conditional', '依申请并用于履职',
                 'conditional', 'monthly', 'unified' FROM n;
             INSERT INTO item (entry, position, item_name, item_type) {of_entries} SELECT i, 1, '名称', 'string' FROM n;
             INSERT INTO item (entry, position, item_name, item_type) {of_entries} SELECT i, 2, '日期', 'date' FROM n;
             INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, applicant, respondent,
                 entry, entry_version, region, edition, lapsed, opened_on, closed_on, void)
             {of_cases}
             SELECT i, 1, 'share', 2026, i, printf('share-2026-%d', i), 'submitted', printf('示例信息%d号表', i), 1, 1,
                 i, 1, '513200', 'aba-2024', 0, '2026-02-12', NULL, 0 FROM n;
             INSERT INTO share_detail (case_id, purpose, basis, channel, received_on, share_type)
             {of_cases} SELECT i, '核验', '职责', 'platform', '2026-02-12', 'conditional' FROM n;
             INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
             {of_cases} SELECT i, 1, 1, 'submit', 'submitted', 'bench', '2026-02-12', '2026-02-12T01:00:00Z', 1 FROM n;
             INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, paragraph,
                 policy, started_on, working_days, due_on, provisional, start_event)
             {of_cases}
             SELECT 1, 'case', printf('share-2026-%d', i), 'share', 'reply', 1, '513200', 'aba-2024', 25, 2, 0,
                 '2026-02-12', 7, '2026-02-28', 0, 1 FROM n;
             COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"
        ))
        .unwrap();
}

fn abdata(path: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_abdata"));
    command
        .env_clear()
        .arg("--db")
        .arg(path)
        .args(["--format", "json"]);
    command
}

fn sqlite(path: &Path, sql: &str) -> Command {
    if which("sqlite3") {
        let mut command = Command::new("sqlite3");
        command.args(["-readonly", "-json"]).arg(path).arg(sql);
        return command;
    }
    let mut command = Command::new("python3");
    let script = "import sqlite3, sys, json
db = sqlite3.connect(sys.argv[1])
for sql in filter(str.strip, sys.argv[2].split(';')): print(json.dumps(db.execute(sql).fetchall()))";
    command.args(["-c", script]).arg(path).arg(sql);
    command
}

fn which(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|directory| directory.join(program).is_file())
}

/// Runs a process that must succeed and say something, and returns the milliseconds that it took.
fn timed(command: &mut Command) -> f64 {
    let start = Instant::now();
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    let taken = start.elapsed().as_secs_f64() * 1000.0;
    assert!(output.status.success() && output.stdout.len() > 100);
    taken
}
