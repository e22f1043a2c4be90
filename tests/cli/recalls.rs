//! Recalls of opened data, from the demand or risk to the result, and what they do to entries and grants.

use crate::openings::{PERSON, done, granted, refused, shown, started as ledger};
use crate::support::Home;
use crate::verifications::clocks;
use serde_json::{Value, json};

const CASE: &str = "recall-2026-0001";

/// The ledger of applications, with e1 and e2 released.
pub fn started() -> Home {
    let home = ledger();
    done(
        &home,
        "2026-03-02",
        "jia",
        "catalog release e1 e2 --on 2026-02-02",
    );
    home
}

fn demand(entry: &str) -> String {
    format!("recall submit --entry {entry} --claim 含本人住址 {PERSON}")
}

fn open_state(home: &Home, entry: &str) -> Value {
    home.json(&["catalog", "show", entry])["open_state"].clone()
}

#[test]
fn a_founded_demand_suspends_and_withdraws_the_data() {
    let home = started();
    let grant = granted(
        &home,
        "jia",
        "e1",
        "--person-name 示例公司 --person-kind 法人",
    );
    let case = done(&home, "2026-03-02", "jia", &demand("e1"));
    assert_eq!(
        (&case["number"], &case["state"], &case["kind"]),
        (&json!(CASE), &json!("received"), &json!("demand"))
    );
    assert_eq!(clocks(&case), ["verify JIA 2026-03-02 2026-03-03 -"]);
    assert_eq!(open_state(&home, "e1"), "released");
    let case = done(
        &home,
        "2026-03-03",
        "jia",
        &format!("recall suspend {CASE}"),
    );
    assert_eq!(
        (&case["state"], &case["stop"]),
        (&json!("suspended"), &json!("suspended"))
    );
    assert_eq!(open_state(&home, "e1"), "suspended");
    let held = shown(&home, "opening", &grant);
    assert_eq!(
        (&held["state"], &held["suspended_by"]),
        (&json!("suspended"), &json!(CASE))
    );
    assert_eq!(held["events"][5]["by"], json!(null), "{held}");
    assert_eq!(held["events"][5]["note"], CASE);
    // Neither can it be resumed by itself, nor the data applied for or released meanwhile.
    for (line, code) in [
        (
            format!("opening resume {grant}"),
            "opening-suspended-elsewhere",
        ),
        (
            format!("opening submit --entry e1 --purpose 研究 {PERSON}"),
            "opening-stopped",
        ),
        ("catalog release e1".to_owned(), "release-stopped"),
    ] {
        assert_eq!(refused(&home, "2026-03-03", "jia", &line), code, "{line}");
    }
    let verify = format!("recall verify {CASE} --finding founded");
    let case = done(&home, "2026-03-03", "jia", &verify);
    assert_eq!(case["state"], "verified");
    let withdraw = format!("recall withdraw {CASE}");
    assert_eq!(refused(&home, "2026-03-04", "yi", &withdraw), "role");
    let case = done(&home, "2026-03-04", "jia", &withdraw);
    assert_eq!(
        clocks(&case),
        [
            "verify JIA 2026-03-02 2026-03-03 2026-03-03",
            "notify JIA 2026-03-04 2026-03-09 -",
        ]
    );
    assert_eq!(open_state(&home, "e1"), "withdrawn");
    let held = shown(&home, "opening", &grant);
    assert_eq!(
        (&held["state"], &held["closed_on"]),
        (&json!("ended"), &json!("2026-03-04"))
    );
    let case = done(&home, "2026-03-05", "jia", &format!("recall notify {CASE}"));
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("notified"), &json!("2026-03-05"))
    );
    // The state of opening has its history.
    let history = done(&home, "2026-03-31", "jia", "catalog history e1");
    let changed: Vec<&str> = history
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|step| step["difference"]["fields"].as_array().unwrap())
        .filter(|change| change["field"] == "open_state")
        .map(|change| change["after"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["suspended", "withdrawn"], "{history}");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn an_unfounded_demand_lets_everything_go_on() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    done(&home, "2026-03-03", "jia", &demand("e1"));
    for line in ["suspend CASE", "verify CASE --finding 不存在问题"] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-03", "jia", &line);
    }
    let withdraw = format!("recall withdraw {CASE}");
    assert_eq!(refused(&home, "2026-03-03", "jia", &withdraw), "state");
    let dismiss = format!("recall dismiss {CASE} --reason 数据已脱敏");
    let case = done(&home, "2026-03-04", "jia", &dismiss);
    assert_eq!(
        (&case["state"], &case["stop"]),
        (&json!("unfounded"), &json!(null))
    );
    assert_eq!(open_state(&home, "e1"), "released");
    let held = shown(&home, "opening", &grant);
    assert_eq!(
        (&held["state"], &held["suspended_by"]),
        (&json!("granted"), &json!(null))
    );
}

