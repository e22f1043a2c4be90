//! Catalogue changes (Art. 16): a change by hand from its occurrence to its acceptance, with every side way and refusal;
//! what edits, imports and publications do to a change; and the county's step in the review.

use crate::catalog_import::sheet;
use crate::catalog_life::refused;
use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

const LOADED: [&str; 3] = [
    "低保对象,甲州民政局,A-1,旧摘要,无条件共享",
    "养老机构,甲州民政局,A-2,旧摘要,无条件共享",
    "气象台站,甲州气象局,B-1,旧摘要,无条件共享",
];

/// A ledger with the clerks `jia` (MZJ), `bing` (QXJ) and `yi` (the prefecture's authority), and three published entries.
fn started() -> Home {
    let home = Home::new().with_org();
    home.add_org("QXJ", "甲州气象局", "prefecture", "513200");
    let home = home
        .with_user("jia", "MZJ", "clerk")
        .with_user("bing", "QXJ", "clerk")
        .with_user("yi", "513200-SJJ", "authority_clerk");
    let file = home.file("旧.csv", sheet(&LOADED));
    let load = ["catalog", "import", &file, "--as-published", "2025-06-01"];
    home.json(&[&load[..], &["--on", "2026-01-05"]].concat());
    home
}

/// Runs as a person what must succeed.
fn by(home: &Home, login: &str, args: &[&str]) -> Value {
    home.json(&[&["--act-as", login], args].concat())
}

/// Runs as a person what must be refused; returns the code of the refusal.
fn not_by(home: &Home, login: &str, args: &[&str]) -> String {
    refused(home, &[&["--act-as", login], args].concat()).0
}

const SUBMIT: [&str; 8] = [
    "change",
    "submit",
    "--ground",
    "function",
    "--occurred",
    "2026-02-02",
    "--on",
    "2026-02-03",
];

fn submitted(home: &Home) {
    by(home, "jia", &[&SUBMIT[..], &["--entry", "A-1"]].concat());
}

fn case(home: &Home) -> Value {
    home.json(&["change", "show", "change-2026-0001"])
}

fn clock<'a>(case: &'a Value, name: &str) -> Vec<&'a Value> {
    let clocks = case["clocks"].as_array().unwrap().iter();
    clocks.filter(|clock| clock["name"] == name).collect()
}

