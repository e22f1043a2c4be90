//! Contracts with third-party service providers (Art. 39).

use crate::support::{Home, refusal_exit};
use serde_json::{Value, json};

fn home() -> Home {
    Home::new().with_org().with_user("jia", "MZJ", "clerk")
}

fn act(home: &Home, args: &[&str]) -> Value {
    home.json(&[&["--act-as", "jia"], args].concat())
}

fn refused(home: &Home, args: &[&str]) -> (String, String, String) {
    let (code, error) = home.error(&[&["--act-as", "jia"], args].concat());
    assert_eq!(code, refusal_exit(&error), "{args:?}: {error}");
    let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
    (text("code"), text("message"), text("hint"))
}

fn review<'a>(result: &'a str, day: &'a str) -> [&'a str; 14] {
    [
        "contract",
        "submit",
        "--contractor",
        "示例科技公司",
        "--service",
        "运维",
        "--system",
        "示例政务系统",
        "--result",
        result,
        "--reviewed-by",
        "示例网信办",
        "--on",
        day,
    ]
}

const NUMBER: &str = "contract-2026-0001";
const PAPERS: [&str; 6] = [
    "--security-agreement",
    "协议1",
    "--confidentiality-agreement",
    "协议2",
    "--liability",
    "第九条",
];

