//! What the verbs of cases take, and what they say of what they cannot take.

use crate::support::Home;
use serde_json::{Value, json};

/// A conditional entry of 甲局 with items, asked for by 乙局; 甲局 and 乙局 have a clerk each.
fn home() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    let conditional = [
        "--share-type",
        "conditional",
        "--share-condition",
        "限审批核验",
        "--share-reason",
        "含经营信息",
    ];
    let items = ["名称:C:50", "编号:C:20", "有效期（起，止）:C:20"];
    let items: Vec<&str> = items.iter().flat_map(|item| ["--item", item]).collect();
    let more = [&conditional[..], &items[..]].concat();
    home.published("企业登记信息", "JIA", "2026-01-05", &more);
    home.with_user("jia", "JIA", "clerk")
        .with_user("yi", "YI", "clerk")
}

fn submit(home: &Home, on: &str, more: &[&str]) -> Value {
    let said = ["--purpose", "审批核验", "--basis", "示例职责", "--on", on];
    let start = ["--act-as", "yi", "share", "submit", "--entry", "e1"];
    home.json(&[&start[..], &said[..], more].concat())
}

/// Runs what must fail, in Chinese, and returns exit code, message and hint.
fn refused(home: &Home, args: &[&str]) -> (i32, String, String) {
    let (code, error) = home.error(args);
    let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
    (code, text("message"), text("hint"))
}

#[test]
fn items_of_a_request_may_stand_behind_each_other() {
    let home = home();
    let case = submit(&home, "2026-02-12", &["--items", "名称,编号"]);
    assert_eq!(case["items"], json!(["名称", "编号"]));
    let several = ["--items", "名称，有效期（起，止）", "--items", "编号"];
    let case = submit(&home, "2026-02-12", &several);
    assert_eq!(case["items"], json!(["名称", "有效期（起，止）", "编号"]));
    let approve = [
        "--act-as",
        "jia",
        "share",
        "approve",
        "share-2026-0001",
        "--items",
        "编号,名称",
    ];
    let granted = &home.json(&approve)["granted_items"];
    assert_eq!(granted, &json!(["编号", "名称"]));
}

#[test]
fn a_wish_is_open_again_when_its_request_is_taken_back_or_withdrawn() {
    let home = home();
    let add = [
        "--act-as",
        "yi",
        "share",
        "demand",
        "add",
        "--consumer",
        "YI",
        "--data",
        "企业登记信息",
        "--purpose",
        "审批",
        "--basis",
        "示例职责",
    ];
    home.json(&add);
    home.json(&["share", "demand", "match", "d1", "--entry", "e1"]);
    let send = ["--act-as", "yi", "share", "demand", "submit", "d1"];
    let wish = || {
        let shown = home.json(&["share", "demand", "show", "d1"]);
        (shown["state"].clone(), shown["share_case"].clone())
    };
    home.json(&send);
    assert_eq!(wish(), (json!("submitted"), json!("share-2026-0001")));
    assert_eq!(home.error(&send).0, 4);
    let void = ["share", "void", "share-2026-0001", "--reason", "重复"];
    home.json(&void);
    assert_eq!(wish(), (json!("matched"), json!(null)));
    home.json(&["share", "demand", "edit", "d1", "--purpose", "核验"]);
    home.json(&send);
    assert_eq!(wish(), (json!("submitted"), json!("share-2026-0002")));
    home.json(&["--act-as", "yi", "share", "withdraw", "share-2026-0002"]);
    assert_eq!(wish(), (json!("matched"), json!(null)));
    home.json(&send);
    let reject = [
        "--act-as",
        "jia",
        "share",
        "reject",
        "share-2026-0003",
        "--reason",
        "不符合条件",
    ];
    home.json(&reject);
    assert_eq!(wish().0, "submitted", "a refusal is an answer");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
    assert_eq!(home.json(&["doctor"])["ok"], true);
}

#[test]
fn who_decided_is_recorded_for_an_organisation_or_not_at_all() {
    let home = home();
    submit(&home, "2026-02-12", &[]);
    let head = home.head();
    for more in [["--decided-by", "张三"], ["--doc", "示例〔2026〕1号"]] {
        let step = ["--act-as", "jia", "share", "approve", "share-2026-0001"];
        let (code, error) = home.error(&[&step[..], &more].concat());
        assert_eq!((code, &error["code"]), (2, &json!("missing-options")));
        assert_eq!(error["details"]["missing"], json!(["--for"]));
        let begin = ["share", "submit", "--entry", "e1", "--purpose", "甲"];
        let (code, error) = home.error(&[&begin[..], &["--basis", "乙"], &more].concat());
        assert_eq!((code, &error["details"]["missing"]), (2, &json!(["--for"])));
    }
    assert_eq!(home.head(), head);
}