#[test]
fn a_change_goes_from_its_occurrence_to_its_acceptance() {
    let home = started();
    submitted(&home);
    let begun = case(&home);
    assert_eq!(
        (&begun["state"], &begun["procedure"], &begun["title"]),
        (&json!("occurred"), &json!("change"), &json!("低保对象"))
    );
    assert_eq!(begun["respondent"]["code"], "MZJ");
    assert_eq!(
        (&begun["entries"], &begun["entry"]),
        (&json!(["e1"]), &json!(null))
    );
    let update = clock(&begun, "update")[0];
    assert_eq!(
        (
            &update["started_on"],
            &update["working_days"],
            &update["due_on"]
        ),
        (&json!("2026-02-02"), &json!(10), &json!("2026-02-14")),
        "from the occurrence; the 14th is a Saturday worked for the Spring Festival"
    );
    assert_eq!(
        (&update["article"], &update["policy"]),
        (&json!(16), &json!(false))
    );
    let update = [
        "change",
        "update",
        "change-2026-0001",
        "--entry",
        "A-2",
        "--on",
        "2026-02-10",
    ];
    let updated = by(&home, "jia", &update);
    assert_eq!(updated["state"], "updated");
    assert_eq!(updated["entries"], json!(["e1", "e2"]));
    assert_eq!(clock(&updated, "update")[0]["ended_on"], "2026-02-10");
    let report = clock(&updated, "report")[0];
    assert_eq!(
        (&report["started_on"], &report["due_on"]),
        (&json!("2026-02-10"), &json!("2026-02-13"))
    );
    let report = [
        "change",
        "report",
        "change-2026-0001",
        "--basis",
        "三定方案〔2026〕1号",
    ];
    by(
        &home,
        "jia",
        &[&report[..], &["--on", "2026-02-12"]].concat(),
    );
    let back = [
        "change",
        "return",
        "change-2026-0001",
        "--reason",
        "依据不全",
        "--on",
        "2026-02-13",
    ];
    let returned = by(&home, "yi", &back);
    assert_eq!(
        (&returned["state"], clock(&returned, "report").len()),
        (&json!("returned"), 2)
    );
    assert_eq!(clock(&returned, "report")[1]["started_on"], "2026-02-13");
    by(&home, "jia", &report);
    let accepted = by(&home, "yi", &["change", "accept", "change-2026-0001"]);
    assert_eq!(
        (&accepted["state"], &accepted["closed_on"]),
        (&json!("accepted"), &json!("2026-03-02"))
    );
    let actions: Vec<&Value> = accepted["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["action"])
        .collect();
    assert_eq!(
        actions,
        ["submit", "update", "report", "return", "report", "accept"]
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    assert_eq!(
        home.json(&["change", "list", "--entry", "e2"])[0]["state"],
        "accepted"
    );
}

#[test]
fn the_acting_organisation_is_meant_where_nobody_is_named_and_only_the_provider_acts() {
    let home = started();
    let begun = by(&home, "jia", &SUBMIT);
    assert_eq!(
        (
            &begun["respondent"]["code"],
            &begun["entries"],
            &begun["title"]
        ),
        (&json!("MZJ"), &json!([]), &json!("2026-02-02"))
    );
    let others = [&SUBMIT[..], &["--respondent", "MZJ"]].concat();
    assert_eq!(not_by(&home, "bing", &others), "role");
    assert_eq!(
        not_by(&home, "yi", &[&SUBMIT[..], &["--entry", "A-1"]].concat()),
        "role"
    );
    let mixed = [&SUBMIT[..], &["--entry", "A-1", "B-1"]].concat();
    assert_eq!(not_by(&home, "jia", &mixed), "change-other-provider");
    // An authority records what the provider did, from its paper.
    let paper = [
        "--for",
        "QXJ",
        "--decided-by",
        "某科长",
        "--doc",
        "示例函1号",
    ];
    let recorded = by(&home, "yi", &[&SUBMIT[..], &paper].concat());
    assert_eq!(recorded["respondent"]["code"], "QXJ");
    let update = ["change", "update", "change-2026-0001"];
    assert_eq!(not_by(&home, "bing", &update), "role");
    assert_eq!(not_by(&home, "yi", &update), "role");
    let foreign = [&update[..], &["--entry", "B-1"]].concat();
    assert_eq!(not_by(&home, "jia", &foreign), "change-other-provider");
    by(&home, "jia", &update);
    let report = ["change", "report", "change-2026-0001", "--basis", "文件"];
    assert_eq!(not_by(&home, "bing", &report), "role");
    by(&home, "jia", &report);
    assert_eq!(
        not_by(&home, "jia", &["change", "accept", "change-2026-0001"]),
        "role"
    );
    let back = ["change", "return", "change-2026-0001", "--reason", "x"];
    assert_eq!(not_by(&home, "bing", &back), "role");
}

#[test]
fn the_authority_of_another_county_accepts_nothing_and_nobody_their_own() {
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
    let home =
        home.with_user("ding", "SJ", "authority_clerk")
            .with_user("wu", "SJ", "authority_head");
    submitted(&home);
    by(&home, "jia", &["change", "update", "change-2026-0001"]);
    by(
        &home,
        "jia",
        &["change", "report", "change-2026-0001", "--basis", "文件"],
    );
    assert_eq!(
        not_by(&home, "ding", &["change", "accept", "change-2026-0001"]),
        "role"
    );
    // The county authority's own change.
    by(&home, "ding", &SUBMIT);
    by(&home, "ding", &["change", "update", "change-2026-0002"]);
    by(
        &home,
        "ding",
        &["change", "report", "change-2026-0002", "--basis", "文件"],
    );
    let accept = ["change", "accept", "change-2026-0002"];
    assert_eq!(not_by(&home, "ding", &accept), "change-own-report");
    assert_eq!(by(&home, "wu", &accept)["state"], "accepted");
}

#[test]
fn what_state_day_or_a_missing_word_bars_is_said() {
    let home = started();
    let future = [
        "change",
        "submit",
        "--ground",
        "law",
        "--occurred",
        "2026-03-03",
    ];
    let (code, error) = home.error(&[&["--act-as", "jia"], &future[..]].concat());
    assert_eq!((code, error["code"].as_str()), (4, Some("date")), "{error}");
    let late = [
        "change",
        "submit",
        "--ground",
        "law",
        "--occurred",
        "2026-02-20",
        "--on",
        "2026-02-19",
    ];
    assert_eq!(not_by(&home, "jia", &late), "date");
    assert_eq!(
        home.run(&["change", "submit", "--ground", "law"]).code,
        2,
        "a ground needs its day"
    );
    assert_eq!(
        home.run(&[
            "change",
            "submit",
            "--ground",
            "weather",
            "--occurred",
            "2026-02-02"
        ])
        .code,
        3
    );
    submitted(&home);
    for action in [
        &["report", "change-2026-0001", "--basis", "x"][..],
        &["accept", "change-2026-0001"],
        &["return", "change-2026-0001", "--reason", "x"],
    ] {
        let args = [&["change"], action].concat();
        let (code, zh, en) = refused(&home, &args);
        assert_eq!(code, "state", "{action:?}");
        assert!(zh.contains("待更新") && zh.contains("提供部门"), "{zh}");
        assert!(en.contains("occurred") && en.contains("update"), "{en}");
    }
    let update = ["change", "update", "change-2026-0001"];
    assert_eq!(
        not_by(
            &home,
            "jia",
            &[&update[..], &["--on", "2026-02-02"]].concat()
        ),
        "before-last"
    );
    let tomorrow = [&["--act-as", "jia"], &update[..], &["--on", "2026-03-03"]].concat();
    assert_eq!(home.run(&tomorrow).code, 3, "nothing happens in the future");
    by(&home, "jia", &update);
    let (code, _) = home.error(&["change", "report", "change-2026-0001"]);
    assert_eq!(code, 2, "a report needs its basis");
    home.json(&["change", "void", "change-2026-0001", "--reason", "重复登记"]);
    let (code, zh, en) = refused(
        &home,
        &["change", "report", "change-2026-0001", "--basis", "x"],
    );
    assert_eq!(code, "state");
    assert!(
        zh.contains("作废") && en.contains("taken back"),
        "{zh} {en}"
    );
}

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

/// A ledger with a county's authority (clerk `ding`, region 513221), a county's agency (clerk `geng`) and its draft e1.
fn county() -> Home {
    let home = Home::new();
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
    let home = home
        .with_user("ding", "SJ", "authority_clerk")
        .with_user("geng", "XM", "clerk")
        .with_user("yi", "513200-SJJ", "authority_clerk");
    let add = [
        "catalog",
        "add",
        "--name",
        "乙县低保对象",
        "--provider",
        "XM",
        "--code",
        "X-1",
    ];
    home.json(&[&add[..], &["--on", "2026-02-02"]].concat());
    home
}

fn running(home: &Home) -> Vec<(String, Value)> {
    let shown = home.json(&["catalog", "show", "X-1"]);
    let clocks = shown["clocks"].as_array().unwrap().iter();
    clocks
        .filter(|clock| clock["ended_on"].is_null())
        .map(|clock| {
            (
                clock["org"]["code"].as_str().unwrap().to_owned(),
                clock["due_on"].clone(),
            )
        })
        .collect()
}

#[test]
fn a_countys_entry_is_endorsed_before_the_prefecture_approves() {
    let home = county();
    by(
        &home,
        "geng",
        &["catalog", "submit", "X-1", "--on", "2026-02-02"],
    );
    assert_eq!(running(&home), [("SJ".to_owned(), json!("2026-02-09"))]);
    let (code, zh, en) = refused(
        &home,
        &["--act-as", "yi", "catalog", "review", "X-1", "--approve"],
    );
    assert_eq!(code, "not-endorsed");
    assert!(
        zh.contains("--endorse") && en.contains("--endorse"),
        "{zh} {en}"
    );
    let endorse = ["catalog", "review", "X-1", "--endorse"];
    assert_eq!(not_by(&home, "geng", &endorse), "role");
    assert_eq!(not_by(&home, "yi", &endorse), "endorsement-without-paper");
    let allowed = home.json(&["catalog", "show", "X-1"])["allowed"].clone();
    assert_eq!(allowed, json!(["endorse", "return", "refresh"]));
    let done = by(
        &home,
        "ding",
        &[&endorse[..], &["--on", "2026-02-04"]].concat(),
    );
    assert_eq!(
        (&done[0]["from"], &done[0]["to"]),
        (&json!("submitted"), &json!("submitted"))
    );
    assert_eq!(
        running(&home),
        [("513200-SJJ".to_owned(), json!("2026-02-11"))]
    );
    let shown = home.json(&["catalog", "show", "X-1"]);
    assert_eq!(shown["endorsed"], json!({"on": "2026-02-04", "by": "ding"}));
    assert_eq!(shown["allowed"], json!(["approve", "return", "refresh"]));
    assert_eq!(not_by(&home, "ding", &endorse), "endorsed-already");
    assert_eq!(
        not_by(&home, "ding", &["catalog", "review", "X-1", "--approve"]),
        "role"
    );
    by(&home, "yi", &["catalog", "review", "X-1", "--approve"]);
    assert_eq!(running(&home), []);
    by(&home, "yi", &["catalog", "publish", "X-1"]);
    // A revision goes the same way, and what was endorsed before counts no more.
    let edit = [
        "catalog",
        "edit",
        "X-1",
        "--summary",
        "新",
        "--correction",
        "补",
    ];
    by(&home, "geng", &edit);
    by(&home, "geng", &["catalog", "submit", "X-1"]);
    assert_eq!(
        not_by(&home, "yi", &["catalog", "review", "X-1", "--approve"]),
        "not-endorsed"
    );
    by(&home, "ding", &endorse);
    by(
        &home,
        "ding",
        &["catalog", "review", "X-1", "--return", "--reason", "再补"],
    );
    by(&home, "geng", &["catalog", "submit", "X-1"]);
    assert_eq!(
        not_by(&home, "yi", &["catalog", "review", "X-1", "--approve"]),
        "not-endorsed",
        "an endorsement holds for its submission"
    );
    let paper = [&endorse[..], &["--reason", "乙县函〔2026〕1号"]].concat();
    by(&home, "yi", &paper);
    by(&home, "yi", &["catalog", "review", "X-1", "--approve"]);
    by(&home, "yi", &["catalog", "publish", "X-1"]);
    assert_eq!(home.json(&["catalog", "show", "X-1"])["summary"], "新");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn nobody_endorses_where_no_county_authority_is_or_none_is_asked() {
    let home = Home::new().with_org();
    home.add_org("XM", "乙县民政局", "county", "513222");
    for (code, provider) in [("X-1", "XM"), ("A-1", "MZJ")] {
        home.json(&[
            "catalog",
            "add",
            "--name",
            code,
            "--provider",
            provider,
            "--code",
            code,
        ]);
        home.json(&["catalog", "submit", code]);
        let endorse = ["catalog", "review", code, "--endorse", "--reason", "x"];
        assert_eq!(refused(&home, &endorse).0, "endorsement-needless");
        home.json(&["catalog", "review", code, "--approve"]);
    }
    let both = ["catalog", "review", "X-1", "--endorse", "--approve"];
    assert_eq!(home.run(&both).code, 2);
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
