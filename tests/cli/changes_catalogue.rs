//! What edits, imports and publications do to a change (Art. 16).

#![allow(clippy::too_many_lines, reason = "a story is told in one piece")]

use crate::catalog_import::sheet;
use crate::catalog_life::refused;
use crate::changes::{LOADED, by, case, clock, not_by, started, submitted};
use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

#[test]
fn edits_name_their_change_and_its_last_publication_updates_it() {
    let home = started();
    submitted(&home);
    let under = ["--change", "change-2026-0001", "--on", "2026-02-04"];
    let edited = by(
        &home,
        "jia",
        &[&["catalog", "edit", "A-1", "--summary", "新"], &under[..]].concat(),
    );
    assert_eq!(
        (&edited["change"], &edited["summary"]),
        (&json!("change-2026-0001"), &json!("新"))
    );
    let both = ["catalog", "edit", "A-1", "A-2", "--grade", "一级"];
    let edited = by(&home, "jia", &[&both[..], &under].concat());
    assert_eq!(edited[1]["change"], "change-2026-0001");
    assert_eq!(case(&home)["entries"], json!(["e1", "e2"]));
    assert_eq!(case(&home)["title"], "低保对象 +1");
    let shown = home.json(&["catalog", "show", "A-2"]);
    assert_eq!(
        (
            &shown["revision"]["change"],
            &shown["revision"]["ground"],
            &shown["revision"]["occurred_on"]
        ),
        (
            &json!("change-2026-0001"),
            &json!("function"),
            &json!("2026-02-02")
        )
    );
    let history = home.json(&["catalog", "history", "A-2"]);
    assert_eq!(
        history.as_array().unwrap().last().unwrap()["change"],
        "change-2026-0001"
    );
    let void = ["change", "void", "change-2026-0001", "--reason", "误登"];
    assert_eq!(refused(&home, &void).0, "change-has-revisions");
    // While a revision waits, the catalogue is not updated, whatever is said by hand.
    let (code, zh, en) = refused(
        &home,
        &["--act-as", "jia", "change", "update", "change-2026-0001"],
    );
    assert_eq!(code, "change-pending");
    assert!(zh.contains("e1 e2") && en.contains("e1 e2"), "{zh} {en}");
    let shown = home.json(&["change", "show", "change-2026-0001"]);
    assert_eq!(shown["allowed"], json!([]), "nor is that offered");
    for entry in ["A-1", "A-2"] {
        for verb in [&["submit"][..], &["review", "--approve"]] {
            home.json(&[&["catalog"], verb, &[entry, "--on", "2026-02-05"]].concat());
        }
    }
    let moved = home.json(&["catalog", "publish", "A-1", "--on", "2026-02-06"]);
    assert_eq!(moved[0]["change"], "change-2026-0001");
    assert_eq!(case(&home)["state"], "occurred", "one of two");
    let run = home.run(&["catalog", "publish", "A-2", "--on", "2026-02-09"]);
    assert!(
        run.stderr.contains("change-2026-0001") && run.stderr.contains("2026-02-12"),
        "{}",
        run.stderr
    );
    let updated = case(&home);
    assert_eq!(updated["state"], "updated");
    let event = updated["events"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&event["action"], &event["by"], &event["effective_on"]),
        (&json!("update"), &json!(null), &json!("2026-02-09")),
        "by itself, on the day of publication"
    );
    assert_eq!(clock(&updated, "report")[0]["due_on"], "2026-02-12");
    // What is found before the report belongs to it; until it is published, nothing is reported.
    let again = [
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "再",
        "--change",
        "change-2026-0001",
    ];
    by(&home, "jia", &again);
    let report = ["change", "report", "change-2026-0001", "--basis", "文件"];
    assert_eq!(not_by(&home, "jia", &report), "change-pending");
    home.json(&["catalog", "retire", "A-1", "--reason", "不改了"]);
    by(&home, "jia", &report);
    assert_eq!(
        not_by(&home, "jia", &again),
        "state",
        "what is reported is closed to edits"
    );
    home.json(&["change", "return", "change-2026-0001", "--reason", "漏项"]);
    by(&home, "jia", &again);
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, &["A-1"]].concat());
    }
    assert_eq!(case(&home)["state"], "updated");
    by(&home, "jia", &report);
    by(&home, "yi", &["change", "accept", "change-2026-0001"]);
    assert_eq!(
        not_by(
            &home,
            "jia",
            &[&again[..4], &["末", "--change", "change-2026-0001"]].concat()
        ),
        "state"
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn a_change_of_another_taken_back_or_not_there_is_refused() {
    let home = started();
    submitted(&home);
    let edit = [
        "catalog",
        "edit",
        "B-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0001",
    ];
    let (code, zh, en) = refused(&home, &edit);
    assert_eq!(code, "change-case-of-another");
    assert!(
        zh.contains("change-2026-0001") && en.contains("change-2026-0001"),
        "{zh} {en}"
    );
    let early = [
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0001",
        "--on",
        "2026-02-02",
    ];
    assert_eq!(refused(&home, &early).0, "before-last");
    let file = home.file("新.csv", sheet(&[&LOADED[2].replace('旧', "新")]));
    let import = ["catalog", "import", &file, "--change", "change-2026-0001"];
    assert_eq!(refused(&home, &import).0, "change-case-of-another");
    home.json(&["change", "void", "change-2026-0001", "--reason", "误登"]);
    let own = [
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0001",
    ];
    assert_eq!(refused(&home, &own).0, "state");
    let unknown = [
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0009",
    ];
    assert_eq!(home.error(&unknown).0, 5);
    let twice = [&own[..], &["--correction", "补"]].concat();
    assert_eq!(home.run(&twice).code, 2, "a change or a correction");
}

#[test]
fn a_ground_begins_one_change_a_provider_and_the_same_again_goes_on() {
    let home = started();
    let cause = ["--ground", "law", "--occurred", "2026-02-20"];
    let all = ["catalog", "edit", "A-1", "A-2", "B-1", "--grade", "一级"];
    let head = home.head();
    let dry = home.json(&[&all[..], &cause, &["--dry-run"]].concat());
    assert_eq!(dry[2]["change"], "change-2026-0002");
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["change", "list"]), json!([]));
    let edited = home.json(&[&all[..], &cause].concat());
    let changes: Vec<&Value> = edited
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["change"])
        .collect();
    assert_eq!(
        changes,
        ["change-2026-0001", "change-2026-0001", "change-2026-0002"]
    );
    let begun = case(&home);
    assert_eq!(
        (
            &begun["entries"],
            &begun["respondent"]["code"],
            &begun["ground"]
        ),
        (&json!(["e1", "e2"]), &json!("MZJ"), &json!("law"))
    );
    assert_eq!(clock(&begun, "update")[0]["started_on"], "2026-02-20");
    let event = &begun["events"][0];
    assert_eq!(
        (&event["by"], &event["for"]["code"]),
        (&json!(home.login()), &json!("MZJ")),
        "recorded for the provider by the authority"
    );
    let again = home.json(&[&["catalog", "edit", "A-1", "--summary", "新"], &cause[..]].concat());
    assert_eq!(
        again["change"], "change-2026-0001",
        "the same change goes on"
    );
    let kept = home.json(&["catalog", "edit", "A-1", "--summary", "再"]);
    assert_eq!(kept["change"], "change-2026-0001");
    let other = ["--ground", "system", "--occurred", "2026-02-20"];
    let other = home.json(&[&["catalog", "edit", "A-1", "--summary", "三"], &other[..]].concat());
    assert_eq!(other["change"], "change-2026-0003");
    let corrected = [
        "catalog",
        "edit",
        "A-2",
        "--summary",
        "补",
        "--correction",
        "录入有误",
    ];
    assert_eq!(home.json(&corrected)["change"], json!(null));
    let draft = [
        "catalog",
        "add",
        "--name",
        "殡葬机构",
        "--provider",
        "MZJ",
        "--code",
        "A-9",
    ];
    home.json(&draft);
    let drafted = [&["catalog", "edit", "A-9", "--summary", "x"], &cause[..]].concat();
    assert_eq!(
        home.json(&drafted)["change"],
        json!(null),
        "a draft is no change"
    );
    assert_eq!(home.json(&["change", "list"]).as_array().unwrap().len(), 3);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn an_import_begins_one_change_a_provider_and_is_undone_with_it() {
    let home = started();
    let rows: Vec<String> = LOADED.iter().map(|row| row.replace('旧', "新")).collect();
    let mut rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    rows.push("殡葬机构,甲州民政局,A-3,,无条件共享");
    let file = home.file("新.csv", sheet(&rows));
    let import = [
        "catalog",
        "import",
        &file,
        "--ground",
        "function",
        "--occurred",
        "2026-02-20",
    ];
    let dry = home.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(
        dry["changes"],
        json!(["change-2026-0001", "change-2026-0002"])
    );
    assert_eq!(home.json(&["change", "list"]), json!([]));
    let report = home.json(&import);
    assert_eq!(
        report["changes"],
        json!(["change-2026-0001", "change-2026-0002"])
    );
    let entries = |number: &str| home.json(&["change", "show", number])["entries"].clone();
    assert_eq!(entries("change-2026-0001"), json!(["e1", "e2"]));
    assert_eq!(entries("change-2026-0002"), json!(["e3"]));
    let again = home.json(&import);
    assert_eq!(
        (&again["changes"], &again["batch"]),
        (&json!([]), &json!(null))
    );
    // A further text goes onto the pending revisions, under their changes.
    let third: Vec<String> = rows
        .iter()
        .map(|row| row.replace("新摘要", "再摘要"))
        .collect();
    let third: Vec<&str> = third.iter().map(String::as_str).collect();
    let third = home.file("再.csv", sheet(&third));
    let report = home.json(&["catalog", "import", &third]);
    assert_eq!(
        report["changes"],
        json!(["change-2026-0001", "change-2026-0002"])
    );
    home.json(&["catalog", "batch", "undo", "b3"]);
    assert_eq!(case(&home)["state"], "occurred", "its batch still stands");
    home.json(&["catalog", "batch", "undo", "b2"]);
    assert_eq!(
        case(&home)["state"],
        "void",
        "begun by the batch, and taken back with it"
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn an_import_under_a_change_keeps_to_it_and_corrections_have_none() {
    let home = started();
    submitted(&home);
    let file = home.file("新.csv", sheet(&[&LOADED[0].replace('旧', "新")]));
    let report = home.json(&["catalog", "import", &file, "--change", "change-2026-0001"]);
    assert_eq!(report["changes"], json!(["change-2026-0001"]));
    let file = home.file("补.csv", sheet(&[&LOADED[1].replace('旧', "补")]));
    let report = home.json(&["catalog", "import", &file, "--correction", "补填"]);
    assert_eq!(report["changes"], json!([]));
    assert_eq!(
        home.json(&["catalog", "show", "A-2"])["revision"]["change"],
        json!(null)
    );
    // A batch chooses what waits on its revisions.
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        let moved = home.json(&[&["catalog"], verb, &["--batch", "b2"]].concat());
        assert_eq!(
            (moved.as_array().unwrap().len(), &moved[0]["id"]),
            (1, &json!("e1"))
        );
    }
    assert_eq!(case(&home)["state"], "updated");
    assert_eq!(
        home.json(&["catalog", "submit", "--batch", "b2"]),
        json!([])
    );
}

#[test]
fn a_change_of_many_entries_names_some_and_counts_all() {
    let home = Home::new().with_org();
    let rows = |summary: &str| -> String {
        let rows: Vec<String> = (1..=21)
            .map(|n| format!("登记{n},甲州民政局,C-{n},{summary},无条件共享"))
            .collect();
        sheet(&rows.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let old = home.file("旧.csv", rows("旧"));
    home.json(&["catalog", "import", &old, "--as-published", "2025-06-01"]);
    let new = home.file("新.csv", rows("新"));
    home.json(&[
        "catalog",
        "import",
        &new,
        "--ground",
        "law",
        "--occurred",
        "2026-02-27",
    ]);
    assert_eq!(case(&home)["entries"].as_array().unwrap().len(), 21);
    let page = home
        .run(&["--lang", "zh", "change", "show", "change-2026-0001"])
        .stdout;
    assert!(
        page.contains("等 21 条") && page.contains("登记20") && !page.contains("登记21"),
        "{page}"
    );
    let refusal = home
        .error(&["change", "void", "change-2026-0001", "--reason", "x"])
        .1;
    assert_eq!(refusal["details"]["facts"]["entries"], "e1 e2 e3 e4 e5");
}

#[test]
fn overdue_changes_are_found_until_they_are_mended() {
    let home = started();
    submitted(&home);
    let found = |home: &Home| -> Vec<String> {
        let (_, checked) = home.document(&["check", "A16-1", "A16-2", "A16-3"]);
        let findings = checked["findings"].as_array().unwrap().iter();
        findings
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(found(&home), ["A16-1@case:change-2026-0001"]);
    by(
        &home,
        "jia",
        &["change", "update", "change-2026-0001", "--on", "2026-02-09"],
    );
    assert_eq!(
        found(&home),
        ["A16-2@case:change-2026-0001", "A16-3@case:change-2026-0001"]
    );
    let update = ["change", "update", "change-2026-0001"];
    let evidenced = by(
        &home,
        "jia",
        &[&update[..], &["--evidence", "三定方案"]].concat(),
    );
    assert_eq!(
        (&evidenced["state"], &evidenced["evidence"]),
        (&json!("updated"), &json!("三定方案"))
    );
    assert_eq!(
        clock(&evidenced, "report")[0]["started_on"],
        "2026-02-09",
        "a further update does not move the term"
    );
    assert_eq!(found(&home), ["A16-2@case:change-2026-0001"]);
    by(
        &home,
        "jia",
        &["change", "report", "change-2026-0001", "--basis", "文件"],
    );
    assert!(found(&home).is_empty());
}

const COMMANDS: &[&[&str]] = &[
    &[
        "change",
        "submit",
        "--ground",
        "function",
        "--occurred",
        "2026-02-02",
        "--entry",
        "A-1",
        "--for",
        "MZJ",
    ],
    &[
        "change",
        "submit",
        "--ground",
        "law",
        "--occurred",
        "2026-03-03",
    ],
    &[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0001",
    ],
    &[
        "catalog",
        "edit",
        "A-2",
        "B-1",
        "--grade",
        "一级",
        "--ground",
        "system",
        "--occurred",
        "2026-02-27",
    ],
    &[
        "catalog",
        "edit",
        "B-1",
        "--summary",
        "新",
        "--change",
        "change-2026-0001",
    ],
    &["catalog", "show", "A-1"],
    &[
        "catalog",
        "history",
        "A-1",
        "--columns",
        "version,action,changed,note",
    ],
    &["change", "list"],
    &["check", "A16-1", "A16-2", "A16-3"],
    &["change", "update", "change-2026-0001", "--for", "MZJ"],
    &["change", "void", "change-2026-0001", "--reason", "误登"],
    &["catalog", "submit", "A-1"],
    &["catalog", "review", "A-1", "--endorse"],
    &["catalog", "review", "A-1", "--approve"],
    &["catalog", "publish", "A-1"],
    &["change", "show", "change-2026-0001"],
    &[
        "change",
        "report",
        "change-2026-0001",
        "--basis",
        "三定方案",
        "--for",
        "MZJ",
    ],
    &[
        "change",
        "return",
        "change-2026-0001",
        "--reason",
        "依据不全",
    ],
    &["change", "accept", "change-2026-0001"],
    &[
        "change",
        "report",
        "change-2026-0001",
        "--basis",
        "三定方案〔2026〕1号",
        "--for",
        "MZJ",
    ],
    &["change", "accept", "change-2026-0001"],
    &[
        "change",
        "history",
        "change-2026-0001",
        "--columns",
        "version,action,changes",
    ],
    &[
        "catalog",
        "import",
        "新.csv",
        "--ground",
        "law",
        "--occurred",
        "2026-02-27",
    ],
    &["catalog", "submit", "X-1"],
    &["catalog", "review", "X-1", "--approve"],
    &["catalog", "review", "X-1", "--endorse"],
    &[
        "catalog",
        "review",
        "X-1",
        "--endorse",
        "--reason",
        "乙县函〔2026〕1号",
    ],
    &["catalog", "show", "X-1"],
    &["catalog", "review", "X-1", "--approve"],
    &["rule", "show", "A16-1"],
    &["change", "--help"],
    &["change", "submit", "--help"],
    &["change", "update", "--help"],
];

fn prepared() -> Home {
    let home = started();
    home.json(&[
        "org",
        "add",
        "--code",
        "SJ",
        "--name",
        "乙县数据局",
        "--kind",
        "administrative",
        "--level",
        "county",
        "--region",
        "513221",
        "--authority",
    ]);
    home.add_org("XM", "乙县民政局", "county", "513221");
    home.json(&[
        "catalog",
        "add",
        "--name",
        "乙县低保对象",
        "--provider",
        "XM",
        "--code",
        "X-1",
    ]);
    home.file(
        "新.csv",
        sheet(&["养老机构,甲州民政局,A-2,更新的摘要,无条件共享"]),
    );
    home
}

#[test]
fn changes_in_chinese() {
    insta::assert_snapshot!("zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn changes_in_english() {
    insta::assert_snapshot!("en", played(&prepared(), COMMANDS, "en"));
}
