//! Who holds the ledger is named, truly, and nobody waits forever.

use crate::support::{Home, Run};
use abdata::store::Connection;
use serde_json::{Value, json};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const ADD: [&str; 12] = [
    "org", "add", "--code", "A", "--name", "甲", "--kind", "utility", "--level", "county",
    "--region", "513221",
];

fn note(home: &Home) -> std::path::PathBuf {
    format!("{}.lock", home.ledger().display()).into()
}

fn machine() -> String {
    rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned()
}

fn busy(home: &Home) -> Value {
    let begun = Instant::now();
    let (code, error) = home.error(&[&["--busy-timeout", "1"], &ADD[..]].concat());
    assert_eq!(
        (code, error["kind"].as_str()),
        (75, Some("busy")),
        "{error}"
    );
    let waited = begun.elapsed();
    assert!(
        waited > Duration::from_millis(800) && waited < Duration::from_secs(8),
        "{waited:?}"
    );
    error
}

#[test]
fn a_note_of_somebody_alive_is_quoted_with_login_process_and_time() {
    let home = Home::new();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let text = format!(
        "zhang\n{}\n2026-03-02T00:00:00Z\n{}\n",
        std::process::id(),
        machine()
    );
    std::fs::write(note(&home), text).unwrap();
    let error = busy(&home);
    let expected = json!({
        "holder": "zhang", "pid": std::process::id(), "since": "2026-03-02T00:00:00Z"
    });
    assert_eq!(error["details"], expected);
    let said = error["message"].as_str().unwrap();
    let process = std::process::id().to_string();
    for fact in ["zhang", &process, "2026-03-02 08:00:00"] {
        assert!(said.contains(fact), "{said}");
    }
    // Who reads does not wait.
    assert_eq!(home.json(&["region", "list"]).as_array().unwrap().len(), 15);
    db.execute_batch("ROLLBACK").unwrap();
    assert_eq!(home.run(&ADD).code, 0);
    assert_eq!(
        std::fs::read(note(&home)).unwrap(),
        b"",
        "wiped by the next who wrote"
    );
}

#[test]
fn nobody_is_blamed_by_a_blank_note_or_one_of_a_process_that_is_gone() {
    let home = Home::new();
    assert_eq!(
        std::fs::read(note(&home)).unwrap(),
        b"",
        "wiped after the first act"
    );
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let unknown = json!({ "holder": null, "pid": null, "since": null });
    assert_eq!(busy(&home)["details"], unknown);
    let mut gone = std::process::Command::new("true").spawn().unwrap();
    gone.wait().unwrap();
    let text = format!(
        "zhang\n{}\n2026-03-02T00:00:00Z\n{}\n",
        gone.id(),
        machine()
    );
    std::fs::write(note(&home), text).unwrap();
    let error = busy(&home);
    assert_eq!(error["details"], unknown);
    assert!(
        !error["message"].as_str().unwrap().contains("zhang"),
        "{error}"
    );
    drop(db);
    // A refused write and a rehearsed one wipe their notes too.
    assert_eq!(home.run(&ADD).code, 0);
    assert_eq!(home.run(&ADD).code, 4);
    home.json(&[
        "org",
        "import",
        &home.file("o.csv", "code,name\n"),
        "--dry-run",
    ]);
    assert_eq!(std::fs::read(note(&home)).unwrap(), b"");
}

/// Starts a process that takes the write lock by the tool itself and keeps it: an import stopped in its write.
fn holding(home: &Home) -> Child {
    let rows: Vec<String> = (0..20_000)
        .map(|n| format!("某类登记{n},甲州民政局,A/{n},,无条件共享"))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = home.file("big.csv", crate::catalog_import::sheet(&rows));
    home.command()
        .args(["catalog", "import", &file])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn another_process_of_the_tool_is_named_while_it_writes() {
    let home = Home::new().with_org();
    let mut child = holding(&home);
    let begun = Instant::now();
    // The note appears once the import has the lock; stopped there, it keeps it.
    while std::fs::read(note(&home)).unwrap_or_default().is_empty() {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "no note was written"
        );
        assert!(
            child.try_wait().unwrap().is_none(),
            "the import was too quick"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
    let signal = |name: &str| {
        let process = child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args([name, &process])
            .status()
            .unwrap();
        assert!(sent.success());
    };
    signal("-STOP");
    let (code, error) = home.error(&[&["--busy-timeout", "1"], &ADD[..]].concat());
    signal("-CONT");
    assert_eq!(
        (code, &error["details"]["pid"]),
        (75, &json!(child.id())),
        "{error}"
    );
    assert_eq!(error["details"]["holder"], home.login().as_str());
    assert!(child.wait().unwrap().success());
    assert_eq!(std::fs::read(note(&home)).unwrap(), b"");
    assert_eq!(home.run(&ADD).code, 0);
}

#[test]
fn the_wait_is_bounded() {
    let home = Home::new();
    let (code, error) = home.error(&["--busy-timeout", "4294967295", "region", "list"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("invalid-value")));
    let mut command = home.command();
    command
        .env("ABDATA_BUSY_TIMEOUT", "999999")
        .args(["region", "list"]);
    assert_eq!(Run::of(command.output().unwrap()).code, 2);
    // Who has the ledger alone, as restoring does, keeps readers waiting as long as they say.
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")
        .unwrap();
    for args in [
        &["region", "list"][..],
        &ADD,
        &["doctor"],
        &["audit", "verify"],
    ] {
        let begun = Instant::now();
        let (code, error) = home.error(&[&["--busy-timeout", "1"], args].concat());
        assert_eq!(
            (code, error["kind"].as_str()),
            (75, Some("busy")),
            "{args:?}: {error}"
        );
        assert!(begun.elapsed() < Duration::from_secs(8), "{args:?}");
    }
    drop(db);
    assert_eq!(home.run(&["region", "list"]).code, 0);
}
