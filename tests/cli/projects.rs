//! Projects (Art. 12–13): from the proposal to the filed report, what is refused on the way, and ledgers of former years.

use crate::golden::played;
use crate::support::{Home, refusal_exit};
use serde_json::{Value, json};

/// The county SWJ builds, its authority XSJ reviews; the tests' own login is the prefecture's authority. Entry 1 is
/// published, entry 2 a draft.
fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("SWJ", "示例县水务局", "county", "513221");
    home.json(&[
        "org",
        "add",
        "--code",
        "XSJ",
        "--name",
        "示例县数据局",
        "--kind",
        "administrative",
        "--level",
        "county",
        "--region",
        "513221",
        "--authority",
    ]);
    for (name, published) in [("水库水位", true), ("取水许可", false)] {
        let add = ["catalog", "add", "--name", name, "--provider", "SWJ"];
        let more: &[&str] = if published {
            &["--as-published", "2026-01-05"]
        } else {
            &[]
        };
        home.json(&[&add[..], more].concat());
    }
    home.with_user("shui", "SWJ", "clerk")
        .with_user("shu", "XSJ", "authority_clerk")
        .with_user("min", "MZJ", "clerk")
}

const CASE: &str = "project-2026-0001";

/// Does an action as somebody; the words stand as they are typed.
fn done(home: &Home, login: &str, typed: &str) -> Value {
    let args: Vec<&str> = typed.split_whitespace().collect();
    home.json(&[&["project"], &args[..], &["--act-as", login]].concat())
}

/// Is refused an action as somebody; returns the error.
fn refused(home: &Home, login: &str, typed: &str) -> Value {
    let args: Vec<&str> = typed.split_whitespace().collect();
    let (exit, error) = home.error(&[&["project"], &args[..], &["--act-as", login]].concat());
    assert_eq!(exit, refusal_exit(&error), "{typed}: {error}");
    error
}

fn code(home: &Home, login: &str, typed: &str) -> String {
    let error = refused(home, login, typed);
    error["code"].as_str().unwrap().to_owned()
}

fn clock<'a>(case: &'a Value, name: &str) -> &'a Value {
    let mut clocks = case["clocks"].as_array().unwrap().iter();
    clocks.rfind(|clock| clock["name"] == name).unwrap()
}

const PARTS: &str =
    "--goals 已完成 --functions 已完成 --sharing 已共享 --protection 已定级备案 --standards 已执行";

