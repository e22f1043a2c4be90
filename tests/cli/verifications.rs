//! Verifications, from the claim to the result that is told, and what is refused on the way.

use crate::support::{Home, Run, keys, refusal_exit};
use serde_json::{Value, json};

pub const NAME: &str = "王示例";
pub const ID_NUMBER: &str = "11010519491231002X";
pub const PHONE: &str = "13900001234";

/// A ledger with MZJ (clerk `min`, head `ting`), GAJ (clerk `an`), the authority's clerk `ban`, an auditor `shen`, and in
/// a county the organisation WC (clerk `wen`) with its authority (clerk `xian`). Today is Monday, 2026-03-02.
pub fn started() -> Home {
    let home = Home::new().with_org();
    home.add_org("GAJ", "甲州公安局", "prefecture", "513200");
    home.add_org("WC", "示例县民政局", "county", "513221");
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
    home.with_user("min", "MZJ", "clerk")
        .with_user("ting", "MZJ", "head")
        .with_user("an", "GAJ", "clerk")
        .with_user("ban", "513200-SJJ", "authority_clerk")
        .with_user("shen", "513200-SJJ", "auditor")
        .with_user("wen", "WC", "clerk")
        .with_user("xian", "XSJ", "authority_clerk")
}

/// Runs a line as somebody on a day; `CASE` and the person's data stand for themselves.
pub fn run(home: &Home, day: &str, login: &str, line: &str) -> Run {
    let mut command = home.command();
    command
        .env("ABDATA_NOW", day)
        .arg("verify")
        .args(words(line));
    command.args(["--act-as", login, "--format", "json"]);
    Run::of(command.output().unwrap())
}

pub fn words(line: &str) -> Vec<&str> {
    let word = |word| match word {
        "CASE" => CASE,
        "NAME" => NAME,
        "ID_NUMBER" => ID_NUMBER,
        "PHONE" => PHONE,
        other => other,
    };
    line.split_whitespace().map(word).collect()
}