#[test]
fn actions_take_the_filters_that_lists_take() {
    let home = home();
    for on in ["2026-02-10", "2026-02-11", "2026-02-12"] {
        submit(&home, on, &[]);
    }
    let approved = |filters: &[&str]| -> Vec<String> {
        let step = ["--act-as", "jia", "share", "approve", "--dry-run"];
        let done = home.json(&[&step[..], filters].concat());
        let cases = match done {
            Value::Array(cases) => cases,
            one => vec![one],
        };
        let number = |case: &Value| {
            case["number"]
                .as_str()
                .unwrap()
                .replace("share-2026-000", "")
        };
        cases.iter().map(number).collect()
    };
    assert_eq!(approved(&["--since", "2026-02-11"]), ["3", "2"]);
    assert_eq!(approved(&["--until", "2026-02-10"]), ["1"]);
    let sorted = ["--article", "25", "--sort", "opened_on"];
    assert_eq!(approved(&sorted), ["1", "2", "3"]);
    let part = [&sorted[..], &["--limit", "1", "--offset", "1"]].concat();
    assert_eq!(approved(&part), ["2"]);
    let none = ["--act-as", "jia", "share", "approve", "--article", "20"];
    assert_eq!(home.json(&none), json!([]));
    // Order and number alone choose nothing.
    let alone = ["--act-as", "jia", "share", "approve", "--limit", "1"];
    let (code, message, _) = refused(&home, &alone);
    assert_eq!(code, 2);
    assert!(message.contains("办件"), "{message}");
}

#[test]
fn an_export_shows_cases_as_they_were_and_columns_are_called_as_in_json() {
    let home = home();
    submit(&home, "2026-02-10", &[]);
    home.json(&[
        "--act-as",
        "jia",
        "share",
        "approve",
        "share-2026-0001",
        "--on",
        "2026-02-12",
    ]);
    let state = |day: &str| {
        let path = home.path().join(format!("{day}.json"));
        let file = path.display().to_string();
        home.json(&["share", "export", "--output", &file, "--as-of", day]);
        let read: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        read[0]["state"].clone()
    };
    assert_eq!(state("2026-02-11"), "submitted");
    assert_eq!(state("2026-02-12"), "approved");
    assert_eq!(state("2026-02-09"), json!(null));
    for key in ["number", "case"] {
        let run = home.run(&["share", "list", "--columns", key, "--format", "csv"]);
        assert_eq!(
            run.stdout,
            "\u{feff}办件\nshare-2026-0001\n".replace('\n', line_end(&run.stdout))
        );
    }
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

#[test]
fn a_waiver_is_rehearsed() {
    let home = Home::new().with_org();
    let head = home.head();
    let add = [
        "waiver",
        "add",
        "A07-1",
        "MZJ",
        "--reason",
        "待调整",
        "--until",
        "2026-06-30",
        "--dry-run",
    ];
    let rehearsed = home.json(&add);
    assert_eq!(rehearsed["rule"], "A07-1");
    assert!(home.run(&add).stdout.contains("试运行"));
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["waiver", "list"]), json!([]));
}

#[test]
fn values_are_named_by_their_labels_and_full_width_numbers_are_numbers() {
    let home = home();
    let claim = [
        "verify",
        "submit",
        "--claim",
        "地址有误",
        "--respondent",
        "JIA",
    ];
    let limit = [&claim[..], &["--limit", "abc"]].concat();
    let (code, message, _) = refused(&home, &limit);
    assert_eq!(code, 3);
    assert!(
        !message.contains("limit_on") && message.contains("限期"),
        "{message}"
    );
    let (_, message, _) = refused(&home, &[&claim[..], &["--received", "abc"]].concat());
    assert!(message.starts_with("收到日期"), "{message}");
    submit(&home, "2026-02-10", &[]);
    let deliver = ["share", "deliver", "share-2026-0001", "--method", "foo"];
    let (code, message, _) = refused(&home, &deliver);
    assert_eq!(code, 3);
    assert!(message.starts_with("交付方式"), "{message}");
    let english = home.run(&[&deliver[..], &["--lang", "en"]].concat());
    assert!(
        english.stderr.contains("Delivered by"),
        "{}",
        english.stderr
    );
    let case = home.json(&[
        "--act-as",
        "jia",
        "verify",
        "submit",
        "--claim",
        "地址有误",
        "--person-name",
        "示例甲",
        "--on",
        "2026-02-26",
    ]);
    let number = case["number"].as_str().unwrap();
    let extend = |days: &str| {
        [
            "verify",
            "extend",
            number,
            "--reason",
            "需核对档案",
            "--days",
            days,
        ]
        .map(str::to_owned)
    };
    let abc = extend("abc");
    let (code, message, _) = refused(&home, &abc.each_ref().map(String::as_str));
    assert_eq!(code, 3);
    assert!(!message.contains("extended_days"), "{message}");
    let wide = extend("１０");
    let (_, error) = home.error(&wide.each_ref().map(String::as_str));
    assert_ne!(error["code"], "value-number", "{error}");
}

