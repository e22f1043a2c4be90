//! The annual assessment: scores with their evidence, places, publication (Art. 5¶2, 43).

use crate::check::{found, ids};
use crate::support::{Home, Run};
use serde_json::Value;

/// Runs the program on another day and reads its JSON.
fn on(home: &Home, day: &str, args: &[&str]) -> Value {
    let run = tried(home, day, args);
    assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn tried(home: &Home, day: &str, args: &[&str]) -> Run {
    let mut command = home.command();
    let command = command.env("ABDATA_NOW", day).args(args);
    Run::of(command.args(["--format", "json"]).output().unwrap())
}

/// A prefecture with two bureaus and a stationed body, and a county with an authority and a bureau.
fn home() -> Home {
    let home = Home::new().with_org();
    home.add_org("RSJ", "示例州人社局", "prefecture", "513200");
    home.add_org("SWJ", "示例州税务局", "prefecture", "513200");
    home.json(&["org", "edit", "SWJ", "--kind", "stationed"]);
    home.add_org("XSJ", "示例县数据局", "county", "513221");
    home.json(&["org", "edit", "XSJ", "--authority"]);
    home.add_org("XMZ", "示例县民政局", "county", "513221");
    home
}

fn of<'a>(assessment: &'a Value, subject: &str) -> &'a Value {
    let mut scores = assessment["scores"].as_array().unwrap().iter();
    scores
        .find(|score| score["subject"]["code"] == subject)
        .unwrap_or_else(|| panic!("{subject} in {assessment}"))
}

fn indicator<'a>(score: &'a Value, name: &str) -> &'a Value {
    let mut all = score["indicators"].as_array().unwrap().iter();
    all.find(|one| one["indicator"] == name).unwrap()
}

const WHOLE: &str = "catalog add --name 低保对象 --provider MZJ --classification 主题/民生 --format-class 数据库 --format-type mysql --share-method-class 共享平台方式 --update-cycle 每年 --usage-requirements 仅供审核 --item 姓名:C:50 --share-type 无条件共享 --open-type 不予开放 --open-basis 某法第一条 --aggregation-state 基础库 --aggregation-real-time 是";

fn typed(home: &Home, line: &str) {
    let args: Vec<&str> = line.split_whitespace().collect();
    let run = home.run(&args);
    assert_eq!(run.code, 0, "{line}: {}", run.stderr);
}

/// Adds an entry of MZJ that lacks most of what it should say, and publishes both that and the whole one.
fn with_entries(home: &Home, more: &str) {
    typed(home, WHOLE);
    typed(
        home,
        &format!("catalog add --name 缺项目录 --provider MZJ {more}"),
    );
    for entry in ["e1", "e2"] {
        for verb in ["submit", "review --approve", "publish"] {
            typed(home, &format!("catalog {verb} {entry}"));
        }
    }
}

