//! Recorded checks and their trend, and the terms that were met late.

use crate::check::{found, ids};
use crate::support::Home;
use crate::waivers::{WAIVE, on};
use serde_json::{Value, json};

#[test]
fn a_recorded_check_is_compared_with_the_one_before() {
    let home = Home::new().with_org();
    let record = |day: &str, args: &[&str]| {
        let args = [
            &[
                "check",
                "--record",
                "--fail-on",
                "never",
                "--format",
                "json",
            ],
            args,
        ]
        .concat();
        let run = on(&home, day, &args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        serde_json::from_str::<Value>(&run.stdout).unwrap()["recorded"].clone()
    };
    let first = record("2026-03-02", &[]);
    let all = found(&home, &[]);
    assert_eq!(
        first,
        json!({"run": "r1", "before": null, "new": ids(&all).len(), "mended": 0})
    );
    assert!(all.get("recorded").is_none());
    home.json(&["org", "edit", "MZJ", "--responsible", "王五", "--staff", ""]);
    assert_eq!(
        record("2026-03-03", &[]),
        json!({"run": "r2", "before": "r1", "new": 1, "mended": 1})
    );
    assert_eq!(
        record("2026-03-03", &["--org", "MZJ"])["before"],
        json!(null),
        "of another scope"
    );
    let same_day = record("2026-03-03", &[]);
    assert_eq!(
        same_day,
        json!({"run": "r4", "before": "r2", "new": 0, "mended": 0})
    );
    let late_entry = record("2026-03-04", &["--as-of", "2026-03-02"]);
    assert_eq!(
        late_entry,
        json!({"run": "r5", "before": "r1", "new": 1, "mended": 1}),
        "the run before is the last of that day or earlier"
    );
    let run = on(
        &home,
        "2026-03-05",
        &["check", "--trend", "--format", "json"],
    );
    let trend: Value = serde_json::from_str(&run.stdout).unwrap();
    let told = |run: &Value| {
        let key = |key: &str| run[key].clone();
        json!([key("run"), key("before"), key("new"), key("mended")])
    };
    let told: Vec<Value> = trend.as_array().unwrap().iter().map(told).collect();
    let all = first["new"].clone();
    assert_eq!(
        told,
        [
            json!(["r1", null, all, 0]),
            json!(["r5", "r1", 1, 1]),
            json!(["r2", "r5", 0, 0]),
            json!(["r4", "r2", 0, 0]),
        ],
        "by the day that they judged, whichever was recorded first"
    );
    home.json(&["org", "edit", "MZJ", "--staff", "张三"]);
    assert_eq!(
        record("2026-03-05", &[]),
        json!({"run": "r6", "before": "r4", "new": 0, "mended": 1})
    );
    assert!(home.json(&["audit", "verify"])["ok"].as_bool().unwrap());
}

#[test]
fn the_trend_lists_recorded_runs_by_the_day_they_judged() {
    let home = Home::new().with_org();
    home.json(WAIVE);
    let runs = |args: &[&str]| home.json(&[&["check", "--trend"], args].concat());
    assert_eq!(runs(&[]), json!([]));
    let before = home.json(&["audit", "log"]).as_array().unwrap().len();
    assert_eq!(
        home.run(&["check", "A07-1", "--record"]).code,
        1,
        "as any check"
    );
    home.run(&["check", "A07-1", "--record", "--as-of", "2026-02-02"]);
    let log = home.json(&["audit", "log"]);
    assert_eq!(log.as_array().unwrap().len(), before + 2);
    assert_eq!(
        (&log[0]["action"], &log[0]["effective_on"]),
        (&json!("check-record"), &json!("2026-02-02"))
    );
    assert_eq!(runs(&[]), json!([]), "of all rules there is none");
    let trend = runs(&["responsible-person-missing"]);
    let days: Vec<&Value> = trend
        .as_array()
        .unwrap()
        .iter()
        .map(|run| &run["as_of"])
        .collect();
    assert_eq!(days, ["2026-02-02", "2026-03-02"]);
    assert_eq!(
        runs(&["A07-1", "--as-of", "2026-02-28"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let run = &trend[1];
    assert_eq!(
        (
            &run["run"],
            &run["violation"],
            &run["waived"],
            &run["records"],
            &run["by"]
        ),
        (
            &json!("r1"),
            &json!(1),
            &json!(1),
            &json!(2),
            &json!(home.login())
        )
    );
    assert_eq!(
        run["by_rule"],
        json!([{"rule": "A07-1", "violation": 1, "warning": 0, "notice": 0, "waived": 1}])
    );
    assert_eq!(run["by_org"].as_array().unwrap().len(), 2);
    assert_eq!(trend[0]["waived"], 0, "before its first day");
}

#[test]
fn what_goes_with_neither_record_nor_trend_is_refused() {
    let home = Home::new().with_org();
    let file = home.file("before.json", "{\"findings\":[]}");
    for args in [
        &["check", "--record", "--baseline", &file][..],
        &["check", "--record", "--trend"],
        &["check", "--trend", "--fail-on", "notice"],
    ] {
        assert_eq!(home.error(args).0, 2, "{args:?}");
    }
    let (code, error) = home.error(&["check", "--record", "--as-of", "2026-03-03"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("value-future")));
    assert_eq!(home.error(&["check", "--trend", "A99-1"]).0, 5);
    let home = home.with_user("auditor", "MZJ", "auditor");
    assert_eq!(
        home.run(&["check", "--record", "--act-as", "auditor"]).code,
        4
    );
    assert_eq!(
        home.json(&["check", "--trend"]),
        json!([]),
        "nothing was recorded"
    );
}

/// A review that took longer than its term is no finding, but is told.
#[test]
fn terms_met_late_are_told_apart_from_findings() {
    let home = Home::new().with_org();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "甲",
        "--provider",
        "MZJ",
        "--on",
        "2026-02-05",
    ]);
    home.json(&["catalog", "submit", "e1", "--on", "2026-02-06"]);
    home.json(&["catalog", "review", "e1", "--approve", "--on", "2026-03-02"]);
    let result = found(&home, &["--article", "14"]);
    assert_eq!(
        result["late"],
        json!([{
            "case": "e1", "clock": "review", "article": 14, "paragraph": 2, "policy": true,
            "org": {"code": "513200-SJJ", "name": "阿坝州数据局"}, "due_on": "2026-02-13", "ended_on": "2026-03-02",
            "overdue_working_days": 7
        }])
    );
    assert_eq!(found(&home, &["--article", "25"])["late"], json!([]));
    assert_eq!(found(&home, &["--as-of", "2026-03-01"])["late"], json!([]));
    let plain = home.run(&["check", "--lang", "en"]).stdout;
    assert!(plain.contains("1 term was met late"), "{plain}");
    assert!(!plain.contains("2026-02-13"), "{plain}");
    let verbose = home.run(&["check", "--lang", "en", "--verbose"]).stdout;
    assert!(verbose.contains("2026-02-13"), "{verbose}");
}
