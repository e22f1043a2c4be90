//! Entries by hand: added, edited, refreshed, and their versions compared.

use crate::catalog_life::{refused, started};
use crate::support::{Home, keys};
use serde_json::json;

/// The keys of an entry in JSON.
const KEYS: &str = "aggregation classification classification_code classified code consent data_refreshed_on \
    department designated_collector domain format grade id items name open open_released_on open_state open_zone \
    personal privacy_note provider provider_code published_on related_codes scope sensitive share source source_systems \
    state summary survey theme update_cycle update_cycle_text usage_requirements usage_requirements_inherited version";

#[test]
fn an_entry_added_by_hand_is_printed_as_the_contract_says() {
    let home = Home::new().with_org();
    let entry = home.json(&[
        "catalog",
        "add",
        "--name",
        "低保对象",
        "--provider",
        "MZJ",
        "--item",
        "姓名:字符串型C:50",
        "--item",
        "金额",
    ]);
    assert_eq!(keys(&entry), KEYS.split_whitespace().collect::<Vec<_>>());
    assert_eq!(entry["id"], "e1");
    assert_eq!(
        entry["provider"],
        json!({"code": "MZJ", "name": "甲州民政局"})
    );
    assert_eq!(
        (&entry["state"], &entry["scope"]),
        (&json!("draft"), &json!("unified"))
    );
    assert_eq!(entry["version"], 1);
    let nothing = json!({"type": null, "condition": null, "reason": null,
        "basis": {"kind": null, "title": null}, "method": {"class": null, "type": null}});
    assert_eq!(entry["share"], nothing);
    assert_eq!(entry["items"][0]["type"], "string");
    assert_eq!(
        (&entry["items"][0]["length"], &entry["items"][1]["length"]),
        (&json!(50), &json!(null))
    );
}

#[test]
fn what_an_entry_cannot_be_is_refused() {
    let home = started();
    let (code, error) = home.error(&["catalog", "add"]);
    assert_eq!(
        (code, &error["details"]["missing"]),
        (2, &json!(["--name", "--provider"]))
    );
    let blank = home.error(&["catalog", "add", "--name", "  ", "--provider", "MZJ"]);
    assert_eq!(
        (blank.0, blank.1["code"].as_str()),
        (3, Some("value-blank"))
    );
    assert_eq!(
        home.error(&["catalog", "add", "--name", "甲", "--provider", "乙局"])
            .0,
        5
    );
    let twin = ["catalog", "add", "--name", "低保 对象", "--provider", "MZJ"];
    assert_eq!(refused(&home, &twin).0, "exists", "the same name, spaced");
}

#[test]
fn data_are_refreshed_by_entry_and_by_file() {
    let home = started();
    home.json(&["catalog", "add", "--name", "养老机构", "--provider", "MZJ"]);
    let done = home.json(&["catalog", "refresh", "A-1", "--on", "2026-02-01"]);
    assert_eq!(
        done,
        json!([{"id": "e1", "name": "低保对象", "data_refreshed_on": "2026-02-01"}])
    );
    assert_eq!(
        home.json(&["catalog", "refresh", "A-1", "--on", "2026-01-01"]),
        json!([])
    );
    let file = home.file(
        "r.csv",
        "\u{feff}信息资源代码,数据更新日期\nA-1,2026/2/20\ne2,20260301\n",
    );
    assert_eq!(
        home.json(&["catalog", "refresh", "--file", &file])
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        home.json(&["catalog", "show", "e2"])["data_refreshed_on"],
        "2026-03-01"
    );
    let head = home.head();
    let bad = home.file(
        "b.csv",
        "entry,date\nA-1,昨天\n,2026-02-02\ne2,2026-03-03\n",
    );
    let (code, error) = home.error(&["catalog", "refresh", "--file", &bad]);
    assert_eq!(
        (code, error["details"]["lines"].as_array().unwrap().len()),
        (3, 3),
        "{error}"
    );
    let unknown = home.file("c.csv", "entry,date\nA-1,2026-02-28\nQ-9,2026-02-28\n");
    assert_eq!(home.error(&["catalog", "refresh", "--file", &unknown]).0, 5);
    assert_eq!(home.head(), head);
    assert_eq!(home.error(&["catalog", "refresh"]).0, 2);
}

#[test]
fn versions_are_compared_field_by_field() {
    let home = started();
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "新",
        "--item",
        "姓名:C:60",
        "--item",
        "金额:N",
    ]);
    home.json(&[
        "catalog",
        "edit",
        "A-1",
        "--summary",
        "",
        "--drop-item",
        "金额",
        "--reason",
        "核减",
    ]);
    let diff = home.json(&["catalog", "diff", "A-1", "1", "2"]);
    assert_eq!(
        diff["fields"],
        json!([{"field": "summary", "before": null, "after": "新"}])
    );
    assert_eq!(diff["items_added"], json!(["金额"]));
    assert_eq!(diff["items_changed"][0]["fields"][0]["after"], "60");
    let last = home.json(&["catalog", "diff", "A-1"]);
    assert_eq!(
        (&last["items_removed"], &last["fields"][0]["after"]),
        (&json!(["金额"]), &json!(null))
    );
    assert_eq!(
        home.json(&["catalog", "show", "A-1", "--version", "2"])["summary"],
        "新"
    );
    let history = home.json(&["catalog", "history", "A-1"]);
    assert_eq!(
        (&history[2]["version"], &history[2]["note"]),
        (&json!(3), &json!("核减"))
    );
    assert_eq!(history[2]["by"], home.login());
    assert_eq!(home.error(&["catalog", "diff", "A-1", "7"]).0, 5);
    assert_eq!(home.error(&["catalog", "edit", "A-1"]).0, 2);
    let head = home.head();
    home.json(&["catalog", "edit", "A-1", "--name", "低保对象"]);
    assert_eq!(home.head(), head, "an edit that changes nothing is no act");
}

#[test]
fn an_entry_is_given_away_only_by_whoever_may_edit_both_providers_entries() {
    let home = Home::new().with_org().with_user("qa", "MZJ", "clerk");
    home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
    let give = ["catalog", "edit", "e1", "--provider", "513200-SJJ"];
    let (code, error) = home.error(&[&["--act-as", "qa"], &give[..]].concat());
    assert_eq!((code, error["code"].as_str()), (4, Some("role")), "{error}");
    assert_eq!(home.json(&give)["provider"]["code"], "513200-SJJ");
}
