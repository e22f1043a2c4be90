//! Share requests from the application to the end, with every side way and refusal (Art. 23–25, 27).

use crate::golden::played;
use crate::support::Home;
use serde_json::{Value, json};

/// Two organisations of the prefecture with a clerk each, a county's with its own, and three published entries: e1
/// conditional, e2 unconditional, e3 withheld.
fn home() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.add_org("BING", "丙县局", "county", "513221");
    home.published("企业登记信息", "JIA", "2026-01-05", &[]);
    home.published(
        "公交线路",
        "JIA",
        "2026-01-05",
        &["--share-type", "unconditional"],
    );
    let basis = ["--share-basis-kind", "law", "--share-basis", "示例法第九条"];
    let withheld = [&["--share-type", "withheld"], &basis[..]].concat();
    home.published("线索信息", "JIA", "2026-01-05", &withheld);
    home.with_user("jia", "JIA", "clerk")
        .with_user("yi", "YI", "clerk")
        .with_user("bing", "BING", "clerk")
}

fn submit<'a>(entry: &'a str, on: &'a str) -> Vec<&'a str> {
    let said = ["--purpose", "审批核验", "--basis", "示例职责", "--on", on];
    [
        &["--act-as", "yi", "share", "submit", "--entry", entry],
        &said[..],
    ]
    .concat()
}

