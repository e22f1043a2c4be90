//! The life of an entry: added, edited, submitted, reviewed, published, retired; and every refusal on the way.

use crate::catalog_import::sheet;
use crate::support::{Home, refusal_exit};
use serde_json::{Value, json};

/// A ledger with the organisation MZJ, its clerk `jia`, and one draft e1 with the code A-1.
pub fn started() -> Home {
    let home = Home::new().with_org().with_user("jia", "MZJ", "clerk");
    home.json(&[
        "catalog",
        "add",
        "--name",
        "低保对象",
        "--provider",
        "甲州民政局",
        "--code",
        "A-1",
        "--share-type",
        "无条件共享",
        "--item",
        "姓名:C:50",
    ]);
    home
}

fn state(home: &Home, entry: &str) -> Value {
    home.json(&["catalog", "show", entry])["state"].clone()
}

/// Runs what must be refused, in both languages; returns the code of the refusal and both sentences.
pub fn refused(home: &Home, args: &[&str]) -> (String, String, String) {
    let head = home.head();
    let said = |lang: &str| {
        let (exit, error) = home.error(&[&["--lang", lang], args].concat());
        assert_eq!(exit, refusal_exit(&error), "{args:?}: {error}");
        let hint = error["hint"].as_str().unwrap_or_default();
        let sentence = format!("{} {hint}", error["message"].as_str().unwrap());
        (error["code"].as_str().unwrap().to_owned(), sentence)
    };
    let (code, zh) = said("zh");
    let (_, en) = said("en");
    assert_eq!(home.head(), head, "a refusal writes nothing");
    (code, zh, en)
}

#[test]
fn an_entry_goes_its_way_and_the_review_has_its_clock() {
    let home = started();
    let way: [(&[&str], &str, &str); 3] = [
        (&["submit", "A-1"], "draft", "submitted"),
        (&["review", "A-1", "--approve"], "submitted", "approved"),
        (&["publish", "A-1"], "approved", "published"),
    ];
    for (verb, from, to) in way {
        let before = home.head();
        let dry = home.json(&[&["catalog"], verb, &["--dry-run"]].concat());
        assert_eq!(dry[0]["to"], to);
        assert_eq!(home.head(), before, "a dry run writes nothing");
        let done = home.json(&[&["catalog"], verb].concat());
        assert_eq!(
            done,
            json!([{"id": "e1", "name": "低保对象", "revision": false, "from": from, "to": to, "change": null}])
        );
        if to == "submitted" {
            let clock = &home.json(&["catalog", "show", "A-1"])["clocks"][0];
            assert_eq!(
                (
                    &clock["started_on"],
                    &clock["due_on"],
                    &clock["policy"],
                    &clock["ended_on"]
                ),
                (
                    &json!("2026-03-02"),
                    &json!("2026-03-09"),
                    &json!(true),
                    &json!(null)
                )
            );
        }
    }
    let shown = home.json(&["catalog", "show", "A-1"]);
    assert_eq!(shown["clocks"][0]["ended_on"], "2026-03-02");
    assert_eq!(shown["allowed"], json!(["edit", "retire", "refresh"]));
    let done = home.json(&["catalog", "retire", "A-1", "--reason", "职能划出"]);
    assert_eq!(done[0]["to"], "retired");
    let versions = home.json(&["catalog", "history", "A-1"]);
    let actions: Vec<&str> = versions
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "catalog-add",
            "catalog-submit",
            "catalog-review",
            "catalog-publish",
            "catalog-retire"
        ]
    );
    assert_eq!(versions[4]["note"], "职能划出");
    assert_eq!(
        versions[4]["difference"]["state"],
        json!(["published", "retired"])
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn publishing_sets_the_day_of_publication() {
    let home = started();
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, &["A-1"]].concat());
    }
    assert_eq!(
        home.json(&["catalog", "show", "A-1"])["published_on"],
        "2026-03-02"
    );
}

#[test]
fn no_step_is_dated_before_the_one_that_it_follows() {
    let home = started();
    home.json(&["catalog", "submit", "A-1"]);
    let (code, error) = home.error(&[
        "catalog",
        "review",
        "A-1",
        "--approve",
        "--on",
        "2026-03-01",
    ]);
    assert_eq!((code, error["code"].as_str()), (4, Some("before-last")));
    assert_eq!(error["details"]["earliest"], "2026-03-02");
}

