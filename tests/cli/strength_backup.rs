//! Backups and restoring: whole, private, rotated, and nobody's work lost.

use crate::support::{Home, keys};
use abdata::store::Connection;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn mode(path: impl AsRef<Path>) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn add(home: &Home, name: &str) {
    home.json(&["catalog", "add", "--name", name, "--provider", "MZJ"]);
}

fn entries(home: &Home) -> Value {
    home.json(&["catalog", "stats"])["entries"].clone()
}

#[test]
fn a_backup_is_one_private_file_that_is_a_whole_ledger() {
    let home = Home::new().with_org();
    add(&home, "甲类登记");
    let head = home.head();
    let file = home.path().join("b.db").display().to_string();
    let made = home.json(&["backup", &file]);
    assert_eq!(keys(&made), ["acts", "bytes", "file", "head", "removed"]);
    assert_eq!((&made["file"], &made["head"]), (&json!(file), &json!(head)));
    assert_eq!(made["acts"], 3);
    assert_eq!(made["removed"], json!([]));
    let bytes = std::fs::metadata(&file).unwrap().len();
    assert_eq!((made["bytes"].as_u64(), mode(&file)), (Some(bytes), 0o600));
    assert_eq!(
        names(home.path()),
        ["b.db", "data"],
        "one file, nothing beside it"
    );
    // Its act stands in the ledger, after what was copied.
    let last = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(
        (&last[0]["action"], &last[0]["note"]),
        (&json!("backup"), &json!(file))
    );
    assert_ne!(home.head(), head);
    assert_eq!(
        home.json(&["audit", "verify", "--expect", &head])["ok"],
        true
    );
    let copied = home.json(&["--db", &file, "audit", "verify", "--expect", &head]);
    assert_eq!((&copied["ok"], &copied["acts"]), (&json!(true), &json!(3)));
    assert_eq!(
        home.json(&["--db", &file, "catalog", "stats"])["entries"],
        1
    );
}

#[test]
fn a_file_that_is_there_is_never_replaced() {
    let home = Home::new();
    let head = home.head();
    let own = home.file("notes.txt", "mine");
    for args in [&["backup", &own][..], &["backup", &own, "--keep", "3"]] {
        let (code, error) = home.error(args);
        assert_eq!(
            (code, error["code"].as_str()),
            (4, Some("exists")),
            "{error}"
        );
    }
    assert_eq!(std::fs::read(&own).unwrap(), b"mine");
    // Nor the ledger itself, under whatever name.
    let ledger = home.ledger().display().to_string();
    let link = home.path().join("link.db");
    std::os::unix::fs::symlink(home.ledger(), &link).unwrap();
    for name in [
        &ledger,
        &format!("{ledger}-wal"),
        &format!("{ledger}.lock"),
        &link.display().to_string(),
    ] {
        assert_eq!(home.error(&["backup", name, "--keep", "2"]).0, 4, "{name}");
    }
    assert_eq!(home.head(), head, "a refused backup leaves no act");
    for wrong in ["0", "-1", "x"] {
        assert_eq!(
            home.error(&["backup", "b.db", &format!("--keep={wrong}")])
                .0,
            3
        );
    }
}

#[test]
fn backups_of_one_name_are_numbered_and_the_oldest_goes() {
    let home = Home::new();
    let mut heads = Vec::new();
    for round in 0..5 {
        heads.push(home.head());
        let made = home.json(&["backup", "b.db", "--keep", "3"]);
        let removed = if round < 3 {
            json!([])
        } else {
            json!(["b.db.3"])
        };
        assert_eq!(made["removed"], removed, "round {round}");
    }
    assert_eq!(names(home.path()), ["b.db", "b.db.1", "b.db.2", "data"]);
    for (name, head) in [
        ("b.db", &heads[4]),
        ("b.db.1", &heads[3]),
        ("b.db.2", &heads[2]),
    ] {
        let kept = home.json(&["--db", name, "audit", "head"]);
        assert_eq!(kept["head"], **head, "{name}");
    }
    // Fewer are kept from now on; what is no ledger stays whatever it is called.
    home.file("b.db.3", "mine");
    let made = home.json(&["backup", "b.db", "--keep", "1"]);
    assert_eq!(made["removed"], json!(["b.db.1", "b.db.2", "b.db.3"]));
    assert_eq!(names(home.path()), ["b.db", "b.db.4", "data"]);
    assert_eq!(std::fs::read(home.path().join("b.db.4")).unwrap(), b"mine");
}

