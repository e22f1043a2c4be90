//! The county's step in the review of entries (Art. 14, 15).

#![allow(clippy::too_many_lines, reason = "a story is told in one piece")]

use crate::catalog_life::refused;
use crate::changes::{by, not_by};
use crate::support::Home;
use serde_json::{Value, json};

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