#[test]
fn the_person_objects_and_the_authority_has_it_done_again() {
    let home = started();
    done(&home, "2026-03-02", "jia", &demand("e2"));
    for line in [
        "verify CASE --finding unfounded",
        "dismiss CASE --reason 无误",
        "notify CASE",
    ] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-03", "jia", &line);
    }
    let review = format!("recall review {CASE} --objection 仍含门牌号");
    assert_eq!(refused(&home, "2026-03-04", "jia", &review), "role");
    let case = done(&home, "2026-03-04", "ban", &review);
    assert_eq!(
        [
            &case["state"],
            &case["authority"]["code"],
            &case["closed_on"]
        ],
        [&json!("under_review"), &json!("513200-SJJ"), &json!(null)]
    );
    assert_eq!(
        clocks(&case)[2],
        "review 513200-SJJ 2026-03-04 2026-03-18 -"
    );
    // Who reviews may look at the person's data.
    let seen = done(
        &home,
        "2026-03-04",
        "ban",
        &format!("recall show {CASE} --reveal"),
    );
    assert_eq!(seen["person"]["id_number"], crate::openings::ID_NUMBER);
    let remand = format!("recall remand {CASE} --opinion 门牌号应处理");
    let case = done(&home, "2026-03-06", "ban", &remand);
    assert_eq!(
        (&case["state"], &case["finding"]),
        (&json!("received"), &json!(null))
    );
    assert_eq!(clocks(&case)[3], "verify JIA 2026-03-06 2026-03-09 -");
    for line in [
        "verify CASE --finding founded",
        "suspend CASE",
        "treat CASE --treatment 已删除门牌号",
    ] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-09", "jia", &line);
    }
    assert_eq!(open_state(&home, "e2"), "suspended");
    let case = done(&home, "2026-03-10", "jia", &format!("recall reopen {CASE}"));
    assert_eq!(case["state"], "reopened");
    assert_eq!(open_state(&home, "e2"), "released");
    let again = format!("recall review {CASE} --objection 处理太慢");
    done(&home, "2026-03-11", "ban", &again);
    let case = done(
        &home,
        "2026-03-12",
        "ban",
        &format!("recall uphold {CASE} --opinion 处理适当"),
    );
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("upheld"), &json!("2026-03-12"))
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_risk_suspends_opening_at_once_until_it_is_cleared() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    assert_eq!(
        refused(
            &home,
            "2026-03-03",
            "jia",
            &format!("{risk} --person-name NAME")
        ),
        "recall-risk-with-person"
    );
    let case = done(&home, "2026-03-03", "jia", risk);
    assert_eq!(
        (&case["state"], &case["clocks"]),
        (&json!("suspended"), &json!([]))
    );
    assert_eq!(case["events"][1]["by"], json!(null), "by law");
    assert_eq!(open_state(&home, "e1"), "suspended");
    // A second risk holds the data when the first is cleared.
    done(&home, "2026-03-03", "jia", risk);
    let treat = "--treatment 已降低精度";
    for line in ["treat", "reopen"] {
        let more = if line == "treat" { treat } else { "" };
        done(
            &home,
            "2026-03-04",
            "jia",
            &format!("recall {line} {CASE} {more}"),
        );
    }
    let first = shown(&home, "recall", CASE);
    assert_eq!(
        (&first["state"], &first["closed_on"]),
        (&json!("reopened"), &json!("2026-03-04"))
    );
    assert_eq!(open_state(&home, "e1"), "suspended");
    let held = shown(&home, "opening", &grant);
    assert_eq!(
        (&held["state"], &held["suspended_by"]),
        (&json!("suspended"), &json!("recall-2026-0002"))
    );
    // Taken back as a mistake, it holds nothing any more.
    done(
        &home,
        "2026-03-04",
        "ban",
        "recall void recall-2026-0002 --reason 重复登记",
    );
    assert_eq!(open_state(&home, "e1"), "released");
    assert_eq!(shown(&home, "opening", &grant)["state"], "granted");
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn only_what_is_open_can_be_recalled() {
    let home = started();
    for entry in ["e3", "e4"] {
        let login = if entry == "e3" { "jia" } else { "yi" };
        assert_eq!(
            refused(&home, "2026-03-03", login, &demand(entry)),
            "recall-not-open"
        );
    }
    // What was granted is had by somebody, though never released.
    granted(&home, "yi", "e4", PERSON);
    done(&home, "2026-03-03", "yi", &demand("e4"));
    let suspend = format!("recall suspend {CASE}");
    done(&home, "2026-03-03", "yi", &suspend);
    assert_eq!(open_state(&home, "e4"), "suspended");
}

