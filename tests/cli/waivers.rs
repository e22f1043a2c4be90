//! Waivers from their adding to their end, and what `check` says of them.

use crate::check::{found, ids};
use crate::support::{Home, Run, keys};
use serde_json::{Value, json};

/// A ledger with two organisations that both lack a first responsible person (A07-1).
fn home() -> Home {
    Home::new().with_org()
}

/// Waives what the one of them lacks.
pub const WAIVE: &[&str] = &[
    "waiver",
    "add",
    "A07-1",
    "org:MZJ",
    "--reason",
    "班子换届，尚未明确",
    "--until",
    "2026-06-30",
];

/// Runs a command as if on another day.
pub fn on(home: &Home, day: &str, args: &[&str]) -> Run {
    let mut command = home.command();
    Run::of(command.env("ABDATA_NOW", day).args(args).output().unwrap())
}

fn found_on(home: &Home, day: &str, args: &[&str]) -> Value {
    let args = [&["check", "--fail-on", "never", "--format", "json"], args].concat();
    serde_json::from_str(&on(home, day, &args).stdout).unwrap()
}

/// Returns the ids of the waived findings.
fn waived(result: &Value) -> Vec<&str> {
    let waived = result["waived"].as_array().unwrap().iter();
    waived.map(|found| found["id"].as_str().unwrap()).collect()
}

/// Returns number and reason of the waivers that do no good.
fn stale(result: &Value) -> Vec<(&str, &str)> {
    let stale = result["expired_waivers"].as_array().unwrap().iter();
    stale
        .map(|waiver| {
            let text = |key: &str| waiver[key].as_str().unwrap();
            (text("number"), text("why"))
        })
        .collect()
}

#[test]
fn a_waived_finding_is_listed_apart_and_fails_nothing() {
    let home = home();
    assert_eq!(home.run(&["check", "A07-1", "--org", "MZJ"]).code, 1);
    let waiver = home.json(WAIVE);
    let login = home.login();
    assert_eq!(
        waiver,
        json!({
            "number": "w1", "rule": "A07-1", "subject": "org:MZJ", "reason": "班子换届，尚未明确", "approver": login,
            "from": "2026-03-02", "until": "2026-06-30", "ended_on": null, "ended_reason": null,
            "finding": "A07-1@org:MZJ", "org": {"code": "MZJ", "name": "甲州民政局"}, "region": "513200", "version": 1,
        })
    );
    let result = home.json(&["check", "A07-1", "--org", "MZJ"]);
    assert_eq!(
        (ids(&result), waived(&result)),
        (vec![], vec!["A07-1@org:MZJ"])
    );
    assert_eq!(
        result["waived"][0]["waiver"],
        json!({"number": "w1", "reason": "班子换届，尚未明确", "from": "2026-03-02", "until": "2026-06-30", "approver": login})
    );
    let mut expected = keys(&result["waived"][0]);
    expected.retain(|key| *key != "waiver");
    let other = found(&home, &["A07-1"]);
    assert_eq!(
        expected,
        keys(&other["findings"][0]),
        "a finding as any other"
    );
    assert_eq!(ids(&other), ["A07-1@org:513200-SJJ"]);
    let counts = |key: &str| other["summary"][key].clone();
    assert_eq!(
        (counts("violation"), counts("waived")),
        (json!(1), json!(1))
    );
    assert_eq!(other["summary"]["by_org"].as_array().unwrap().len(), 1);
    assert!(home.json(&["audit", "verify"])["ok"].as_bool().unwrap());
}

