//! Rectification orders (Art. 41), from a finding of `check` to its confirmation.

use crate::claims::{done, found, refused, run, started};
use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

const CASE: &str = "order-2026-0001";
const ENTRY: &str = "A14-1@entry:e1";

/// A ledger with an entry of MZJ that says too little; its clerk is `min`, the authority's `ban`.
fn found_wanting() -> Home {
    let home = started();
    home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
    home
}

fn issue(more: &str) -> String {
    format!("order issue --finding {ENTRY} --limit 2026-03-31 {more}")
}

/// Fills the entry in, so that nothing of it lacks.
fn mend(home: &Home) {
    let fill = "catalog edit e1 --classification 主题/民生 --format-class 数据库 --format-type mysql \
                --share-type 无条件共享 --share-method-class 共享平台方式 --usage-requirements 仅供审核 \
                --update-cycle 每月 --item 姓名:C:50";
    done(home, "2026-03-09", "min", fill);
}

fn numbers(case: &Value, key: &str) -> Vec<String> {
    let all = case[key].as_array().unwrap().iter();
    all.map(|one| one["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_a_check_found_is_ordered_rectified_and_confirmed() {
    let home = found_wanting();
    assert_eq!(refused(&home, "2026-03-02", "min", &issue("")).0, "role");
    let case = done(&home, "2026-03-02", "ban", &issue("--matter 补全目录"));
    assert_eq!(case["number"], CASE);
    assert_eq!(
        [&case["state"], &case["title"], &case["respondent"]["code"]],
        [&json!("issued"), &json!("补全目录"), &json!("MZJ")]
    );
    assert_eq!(case["authority"]["code"], "513200-SJJ");
    assert_eq!(
        (&case["findings"], &case["liability_items"]),
        (&json!([ENTRY]), &json!(["1"]))
    );
    assert_eq!(case["events"][0]["action"], "issue");
    let clock = &case["clocks"][0];
    assert_eq!(
        [
            &clock["name"],
            &clock["org"]["code"],
            &clock["due_on"],
            &clock["article"]
        ],
        [
            &json!("rectification"),
            &json!("MZJ"),
            &json!("2026-03-31"),
            &json!(41)
        ]
    );
    let now = &case["findings_now"][0];
    assert_eq!(
        [&now["id"], &now["rule"], &now["stands"]],
        [&json!(ENTRY), &json!("A14-1"), &json!(true)]
    );
    assert!(
        now["remedy"]
            .as_str()
            .unwrap()
            .contains("abdata catalog edit e1")
    );

    let report = format!("order rectify {CASE} --evidence 已补全目录");
    assert_eq!(refused(&home, "2026-03-05", "ban", &report).0, "role");
    let case = done(&home, "2026-03-05", "min", &report);
    assert_eq!(
        [&case["state"], &case["clocks"][0]["ended_on"]],
        [&json!("rectified"), &json!("2026-03-05")]
    );
    let confirm = format!("order confirm {CASE}");
    assert_eq!(refused(&home, "2026-03-05", "min", &confirm).0, "role");
    let (code, hint) = refused(&home, "2026-03-06", "ban", &confirm);
    assert_eq!(code, "order-still-stands");
    assert!(
        hint.contains(&format!("abdata order show {CASE}")),
        "{hint}"
    );
    let said = run(&home, "2026-03-06", "ban", &confirm).stderr;
    assert!(said.contains(ENTRY), "{said}");
    mend(&home);
    let case = done(&home, "2026-03-10", "ban", &confirm);
    assert_eq!(
        [&case["state"], &case["closed_on"]],
        [&json!("confirmed"), &json!("2026-03-10")]
    );
    assert_eq!(case["findings_now"][0]["stands"], false);
    let then = done(
        &home,
        "2026-03-10",
        "ban",
        &format!("order show {CASE} --as-of 2026-03-05"),
    );
    assert_eq!(then["state"], "rectified");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn only_findings_that_stand_and_lead_to_an_item_are_ordered() {
    let home = found_wanting();
    home.add_org("WSJ", "乙县水务局", "county", "513221");
    home.json(&["catalog", "add", "--name", "甲", "--provider", "YBJ"]);
    let code = |line: &str| refused(&home, "2026-03-02", "ban", line).0;
    let of = |finding: &str| format!("order issue --finding {finding} --limit 2026-03-31");
    assert_eq!(code(&of("A14-1@entry:e9")), "order-finding-settled");
    assert_eq!(code(&of("A15-1@org:MZJ")), "order-finding-settled");
    assert_eq!(code(&of("A07-1@org:MZJ")), "order-no-liability");
    assert_eq!(
        code(&of("A19-1@domain:population")),
        "order-authority-staff"
    );
    assert_eq!(
        code(&of("A14-1@entry:e1 A14-1@entry:e2")),
        "order-other-org"
    );
    assert_eq!(code(&format!("{} --org YBJ", of(ENTRY))), "order-other-org");
    assert_eq!(
        code("order issue --finding A14-1@entry:e1 --limit 2026-03-01"),
        "order-limit-before"
    );
    for odd in ["A14-1", "A14-1@org:MZJ", "A14-1@entry:"] {
        let run = run(&home, "2026-03-02", "ban", &of(odd));
        assert_eq!(run.code, 3, "{odd}: {}", run.stderr);
    }
    assert_eq!(
        run(&home, "2026-03-02", "ban", &of("Z9-9@entry:e1")).code,
        5
    );
    assert_eq!(
        run(&home, "2026-03-02", "ban", "order issue --limit 2026-03-31").code,
        2
    );
    assert_eq!(
        run(&home, "2026-03-02", "ban", "order submit").code,
        2,
        "it is issued"
    );
    // As somebody may write it, once for all.
    let twice = of("a14-1＠目录条目：E1 A14-1@entry:e1");
    let case = done(&home, "2026-03-02", "ban", &twice);
    assert_eq!(case["findings"], json!([ENTRY]));
    let (there, hint) = refused(&home, "2026-03-02", "ban", &of(ENTRY));
    assert_eq!(there, "order-there");
    assert!(hint.contains(CASE), "{hint}");
    let gone = format!("order void {CASE} --reason 误下达");
    done(&home, "2026-03-02", "ban", &gone);
    done(&home, "2026-03-02", "ban", &of(ENTRY));
    // What the builder of a system did not do is the builder's.
    home.json(&[
        "system",
        "add",
        "--org",
        "YBJ",
        "--name",
        "示例系统",
        "--on-platform",
        "no",
    ]);
    let line = of("A11-1@system:sy1");
    let args: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(home.json(&args)["liability_items"], json!([]));
}

#[test]
fn a_waived_finding_is_no_excuse_and_an_authority_does_not_order_itself() {
    let home = found_wanting();
    let waive = [
        "waiver",
        "add",
        "A14-1",
        "entry:e1",
        "--reason",
        "正在补录",
        "--until",
        "2026-04-30",
    ];
    home.json(&waive);
    assert!(found(&home, "A14-1", "2026-03-02").is_empty());
    let case = done(&home, "2026-03-02", "ban", &issue(""));
    assert_eq!(numbers(&case, "findings_now"), [ENTRY]);
    assert_eq!(case["findings_now"][0]["stands"], true);
    home.json(&["catalog", "add", "--name", "乙", "--provider", "513200-SJJ"]);
    let own = "order issue --finding A14-1@entry:e2 --limit 2026-03-31";
    assert_eq!(refused(&home, "2026-03-02", "ban", own).0, "order-oneself");
}

#[test]
fn an_order_that_is_not_met_is_found_and_passed_on() {
    let home = found_wanting();
    done(&home, "2026-03-02", "ban", &issue(""));
    assert!(found(&home, "A41-1", "2026-03-31").is_empty());
    assert_eq!(
        found(&home, "A41-1", "2026-04-01"),
        [format!("A41-1@case:{CASE}")]
    );
    let paper = format!(
        "order rectify {CASE} --evidence 整改报告 --for MZJ --decided-by 某局长 --doc 示例函1号"
    );
    let case = done(&home, "2026-04-02", "ban", &paper);
    assert_eq!(case["clocks"][0]["overdue_working_days"], 2);
    assert_eq!(case["events"][1]["for"]["code"], "MZJ");
    assert!(found(&home, "A41-1", "2026-04-02").is_empty());
    let bare = run(
        &home,
        "2026-04-03",
        "ban",
        &format!("order escalate {CASE}"),
    );
    assert_eq!(bare.code, 2, "{}", bare.stderr);
    let escalate = format!("order escalate {CASE} --ground refused --body 示例州纪委监委");
    assert_eq!(refused(&home, "2026-04-03", "min", &escalate).0, "role");
    let case = done(&home, "2026-04-03", "ban", &escalate);
    assert_eq!(
        [
            &case["state"],
            &case["escalation_ground"],
            &case["competent_body"]
        ],
        [
            &json!("escalated"),
            &json!("refused"),
            &json!("示例州纪委监委")
        ]
    );
    assert_eq!(case["allowed"], json!([]));
}

#[test]
fn orders_come_from_a_ledger_with_their_matter_and_go_into_another() {
    let home = found_wanting();
    let file = home.file(
        "orders.csv",
        "整改单位,整改事项,问题编号,下达日期,整改期限,办理状态,整改完成日期,整改情况,整改确认日期,移送日期,移送情形,有权机关\n\
         甲州民政局,目录长期未更新,,2026-01-05,2026-01-30,已确认,2026-02-03,已更新,2026-02-05,,,\n\
         甲州医保局,逾期未答复共享申请,,2026-01-05,2026-01-30,已移送,,,,2026-02-10,拒不整改,示例州纪委监委\n\
         甲州民政局,,A14-1@entry:e1,2026-02-02,2026-02-27,已确认,2026-02-10,已补全,2026-02-12,,,\n\
         甲州医保局,未开展安全培训,,2026-02-02,2026-02-27,,,,,,,\n",
    );
    let taken = home.json(&["order", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(4), &json!(false)),
        "{taken}"
    );
    let show = |number: &str| home.json(&["order", "show", number]);
    let first = show(CASE);
    assert_eq!(
        [
            &first["state"],
            &first["matter"],
            &first["clocks"][0]["overdue_working_days"]
        ],
        [&json!("confirmed"), &json!("目录长期未更新"), &json!(2)]
    );
    assert_eq!(show("order-2026-0002")["escalation_ground"], "refused");
    let confirmed = show("order-2026-0003");
    assert_eq!(
        (
            &confirmed["liability_items"],
            &confirmed["findings_now"][0]["stands"]
        ),
        (&json!(["1"]), &json!(true)),
        "it was confirmed, right or not"
    );
    assert_eq!(
        found(&home, "A41-1", "2026-03-02"),
        ["A41-1@case:order-2026-0004"]
    );
    let head = home.head();
    let again = home.json(&["order", "import", &file]);
    assert_eq!(
        (&again["unchanged"], home.head()),
        (&json!(4), head),
        "{again}"
    );
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("{lang}.csv"));
        let out = out.to_str().unwrap();
        home.json(&["order", "export", "--output", out, "--lang", lang]);
        let elsewhere = found_wanting();
        let taken = elsewhere.json(&["order", "import", out]);
        assert_eq!(taken["created"], 4, "{lang}: {taken}");
        let of = |home: &Home| -> Vec<Value> {
            let all = home.json(&["order", "list", "--sort", "number"]);
            let all = all.as_array().unwrap().iter();
            all.map(|case| {
                json!([
                    case["state"],
                    case["findings"],
                    case["limit_on"],
                    case["competent_body"]
                ])
            })
            .collect()
        };
        assert_eq!(of(&elsewhere), of(&home), "{lang}");
    }
}

const COMMANDS: &[&[&str]] = &[
    &["check", "A14-1", "--columns", "id,message"],
    &[
        "order",
        "issue",
        "--finding",
        "A07-1@org:MZJ",
        "--limit",
        "2026-03-31",
    ],
    &[
        "order",
        "issue",
        "--finding",
        "A19-1@domain:population",
        "--limit",
        "2026-03-31",
    ],
    &[
        "order",
        "issue",
        "--finding",
        "A14-1@entry:e7",
        "--limit",
        "2026-03-31",
    ],
    &[
        "order",
        "issue",
        "--finding",
        "A14-1",
        "--limit",
        "2026-03-31",
    ],
    &[
        "order",
        "issue",
        "--finding",
        ENTRY,
        "--limit",
        "2026-03-01",
    ],
    &[
        "order",
        "issue",
        "--finding",
        ENTRY,
        "--limit",
        "2026-03-31",
    ],
    &[
        "order",
        "issue",
        "--finding",
        ENTRY,
        "--limit",
        "2026-03-31",
    ],
    &["order", "confirm", CASE],
    &[
        "order",
        "rectify",
        CASE,
        "--evidence",
        "已补全目录",
        "--act-as",
        "min",
    ],
    &["order", "confirm", CASE],
    &[
        "order",
        "escalate",
        CASE,
        "--ground",
        "serious",
        "--body",
        "示例州纪委监委",
    ],
    &["order", "list"],
    &["rule", "show", "A41-1"],
    &["help", "order", "issue"],
    &["order"],
];

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&found_wanting(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&found_wanting(), COMMANDS, "en"));
}