/// A pending revision neither keeps nor undoes the suspension.
#[test]
fn a_revision_leaves_the_state_of_opening_as_it_is() {
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
    done(&home, "2026-03-02", "jia", &demand("e2"));
    done(
        &home,
        "2026-03-02",
        "jia",
        &format!("recall suspend {CASE}"),
    );
    crate::remedies::publish(&home, &["e2"]);
    let entry = home.json(&["catalog", "show", "e2"]);
    assert_eq!(
        (&entry["summary"], &entry["open_state"]),
        (&json!("全州公交"), &json!("suspended"))
    );
    let run = home.run(&["catalog", "edit", "e2", "--open-state", "released"]);
    assert_eq!(run.code, 2, "no option sets it");
}

#[test]
fn a_ledger_of_recalls_leaves_the_data_as_its_rows_end() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let file = home.file(
        "recalls.csv",
        "申请人,证件号码,目录名称,撤回来源,撤回理由,收到日期,中止日期,核实日期,核实结果,处理日期,处理措施,恢复开放日期,撤回日期,告知日期,办理状态\n\
         某申请人,11010519491231002X,企业用电信息,当事人要求撤回,含住址,2025-03-03,2025-03-03,2025-03-04,确有问题,2025-03-10,已脱敏,2025-03-11,,2025-03-12,已告知\n\
         ,,公交线路,安全风险,含坐标,2026-02-09,2026-02-09,,,,,,,,中止开放\n",
    );
    let taken = home.json(&["recall", "import", &file]);
    assert_eq!(
        (&taken["created"], &taken["refused"]),
        (&json!(2), &json!(false)),
        "{taken}"
    );
    let former = shown(&home, "recall", "recall-2025-0001");
    assert_eq!(
        (&former["state"], &former["treatment"]),
        (&json!("notified"), &json!("已脱敏")),
        "{former}"
    );
    assert_eq!(open_state(&home, "e1"), "released");
    assert_eq!(open_state(&home, "e2"), "suspended");
    let held = shown(&home, "opening", &grant);
    assert_eq!(held["state"], "granted");
    assert_eq!(
        held["events"].as_array().unwrap().len(),
        5,
        "what was over long ago touches no grant of today"
    );
    let head = home.head();
    let again = home.json(&["recall", "import", &file]);
    assert_eq!((&again["unchanged"], home.head()), (&json!(2), head));
    let out = home.path().join("out.csv").display().to_string();
    home.json(&["recall", "export", "--output", &out]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(!text.contains("11010519491231002X"), "{text}");
}

/// What is recorded late stops a grant from the last thing that was done with it, never before.
#[test]
fn a_risk_recorded_late_comes_after_what_was_done_meanwhile() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人 --on 2026-02-27";
    let case = done(&home, "2026-03-04", "jia", risk);
    assert_eq!(case["opened_on"], "2026-02-27");
    let held = shown(&home, "opening", &grant);
    assert_eq!(
        (&held["state"], &held["events"][5]["effective_on"]),
        (&json!("suspended"), &json!("2026-03-02"))
    );
}

