//! Applications for open data, from the submission to the grant and its end, and what is refused on the way.

use crate::support::{Home, Run, keys, refusal_exit};
use crate::verifications::clocks;
use serde_json::{Value, json};

pub const NAME: &str = "王示例";
pub const ID_NUMBER: &str = "11010519491231002X";
pub const PHONE: &str = "13900001234";

/// How data are shared and opened: on conditions.
pub const CONDITIONAL: &[&str] = &[
    "--share-type",
    "unconditional",
    "--open-type",
    "conditional",
];

/// A ledger with JIA (clerk `jia`, head `tou`) that opens e1 on conditions, e2 unconditionally and withholds e3, with YI
/// (clerk `yi`) that opens e4 on conditions, and with the authority's clerk `ban`. Today is Monday, 2026-03-02.
pub fn started() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("企业用电信息", "JIA", "2026-01-05", CONDITIONAL);
    for (name, kind) in [("公交线路", "unconditional"), ("低保对象", "withheld")] {
        let more = ["--share-type", "unconditional", "--open-type", kind];
        home.published(name, "JIA", "2026-01-05", &more);
    }
    home.published("企业用水信息", "YI", "2026-01-05", CONDITIONAL);
    home.with_user("jia", "JIA", "clerk")
        .with_user("tou", "JIA", "head")
        .with_user("yi", "YI", "clerk")
        .with_user("ban", "513200-SJJ", "authority_clerk")
}

/// Runs a line as somebody on a day; the person's data stand for themselves.
pub fn run(home: &Home, day: &str, login: &str, line: &str) -> Run {
    let word = |word| match word {
        "NAME" => NAME,
        "ID_NUMBER" => ID_NUMBER,
        "PHONE" => PHONE,
        other => other,
    };
    let words: Vec<&str> = line.split_whitespace().map(word).collect();
    let mut command = home.command();
    command.env("ABDATA_NOW", day).args(words);
    command.args(["--act-as", login, "--format", "json"]);
    Run::of(command.output().unwrap())
}

/// Does something on a day and reads what comes of it.
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
        let said = run.stderr.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(said).unwrap_or_default();
        let exit = refusal_exit(&error["error"]);
        assert_eq!(run.code, exit, "{line}: {} {}", run.stdout, run.stderr);
        let sentence = error["error"]["message"].as_str().unwrap();
        assert!(!sentence.contains("case-"), "{sentence}");
        error["error"]["code"].as_str().unwrap().to_owned()
    });
    assert_eq!(home.head(), head, "a refusal writes nothing: {line}");
    code
}