#[test]
fn a_project_goes_from_its_proposal_to_the_filed_report() {
    let home = home();
    is_proposed(&home);
    is_reviewed_and_approved(&home);
    is_built_and_catalogued(&home);
    is_accepted_and_filed(&home);
    assert_eq!(
        home.document(&["check", "A12", "A13"]).1["findings"],
        json!([])
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

fn is_proposed(home: &Home) {
    let case = done(
        home,
        "shui",
        "submit --name 示例水务平台 --investment 320 --catalogue 预编目录一号",
    );
    assert_eq!(
        (
            &case["number"],
            &case["state"],
            &case["title"],
            &case["respondent"]["code"]
        ),
        (
            &json!(CASE),
            &json!("proposed"),
            &json!("示例水务平台"),
            &json!("SWJ")
        )
    );
    let review = clock(&case, "prereview");
    assert_eq!(
        (
            &review["org"]["code"],
            &review["policy"],
            &review["article"],
            &review["due_on"]
        ),
        (
            &json!("XSJ"),
            &json!(true),
            &json!(12),
            &json!("2026-03-16")
        )
    );
    let typed = |case: &Value| {
        let allowed = case["allowed"].as_array().unwrap().clone();
        let of = |one: &Value| format!("{} {}", one["action"].as_str().unwrap(), one["needs"]);
        allowed.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(
        typed(&case),
        [
            r#"review ["pass"]"#,
            r#"review ["fail","reason"]"#,
            r#"withdraw ["reason"]"#
        ]
    );
}

/// The authority of its level reviews, and nobody approves before.
fn is_reviewed_and_approved(home: &Home) {
    assert_eq!(code(home, "shui", &format!("review {CASE} --pass")), "role");
    let approve = format!("approve {CASE} --by 示例县发改局 --number 示例批复一号");
    let error = refused(home, "shui", &approve);
    assert_eq!(
        (&error["code"], &error["details"]["article"]),
        (&json!("project-unreviewed"), &json!(12))
    );
    assert!(
        error["message"].as_str().unwrap().contains("第十二条"),
        "{error}"
    );
    assert_eq!(
        refused(home, "shu", &format!("review {CASE} --fail"))["details"]["missing"],
        json!(["--reason"])
    );
    let case = done(
        home,
        "shu",
        &format!("review {CASE} --fail --reason 重复建设"),
    );
    assert_eq!(case["state"], "failed");
    let case = done(
        home,
        "shui",
        &format!("propose {CASE} --content 利用州平台"),
    );
    assert_eq!(
        (
            &case["state"],
            clock(&case, "prereview")["ended_on"].is_null()
        ),
        (&json!("proposed"), true)
    );
    let case = done(
        home,
        "shu",
        &format!("review {CASE} --pass --number 示例初审一号"),
    );
    assert_eq!(
        (&case["state"], &case["prereview_number"]),
        (&json!("passed"), &json!("示例初审一号"))
    );
    assert_eq!(
        refused(home, "shui", &format!("approve {CASE}"))["details"]["missing"],
        json!(["--by", "--number"])
    );
    assert_eq!(done(home, "shui", &approve)["state"], "approved");
}

/// What is not built, and what is not on the platform, is not accepted.
fn is_built_and_catalogued(home: &Home) {
    let accept = format!("accept {CASE} --report 示例验收报告 {PARTS}");
    assert_eq!(code(home, "shui", &accept), "project-unbuilt");
    assert_eq!(
        done(home, "shui", &format!("build {CASE}"))["state"],
        "built"
    );
    assert_eq!(code(home, "shui", &accept), "project-uncatalogued");
    assert_eq!(
        code(home, "shui", &format!("catalogue {CASE}")),
        "project-catalogue-unnamed"
    );
    assert_eq!(
        code(home, "shui", &format!("catalogue {CASE} --entry e2")),
        "project-entry-unpublished"
    );
    let case = done(home, "shui", &format!("catalogue {CASE} --entry e1"));
    assert_eq!(
        (&case["state"], &case["catalogue_entries"], &case["entries"]),
        (&json!("catalogued"), &json!(["e1"]), &json!(["e1"]))
    );
}

fn is_accepted_and_filed(home: &Home) {
    let accept = format!("accept {CASE} --report 示例验收报告 {PARTS}");
    let partly = format!(
        "accept {CASE} --goals 已完成 --functions 已完成 --sharing 已共享 --standards 已执行"
    );
    let error = refused(home, "shui", &partly);
    assert_eq!(
        (&error["code"], &error["details"]["article"]),
        (&json!("project-report-incomplete"), &json!(13))
    );
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .ends_with("--protection。"),
        "{error}"
    );
    let case = done(home, "shui", &accept);
    let filing = clock(&case, "filing");
    assert_eq!(
        (
            &case["state"],
            &filing["org"]["code"],
            &filing["working_days"],
            &filing["article"]
        ),
        (&json!("accepted"), &json!("SWJ"), &json!(15), &json!(13))
    );
    assert_eq!(code(home, "shui", &accept), "state", "the report is whole");
    let case = done(home, "shui", &format!("file {CASE} --number 示例备案一号"));
    assert_eq!(
        (&case["state"], &clock(&case, "filing")["ended_on"]),
        (&json!("filed"), &json!("2026-03-02"))
    );
    assert_eq!(code(home, "shui", &format!("close {CASE}")), "role");
    let case = done(home, "shu", &format!("close {CASE}"));
    assert_eq!(
        (&case["state"], &case["closed_on"], &case["allowed"]),
        (&json!("closed"), &json!("2026-03-02"), &json!([]))
    );
}

#[test]
fn a_review_has_one_result() {
    let home = home();
    done(&home, "shui", "submit --name 示例水务平台");
    let (exit, error) = home.error(&["project", "review", CASE]);
    assert_eq!(
        (exit, &error["details"]["missing"]),
        (2, &json!(["--pass | --fail"])),
        "{error}"
    );
    let both = [
        "project", "review", CASE, "--pass", "--fail", "--reason", "甲",
    ];
    assert_eq!(home.error(&both).0, 2);
    // The prefecture's authority reviews in all regions; that of another county does not.
    home.json(&[
        "org",
        "add",
        "--code",
        "LSJ",
        "--name",
        "示例邻县数据局",
        "--kind",
        "administrative",
        "--level",
        "county",
        "--region",
        "513222",
        "--authority",
    ]);
    let home = home.with_user("lin", "LSJ", "authority_head");
    assert_eq!(code(&home, "lin", &format!("review {CASE} --pass")), "role");
    assert_eq!(
        home.json(&["project", "review", CASE, "--pass"])["state"],
        "passed"
    );
}

#[test]
fn an_approval_needs_the_catalogue_and_a_project_given_up_is_over() {
    let home = home();
    done(&home, "shui", "submit --name 示例水务平台");
    done(&home, "shu", &format!("review {CASE} --pass"));
    let approve = format!("approve {CASE} --by 示例县发改局 --number 示例批复一号");
    assert_eq!(code(&home, "shui", &approve), "project-without-catalogue");
    let case = done(
        &home,
        "shui",
        &format!("{approve} --catalogue 预编目录一号"),
    );
    assert_eq!(case["draft_catalogue"], "预编目录一号");
    assert_eq!(code(&home, "shui", &approve), "state");
    assert_eq!(
        code(&home, "shui", &format!("accept {CASE} {PARTS}")),
        "project-unbuilt"
    );
    let case = done(
        &home,
        "shui",
        &format!("withdraw {CASE} --reason 资金未落实"),
    );
    assert_eq!(
        (&case["state"], &case["allowed"]),
        (&json!("withdrawn"), &json!([]))
    );
}

/// What a clerk of the authority proposed for it, the head reviews, and nobody who proposed it.
#[test]
fn an_authority_does_not_review_what_it_proposed_itself() {
    let home = home().with_user("tou", "XSJ", "authority_head");
    done(
        &home,
        "shu",
        "submit --name 示例数据平台 --catalogue 预编目录",
    );
    assert_eq!(
        code(&home, "shu", &format!("review {CASE} --pass")),
        "project-own-review"
    );
    assert_eq!(
        done(&home, "tou", &format!("review {CASE} --pass"))["state"],
        "passed"
    );
}

const LEDGER: &str = "\
项目名称,建设单位,申报日期,预编项目数据资源目录,初审日期,批复日期,项目审批机关,项目审批文号,竣工日期,目录纳入平台日期,验收日期,验收报告,建设目标和任务完成情况,系统功能完成情况,数据共享开放情况,安全等级保护情况,标准化建设情况,备案日期,办理状态,理由
甲平台,示例县水务局,2025-03-03,甲目录,2025-03-10,2025-03-20,示例发改局,一号,2025-09-01,2025-09-10,2025-09-15,甲报告,已完成,已完成,已共享,已定级,已执行,2025-09-20,已备案,
乙平台,示例县水务局,2025-03-03,,,2025-03-20,示例发改局,二号,2025-09-01,,2025-09-15,乙报告,已完成,已完成,已共享,,已执行,,,
丙平台,示例县水务局,2025-03-03,丙目录,2025-03-10,,,,,,,,,,,,,,初审未通过,重复建设
丁平台,示例县水务局,2025-03-03,丁目录,,,,,,,,,,,,,,,,
戊平台,示例县水务局,2025-03-03,戊目录,2025-03-11,2025-03-21,示例发改局,五号,,,,,,,,,,,在建,
";

#[test]
fn a_ledger_is_taken_over_as_it_was_and_comes_back() {
    let home = home();
    let file = home.file("projects.csv", LEDGER);
    let taken = home.json(&["project", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["problem_counts"]),
        (&json!(5), &json!({ "enum-mapped": 1 })),
        "{taken}"
    );
    let state = |number: usize| {
        let case = home.json(&["project", "show", &format!("project-2025-000{number}")]);
        let steps = case["events"].as_array().unwrap().iter();
        let steps: Vec<&str> = steps
            .map(|event| event["action"].as_str().unwrap())
            .collect();
        (case["state"].as_str().unwrap().to_owned(), steps.join(" "))
    };
    assert_eq!(
        [1, 2, 3, 4, 5].map(state),
        [
            ("filed", "submit pass approve build catalogue accept file"),
            ("accepted", "submit approve build accept"),
            ("failed", "submit fail"),
            ("proposed", "submit"),
            ("approved", "submit pass approve"),
        ]
        .map(|(state, steps)| (state.to_owned(), steps.to_owned()))
    );
    let found = home.document(&["check", "A12", "A13"]).1;
    let found = found["findings"].as_array().unwrap().iter();
    let found: Vec<&str> = found.map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(
        found,
        [
            "A12-1@case:project-2025-0002",
            "A12-2@case:project-2025-0002",
            "A13-2@case:project-2025-0002",
            "A13-3@case:project-2025-0002",
            "A13-1@case:project-2025-0002",
        ]
    );
    let head = home.head();
    assert_eq!(home.json(&["project", "import", &file])["unchanged"], 5);
    assert_eq!(home.head(), head);
    for (lang, form) in [("zh", "csv"), ("en", "xlsx")] {
        let out = home
            .path()
            .join(format!("out.{form}"))
            .display()
            .to_string();
        home.json(&["--lang", lang, "project", "export", "--output", &out]);
        let other = self::home();
        let there = other.json(&["project", "import", &out]);
        assert_eq!(
            (&there["created"], &there["problem_counts"]),
            (&json!(5), &json!({})),
            "{lang}: {there}"
        );
        let told = |home: &Home| {
            let cases = home.json(&["project", "list"]);
            let cases = cases.as_array().unwrap().clone();
            let told = |case: &Value| (case["title"].clone(), case["state"].clone());
            cases.iter().map(told).collect::<Vec<_>>()
        };
        assert_eq!(told(&other), told(&home), "{lang}");
    }
}

#[test]
fn a_row_that_names_no_result_of_the_review_is_refused_in_its_cell() {
    let home = home();
    let row = "项目名称,建设单位,申报日期,初审日期\n甲平台,示例县水务局,2025-03-03,2025-03-10\n";
    let file = home.file("projects.csv", row);
    let (exit, document, _) = home.refused(&["project", "import", &file]);
    assert_eq!(
        (exit, &document["problems"][0]["code"]),
        (3, &json!("case-state-missing")),
        "{document}"
    );
    let row = "项目名称,建设单位,申报日期,目录纳入平台日期,纳入平台的目录,项目审批日期\n\
               甲平台,示例县水务局,2025-03-03,2025-06-10,取水许可,2025-04-01\n";
    let file = home.file("projects.csv", row);
    let (exit, document, _) = home.refused(&["project", "import", &file]);
    let problem = &document["problems"][0];
    assert_eq!(
        (exit, &problem["field"]),
        (3, &json!("catalogue_entries")),
        "{document}"
    );
    assert!(
        problem["message"].as_str().unwrap().contains("尚未发布"),
        "{problem}"
    );
}

const COMMANDS: &[&[&str]] = &[
    &[
        "project",
        "submit",
        "--name",
        "示例水务平台",
        "--for",
        "SWJ",
        "--catalogue",
        "预编目录",
    ],
    &[
        "project",
        "approve",
        CASE,
        "--by",
        "示例发改局",
        "--number",
        "一号",
        "--for",
        "SWJ",
    ],
    &["project", "review", CASE, "--pass"],
    &[
        "project",
        "approve",
        CASE,
        "--by",
        "示例发改局",
        "--number",
        "一号",
        "--for",
        "SWJ",
    ],
    &["project", "accept", CASE, "--for", "SWJ"],
    &["project", "build", CASE, "--for", "SWJ"],
    &[
        "project",
        "catalogue",
        CASE,
        "--entry",
        "e2",
        "--for",
        "SWJ",
    ],
    &["project", "catalogue", CASE, "--for", "SWJ"],
    &[
        "project",
        "catalogue",
        CASE,
        "--entry",
        "e1",
        "--for",
        "SWJ",
    ],
    &[
        "project",
        "accept",
        CASE,
        "--for",
        "SWJ",
        "--goals",
        "已完成",
    ],
    &["project", "list"],
    &["project", "import", "projects.csv"],
    &["check", "A12", "A13"],
    &["rule", "show", "A13-2"],
    &["help", "project", "review"],
];

#[test]
fn in_chinese() {
    let home = home();
    home.file("projects.csv", LEDGER);
    insta::assert_snapshot!("zh", played(&home, COMMANDS, "zh"));
}

#[test]
fn in_english() {
    let home = home();
    home.file("projects.csv", LEDGER);
    insta::assert_snapshot!("en", played(&home, COMMANDS, "en"));
}

#[test]
fn a_project_that_failed_and_was_proposed_anew_comes_back() {
    let file_of = |home: &Home, rows: &str| {
        let head = "建设单位,项目名称,申报日期,办理状态,初审日期,重新申报日期,理由\n";
        home.file("again.csv", format!("{head}{rows}"))
    };
    let home = home();
    let rows = "示例县水务局,示例平台,2026-01-05,待初审,2026-01-08,2026-01-12,缺目录\n\
                示例县水务局,示例系统,2026-01-05,初审通过,2026-01-15,2026-01-12,缺目录\n";
    let taken = home
        .document(&["project", "import", &file_of(&home, rows)])
        .1;
    assert_eq!(
        (&taken["refused"], &taken["created"]),
        (&json!(false), &json!(2)),
        "{taken}"
    );
    let states: Vec<String> = home.json(&["project", "show", CASE])["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["to"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(states, ["proposed", "failed", "proposed"]);
    let problems = taken["problems"].as_array().unwrap();
    let codes: Vec<&Value> = problems.iter().map(|problem| &problem["code"]).collect();
    assert_eq!(codes, ["case-day-unused"], "{taken}");
}

#[test]
fn numbers_that_cannot_be_are_refused() {
    let home = home();
    for typed in [
        "project submit --name 示例平台 --investment=-1 --act-as shui",
        "document record --kind plan --title 示例规划 --year 1999",
    ] {
        let args: Vec<&str> = typed.split_whitespace().collect();
        let (exit, error) = home.error(&args);
        assert_eq!(
            (exit, error["details"]["value"] != json!(null)),
            (3, true),
            "{error}"
        );
    }
}

#[test]
fn a_project_that_failed_and_passed_on_one_day_is_taken_with_its_pass() {
    let home = home();
    let head = "建设单位,项目名称,申报日期,办理状态,初审日期,重新申报日期,项目审批日期,项目审批机关,项目审批文号,预编项目数据资源目录\n";
    let row = "示例县水务局,示例平台,2026-01-05,已审批,2026-01-08,2026-01-08,2026-01-12,示例发改局,一号,目录一\n";
    let file = home.file("one-day.csv", format!("{head}{row}"));
    let taken = home.document(&["project", "import", &file]).1;
    assert_eq!(taken["created"], 1, "{taken}");
    let case = home.json(&["project", "show", CASE]);
    let actions: Vec<&str> = case["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    assert_eq!(actions, ["submit", "fail", "propose", "pass", "approve"]);
    let result = home.document(&["check", "A12-1"]).1;
    assert_eq!(result["findings"], json!([]), "{result}");
}
