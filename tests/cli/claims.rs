//! Claims of data subjects (Art. 22), from the receipt to the result that is told.

use crate::golden::played;
use crate::support::{Home, Run, refusal_exit};
use serde_json::{Value, json};

const NAME: &str = "王示例";
const PHONE: &str = "13900001234";
const CASE: &str = "claim-2026-0001";

/// A ledger with MZJ (clerk `min`, head `ting`) and YBJ (clerk `yi`), and a clerk of the authority, `ban`.
pub fn started() -> Home {
    let home = Home::new().with_org();
    home.add_org("YBJ", "甲州医保局", "prefecture", "513200");
    home.with_user("min", "MZJ", "clerk")
        .with_user("ting", "MZJ", "head")
        .with_user("yi", "YBJ", "clerk")
        .with_user("ban", "513200-SJJ", "authority_clerk")
}

/// Runs a line as somebody on a day.
pub fn run(home: &Home, day: &str, login: &str, line: &str) -> Run {
    let mut command = home.command();
    command
        .env("ABDATA_NOW", day)
        .args(line.split_whitespace())
        .args(["--act-as", login, "--format", "json"]);
    Run::of(command.output().unwrap())
}

/// Does something on a day and reads its document.
pub fn done(home: &Home, day: &str, login: &str, line: &str) -> Value {
    let run = run(home, day, login, line);
    assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Does what must be refused, in both languages; returns the code of the refusal and the hint in English.
pub fn refused(home: &Home, day: &str, login: &str, line: &str) -> (String, String) {
    let head = home.head();
    let [_, found] = ["zh", "en"].map(|lang| {
        let run = run(home, day, login, &format!("{line} --lang {lang}"));
        let last = run.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(last).unwrap_or_default();
        let exit = refusal_exit(&error["error"]);
        assert_eq!(run.code, exit, "{line}: {} {}", run.stdout, run.stderr);
        let text = |key: &str| error["error"][key].as_str().unwrap_or_default().to_owned();
        assert!(!text("message").contains("case-"), "{}", text("message"));
        (text("code"), text("hint"))
    });
    assert_eq!(home.head(), head, "a refusal writes nothing: {line}");
    found
}

/// Lists the ids that a rule finds on a day.
pub fn found(home: &Home, rule: &str, day: &str) -> Vec<String> {
    let result = home.document(&["check", rule, "--as-of", day]).1;
    let findings = result["findings"].as_array().unwrap().iter();
    findings
        .map(|finding| finding["id"].as_str().unwrap().to_owned())
        .collect()
}

fn submit(kind: &str) -> String {
    format!(
        "claim submit --kind {kind} --claim 本人低保审批记录 --received 2026-02-27 --person-name {NAME} --phone {PHONE}"
    )
}

#[test]
fn what_is_shown_is_told_thereby() {
    let home = started();
    let case = done(&home, "2026-03-02", "min", &submit("查阅"));
    assert_eq!(case["number"], CASE);
    assert_eq!(
        [&case["kind"], &case["state"], &case["respondent"]["code"]],
        [&json!("view"), &json!("received"), &json!("MZJ")]
    );
    assert_eq!(case["person"]["person_name"], "王**");
    let clock = &case["clocks"][0];
    // Friday's receipt does not count; the Saturday after it is worked.
    assert_eq!(
        [
            &clock["name"],
            &clock["started_on"],
            &clock["due_on"],
            &clock["policy"]
        ],
        [
            &json!("reply"),
            &json!("2026-02-27"),
            &json!("2026-03-12"),
            &json!(true)
        ]
    );
    assert_eq!(
        [&clock["article"], &clock["paragraph"]],
        [&json!(22), &json!(1)]
    );
    let due = done(&home, "2026-03-02", "ban", "due");
    assert_eq!(due[0]["case"], CASE);
    assert_eq!(
        refused(
            &home,
            "2026-03-03",
            "yi",
            &format!("claim fulfil {CASE} --measure shown")
        )
        .0,
        "role"
    );
    let odd = format!("claim fulfil {CASE} --measure deleted");
    assert_eq!(
        refused(&home, "2026-03-03", "min", &odd).0,
        "claim-measure-shows"
    );
    let shown = format!("claim fulfil {CASE} --measure 提供查阅 --result 现场查阅");
    let case = done(&home, "2026-03-03", "min", &shown);
    assert_eq!(
        [&case["state"], &case["closed_on"], &case["measure"]],
        [&json!("notified"), &json!("2026-03-03"), &json!("shown")]
    );
    assert_eq!(case["clocks"][0]["ended_on"], "2026-03-03");
    assert_eq!(case["allowed"], json!([]));
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn other_measures_are_told_after() {
    let home = started();
    done(&home, "2026-03-02", "min", &submit("infringement"));
    let odd = format!("claim fulfil {CASE} --measure copied");
    assert_eq!(
        refused(&home, "2026-03-03", "min", &odd).0,
        "claim-measure-stops"
    );
    let stopped = format!("claim fulfil {CASE} --measure stopped");
    let case = done(&home, "2026-03-03", "min", &stopped);
    assert_eq!(case["state"], "fulfilled");
    let clocks = case["clocks"].as_array().unwrap();
    assert_eq!(clocks.len(), 1, "no term is set for telling");
    let case = done(&home, "2026-03-04", "min", &format!("claim notify {CASE}"));
    assert_eq!(
        [&case["state"], &case["closed_on"]],
        [&json!("notified"), &json!("2026-03-04")]
    );
}

#[test]
fn a_refusal_rests_on_law_and_an_authority_records_it_from_paper() {
    let home = started();
    done(&home, "2026-03-02", "min", &submit("deletion"));
    let bare = run(&home, "2026-03-03", "min", &format!("claim refuse {CASE}"));
    assert_eq!(bare.code, 2, "{}", bare.stderr);
    let rule = format!("claim refuse {CASE} --basis-kind 部门规定 --legal-basis x");
    assert_eq!(run(&home, "2026-03-03", "min", &rule).code, 3);
    let refuse = format!("claim refuse {CASE} --basis-kind 法律 --legal-basis 《示例法》第九条");
    let paper = format!("{refuse} --for MZJ --decided-by 某局长 --doc 示例函1号");
    let case = done(&home, "2026-03-03", "ban", &paper);
    assert_eq!(
        [
            &case["state"],
            &case["refusal_kind"],
            &case["events"][1]["for"]["code"]
        ],
        [&json!("refused"), &json!("law"), &json!("MZJ")]
    );
    let actions: Vec<&Value> = case["allowed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["action"])
        .collect();
    assert_eq!(actions, ["fulfil", "notify"]);
    // Whoever thinks better of it does what was claimed.
    let fulfil = format!("claim fulfil {CASE} --measure deleted");
    assert_eq!(
        done(&home, "2026-03-04", "min", &fulfil)["state"],
        "fulfilled"
    );
}

#[test]
fn wrong_data_are_sent_to_a_verification_from_the_same_receipt() {
    let home = started();
    for kind in ["更正", "数据有误", "correction"] {
        let (code, hint) = refused(&home, "2026-03-02", "min", &submit(kind));
        assert_eq!(code, "claim-is-verification", "{kind}");
        assert!(
            hint.contains("abdata verify submit") && hint.contains("--received 2026-02-27"),
            "{hint}"
        );
    }
    assert_eq!(run(&home, "2026-03-02", "min", &submit("其他")).code, 3);
    let file = home.file(
        "c.csv",
        "承办部门,请求类别,请求内容,申请人,申请日期\n甲州民政局,更正,住址有误,某人,2026-02-27\n",
    );
    let (code, document, _) = home.refused(&["claim", "import", &file]);
    assert_eq!(code, 3);
    let problem = &document["problems"][0];
    assert_eq!(
        [&problem["code"], &problem["field"]],
        [&json!("case-refused"), &json!("kind")],
        "{document}"
    );
    let message = problem["message"].as_str().unwrap();
    assert!(message.contains("校核"), "{message}");
}

#[test]
fn the_persons_data_are_masked_revealed_to_few_and_erased() {
    let home = started();
    done(&home, "2026-03-02", "min", &submit("view"));
    let named = format!("claim fulfil {CASE} --measure shown --result {NAME}已查阅");
    assert_eq!(
        refused(&home, "2026-03-03", "min", &named).0,
        "person-named"
    );
    let show = format!("claim show {CASE} --reveal");
    assert_eq!(
        done(&home, "2026-03-03", "min", &show)["person"]["phone"],
        PHONE
    );
    assert_eq!(refused(&home, "2026-03-03", "yi", &show).0, "role");
    let out = home.path().join("out.csv");
    done(
        &home,
        "2026-03-03",
        "ban",
        &format!("claim export --output {}", out.display()),
    );
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(
        text.contains("王**") && !text.contains(NAME) && !text.contains(PHONE),
        "{text}"
    );
    let redact = format!("claim redact {CASE} --reason 当事人要求");
    // While it runs, somebody is still to be told.
    assert_eq!(
        refused(&home, "2026-03-04", "ting", &redact).0,
        "person-needed"
    );
    let fulfil = format!("claim fulfil {CASE} --measure shown");
    assert_eq!(
        done(&home, "2026-03-05", "min", &fulfil)["state"],
        "notified"
    );
    let case = done(&home, "2026-03-06", "ting", &redact);
    assert_eq!(case["person"]["erased"], true);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn claims_come_from_a_ledger_and_go_into_another() {
    let home = started();
    let file = home.file(
        "claims.csv",
        "承办部门,请求类别,请求内容,申请人,收到日期,办理状态,办理日期,办理措施,不予办理依据类别,不予办理依据,告知日期\n\
         甲州民政局,查阅,低保审批记录,某甲,2026-01-12,已办结,2026-01-16,提供查阅,,,\n\
         甲州民政局,删除,多余的联系方式,某乙,2026-01-12,已办结,2026-02-02,删除,,,2026-02-03\n\
         甲州医保局,复制,参保记录,某丙,2026-02-02,不予办理,2026-02-05,,法律,《示例法》第九条,\n\
         甲州医保局,删除,就诊记录,某丁,2026-02-02,拒绝,2026-02-05,,,,\n\
         甲州医保局,侵权,记录被他人查询,某戊,2026-02-02,,,,,,\n",
    );
    let taken = home.json(&["claim", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(5), &json!(false)),
        "{taken}"
    );
    let show = |number: &str| home.json(&["claim", "show", number]);
    let first = show("claim-2026-0001");
    assert_eq!(
        [&first["state"], &first["closed_on"], &first["received_on"]],
        [
            &json!("notified"),
            &json!("2026-01-16"),
            &json!("2026-01-12")
        ]
    );
    let late = show("claim-2026-0002");
    assert_eq!(late["clocks"][0]["overdue_working_days"], 5);
    assert_eq!(late["closed_on"], "2026-02-03");
    assert_eq!(show("claim-2026-0003")["state"], "refused");
    // Refused without a basis, and never answered.
    assert_eq!(
        found(&home, "A22-1", "2026-03-02"),
        ["A22-1@case:claim-2026-0004", "A22-1@case:claim-2026-0005"]
    );
    let head = home.head();
    let again = home.json(&["claim", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(5), head));
    for lang in ["zh", "en"] {
        let out = home.path().join(format!("{lang}.xlsx"));
        let out = out.to_str().unwrap();
        home.json(&["claim", "export", "--output", out, "--lang", lang]);
        let elsewhere = started();
        let taken = elsewhere.json(&["claim", "import", out]);
        assert_eq!(taken["created"], 5, "{lang}: {taken}");
        let states = |home: &Home| -> Vec<Value> {
            let all = home.json(&["claim", "list", "--sort", "number"]);
            let all = all.as_array().unwrap().iter();
            all.map(|case| json!([case["state"], case["measure"], case["refusal_basis"]]))
                .collect()
        };
        assert_eq!(states(&elsewhere), states(&home), "{lang}");
    }
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

const COMMANDS: &[&[&str]] = &[
    &[
        "claim",
        "submit",
        "--kind",
        "更正",
        "--claim",
        "住址有误",
        "--received",
        "2026-02-27",
        "--respondent",
        "MZJ",
        "--person-name",
        "某人",
    ],
    &[
        "claim",
        "submit",
        "--kind",
        "查阅",
        "--claim",
        "低保审批记录",
        "--received",
        "2026-02-27",
        "--person-name",
        "某示例",
        "--act-as",
        "min",
    ],
    &[
        "claim",
        "submit",
        "--kind",
        "deletion",
        "--claim",
        "多余的联系方式",
        "--person-name",
        "某示例",
        "--act-as",
        "min",
    ],
    &[
        "claim",
        "fulfil",
        "claim-2026-0001",
        "--measure",
        "deleted",
        "--act-as",
        "min",
    ],
    &[
        "claim",
        "fulfil",
        "claim-2026-0002",
        "--measure",
        "shown",
        "--act-as",
        "min",
    ],
    &[
        "claim",
        "fulfil",
        "claim-2026-0001",
        "--measure",
        "shown",
        "--result",
        "现场查阅",
        "--act-as",
        "min",
    ],
    &["claim", "refuse", "claim-2026-0002", "--act-as", "min"],
    &[
        "claim",
        "refuse",
        "claim-2026-0002",
        "--basis-kind",
        "law",
        "--legal-basis",
        "《示例法》第九条",
        "--act-as",
        "min",
    ],
    &["claim", "notify", "claim-2026-0002", "--act-as", "min"],
    &[
        "claim",
        "list",
        "--columns",
        "number,state,title,kind,person_name",
    ],
    &["rule", "show", "A22-1"],
    &["help", "claim", "submit"],
    &["claim", "refuse", "--help"],
];

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&started(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&started(), COMMANDS, "en"));
}

#[test]
fn what_is_set_right_was_otherwise_and_is_not_taken_back() {
    let home = started();
    let late = submit("查阅").replace("2026-02-27", "2026-03-02");
    let late = format!("{late} --on 2026-02-28");
    assert_eq!(
        refused(&home, "2026-03-03", "min", &late).0,
        "received-after"
    );
    done(&home, "2026-03-02", "min", &submit("查阅"));
    let amend = |more: &str| format!("claim amend {CASE} {more} --reason 登记有误");
    for same in ["--event 1 --on 2026-03-02", "--received 2026-02-27"] {
        let (code, hint) = refused(&home, "2026-03-03", "min", &amend(same));
        assert_eq!(code, "amend-same-day", "{same}");
        assert!(
            hint.contains(&format!("abdata claim history {CASE}")),
            "{hint}"
        );
    }
    done(
        &home,
        "2026-03-03",
        "min",
        &format!("claim void {CASE} --reason 重复"),
    );
    for gone in ["--event 1 --on 2026-03-01", "--received 2026-02-26"] {
        assert_eq!(refused(&home, "2026-03-03", "min", &amend(gone)).0, "state");
    }
    let none = run(
        &home,
        "2026-03-03",
        "min",
        &format!("claim show {CASE} --as-of 2026-01-01"),
    );
    assert_eq!(none.code, 5);
    assert!(none.stderr.contains("abdata claim list"), "{}", none.stderr);
    let reveal = run(
        &home,
        "2026-03-03",
        "yi",
        &format!("claim show {CASE} --reveal --lang zh"),
    );
    assert_eq!(reveal.code, 4);
    assert!(!reveal.stderr.contains("提供部门"), "{}", reveal.stderr);
}