#[test]
fn waivers_go_by_the_day_that_is_looked_at() {
    let home = home();
    home.json(&[WAIVE, &["--on", "2026-02-02"]].concat());
    for (day, expected) in [
        ("2026-02-01", 0),
        ("2026-02-02", 1),
        ("2026-06-30", 1),
        ("2026-07-01", 0),
    ] {
        let result = found(&home, &["A07-1", "--org", "MZJ", "--as-of", day]);
        assert_eq!(waived(&result).len(), expected, "{day}");
        assert_eq!(ids(&result).len(), 1 - expected, "{day}");
    }
    let numbers = |args: &[&str]| home.json(&[&["waiver", "list"], args].concat());
    assert_eq!(numbers(&["--as-of", "2026-02-01"]), json!([]));
    let active = |day: &str| numbers(&["--as-of", day, "--state", "active"]);
    assert_eq!(active("2026-06-30").as_array().unwrap().len(), 1);
    assert_eq!(active("2026-07-01"), json!([]));
    let former = numbers(&["--as-of", "2026-07-01", "--state", "retired"]);
    assert_eq!(former[0]["number"], "w1");
}

#[test]
fn expired_and_needless_waivers_are_named() {
    let home = home();
    home.json(WAIVE);
    let after = found_on(&home, "2026-07-01", &["A07-1"]);
    assert_eq!(stale(&after), [("w1", "expired")]);
    assert_eq!(after["expired_waivers"][0]["finding"], "A07-1@org:MZJ");
    assert_eq!(on(&home, "2026-07-01", &["check", "A07-1"]).code, 1);
    assert_eq!(stale(&found(&home, &["A07-1"])), []);
    home.json(&["org", "edit", "MZJ", "--responsible", "王五"]);
    assert_eq!(stale(&found(&home, &["A07-1"])), [("w1", "needless")]);
    assert_eq!(stale(&found(&home, &["A07-2"])), [], "its rule did not run");
    assert_eq!(stale(&found(&home, &["--org", "513200-SJJ"])), []);
    assert_eq!(
        stale(&found_on(&home, "2026-07-01", &["A07-1"])),
        [],
        "over and mended"
    );
}

#[test]
fn an_ended_waiver_holds_until_its_end_and_keeps_its_history() {
    let home = home();
    home.json(&[WAIVE, &["--on", "2026-02-02"]].concat());
    let end = [
        "waiver",
        "end",
        "w1",
        "--reason",
        "已明确",
        "--on",
        "2026-02-20",
    ];
    let ended = home.json(&end);
    assert_eq!(
        (&ended[0]["ended_on"], &ended[0]["ended_reason"]),
        (&json!("2026-02-20"), &json!("已明确"))
    );
    let count = |day: &str| waived(&found(&home, &["A07-1", "--as-of", day])).len();
    assert_eq!((count("2026-02-19"), count("2026-02-20")), (1, 0));
    assert_eq!(stale(&found_on(&home, "2026-07-01", &["A07-1"])), []);
    let then = home.json(&["waiver", "list", "--as-of", "2026-02-10"]);
    assert_eq!(
        then[0]["ended_on"],
        json!(null),
        "not yet ended on that day"
    );
    let shown =
        |day: &str| home.json(&["waiver", "show", "w1", "--as-of", day])["ended_on"].clone();
    assert_eq!(
        (shown("2026-02-19"), shown("2026-02-20")),
        (json!(null), json!("2026-02-20"))
    );
    let history = home.json(&["waiver", "history", "w1"]);
    let actions: Vec<&Value> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|version| &version["action"])
        .collect();
    assert_eq!(actions, ["waiver-add", "waiver-end"]);
    assert_eq!(home.error(&end).1["code"], "waiver-over");
    assert!(home.json(&["audit", "verify"])["ok"].as_bool().unwrap());
}