#[test]
fn the_prefectures_authority_reviews_what_a_countys_decided_on_its_own_data() {
    let home = started();
    let add = ["org", "add", "--code", "XSJ", "--name", "示例县数据局"];
    let place = ["--kind", "administrative", "--level", "county"];
    let county = ["--region", "513221", "--authority"];
    home.json(&[&add[..], &place[..], &county[..]].concat());
    let home = home.with_user("xian", "XSJ", "authority_clerk");
    let more = [
        "--share-type",
        "unconditional",
        "--open-type",
        "unconditional",
    ];
    let more = [&more[..], &["--released-on", "2026-02-02"]].concat();
    home.json(
        &[
            &["catalog", "add", "--name", "县公交", "--provider", "XSJ"][..],
            &more[..],
            &["--as-published", "2026-02-02"],
        ]
        .concat(),
    );
    done(&home, "2026-03-02", "xian", &demand("e5"));
    for line in [
        "verify CASE --finding unfounded",
        "dismiss CASE --reason 无误",
    ] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-02", "xian", &line);
    }
    let review = format!("recall review {CASE} --objection 仍可识别");
    assert_eq!(
        refused(&home, "2026-03-03", "xian", &review),
        "recall-own-review"
    );
    let case = done(&home, "2026-03-03", "ban", &review);
    assert_eq!(
        (&case["region"], &case["authority"]["code"]),
        (&json!("513221"), &json!("513200-SJJ"))
    );
    // Who objects was told.
    assert_eq!(case["clocks"][1]["ended_on"], "2026-03-03");
    let uphold = format!("recall uphold {CASE}");
    assert_eq!(
        refused(&home, "2026-03-03", "xian", &uphold),
        "recall-own-review"
    );
    done(&home, "2026-03-03", "ban", &uphold);
}

/// What one recall has withdrawn, no other recalls or opens again.
#[test]
fn withdrawn_data_are_neither_recalled_nor_opened_by_another_case() {
    let home = started();
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    let numbers = [risk, risk].map(|line| {
        let case = done(&home, "2026-03-02", "jia", line);
        case["number"].as_str().unwrap().to_owned()
    });
    let [first, second] = &numbers;
    let treat = format!("recall treat {second} --treatment 已处理");
    done(&home, "2026-03-03", "jia", &treat);
    done(
        &home,
        "2026-03-03",
        "jia",
        &format!("recall withdraw {first}"),
    );
    for line in [
        format!("recall reopen {second}"),
        demand("e1"),
        risk.to_owned(),
    ] {
        assert_eq!(
            refused(&home, "2026-03-04", "jia", &line),
            "recall-withdrawn",
            "{line}"
        );
    }
    assert_eq!(open_state(&home, "e1"), "withdrawn");
}

#[test]
fn a_withdrawal_that_ended_grants_is_not_taken_back() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    done(&home, "2026-03-03", "jia", risk);
    done(
        &home,
        "2026-03-03",
        "jia",
        &format!("recall withdraw {CASE}"),
    );
    assert_eq!(shown(&home, "opening", &grant)["state"], "ended");
    let void = format!("recall void {CASE} --reason 误登记");
    assert_eq!(
        refused(&home, "2026-03-04", "ban", &void),
        "recall-ended-grants"
    );
}

