//! Ledgers of other schemas: older ones wait for `migrate`, newer ones are refused.

use crate::support::{Home, keys};
use abdata::store::{Connection, SCHEMA_VERSION};
use serde_json::{Value, json};
use std::path::Path;

/// The schema that the first migration makes, whatever has come since.
const FIRST: &str = include_str!("../../src/store/migrations/0001_ledger.sql");

/// Puts the ledger back to the first schema, with what it holds.
fn age(ledger: &Path) {
    let old = ledger.with_extension("old");
    let db = Connection::open(&old).unwrap();
    db.execute_batch(FIRST).unwrap();
    db.execute_batch(&format!(
        "PRAGMA application_id = 0x61626461; PRAGMA user_version = 1; PRAGMA foreign_keys = OFF;
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
    age(&home.ledger());
    if SCHEMA_VERSION == 1 {
        eprintln!("there is but one schema yet: nothing is older");
        return;
    }
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
