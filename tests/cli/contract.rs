//! What every command promises: its options, its refusals, and that nothing in a name harms a terminal.

use crate::support::Home;
use serde_json::json;
use std::os::unix::fs::PermissionsExt;

#[test]
fn help_is_a_command_too() {
    let home = Home::bare();
    let asked = home.run(&["help", "org", "import"]);
    assert_eq!(asked.code, 0);
    assert_eq!(asked.stdout, home.run(&["org", "import", "--help"]).stdout);
    let (code, error) = home.error(&["help", "org", "impor"]);
    assert_eq!((code, &error["details"]["near"]), (2, &json!("import")));
    let bare = home.run(&["org"]);
    assert_eq!(bare.code, 2);
    assert!(
        bare.stdout.is_empty() && bare.stderr.contains("import"),
        "{}",
        bare.stderr
    );
}

#[test]
fn columns_are_for_tables() {
    let home = Home::new();
    for given in [&["--columns", "code"][..], &["--no-headers"]] {
        let (code, error) = home.error(&[&["org", "list"], given].concat());
        assert_eq!((code, error["code"].as_str()), (2, Some("conflict")));
    }
    let listed = home.run(&[
        "org",
        "list",
        "--format",
        "csv",
        "--columns",
        "name,code",
        "--no-headers",
    ]);
    assert_eq!(listed.stdout, "\u{feff}阿坝州数据局,513200-SJJ\n");
}

#[test]
fn a_beginning_that_no_other_has_is_enough_to_read() {
    let home = Home::new().with_org();
    assert_eq!(
        home.json(&["org", "show", "513200-s"])["code"],
        "513200-SJJ"
    );
    assert_eq!(
        home.error(&["region", "show", "5132"]).1["code"],
        "ambiguous"
    );
    // A write wants the whole code.
    let (code, _) = home.error(&["org", "edit", "513200-S", "--responsible", "王五"]);
    assert_eq!(code, 5);
}