#[test]
fn a_contract_goes_from_its_review_to_the_last_account() {
    let home = home();
    let case = act(&home, &review("passed", "2026-01-05"));
    assert_eq!(
        (&case["number"], &case["state"], &case["respondent"]["code"]),
        (&json!(NUMBER), &json!("reviewed"), &json!("MZJ"))
    );
    let sign = ["contract", "sign", NUMBER, "--on", "2026-01-06"];
    let some = [&sign[..], &PAPERS[..2]].concat();
    let (code, message, _) = refused(&home, &some);
    assert_eq!(code, "contract-agreements");
    assert!(
        message.contains("--confidentiality-agreement --liability")
            && message.contains("第三十九条第一款"),
        "{message}"
    );
    let case = act(&home, &[&sign[..], &PAPERS].concat());
    assert_eq!(case["state"], "signed");
    let start = ["contract", "start", NUMBER, "--on", "2026-01-07"];
    act(&home, &start);
    let end = ["contract", "end", NUMBER, "--ground", "到期"];
    let case = act(&home, &[&end[..], &["--on", "2026-02-02"]].concat());
    let clock = &case["clocks"][0];
    assert_eq!(
        (&clock["name"], &clock["working_days"], &clock["policy"]),
        (&json!("exit"), &json!(5), &json!(true))
    );
    assert_eq!(
        (&clock["article"], &clock["paragraph"]),
        (&json!(39), &json!(2))
    );
    let close = ["contract", "close", NUMBER];
    let (code, message, hint) = refused(&home, &close);
    assert_eq!(code, "contract-accounts");
    assert!(message.contains("第三十九条第二款"), "{message}");
    assert!(hint.contains("abdata contract revoke-accounts"), "{hint}");
    let destroy = ["contract", "destroy", NUMBER, "--by", "数据覆写"];
    let seen = ["--supervised-by", "信息中心", "--on", "2026-02-03"];
    let case = act(&home, &[&destroy[..], &seen].concat());
    assert_eq!(case["clocks"][0]["ended_on"], json!(null));
    let revoke = ["contract", "revoke-accounts", NUMBER, "--by", "reset"];
    let case = act(&home, &[&revoke[..], &["--on", "2026-02-04"]].concat());
    assert_eq!(case["clocks"][0]["ended_on"], "2026-02-04");
    let case = act(&home, &close);
    assert_eq!(
        (&case["state"], &case["allowed"]),
        (&json!("closed"), &json!([]))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn accounts_come_first_as_well_and_data_last() {
    let home = home();
    act(&home, &review("passed", "2026-01-05"));
    act(
        &home,
        &[&["contract", "sign", NUMBER][..], &PAPERS].concat(),
    );
    // A contract that never took effect has no start.
    let case = act(&home, &["contract", "end", NUMBER, "--ground", "不生效"]);
    assert_eq!(
        (&case["state"], &case["end_ground"]),
        (&json!("ended"), &json!("not_effective"))
    );
    act(
        &home,
        &["contract", "revoke-accounts", NUMBER, "--by", "撤销账号"],
    );
    assert_eq!(
        refused(&home, &["contract", "close", NUMBER]).0,
        "contract-destruction"
    );
    let destroy = ["contract", "destroy", NUMBER, "--by", "physical"];
    let (code, error) = home.error(&[&["--act-as", "jia"], &destroy[..]].concat());
    assert_eq!((code, &error["code"]), (2, &json!("missing-options")));
    let case = act(
        &home,
        &[&destroy[..], &["--supervised-by", "信息中心"]].concat(),
    );
    assert_eq!(case["clocks"][0]["ended_on"], "2026-03-02");
}

#[test]
fn whoever_fails_the_review_is_not_contracted_with() {
    let home = home();
    let case = act(&home, &review("不通过", "2026-01-05"));
    assert_eq!(
        (&case["state"], &case["allowed"], &case["closed_on"]),
        (&json!("refused"), &json!([]), &json!("2026-01-05"))
    );
    let sign = [&["contract", "sign", NUMBER][..], &PAPERS].concat();
    assert_eq!(refused(&home, &sign).0, "state");
    // Another organisation has no say in it.
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.json(&[
        "user", "add", "--login", "yi", "--org", "YI", "--roles", "clerk",
    ]);
    act(&home, &review("passed", "2026-01-05"));
    let sign = ["--act-as", "yi", "contract", "sign", "contract-2026-0002"];
    let (code, error) = home.error(&[&sign[..], &PAPERS].concat());
    assert_eq!((code, &error["code"]), (4, &json!("role")), "{error}");
}

const HEADER: &str = "委托单位,服务提供方,外包服务类别,平台（系统）名称,安全审查结果,安全审查单位,安全审查日期,签订日期,开始履行日期,合同结束日期,合同结束情形,账号处理日期,账号处理方式,数据删除日期,数据删除方式,监督删除单位,服务安全保护协议,保密协议,违约责任条款,办结日期,办理状态\n";

const ROWS: &str = "甲州民政局,甲公司,运维,甲系统,通过,示例网信办,2026-01-05,2026-01-06,2026-01-07,2026-01-12,期满,2026-01-14,撤销账号,2026-01-13,覆写,信息中心,协议1,协议2,第九条,2026-01-15,已办结\n\
    甲州民政局,乙公司,建设,乙系统,通过,示例网信办,2026-01-05,2026-01-06,2026-01-07,,,,,,,,协议1,协议2,第九条,,履行中\n\
    甲州民政局,丙公司,建设,丙系统,不通过,示例网信办,2026-01-05,,,,,,,,,,,,,,审查未通过\n\
    甲州民政局,丁公司,运维,丁系统,,,2026-01-05,2026-01-06,,,,,,,,,,,,,已签订\n\
    甲州民政局,戊公司,运维,戊系统,通过,示例网信办,2026-01-05,2026-01-06,,2026-01-12,解除,,,,,,协议1,协议2,第九条,,已终止\n";

#[test]
fn ledgers_of_former_years_come_in_and_go_out_in_both_languages() {
    let home = home();
    let file = home.file("rows.csv", format!("{HEADER}{ROWS}"));
    let (code, taken) = home.document(&["contract", "import", &file]);
    assert_eq!((code, &taken["created"]), (0, &json!(5)), "{taken}");
    assert_eq!(taken["sheets"][0]["unused"], json!([]), "{taken}");
    let shown = |home: &Home, number: &str| {
        let mut case = home.json(&["contract", "show", number]);
        let events = case["events"].as_array().unwrap().iter();
        let told: Vec<String> = events
            .map(|event| format!("{} {}", event["action"], event["effective_on"]).replace('"', ""))
            .collect();
        case.as_object_mut().unwrap().remove("events");
        (case, told)
    };
    let (case, told) = shown(&home, "contract-2026-0001");
    assert_eq!(
        told,
        [
            "submit 2026-01-05",
            "sign 2026-01-06",
            "start 2026-01-07",
            "end 2026-01-12",
            "destroy 2026-01-13",
            "revoke-accounts 2026-01-14",
            "close 2026-01-15"
        ]
    );
    assert_eq!(case["clocks"][0]["ended_on"], "2026-01-14");
    let states: Vec<Value> = (1..=5)
        .map(|number| shown(&home, &format!("contract-2026-{number:04}")).0["state"].clone())
        .collect();
    assert_eq!(states, ["closed", "active", "refused", "signed", "ended"]);
    // A review made later has a day of its own.
    let review = ["--result", "passed", "--reviewed-by", "示例网信办"];
    let late = [
        "contract",
        "review",
        "contract-2026-0004",
        "--on",
        "2026-02-02",
    ];
    act(&home, &[&late[..], &review].concat());
    let other = self::home();
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("rows-{lang}.csv"));
        let out = out.display().to_string();
        home.json(&["--lang", lang, "contract", "export", "--output", &out]);
        let here = home.document(&["contract", "import", &out]).1;
        assert_eq!(here["unchanged"], 5, "{lang}: {here}");
        let there = other.document(&["contract", "import", &out]).1;
        assert_eq!(there["refused"], false, "{lang}: {there}");
        for number in 1..=5 {
            let number = format!("contract-2026-{number:04}");
            assert_eq!(
                shown(&other, &number),
                shown(&home, &number),
                "{lang} {number}"
            );
        }
    }
}