#[test]
fn a_review_past_its_day_is_listed_as_overdue() {
    let home = Home::new().with_org();
    let add = ["catalog", "add", "--name", "低保对象", "--provider", "MZJ"];
    home.json(&[&add[..], &["--on", "2026-01-05"]].concat());
    assert_eq!(
        home.json(&["catalog", "list", "--overdue"]),
        serde_json::json!([])
    );
    home.json(&["catalog", "submit", "e1", "--on", "2026-01-05"]);
    let overdue = home.json(&["catalog", "list", "--overdue"]);
    assert_eq!(overdue[0]["id"], "e1");
    home.json(&["catalog", "review", "e1", "--approve"]);
    assert_eq!(
        home.json(&["catalog", "list", "--overdue"]),
        serde_json::json!([])
    );
}

#[test]
fn a_state_that_bars_an_action_is_named_with_what_is_possible() {
    let home = started();
    let cases: [(&[&str], &str, &str); 3] = [
        (&["publish", "A-1"], "草稿", "draft"),
        (&["review", "A-1", "--approve"], "草稿", "draft"),
        (
            &["review", "A-1", "--return", "--reason", "x"],
            "草稿",
            "draft",
        ),
    ];
    for (verb, zh_state, en_state) in cases {
        let (code, zh, en) = refused(&home, &[&["catalog"], verb].concat());
        assert_eq!(code, "state");
        assert!(
            zh.contains(zh_state) && zh.contains("低保对象") && zh.contains("现在可以"),
            "{zh}"
        );
        assert!(
            en.contains(en_state) && en.contains("e1") && en.contains("submit"),
            "{en}"
        );
    }
    home.json(&["catalog", "submit", "A-1"]);
    for verb in ["submit", "publish", "retire"] {
        assert_eq!(
            refused(&home, &["catalog", verb, "A-1"]).0,
            "state",
            "{verb}"
        );
    }
    assert_eq!(
        refused(&home, &["catalog", "edit", "A-1", "--summary", "x"]).0,
        "state"
    );
    let (code, error) = home.error(&["catalog", "review", "A-1"]);
    assert_eq!(code, 2, "{error}");
    let (code, error) = home.error(&["catalog", "review", "A-1", "--return"]);
    assert_eq!(
        (code, &error["details"]["missing"]),
        (2, &json!(["--reason"]))
    );
    home.json(&["catalog", "review", "A-1", "--return", "--reason", "缺摘要"]);
    assert_eq!(state(&home, "A-1"), "returned");
    home.json(&["catalog", "edit", "A-1", "--summary", "补"]);
    assert_eq!(state(&home, "A-1"), "draft");
    let gone = home.json(&["catalog", "retire", "A-1"]);
    assert_eq!(
        gone[0]["to"], "void",
        "what was never published is thrown away"
    );
    assert_eq!(home.error(&["catalog", "show", "A-1"]).0, 5);
}

#[test]
fn who_may_do_what_is_said_by_role() {
    let home = started().with_user("yi", "513200-SJJ", "authority_clerk");
    home.json(&[
        "org", "add", "--code", "Z", "--name", "乙局", "--kind", "utility", "--level", "county",
        "--region", "513221",
    ]);
    let home = home.with_user("bing", "Z", "clerk");
    let (code, zh, en) = refused(&home, &["--act-as", "bing", "catalog", "submit", "A-1"]);
    assert_eq!(code, "role");
    assert!(
        zh.contains("提供部门") && en.contains("provider"),
        "{zh} {en}"
    );
    home.json(&["--act-as", "jia", "catalog", "submit", "A-1"]);
    let approve = ["--act-as", "jia", "catalog", "review", "A-1", "--approve"];
    let (code, zh, en) = refused(&home, &approve);
    assert_eq!(code, "role");
    assert!(
        zh.contains("主管部门") && en.contains("authority"),
        "{zh} {en}"
    );
    home.json(&["--act-as", "yi", "catalog", "review", "A-1", "--approve"]);
    assert_eq!(
        refused(&home, &["--act-as", "jia", "catalog", "publish", "A-1"]).0,
        "role"
    );
    home.json(&["--act-as", "yi", "catalog", "publish", "A-1"]);
    let add = [
        "--act-as",
        "bing",
        "catalog",
        "add",
        "--name",
        "x",
        "--provider",
        "MZJ",
    ];
    assert_eq!(refused(&home, &add).0, "role");
    let future = ["catalog", "retire", "A-1", "--on", "2026-03-03"];
    assert_eq!(home.error(&future).0, 3);
}

