//! The overview: one screen, and stable keys.

use crate::support::{Home, keys};
use serde_json::json;

#[test]
fn an_empty_ledger_has_an_overview() {
    let home = Home::new();
    let status = home.json(&["status"]);
    assert_eq!(
        keys(&status),
        [
            "as_of",
            "audit",
            "calendar",
            "clocks",
            "edition",
            "entries",
            "findings",
            "last_backup",
            "ledger",
            "open_cases",
            "orgs"
        ]
    );
    assert_eq!(status["as_of"], "2026-03-02");
    assert_eq!(status["orgs"], 1);
    assert_eq!(status["entries"]["total"], 0);
    assert_eq!(status["entries"]["by_state"]["published"], 0);
    assert_eq!(status["open_cases"]["by_procedure"]["share"], 0);
    assert_eq!(
        status["clocks"],
        json!({"running": 0, "overdue": 0, "overdue_by_law": 0, "due_soon": 0})
    );
    assert_eq!(
        keys(&status["findings"]),
        ["notice", "violation", "warning"]
    );
    assert_eq!(
        status["calendar"],
        json!([{"year": 2026, "published": true}, {"year": 2027, "published": false}])
    );
    assert_eq!(
        status["edition"],
        json!({"id": "aba-2024", "starts_on": "2024-12-31", "ends_on": "2026-12-30", "in_force": true,
            "days_left": 303})
    );
    assert_eq!(status["last_backup"], json!(null));
    assert_eq!(status["audit"], json!({"acts": 1, "head": home.head()}));
    let ledger = &status["ledger"];
    assert_eq!(ledger["path"], home.ledger().display().to_string());
    assert_eq!(
        (&ledger["region"], &ledger["sandbox"]),
        (&json!("513200"), &json!(true))
    );
    assert!(ledger["size_bytes"].as_u64().unwrap() > 100_000);
    let lapsed = home.json(&["status", "--as-of", "2026-12-31"]);
    assert_eq!(
        (
            &lapsed["edition"]["in_force"],
            &lapsed["edition"]["days_left"]
        ),
        (&json!(false), &json!(-1))
    );
    assert_eq!(home.error(&["--db", "nowhere.db", "status"]).0, 6);
}

fn prepared() -> Home {
    let home = Home::new().with_org();
    for name in ["低保对象", "婚姻登记", "养老机构"] {
        home.json(&[
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            "MZJ",
            "--on",
            "2026-02-20",
        ]);
    }
    home.json(&["catalog", "submit", "e1", "--on", "2026-02-25"]);
    home.json(&["catalog", "submit", "e2", "--on", "2026-02-20"]);
    home
}

#[test]
fn what_is_late_or_soon_is_counted() {
    let home = prepared();
    let clocks = |as_of: &str| home.json(&["status", "--as-of", as_of])["clocks"].clone();
    // Due on 28 February and 3 March: the reviews are the bureau's own policy.
    assert_eq!(
        clocks("2026-02-26"),
        json!({"running": 2, "overdue": 0, "overdue_by_law": 0, "due_soon": 1})
    );
    assert_eq!(
        clocks("2026-03-04"),
        json!({"running": 2, "overdue": 2, "overdue_by_law": 0, "due_soon": 0})
    );
    let status = home.json(&["status"]);
    assert_eq!(status["entries"]["by_state"]["submitted"], 2);
    let (_, check) = home.document(&["check"]);
    for severity in ["violation", "warning", "notice"] {
        assert_eq!(status["findings"][severity], check["summary"][severity]);
    }
}

#[test]
fn cases_are_open_as_of_the_day() {
    let home = Home::new().with_org();
    home.add_org("RSJ", "示例州人社局", "prefecture", "513200");
    let entry = home.published("证照信息", "MZJ", "2026-01-05", &[]);
    let paper = |org: &'static str| ["--for", org, "--decided-by", "甲", "--doc", "示例函1号"];
    let submit = ["share", "submit", "--entry", &entry, "--applicant", "RSJ"];
    let more = ["--purpose", "审核", "--basis", "职责", "--on", "2026-02-09"];
    let case = home.json(&[&submit[..], &more, &paper("RSJ")].concat());
    let number = case["number"].as_str().unwrap();
    let withdraw = ["share", "withdraw", number, "--on", "2026-02-11"];
    home.json(&[&withdraw[..], &paper("RSJ")].concat());
    let open = |day: &str| {
        let status = home.json(&["status", "--as-of", day]);
        let cases = &status["open_cases"];
        assert_eq!(cases["total"], cases["by_procedure"]["share"], "{cases}");
        cases["total"].clone()
    };
    let days = ["2026-02-08", "2026-02-09", "2026-02-10", "2026-02-11"];
    assert_eq!(days.map(open), [0, 1, 1, 0].map(serde_json::Value::from));
}

/// Prints the overview without what differs from run to run.
fn shown(home: &Home, lang: &str) -> String {
    let run = home.run(&["status", "--lang", lang]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let head = home.head();
    let text = run
        .stdout
        .replace(&home.ledger().display().to_string(), "LEDGER");
    let text = text.replace(&head, "HEAD");
    let schema = abdata::store::SCHEMA_VERSION;
    let text = text
        .replace(&format!("结构版本 {schema}"), "结构版本 N")
        .replace(&format!("schema {schema}"), "schema N");
    let size = |line: &str| {
        line.contains("LEDGER")
            .then(|| line.split("MB").next().map(str::len))
            .flatten()
    };
    let lines = text.lines().map(|line| match size(line) {
        Some(at) => {
            let number = line[..at]
                .trim_end()
                .rfind(|c: char| !c.is_ascii_digit() && c != '.')
                .unwrap();
            let start = number + line[number..].chars().next().unwrap().len_utf8();
            format!("{}N {}", &line[..start], &line[at..])
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn golden_in_chinese() {
    insta::assert_snapshot!("status_zh", shown(&prepared(), "zh"));
}

#[test]
fn golden_in_english() {
    insta::assert_snapshot!("status_en", shown(&prepared(), "en"));
}
