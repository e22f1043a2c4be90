//! Information systems (Art. 10–11): the register, what the gate answers, and the rules from breach to remedy.

use crate::golden::played;
use crate::remedies::{Breach, prove_at};
use crate::support::Home;
use serde_json::{Value, json};

/// SWJ is of a county, MZJ of the prefecture.
fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("SWJ", "示例县水务局", "county", "513221");
    home.with_user("shui", "SWJ", "clerk")
}

fn typed(words: &str) -> Vec<&str> {
    words.split_whitespace().collect()
}

fn codes(answer: &Value) -> Vec<&str> {
    let reasons = answer["reasons"].as_array().unwrap().iter();
    reasons.map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn the_gate_says_whether_and_why_not_and_exits_with_0_either_way() {
    let home = home();
    home.json(&typed(
        "system add --org SWJ --name 示例水情系统 --status planned --shares-data no",
    ));
    let answer = home.json(&typed("system gate sy1"));
    assert_eq!(
        (
            &answer["system"],
            &answer["name"],
            &answer["may_build"],
            &answer["may_fund"]
        ),
        (
            &json!("sy1"),
            &json!("示例水情系统"),
            &json!(false),
            &json!(false)
        )
    );
    assert_eq!(
        codes(&answer),
        [
            "not-on-platform",
            "not-interconnected",
            "not-sharing",
            "not-collaborating"
        ]
    );
    let reason = &answer["reasons"][2];
    assert_eq!(
        (&reason["article"], &reason["paragraph"]),
        (&json!(11), &json!(1))
    );
    assert!(
        reason["message"].as_str().unwrap().contains("数据共享"),
        "{reason}"
    );
    let edit = "system edit sy1 --on-platform --interconnected --shares-data --collaborates";
    home.json(&typed(edit));
    let answer = home.json(&typed("system gate SY1"));
    assert_eq!(
        (
            &answer["may_build"],
            &answer["may_fund"],
            &answer["reasons"]
        ),
        (&json!(true), &json!(true), &json!([]))
    );
    assert_eq!(home.error(&typed("system gate sy9")).0, 5);
}

#[test]
fn a_system_that_is_not_registered_is_described() {
    let home = home();
    let head = home.head();
    let describe = "system gate --describe --org SWJ --is-platform --on-platform --interconnected --shares-data --collaborates";
    let answer = home.json(&typed(describe));
    assert_eq!(
        (&answer["system"], &answer["may_build"], &answer["may_fund"]),
        (&Value::Null, &json!(false), &json!(false)),
        "a county's own platform"
    );
    assert_eq!(
        (codes(&answer), &answer["reasons"][0]["article"]),
        (vec!["separate-platform"], &json!(10))
    );
    let prefecture = describe.replace("SWJ", "MZJ");
    assert_eq!(home.json(&typed(&prefecture))["may_build"], true);
    let exempt =
        "system gate --describe --org SWJ --exemption-kind 法规 --exemption 《示例条例》第三条";
    let answer = home.json(&typed(exempt));
    assert_eq!(
        (&answer["may_build"], codes(&answer)),
        (&json!(true), vec![])
    );
    assert_eq!(
        answer["exemption"],
        json!({ "kind": "regulation", "title": "《示例条例》第三条" })
    );
    assert_eq!(home.head(), head, "a question writes nothing");
    assert_eq!(home.json(&typed("system list")), json!([]));
    let (exit, error) = home.error(&typed("system gate --describe --on-platform"));
    assert_eq!((exit, &error["details"]["missing"]), (2, &json!(["--org"])));
    assert_eq!(home.error(&typed("system gate")).0, 2);
    assert_eq!(
        home.error(&typed("system gate sy1 --describe --org SWJ")).0,
        2
    );
    home.json(&typed("system add --org SWJ --name 甲系统"));
    assert_eq!(
        home.error(&typed("system gate sy1 --on-platform")).0,
        2,
        "what is registered is not described"
    );
    let half = "system gate --describe --org SWJ --exemption 《示例条例》第三条";
    assert_eq!(home.error(&typed(half)).0, 3);
}

#[test]
fn the_gate_judges_no_classified_system() {
    let home = home();
    home.json(&typed("system add --org SWJ --name 某系统 --classified"));
    for question in [
        "system gate sy1",
        "system gate --describe --org SWJ --classified",
    ] {
        let (exit, error) = home.error(&typed(question));
        assert_eq!(
            (exit, &error["code"]),
            (4, &json!("system-classified")),
            "{question}"
        );
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains("第二条第二款") && message.contains("第十一条"),
            "{message}"
        );
    }
    assert_eq!(
        home.document(&["check", "A10", "A11"]).1["findings"],
        json!([])
    );
}