/// A county's authority neither takes back nor sets right, passes on or confirms what the prefecture's ordered it.
#[test]
fn who_is_ordered_does_not_say_what_becomes_of_the_order() {
    let home = found_wanting();
    let add = "org add --code SJ --name 乙县数据局 --kind administrative --level county --region 513221 --authority";
    home.json(&add.split(' ').collect::<Vec<_>>());
    home.json(&["catalog", "add", "--name", "乙", "--provider", "SJ"]);
    home.add_org("XM", "乙县民政局", "county", "513221");
    home.json(&["catalog", "add", "--name", "丙", "--provider", "XM"]);
    let home = home.with_user("xian", "SJ", "authority_clerk");
    let lines = |case: &str| {
        [
            format!("order void {case} --reason 误下达"),
            format!("order amend {case} --event 1 --on 2026-03-01 --reason 笔误"),
            format!("order escalate {case} --ground refused --body 示例州纪委监委"),
        ]
    };
    let issue = |entry: &str| {
        let finding = format!("order issue --finding A14-1@entry:{entry} --limit 2026-03-31");
        let case = done(&home, "2026-03-02", "ban", &finding);
        case["number"].as_str().unwrap().to_owned()
    };
    let (own, anothers) = (issue("e2"), issue("e3"));
    for (case, key) in [(&own, "order-oneself"), (&anothers, "order-anothers")] {
        for line in lines(case) {
            assert_eq!(refused(&home, "2026-03-02", "xian", &line).0, key, "{line}");
        }
    }
    let rectify = format!("order rectify {own} --evidence 已补全");
    done(&home, "2026-03-03", "xian", &rectify);
    let confirm = format!("order confirm {own}");
    assert_eq!(
        refused(&home, "2026-03-03", "xian", &confirm).0,
        "order-oneself"
    );
    for line in &lines(&anothers)[..1] {
        done(&home, "2026-03-03", "ban", line);
    }
}

