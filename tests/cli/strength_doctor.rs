//! `doctor` finds what is amiss, and mends what can be mended.

use crate::support::{Home, Run, keys};
use abdata::store::Connection;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn check<'a>(health: &'a Value, name: &str) -> &'a Value {
    health["checks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|check| check["name"] == name)
        .unwrap_or_else(|| panic!("{name}: {health}"))
}

fn states(health: &Value) -> Vec<(String, String)> {
    let mut odd = Vec::new();
    for check in health["checks"].as_array().unwrap() {
        // The disk of the machine that runs the tests may be as full as it likes.
        if check["state"] != "ok" && check["name"] != "space" {
            odd.push((
                check["name"].as_str().unwrap().to_owned(),
                check["state"].as_str().unwrap().to_owned(),
            ));
        }
    }
    odd
}

fn odd(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, state)| ((*name).to_owned(), (*state).to_owned()))
        .collect()
}

fn kept() -> Home {
    let home = Home::new().with_org();
    let add = ["catalog", "add", "--provider", "MZJ", "--name"];
    home.json(&[&add[..], &["城乡低保对象", "--item", "姓名:C:50"]].concat());
    home.json(&[&add[..], &["婚姻登记"]].concat());
    home
}

fn around(home: &Home, sql: &str) {
    Connection::open(home.ledger())
        .unwrap()
        .execute_batch(sql)
        .unwrap();
}

#[test]
fn a_sound_ledger_is_well() {
    let home = kept();
    let health = home.json(&["doctor"]);
    assert_eq!(keys(&health), ["checks", "ok", "repaired"]);
    let one = &health["checks"][0];
    assert_eq!(keys(one), ["detail", "facts", "name", "remedy", "state"]);
    assert_eq!(states(&health), odd(&[]), "{health}");
    assert_eq!(check(&health, "audit")["facts"]["acts"], 4);
    assert_eq!(check(&health, "search")["facts"]["entries"], 2);
    assert_eq!(
        (&health["ok"], &health["repaired"]),
        (&json!(true), &json!([]))
    );
    let head = home.head();
    let mended = home.json(&["doctor", "--repair"]);
    assert_eq!(mended["repaired"], json!([]));
    assert_eq!(home.head(), head, "what needs no mending leaves no act");
    for lang in ["zh", "en"] {
        assert_eq!(home.run(&["doctor", "--lang", lang]).code, 0);
    }
}

#[test]
fn a_search_index_that_lost_touch_is_made_anew() {
    for broken in [
        "DELETE FROM search WHERE rowid = 1",
        "DELETE FROM search WHERE rowid = 1; INSERT INTO search (rowid, names) VALUES (1, 'x')",
        "INSERT INTO search (rowid, names) VALUES (77, 'x')",
        "INSERT INTO search (search) VALUES ('delete-all')",
    ] {
        let home = kept();
        around(&home, broken);
        let health = home.json(&["doctor"]);
        assert_eq!(
            states(&health),
            odd(&[("search", "warning")]),
            "{broken}: {health}"
        );
        let mended = home.json(&["doctor", "--repair"]);
        assert_eq!(mended["repaired"], json!(["search"]), "{broken}");
        assert_eq!(states(&mended), odd(&[]), "{broken}: {mended}");
        let found = home.json(&["catalog", "search", "低保"]);
        assert_eq!(found.as_array().unwrap().len(), 1, "{broken}");
        let last = home.json(&["audit", "log", "--limit", "1"]);
        assert_eq!(
            (&last[0]["action"], &last[0]["note"]),
            (&json!("doctor-repair"), &json!("search"))
        );
        assert_eq!(home.run(&["audit", "verify"]).code, 0);
    }
}