#[test]
fn what_was_withdrawn_by_mistake_is_treated_and_opened_again() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    done(&home, "2026-03-03", "jia", risk);
    done(
        &home,
        "2026-03-03",
        "jia",
        &format!("recall withdraw {CASE}"),
    );
    assert_eq!(open_state(&home, "e1"), "withdrawn");
    let mut command = home.command();
    command
        .env("ABDATA_NOW", "2026-03-04")
        .args(risk.split_whitespace());
    let again = crate::support::Run::of(command.args(["--act-as", "jia"]).output().unwrap());
    assert_eq!(again.code, 4);
    // What the hint names can be typed.
    for verb in ["treat", "reopen"] {
        let named = format!("abdata recall {verb} {CASE}");
        assert!(again.stderr.contains(&named), "{}", again.stderr);
    }
    assert_eq!(
        refused(
            &home,
            "2026-03-04",
            "ban",
            &format!("recall void {CASE} --reason 误登")
        ),
        "recall-ended-grants"
    );
    let treat = format!("recall treat {CASE} --treatment 核实为误撤回");
    let case = done(&home, "2026-03-05", "jia", &treat);
    assert_eq!(
        (&case["state"], &case["closed_on"]),
        (&json!("treated"), &json!(null))
    );
    let case = done(&home, "2026-03-06", "jia", &format!("recall reopen {CASE}"));
    assert_eq!(
        (&case["state"], &case["stop"], &case["closed_on"]),
        (&json!("reopened"), &json!(null), &json!("2026-03-06"))
    );
    assert_eq!(open_state(&home, "e1"), "released");
    assert_eq!(shown(&home, "opening", &grant)["state"], "ended");
    granted(&home, "jia", "e1", PERSON);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn a_demand_keeps_its_person_until_it_is_over_and_is_told_of_a_later_result() {
    let home = started();
    done(&home, "2026-03-02", "jia", &demand("e1"));
    let redact = format!("recall redact {CASE} --reason 当事人要求");
    assert_eq!(
        refused(&home, "2026-03-03", "tou", &redact),
        "person-needed"
    );
    for line in [
        "verify CASE --finding founded",
        "withdraw CASE",
        "notify CASE",
    ] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-03", "jia", &line);
    }
    for line in ["treat CASE --treatment 已脱敏", "reopen CASE"] {
        let line = format!("recall {}", line.replace("CASE", CASE));
        done(&home, "2026-03-09", "jia", &line);
    }
    assert_eq!(open_state(&home, "e1"), "released");
    let case = shown(&home, "recall", CASE);
    assert_eq!(clocks(&case)[2], "notify JIA 2026-03-09 2026-03-12 -");
    done(&home, "2026-03-10", "jia", &format!("recall notify {CASE}"));
    done(&home, "2026-03-10", "tou", &redact);
}

#[test]
fn what_a_risk_brought_about_moves_with_its_day() {
    let home = started();
    let grant = granted(&home, "jia", "e1", PERSON);
    let risk = "recall submit --entry e1 --risk --claim 可比对出个人";
    let late = format!("{risk} --received 2026-03-05 --on 2026-03-04");
    assert_eq!(refused(&home, "2026-03-05", "jia", &late), "received-after");
    done(&home, "2026-03-03", "jia", risk);
    let amend = format!("recall amend {CASE} --event 1 --on 2026-03-05 --reason 登记有误");
    let case = done(&home, "2026-03-06", "jia", &amend);
    let days: Vec<&Value> = case["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["effective_on"])
        .collect();
    assert_eq!(days, ["2026-03-05", "2026-03-05", "2026-03-06"]);
    assert_eq!(case["received_on"], "2026-03-05");
    let held = shown(&home, "opening", &grant);
    let suspended = held["events"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["action"] == "suspend");
    assert_eq!(suspended.unwrap()["effective_on"], "2026-03-05", "{held}");
    done(
        &home,
        "2026-03-09",
        "jia",
        &format!("recall withdraw {CASE}"),
    );
    let amend = format!("recall amend {CASE} --event 4 --on 2026-03-06 --reason 登记有误");
    done(&home, "2026-03-09", "jia", &amend);
    let held = shown(&home, "opening", &grant);
    let ended = held["events"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["action"] == "end");
    assert_eq!(
        (&ended.unwrap()["effective_on"], &held["closed_on"]),
        (&json!("2026-03-06"), &json!("2026-03-06")),
        "{held}"
    );
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn many_cases_of_an_entry_are_dealt_with_at_once() {
    let home = started();
    for entry in ["e1", "e2", "e1"] {
        done(&home, "2026-03-02", "jia", &demand(entry));
    }
    let suspended = done(&home, "2026-03-02", "jia", "recall suspend --entry e1");
    let numbers: Vec<&Value> = suspended
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["number"])
        .collect();
    assert_eq!(numbers, ["recall-2026-0003", CASE]);
}
