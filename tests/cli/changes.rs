//! Catalogue changes (Art. 16): a change by hand from its occurrence to its acceptance, with every side way and refusal.

#![allow(clippy::too_many_lines, reason = "a story is told in one piece")]

use crate::catalog_import::sheet;
use crate::catalog_life::refused;
use crate::support::Home;
use serde_json::{Value, json};

pub const LOADED: [&str; 3] = [
    "低保对象,甲州民政局,A-1,旧摘要,无条件共享",
    "养老机构,甲州民政局,A-2,旧摘要,无条件共享",
    "气象台站,甲州气象局,B-1,旧摘要,无条件共享",
];

/// A ledger with the clerks `jia` (MZJ), `bing` (QXJ) and `yi` (the prefecture's authority), and three published entries.
pub fn started() -> Home {
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
pub fn by(home: &Home, login: &str, args: &[&str]) -> Value {
    home.json(&[&["--act-as", login], args].concat())
}

/// Runs as a person what must be refused; returns the code of the refusal.
pub fn not_by(home: &Home, login: &str, args: &[&str]) -> String {
    refused(home, &[&["--act-as", login], args].concat()).0
}

pub const SUBMIT: [&str; 8] = [
    "change",
    "submit",
    "--ground",
    "function",
    "--occurred",
    "2026-02-02",
    "--on",
    "2026-02-03",
];

pub fn submitted(home: &Home) {
    by(home, "jia", &[&SUBMIT[..], &["--entry", "A-1"]].concat());
}

pub fn case(home: &Home) -> Value {
    home.json(&["change", "show", "change-2026-0001"])
}

pub fn clock<'a>(case: &'a Value, name: &str) -> Vec<&'a Value> {
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
        (&json!("MZJ"), &json!([]), &json!("职能变化 2026-02-02"))
    );
    // Its term counts from the occurrence, but nobody knew of it before it was submitted.
    let due = |day: &str| home.json(&["due", "--procedure", "change", "--as-of", day]);
    assert_eq!(due("2026-02-02"), json!([]));
    assert_eq!(due("2026-02-03")[0]["started_on"], "2026-02-02");
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

/// The term for updating counts from the day on which it really occurred.
#[test]
fn a_mistyped_day_of_occurrence_is_set_right() {
    let home = started();
    submitted(&home);
    let amend = |day: &'static str| {
        let amend = ["change", "amend", "change-2026-0001", "--reason", "录错"];
        [&amend[..], &["--occurred", day]].concat()
    };
    let due = case(&home)["clocks"][0]["due_on"].clone();
    let amended = by(&home, "jia", &amend("2026-01-20"));
    assert_eq!(amended["occurred_on"], "2026-01-20");
    assert_eq!(amended["opened_on"], "2026-02-03");
    let update = clock(&amended, "update")[0];
    assert_eq!(update["started_on"], "2026-01-20");
    assert_ne!(update["due_on"], due);
    assert_eq!(
        amended["events"][1]["note"],
        "occurred: 2026-02-02 → 2026-01-20: 录错"
    );
    assert_eq!(
        not_by(&home, "jia", &amend("2026-02-04")),
        "change-occurred-later"
    );
    // From before the Measures it would have no term.
    assert_eq!(
        not_by(&home, "jia", &amend("2024-12-01")),
        "amend-start-terms"
    );
    assert_eq!(not_by(&home, "bing", &amend("2026-01-21")), "role");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
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
    assert_eq!(
        (code, &error["code"], &error["details"]["field"]),
        (3, &json!("value-future"), &json!("occurred"))
    );
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
    assert_eq!(not_by(&home, "jia", &late), "change-occurred-later");
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
        // Until the revisions are published nothing is possible; the hint says how they go on.
        assert!(
            zh.contains("待更新") && zh.contains("catalog submit"),
            "{zh}"
        );
        assert!(
            en.contains("occurred") && en.contains("catalog submit"),
            "{en}"
        );
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
