//! `check`: its contract, its exit codes, its filters and the baseline.

use crate::support::{Home, keys};
use serde_json::{Value, json};

/// Returns the ids of the findings.
pub fn ids(result: &Value) -> Vec<&str> {
    result["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["id"].as_str().unwrap())
        .collect()
}

/// Runs `check` for what it finds; it exits with 0 whatever that is.
pub fn found(home: &Home, args: &[&str]) -> Value {
    home.json(&[&["check", "--fail-on", "never"], args].concat())
}

/// A finding about what the ledger lacks needs no record that was looked through.
#[test]
fn a_run_that_found_something_does_not_say_that_there_was_nothing_to_check() {
    let home = Home::new();
    let remark = "no records to check";
    let run = |args: &[&str]| {
        let run = home.run(&[&["check", "--lang", "en", "--fail-on", "never"], args].concat());
        (
            run.stdout.contains("A19-1"),
            format!("{}{}", run.stdout, run.stderr),
        )
    };
    let (found, said) = run(&["A19-1", "--org", "513200-SJJ"]);
    assert!(found && !said.contains(remark), "{said}");
    let (found, said) = run(&["A14-1"]);
    assert!(!found && said.contains(remark), "{said}");
}

#[test]
fn the_result_has_the_contracted_keys() {
    let home = Home::new().with_org();
    let result = found(&home, &["A07-1", "A15-1"]);
    assert_eq!(
        keys(&result),
        [
            "as_of",
            "edition",
            "expired_waivers",
            "findings",
            "late",
            "records",
            "rules_run",
            "summary",
            "waived"
        ]
    );
    assert_eq!(
        (&result["as_of"], &result["edition"], &result["rules_run"]),
        (
            &json!("2026-03-02"),
            &json!("aba-2024"),
            &json!(["A07-1", "A15-1"])
        )
    );
    assert_eq!(
        keys(&result["findings"][0]),
        [
            "article",
            "due_on",
            "id",
            "liability",
            "message",
            "org",
            "overdue_working_days",
            "paragraph",
            "policy",
            "remedy",
            "rule",
            "severity",
            "since",
            "subject"
        ]
    );
    assert_eq!(
        result["findings"][0]["subject"],
        json!({"kind": "org", "id": "513200-SJJ", "name": "阿坝州数据局"})
    );
    let summary = &result["summary"];
    assert_eq!(
        keys(summary),
        [
            "by_article",
            "by_org",
            "notice",
            "violation",
            "waived",
            "warning"
        ]
    );
    assert_eq!(
        summary["by_article"][0],
        json!({"article": 7, "violation": 2, "warning": 0, "notice": 0})
    );
    assert_eq!(
        summary["by_org"][1],
        json!({"org": {"code": "MZJ", "name": "甲州民政局"}, "violation": 2, "warning": 0, "notice": 0})
    );
    assert_eq!(ids(&result).len(), 4);
    assert_eq!(
        result,
        found(&home, &["A07-1", "A15-1"]),
        "the same from run to run"
    );
}

#[test]
fn the_exit_code_goes_by_the_weight_asked_for() {
    let home = Home::new().with_org();
    let exit = |args: &[&str]| home.run(&[&["check"], args].concat()).code;
    assert_eq!(exit(&[]), 1);
    assert_eq!(exit(&["--fail-on", "never"]), 0);
    assert_eq!(exit(&["--fail-on", "从不"]), 0);
    assert_eq!(exit(&["A02-1"]), 0, "nothing of this rule");
    home.json(&["org", "edit", "MZJ", "--uscc", "113200000000000000"]);
    assert_eq!(exit(&["ORG-1"]), 0, "a warning fails nothing unasked");
    assert_eq!(exit(&["ORG-1", "--fail-on", "warning"]), 1);
    assert_eq!(exit(&["ORG-1", "--fail-on", "notice"]), 1);
    assert_eq!(exit(&["A99-9"]), 5, "no such rule");
    assert_eq!(exit(&["--fail-on", "maybe"]), 3);
}

#[test]
fn rules_are_narrowed_by_article_org_region_and_severity() {
    let home = Home::new().with_org();
    home.add_org("Z", "乙县水务局", "county", "513221");
    let seven = found(&home, &["--article", "7"]);
    assert_eq!(seven["rules_run"], json!(["A07-1", "A07-2"]));
    let org = found(&home, &["--org", "Z"]);
    assert!(!ids(&org).is_empty());
    for finding in org["findings"].as_array().unwrap() {
        assert_eq!(finding["org"]["code"], "Z", "{finding}");
    }
    let region = found(&home, &["A06-1", "A15-1", "--region", "汶川"]);
    assert_eq!(ids(&region), ["A06-1@region:513221", "A15-1@org:Z"]);
    let warnings = found(&home, &["--severity", "warning"]);
    assert!(
        ids(&warnings).iter().all(|id| !id.starts_with("A07")),
        "{:?}",
        ids(&warnings)
    );
    let nothing = home.run(&["--lang", "en", "check", "A07-1", "--article", "14"]);
    assert_eq!(nothing.code, 0);
    let said = format!("{}{}", nothing.stdout, nothing.stderr);
    assert!(said.to_lowercase().contains("no rule"), "{said}");
}

#[test]
fn an_empty_ledger_is_not_called_clean() {
    let home = Home::new();
    for (lang, word) in [("zh", "没有"), ("en", "no ")] {
        let run = home.run(&["--lang", lang, "check", "A02-1", "A14-1"]);
        assert_eq!(run.code, 0);
        assert!(
            run.stderr.contains(word),
            "{lang}: {} {}",
            run.stdout,
            run.stderr
        );
    }
    assert_eq!(found(&home, &["A14-1"])["records"], 0);
}

/// Records there are: that none was checked is the filter's doing, and is not said of the ledger.
#[test]
fn a_filter_that_leaves_no_records_is_told_from_an_empty_ledger() {
    let home = Home::new().with_org();
    home.json(&["catalog", "add", "--name", "示例信息", "--provider", "MZJ"]);
    home.add_org("YI", "乙局", "prefecture", "513200");
    for (lang, filter, ledger) in [
        ("zh", "筛选条件", "台账中没有"),
        ("en", "The filter left no records", "There were no records"),
    ] {
        let of = |article: &str| {
            let args = ["--lang", lang, "check", "--org", "YI", "--article", article];
            home.run(&args).stderr
        };
        let said = of("14");
        assert!(said.contains(filter) && !said.contains(ledger), "{said}");
        let said = of("7");
        assert!(!said.contains(filter) && !said.contains(ledger), "{said}");
    }
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let home = Home::new().with_org();
    let before = home.run(&["check", "--format", "json"]);
    assert_eq!(before.code, 1);
    let file = home.file("before.json", &before.stdout);
    let same = home.run(&["check", "--baseline", &file, "--format", "json"]);
    assert_eq!(same.code, 0, "nothing new fails nothing");
    home.json(&["org", "edit", "MZJ", "--staff", ""]);
    let (code, new) = home.document(&["check", "--baseline", &file]);
    assert_eq!((code, ids(&new)), (1, vec!["A07-2@org:MZJ"]));
    let torn = home.file("torn.json", "{\"findings\":");
    let (code, error) = home.error(&["check", "--baseline", &torn]);
    assert_eq!((code, error["code"].as_str()), (3, Some("baseline")));
}

#[test]
fn drafts_weigh_less_than_what_is_published() {
    let home = Home::new().with_org();
    home.json(&["catalog", "add", "--name", "甲", "--provider", "MZJ"]);
    home.json(&[
        "catalog",
        "add",
        "--name",
        "乙",
        "--provider",
        "MZJ",
        "--as-published",
        "2025-06-01",
    ]);
    let result = found(&home, &["A30-1"]);
    let weights: Vec<&Value> = result["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| &f["severity"])
        .collect();
    assert_eq!(weights, [&json!("violation"), &json!("warning")]);
    home.json(&["catalog", "retire", "e1"]);
    home.json(&["catalog", "retire", "e2"]);
    assert_eq!(
        ids(&found(&home, &["A30-1"])),
        Vec::<&str>::new(),
        "what is gone is not judged"
    );
}
