//! Published entries change through a pending revision with a stated cause (Art. 16).

use crate::catalog_import::sheet;
use crate::support::Home;
use serde_json::{Value, json};

const BEFORE: &str = "低保对象,甲州民政局,A-1,旧摘要,无条件共享";
const AFTER: &str = "低保对象,甲州民政局,A-1,新摘要,无条件共享";

/// A ledger whose entry A-1 was loaded as published.
fn published() -> Home {
    let home = Home::new().with_org();
    let file = home.file("旧.csv", sheet(&[BEFORE]));
    let report = home.json(&["catalog", "import", &file, "--as-published", "2025-06-01"]);
    assert_eq!(report["entries"]["created"], 1);
    home
}

fn shown(home: &Home) -> Value {
    home.json(&["catalog", "show", "A-1"])
}

#[test]
fn a_first_load_is_published_on_its_day_and_only_by_an_authority() {
    let home = published();
    let entry = shown(&home);
    assert_eq!(
        (&entry["state"], &entry["published_on"]),
        (&json!("published"), &json!("2025-06-01"))
    );
    let home = Home::new().with_org().with_user("qa", "MZJ", "clerk");
    let file = home.file("旧.csv", sheet(&[BEFORE]));
    let args = [
        "--act-as",
        "qa",
        "catalog",
        "import",
        &file,
        "--as-published",
        "2025-06-01",
    ];
    let head = home.head();
    let (code, error) = home.error(&args);
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("as-published")),
        "{error}"
    );
    assert_eq!(home.head(), head);
    let future = ["catalog", "import", &file, "--as-published", "2026-03-03"];
    assert_eq!(home.run(&future).code, 3, "not in the future");
    assert_eq!(home.json(&["catalog", "list"]), json!([]));
}

#[test]
fn without_a_cause_a_published_entry_stays_as_it_is() {
    let home = published();
    let file = home.file(
        "新.csv",
        sheet(&[AFTER, "养老机构,甲州民政局,A-2,,无条件共享"]),
    );
    let head = home.head();
    let (code, report, error) = home.refused(&["catalog", "import", &file]);
    assert_eq!(
        (&report["refused"], &report["batch"]),
        (&json!(true), &json!(null)),
        "a refused import still prints its document"
    );
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("change-unnamed")),
        "{error}"
    );
    assert!(
        error["message"].as_str().unwrap().contains("低保对象"),
        "{error}"
    );
    assert!(
        error["hint"].as_str().unwrap().contains("--correction"),
        "{error}"
    );
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["catalog", "list"]).as_array().unwrap().len(), 1);
    let edit = ["catalog", "edit", "A-1", "--summary", "新"];
    let (code, error) = home.error(&edit);
    assert_eq!((code, error["code"].as_str()), (4, Some("change-unnamed")));
    let ground = ["catalog", "import", &file, "--ground", "law"];
    assert_eq!(home.run(&ground).code, 2, "a ground needs its day");
    let future = [&ground[..], &["--occurred", "2026-03-03"]].concat();
    assert_eq!(home.run(&future).code, 3);
}