#[test]
fn in_a_directory_backups_are_dated_and_only_such_names_go() {
    let home = Home::new();
    std::fs::create_dir(home.path().join("backups")).unwrap();
    let at = |time: &str| {
        let mut command = home.command();
        command.env("ABDATA_NOW", format!("2026-03-0{time}+08:00"));
        command.args(["backup", "backups", "--keep", "2", "--format", "json"]);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    home.file("backups/abdata-notes.db", "mine");
    at("2T00:30:00");
    at("3T00:30:00");
    let made = at("4T23:59:59");
    assert_eq!(made["file"], "backups/abdata-20260304-235959.db");
    assert_eq!(
        made["removed"],
        json!(["backups/abdata-20260302-003000.db"])
    );
    assert_eq!(
        names(&home.path().join("backups")),
        [
            "abdata-20260303-003000.db",
            "abdata-20260304-235959.db",
            "abdata-notes.db"
        ]
    );
}

#[test]
fn what_cannot_be_written_leaves_no_file_and_no_act() {
    let home = Home::new();
    let head = home.head();
    let (code, error) = home.error(&["backup", "no/such/place.db"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("file-write")));
    let blocked = home.file("a-file", "x");
    assert_eq!(home.error(&["backup", &format!("{blocked}/b.db")]).0, 3);
    assert_eq!(home.head(), head);
    assert_eq!(names(home.path()), ["a-file", "data"]);
    let db = Connection::open(home.ledger()).unwrap();
    db.execute("UPDATE user SET login = 'somebody-else'", [])
        .unwrap();
    assert_eq!(home.error(&["backup", "b.db"]).0, 4);
}

#[test]
fn a_ledger_that_is_not_whole_gives_no_backup() {
    let home = Home::new().with_org();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("PRAGMA foreign_keys = OFF; UPDATE user SET org = 99;")
        .unwrap();
    drop(db);
    let (code, error) = home.error(&["backup", "b.db"]);
    assert_eq!(
        (code, &error["details"]["flaw"]),
        (7, &json!("foreign-keys"))
    );
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch(
        "UPDATE user SET org = 1; DROP TRIGGER act_is_kept; UPDATE act SET actor = 'x' WHERE id = 1;",
    )
    .unwrap();
    drop(db);
    let (code, error) = home.error(&["backup", "b.db"]);
    assert_eq!((code, &error["details"]["flaw"]), (7, &json!("chain")));
    assert_eq!(names(home.path()), ["data"]);
}

#[test]
fn a_restored_ledger_is_the_backup_and_the_former_one_is_kept() {
    let home = Home::new().with_org();
    add(&home, "甲类登记");
    let backup = home.json(&["backup", "b.db"]);
    add(&home, "乙类登记");
    let lost = home.head();
    let would = home.json(&["restore", "b.db", "--dry-run"]);
    assert_eq!(
        (&would["dry_run"], &would["kept"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!((home.head(), entries(&home)), (lost.clone(), json!(2)));
    let (code, error) = home.error(&["restore", "b.db"]);
    assert_eq!((code, &error["details"]["missing"]), (2, &json!(["--yes"])));

    let made = home.json(&["restore", "b.db", "--yes"]);
    assert_eq!(made["restored_head"], backup["head"]);
    assert_eq!(made["replaced"], json!({ "acts": 5, "head": lost }));
    assert_eq!(entries(&home), 1);
    assert_eq!(made["head"], home.head());
    let last = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(last[0]["action"], "restore");
    assert!(text(&last[0]["note"]).contains(&lost), "{last}");
    let verified = home.json(&[
        "audit",
        "verify",
        "--expect",
        backup["head"].as_str().unwrap(),
    ]);
    assert_eq!(
        (&verified["ok"], &verified["acts"]),
        (&json!(true), &json!(4))
    );
    // The former one is beside it, whole, and can itself be restored.
    let kept = text(&made["kept"]);
    assert!(kept.contains(".before-restore-20260302-000000"), "{kept}");
    assert_eq!(mode(&kept), 0o600);
    assert_eq!(
        home.json(&["--db", &kept, "audit", "verify", "--expect", &lost])["ok"],
        true
    );
    let again = home.json(&["restore", &kept, "--yes"]);
    assert_eq!(entries(&home), 2);
    assert_ne!(
        again["kept"], made["kept"],
        "an earlier one is not replaced"
    );
    add(&home, "丙类登记");
    let health = home.json(&["doctor"]);
    assert_eq!(health["ok"], true, "{health}");
    let checks = health["checks"].as_array().unwrap();
    let journal = checks.iter().find(|check| check["name"] == "journal");
    assert_eq!(journal.unwrap()["facts"]["mode"], "wal");
    let here = names(home.ledger().parent().unwrap());
    assert!(!here.iter().any(|name| name.ends_with(".part")), "{here:?}");
}

#[test]
fn restoring_waits_for_nobody_forever_and_names_who_holds_the_ledger() {
    let home = Home::new();
    home.json(&["backup", "b.db"]);
    let reader = Connection::open(home.ledger()).unwrap();
    reader
        .query_row("SELECT count(*) FROM act", [], |row| row.get::<_, i64>(0))
        .unwrap();
    let args = ["--busy-timeout", "1", "restore", "b.db", "--yes"];
    let (code, error) = home.error(&args);
    assert_eq!(
        (code, error["kind"].as_str()),
        (75, Some("busy")),
        "{error}"
    );
    drop(reader);
    home.json(&args);
}

#[test]
fn what_is_no_whole_backup_of_this_ledger_is_refused() {
    let home = Home::new().with_org();
    let before = home.json(&["backup", "b.db"])["head"].clone();
    let head = home.head();
    let refused = |file: &str, code: i32, name: &str| {
        let (found, error) = home.error(&["restore", file, "--yes"]);
        assert_eq!(
            (found, error["code"].as_str()),
            (code, Some(name)),
            "{file}: {error}"
        );
        assert_eq!(home.head(), head, "{file}: nothing was changed");
    };
    refused("none.db", 3, "file-unreadable");
    home.file("text.db", "text");
    refused("text.db", 6, "ledger-not-one");
    refused(home.ledger().to_str().unwrap(), 4, "restore-over-itself");
    let other = Home::bare();
    other.json(&["init", "--sandbox", "--region", "513221"]);
    let foreign = other.path().join("o.db").display().to_string();
    other.json(&["backup", &foreign]);
    refused(&foreign, 4, "other-ledger");
    // Damaged in the middle, cut short, of a newer schema, with a changed act.
    let bytes = std::fs::read(home.path().join("b.db")).unwrap();
    let mut damaged = bytes.clone();
    damaged[8192..].fill(0xa5);
    home.file("damaged.db", &damaged);
    refused("damaged.db", 7, "copy-unsound");
    home.file("cut.db", &bytes[..bytes.len() / 2]);
    refused("cut.db", 7, "copy-unsound");
    let changed = |name: &str, sql: &str| {
        home.file(name, &bytes);
        let db = Connection::open(home.path().join(name)).unwrap();
        db.execute_batch(sql).unwrap();
    };
    changed("newer.db", "PRAGMA user_version = 999");
    refused("newer.db", 6, "ledger-newer");
    changed(
        "act.db",
        "DROP TRIGGER act_is_kept; UPDATE act SET records = records + 1 WHERE id = 2",
    );
    refused("act.db", 7, "copy-unsound");
    assert_eq!(
        home.error(&["restore", "damaged.db", "--to", "new.db"]).0,
        7
    );
    assert!(!home.path().join("new.db").exists());
    assert_eq!(
        home.json(&["restore", "b.db", "--yes"])["restored_head"],
        before
    );
}

#[test]
fn restoring_over_the_ledger_is_for_its_administrators() {
    let home = Home::new().with_org();
    home.json(&["backup", "b.db"]);
    let db = Connection::open(home.ledger()).unwrap();
    db.execute("UPDATE user SET roles = '[\"clerk\"]'", [])
        .unwrap();
    drop(db);
    let (code, error) = home.error(&["restore", "b.db", "--yes"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("needs-role")));
    let (code, error) = home.error(&["migrate"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("needs-role")));
    let (code, error) = home.error(&["doctor", "--repair"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("needs-role")));
}

#[test]
fn a_new_place_gets_a_ledger_of_its_own_and_a_damaged_one_is_helped() {
    let home = Home::new().with_org();
    home.json(&["backup", "b.db"]);
    let made = home.json(&["restore", "b.db", "--to", "new.db"]);
    assert_eq!(
        (&made["path"], &made["replaced"]),
        (&json!("new.db"), &Value::Null)
    );
    assert_eq!(mode(home.path().join("new.db")), 0o600);
    assert_eq!(
        home.error(&["restore", "b.db", "--to", "new.db"]).1["code"],
        "exists"
    );
    let db = Connection::open(home.path().join("new.db")).unwrap();
    let journal: String = db
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .unwrap();
    assert_eq!(journal, "wal");
    drop(db);
    // The live ledger is gone or damaged: it says how to go on, and that works.
    let live = home.ledger();
    let size = std::fs::metadata(&live).unwrap().len();
    let mut bytes = std::fs::read(&live).unwrap();
    bytes[4096..].fill(0xa5);
    std::fs::write(&live, &bytes).unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", live.display()));
    }
    let (code, error) = home.error(&["restore", "b.db", "--yes"]);
    assert_eq!((code, error["code"].as_str()), (7, Some("ledger-damaged")));
    assert!(error["hint"].as_str().unwrap().contains("--to"), "{error}");
    assert_eq!(
        std::fs::metadata(&live).unwrap().len(),
        size,
        "left as it was"
    );
    std::fs::remove_file(&live).unwrap();
    let (code, error) = home.error(&["restore", "b.db", "--yes"]);
    assert_eq!(code, 6);
    assert!(error["hint"].as_str().unwrap().contains("--to"), "{error}");
    home.json(&["restore", "b.db", "--to", live.to_str().unwrap()]);
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 2);
}
