//! Backups, restoring, migrating and `doctor` in both languages, as a person sees them.

use crate::golden::played;
use crate::support::Home;
use abdata::store::{Connection, SCHEMA_VERSION};

const COMMANDS: &[&[&str]] = &[
    &["backup", "b.db"],
    &["backup", "b.db"],
    &["backup", "b.db", "--keep", "1"],
    &["backup", "no/such/b.db"],
    &["org", "edit", "MZJ", "--principal", "王五"],
    &["restore", "b.db"],
    &["restore", "b.db", "--dry-run"],
    &["restore", "b.db", "--yes"],
    &["restore", "b.db", "--to", "b.db"],
    &["restore", "text.db", "--yes"],
    &["migrate"],
    &["doctor", "--columns", "check,state"],
    &["doctor", "--repair", "--columns", "check,state"],
    &["backup", "-h"],
    &["restore", "-h"],
    &["migrate", "-h"],
    &["doctor", "-h"],
];

const DAMAGED: &[&[&str]] = &[
    &[
        "doctor",
        "--format",
        "csv",
        "--columns",
        "check,state,remedy",
    ],
    &["doctor", "--columns", "check,state"],
    &["backup", "c.db"],
];

fn shown(lang: &str) -> String {
    let home = Home::new().with_org();
    home.file("text.db", "text");
    home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
    let mut text = played(&home, COMMANDS, lang);
    Connection::open(home.ledger())
        .unwrap()
        .execute_batch(
            "DELETE FROM search; DROP TRIGGER act_is_kept; UPDATE act SET note = 'x' WHERE id = 2;",
        )
        .unwrap();
    text.push_str(&played(&home, DAMAGED, lang));
    // What differs by machine, or with every new table, is left out.
    let masked = text
        .replace(&home.path().display().to_string(), "HOME")
        .replace(&format!("版本为 {SCHEMA_VERSION}，"), "版本为 N，")
        .replace(&format!("is {SCHEMA_VERSION};"), "is N;");
    let sizes = |line: &str| !line.ends_with(" KB\n");
    masked
        .split_inclusive('\n')
        .filter(|line| sizes(line))
        .collect()
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", shown("zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", shown("en"));
}
