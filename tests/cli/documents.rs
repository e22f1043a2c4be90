//! Documents from registration to what supersedes them (Art. 5, 8, 9, 23).

use crate::support::Home;
use serde_json::Value;

fn submit(home: &Home, args: &[&str]) -> Value {
    home.json(&[&["document", "submit"], args].concat())
}

#[test]
fn a_plan_goes_to_the_government_before_it_is_published() {
    let home = Home::new();
    let plan = submit(
        &home,
        &[
            "--kind",
            "发展规划",
            "--title",
            "示例州公共数据发展规划",
            "--on",
            "2026-01-05",
        ],
    );
    assert_eq!(plan["number"], "document-2026-0001");
    assert_eq!(plan["state"], "registered");
    assert_eq!(plan["kind"], "plan");
    assert_eq!(plan["title"], "示例州公共数据发展规划");
    assert_eq!(plan["clocks"], serde_json::json!([]));
    assert_eq!(plan["respondent"]["code"], authority(&home));
    let (code, error) = home.error(&["document", "publish", "document-2026-0001"]);
    assert_eq!((code, &error["kind"]), (4, &"refused".into()), "{error}");
    assert!(error["message"].as_str().unwrap().contains("第八条"));
    let run = home.run(&["document", "approve", "document-2026-0001"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    let approve = [
        "document",
        "approve",
        "document-2026-0001",
        "--number",
        "示例函〔2026〕1号",
        "--approved-on",
        "2026-01-20",
        "--on",
        "2026-01-22",
    ];
    let approved = home.json(&approve);
    assert_eq!(approved["state"], "approved");
    assert_eq!(approved["approval_number"], "示例函〔2026〕1号");
    assert_eq!(approved["approved_on"], "2026-01-20");
    let published = home.json(&[
        "document",
        "publish",
        "document-2026-0001",
        "--number",
        "示例发〔2026〕2号",
        "--valid-until",
        "2030-12-31",
    ]);
    assert_eq!(published["state"], "published");
    assert_eq!(published["doc_number"], "示例发〔2026〕2号");
    assert_eq!(published["allowed"][0]["action"], "supersede");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

fn authority(home: &Home) -> String {
    let orgs = home.json(&["org", "list"]);
    let own = orgs.as_array().unwrap();
    own[0]["code"].as_str().unwrap().to_owned()
}

#[test]
fn what_supersedes_a_document_is_published_and_of_its_kind() {
    let home = Home::new();
    let record = |kind: &str, title: &str, number: &str| {
        let args = ["document", "record", "--kind", kind, "--title", title];
        home.json(&[&args[..], &["--number", number]].concat())["number"].clone()
    };
    let old = record("mechanism", "旧机制", "示例〔2025〕1号");
    let new = record("mechanism", "新机制", "示例〔2026〕1号");
    record("evaluation", "评价机制", "示例〔2026〕2号");
    submit(&home, &["--kind", "mechanism", "--title", "拟定中的机制"]);
    let by = |heir: &str| {
        let args = ["document", "supersede", "document-2026-0001", "--by", heir];
        home.error(&args)
    };
    for heir in [
        "document-2026-0001",
        "document-2026-0003",
        "document-2026-0004",
    ] {
        let (code, error) = by(heir);
        assert_eq!(code, 4, "{heir}: {error}");
    }
    assert_eq!(by("document-2026-0009").0, 5);
    let old = old.as_str().unwrap();
    let done = home.json(&["document", "supersede", old, "--by", "示例〔2026〕1号"]);
    assert_eq!(done["state"], "superseded");
    assert_eq!(done["superseded_by"], new);
    assert_eq!(done["closed_on"], "2026-03-02");
    let new = new.as_str().unwrap();
    let (code, error) = home.error(&["document", "void", new, "--reason", "误登"]);
    assert_eq!(code, 4, "{error}");
}

#[test]
fn a_published_document_is_recorded_in_one_act() {
    let home = Home::new();
    let acts = || home.json(&["audit", "verify"])["acts"].as_i64().unwrap();
    let before = acts();
    let record = [
        "document",
        "record",
        "--kind",
        "plan",
        "--title",
        "示例州公共数据发展规划",
        "--approval-number",
        "示例函〔2025〕9号",
        "--approved-on",
        "2025-05-20",
        "--on",
        "2025-06-01",
    ];
    let plan = home.json(&record);
    assert_eq!(acts(), before + 1);
    let events: Vec<(&str, &str)> = plan["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            let text = |key: &str| event[key].as_str().unwrap();
            (text("action"), text("effective_on"))
        })
        .collect();
    assert_eq!(
        events,
        [
            ("submit", "2025-05-20"),
            ("approve", "2025-05-20"),
            ("publish", "2025-06-01")
        ]
    );
    let without = [
        "document",
        "record",
        "--kind",
        "plan",
        "--title",
        "另一规划",
    ];
    let (code, error) = home.error(&without);
    assert_eq!(code, 2, "{error}");
    assert_eq!(acts(), before + 1);
}

#[test]
fn a_county_s_documents_are_its_authority_s() {
    let home = Home::new();
    home.add_org("XSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "XSJ", "--authority"]);
    home.add_org("XMZ", "示例县民政局", "county", "513221");
    let target = ["--kind", "target", "--title", "年度目标", "--year", "2026"];
    let county = submit(&home, &[&target[..], &["--respondent", "XSJ"]].concat());
    assert_eq!(county["region"], "513221");
    let args = [
        &["document", "submit"][..],
        &target,
        &["--respondent", "XMZ"],
    ]
    .concat();
    let (code, error) = home.error(&args);
    assert_eq!(code, 4, "{error}");
    assert!(error["message"].as_str().unwrap().contains("示例县民政局"));
    let (code, _) = home.error(&["document", "submit", "--kind", "budget", "--title", "预算"]);
    assert_eq!(code, 4);
    let home = home.with_user("clerk", "XMZ", "clerk");
    let own = [
        "document", "submit", "--kind", "target", "--title", "甲", "--year", "2026", "--act-as",
        "clerk",
    ];
    assert_eq!(home.error(&own).0, 4);
}

#[test]
fn a_ledger_of_documents_is_taken_over_and_given_back() {
    let home = Home::new();
    let text = "文件类别,文件名称,文号,年度,标准内容,登记日期,批准文号,批准日期,公布日期,有效期至,办理状态\n\
        发展规划,旧规划,示例〔2021〕1号,,,2021-02-01,示例函〔2021〕3号,2021-02-20,2021-03-01,2025-12-31,已公布\n\
        标准,存储规范,DB5132/T 1,,存储、使用,2025-03-03,,,2025-04-01,,已公布\n\
        经费预算,预算,,2026,,2026-01-04,,,,,已登记\n\
        发展规划,未批先公布的规划,,,,2025-05-05,,,2025-06-01,,已公布\n";
    let file = home.file("文件台账.csv", text);
    let result = home.json(&["document", "import", &file]);
    assert_eq!(result["cases"].as_array().unwrap().len(), 4, "{result}");
    let again = home.json(&["document", "import", &file]);
    assert_eq!(again["unchanged"], 4, "{again}");
    let plan = home.json(&["document", "show", "document-2021-0001"]);
    assert_eq!(plan["state"], "published");
    assert_eq!(plan["events"].as_array().unwrap().len(), 3);
    let standards = home.json(&["document", "list", "--search", "存储"]);
    assert_eq!(standards[0]["subjects"][0], "storage");
    let out = home.path().join("文件.csv").display().to_string();
    home.json(&["document", "export", "--output", &out]);
    let written = std::fs::read_to_string(&out).unwrap();
    assert!(written.contains("存储、使用"), "{written}");
    let other = Home::new();
    let taken = other.json(&["document", "import", &out]);
    assert_eq!(taken["cases"].as_array().unwrap().len(), 4, "{taken}");
    let plan = other.json(&["document", "show", "document-2021-0001"]);
    assert_eq!(plan["approved_on"], "2021-02-20");
    let bad = text.replace("存储、使用", "存储、飞行");
    let (code, document, _) = home.refused(&["document", "import", &home.file("错.csv", bad)]);
    assert_eq!(code, 3);
    assert_eq!(document["problems"][0]["field"], "subjects", "{document}");
    let unknown = ["--kind", "standard", "--title", "甲", "--subject", "飞行"];
    let (code, error) = home.error(&[&["document", "submit"], &unknown[..]].concat());
    assert_eq!(code, 3, "{error}");
}

/// The refusal speaks of nothing that was not written.
#[test]
fn a_plan_is_not_recorded_without_its_approval() {
    let home = Home::new();
    let head = home.head();
    let record = [
        "document",
        "record",
        "--kind",
        "plan",
        "--title",
        "示例规划",
    ];
    let (code, error) = home.error(&record);
    assert_eq!(code, 2, "{error}");
    assert_eq!(
        error["details"]["missing"][0], "--approval-number",
        "{error}"
    );
    assert!(!error.to_string().contains("document-2026"), "{error}");
    assert_eq!(home.head(), head);
}

#[test]
fn the_day_of_an_approval_is_set_right_after_another_day_was() {
    let home = Home::new();
    submit(
        &home,
        &[
            "--kind",
            "plan",
            "--title",
            "示例规划",
            "--on",
            "2026-01-05",
        ],
    );
    let number = "document-2026-0001";
    let amend = |event: &str, day: &str| {
        let reason = ["--reason", "登记有误"];
        let args = ["document", "amend", number, "--event", event, "--on", day];
        home.json(&[&args[..], &reason].concat())
    };
    amend("1", "2026-01-06");
    home.json(&[
        "document",
        "approve",
        number,
        "--number",
        "一号",
        "--on",
        "2026-01-20",
    ]);
    let case = amend("3", "2026-01-22");
    assert_eq!(case["approved_on"], "2026-01-22");
}

#[test]
fn a_document_is_repealed_without_one_that_supersedes_it() {
    let home = Home::new();
    let record = [
        "document",
        "record",
        "--kind",
        "mechanism",
        "--title",
        "示例机制",
    ];
    home.json(&record);
    let missing = || {
        let result = home.document(&["check", "A23-1"]).1;
        result["findings"].as_array().unwrap().len()
    };
    assert_eq!(missing(), 0);
    let repeal = ["document", "supersede", "document-2026-0001"];
    let (code, error) = home.error(&repeal);
    assert_eq!(
        (code, &error["code"]),
        (4, &"document-heirless".into()),
        "{error}"
    );
    let case = home.json(&[&repeal[..], &["--reason", "不再适用"]].concat());
    assert_eq!(
        (&case["state"], &case["closed_on"], &case["superseded_by"]),
        (&"superseded".into(), &"2026-03-02".into(), &Value::Null)
    );
    assert_eq!(missing(), 1, "nothing is in force any more");
}

#[test]
fn a_refusal_names_no_number_that_is_given_up() {
    let home = Home::new().with_user("clerk", "513200-SJJ", "authority_clerk");
    let line = "document record --kind plan --title 示例规划 --approval-number 一号 --act-as clerk";
    let args: Vec<&str> = line.split_whitespace().collect();
    let (code, error) = home.error(&args);
    assert_eq!(code, 4, "{error}");
    let said = error.to_string();
    assert!(
        said.contains("示例规划") && !said.contains("document-2026"),
        "{said}"
    );
}