/// Does something on a day and reads the case.
pub fn done(home: &Home, day: &str, login: &str, line: &str) -> Value {
    let run = run(home, day, login, line);
    assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Does what must be refused, in both languages; returns the code of the refusal.
pub fn refused(home: &Home, day: &str, login: &str, line: &str) -> String {
    let head = home.head();
    let [code, _] = ["zh", "en"].map(|lang| {
        let run = run(home, day, login, &format!("{line} --lang {lang}"));
        let line = run.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(line).unwrap_or_default();
        let exit = refusal_exit(&error["error"]);
        assert_eq!(run.code, exit, "{line}: {} {}", run.stdout, run.stderr);
        let sentence = error["error"]["message"].as_str().unwrap();
        assert!(!sentence.contains("case-"), "{sentence}");
        error["error"]["code"].as_str().unwrap().to_owned()
    });
    assert_eq!(home.head(), head, "a refusal writes nothing: {line}");
    code
}

pub const DIRECT: &str = "submit --respondent MZJ --claim 低保对象住址有误 --person-name NAME --id-number ID_NUMBER --phone PHONE --person-kind 自然人";

pub const VIA: &str = "submit --via-authority --claim 婚姻登记日期有误 --person-name NAME";

pub const CASE: &str = "verify-2026-0001";

/// Returns name, organisation, first, due and last day of each clock.
pub fn clocks(case: &Value) -> Vec<String> {
    let clock = |clock: &Value| {
        let org = &clock["org"]["code"];
        let day = |key: &str| clock[key].as_str().unwrap_or("-").to_owned();
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let (name, org) = (text(&clock["name"]), text(org));
        let days = ["started_on", "due_on", "ended_on"].map(day).join(" ");
        format!("{name} {org} {days}")
    };
    case["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(clock)
        .collect()
}

#[test]
fn a_claim_is_verified_and_the_result_told() {
    let home = started();
    let args = format!("{DIRECT} --received 2026-02-27");
    let case = done(&home, "2026-03-02", "min", &args);
    assert_eq!(case["number"], CASE);
    assert_eq!(
        (&case["state"], &case["kind"]),
        (&json!("received"), &json!("direct"))
    );
    assert_eq!(case["title"], "低保对象住址有误");
    assert_eq!(case["respondent"]["code"], "MZJ");
    // Friday's receipt does not count; the Saturday after it is worked.
    assert_eq!(clocks(&case), ["verify MZJ 2026-02-27 2026-03-05 -"]);
    let clock = &case["clocks"][0];
    assert_eq!(
        [&clock["article"], &clock["paragraph"], &clock["policy"]],
        [&json!(20), &json!(2), &json!(false)]
    );
    let case = done(&home, "2026-03-03", "min", "start CASE");
    assert_eq!(case["state"], "verifying");
    // Late, and recorded as such.
    let decide = "decide CASE --outcome 已更正 --reason 已按户口簿更正";
    let case = done(&home, "2026-03-10", "min", decide);
    assert_eq!(
        (&case["state"], &case["outcome"]),
        (&json!("decided"), &json!("corrected"))
    );
    assert_eq!(case["clocks"][0]["overdue_working_days"], 3);
    assert_eq!(
        clocks(&case),
        [
            "verify MZJ 2026-02-27 2026-03-05 2026-03-10",
            "notify MZJ 2026-03-10 2026-03-13 -",
        ]
    );
    assert_eq!(case["clocks"][1]["policy"], true);
    let case = done(&home, "2026-03-11", "min", "notify CASE");
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("notified"), &json!("2026-03-11"))
    );
    assert_eq!(case["allowed"], json!([]));
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn an_amended_receipt_moves_the_term() {
    let home = started();
    done(&home, "2026-03-04", "min", DIRECT);
    let amend = "amend CASE --event 1 --on 2026-03-03 --reason 登记日期有误";
    let case = done(&home, "2026-03-05", "min", amend);
    assert_eq!(case["received_on"], "2026-03-03");
    assert_eq!(clocks(&case), ["verify MZJ 2026-03-03 2026-03-10 -"]);
}

#[test]
fn an_authority_forwards_urges_and_may_turn_down() {
    let home = started();
    let case = done(&home, "2026-03-02", "ban", VIA);
    assert_eq!(case["state"], "received_by_authority");
    assert_eq!(case["authority"]["code"], "513200-SJJ");
    assert_eq!(
        clocks(&case),
        ["forward 513200-SJJ 2026-03-02 2026-03-04 -"]
    );
    assert_eq!(
        refused(&home, "2026-03-03", "ban", "forward CASE"),
        "missing-options"
    );
    assert_eq!(
        refused(&home, "2026-03-03", "min", "forward CASE --respondent MZJ"),
        "role"
    );
    assert_eq!(refused(&home, "2026-03-03", "ban", "urge CASE"), "state");
    let case = done(&home, "2026-03-03", "ban", "forward CASE --respondent WC");
    assert_eq!(
        (&case["state"], &case["region"]),
        (&json!("forwarded"), &json!("513221"))
    );
    assert_eq!(
        clocks(&case),
        [
            "forward 513200-SJJ 2026-03-02 2026-03-04 2026-03-03",
            "verify WC 2026-03-03 2026-03-10 -",
        ]
    );
    // The county's own authority urges now, and so may the prefecture's.
    let case = done(&home, "2026-03-05", "xian", "urge CASE --reason 请按期办结");
    assert_eq!(case["state"], "forwarded");
    assert_eq!(case["events"][2]["action"], "urge");
    done(&home, "2026-03-05", "ban", "urge CASE");
    // Who applied is as it was on a day.
    let then = done(&home, "2026-03-05", "ban", "show CASE --as-of 2026-03-02");
    assert_eq!(
        (&then["state"], &then["respondent"]),
        (&json!("received_by_authority"), &json!(null))
    );
    assert_eq!(then["region"], "513200");
    // Deciding needs no beginning.
    let case = done(&home, "2026-03-06", "wen", "decide CASE --outcome upheld");
    assert_eq!(case["state"], "decided");
    done(&home, "2026-03-06", "ban", VIA);
    let reject = "reject verify-2026-0002 --reason 不属于公共数据";
    let case = done(&home, "2026-03-06", "ban", reject);
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("rejected"), &json!("2026-03-06"))
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

/// A county's authority acts on what it received, whatever region it will be forwarded to.
#[test]
fn a_countys_authority_forwards_to_the_prefecture() {
    let home = started();
    let args = format!("{VIA} --respondent GAJ");
    let case = done(&home, "2026-03-02", "xian", &args);
    assert_eq!(
        (&case["region"], &case["respondent"]["code"]),
        (&json!("513221"), &json!("GAJ"))
    );
    let case = done(&home, "2026-03-02", "xian", "forward CASE");
    assert_eq!(case["region"], "513200");
    assert_eq!(clocks(&case)[1], "verify GAJ 2026-03-02 2026-03-09 -");
}

#[test]
fn a_head_extends_once_and_in_time() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    let extend = |days: &str| format!("extend CASE --reason 情况复杂 {days}");
    assert_eq!(refused(&home, "2026-03-09", "min", &extend("")), "role");
    assert_eq!(
        refused(&home, "2026-03-09", "ting", &extend("--days 11")),
        "extended-too-far"
    );
    assert_eq!(
        refused(&home, "2026-03-09", "ting", &extend("--days 5")),
        "extended-too-far"
    );
    assert_eq!(
        refused(&home, "2026-03-10", "ting", &extend("")),
        "extended-late"
    );
    let case = done(&home, "2026-03-09", "ting", &extend(""));
    assert_eq!(case["state"], "received");
    assert_eq!(case["extension_approved_by"], "ting");
    assert_eq!(clocks(&case), ["verify MZJ 2026-03-02 2026-03-16 -"]);
    assert_eq!(case["clocks"][0]["working_days"], 10);
    let former = run(&home, "2026-03-10", "min", "show CASE --as-of 2026-03-06");
    let former: Value = serde_json::from_str(&former.stdout).unwrap();
    assert_eq!(clocks(&former), ["verify MZJ 2026-03-02 2026-03-09 -"]);
    assert_eq!(former["clocks"][0]["working_days"], 5);
    let due = home.json(&["due", "--as-of", "2026-03-06"]);
    assert_eq!(
        (&due[0]["due_on"], &due[0]["working_days_left"]),
        (&json!("2026-03-09"), &json!(1))
    );
    assert_eq!(
        refused(&home, "2026-03-10", "ting", &extend("")),
        "extended-already"
    );
    let possible = case["allowed"].as_array().unwrap();
    assert!(
        possible.iter().all(|one| one["action"] != "extend"),
        "{possible:?}"
    );
    // Recorded from paper by the authority: whose name stands on the paper approved it.
    done(&home, "2026-03-10", "min", DIRECT);
    let paper = "extend verify-2026-0002 --reason 情况复杂 --days 8 --for MZJ --decided-by 某局长 --doc 示例函1号";
    let case = done(&home, "2026-03-11", "ban", paper);
    assert_eq!(case["extension_approved_by"], "某局长");
    assert_eq!(clocks(&case), ["verify MZJ 2026-03-10 2026-03-20 -"]);
}

