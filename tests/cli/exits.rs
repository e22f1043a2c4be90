//! Each exit code of the contract.

use crate::support::{Home, Run};
use abdata::store::Connection;

const ADD: [&str; 12] = [
    "org", "add", "--code", "A", "--name", "甲", "--kind", "utility", "--level", "county",
    "--region", "513221",
];

#[test]
fn usage_errors_list_all_that_is_missing() {
    let home = Home::new();
    let (code, error) = home.error(&["org", "add", "--code", "A"]);
    assert_eq!(code, 2);
    assert_eq!(error["kind"], "usage");
    let missing = serde_json::json!(["--name", "--kind", "--level", "--region"]);
    assert_eq!(error["details"]["missing"], missing);
    let run = home.run(&["org", "add", "--code", "A"]);
    assert!(
        run.stderr
            .contains("缺少：--name、--kind、--level、--region"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_slip_of_the_pen_is_met_with_a_guess() {
    let home = Home::new();
    let (code, error) = home.error(&["regoin", "list"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("unknown-command")));
    assert!(
        error["hint"].as_str().unwrap().contains("region"),
        "{error}"
    );
    let (code, error) = home.error(&["org", "list", "--serch", "x"]);
    assert_eq!(
        (code, error["details"]["near"].as_str()),
        (2, Some("--search"))
    );
    let (code, error) = home.error(&["org"]);
    assert_eq!((code, error["code"].as_str()), (2, Some("missing-command")));
    let run = home.run(&["org", "list", "--format", "xml"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("jsonl"), "{}", run.stderr);
    // Those that the command has: what is offered is not refused thereafter.
    let offered = |args: &[&str]| {
        let run = home.run(args);
        (run.code, run.stderr.contains("ics"))
    };
    assert_eq!(offered(&["check", "--format", "html"]), (2, false));
    assert_eq!(offered(&["--format", "html", "check"]), (2, false));
    assert_eq!(offered(&["check", "--format", "ics"]).0, 2);
    assert_eq!(offered(&["due", "--format", "html"]), (2, true));
    assert_eq!(
        home.error(&["completions", "bash"]).1["code"],
        "unsupported-format"
    );
    let (code, error) = home.error(&["org", "list", "--sort", "foo"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("value-not-listed"))
    );
    assert_eq!(home.run(&["org", "list", "--columns", "code,foo"]).code, 2);
}

#[test]
fn a_wrong_value_is_refused_and_nothing_written() {
    let home = Home::new();
    let mut args = ADD;
    args[7] = "王国";
    let (code, error) = home.error(&args);
    assert_eq!((code, error["kind"].as_str()), (3, Some("input")));
    assert!(
        error["details"]["choices"].as_array().unwrap().len() == 4,
        "{error}"
    );
    let (code, error) = home.error(&[&ADD[..], &["--on", "2026-03-03"]].concat());
    assert_eq!((code, error["code"].as_str()), (3, Some("value-future")));
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 1);
    let file = home.file(
        "o.csv",
        "code,name,kind,level,region\nA,甲,行政机关,县级,汶川\nB,乙,什么,县级,成都\n",
    );
    let run = home.run(&["org", "import", &file, "--format", "json"]);
    assert_eq!(run.code, 3);
    let refused: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (
            &refused["refused"],
            &refused["created"],
            &refused["rejected"]
        ),
        (&true.into(), &0.into(), &1.into())
    );
    let problems: Vec<_> = refused["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (&problem["code"], &problem["cell"]))
        .map(|(code, cell)| (code.as_str().unwrap(), cell.as_str().unwrap()))
        .collect();
    assert_eq!(
        problems,
        [("enum-unreadable", "C3"), ("region-unknown", "E3")]
    );
    assert_eq!(home.json(&["org", "list"]).as_array().unwrap().len(), 1);
    assert_eq!(home.error(&["org", "import", "nowhere.csv"]).0, 3);
}

#[test]
fn who_may_not_is_told_so() {
    let home = Home::new().with_org();
    home.json(&[
        "user", "add", "--login", "qa", "--roles", "clerk", "--org", "MZJ",
    ]);
    let (code, error) = home.error(&[&["--act-as", "qa"], &ADD[..]].concat());
    assert_eq!((code, error["code"].as_str()), (4, Some("needs-role")));
    home.json(&["user", "retire", "qa"]);
    let (code, error) = home.error(&[&["--act-as", "qa"], &ADD[..]].concat());
    assert_eq!((code, error["code"].as_str()), (4, Some("unknown-user")));
    let login = home.login();
    let (code, error) = home.error(&["user", "retire", &login]);
    assert_eq!((code, error["code"].as_str()), (4, Some("last-admin")));
    let mut twice = ADD;
    twice[3] = "MZJ";
    assert_eq!(home.error(&twice).1["code"], "exists");
    assert_eq!(home.error(&["init"]).0, 4);
}

#[test]
fn who_is_not_registered_cannot_write_and_can_read() {
    let home = Home::new();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute("UPDATE user SET login = 'somebody-else'", [])
        .unwrap();
    let (code, error) = home.error(&ADD);
    assert_eq!((code, error["code"].as_str()), (4, Some("unknown-user")));
    assert_eq!(home.json(&["whoami"])["known"], false);
    assert_eq!(home.json(&["region", "list"]).as_array().unwrap().len(), 15);
}

#[test]
fn a_record_that_is_not_there_names_its_neighbours() {
    let home = Home::new().with_org();
    let (code, error) = home.error(&["org", "show", "民政"]);
    assert_eq!((code, error["kind"].as_str()), (5, Some("not-found")));
    assert!(
        error["details"]["near"].to_string().contains("民政局"),
        "{error}"
    );
    assert_eq!(home.error(&["law", "show", "99"]).0, 5);
    assert_eq!(home.error(&["config", "get", "policy.x"]).0, 5);
}

#[test]
fn a_mistyped_path_never_makes_a_ledger() {
    let home = Home::bare();
    let (code, error) = home.error(&["org", "list"]);
    assert_eq!((code, error["code"].as_str()), (6, Some("ledger-missing")));
    assert_eq!(home.error(&["--db", "typo.db", "org", "list"]).0, 6);
    assert_eq!(home.error(&[&["--db", "typo.db"], &ADD[..]].concat()).0, 6);
    assert!(!home.path().join("typo.db").exists() && !home.ledger().exists());
    let file = home.file("text.db", "no ledger at all");
    assert_eq!(home.error(&["--db", &file, "org", "list"]).0, 6);
}

#[test]
fn an_edit_around_the_tool_is_found() {
    let home = Home::new().with_org();
    let sound = home.json(&["audit", "verify"]);
    assert_eq!(sound["ok"], true);
    let head = home.json(&["audit", "head"])["head"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(sound["head"], head.as_str());
    assert_eq!(
        home.json(&["audit", "verify", "--expect", &head])["ok"],
        true
    );
    assert_eq!(home.run(&["audit", "verify", "--expect", "0000"]).code, 7);
    let db = Connection::open(home.ledger()).unwrap();
    db.execute("UPDATE org SET name = '乙局' WHERE code = 'MZJ'", [])
        .unwrap();
    let run = home.run(&["audit", "verify", "--format", "json"]);
    assert_eq!(run.code, 7);
    let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(found["live_mismatches"], serde_json::json!(["org:o2"]));
}

#[test]
fn a_busy_ledger_is_still_read() {
    let home = Home::new();
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (code, error) = home.error(&[&["--busy-timeout", "1"], &ADD[..]].concat());
    assert_eq!((code, error["kind"].as_str()), (75, Some("busy")));
    assert_eq!(home.json(&["region", "list"]).as_array().unwrap().len(), 15);
    db.execute_batch("ROLLBACK").unwrap();
    assert_eq!(home.run(&ADD).code, 0);
}

#[test]
fn who_may_only_read_the_file_and_its_directory_reads_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let directory = home.ledger().parent().unwrap().to_owned();
    let rights = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{ending}", home.ledger().display()));
    }
    rights(&home.ledger(), 0o400);
    rights(&directory, 0o500);
    let regions = home.run(&["region", "list", "--format", "jsonl"]);
    // Rights do not bind the superuser, under whom tests may run.
    let writable = std::fs::OpenOptions::new()
        .write(true)
        .open(home.ledger())
        .is_ok();
    let run = home.run(&ADD);
    rights(&directory, 0o700);
    assert_eq!(regions.stdout.lines().count(), 15, "{}", regions.stderr);
    assert_eq!(run.code, if writable { 0 } else { 6 }, "{}", run.stderr);
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let home = Home::new();
    let mut child = home
        .command()
        .args(["law", "show", "--format", "json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let run = Run::of(child.wait_with_output().unwrap());
    assert_eq!(
        (run.code, run.stderr.contains("错误")),
        (0, false),
        "{}",
        run.stderr
    );
}
