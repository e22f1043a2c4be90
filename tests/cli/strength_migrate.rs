//! Ledgers of other schemas: older ones wait for `migrate`, newer ones are refused.

use crate::support::{Home, keys};
use abdata::store::{Connection, SCHEMA_VERSION};
use serde_json::{Value, json};
use std::path::Path;

/// Reads the migrations in their order.
fn migrations() -> Vec<String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
    let mut files: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect()
}

/// Puts the ledger back to the schema of a number, with what it holds.
fn age(ledger: &Path, number: i64) {
    let old = ledger.with_extension("old");
    let db = Connection::open(&old).unwrap();
    let made = migrations();
    assert_eq!(made.len() as i64, SCHEMA_VERSION);
    for migration in &made[..usize::try_from(number).unwrap()] {
        db.execute_batch(migration).unwrap();
    }
    db.execute_batch(&format!(
        "PRAGMA application_id = 0x61626461; PRAGMA user_version = {number}; PRAGMA foreign_keys = OFF;
         ATTACH '{}' AS new;",
        ledger.display()
    ))
    .unwrap();
    let tables: Vec<String> = db
        .prepare(
            "SELECT name FROM main.sqlite_schema
             WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for table in tables {
        let columns: Vec<String> = db
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .unwrap()
            .query_map([&table], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let columns = columns.join(", ");
        db.execute_batch(&format!(
            "INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table};"
        ))
        .unwrap();
    }
    drop(db);
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", ledger.display()));
    }
    std::fs::rename(&old, ledger).unwrap();
}

fn schema(ledger: &Path) -> i64 {
    let db = Connection::open(ledger).unwrap();
    db.query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn a_ledger_of_this_schema_has_nothing_to_lift() {
    let home = Home::new();
    let head = home.head();
    let made = home.json(&["migrate"]);
    assert_eq!(keys(&made), ["act", "backup", "dry_run", "from", "to"]);
    assert_eq!(
        (&made["from"], &made["to"]),
        (&json!(SCHEMA_VERSION), &json!(SCHEMA_VERSION))
    );
    assert_eq!(
        (&made["act"], &made["backup"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(home.head(), head);
}

#[test]
fn a_newer_ledger_is_refused_by_everything() {
    let home = Home::new();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch(&format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1))
        .unwrap();
    drop(db);
    for args in [
        &["migrate"][..],
        &["region", "list"],
        &["doctor"],
        &["backup", "b.db"],
    ] {
        let (code, error) = home.error(args);
        assert_eq!(
            (code, error["code"].as_str()),
            (6, Some("ledger-newer")),
            "{args:?}"
        );
    }
    assert_eq!(schema(&home.ledger()), SCHEMA_VERSION + 1);
}

#[test]
fn an_older_ledger_waits_for_an_administrator_to_lift_it() {
    let home = Home::new().with_org();
    let head = home.head();
    age(&home.ledger(), 1);
    for args in [
        &["region", "list"][..],
        &["doctor"],
        &["backup", "b.db"],
        &["audit", "head"],
    ] {
        let (code, error) = home.error(args);
        assert_eq!(
            (code, error["code"].as_str()),
            (6, Some("ledger-older")),
            "{args:?}"
        );
        assert!(
            error["hint"].as_str().unwrap().contains("abdata migrate"),
            "{error}"
        );
    }
    let would = home.json(&["migrate", "--dry-run"]);
    assert_eq!(
        (&would["from"], &would["to"]),
        (&json!(1), &json!(SCHEMA_VERSION))
    );
    assert_eq!(
        (&would["act"], &would["backup"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(schema(&home.ledger()), 1);

    let made = home.json(&["migrate"]);
    assert_eq!(schema(&home.ledger()), SCHEMA_VERSION);
    let last = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(
        (&last[0]["action"], &last[0]["number"]),
        (&json!("migrate"), &made["act"])
    );
    let verified = home.json(&["audit", "verify", "--expect", &head]);
    assert_eq!(verified["ok"], true, "{verified}");
    home.json(&["catalog", "add", "--name", "甲类登记", "--provider", "MZJ"]);
    assert_eq!(home.json(&["doctor"])["ok"], true);

    // The backup beside it is the older one, and can be restored and lifted again.
    let backup = made["backup"].as_str().unwrap();
    assert!(backup.contains(".before-migrate-1-2026"), "{backup}");
    assert_eq!(schema(Path::new(backup)), 1);
    let restored = home.json(&["restore", backup, "--yes"]);
    assert_eq!(
        (&restored["schema"], &restored["restored_head"]),
        (&json!(1), &json!(head))
    );
    assert_eq!(home.error(&["region", "list"]).0, 6);
    home.json(&["migrate"]);
    assert_eq!(
        home.json(&["audit", "verify", "--expect", &head])["ok"],
        true
    );
    assert_eq!(home.json(&["catalog", "stats"])["entries"], 0);
}

/// A ledger with an entry that is published and a case on it.
fn with_a_case() -> Home {
    let home = Home::new().with_org();
    home.add_org("YI", "乙局", "prefecture", "513200");
    let entry = home.published("甲类登记", "MZJ", "2026-01-05", &[]);
    let submit = ["share", "submit", "--entry", &entry, "--for", "YI"];
    let why = ["--purpose", "审批核验", "--basis", "示例职责"];
    home.json(&[&submit[..], &why].concat());
    home
}

#[test]
fn from_every_schema_that_holds_cases_a_ledger_is_lifted_whole() {
    let made = with_a_case();
    let case = made.json(&["share", "show", "share-2026-0001"]);
    let head = made.head();
    for number in 2..SCHEMA_VERSION {
        let home = Home::bare();
        let bytes = std::fs::read(made.ledger()).unwrap();
        home.file("data/abdata/abdata.db", bytes);
        age(&home.ledger(), number);
        let lifted = home.json(&["migrate"]);
        assert_eq!(
            (&lifted["from"], &lifted["to"]),
            (&json!(number), &json!(SCHEMA_VERSION))
        );
        let verified = home.json(&["audit", "verify", "--expect", &head]);
        assert_eq!(verified["ok"], true, "{number}: {verified}");
        assert_eq!(
            home.json(&["share", "show", "share-2026-0001"]),
            case,
            "{number}"
        );
        home.json(&["share", "approve", "share-2026-0001", "--for", "MZJ"]);
        let health = home.json(&["doctor"]);
        assert_eq!(health["ok"], true, "{number}: {health}");
    }
}

#[test]
fn of_several_that_lift_at_once_one_does_and_the_others_find_nothing_to_lift() {
    let home = with_a_case();
    age(&home.ledger(), SCHEMA_VERSION - 1);
    let start = || {
        home.command()
            .args(["migrate", "--format", "json"])
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap()
    };
    let children: Vec<_> = (0..3).map(|_| start()).collect();
    let mut backups = Vec::new();
    for child in children {
        let run = crate::support::Run::of(child.wait_with_output().unwrap());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let lifted: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(lifted["to"], SCHEMA_VERSION);
        assert_eq!(lifted["act"].is_null(), lifted["backup"].is_null());
        backups.extend(lifted["backup"].as_str().map(str::to_owned));
    }
    assert_eq!(backups.len(), 1, "one lifted it");
    assert_eq!(schema(Path::new(&backups[0])), SCHEMA_VERSION - 1);
    let kept = std::fs::read_dir(home.ledger().parent().unwrap()).unwrap();
    let kept = kept.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().contains("before-migrate")
    });
    assert_eq!(kept.count(), 1, "what came of the others is gone");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}