#[test]
fn clocks_that_left_the_calendar_are_computed_anew_as_an_act() {
    let home = kept();
    for id in ["e1", "e2"] {
        home.json(&[
            "catalog",
            "edit",
            id,
            "--summary",
            "摘要",
            "--share-type",
            "无条件共享",
        ]);
    }
    let submitted = home.run(&["catalog", "submit", "e1"]);
    assert_eq!(submitted.code, 0, "{}", submitted.stderr);
    assert_eq!(states(&home.json(&["doctor"])), odd(&[]));
    // Days that are known around the tool move the due day, which an import would have computed anew.
    let due: String = Connection::open(home.ledger())
        .unwrap()
        .query_row("SELECT due_on FROM clock", [], |row| row.get(0))
        .unwrap();
    let overlay = home.file(
        "c.csv",
        format!("date,kind,name,region\n{due},off,甲节,513200\n"),
    );
    home.json(&["calendar", "import", &overlay]);
    around(&home, &format!("UPDATE clock SET due_on = '{due}'"));
    let health = home.document(&["doctor"]);
    assert_eq!(health.0, 7, "the audit finds the change as well");
    assert_eq!(
        states(&health.1),
        odd(&[("audit", "failed"), ("clocks", "warning")])
    );
    let drifted = &check(&health.1, "clocks")["facts"]["clocks"][0];
    assert_eq!(drifted["from"], due.as_str(), "{health:?}");
    let (code, mended) = home.document(&["doctor", "--repair"]);
    assert_eq!(
        (code, &mended["repaired"]),
        (0, &json!(["clocks"])),
        "{mended}"
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    let last = home.json(&["audit", "log", "--limit", "1"]);
    assert_eq!(
        (&last[0]["action"], &last[0]["records"]),
        (&json!("doctor-repair"), &json!(1))
    );
}

#[test]
fn edits_around_the_tool_and_broken_references_fail() {
    for (sql, expected) in [
        (
            "UPDATE entry SET share_type = 'withheld'",
            &[("audit", "failed")][..],
        ),
        // What the ledger was made as, and what only a digest stands for.
        (
            "UPDATE meta SET value = '513221' WHERE key = 'region'",
            &[("audit", "failed")],
        ),
        (
            "INSERT INTO cluster (id, region, score, series, reasons, act) VALUES (1, '513200', 1, 0, '[]', 1)",
            &[("audit", "failed")],
        ),
        // A value that its column cannot hold.
        (
            "UPDATE entry SET refreshed_on = 'x' WHERE id = 1",
            &[("audit", "failed")],
        ),
        (
            "PRAGMA foreign_keys = OFF; UPDATE batch_entry SET batch = 9; UPDATE user SET org = 99",
            &[("foreign-keys", "failed"), ("audit", "failed")],
        ),
        (
            "DROP TRIGGER act_is_kept; UPDATE act SET note = 'x' WHERE id = 2;
             ALTER TABLE user ADD COLUMN note TEXT",
            &[("audit", "failed"), ("schema", "failed")],
        ),
    ] {
        let home = kept();
        around(&home, sql);
        let (code, health) = home.document(&["doctor"]);
        assert_eq!((code, &health["ok"]), (7, &json!(false)), "{sql}");
        assert_eq!(states(&health), odd(expected), "{sql}: {health}");
        let head = home.head();
        let (code, mended) = home.document(&["doctor", "--repair"]);
        assert_eq!((code, &mended["repaired"]), (7, &json!([])), "{sql}");
        assert_eq!(home.head(), head, "neither chain nor records are touched");
    }
}

#[test]
fn a_schema_that_was_changed_is_made_anew_but_for_its_tables() {
    for broken in [
        "DROP TRIGGER version_stays",
        "DROP VIEW v_entry",
        "DROP VIEW v_region; CREATE VIEW v_region AS SELECT code AS region, name AS region_name, NULL AS parent FROM region",
        "DROP INDEX entry_by_name",
        "CREATE TRIGGER strange AFTER UPDATE ON entry BEGIN SELECT 1; END",
    ] {
        let home = kept();
        around(&home, broken);
        let (code, health) = home.document(&["doctor"]);
        assert_eq!(code, 7, "{broken}");
        assert_eq!(states(&health), odd(&[("schema", "failed")]), "{broken}");
        let mended = home.json(&["doctor", "--repair"]);
        assert_eq!(mended["repaired"], json!(["schema"]), "{broken}");
        assert_eq!(states(&mended), odd(&[]), "{broken}: {mended}");
    }
    let home = kept();
    around(&home, "ALTER TABLE user ADD COLUMN note TEXT");
    let (code, mended) = home.document(&["doctor", "--repair"]);
    assert_eq!((code, &mended["repaired"]), (7, &json!([])));
    let facts = &check(&mended, "schema")["facts"];
    assert_eq!(facts["tables"], json!(["table user"]));
}

#[test]
fn keys_that_are_not_made_of_what_records_say_are_computed_anew() {
    for broken in [
        "UPDATE entry SET name_key = 'x' WHERE id = 1",
        "DELETE FROM org_name WHERE name_key = 'mzj'",
        "INSERT INTO org_name (name_key, org_id) VALUES ('strange', 2)",
    ] {
        let home = kept();
        around(&home, broken);
        let health = home.json(&["doctor"]);
        assert_eq!(states(&health), odd(&[("keys", "warning")]), "{broken}");
        let mended = home.json(&["doctor", "--repair"]);
        assert_eq!(mended["repaired"], json!(["keys"]), "{broken}");
        assert_eq!(states(&mended), odd(&[]), "{broken}");
    }
}

#[test]
fn a_value_that_cannot_be_read_is_damage_and_the_audit_goes_on() {
    let home = kept();
    around(
        &home,
        "UPDATE entry SET refreshed_on = 'x' WHERE id = 1; UPDATE user SET name = 'y'",
    );
    let (code, error) = home.error(&["catalog", "show", "e1"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (7, Some("ledger-corrupt")),
        "{error}"
    );
    let (code, verified) = home.document(&["audit", "verify"]);
    assert_eq!(code, 7);
    assert_eq!(
        verified["live_mismatches"],
        json!(["entry:e1", "user:u1"]),
        "{verified}"
    );
}

#[test]
fn a_damaged_file_is_told_as_such_and_never_written_to() {
    let home = kept();
    for n in 0..200 {
        let code = format!("{n}");
        around(
            &home,
            &format!(
                "INSERT INTO overlay (version, date, kind, name, active) VALUES (1, '{code}', 'off', '{}', 0)",
                "x".repeat(100)
            ),
        );
    }
    around(&home, "PRAGMA wal_checkpoint(TRUNCATE)");
    let root: u32 = Connection::open(home.ledger())
        .unwrap()
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'overlay'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    let mut bytes = std::fs::read(home.ledger()).unwrap();
    let at = (root as usize - 1) * 4096;
    bytes[at..at + 4096].fill(0xff);
    std::fs::write(home.ledger(), &bytes).unwrap();
    let (code, health) = home.document(&["doctor"]);
    assert_eq!(code, 7);
    assert_eq!(check(&health, "integrity")["state"], "failed", "{health}");
    assert!(
        check(&health, "integrity")["remedy"]
            .as_str()
            .unwrap()
            .contains("restore")
    );
    let (code, mended) = home.document(&["doctor", "--repair"]);
    assert_eq!((code, &mended["repaired"]), (7, &json!([])));
    assert!(
        std::fs::read(home.ledger()).unwrap() == bytes,
        "left as it was"
    );
}

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn rights_that_let_others_in_are_tightened_and_a_note_of_nobody_wiped() {
    let home = kept();
    let directory = home.ledger().parent().unwrap().to_owned();
    chmod(&home.ledger(), 0o666);
    chmod(&directory, 0o777);
    let mut gone = std::process::Command::new("true").spawn().unwrap();
    gone.wait().unwrap();
    let machine = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    let note = format!("{}.lock", home.ledger().display());
    let text = format!("li\n{}\n2026-03-02T00:00:00Z\n{machine}\n", gone.id());
    std::fs::write(&note, text).unwrap();
    let health = home.json(&["doctor"]);
    assert_eq!(
        states(&health),
        odd(&[("rights", "warning"), ("lock", "warning")])
    );
    assert_eq!(check(&health, "lock")["facts"]["holder"], "li");
    let mended = home.json(&["doctor", "--repair"]);
    assert_eq!(mended["repaired"], json!(["rights", "lock"]));
    assert_eq!(states(&mended), odd(&[]), "{mended}");
    // A ledger that its group may write is the group's, and the directory lets the group make files in it.
    assert_eq!((mode(&home.ledger()), mode(&directory)), (0o660, 0o2770));
    assert_eq!(std::fs::read(&note).unwrap(), b"");
    for (file, place, wanted) in [
        (0o666, 0o700, 0o600),
        (0o644, 0o755, 0o600),
        (0o660, 0o750, 0o600),
        (0o640, 0o750, 0o640),
        (0o660, 0o770, 0o660),
        (0o600, 0o777, 0o600),
    ] {
        chmod(&home.ledger(), file);
        chmod(&directory, place);
        home.json(&["doctor", "--repair"]);
        assert_eq!(mode(&home.ledger()), wanted, "{file:o} in {place:o}");
        let expected = match place {
            0o770 => 0o2770,
            0o777 => 0o770,
            other => other,
        };
        assert_eq!(mode(&directory), expected, "{file:o} in {place:o}");
        let health = home.json(&["doctor"]);
        assert_eq!(check(&health, "rights")["state"], "ok", "{health}");
    }
}

#[test]
fn a_place_where_everybody_makes_files_is_not_ours_to_change() {
    let home = Home::bare();
    let place = home.path().join("all");
    std::fs::create_dir(&place).unwrap();
    chmod(&place, 0o1777);
    home.json(&["--db", "all/a.db", "init", "--sandbox"]);
    let health = home.json(&["--db", "all/a.db", "doctor", "--repair"]);
    assert_eq!(health["repaired"], json!([]), "{health}");
    assert_eq!(mode(&place), 0o1777);
}

#[test]
fn a_log_and_a_journal_that_are_not_as_they_should_be_are_put_right() {
    let home = kept();
    around(&home, "PRAGMA journal_mode = DELETE");
    let health = home.json(&["doctor"]);
    assert_eq!(states(&health), odd(&[("journal", "warning")]));
    let mended = home.json(&["doctor", "--repair"]);
    assert_eq!(mended["repaired"], json!(["journal"]));
    assert_eq!(check(&mended, "journal")["facts"]["mode"], "wal");
}

#[test]
fn a_year_without_holidays_is_warned_of() {
    let home = kept();
    let at = |day: &str| {
        let mut command = home.command();
        command
            .env("ABDATA_NOW", day)
            .args(["doctor", "--format", "json"]);
        let run = Run::of(command.output().unwrap());
        assert_eq!(run.code, 0, "{}", run.stderr);
        let health: Value = serde_json::from_str(&run.stdout).unwrap();
        (states(&health), check(&health, "calendar").clone())
    };
    assert_eq!(at("2026-11-30").0, odd(&[]));
    let (states, check) = at("2026-12-01");
    assert_eq!(states, odd(&[("calendar", "warning")]), "{check}");
    let (states, check) = at("2031-03-01");
    assert_eq!(states, odd(&[("calendar", "warning")]));
    assert_eq!(check["facts"]["year"], 2031);
}
