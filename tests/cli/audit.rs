//! The audit finds what was done around the tool (Art. 37¶2(6)).

use crate::support::Home;
use abdata::store::Connection;
use serde_json::{Value, json};

fn kept() -> Home {
    let home = Home::new().with_org();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "低保对象",
        "--provider",
        "MZJ",
        "--code",
        "A-1",
        "--item",
        "姓名:C:50",
        "--as-published",
        "2025-06-01",
    ]);
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--correction",
        "补",
    ]);
    home
}

fn verified(home: &Home) -> (i32, Value) {
    home.document(&["audit", "verify"])
}

#[test]
fn an_edit_of_any_live_record_is_found() {
    let cases: [(&str, &[&str]); 6] = [
        ("UPDATE entry SET share_type = 'withheld'", &["entry:e1"]),
        ("UPDATE item SET item_name = '身份证号'", &["entry:e1"]),
        ("DELETE FROM item", &["entry:e1"]),
        ("UPDATE entry SET version = version + 1", &["entry:e1"]),
        (
            "UPDATE org SET responsible = '赵六' WHERE code = 'MZJ'",
            &["org:o2"],
        ),
        ("UPDATE user SET roles = '[\"clerk\"]'", &["user:u1"]),
    ];
    for (statement, expected) in cases {
        let home = kept();
        assert_eq!(verified(&home).0, 0);
        let db = Connection::open(home.ledger()).unwrap();
        db.execute_batch(statement).unwrap();
        drop(db);
        let (code, found) = verified(&home);
        assert_eq!((code, &found["ok"]), (7, &json!(false)), "{statement}");
        assert_eq!(found["live_mismatches"], json!(expected), "{statement}");
    }
}

#[test]
fn a_record_taken_out_is_found() {
    let home = kept();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch(
        "PRAGMA foreign_keys = OFF; DELETE FROM revision; DELETE FROM item; DELETE FROM batch_entry;
         DELETE FROM entry;",
    )
    .unwrap();
    drop(db);
    let (code, found) = verified(&home);
    assert_eq!(code, 7);
    assert_eq!(
        found["live_mismatches"],
        json!(["entry:e1", "revision:e1"]),
        "what is gone is named"
    );
}

/// Drops the triggers that keep what is written.
fn unguard(db: &Connection) {
    let guards: Vec<String> = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(!guards.is_empty());
    for guard in guards {
        db.execute_batch(&format!("DROP TRIGGER {guard}")).unwrap();
    }
}

#[test]
fn the_chain_cannot_be_rewritten_and_a_cut_tail_is_missed_at_the_head_noted_elsewhere() {
    let home = kept();
    let head = home.head();
    assert_eq!(home.run(&["audit", "verify", "--expect", &head]).code, 0);
    home.json(&["catalog", "refresh", "A-1"]);
    assert_eq!(
        home.run(&["audit", "verify", "--expect", &head]).code,
        0,
        "an earlier head holds"
    );
    let last = home.head();
    let db = Connection::open(home.ledger()).unwrap();
    for statement in [
        "DELETE FROM act",
        "UPDATE act SET note = 'x'",
        "DELETE FROM version",
    ] {
        let refused = db.execute_batch(statement).unwrap_err().to_string();
        assert!(refused.contains("never"), "{statement}: {refused}");
    }
    // Who drops the guards can cut the last act off, and with it what it wrote.
    unguard(&db);
    db.execute_batch(
        "DELETE FROM version WHERE act = (SELECT max(id) FROM act);
         DELETE FROM act WHERE id = (SELECT max(id) FROM act);
         UPDATE entry SET refreshed_on = NULL, version = version - 1;",
    )
    .unwrap();
    drop(db);
    let (code, found, error) = home.refused(&["audit", "verify", "--expect", &last]);
    assert_eq!((code, &found["ok"]), (7, &json!(false)));
    assert_eq!(found["head"], head.as_str(), "what is left hangs together");
    assert_eq!(found["expected_found"], false);
    assert_eq!(found["first_bad"], found["acts"].as_i64().unwrap() + 1);
    assert_eq!(found["live_mismatches"], json!([]));
    assert_eq!(error["code"], "audit-head-missing");
    assert_eq!(error["details"]["expected"], last.as_str());
    // Without the head noted elsewhere nobody can tell.
    let unaware = home.json(&["audit", "verify"]);
    assert_eq!(
        (&unaware["ok"], &unaware["expected_found"]),
        (&json!(true), &Value::Null)
    );
    for (lang, said) in [("zh", "链中没有"), ("en", "not in the chain")] {
        let run = home.run(&["audit", "verify", "--expect", &last, "--lang", lang]);
        assert!(run.stdout.contains(said), "{}", run.stdout);
        assert!(run.stderr.contains(&last), "{}", run.stderr);
    }
}

#[test]
fn a_head_that_is_missing_hides_nothing_else() {
    let home = kept();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("UPDATE entry SET share_type = 'withheld'")
        .unwrap();
    drop(db);
    let (code, found, error) = home.refused(&["audit", "verify", "--expect", "0"]);
    assert_eq!((code, &found["expected_found"]), (7, &json!(false)));
    assert_eq!(found["live_mismatches"], json!(["entry:e1"]));
    assert_eq!(error["code"], "audit-failed");
}

#[test]
fn a_clock_that_was_taken_out_or_moved_is_found() {
    for (statement, code) in [
        ("DELETE FROM clock", 7),
        ("UPDATE clock SET due_on = '2026-12-31'", 7),
        ("UPDATE clock SET ended_on = '2026-03-02'", 7),
        ("DELETE FROM clock WHERE id = 99", 0),
    ] {
        let home = Home::new().with_org();
        home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
        let submitted = home.run(&["catalog", "submit", "e1"]);
        assert_eq!(submitted.code, 0, "{}", submitted.stderr);
        let db = Connection::open(home.ledger()).unwrap();
        db.execute_batch(statement).unwrap();
        drop(db);
        let (found, verified) = verified(&home);
        assert_eq!(found, code, "{statement}");
        let expected = if code == 7 {
            json!(["clock:1"])
        } else {
            json!([])
        };
        assert_eq!(verified["live_mismatches"], expected, "{statement}");
    }
}

#[test]
fn a_changed_act_is_named() {
    let home = kept();
    let db = Connection::open(home.ledger()).unwrap();
    unguard(&db);
    db.execute("UPDATE act SET actor = 'somebody' WHERE id = 2", [])
        .unwrap();
    drop(db);
    let (code, found) = verified(&home);
    assert_eq!((code, &found["first_bad"]), (7, &json!(2)));
}