#[test]
fn what_is_wrong_with_a_waiver_is_refused() {
    let home = home();
    let refused = |args: &[&str]| {
        let args = [&["waiver"], args].concat();
        let (code, error) = home.error(&args);
        (
            code,
            error["code"].as_str().unwrap().to_owned(),
            error["details"]["near"].clone(),
        )
    };
    let add = |code: &'static str, subject: &'static str, until: &'static str| {
        refused(&["add", code, subject, "--reason", "待定", "--until", until])
    };
    let (code, kind, near) = add("A07-9", "MZJ", "2026-06-30");
    assert_eq!((code, kind.as_str()), (5, "not-found"));
    assert_eq!(near, json!(["A07-1", "A07-2"]));
    for (rule, subject, until, exit, kind) in [
        ("A07", "MZJ", "2026-06-30", 2, "ambiguous"),
        ("A07-1", "entry:e1", "2026-06-30", 3, "value-form"),
        ("A07-1", "A30-1@org:MZJ", "2026-06-30", 3, "value-form"),
        ("A07-1", "org:NONE", "2026-06-30", 5, "not-found"),
        ("A14-1", "e7", "2026-06-30", 5, "not-found"),
        (
            "A19-1",
            "domain:nothing",
            "2026-06-30",
            4,
            "waiver-no-finding",
        ),
        ("A07-1", "MZJ", "2026-03-01", 3, "value-before"),
        ("A07-1", "MZJ", "soon", 3, "value-date"),
    ] {
        let (code, found, _) = add(rule, subject, until);
        assert_eq!(
            (code, found.as_str()),
            (exit, kind),
            "{rule} {subject} {until}"
        );
    }
    let (code, kind, _) = refused(&[
        "add",
        "A07-1",
        "MZJ",
        "--reason",
        " ",
        "--until",
        "2026-06-30",
    ]);
    assert_eq!((code, kind.as_str()), (3, "value-blank"));
    let (code, error) = home.error(&["waiver", "add", "A07-1"]);
    assert_eq!((code, error["kind"].as_str()), (2, Some("usage")));
    let missing = error["message"].as_str().unwrap();
    for option in ["--reason", "--until"] {
        assert!(missing.contains(option), "{missing}");
    }
    home.json(WAIVE);
    assert_eq!(add("A07-1", "MZJ", "2026-12-31").1, "waived");
    assert_eq!(refused(&["end", "w9", "--reason", "甲"]).0, 5);
    assert_eq!(
        refused(&["end", "w1", "--reason", "甲", "--on", "2026-03-01"]).1,
        "before-last"
    );
}

/// A rule is about one kind of record, so that the number, the code or the whole id of the finding will do.
#[test]
fn a_subject_is_named_in_several_ways() {
    let home = home();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "甲",
        "--provider",
        "MZJ",
        "--code",
        "R-1",
    ]);
    let add = |rule: &str, subject: &str| {
        let args = [
            "waiver",
            "add",
            rule,
            subject,
            "--reason",
            "待定",
            "--until",
            "2026-06-30",
        ];
        let waiver = home.json(&args);
        let ended = [
            "waiver",
            "end",
            waiver["number"].as_str().unwrap(),
            "--reason",
            "换",
        ];
        let finding = waiver["finding"].as_str().unwrap().to_owned();
        home.json(&ended);
        finding
    };
    for subject in [
        "e1",
        "entry:e1",
        "R-1",
        "entry:R-1",
        "目录条目：e1",
        "A14-1@entry:e1",
    ] {
        assert_eq!(add("a14-1", subject), "A14-1@entry:e1", "{subject}");
    }
    assert_eq!(
        add("responsible-person-missing", "甲州民政局"),
        "A07-1@org:MZJ"
    );
    assert_eq!(add("A19-1", "licence"), "A19-1@domain:licence");
    for subject in ["513200", "阿坝州", "region:513200/2026"] {
        assert_eq!(add("A05-1", subject), "A05-1@region:513200/2026");
    }
    let approved = [WAIVE, &["--approved-by", "示例州政府办"]].concat();
    assert_eq!(home.json(&approved)["approver"], "示例州政府办");
}

#[test]
fn a_waiver_of_what_does_not_stand_is_remarked_on() {
    let home = home();
    let args = [
        "waiver",
        "add",
        "A07-2",
        "MZJ",
        "--reason",
        "待定",
        "--until",
        "2026-06-30",
    ];
    let run = home.run(&args);
    assert_eq!(run.code, 0);
    assert!(run.stderr.contains("2026-03-02"), "{}", run.stderr);
    assert!(!home.run(WAIVE).stderr.contains("2026-03-02"));
}