#[test]
fn a_report_that_is_not_confirmed_is_overdue() {
    let home = found_wanting();
    done(&home, "2026-03-02", "ban", &issue(""));
    let report = format!("order rectify {CASE} --evidence 已补全");
    let case = done(&home, "2026-03-03", "min", &report);
    let clock = |case: &Value, key: &str| case["clocks"][1][key].clone();
    assert_eq!(clock(&case, "name"), "confirm");
    assert_eq!(clock(&case, "org")["code"], "513200-SJJ");
    assert_eq!(
        [clock(&case, "working_days"), clock(&case, "policy")],
        [json!(10), json!(true)]
    );
    // What is reported again gives no further term.
    let case = done(&home, "2026-03-05", "min", &report);
    assert_eq!(case["clocks"].as_array().unwrap().len(), 2);
    assert_eq!(clock(&case, "started_on"), "2026-03-03");
    let due = run(&home, "2026-03-31", "ban", "due --lang zh");
    assert!(due.stdout.contains(CASE), "{}", due.stdout);
    let escalate = format!("order escalate {CASE} --ground refused --body 示例州纪委监委");
    let case = done(&home, "2026-03-31", "ban", &escalate);
    assert_eq!(clock(&case, "ended_on"), "2026-03-31");
}

#[test]
fn a_ledger_keeps_who_issued_an_order_and_whose_acts_they_were() {
    let home = found_wanting();
    let county = |home: &Home| {
        home.add_org("XSJ", "示例县数据局", "county", "513221");
        home.json(&["org", "edit", "XSJ", "--authority"]);
        home.add_org("XMZ", "示例县民政局", "county", "513221");
    };
    county(&home);
    let file = home.file(
        "orders.csv",
        "整改单位,下达的主管部门,整改事项,下达日期,整改期限,办理状态,整改完成日期,整改情况,整改确认日期\n\
         示例县民政局,示例县数据局,目录未更新,2026-01-05,2026-01-30,已确认,2026-01-20,已更新,2026-01-22\n\
         示例县民政局,,目录缺项,2026-01-05,2026-01-30,已下达,,,\n",
    );
    let taken = home.json(&["order", "import", &file]);
    assert_eq!(taken["created"], 2, "{taken}");
    let codes = |home: &Home, number: &str| {
        let case = home.json(&["order", "show", number]);
        let events = case["events"].as_array().unwrap().iter();
        let of = |event: &Value| event["for"]["code"].as_str().unwrap_or("-").to_owned();
        let acts: Vec<String> = events.map(of).collect();
        (case["authority"]["code"].as_str().unwrap().to_owned(), acts)
    };
    let told = codes(&home, CASE);
    assert_eq!(told.0, "XSJ");
    assert_eq!(told.1, ["XSJ", "XMZ", "XSJ"]);
    // A ledger that does not say is its own.
    assert_eq!(codes(&home, "order-2026-0002").0, "513200-SJJ");
    assert_eq!(home.json(&["order", "import", &file])["unchanged"], 2);
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["order", "export", "--output", &out]);
    let other = started();
    county(&other);
    let taken = other.json(&["order", "import", &out]);
    assert_eq!(taken["created"], 2, "{taken}");
    assert_eq!(codes(&other, CASE), told);
}