#[test]
fn what_a_former_ledger_left_out_is_supplied_one_by_one() {
    let home = home();
    let file = home.file("rows.csv", format!("{HEADER}{ROWS}"));
    home.json(&["contract", "import", &file]);
    let found = |rule: &str| {
        let found = home.document(&["check", rule]).1;
        let all = found["findings"].as_array().unwrap().clone();
        all.iter()
            .map(|one| one["message"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let lacking = found("A39-2");
    assert_eq!(lacking.len(), 1, "{lacking:?}");
    assert!(
        lacking[0].contains("缺少服务安全保护协议、保密协议、违约责任条款。"),
        "{lacking:?}"
    );
    let number = "contract-2026-0004";
    let case = home.json(&["contract", "show", number]);
    let actions = case["allowed"].as_array().unwrap().iter();
    let names: Vec<&Value> = actions.map(|one| &one["action"]).collect();
    assert_eq!(names, ["review", "sign", "start", "end"]);
    act(
        &home,
        &[&["contract", "sign", number][..], &PAPERS[..2]].concat(),
    );
    assert!(found("A39-2")[0].contains("缺少保密协议、违约责任条款。"));
    act(
        &home,
        &[&["contract", "sign", number][..], &PAPERS[2..]].concat(),
    );
    assert_eq!(found("A39-2"), Vec::<String>::new());
    let again = [&["contract", "sign", number][..], &PAPERS].concat();
    assert_eq!(refused(&home, &again).0, "state");
    assert!(found("A39-1")[0].contains("丁公司没有安全审查记录"));
    let failed = ["--result", "failed", "--reviewed-by", "示例网信办"];
    act(
        &home,
        &[&["contract", "review", number][..], &failed].concat(),
    );
    assert!(found("A39-1")[0].contains("丁公司未通过安全审查"));
    act(
        &home,
        &["contract", "end", number, "--ground", "terminated"],
    );
    assert_eq!(found("A39-1"), Vec::<String>::new());
}
