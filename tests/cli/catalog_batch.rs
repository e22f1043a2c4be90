//! Import batches: remembered, shown, and taken back.

use crate::catalog_import::sheet;
use crate::support::Home;
use serde_json::json;

const FIRST: [&str; 2] = [
    "低保对象,甲州民政局,A-1,旧,无条件共享",
    "养老机构,甲州民政局,A-2,,无条件共享",
];
const SECOND: [&str; 2] = [
    "低保对象,甲州民政局,A-1,新,无条件共享",
    "殡葬机构,甲州民政局,A-3,,无条件共享",
];

fn imported() -> Home {
    let home = Home::new().with_org();
    for (name, rows) in [("一.csv", FIRST), ("二.csv", SECOND)] {
        let file = home.file(name, sheet(&rows));
        home.json(&["catalog", "import", &file]);
    }
    home
}

#[test]
fn batches_are_listed_and_shown_with_their_rows() {
    let home = imported();
    let batches = home.json(&["catalog", "batch", "list"]);
    assert_eq!(
        (&batches[0]["batch"], &batches[1]["batch"]),
        (&json!("b2"), &json!("b1"))
    );
    let newest = &batches[0];
    assert_eq!(
        (
            &newest["file"],
            &newest["created"],
            &newest["updated"],
            &newest["undone"]
        ),
        (&json!("二.csv"), &json!(1), &json!(1), &json!(false))
    );
    let shown = home.json(&["catalog", "batch", "show", "b2"]);
    let rows: Vec<_> = shown["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["name"].clone(),
                one["outcome"].clone(),
                one["row"].clone(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (json!("低保对象"), json!("updated"), json!(2)),
            (json!("殡葬机构"), json!("created"), json!(3))
        ]
    );
    assert_eq!(home.error(&["catalog", "batch", "show", "b9"]).0, 5);
    let listed = home.json(&["catalog", "list", "--batch", "b2"]);
    assert_eq!(listed.as_array().unwrap().len(), 2);
}

#[test]
fn a_batch_taken_back_leaves_what_was_before() {
    let home = imported();
    let head = home.head();
    let dry = home.json(&["catalog", "batch", "undo", "b2", "--dry-run"]);
    assert_eq!((&dry["entries"], home.head()), (&json!(2), head));
    home.json(&["catalog", "batch", "undo", "b2"]);
    assert_eq!(home.json(&["catalog", "show", "A-1"])["summary"], "旧");
    assert_eq!(
        home.json(&["catalog", "list"]).as_array().unwrap().len(),
        2,
        "void is unlisted"
    );
    assert_eq!(
        home.error(&["catalog", "show", "A-3"]).0,
        5,
        "its code is free"
    );
    let again = home.json(&[
        "catalog",
        "add",
        "--name",
        "骨灰堂",
        "--provider",
        "MZJ",
        "--code",
        "A-3",
    ]);
    assert_eq!(again["code"], "A-3");
    assert_eq!(
        home.json(&["catalog", "batch", "show", "b2"])["undone"],
        true
    );
    let (code, error) = home.error(&["catalog", "batch", "undo", "b2"]);
    assert_eq!(code, 4, "not twice: {error}");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn an_undone_file_comes_in_again() {
    let home = imported();
    home.json(&["catalog", "batch", "undo", "b2"]);
    let file = home.file("二.csv", sheet(&SECOND));
    let report = home.json(&["catalog", "import", &file]);
    assert_eq!(
        report["entries"],
        json!({"created": 1, "updated": 1, "unchanged": 0, "rejected": 0})
    );
    assert_eq!(home.json(&["catalog", "show", "A-1"])["summary"], "新");
}

#[test]
fn later_edits_keep_a_batch_from_being_taken_back() {
    let home = imported();
    home.json(&["catalog", "edit", "A-1", "--summary", "更新"]);
    let head = home.head();
    let (code, error) = home.error(&["catalog", "batch", "undo", "b2"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("later-edits")),
        "{error}"
    );
    assert_eq!(
        error["details"]["entries"],
        json!(["e1 低保对象"]),
        "{error}"
    );
    let (code, error) = home.error(&["catalog", "batch", "undo", "b1"]);
    assert_eq!(code, 4, "{error}");
    assert_eq!(home.head(), head);
}

#[test]
fn a_batch_of_revisions_taken_back_drops_them() {
    let home = Home::new().with_org();
    let first = home.file("一.csv", sheet(&FIRST));
    home.json(&["catalog", "import", &first, "--as-published", "2025-06-01"]);
    let second = home.file("二.csv", sheet(&SECOND[..1]));
    home.json(&["catalog", "import", &second, "--correction", "补"]);
    let third = home.file("三.csv", sheet(&[&SECOND[0].replace('新', "再")]));
    home.json(&["catalog", "import", &third]);
    let proposed = || {
        home.json(&["catalog", "show", "A-1"])["revision"]["difference"]["fields"][0]["after"]
            .clone()
    };
    assert_eq!(proposed(), "再");
    home.json(&["catalog", "batch", "undo", "b3"]);
    assert_eq!(proposed(), "新");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    home.json(&["catalog", "batch", "undo", "b2"]);
    assert_eq!(
        home.json(&["catalog", "show", "A-1"])["revision"],
        json!(null)
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn somebody_else_may_not_take_a_batch_back() {
    let home = imported().with_user("qa", "MZJ", "clerk");
    let (code, error) = home.error(&["--act-as", "qa", "catalog", "batch", "undo", "b2"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("needs-role")),
        "{error}"
    );
}