#[test]
fn refusals_say_what_is_so() {
    let home = home();
    submit(&home, "2026-02-10", &[]);
    let approve = ["--act-as", "jia", "share", "approve", "share-2026-0001"];
    home.json(&approve);
    let reject = [
        "--act-as",
        "jia",
        "share",
        "reject",
        "share-2026-0001",
        "--reason",
        "甲",
    ];
    let (_, message, _) = refused(&home, &reject);
    assert!(message.ends_with("不能办理“不同意”。"), "{message}");
    home.json(&["catalog", "retire", "e1", "--reason", "机构调整"]);
    let again = [
        "--act-as",
        "yi",
        "share",
        "submit",
        "--entry",
        "e1",
        "--purpose",
        "甲",
    ];
    let (_, error) = home.error(&[&again[..], &["--basis", "乙"]].concat());
    assert_eq!(error["code"], "not-published");
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("已注销") && !message.contains("尚未"),
        "{message}"
    );
    for noun in ["change", "verify", "dispute"] {
        let unknown = format!("{noun}-2026-0099");
        let (code, _, hint) = refused(&home, &[noun, "show", &unknown]);
        assert_eq!(code, 5);
        assert!(hint.contains(&format!("abdata {noun} list")), "{hint}");
    }
    home.published("自有信息", "YI", "2026-01-05", &[]);
    let own = [
        "--act-as", "yi", "compare", "submit", "--entry", "e2", "--demand", "核对",
    ];
    let (_, error) = home.error(&[&own[..], &["--purpose", "甲", "--basis", "乙"]].concat());
    assert_eq!(error["code"], "own-data");
    let message = error["message"].as_str().unwrap();
    assert!(!message.contains("共享"), "no request to share: {message}");
    let blank = ["--act-as", "jia", "verify", "submit", "--claim", " "];
    let (_, message, _) = refused(&home, &blank);
    assert!(message.starts_with("提交还缺少"), "{message}");
    // Only an authority sets another's record right: no paper helps.
    let amend = [
        "share",
        "amend",
        "share-2026-0001",
        "--event",
        "1",
        "--on",
        "2026-02-09",
    ];
    let amend = [&["--act-as", "jia"], &amend[..], &["--reason", "甲"]].concat();
    let (_, message, hint) = refused(&home, &amend);
    assert!(
        message.contains("主管部门") && !hint.contains("--for"),
        "{message} {hint}"
    );
}

#[test]
fn somebody_retired_is_told_so() {
    let home = home();
    home.json(&["user", "retire", "yi"]);
    let edit = ["--act-as", "yi", "org", "edit", "YI", "--responsible", "甲"];
    let (code, message, hint) = refused(&home, &edit);
    assert_eq!(code, 4);
    assert!(message.contains("已停用"), "{message}");
    let mend = hint.rsplit("abdata ").next().unwrap();
    home.json(&mend.split_whitespace().collect::<Vec<_>>());
    assert_eq!(home.json(&["user", "show", "yi"])["active"], true);
}

#[test]
fn what_is_blank_or_out_of_range_says_what_to_write() {
    let home = home();
    let add = [
        "waiver",
        "add",
        "A07-1",
        "JIA",
        "--reason",
        "",
        "--until",
        "2026-06-30",
    ];
    assert!(!refused(&home, &add).2.is_empty());
    let (_, message, hint) = refused(&home, &["share", "list", "--article", "1000"]);
    assert!(
        message.contains("999") && hint.contains("999"),
        "{message} {hint}"
    );
    let wish = ["share", "demand", "add", "--consumer", "YI", "--data", ""];
    assert!(!refused(&home, &wish).2.is_empty());
}

#[test]
fn a_login_is_one_that_an_operating_system_has() {
    let home = home();
    let head = home.head();
    let long = "a".repeat(65);
    for login in ["a b", "a\u{7}b", "ＹＩ", "y\u{200b}i", "a/b", &long] {
        let (code, error) = home.error(&["user", "add", "--login", login]);
        assert_eq!(
            (code, &error["code"]),
            (3, &json!("value-form")),
            "{login:?}"
        );
    }
    assert_eq!(home.head(), head);
    for login in ["zhang.san", "Z_3-a@jia", "PC01$", "YI"] {
        home.json(&["user", "add", "--login", login]);
    }
}

#[test]
fn several_are_taken_back_in_one_act_and_a_rehearsal_writes_nothing() {
    let home = home();
    submit(&home, "2026-02-10", &[]);
    submit(&home, "2026-02-11", &[]);
    let head = home.head();
    let void = [
        "share",
        "void",
        "share-2026-0001",
        "share-2026-0002",
        "--reason",
        "误登",
    ];
    let would = home.json(&[&void[..], &["--dry-run"]].concat());
    assert_eq!(would.as_array().unwrap().len(), 2, "{would}");
    assert_eq!(home.head(), head);
    // One that is not there stops all.
    let (code, _, _) = refused(&home, &[&void[..], &["share-2026-0009"]].concat());
    assert_eq!((code, home.head()), (5, head));
    home.json(&void);
    assert_eq!(home.json(&["share", "list"]), json!([]));
    let log = home.json(&["audit", "log"]);
    let acts = log.as_array().unwrap().iter();
    let voided = acts.filter(|act| act["action"] == "case-void");
    assert_eq!(voided.count(), 1, "{log}");
}