#[test]
fn scores_name_the_records_that_lost_points() {
    let home = home();
    with_entries(&home, "");
    let run = home.json(&["assess", "run", "--year", "2026"]);
    assert_eq!(run["state"], "draft");
    assert_eq!(run["as_of"], "2026-03-02");
    assert_eq!(run["region"], "513200");
    let own = of(&run, "MZJ");
    let catalogue = indicator(own, "catalogue");
    assert_eq!(
        (&catalogue["met"], &catalogue["total"]),
        (&1.into(), &2.into()),
        "{own}"
    );
    assert_eq!(catalogue["points"], 50.0);
    assert_eq!(catalogue["weight"], 20);
    let share = indicator(own, "share");
    assert_eq!(
        (&share["total"], &share["points"]),
        (&0.into(), &Value::Null)
    );
    let shown = home.json(&["assess", "show", "--year", "2026", "--org", "甲州民政局"]);
    let lost = &indicator(&shown, "catalogue")["lost"];
    let reason = |rule: &str, article: i64| serde_json::json!({"kind": "entry", "record": "e2", "rule": rule, "procedure": null, "clock": null, "article": article, "due_on": null});
    assert_eq!(
        lost,
        &serde_json::json!([reason("A14-1", 14), reason("A30-1", 30)])
    );
    assert_eq!(shown["subject"]["code"], "MZJ");
    // Without a catalogue there is nothing to be complete: all is lost.
    let none = home.json(&["assess", "show", "--year", "2026", "--org", "RSJ"]);
    assert_eq!(indicator(&none, "catalogue")["points"], 0.0);
    let lost = &indicator(&none, "catalogue")["lost"][0];
    assert_eq!(
        [&lost["kind"], &lost["record"], &lost["rule"]],
        ["org", "RSJ", "A15-1"]
    );
    assert_eq!(
        (&own["rank"], &of(&run, "RSJ")["rank"]),
        (&1.into(), &2.into())
    );
    // Stationed bodies and the authority itself are listed and not ranked.
    for listed in ["SWJ", shown_authority(&run).as_str()] {
        let score = of(&run, listed);
        assert_eq!(score["ranked"], false, "{score}");
        assert_eq!(score["rank"], Value::Null);
    }
    let county = of(&run, "513221");
    assert_eq!(county["kind"], "county");
    assert_eq!(county["rank"], 1);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

fn shown_authority(run: &Value) -> String {
    let scores = run["scores"].as_array().unwrap().iter();
    let mut unranked = scores.filter(|score| score["ranked"] == false);
    let own = unranked.find(|score| score["subject"]["code"] != "SWJ");
    own.unwrap()["subject"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn days_of_waiting_for_papers_are_not_the_provider_s() {
    let home = home();
    let entry = home.published("证照信息", "MZJ", "2026-01-05", &[]);
    let paper = |org: &'static str| ["--for", org, "--decided-by", "甲", "--doc", "示例函1号"];
    let submit = |purpose: &str| {
        let args = ["share", "submit", "--entry", &entry, "--applicant", "RSJ"];
        let more = [
            "--purpose",
            purpose,
            "--basis",
            "职责",
            "--on",
            "2026-01-12",
        ];
        let case = home.json(&[&args[..], &more, &paper("RSJ")].concat());
        case["number"].as_str().unwrap().to_owned()
    };
    let (asked, late, open) = (submit("审核"), submit("救助"), submit("统计"));
    let step = |case: &str, verb: &str, org: &'static str, day: &str, more: &[&str]| {
        let args = ["share", verb, case, "--on", day];
        home.json(&[&args[..], &paper(org), more].concat());
    };
    step(
        &asked,
        "ask",
        "MZJ",
        "2026-01-14",
        &["--reason", "补充依据"],
    );
    step(&asked, "supplement", "RSJ", "2026-01-26", &[]);
    // The reply was due on 2026-01-21; both come on the 28th.
    step(&asked, "approve", "MZJ", "2026-01-28", &[]);
    step(&late, "approve", "MZJ", "2026-01-28", &[]);
    home.json(&["assess", "run", "--year", "2026"]);
    let score = home.json(&["assess", "show", "--year", "2026", "--org", "MZJ"]);
    let share = indicator(&score, "share");
    assert_eq!((&share["met"], &share["total"]), (&1.into(), &3.into()));
    for (lost, case) in share["lost"].as_array().unwrap().iter().zip([&late, &open]) {
        let found = [
            &lost["record"],
            &lost["procedure"],
            &lost["clock"],
            &lost["due_on"],
        ];
        assert_eq!(found, [case.as_str(), "share", "reply", "2026-01-21"]);
        assert_eq!(lost["article"], 25);
    }
    // What is still unanswered is a finding too, and lost once.
    let answer = format!("A25-1@case:{open}");
    assert_eq!(ids(&found(&home, &["A25-1"])), [answer.as_str()]);
    let findings = indicator(&score, "findings")["lost"].to_string();
    assert!(!findings.contains(&open), "{findings}");
}

#[test]
fn a_waiver_hides_and_does_not_excuse() {
    let home = home();
    with_entries(&home, "");
    let points = || {
        home.json(&["assess", "run", "--year", "2026"]);
        let score = home.json(&["assess", "show", "--year", "2026", "--org", "MZJ"]);
        (
            score["points"].clone(),
            indicator(&score, "catalogue")["lost"].clone(),
        )
    };
    let before = points();
    for rule in ["A14-1", "A30-1"] {
        let args = ["waiver", "add", rule, "e2", "--reason", "系统改造"];
        home.json(&[&args[..], &["--until", "2026-06-30"]].concat());
    }
    assert_eq!(points(), before);
    assert_eq!(before.1[0]["record"], "e2");
}

#[test]
fn a_draft_is_computed_anew_and_what_is_published_is_frozen() {
    let home = home();
    typed(&home, WHOLE);
    let first = home.json(&["assess", "run", "--year", "2026"]);
    let head = home.head();
    assert_eq!(home.json(&["assess", "run", "--year", "2026"]), first);
    assert_eq!(home.head(), head, "nothing changed, so nothing was written");
    home.json(&["assess", "run", "--year", "2025", "--dry-run"]);
    assert_eq!(home.head(), head);
    // A year that runs is not published, and one that has not begun not even computed.
    let (code, error) = home.error(&["assess", "publish", "--year", "2026"]);
    assert_eq!(code, 4, "{error}");
    assert_eq!(home.error(&["assess", "run", "--year", "2027"]).0, 4);
    // Neither is one that began before the Measures.
    for verb in ["run", "publish"] {
        for (year, bar) in [
            ("2024", "assess-year-before"),
            ("2000", "assess-year-before"),
            ("2027", "assess-year-ahead"),
        ] {
            let (code, error) = home.error(&["assess", verb, "--year", year]);
            assert_eq!((code, error["code"].as_str()), (4, Some(bar)), "{error}");
            let message = error["message"].as_str().unwrap();
            assert!(
                bar.ends_with("ahead") || message.contains("第四十三条"),
                "{message}"
            );
        }
    }
    assert_eq!(home.error(&["assess", "show", "--year", "2025"]).0, 5);
    let published = home.json(&["assess", "publish", "--year", "2025"]);
    assert_eq!(published["state"], "published");
    assert_eq!(published["as_of"], "2025-12-31");
    assert_eq!(published["published_on"], "2026-03-02");
    let score = of(&published, "MZJ").clone();
    typed(&home, "catalog add --name 缺项目录 --provider MZJ");
    for verb in ["run", "publish"] {
        let (code, error) = home.error(&["assess", verb, "--year", "2025"]);
        assert_eq!(code, 4, "{error}");
    }
    let shown = home.json(&["assess", "show", "--year", "2025"]);
    assert_eq!(of(&shown, "MZJ"), &score);
    // Next year's is set beside it.
    let next = on(&home, "2027-01-05", &["assess", "run", "--year", "2026"]);
    let next = of(&next, "MZJ");
    assert_eq!(next["last_year"]["points"], score["points"]);
    assert_eq!(next["last_year"]["rank"], score["rank"]);
    assert_eq!(
        next["points_change"],
        next["points"].as_f64().unwrap() - score["points"].as_f64().unwrap()
    );
    assert!(next["rank_change"].is_number(), "{next}");
    assert_eq!(score["points_change"], Value::Null);
    let list = home.json(&["assess", "list"]);
    let years: Vec<i64> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["year"].as_i64().unwrap())
        .collect();
    assert_eq!(years, [2026, 2025]);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
    assert_eq!(home.run(&["doctor"]).code, 0);
}

#[test]
fn an_authority_assesses_its_own_level_and_its_head_publishes() {
    let home = home().with_user("xs", "XSJ", "authority_clerk");
    let as_county = |args: &[&str]| home.run(&[args, &["--act-as", "xs"]].concat());
    let run = home.json(&["assess", "run", "--year", "2025", "--act-as", "xs"]);
    assert_eq!(run["region"], "513221");
    let kinds: Vec<&str> = run["scores"]
        .as_array()
        .unwrap()
        .iter()
        .map(|score| score["subject"]["code"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["XMZ", "XSJ"]);
    assert_eq!(as_county(&["assess", "publish", "--year", "2025"]).code, 4);
    let elsewhere = ["assess", "run", "--year", "2025", "--region", "513200"];
    assert_eq!(as_county(&elsewhere).code, 4);
    // The prefecture's authority acts in every region.
    let args = ["assess", "publish", "--year", "2025", "--region", "汶川县"];
    assert_eq!(home.json(&args)["state"], "published");
}

#[test]
fn weights_are_the_bureau_s_and_those_of_what_cannot_be_measured_go_to_the_others() {
    let home = home();
    with_entries(&home, "--aggregation-state 基础库");
    home.json(&["org", "edit", "MZJ", "--responsible", "王五"]);
    let points = || of(&home.json(&["assess", "run", "--year", "2026"]), "MZJ")["points"].clone();
    home.json(&["config", "set", "policy.assess.weight.security", "0"]);
    // Catalogue 50 of weight 20, aggregation 100 of weight 10; nothing else to measure.
    assert_eq!(points(), 66.67);
    let set = ["config", "set", "policy.assess.weight.catalogue", "0"];
    home.json(&set);
    assert_eq!(points(), 100.0);
    assert_eq!(
        home.error(&["config", "set", "policy.assess.weight.share", "101"])
            .0,
        3
    );
}

#[test]
fn last_year_s_assessment_is_asked_for_until_the_remedy_is_typed() {
    let home = Home::new();
    let check = ["check", "A43-1", "--fail-on", "never"];
    assert_eq!(ids(&found(&home, &["A43-1"])), Vec::<&str>::new());
    let result = on(&home, "2026-04-01", &check);
    assert_eq!(ids(&result), ["A43-1@region:513200/2025"]);
    let remedy = result["findings"][0]["remedy"].as_str().unwrap();
    let (_, command) = remedy.split_once("abdata ").unwrap();
    let (command, _) = command.split_once('；').unwrap();
    let args: Vec<&str> = command.split_whitespace().collect();
    on(&home, "2026-04-01", &args);
    assert_eq!(ids(&on(&home, "2026-04-01", &check)), Vec::<&str>::new());
}

#[test]
fn what_a_year_asked_an_applicant_for_is_no_delay_of_the_next() {
    let home = home();
    let entry = home.published("证照信息", "MZJ", "2026-01-05", &[]);
    let paper = |org: &'static str| ["--for", org, "--decided-by", "甲", "--doc", "示例函1号"];
    let submit = |purpose: &str| {
        let args = ["share", "submit", "--entry", &entry, "--applicant", "RSJ"];
        let more = [
            "--purpose",
            purpose,
            "--basis",
            "职责",
            "--on",
            "2026-02-24",
        ];
        let case = home.json(&[&args[..], &more, &paper("RSJ")].concat());
        case["number"].as_str().unwrap().to_owned()
    };
    let (asked, left) = (submit("审核"), submit("救助"));
    let args = [
        "share",
        "ask",
        &asked,
        "--reason",
        "补充依据",
        "--on",
        "2026-02-25",
    ];
    home.json(&[&args[..], &paper("MZJ")].concat());
    on(&home, "2027-02-01", &["assess", "run", "--year", "2027"]);
    let show = ["assess", "show", "--year", "2027", "--org", "MZJ"];
    let score = on(&home, "2027-02-01", &show);
    let findings = indicator(&score, "findings")["lost"].to_string();
    assert!(!findings.contains(&asked), "{findings}");
    assert!(findings.contains(&left), "{findings}");
}

#[test]
fn a_county_is_scored_by_all_that_answer_to_it() {
    let home = home();
    home.add_org("XSW", "示例县税务局", "county", "513221");
    home.json(&["org", "edit", "XSW", "--kind", "stationed"]);
    for (name, org) in [("低保对象", "XMZ"), ("税务登记", "XSW")] {
        let add = ["catalog", "add", "--name", name, "--provider", org];
        home.json(&[&add[..], &["--as-published", "2026-02-02"]].concat());
    }
    home.json(&["assess", "run", "--year", "2026"]);
    let score = home.json(&["assess", "show", "--year", "2026", "--org", "513221"]);
    let catalogue = indicator(&score, "catalogue");
    let lost = catalogue["lost"].as_array().unwrap();
    let mut records: Vec<&str> = lost
        .iter()
        .map(|loss| loss["record"].as_str().unwrap())
        .collect();
    records.dedup();
    // The authority has no catalogue, the bureau an entry with gaps.
    assert_eq!(records, ["XSJ", "e1"], "{catalogue}");
    assert_eq!(
        (&catalogue["met"], &catalogue["total"]),
        (&0.into(), &2.into())
    );
}

#[test]
fn an_assessment_is_shown_as_it_stood_on_a_day_and_for_one_s_own_region() {
    let home = home().with_user("xs", "XSJ", "authority_clerk");
    home.json(&["assess", "run", "--year", "2025", "--on", "2026-02-02"]);
    home.json(&["assess", "publish", "--year", "2025"]);
    let show = ["assess", "show", "--year", "2025"];
    assert_eq!(home.json(&show)["state"], "published");
    let report = ["report", "assess", "--year", "2025"];
    for args in [&show[..], &report] {
        let before = home.json(&[args, &["--as-of", "2026-02-03"]].concat());
        assert_eq!(before["state"], "draft", "{args:?}");
        assert_eq!(before["published_on"], Value::Null);
        assert_eq!(before["scores"].as_array().unwrap().len(), 5);
        let (code, error) = home.error(&[args, &["--as-of", "2026-02-01"]].concat());
        assert_eq!(code, 5, "{error}");
    }
    let list = |day: &str| {
        let list = home.json(&["assess", "list", "--as-of", day]);
        list.as_array().unwrap().len()
    };
    assert_eq!((list("2026-02-01"), list("2026-02-02")), (0, 1));
    // Whoever runs it without a region reads the same one.
    home.json(&["assess", "run", "--year", "2025", "--act-as", "xs"]);
    for args in [&show[..], &report] {
        let own = home.json(&[args, &["--act-as", "xs"]].concat());
        assert_eq!(own["region"], "513221", "{args:?}");
    }
}