#[test]
fn a_transfer_takes_the_term_along() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    let to = |org: &str| format!("transfer CASE --reason 由该机构收集 --respondent {org}");
    assert_eq!(refused(&home, "2026-03-04", "an", &to("GAJ")), "role");
    assert_eq!(
        refused(&home, "2026-03-04", "min", &to("MZJ")),
        "transfer-to-oneself"
    );
    let early = format!("{} --received 2026-03-03", to("WC"));
    assert_eq!(
        refused(&home, "2026-03-05", "min", &early),
        "transfer-received-before"
    );
    let late = format!("{} --received 2026-03-06", to("WC"));
    assert_eq!(run(&home, "2026-03-05", "min", &late).code, 3);
    let received = format!("{} --on 2026-03-04 --received 2026-03-05", to("WC"));
    let case = done(&home, "2026-03-05", "min", &received);
    assert_eq!(
        [&case["state"], &case["respondent"]["code"], &case["region"]],
        [&json!("transferred"), &json!("WC"), &json!("513221")]
    );
    assert_eq!(
        clocks(&case),
        [
            "verify MZJ 2026-03-02 2026-03-09 2026-03-04",
            "verify WC 2026-03-05 2026-03-12 -",
        ]
    );
    // Whoever gave it away acts on it no longer.
    let decide = "decide CASE --outcome upheld";
    assert_eq!(refused(&home, "2026-03-06", "min", decide), "role");
    done(&home, "2026-03-06", "wen", decide);
    let changes = done(&home, "2026-03-06", "ban", "history CASE");
    let changed = changes[1]["changes"].as_array().unwrap();
    let fields: Vec<&str> = changed
        .iter()
        .map(|c| c["field"].as_str().unwrap())
        .collect();
    assert_eq!(
        fields,
        ["state", "respondent", "region", "transfer_received_on"]
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

/// Ten working days in all, however often it is passed to and fro.
#[test]
fn a_transfer_back_brings_no_fresh_term() {
    let home = started();
    done(
        &home,
        "2026-03-03",
        "min",
        &format!("{DIRECT} --received 2026-03-02"),
    );
    done(&home, "2026-03-03", "ting", "extend CASE --reason 情况复杂");
    let to = |org: &str| format!("transfer CASE --reason 由该机构收集 --respondent {org}");
    done(&home, "2026-03-04", "min", &to("GAJ"));
    let case = done(&home, "2026-03-06", "an", &to("MZJ"));
    assert_eq!(
        clocks(&case),
        [
            "verify MZJ 2026-03-02 2026-03-16 2026-03-04",
            "verify GAJ 2026-03-04 2026-03-11 2026-03-06",
            "verify MZJ 2026-03-02 2026-03-16 -",
        ]
    );
    for days in ["", "--days 10"] {
        let again = format!("extend CASE --reason 情况复杂 {days}");
        assert_eq!(
            refused(&home, "2026-03-09", "ting", &again),
            "extended-already"
        );
    }
    let mut possible = case["allowed"].as_array().unwrap().iter();
    assert!(possible.all(|one| one["action"] != "extend"), "{case}");
    // Amended, both its terms count from the day of the first receipt.
    let amend = "amend CASE --received 2026-02-27 --reason 录错";
    assert_eq!(refused(&home, "2026-03-09", "min", amend), "role");
    let case = done(&home, "2026-03-09", "ban", amend);
    assert_eq!(
        clocks(&case),
        [
            "verify MZJ 2026-02-27 2026-03-12 2026-03-04",
            "verify GAJ 2026-03-04 2026-03-11 2026-03-06",
            "verify MZJ 2026-02-27 2026-03-12 -",
        ]
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn many_are_urged_at_once() {
    let home = started();
    for _ in 0..3 {
        done(&home, "2026-03-02", "min", DIRECT);
    }
    done(&home, "2026-03-06", "min", DIRECT);
    done(&home, "2026-03-03", "min", "decide CASE --outcome upheld");
    let head = home.head();
    let dry = done(&home, "2026-03-10", "ban", "urge --overdue --dry-run");
    assert_eq!(dry.as_array().unwrap().len(), 2);
    assert_eq!(home.head(), head);
    // The first is decided and only its result untold; the last is in time.
    let urged = done(&home, "2026-03-10", "ban", "urge --overdue --reason 已超期");
    let mut numbers: Vec<&str> = urged
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["number"].as_str().unwrap())
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["verify-2026-0002", "verify-2026-0003"]);
    assert_eq!(urged[0]["events"][1]["note"], "已超期");
    assert_eq!(
        refused(&home, "2026-03-10", "min", "urge --overdue"),
        "role"
    );
    let listed = done(&home, "2026-03-10", "ban", "list --overdue");
    assert_eq!(listed.as_array().unwrap().len(), 3);
}

#[test]
fn a_case_in_json_has_its_keys() {
    let home = started();
    let case = done(&home, "2026-03-02", "min", DIRECT);
    let expected = [
        "allowed",
        "applicant",
        "authority",
        "claim",
        "clocks",
        "closed_on",
        "edition",
        "entry",
        "entry_version",
        "events",
        "extended_days",
        "extension_approved_by",
        "id",
        "kind",
        "lapsed",
        "limit_on",
        "number",
        "opened_on",
        "outcome",
        "person",
        "procedure",
        "received_on",
        "region",
        "respondent",
        "state",
        "title",
        "transfer_received_on",
    ];
    assert_eq!(keys(&case), expected);
}