/// Reads a case as it stands in the end.
pub fn shown(home: &Home, noun: &str, number: &str) -> Value {
    let mut command = home.command();
    command.env("ABDATA_NOW", "2026-03-31");
    let run = Run::of(
        command
            .args([noun, "show", number, "--format", "json"])
            .output()
            .unwrap(),
    );
    assert_eq!(run.code, 0, "{number}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Brings an application for an entry from its submission to the grant; returns its number.
pub fn granted(home: &Home, login: &str, entry: &str, person: &str) -> String {
    let submit = format!("opening submit --entry {entry} --purpose 研究 {person}");
    let case = done(home, "2026-03-02", login, &submit);
    let number = case["number"].as_str().unwrap().to_owned();
    for line in [
        "approve CASE",
        "commit CASE --paper 承诺1号",
        "agree CASE --paper 协议1号 --expires 2026-12-31",
        "grant CASE",
    ] {
        let line = format!("opening {}", line.replace("CASE", &number));
        done(home, "2026-03-02", login, &line);
    }
    number
}

pub const PERSON: &str =
    "--person-name NAME --id-number ID_NUMBER --phone PHONE --person-kind 自然人";

const CASE: &str = "opening-2026-0001";

#[test]
fn an_application_is_reviewed_signed_and_granted() {
    let home = started();
    let submit =
        format!("opening submit --entry e1 --purpose 研究用电 --received 2026-02-27 {PERSON}");
    let case = done(&home, "2026-03-02", "jia", &submit);
    assert_eq!(case["number"], CASE);
    assert_eq!(
        [&case["state"], &case["open_type"], &case["title"]],
        [
            &json!("submitted"),
            &json!("conditional"),
            &json!("企业用电信息")
        ]
    );
    assert_eq!(case["person"]["name"], json!(null));
    assert_eq!(case["person"]["id_number"], "1101************2X");
    // Friday's receipt does not count; ten working days, one of them the Saturday that is worked.
    assert_eq!(clocks(&case), ["review JIA 2026-02-27 2026-03-12 -"]);
    assert_eq!(case["clocks"][0]["policy"], true);
    for (login, line) in [
        ("yi", "approve"),
        ("ban", "approve"),
        ("ban", "reject --reason 甲"),
    ] {
        let (verb, more) = line.split_once(' ').unwrap_or((line, ""));
        let line = format!("opening {verb} {CASE} {more}");
        assert_eq!(refused(&home, "2026-03-03", login, &line), "role", "{line}");
    }
    let run_as = |line: &str| run(&home, "2026-03-03", "yi", line).stderr;
    let said = run_as(&format!("opening approve {CASE}"));
    let error: Value = serde_json::from_str(said.lines().last().unwrap()).unwrap();
    let details = &error["error"]["details"];
    assert_eq!(details["state"], "submitted", "{error}");
    assert_eq!(details["allowed"][0]["action"], "approve", "{error}");
    assert!(error["error"]["hint"].as_str().unwrap().contains("--for"));
    let said = run_as(&format!("opening redact {CASE} --reason 到期"));
    assert!(!said.is_empty() && !said.contains("--for"), "{said}");
    let approve = format!("opening approve {CASE} --conditions 仅限汇总");
    let case = done(&home, "2026-03-04", "jia", &approve);
    assert_eq!(
        (&case["state"], &case["clocks"][0]["ended_on"]),
        (&json!("approved"), &json!("2026-03-04"))
    );
    let grant = format!("opening grant {CASE}");
    assert_eq!(
        refused(&home, "2026-03-04", "jia", &grant),
        "opening-unsigned"
    );
    // The agreement before the commitment: either order.
    let agree = format!("opening agree {CASE} --paper 协议1号 --expires 2026-06-30");
    assert_eq!(done(&home, "2026-03-05", "jia", &agree)["state"], "agreed");
    assert_eq!(
        refused(&home, "2026-03-05", "jia", &grant),
        "opening-unsigned"
    );
    let commit = format!("opening commit {CASE} --paper 承诺1号");
    assert_eq!(done(&home, "2026-03-06", "jia", &commit)["state"], "signed");
    let case = done(&home, "2026-03-06", "jia", &grant);
    assert_eq!(case["state"], "granted");
    let actions: Vec<&str> = case["allowed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["action"].as_str().unwrap())
        .collect();
    assert_eq!(actions, ["suspend", "end"]);
    let late = home.json(&["opening", "show", CASE, "--as-of", "2026-03-06"]);
    assert_eq!(late["state"], "granted");
    let mut command = home.command();
    command.env("ABDATA_NOW", "2026-07-01");
    let run = Run::of(
        command
            .args(["opening", "show", CASE, "--format", "json"])
            .output()
            .unwrap(),
    );
    let over: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(over["state"], "expired");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn the_provider_suspends_its_own_grant_and_lets_it_go_on() {
    let home = started();
    granted(&home, "jia", "e1", PERSON);
    let suspend = format!("opening suspend {CASE} --reason 超范围使用");
    assert_eq!(refused(&home, "2026-03-03", "yi", &suspend), "role");
    let case = done(&home, "2026-03-03", "jia", &suspend);
    assert_eq!(
        (&case["state"], &case["suspended_by"]),
        (&json!("suspended"), &json!(null))
    );
    let resume = format!("opening resume {CASE}");
    assert_eq!(
        done(&home, "2026-03-04", "jia", &resume)["state"],
        "granted"
    );
    let case = done(&home, "2026-03-05", "jia", &format!("opening end {CASE}"));
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("ended"), &json!("2026-03-05"))
    );
}

#[test]
fn what_needs_no_application_or_cannot_be_had_is_refused() {
    let home = started();
    let submit =
        |entry: &str| format!("opening submit --entry {entry} --purpose 研究 --person-name NAME");
    for (entry, code) in [("e2", "opening-unconditional"), ("e3", "opening-withheld")] {
        let line = submit(entry);
        assert_eq!(refused(&home, "2026-03-02", "jia", &line), code);
    }
    home.json(&["catalog", "add", "--name", "草稿", "--provider", "JIA"]);
    assert_eq!(
        refused(&home, "2026-03-02", "jia", &submit("e5")),
        "not-published"
    );
    assert_eq!(refused(&home, "2026-03-02", "yi", &submit("e1")), "role");
    // Neither purpose nor reason may name the person: they outlast the erasing.
    let named = format!(
        "{} --purpose 王示例的研究",
        submit("e1").replace("--purpose 研究 ", "")
    );
    assert_eq!(refused(&home, "2026-03-02", "jia", &named), "person-named");
}

#[test]
fn personal_data_are_looked_at_by_the_provider_and_erased_by_its_head() {
    let home = started();
    let submit = format!("opening submit --entry e1 --purpose 研究 {PERSON}");
    done(&home, "2026-03-02", "jia", &submit);
    let reveal = format!("opening show {CASE} --reveal");
    assert_eq!(refused(&home, "2026-03-02", "yi", &reveal), "role");
    assert_eq!(refused(&home, "2026-03-02", "ban", &reveal), "role");
    let case = done(&home, "2026-03-02", "jia", &reveal);
    assert_eq!(case["person"]["id_number"], ID_NUMBER);
    let redact = format!("opening redact {CASE} --reason 当事人要求删除");
    assert_eq!(refused(&home, "2026-03-03", "jia", &redact), "role");
    assert_eq!(
        refused(&home, "2026-03-03", "tou", &redact),
        "person-needed"
    );
    let end = format!("opening end {CASE} --reason 申请人撤回");
    done(&home, "2026-03-03", "jia", &end);
    let case = done(&home, "2026-03-03", "tou", &redact);
    assert_eq!(
        (&case["person"]["erased"], &case["person"]["id_number"]),
        (&json!(true), &json!(null))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

/// What was withheld or retired after the application is neither granted nor given again.
#[test]
fn the_entry_as_it_is_now_decides_on_a_grant() {
    let home = started();
    let held = granted(&home, "yi", "e4", PERSON);
    let suspend = format!("opening suspend {held} --reason 协议另议");
    done(&home, "2026-03-02", "yi", &suspend);
    let submit = format!("opening submit --entry e4 --purpose 研究 {PERSON}");
    let open = done(&home, "2026-03-02", "yi", &submit);
    let open = open["number"].as_str().unwrap();
    done(
        &home,
        "2026-03-02",
        "yi",
        &format!("opening approve {open}"),
    );
    for paper in [
        "commit CASE --paper 承诺2号",
        "agree CASE --paper 协议2号 --expires 2026-12-31",
    ] {
        let line = format!("opening {}", paper.replace("CASE", open));
        done(&home, "2026-03-02", "yi", &line);
    }
    home.json(&["catalog", "retire", "e4", "--reason", "职能调整"]);
    for line in [
        format!("opening grant {open}"),
        format!("opening resume {held}"),
    ] {
        assert_eq!(refused(&home, "2026-03-03", "yi", &line), "not-published");
    }
    let case = shown(&home, "opening", open);
    let allowed = case["allowed"].as_array().unwrap();
    assert!(allowed.iter().all(|one| one["action"] != "grant"), "{case}");
}

#[test]
fn a_ledger_brings_grants_without_papers_which_the_rule_finds() {
    let home = started();
    let file = home.file(
        "openings.csv",
        "申请人,当事人类别,身份证号,目录名称,用途,申请日期,答复日期,承诺书签署日期,安全承诺书,协议签订日期,开放利用协议,协议截止日期,授权日期,办结日期,理由,办理状态\n\
         示例公司,法人,,企业用电信息,研究,2025-03-03,2025-03-10,2025-03-11,承诺1号,2025-03-12,协议1号,2026-12-31,2025-03-13,,,已授权\n\
         另一公司,法人,,企业用水信息,选址,2025-05-06,2025-05-26,,,,,,2025-05-27,,,已授权\n\
         某申请人,自然人,11010519491231002X,企业用电信息,好奇,2025-06-03,2025-06-05,,,,,,,,用途不明,不同意\n\
         示例公司,法人,,企业用水信息,研究,2026-02-26,,,,,,,,,,\n",
    );
    let taken = home.document(&["opening", "import", &file]).1;
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(4), &json!(false)),
        "{taken}"
    );
    let signed = shown(&home, "opening", "opening-2025-0001");
    let events: Vec<&str> = signed["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    assert_eq!(events, ["submit", "approve", "commit", "agree", "grant"]);
    assert_eq!(signed["agreement"], "协议1号");
    let bare = shown(&home, "opening", "opening-2025-0002");
    assert_eq!(
        (&bare["state"], &bare["respondent"]["code"]),
        (&json!("granted"), &json!("YI"))
    );
    let late = &bare["clocks"][0];
    assert_eq!(late["overdue_working_days"], 4, "{late}");
    assert_eq!(
        shown(&home, "opening", "opening-2025-0003")["state"],
        "rejected"
    );
    let found = home.document(&["check", "A32-1", "--fail-on", "never"]).1;
    assert_eq!(
        found["findings"][0]["id"], "A32-1@case:opening-2025-0002",
        "{found}"
    );
    let head = home.head();
    let again = home.json(&["opening", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(4), head));
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["opening", "export", "--output", &out]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(!text.contains("11010519491231002X"), "{text}");
    assert!(
        text.contains("企业用电信息") && text.contains("承诺1号"),
        "{text}"
    );
}

#[test]
fn a_template_names_what_a_ledger_of_applications_holds() {
    let home = started();
    for noun in ["opening", "recall", "sanction"] {
        let file = format!("{noun}.xlsx");
        home.json(&[noun, "template", "--output", &file]);
        let taken = home.json(&[noun, "import", &file]);
        // The example row is passed over.
        assert_eq!(
            (&taken["created"], &taken["refused"]),
            (&json!(0), &json!(false)),
            "{noun}: {taken}"
        );
    }
}

#[test]
fn a_release_is_recorded_in_the_zone_of_the_providers_region() {
    let home = started();
    home.add_org("WC", "示例县局", "county", "513221");
    let more = [
        "--share-type",
        "unconditional",
        "--open-type",
        "unconditional",
    ];
    home.published("县公交线路", "WC", "2026-01-05", &more);
    let release = |entry: &str| format!("catalog release {entry} --on 2026-03-02");
    assert_eq!(
        refused(&home, "2026-03-03", "jia", &release("e3")),
        "release-withheld"
    );
    assert_eq!(refused(&home, "2026-03-03", "yi", &release("e2")), "role");
    let head = home.head();
    let dry = done(&home, "2026-03-03", "jia", "catalog release e2 --dry-run");
    assert_eq!(dry[0]["open_released_on"], "2026-03-03");
    assert_eq!(home.head(), head);
    let released = done(&home, "2026-03-03", "jia", &release("e2"));
    assert_eq!(
        keys(&released[0]),
        ["id", "name", "open_released_on", "open_zone"]
    );
    assert_eq!(
        released[0]["open_zone"],
        json!({"region": "513200", "name": "阿坝州"})
    );
    let again = "catalog release e2 --on 2026-03-03";
    assert_eq!(refused(&home, "2026-03-03", "jia", again), "release-again");
    let early = "catalog release e1 --on 2026-01-01";
    assert_eq!(refused(&home, "2026-03-03", "jia", early), "before-last");
    let entry = home.json(&["catalog", "show", "e2"]);
    assert_eq!(
        (&entry["open_state"], &entry["open_released_on"]),
        (&json!("released"), &json!("2026-03-02"))
    );
    // Filters choose what still waits: the two open on conditions, and the county's.
    let many = done(
        &home,
        "2026-03-04",
        "ban",
        "catalog release --state published",
    );
    let ids: Vec<&str> = many
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["e1", "e4", "e5"]);
    assert_eq!(many[2]["open_zone"]["region"], "513221");
    home.json(&["catalog", "add", "--name", "草稿", "--provider", "JIA"]);
    assert_eq!(
        refused(&home, "2026-03-04", "jia", "catalog release e6"),
        "release-unpublished"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_pending_revision_keeps_the_release_that_came_meanwhile() {
    let home = started();
    home.json(&[
        "catalog",
        "edit",
        "e2",
        "--summary",
        "全州公交",
        "--correction",
        "补登",
    ]);
    done(&home, "2026-03-02", "jia", "catalog release e2");
    crate::remedies::publish(&home, &["e2"]);
    let entry = home.json(&["catalog", "show", "e2"]);
    assert_eq!(
        (&entry["summary"], &entry["open_released_on"]),
        (&json!("全州公交"), &json!("2026-03-02"))
    );
}