#[test]
fn an_authoritys_own_entry_is_not_approved_by_who_submitted_it() {
    let home = Home::new().with_user("yi", "513200-SJJ", "authority_head");
    home.json(&[
        "catalog",
        "add",
        "--name",
        "政务数据目录",
        "--provider",
        "513200-SJJ",
    ]);
    home.json(&["catalog", "submit", "e1"]);
    let (code, zh, en) = refused(&home, &["catalog", "review", "e1", "--approve"]);
    assert_eq!(code, "own-entry");
    assert!(zh.contains("负责人") && en.contains("head"), "{zh} {en}");
    home.json(&["--act-as", "yi", "catalog", "review", "e1", "--approve"]);
    assert_eq!(state(&home, "e1"), "approved");
}

#[test]
fn a_countys_own_entry_needs_the_prefectures_consent() {
    let home = Home::new();
    home.json(&[
        "org",
        "add",
        "--code",
        "Z",
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
    home.json(&[
        "catalog",
        "add",
        "--name",
        "羌绣名录",
        "--provider",
        "Z",
        "--scope",
        "local",
    ]);
    let (code, zh, en) = refused(&home, &["catalog", "submit", "e1"]);
    assert_eq!(code, "no-consent");
    assert!(
        zh.contains("第十五条") && en.contains("Art. 15"),
        "{zh} {en}"
    );
    home.json(&[
        "catalog",
        "edit",
        "e1",
        "--consent-number",
        "某函〔2026〕1号",
        "--consent-date",
        "2026-02-01",
    ]);
    home.json(&["catalog", "submit", "e1"]);
    assert_eq!(state(&home, "e1"), "submitted");
}

#[test]
fn many_move_together_or_not_at_all() {
    let home = Home::new().with_org();
    let rows = [
        "甲类,甲州民政局,A-1,,无条件共享",
        "乙类,甲州民政局,A-2,,无条件共享",
    ];
    home.json(&["catalog", "import", &home.file("甲.csv", sheet(&rows))]);
    home.json(&["catalog", "add", "--name", "丙类", "--provider", "MZJ"]);
    home.json(&["catalog", "submit", "e3"]);
    let (code, _, _) = refused(&home, &["catalog", "submit", "e1", "e3"]);
    assert_eq!(code, "state");
    assert_eq!(state(&home, "e1"), "draft");
    let edited = home.json(&["catalog", "edit", "--batch", "b1", "--update-cycle", "每月"]);
    assert_eq!(edited.as_array().unwrap().len(), 2);
    let head = home.head();
    let dry = home.json(&[
        "catalog",
        "edit",
        "--batch",
        "b1",
        "--summary",
        "x",
        "--dry-run",
    ]);
    assert_eq!((dry[0]["summary"].clone(), home.head()), (json!("x"), head));
    let moved = home.json(&["catalog", "submit", "--batch", "b1"]);
    assert_eq!(moved.as_array().unwrap().len(), 2);
    // Options choose what the verb can do something about, and an empty choice is done.
    assert_eq!(
        home.json(&["catalog", "submit", "--batch", "b1"]),
        json!([])
    );
    let approved = home.json(&["catalog", "review", "--org", "MZJ", "--approve"]);
    assert_eq!(approved.as_array().unwrap().len(), 3);
    let published = home.json(&["catalog", "publish", "--state", "已审核,approved"]);
    assert_eq!(published.as_array().unwrap().len(), 3);
    let (code, error) = home.error(&["catalog", "publish"]);
    assert_eq!(code, 2, "{error}");
    assert_eq!(home.error(&["catalog", "publish", "--batch", "b9"]).0, 5);
}
