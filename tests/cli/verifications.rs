//! Verifications, from the claim to the result that is told; and the personal data that they bring along.

use crate::golden::played;
use crate::support::{Home, Run, keys};
use abdata::store::Connection;
use serde_json::{Value, json};

const NAME: &str = "王示例";
const ID_NUMBER: &str = "11010519491231002X";
const PHONE: &str = "13900001234";

/// A ledger with MZJ (clerk `min`, head `ting`), GAJ (clerk `an`), the authority's clerk `ban`, an auditor `shen`, and in
/// a county the organisation WC (clerk `wen`) with its authority (clerk `xian`). Today is Monday, 2026-03-02.
fn started() -> Home {
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
fn run(home: &Home, day: &str, login: &str, line: &str) -> Run {
    let mut command = home.command();
    command
        .env("ABDATA_NOW", day)
        .arg("verify")
        .args(words(line));
    command.args(["--act-as", login, "--format", "json"]);
    Run::of(command.output().unwrap())
}

fn words(line: &str) -> Vec<&str> {
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
fn done(home: &Home, day: &str, login: &str, line: &str) -> Value {
    let run = run(home, day, login, line);
    assert_eq!(run.code, 0, "{line}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Does what must be refused, in both languages; returns the code of the refusal.
fn refused(home: &Home, day: &str, login: &str, line: &str) -> String {
    let head = home.head();
    let [code, _] = ["zh", "en"].map(|lang| {
        let run = run(home, day, login, &format!("{line} --lang {lang}"));
        let line = run.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(line).unwrap_or_default();
        assert_eq!(run.code, 4, "{line}: {} {}", run.stdout, run.stderr);
        let sentence = error["error"]["message"].as_str().unwrap();
        assert!(!sentence.contains("case-"), "{sentence}");
        error["error"]["code"].as_str().unwrap().to_owned()
    });
    assert_eq!(home.head(), head, "a refusal writes nothing: {line}");
    code
}

const DIRECT: &str = "submit --respondent MZJ --claim 低保对象住址有误 --person-name NAME --id-number ID_NUMBER --phone PHONE --person-kind 自然人";

const VIA: &str = "submit --via-authority --claim 婚姻登记日期有误 --person-name NAME";

const CASE: &str = "verify-2026-0001";

/// Returns name, organisation, first, due and last day of each clock.
fn clocks(case: &Value) -> Vec<String> {
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
        "missing"
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
    assert_eq!(
        refused(&home, "2026-03-10", "ting", &extend("")),
        "extended-already"
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
    assert_eq!(refused(&home, "2026-03-05", "min", &late), "date");
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

#[test]
fn a_limit_is_set_by_whoever_finds_the_error() {
    let home = started();
    let limit = |day: &str, org: &str| {
        format!("submit --limit {day} --respondent {org} --claim 两库死亡日期不一致")
    };
    assert_eq!(
        refused(&home, "2026-03-02", "an", &limit("2026-03-01", "MZJ")),
        "limit-before"
    );
    assert_eq!(
        refused(&home, "2026-03-02", "an", &limit("2026-03-20", "GAJ")),
        "limit-for-oneself"
    );
    let person = format!("{} --person-name NAME", limit("2026-03-20", "MZJ"));
    assert_eq!(
        refused(&home, "2026-03-02", "an", &person),
        "limit-with-person"
    );
    let both = format!("{} --via-authority", limit("2026-03-20", "MZJ"));
    assert_eq!(
        refused(
            &home,
            "2026-03-02",
            "ban",
            &format!("{both} --person-name NAME")
        ),
        "limit-and-authority"
    );
    assert_eq!(
        refused(
            &home,
            "2026-03-02",
            "min",
            &format!("{DIRECT} --applicant GAJ")
        ),
        "applicant-without-limit"
    );
    let case = done(&home, "2026-03-02", "an", &limit("2026-03-20", "MZJ"));
    assert_eq!(
        (&case["kind"], &case["applicant"]["code"]),
        (&json!("official"), &json!("GAJ"))
    );
    assert_eq!(clocks(&case), ["limit MZJ 2026-03-02 2026-03-20 -"]);
    assert_eq!(
        (
            &case["clocks"][0]["paragraph"],
            &case["clocks"][0]["working_days"]
        ),
        (&json!(4), &json!(14))
    );
    let reject = "reject CASE --reason 不属于本机构";
    assert_eq!(refused(&home, "2026-03-03", "min", reject), "state");
    let extend = "extend CASE --reason 情况复杂";
    assert_eq!(refused(&home, "2026-03-03", "ting", extend), "state");
    let case = done(
        &home,
        "2026-03-23",
        "min",
        "decide CASE --outcome corrected",
    );
    assert_eq!(
        clocks(&case),
        ["limit MZJ 2026-03-02 2026-03-20 2026-03-23"]
    );
    // The authority sets limits too.
    let case = done(&home, "2026-03-23", "ban", &limit("2026-03-27", "MZJ"));
    assert_eq!(case["applicant"]["code"], "513200-SJJ");
}

#[test]
fn what_is_not_possible_is_refused() {
    let home = started();
    // Whoever collected it records the claim; the authority needs a paper to do it for them.
    assert_eq!(refused(&home, "2026-03-02", "an", DIRECT), "role");
    assert_eq!(refused(&home, "2026-03-02", "min", VIA), "role");
    assert_eq!(refused(&home, "2026-03-02", "shen", VIA), "role");
    let nobody = "submit --respondent MZJ --claim 有误";
    assert_eq!(refused(&home, "2026-03-02", "min", nobody), "missing");
    let tomorrow = format!("{DIRECT} --received 2026-03-03");
    assert_eq!(refused(&home, "2026-03-02", "min", &tomorrow), "date");
    let paper = "--for MZJ --decided-by 某局长 --doc 示例函1号";
    let case = done(&home, "2026-03-02", "ban", &format!("{DIRECT} {paper}"));
    assert_eq!(case["events"][0]["for"]["code"], "MZJ");
    assert_eq!(refused(&home, "2026-03-03", "min", "notify CASE"), "state");
    assert_eq!(
        refused(&home, "2026-03-03", "ban", "forward CASE --respondent GAJ"),
        "state"
    );
    assert_eq!(refused(&home, "2026-03-03", "min", "urge CASE"), "role");
    assert_eq!(refused(&home, "2026-03-03", "an", "start CASE"), "role");
    assert_eq!(
        refused(&home, "2026-03-03", "an", "decide CASE --outcome upheld"),
        "role"
    );
    assert_eq!(
        refused(
            &home,
            "2026-03-03",
            "min",
            "decide CASE --outcome upheld --on 2026-03-01"
        ),
        "before-last"
    );
    let future = run(&home, "2026-03-03", "min", "start CASE --on 2026-03-04");
    assert_eq!(future.code, 3, "{}", future.stderr);
    for verb in ["reject", "extend", "decide"] {
        assert_eq!(
            run(&home, "2026-03-03", "min", &format!("{verb} CASE")).code,
            2,
            "{verb} lacks what it needs"
        );
    }
    let reject = "reject CASE --reason 不属于本机构职责";
    assert_eq!(
        done(&home, "2026-03-03", "min", reject)["state"],
        "rejected"
    );
    assert_eq!(
        refused(&home, "2026-03-03", "min", "decide CASE --outcome upheld"),
        "state"
    );
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

/// Lists the findings of Art. 20 on a day: rule, case, organisation, severity.
fn found(home: &Home, day: &str) -> Vec<String> {
    let mut command = home.command();
    command.env("ABDATA_NOW", day);
    let run = Run::of(
        command
            .args(["check", "A20", "--fail-on", "never", "--format", "json"])
            .output()
            .unwrap(),
    );
    let checked: Value = serde_json::from_str(&run.stdout).unwrap();
    let finding = |finding: &Value| {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (id, org) = (text(&finding["id"]), text(&finding["org"]["code"]));
        format!("{id} {org} {}", text(&finding["severity"]))
    };
    let findings = checked["findings"].as_array().unwrap();
    findings.iter().map(finding).collect()
}

/// Each finding falls silent once its remedy is done.
#[test]
fn what_is_late_is_found_and_mended() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    done(&home, "2026-03-02", "ban", VIA);
    let limit = "submit --limit 2026-03-06 --respondent WC --claim 两库死亡日期不一致";
    done(&home, "2026-03-02", "an", limit);
    assert!(found(&home, "2026-03-04").is_empty());
    assert_eq!(
        found(&home, "2026-03-05"),
        ["A20-3@case:verify-2026-0002 513200-SJJ violation"]
    );
    let forward = "forward verify-2026-0002 --respondent GAJ";
    done(&home, "2026-03-05", "ban", forward);
    assert!(found(&home, "2026-03-05").is_empty());
    assert_eq!(
        found(&home, "2026-03-10"),
        [
            "A20-1@case:verify-2026-0001 MZJ violation",
            "A20-6@case:verify-2026-0003 WC violation",
        ]
    );
    done(&home, "2026-03-10", "min", "decide CASE --outcome upheld");
    let decide = "decide verify-2026-0003 --outcome corrected";
    done(&home, "2026-03-10", "wen", decide);
    assert!(found(&home, "2026-03-10").is_empty());
    assert!(
        found(&home, "2026-03-13")
            .iter()
            .all(|one| one.contains("verify-2026-0002"))
    );
    let late = found(&home, "2026-03-16");
    assert!(
        late.contains(&"A20-4@case:verify-2026-0001 MZJ warning".to_owned()),
        "{late:?}"
    );
    done(&home, "2026-03-16", "min", "notify CASE");
    assert_eq!(
        found(&home, "2026-03-16"),
        ["A20-1@case:verify-2026-0002 GAJ violation"]
    );
    done(
        &home,
        "2026-03-16",
        "an",
        "transfer verify-2026-0002 --respondent MZJ --reason 由该局收集",
    );
    assert!(found(&home, "2026-03-16").is_empty());
    done(
        &home,
        "2026-03-16",
        "ting",
        "extend verify-2026-0002 --reason 情况复杂",
    );
    let db = Connection::open(home.ledger()).unwrap();
    db.execute_batch("UPDATE verify_detail SET extension_approved_by = NULL")
        .unwrap();
    drop(db);
    done(
        &home,
        "2026-03-17",
        "min",
        "decide verify-2026-0002 --outcome upheld",
    );
    assert_eq!(
        found(&home, "2026-03-17"),
        ["A20-2@case:verify-2026-0002 MZJ violation"]
    );
    let approve = "extend verify-2026-0002 --reason 补登批准 --approved-by 某局长";
    let case = done(&home, "2026-03-17", "ting", approve);
    assert_eq!(case["extension_approved_by"], "某局长");
    assert_eq!(case["state"], "decided");
    assert!(found(&home, "2026-03-17").is_empty());
}

/// Counts the cells of all tables, `person` apart, that hold a text; and those of `person`.
fn held(home: &Home, text: &str) -> (i64, i64) {
    let db = Connection::open(home.ledger()).unwrap();
    let list = |sql: &str| -> Vec<String> {
        let mut statement = db.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    };
    let (mut elsewhere, mut person) = (0, 0);
    let tables = list("SELECT name FROM sqlite_schema WHERE type = 'table'");
    assert!(tables.len() > 20);
    for table in tables {
        for column in list(&format!("SELECT name FROM pragma_table_info('{table}')")) {
            let sql = format!(
                "SELECT count(*) FROM \"{table}\" WHERE instr(CAST(\"{column}\" AS TEXT), ?1) > 0"
            );
            // The search tables have columns that only they can read.
            let Ok(found) = db.query_row(&sql, [text], |row| row.get::<_, i64>(0)) else {
                continue;
            };
            if table == "person" {
                person += found;
            } else {
                elsewhere += found;
            }
        }
    }
    (elsewhere, person)
}

/// Tells whether a text stands anywhere in the ledger's files.
fn in_bytes(home: &Home, text: &str) -> bool {
    let directory = home.ledger().parent().unwrap().to_owned();
    std::fs::read_dir(directory).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

#[test]
fn personal_data_are_masked_kept_apart_and_erased() {
    let home = started();
    let case = done(&home, "2026-03-02", "min", DIRECT);
    let masked = json!({
        "id": "p1", "person_kind": "natural", "person_name": "王**", "id_number": "1101************2X",
        "phone": "139******34", "erased": false,
    });
    assert_eq!(case["person"], masked);
    done(&home, "2026-03-03", "ban", "urge CASE");
    let shown = done(&home, "2026-03-03", "min", "show CASE --reveal");
    assert_eq!(shown["person"]["person_name"], NAME);
    assert_eq!(shown["person"]["id_number"], ID_NUMBER);
    let export = home.path().join("out.csv").display().to_string();
    done(
        &home,
        "2026-03-03",
        "ban",
        &format!("export --output {export}"),
    );
    let text = std::fs::read_to_string(&export).unwrap();
    assert!(
        text.contains("王**") && text.contains("139******34"),
        "{text}"
    );
    for secret in [NAME, ID_NUMBER, PHONE] {
        assert!(!text.contains(secret), "{text}");
        assert_eq!(held(&home, secret), (0, 1), "{secret}");
        assert!(in_bytes(&home, secret), "{secret}");
    }
    let reason = "redact CASE --reason 当事人要求删除";
    for login in ["min", "ban", "an", "shen"] {
        assert_eq!(
            refused(&home, "2026-03-04", login, reason),
            "role",
            "{login}"
        );
    }
    let named = "redact CASE --reason 王示例要求删除";
    assert_eq!(refused(&home, "2026-03-04", "ting", named), "person-named");
    let case = done(&home, "2026-03-04", "ting", reason);
    assert_eq!(case["state"], "received");
    assert_eq!(case["events"][2]["action"], "redact");
    let erased = json!({
        "id": "p1", "person_kind": null, "person_name": null, "id_number": null, "phone": null, "erased": true,
    });
    assert_eq!(case["person"], erased);
    for secret in [NAME, ID_NUMBER, PHONE] {
        assert_eq!(held(&home, secret), (0, 0), "{secret}");
        assert!(!in_bytes(&home, secret), "{secret} is still in the files");
    }
    assert_eq!(
        refused(&home, "2026-03-05", "ting", reason),
        "person-erased"
    );
    assert_eq!(
        refused(&home, "2026-03-05", "min", "show CASE --reveal"),
        "person-erased"
    );
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    // The case goes on, also on a day before that of its erasing.
    let start = "start CASE --on 2026-03-03";
    assert_eq!(
        done(&home, "2026-03-05", "min", start)["state"],
        "verifying"
    );
    let then = done(&home, "2026-03-05", "min", "show CASE --as-of 2026-03-02");
    assert_eq!(then["state"], "received");
}

#[test]
fn each_look_in_full_is_for_those_who_handle_the_case_and_is_audited() {
    let home = started();
    done(&home, "2026-03-02", "min", DIRECT);
    let reveal = "show CASE --reveal";
    for login in ["an", "wen", "xian", "shen"] {
        assert_eq!(
            refused(&home, "2026-03-02", login, reveal),
            "role",
            "{login}"
        );
    }
    let before = home.head();
    done(&home, "2026-03-02", "min", "show CASE");
    assert_eq!(home.head(), before, "a masked look is nobody's business");
    for login in ["min", "ting", "ban"] {
        done(&home, "2026-03-02", login, reveal);
        let log = home.json(&["audit", "log", "--limit", "1"]);
        assert_eq!(
            [&log[0]["action"], &log[0]["note"]],
            [&json!("reveal"), &json!(CASE)]
        );
        assert_eq!(log[0]["acting_for"], login);
        assert_eq!(log[0]["records"], 0);
    }
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    // Where nobody may write, nobody looks.
    let limit = "submit --limit 2026-03-20 --respondent MZJ --claim 不一致";
    done(&home, "2026-03-02", "an", limit);
    assert_eq!(
        refused(&home, "2026-03-02", "min", "show verify-2026-0002 --reveal"),
        "no-person"
    );
    // Share requests concern no persons.
    assert_eq!(
        home.run(&["share", "show", "share-2026-0001", "--reveal"])
            .code,
        2
    );
    assert_eq!(
        home.run(&["share", "redact", "share-2026-0001", "--reason", "x"])
            .code,
        2
    );
}

#[test]
fn no_text_that_stays_names_the_person() {
    let home = started();
    for claim in [
        "王示例的住址有误",
        "住址有误，电话13900001234",
        "11010519491231002X重复",
    ] {
        let args = DIRECT.replace("低保对象住址有误", claim);
        assert_eq!(
            refused(&home, "2026-03-02", "min", &args),
            "person-named",
            "{claim}"
        );
    }
    done(&home, "2026-03-02", "min", DIRECT);
    let decide = "decide CASE --outcome upheld --reason 经核对王示例的户口簿，数据无误";
    assert_eq!(refused(&home, "2026-03-03", "min", decide), "person-named");
    let void = "void CASE --reason 王示例重复申请";
    assert_eq!(refused(&home, "2026-03-03", "min", void), "person-named");
    assert_eq!(held(&home, NAME), (0, 1));
    // A body is no secret.
    let body = DIRECT
        .replace("低保对象", "王示例有限公司注册")
        .replace("自然人", "法人");
    done(&home, "2026-03-03", "min", &body);
}

#[test]
fn a_doubtful_id_number_is_taken_with_a_warning() {
    let home = started();
    let said = |number: &str| {
        let args = DIRECT.replace("ID_NUMBER", number);
        let run = run(&home, "2026-03-02", "min", &args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(!run.stderr.contains(number), "{}", run.stderr);
        run.stderr.contains("校验位")
    };
    assert!(said("110105194912310021"));
    assert!(!said(ID_NUMBER));
    assert!(!said("110105491231002"));
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

const COMMANDS: &[&str] = &[
    "verify submit --respondent MZJ --claim 低保对象住址有误 --person-name NAME --id-number 110105194912310021 --phone PHONE --received 2026-02-24 --act-as min",
    "verify submit --respondent MZJ --claim 王示例的住址有误 --person-name NAME --act-as min",
    "verify submit --via-authority --claim 婚姻登记日期有误 --person-name NAME",
    "verify forward verify-2026-0002",
    "verify forward verify-2026-0002 --respondent MZJ --dry-run",
    "verify forward verify-2026-0002 --respondent MZJ",
    "verify submit --limit 2026-03-20 --respondent MZJ --claim 两库死亡日期不一致",
    "verify list",
    "verify list --columns case,kind,person_name,id_number",
    "verify urge --overdue",
    "verify extend verify-2026-0001 --reason 情况复杂 --act-as min",
    "verify extend verify-2026-0001 --reason 情况复杂 --act-as ting",
    "verify extend verify-2026-0002 --reason 情况复杂 --days 12 --act-as ting",
    "verify transfer verify-2026-0003 --respondent GAJ --reason 由该局收集 --act-as min",
    "verify decide verify-2026-0002 --outcome upheld --act-as an",
    "verify decide verify-2026-0002 --outcome upheld --act-as min",
    "verify notify verify-2026-0002 --act-as min",
    "verify notify verify-2026-0002 --act-as min",
    "verify show verify-2026-0002 --reveal",
    "verify redact verify-2026-0002 --reason 当事人要求删除",
    "verify show verify-2026-0002",
    "verify submit --help",
    "verify decide -h",
    "check A20",
];

fn as_seen(lang: &str) -> String {
    let lines: Vec<Vec<&str>> = COMMANDS.iter().map(|line| words(line)).collect();
    let commands: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    played(&started(), &commands, lang)
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("verify_zh", as_seen("zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("verify_en", as_seen("en"));
}