#[test]
fn a_conditional_request_is_due_after_seven_working_days() {
    let home = home();
    let case = home.json(&submit("e1", "2026-02-12"));
    assert_eq!(case["number"], "share-2026-0001");
    assert_eq!(case["state"], "submitted");
    assert_eq!(case["applicant"], json!({"code": "YI", "name": "乙局"}));
    assert_eq!(case["respondent"]["code"], "JIA");
    let clock = &case["clocks"][0];
    assert_eq!(clock["name"], "reply");
    assert_eq!(
        (&clock["article"], &clock["paragraph"]),
        (&json!(25), &json!(2))
    );
    assert_eq!(clock["policy"], false);
    assert_eq!(clock["due_on"], "2026-02-28", "a make-up Saturday");
    assert_eq!(clock["provisional"], false);
    // The ledger's clock stands at 2026-03-02, a Monday: what a write shows is as of today, as `show` is.
    assert_eq!(clock["overdue_working_days"], 1);
    let shown = home.json(&["share", "show", "share-2026"]);
    assert_eq!(shown["clocks"][0]["overdue_working_days"], 1);
    let then = home.json(&["share", "show", "share-2026-0001", "--as-of", "2026-02-28"]);
    assert_eq!(then["clocks"][0]["overdue_working_days"], 0);
    assert_eq!(
        home.json(&["share", "list", "--overdue"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let none = home.json(&["share", "list", "--overdue", "--as-of", "2026-02-28"]);
    assert_eq!(none, json!([]));
}

#[test]
fn a_request_goes_all_the_way_and_answers_what_it_was_used_for() {
    let home = home();
    home.json(&submit("e1", "2026-02-12"));
    let step = |who: &str, verb: &str, more: &[&str]| -> Value {
        home.json(&[&["--act-as", who, "share", verb, "share-2026-0001"], more].concat())
    };
    step(
        "jia",
        "ask",
        &["--reason", "请补充职责依据", "--on", "2026-02-13"],
    );
    let supplemented = step("yi", "supplement", &["--on", "2026-02-24"]);
    assert_eq!(supplemented["state"], "supplemented");
    assert_eq!(
        supplemented["clocks"][0]["ended_on"],
        json!(null),
        "the clock runs on"
    );
    let approved = step(
        "jia",
        "approve",
        &[
            "--conditions",
            "仅限核验",
            "--expires",
            "2026-12-31",
            "--on",
            "2026-02-25",
        ],
    );
    assert_eq!(approved["clocks"][0]["ended_on"], "2026-02-25");
    assert_eq!(approved["clocks"][1]["name"], "delivery");
    assert_eq!(approved["clocks"][1]["policy"], true);
    let delivered = step("jia", "deliver", &["--on", "2026-02-26"]);
    assert_eq!(delivered["delivered_by"], "platform");
    step("jia", "usage-ask", &["--on", "2026-02-27"]);
    let (code, error) = home.error(&["--act-as", "jia", "share", "usage-ask", "share-2026-0001"]);
    assert_eq!(
        (code, error["code"].as_str()),
        (4, Some("usage-asked-already"))
    );
    let told = step(
        "yi",
        "usage-report",
        &["--use", "核验三百次", "--on", "2026-02-28"],
    );
    assert_eq!(told["state"], "delivered");
    let closed = step("yi", "close", &[]);
    assert_eq!(
        (&closed["state"], &closed["closed_on"]),
        (&json!("closed"), &json!("2026-03-02"))
    );
    let names: Vec<&str> = closed["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    let all = "submit ask supplement approve deliver usage-ask usage-report close";
    assert_eq!(names.join(" "), all);
    // On a day in between, the case stood where it stood.
    let then = home.json(&["share", "show", "share-2026-0001", "--as-of", "2026-02-24"]);
    assert_eq!(then["state"], "supplemented");
    assert_eq!(then["conditions"], json!(null), "granted later");
    assert_eq!(then["closed_on"], json!(null));
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn unconditional_data_are_granted_by_law_and_withheld_data_refused_with_the_way_out() {
    let home = home();
    let case = home.json(&submit("e2", "2026-02-12"));
    assert_eq!(case["state"], "approved");
    assert_eq!(case["events"][1]["action"], "approve");
    assert_eq!(
        case["events"][1]["by"],
        json!(null),
        "by law, not by a person"
    );
    let (code, error) = home.error(&submit("e3", "2026-02-12"));
    assert_eq!((code, error["code"].as_str()), (4, Some("withheld")));
    assert!(error["hint"].as_str().unwrap().contains("核实"), "{error}");
}

#[test]
fn several_entries_make_a_case_each_or_none() {
    let home = home();
    let args = submit("e1,e2", "2026-02-12");
    let cases = home.json(&args);
    assert_eq!(cases.as_array().unwrap().len(), 2);
    let head = home.head();
    assert_eq!(home.error(&submit("e1,e3", "2026-02-12")).0, 4);
    assert_eq!(home.head(), head, "nothing was written");
    let dry = home.json(&[&submit("e1", "2026-02-12")[..], &["--dry-run"]].concat());
    assert_eq!(dry["number"], "share-2026-0003");
    assert_eq!(home.head(), head);
}

#[test]
fn every_refusal_says_who_and_what_is_possible() {
    let home = home();
    home.json(&submit("e1", "2026-02-12"));
    let refused = |args: &[&str]| {
        let (code, error) = home.error(args);
        assert_eq!(code, 4, "{args:?}: {error}");
        error
    };
    let case = "share-2026-0001";
    let wrong_org = refused(&["--act-as", "bing", "share", "approve", case]);
    assert_eq!(
        (&wrong_org["code"], &wrong_org["details"]["who"]),
        (&json!("role"), &json!("provider"))
    );
    let own = refused(&["--act-as", "yi", "share", "approve", case]);
    assert_eq!(own["code"], "role");
    let state = refused(&["--act-as", "jia", "share", "deliver", case]);
    assert_eq!(state["code"], "state");
    assert_eq!(state["details"]["state"], "submitted");
    let allowed = state["details"]["allowed"].to_string();
    assert!(
        allowed.contains("approve") && allowed.contains("reason"),
        "{allowed}"
    );
    let before = refused(&[
        "--act-as",
        "jia",
        "share",
        "approve",
        case,
        "--on",
        "2026-02-11",
    ]);
    assert_eq!(before["code"], "before-last");
    let (code, future) = home.error(&[
        "--act-as",
        "jia",
        "share",
        "approve",
        case,
        "--on",
        "2026-03-03",
    ]);
    assert_eq!((code, future["code"].as_str()), (3, Some("value-future")));
    let (code, missing) = home.error(&["--act-as", "jia", "share", "reject", case]);
    assert_eq!((code, missing["kind"].as_str()), (2, Some("usage")));
    let (code, _) = home.error(&["share", "approve", "share-2026-0009"]);
    assert_eq!(code, 5);
    let (code, stranger) = home.error(&["--act-as", "nobody", "share", "close", case]);
    assert_eq!((code, stranger["code"].as_str()), (4, Some("unknown-user")));
}

#[test]
fn an_authority_records_what_another_organisation_did_from_a_paper() {
    let home = home().with_user("zhouban", "513200-SJJ", "authority_clerk");
    home.json(&submit("e1", "2026-02-12"));
    let approve = [
        "--act-as",
        "zhouban",
        "share",
        "approve",
        "share-2026-0001",
        "--for",
        "JIA",
    ];
    let (code, error) = home.error(&approve);
    assert_eq!((code, error["code"].as_str()), (4, Some("no-paper")));
    let paper = ["--decided-by", "甲局负责人", "--doc", "甲函〔2026〕1号"];
    let case = home.json(&[&approve[..], &paper[..]].concat());
    let event = &case["events"][1];
    assert_eq!(event["for"]["code"], "JIA");
    assert_eq!(event["decided_by"], "甲局负责人");
    assert_eq!(event["doc"], "甲函〔2026〕1号");
    let (code, error) = home.error(&[
        "--act-as",
        "yi",
        "share",
        "deliver",
        "share-2026-0001",
        "--for",
        "JIA",
    ]);
    assert_eq!((code, error["code"].as_str()), (4, Some("no-behalf")));
}

#[test]
fn an_amended_day_moves_its_clocks_and_a_case_taken_back_counts_no_longer() {
    let home = home();
    home.json(&submit("e1", "2026-02-24"));
    let amended = home.json(&[
        "share",
        "amend",
        "share-2026-0001",
        "--event",
        "1",
        "--on",
        "2026-02-12",
        "--reason",
        "登记有误",
    ]);
    assert_eq!(amended["opened_on"], "2026-02-12");
    assert_eq!(amended["received_on"], "2026-02-12");
    assert_eq!(amended["clocks"][0]["due_on"], "2026-02-28");
    assert_eq!(amended["events"][0]["effective_on"], "2026-02-12");
    assert_eq!(amended["events"][1]["action"], "amend");
    let void = home.json(&["share", "void", "share-2026-0001", "--reason", "重复登记"]);
    assert_eq!(
        (&void["state"], &void["allowed"]),
        (&json!("void"), &json!([]))
    );
    assert_eq!(home.json(&["share", "list"]), json!([]));
    assert_eq!(
        home.json(&["share", "list", "--state", "void"])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let (code, error) = home.error(&["--act-as", "jia", "share", "approve", "share-2026-0001"]);
    assert_eq!(
        (code, error["details"]["state"].as_str()),
        (4, Some("void"))
    );
    let history = home.json(&["share", "history", "share-2026-0001"]);
    assert_eq!(history.as_array().unwrap().len(), 3);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_grant_expires_by_itself_and_lists_find_it() {
    let home = home();
    home.json(&submit("e1", "2026-01-12"));
    for (verb, more) in [
        ("approve", &["--expires", "2026-02-10"][..]),
        ("deliver", &[]),
    ] {
        let args = [
            "--act-as",
            "jia",
            "share",
            verb,
            "share-2026-0001",
            "--on",
            "2026-01-13",
        ];
        home.json(&[&args[..], more].concat());
    }
    assert_eq!(
        home.json(&["share", "show", "share-2026-0001"])["state"],
        "expired"
    );
    let listed = |state: &str| {
        let found = home.json(&["share", "list", "--state", state]);
        found.as_array().unwrap().len()
    };
    assert_eq!(
        (listed("expired"), listed("delivered"), listed("已到期")),
        (1, 0, 1)
    );
    let then = home.json(&[
        "share",
        "list",
        "--state",
        "delivered",
        "--as-of",
        "2026-02-10",
    ]);
    assert_eq!(then.as_array().unwrap().len(), 1);
}

#[test]
fn many_cases_are_acted_on_by_filter() {
    let home = home();
    home.json(&submit("e1", "2026-02-12"));
    home.json(&submit("e1", "2026-02-13"));
    let done = home.json(&[
        "--act-as",
        "jia",
        "share",
        "approve",
        "--state",
        "submitted",
    ]);
    assert_eq!(done.as_array().unwrap().len(), 2);
    let (code, error) = home.error(&["--act-as", "jia", "share", "deliver"]);
    assert_eq!((code, error["kind"].as_str()), (2, Some("usage")));
}

const HEAD: &str = "申请单位,提供单位,资源名称,用途,申请依据,申请时间,办理结果,答复时间,不同意原因,交付时间,办结时间\n";

#[test]
fn a_ledger_of_former_years_is_taken_over_and_goes_on() {
    let home = home();
    let rows = "乙局,甲局,企业登记信息,审批核验,示例职责,2025/3/3,同意,2025年3月20日,,,\n\
                丙县局,甲局,企业登记信息,统计,示例职责,2025-03-04,不同意,2025-03-06,用途不符,,\n\
                乙局,甲局,公交线路,调度,示例职责,2024-06-03,已办结,2024-06-05,,2024-06-06,2024-07-01\n\
                乙局,甲局,企业登记信息,核验二,示例职责,2026-02-24,,,,,\n";
    let file = home.file("ledger.csv", format!("{HEAD}{rows}"));
    let dry = home.json(&["share", "import", &file, "--dry-run"]);
    assert_eq!(
        (&dry["created"], &dry["dry_run"]),
        (&json!(4), &json!(true))
    );
    let taken = home.json(&["share", "import", &file]);
    assert_eq!(taken["created"], 4, "{taken}");
    assert_eq!(taken["cases"][0], "share-2025-0001");
    assert_eq!(taken["sheets"][0]["unused"], json!([]));
    let first = home.json(&["share", "show", "share-2025-0001"]);
    assert_eq!(first["state"], "approved");
    assert_eq!(first["clocks"][0]["due_on"], "2025-03-12");
    assert_eq!(first["clocks"][0]["ended_on"], "2025-03-20");
    assert_eq!(first["clocks"][0]["overdue_working_days"], 6);
    assert_eq!(
        first["events"][1]["for"]["code"], "JIA",
        "recorded, not decided"
    );
    let rejected = home.json(&["share", "show", "share-2025-0002"]);
    assert_eq!(rejected["events"][1]["note"], "用途不符");
    let before_the_law = home.json(&["share", "show", "share-2024-0001"]);
    assert_eq!(before_the_law["state"], "closed");
    assert_eq!(
        before_the_law["clocks"],
        json!([]),
        "from before the Measures: no clocks"
    );
    let head = home.head();
    let again = home.json(&["share", "import", &file]);
    assert_eq!(
        (&again["created"], &again["unchanged"]),
        (&json!(0), &json!(4))
    );
    assert_eq!(home.head(), head);
    // The open one was answered since.
    let later = rows.replace("2026-02-24,,,,,", "2026-02-24,同意,2026-02-27,,,");
    let file = home.file("later.csv", format!("{HEAD}{later}"));
    let gone_on = home.json(&["share", "import", &file]);
    assert_eq!(
        (&gone_on["updated"], &gone_on["unchanged"]),
        (&json!(1), &json!(3))
    );
    assert_eq!(
        home.json(&["share", "show", "share-2026-0001"])["state"],
        "approved"
    );
    // What is exported comes back without a change.
    let out = home.path().join("out.xlsx").display().to_string();
    home.json(&["share", "export", "--output", &out]);
    let back = home.json(&["share", "import", &out]);
    assert_eq!(
        (&back["unchanged"], &back["refused"]),
        (&json!(4), &json!(false)),
        "{back}"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_ledger_with_faults_is_refused_whole_and_every_fault_named() {
    let home = home();
    let rows = "乙局,甲局,没有的目录,审批核验,示例职责,2025-03-03,,,,,\n\
                丁局,甲局,企业登记信息,统计,示例职责,2025-03-04,,,,,\n\
                乙局,甲局,企业登记信息,统计,示例职责,,,,,,\n\
                乙局,甲局,企业登记信息,统计二,示例职责,2025-03-04,同意,,,,\n\
                乙局,甲局,企业登记信息,统计三,示例职责,2025-03-04,同意,2025-03-03,,,\n\
                乙局,甲局,企业登记信息,统计四,示例职责,2025-03-04,,,,,\n";
    let file = home.file("bad.csv", format!("{HEAD}{rows}"));
    let head = home.head();
    let (code, document, error) = home.refused(&["share", "import", &file]);
    assert_eq!(
        (code, &document["refused"], error["kind"].as_str()),
        (3, &json!(true), Some("input"))
    );
    let counts = json!({"case-entry-unknown": 1, "org-unknown": 1, "value-required": 1, "case-day-missing": 1, "case-refused": 1, "enum-mapped": 2});
    assert_eq!(document["problem_counts"], counts, "{document}");
    assert_eq!(document["rejected"], 5);
    let before = document["problems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["code"] == "case-refused");
    assert!(
        before.unwrap()["message"]
            .as_str()
            .unwrap()
            .contains("早于"),
        "{document}"
    );
    assert_eq!(home.head(), head);
    let (code, error) = home.error(&["--act-as", "jia", "share", "import", &file]);
    assert_eq!((code, error["code"].as_str()), (4, Some("needs-role")));
}

#[test]
fn under_a_lapsed_edition_the_terms_are_policy() {
    let home = Home::bare();
    home.json(&["init", "--sandbox", "--edition-start", "2024-01-15"]);
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("企业登记信息", "JIA", "2026-01-05", &[]);
    let home = home.with_user("yi", "YI", "clerk");
    let in_force = home.json(&submit("e1", "2026-01-12"));
    assert_eq!(
        (&in_force["lapsed"], &in_force["clocks"][0]["policy"]),
        (&json!(false), &json!(false))
    );
    let lapsed = home.json(&submit("e1", "2026-02-12"));
    assert_eq!(
        (&lapsed["lapsed"], &lapsed["clocks"][0]["policy"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(lapsed["edition"], "aba-2024");
}

#[test]
fn what_is_open_goes_over_to_the_heir_of_a_merged_organisation() {
    let home = home();
    home.add_org("DING", "丁局", "county", "513221");
    for on in ["2026-01-12", "2026-02-12"] {
        home.json(&submit("e1", on));
    }
    let first = [
        "share",
        "reject",
        "share-2026-0001",
        "--reason",
        "用途不符",
        "--on",
        "2026-01-13",
    ];
    home.json(&[&["--act-as", "jia"], &first[..]].concat());
    home.json(&["org", "merge", "JIA", "DING"]);
    let closed = home.json(&["share", "show", "share-2026-0001"]);
    assert_eq!(
        closed["respondent"]["code"], "JIA",
        "what is over stays with the one who did it"
    );
    let open = home.json(&["share", "show", "share-2026-0002"]);
    assert_eq!(
        (&open["respondent"]["code"], &open["region"]),
        (&json!("DING"), &json!("513221"))
    );
    assert_eq!(open["clocks"][0]["org"]["code"], "DING");
    let done = home.json(&["--act-as", "jia", "share", "approve", "share-2026-0002"]);
    assert_eq!(
        done["state"], "approved",
        "its people work for the heir now"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn an_event_taken_away_around_the_tool_is_found() {
    let home = home();
    home.json(&submit("e1", "2026-02-12"));
    let ledger = rusqlite::Connection::open(home.ledger()).unwrap();
    ledger
        .execute(
            "UPDATE event SET effective_on = '2026-02-20' WHERE case_id = 1",
            [],
        )
        .unwrap();
    let (code, found) = home.document(&["audit", "verify"]);
    assert_eq!(code, 7);
    assert_eq!(found["live_mismatches"], json!(["event:share-2026-0001/1"]));
    ledger
        .execute("DELETE FROM event WHERE case_id = 1", [])
        .unwrap();
    let (code, found) = home.document(&["audit", "verify"]);
    assert_eq!(code, 7);
    assert_eq!(found["live_mismatches"], json!(["event:share-2026-0001/1"]));
}

const COMMANDS: &[&[&str]] = &[
    &[
        "--act-as",
        "yi",
        "share",
        "submit",
        "--entry",
        "e1",
        "--purpose",
        "审批核验",
        "--basis",
        "示例职责",
        "--on",
        "2026-02-12",
    ],
    &[
        "--act-as",
        "yi",
        "share",
        "submit",
        "--entry",
        "e3",
        "--purpose",
        "审批核验",
        "--basis",
        "示例职责",
    ],
    &["--act-as", "yi", "share", "submit", "--entry", "e1"],
    &["share", "list"],
    &["--act-as", "yi", "share", "approve", "share-2026-0001"],
    &["--act-as", "jia", "share", "deliver", "share-2026-0001"],
    &[
        "--act-as",
        "jia",
        "share",
        "ask",
        "share-2026-0001",
        "--reason",
        "请补充依据",
        "--on",
        "2026-02-13",
    ],
    &[
        "share",
        "approve",
        "share-2026-0001",
        "--for",
        "甲局",
        "--decided-by",
        "甲局负责人",
        "--doc",
        "甲函1号",
        "--conditions",
        "仅限核验",
    ],
    &["share", "show", "share-2026-0001"],
    &[
        "share",
        "amend",
        "share-2026-0001",
        "--event",
        "2",
        "--on",
        "2026-02-14",
        "--reason",
        "日期有误",
    ],
    &[
        "share",
        "history",
        "share-2026-0001",
        "--columns",
        "version,effective_on,action,changes",
    ],
    &["share", "void", "share-2026-0001", "--reason", "重复登记"],
    &["--act-as", "jia", "share", "deliver", "share-2026-0001"],
    &["share", "list", "--state", "没有的状态"],
    &["share", "import", "ledger.csv"],
    &["share", "export", "--output", "out.csv"],
    &["share", "approve", "--help"],
    &["share", "submit", "--help"],
];

fn prepared() -> Home {
    let home = home();
    let rows = "乙局,甲局,企业登记信息,审批核验,示例职责,2025/3/3,同意,2025年3月20日,,,\n\
                乙局,甲局,没有的目录,审批核验,示例职责,2025-03-03,,,,,\n";
    home.file("ledger.csv", format!("{HEAD}{rows}"));
    home
}

#[test]
fn share_requests_in_chinese() {
    insta::assert_snapshot!("shares_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn share_requests_in_english() {
    insta::assert_snapshot!("shares_en", played(&prepared(), COMMANDS, "en"));
}

/// Runs as somebody on a day.
fn at(home: &Home, day: &str, args: &[&str]) -> crate::support::Run {
    let mut command = home.command();
    command.env("ABDATA_NOW", day).args(args);
    crate::support::Run::of(command.args(["--format", "json"]).output().unwrap())
}

fn read(run: &crate::support::Run) -> serde_json::Value {
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn a_mistyped_day_of_receipt_is_set_right_and_shows_so_on_every_day() {
    let home = home();
    let paper = ["--channel", "paper", "--received", "2026-02-12"];
    home.json(&[&submit("e1", "2026-02-24")[..], &paper].concat());
    let amend = |more: &[&str]| {
        let amend = ["share", "amend", "share-2026-0001", "--reason", "录错"];
        at(&home, "2026-03-02", &[&amend[..], more].concat())
    };
    assert_eq!(amend(&[]).code, 2, "either day is needed");
    assert_eq!(amend(&["--event", "1"]).code, 2);
    let ahead = amend(&["--received", "2026-03-03"]);
    assert_eq!(ahead.code, 3);
    assert!(ahead.stderr.contains("value-future"), "{}", ahead.stderr);
    let before = home.json(&["share", "show", "share-2026-0001"])["clocks"][0]["due_on"].clone();
    let amended = read(&amend(&["--received", "2026-02-13"]));
    assert_eq!(amended["received_on"], "2026-02-13");
    assert_eq!(amended["clocks"][0]["started_on"], "2026-02-13");
    assert_ne!(amended["clocks"][0]["due_on"], before);
    let note = &amended["events"][1];
    assert_eq!(note["action"], "amend");
    assert_eq!(note["note"], "received: 2026-02-12 → 2026-02-13: 录错");
    // After the next step nothing was received.
    let reject = ["share", "approve", "share-2026-0001", "--on", "2026-02-26"];
    read(&at(
        &home,
        "2026-03-02",
        &[&reject[..], &["--act-as", "jia"]].concat(),
    ));
    let late = amend(&["--received", "2026-02-27"]);
    assert!(late.stderr.contains("amend-start-late"), "{}", late.stderr);
    // What is known now shows on former days too, in lists as in the case itself.
    read(&amend(&[
        "--event",
        "1",
        "--on",
        "2026-02-23",
        "--received",
        "2026-02-11",
    ]));
    let shown = home.json(&["share", "show", "share-2026-0001", "--as-of", "2026-02-24"]);
    let listed = home.json(&["share", "list", "--as-of", "2026-02-24"]);
    for case in [&shown, &listed[0]] {
        assert_eq!(case["state"], "submitted");
        assert_eq!(case["opened_on"], "2026-02-23");
        assert_eq!(case["received_on"], "2026-02-11");
    }
}

/// What was late on a former day is listed for it, whatever became of it since.
#[test]
fn what_was_overdue_on_a_day_is_listed_for_it() {
    let home = home();
    home.json(&submit("e1", "2026-02-12"));
    home.json(&["share", "approve", "share-2026-0001", "--act-as", "jia"]);
    let late = |day: &str| {
        let list = home.json(&["share", "list", "--overdue", "--as-of", day]);
        list.as_array().unwrap().len()
    };
    assert_eq!(
        [late("2026-02-28"), late("2026-03-01"), late("2026-03-02")],
        [0, 1, 0]
    );
}

#[test]
fn a_day_ahead_is_named_by_its_own_option() {
    let home = home();
    let submit = submit("e1", "2026-03-02");
    let (exit, error) = home.error(&[&submit[..], &["--received", "2026-03-05"]].concat());
    assert_eq!(
        (exit, &error["code"], &error["details"]["field"]),
        (3, &json!("value-future"), &json!("received"))
    );
}

/// Who recorded a step may not move the terms of others once they have acted.
#[test]
fn an_event_that_others_have_acted_upon_is_amended_by_the_authority() {
    let home = home();
    home.json(&submit("e1", "2026-02-24"));
    let amend = [
        "share",
        "amend",
        "share-2026-0001",
        "--event",
        "1",
        "--reason",
        "录错",
        "--on",
    ];
    let by = |day: &'static str, who: &'static str| [&amend[..], &[day, "--act-as", who]].concat();
    home.json(&by("2026-02-25", "yi"));
    let approve = ["share", "approve", "share-2026-0001", "--on", "2026-02-26"];
    home.json(&[&approve[..], &["--act-as", "jia"]].concat());
    let (exit, error) = home.error(&by("2026-02-24", "yi"));
    assert_eq!((exit, &error["code"]), (4, &json!("role")));
    home.json(&[&amend[..], &["2026-02-24"]].concat());
}