#[test]
fn what_contradicts_itself_is_refused_and_each_organisation_keeps_its_own() {
    let home = home();
    let refused = [
        (
            "system add --org SWJ --name 甲 --exemption-kind law",
            "exemption",
        ),
        (
            "system add --org SWJ --name 甲 --funded no --funding-amount 3",
            "funded",
        ),
        (
            "system add --org SWJ --name 甲 --built-on 2026-03-03",
            "built_on",
        ),
        (
            "system add --org SWJ --name 甲 --funding-year 26",
            "funding_year",
        ),
    ];
    for (words, field) in refused {
        let (exit, error) = home.error(&typed(words));
        assert_eq!(
            (exit, &error["details"]["field"]),
            (3, &json!(field)),
            "{words}: {error}"
        );
    }
    let (exit, error) = home.error(&typed("system add --org MZJ --name 甲 --act-as shui"));
    assert_eq!((exit, &error["code"]), (4, &json!("not-own-record")));
    home.json(&typed("system add --org SWJ --name 甲 --act-as shui"));
    assert_eq!(
        home.error(&typed("system add --org SWJ --name 甲")).1["code"],
        "exists"
    );
    home.json(&typed("system retire sy1 --reason 并入州平台"));
    assert_eq!(home.document(&["check", "A11"]).1["findings"], json!([]));
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

const SHEET: &str = "\
系统名称,所属单位,系统类型,运行状态,是否涉密,是否部署在州平台,互联互通,数据共享,业务协同,运维经费
甲系统,示例县水务局,业务系统,运行中,否,是,是,是,是,12.5
乙系统,示例县水务局,办公系统,在建,否,否,否,否,,
丙系统,甲州民政局,网站,已下线,否,,,,,
";

#[test]
fn a_list_of_systems_is_taken_over_and_comes_back_in_both_languages() {
    let home = home();
    let file = home.file("systems.csv", SHEET);
    let taken = home.json(&["system", "import", &file]);
    assert_eq!(
        (
            &taken["created"],
            &taken["refused"],
            &taken["sheets"][0]["unused"]
        ),
        (&json!(3), &json!(false), &json!([])),
        "{taken}"
    );
    let second = home.json(&["system", "show", "sy2"]);
    assert_eq!(
        (
            &second["status"],
            &second["on_platform"],
            &second["collaborates"],
            &second["kind"]
        ),
        (
            &json!("building"),
            &json!(false),
            &Value::Null,
            &json!("office")
        )
    );
    let head = home.head();
    assert_eq!(home.json(&["system", "import", &file])["unchanged"], 3);
    assert_eq!(home.head(), head);
    for (lang, form) in [("zh", "csv"), ("en", "xlsx")] {
        let out = home
            .path()
            .join(format!("out.{form}"))
            .display()
            .to_string();
        home.json(&["--lang", lang, "system", "export", "--output", &out]);
        let other = self::home();
        assert_eq!(
            other.json(&["system", "import", &out])["created"],
            3,
            "{lang}"
        );
        assert_eq!(
            other.json(&["system", "list"]),
            home.json(&["system", "list"]),
            "{lang}"
        );
    }
}

const BREACHES: &[Breach] = &[
    Breach {
        rule: "A10-1",
        made: &["system add --org SWJ --name 示例数据中台 --is-platform --status running"],
        found: "A10-1@system:sy1",
        blanks: &[],
    },
    Breach {
        rule: "A11-1",
        made: &["system add --org MZJ --name 示例业务系统 --on-platform --interconnected no"],
        found: "A11-1@system:sy1",
        blanks: &[],
    },
    Breach {
        rule: "A11-2",
        made: &["system add --org MZJ --name 示例业务系统 --shares-data no --funding-amount 12"],
        found: "A11-2@system:sy1",
        blanks: &[],
    },
];

#[test]
fn each_rule_on_systems_falls_silent_once_its_remedy_is_typed() {
    for breach in BREACHES {
        prove_at(&home(), breach);
    }
}

const COMMANDS: &[&[&str]] = &[
    &[
        "system",
        "add",
        "--org",
        "SWJ",
        "--name",
        "示例水情系统",
        "--status",
        "在用",
        "--interconnected",
        "no",
        "--funded",
    ],
    &["system", "gate", "sy1"],
    &[
        "system",
        "gate",
        "--describe",
        "--org",
        "MZJ",
        "--on-platform",
        "--interconnected",
        "--shares-data",
        "--collaborates",
    ],
    &[
        "system",
        "gate",
        "--describe",
        "--org",
        "SWJ",
        "--classified",
        "--name",
        "某系统",
    ],
    &[
        "system",
        "add",
        "--org",
        "SWJ",
        "--name",
        "示例数据中台",
        "--is-platform",
        "--status",
        "planned",
        "--exemption-kind",
        "law",
        "--exemption",
        "《示例法》第九条",
    ],
    &["system", "gate", "sy2"],
    &["system", "list"],
    &["check", "A10", "A11"],
    &["rule", "show", "A11-1"],
    &["system", "import", "systems.csv", "--dry-run"],
    &["help", "system", "list"],
];

#[test]
fn in_chinese() {
    let home = home();
    home.file("systems.csv", SHEET);
    insta::assert_snapshot!("zh", played(&home, COMMANDS, "zh"));
}

#[test]
fn in_english() {
    let home = home();
    home.file("systems.csv", SHEET);
    insta::assert_snapshot!("en", played(&home, COMMANDS, "en"));
}

#[test]
fn a_system_that_is_planned_is_not_completed_and_costs_nothing_less_than_nothing() {
    let home = home();
    let add = "system add --org SWJ --name 示例系统";
    for (more, field) in [
        ("--status planned --built-on 2020-01-01", "status"),
        ("--funding-amount=-1", "funding_amount"),
    ] {
        let (exit, error) = home.error(&typed(&format!("{add} {more}")));
        assert_eq!(
            (exit, &error["details"]["field"]),
            (3, &json!(field)),
            "{error}"
        );
        assert!(
            !error["message"].as_str().unwrap().contains(field),
            "{error}"
        );
    }
}

#[test]
fn an_entry_that_is_not_there_is_not_found_and_what_names_none_is_malformed() {
    let home = home();
    for (name, expected) in [("e99", 5), ("没有", 3)] {
        let add = format!(
            "inspect add --org SWJ --inspected-on 2026-01-05 --scope 全面 --entries {name}"
        );
        assert_eq!(home.error(&typed(&add)).0, expected, "{add}");
        let add = format!("collect add --org SWJ --item 用水 --since 2026-01-05 --entry {name}");
        assert_eq!(home.error(&typed(&add)).0, expected, "{add}");
    }
}