#[test]
fn a_revision_waits_is_changed_again_and_becomes_the_entry() {
    let home = published();
    let file = home.file("新.csv", sheet(&[AFTER]));
    let cause = ["--ground", "法律", "--occurred", "2026-02-20"];
    let import = [&["catalog", "import", file.as_str()][..], &cause[..]].concat();
    let report = home.json(&import);
    assert_eq!(report["entries"]["updated"], 1);
    let entry = shown(&home);
    assert_eq!(
        (&entry["summary"], &entry["state"]),
        (&json!("旧摘要"), &json!("published"))
    );
    let revision = &entry["revision"];
    assert_eq!(
        (
            &revision["state"],
            &revision["ground"],
            &revision["occurred_on"]
        ),
        (&json!("draft"), &json!("law"), &json!("2026-02-20"))
    );
    assert_eq!(
        revision["difference"]["fields"],
        json!([{"field": "summary", "before": "旧摘要", "after": "新摘要"}])
    );
    assert_eq!(
        home.json(&["catalog", "diff", "A-1"])["fields"][0]["after"],
        "新摘要"
    );
    let pending = home.json(&["catalog", "list", "--pending"]);
    assert_eq!(pending.as_array().unwrap().len(), 1);
    // The same again says nothing new; another text goes onto the pending revision, under its cause.
    assert_eq!(
        home.json(&["catalog", "import", &file])["batch"],
        json!(null)
    );
    let third = home.file("再.csv", sheet(&[&AFTER.replace('新', "再")]));
    assert_eq!(
        home.json(&["catalog", "import", &third])["entries"]["updated"],
        1
    );
    assert_eq!(shown(&home)["revision"]["ground"], "law");
    home.json(&["catalog", "submit", "A-1"]);
    let (code, report) = home.document(&["catalog", "import", &file]);
    assert_eq!(
        (code, &report["problem_counts"]["entry-locked"]),
        (3, &json!(1))
    );
    home.json(&["catalog", "review", "A-1", "--approve"]);
    assert_eq!(
        shown(&home)["summary"],
        "旧摘要",
        "approved is not yet published"
    );
    let moved = home.json(&["catalog", "publish", "A-1"]);
    assert_eq!(
        (&moved[0]["revision"], &moved[0]["to"]),
        (&json!(true), &json!("published"))
    );
    let entry = shown(&home);
    assert_eq!(
        (
            &entry["summary"],
            &entry["revision"],
            &entry["published_on"]
        ),
        (&json!("再摘要"), &json!(null), &json!("2025-06-01"))
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn a_correction_can_be_given_up_and_the_text_in_force_is_unharmed() {
    let home = published();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "错",
        "--correction",
        "录入有误",
    ]);
    assert_eq!(shown(&home)["revision"]["correction"], "录入有误");
    let given_up = home.json(&["catalog", "retire", "A-1", "--reason", "不改了"]);
    assert_eq!(
        (&given_up[0]["revision"], &given_up[0]["to"]),
        (&json!(true), &json!("void"))
    );
    let entry = shown(&home);
    assert_eq!(
        (&entry["summary"], &entry["state"], &entry["revision"]),
        (&json!("旧摘要"), &json!("published"), &json!(null))
    );
}

#[test]
fn a_returned_revision_is_corrected_and_submitted_again() {
    let home = published();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "甲",
        "--correction",
        "补",
    ]);
    home.json(&["catalog", "submit", "A-1"]);
    home.json(&[
        "catalog",
        "review",
        "A-1",
        "--return",
        "--reason",
        "摘要过短",
    ]);
    assert_eq!(shown(&home)["revision"]["state"], "returned");
    home.json(&["catalog", "edit", "A-1", "--summary", "更长的摘要"]);
    assert_eq!(shown(&home)["revision"]["state"], "draft");
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, &["A-1"]].concat());
    }
    assert_eq!(shown(&home)["summary"], "更长的摘要");
}

#[test]
fn data_refreshed_while_a_revision_waits_stay_refreshed() {
    let home = published();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--correction",
        "补",
    ]);
    home.json(&["catalog", "refresh", "A-1", "--on", "2026-02-01"]);
    let only_the_summary = |difference: &Value| {
        let fields = difference["fields"].as_array().unwrap();
        assert_eq!(
            (fields.len(), &fields[0]["field"]),
            (1, &json!("summary")),
            "{difference}"
        );
    };
    only_the_summary(&home.json(&["catalog", "diff", "A-1"]));
    only_the_summary(&shown(&home)["revision"]["difference"]);
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, &["A-1"]].concat());
    }
    let entry = shown(&home);
    assert_eq!(
        (&entry["summary"], &entry["data_refreshed_on"]),
        (&json!("新"), &json!("2026-02-01"))
    );
}

#[test]
fn errors_are_listed_before_a_cause_is_asked_for() {
    let home = published();
    let file = home.file("新.csv", sheet(&[AFTER, ",甲州民政局,A-2,,无条件共享"]));
    let (code, report) = home.document(&["catalog", "import", &file]);
    assert_eq!(
        (code, &report["problem_counts"]["blank-name"]),
        (3, &json!(1))
    );
    let (code, _, error) = home.refused(&["catalog", "import", &file, "--partial"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("change-unnamed")));
}

#[test]
fn an_export_imported_again_leaves_the_pending_revision() {
    let home = published();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新摘要",
        "--correction",
        "补",
    ]);
    let file = home.path().join("out.csv").display().to_string();
    home.json(&["catalog", "export", "--output", &file]);
    let report = home.json(&["catalog", "import", &file]);
    assert_eq!(report["entries"]["unchanged"], 1, "{report}");
    assert_eq!(
        shown(&home)["revision"]["difference"]["fields"][0]["after"],
        "新摘要"
    );
}

#[test]
fn history_shows_the_revision_with_its_cause() {
    let home = published();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新摘要",
        "--correction",
        "补填摘要",
    ]);
    let history = home.json(&["catalog", "history", "A-1"]);
    let last = history.as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["revision"], &last["correction"]),
        (&json!(true), &json!("补填摘要"))
    );
    assert_eq!(last["difference"]["fields"][0]["field"], "summary");
}