#[test]
fn states_and_roles_are_read_in_either_language() {
    let home = Home::new().with_org();
    let count = |state: &str| {
        let listed = home.json(&["org", "list", "--state", state]);
        listed.as_array().unwrap().len()
    };
    assert_eq!(
        (count("在用"), count("ａｃｔｉｖｅ"), count("停用")),
        (2, 2, 0)
    );
    let (code, error) = home.error(&["org", "list", "--state", "x"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (3, Some("value-not-listed"))
    );
    let user = home.json(&[
        "user",
        "add",
        "--login",
        "q",
        "--org",
        "MZJ",
        "--roles",
        "clerk,负责人",
    ]);
    assert_eq!(user["roles"], json!(["clerk", "head"]));
}

#[test]
fn every_read_takes_a_day_and_every_write_a_day_that_has_come() {
    let home = Home::new();
    let reads: &[&[&str]] = &[
        &["catalog", "list"],
        &["catalog", "search", "x"],
        &["catalog", "stats"],
        &["catalog", "dedupe"],
        &["catalog", "batch", "list"],
        &["rule", "list"],
        &["rule", "show", "A02-1"],
        &["calendar", "coverage"],
        &["calendar", "add", "2026-02-12", "7"],
        &["org", "list"],
        &["config", "list"],
        &["audit", "log"],
        &["whoami"],
        &["waiver", "list"],
        &["check"],
        &["due"],
        &["status"],
        &["check", "--trend"],
    ];
    for read in reads {
        let run = home.run(&[read, &["--as-of", "2026-01-05"][..]].concat());
        assert!(run.code <= 1, "{read:?}: {}", run.stderr);
        let (code, error) = home.error(&[read, &["--as-of", "soon"][..]].concat());
        assert_eq!(
            (code, error["code"].as_str()),
            (3, Some("value-date")),
            "{read:?}"
        );
    }
    let (code, error) = home.error(&["org", "export", "--output", "o.csv", "--on", "2026-03-03"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("value-future")));
    assert!(!home.path().join("o.csv").exists());
}

#[test]
fn the_note_of_the_holder_is_shared_as_the_ledger_is() {
    let home = Home::new().with_org();
    let lock = home.ledger().with_extension("db.lock");
    std::fs::remove_file(&lock).unwrap();
    std::fs::set_permissions(home.ledger(), std::fs::Permissions::from_mode(0o660)).unwrap();
    home.json(&["org", "edit", "MZJ", "--responsible", "王五"]);
    assert_eq!(
        std::fs::metadata(&lock).unwrap().permissions().mode() & 0o777,
        0o660
    );
    // Nobody may point the note at a file of somebody else's.
    let other = home.file("other", "kept");
    std::fs::remove_file(&lock).unwrap();
    std::os::unix::fs::symlink(&other, &lock).unwrap();
    home.json(&["org", "edit", "MZJ", "--responsible", "赵六"]);
    assert_eq!(std::fs::read_to_string(other).unwrap(), "kept");
}

#[test]
fn a_directory_is_no_ledger_and_reasons_are_worded() {
    let home = Home::new();
    let place = home.path().to_str().unwrap().to_owned();
    for args in [&["org", "list"][..], &["init", "--sandbox"]] {
        let (code, error) = home.error(&[&["--db", &place], args].concat());
        assert_eq!((code, error["code"].as_str()), (6, Some("ledger-not-one")));
    }
    let run = home.run(&["org", "export", "--output", "nowhere/o.csv"]);
    assert_eq!(run.code, 3);
    assert!(
        run.stderr.contains("没有此文件或目录") && !run.stderr.contains("os error"),
        "{}",
        run.stderr
    );
    // A file that could not be written left no row in the log.
    assert_eq!(
        home.json(&["audit", "log", "--action", "export"]),
        json!([])
    );
}

#[test]
fn control_characters_in_names_never_reach_the_reader() {
    let home = Home::new();
    let name = "红\u{1b}[31m\u{7}\r\u{202e}局";
    let added = home.run(&[
        "org", "add", "--code", "E\u{1b}c", "--name", name, "--kind", "utility", "--level",
        "county", "--region", "汶川",
    ]);
    assert_eq!(added.code, 0, "{}", added.stderr);
    let mut texts = vec![added.stdout];
    for args in [
        &["org", "list"][..],
        &["org", "show", "E"],
        &["org", "history", "E"],
        &["org", "show", "红\u{1b}[31m"],
        &["org", "list", "--sort", "x\u{1b}[2J"],
        &["org", "edit", "x\u{9b}2J"],
        &["audit", "log"],
        &["check"],
    ] {
        let run = home.run(args);
        texts.extend([run.stdout, run.stderr]);
    }
    for text in texts {
        let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!text.contains(bad), "{text:?}");
    }
}

/// A refused import prints its document and, on stderr, the error object; so does a chain that does not hold.
#[test]
fn a_document_does_not_stand_for_the_error() {
    let home = Home::new();
    let file = home.file("bad.csv", "信息资源名称,信息资源提供方\n停车场,没有的局\n");
    let head = "0".repeat(64);
    for (args, code, kind, name) in [
        (
            &["catalog", "import", &file][..],
            3,
            "input",
            "import-refused",
        ),
        (
            &["audit", "verify", "--expect", &head],
            7,
            "integrity",
            "audit-head-missing",
        ),
    ] {
        let run = home.run(&[args, &["--format", "json"]].concat());
        assert_eq!(run.code, code, "{args:?}");
        assert!(serde_json::from_str::<serde_json::Value>(&run.stdout).is_ok());
        let said = run.stderr.lines().find(|line| line.starts_with('{'));
        let error: serde_json::Value = serde_json::from_str(said.unwrap()).unwrap();
        assert_eq!(error["error"]["kind"], kind);
        assert_eq!(error["error"]["code"], name);
    }
}