/// The authority of the subject's region waives, the prefecture's everywhere, and an administrator.
#[test]
fn only_an_authority_or_an_administrator_waives() {
    let home = home();
    home.add_org("WSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "WSJ", "--authority"]);
    home.add_org("Z", "示例县水务局", "county", "513221");
    let home = home
        .with_user("county", "WSJ", "authority_clerk")
        .with_user("clerk", "MZJ", "clerk")
        .with_user("auditor", "MZJ", "auditor");
    let waive = |login: &str, org: &str| {
        let args = [
            "waiver",
            "add",
            "A07-1",
            org,
            "--reason",
            "待定",
            "--until",
            "2026-06-30",
        ];
        home.run(&[&args[..], &["--act-as", login]].concat()).code
    };
    assert_eq!(waive("clerk", "MZJ"), 4);
    assert_eq!(waive("auditor", "MZJ"), 4);
    assert_eq!(waive("county", "MZJ"), 4, "of another region");
    assert_eq!(waive("county", "Z"), 0);
    let waiver = home.json(&["waiver", "show", "w1"]);
    assert_eq!(waiver["approver"], "county");
    let end = |login: &str| {
        home.run(&["waiver", "end", "w1", "--reason", "甲", "--act-as", login])
            .code
    };
    assert_eq!(end("clerk"), 4);
    assert_eq!(end("county"), 0);
}

#[test]
fn waivers_go_out_and_come_in() {
    let home = home();
    home.json(WAIVE);
    home.json(&[
        "waiver",
        "end",
        "w1",
        "--reason",
        "已明确",
        "--on",
        "2026-03-02",
    ]);
    home.json(WAIVE);
    let file = home.path().join("w.xlsx").display().to_string();
    home.json(&["waiver", "export", "--output", &file]);
    let back = home.json(&["waiver", "import", &file]);
    assert_eq!(
        (&back["unchanged"], &back["created"]),
        (&json!(2), &json!(0)),
        "{back}"
    );
    let elsewhere = Home::new().with_org();
    let there = elsewhere.json(&["waiver", "import", &file]);
    assert_eq!(there["created"], 2, "{there}");
    let strip = |home: &Home| {
        let mut all = home.json(&["waiver", "list"]);
        for waiver in all.as_array_mut().unwrap() {
            waiver.as_object_mut().unwrap().remove("version");
        }
        all
    };
    assert_eq!(strip(&elsewhere), strip(&home));
    assert!(
        elsewhere.json(&["audit", "verify"])["ok"]
            .as_bool()
            .unwrap()
    );
}

#[test]
fn a_file_of_waivers_is_judged_row_by_row() {
    let home = home();
    let file = home.file(
        "w.csv",
        "规则代码,豁免对象,理由,有效期至\nA07-1,甲州民政局,上级尚未明确,2026-6-30\nA07-1,513200-SJJ,上级尚未明确,2026年6月30日\n",
    );
    let done = home.json(&["waiver", "import", &file]);
    assert_eq!(done["created"], 2, "{done}");
    assert_eq!(home.json(&["waiver", "import", &file])["unchanged"], 2);
    let wrong = home.file(
        "wrong.csv",
        "规则代码,豁免对象,理由,有效期至\nA99-1,MZJ,上级尚未明确,2026-6-30\nA07-2,NONE,上级尚未明确,2026-6-30\nA07-2,MZJ,,2026-6-30\n",
    );
    let (code, document, _) = home.refused(&["waiver", "import", &wrong]);
    let cells: Vec<&Value> = document["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| &problem["cell"])
        .collect();
    assert_eq!(
        (code, cells),
        (3, vec![&json!("A2"), &json!("B3"), &json!("C4")])
    );
    let other = home.file(
        "other.csv",
        "豁免编号,规则代码,豁免对象,理由,有效期至\nw1,A07-1,MZJ,另一个理由,2026-6-30\n",
    );
    assert_eq!(
        home.error(&["waiver", "import", &other]).1["code"],
        "waiver-kept"
    );
}
