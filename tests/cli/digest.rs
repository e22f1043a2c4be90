//! `abdata digest`: the mail of the day, and what no mail told before.

use crate::support::{Home, Run};
use serde_json::Value;

/// A ledger with a request that is due on 2026-03-11 and a rule's finding.
fn asked() -> Home {
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    let entry = home.published("低保对象", "MZJ", "2026-03-02", &[]);
    home.json(&[
        "share",
        "submit",
        "--entry",
        &entry,
        "--applicant",
        "RSJ",
        "--purpose",
        "审核",
        "--basis",
        "职责",
        "--for",
        "RSJ",
    ]);
    home
}

/// Runs a command on a day of the sandbox.
fn on(home: &Home, day: &str, args: &[&str]) -> Run {
    let mut command = home.command();
    Run::of(command.env("ABDATA_NOW", day).args(args).output().unwrap())
}

fn told(home: &Home, day: &str, more: &[&str]) -> Value {
    let run = on(home, day, &[&["digest", "--format", "json"], more].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

/// Names what a digest tells of an organisation.
fn cases(told: &Value, org: &str, place: &str) -> Vec<String> {
    let mut groups = told["orgs"].as_array().unwrap().iter();
    let group = groups.find(|group| group["org"]["code"] == org);
    let listed = group.and_then(|group| group[place].as_array());
    let name = |one: &Value| {
        let name = one["case"].as_str().or(one["id"].as_str());
        name.unwrap_or_default().to_owned()
    };
    listed.into_iter().flatten().map(name).collect()
}

#[test]
fn terms_and_findings_stand_with_their_organisation() {
    let home = asked();
    let early = told(&home, "2026-03-02", &[]);
    assert_eq!(cases(&early, "MZJ", "due_soon"), Vec::<String>::new());
    assert!(cases(&early, "MZJ", "findings").contains(&"A07-1@org:MZJ".to_owned()));
    let soon = told(&home, "2026-03-09", &[]);
    assert_eq!(cases(&soon, "MZJ", "due_soon"), ["share-2026-0001"]);
    let late = told(&home, "2026-03-12", &[]);
    assert_eq!(cases(&late, "MZJ", "overdue"), ["share-2026-0001"]);
    assert_eq!(late["summary"]["overdue"], 1);
    let subject = late["subject"].as_str().unwrap();
    assert!(
        subject.contains("2026-03-12") && subject.contains("超期 1 项"),
        "{subject}"
    );
    let wide = told(&home, "2026-03-02", &["--within", "30"]);
    assert_eq!(cases(&wide, "MZJ", "due_soon"), ["share-2026-0001"]);
    let other = told(&home, "2026-03-12", &["--org", "RSJ"]);
    assert_eq!(cases(&other, "MZJ", "overdue"), Vec::<String>::new());
}

#[test]
fn since_the_last_only_what_is_new_is_told_and_a_missed_day_loses_nothing() {
    let home = asked();
    let since = |day: &str| told(&home, day, &["--since-last"]);
    let first = since("2026-03-02");
    assert_eq!(first["since"], Value::Null);
    assert!(!cases(&first, "MZJ", "findings").is_empty());
    let again = since("2026-03-02");
    assert_eq!(again["since"], "2026-03-02");
    assert_eq!(again["orgs"].as_array().unwrap().len(), 0, "{again}");
    // Between this one and the last the request came near its end and passed it.
    let late = since("2026-03-13");
    assert_eq!(cases(&late, "MZJ", "overdue"), ["share-2026-0001"]);
    assert!(
        !cases(&late, "MZJ", "findings").contains(&"A07-1@org:MZJ".to_owned()),
        "told before: {late}"
    );
    assert!(cases(&late, "MZJ", "findings").contains(&"A25-1@case:share-2026-0001".to_owned()));
    // A scope of its own has told nothing yet.
    let own = told(&home, "2026-03-13", &["--since-last", "--org", "MZJ"]);
    assert!(cases(&own, "MZJ", "findings").contains(&"A07-1@org:MZJ".to_owned()));
    // Without it everything is told, and nothing kept.
    let head = home.head();
    let all = told(&home, "2026-03-13", &[]);
    assert!(cases(&all, "MZJ", "findings").contains(&"A07-1@org:MZJ".to_owned()));
    assert_eq!(home.head(), head);
    assert_eq!(home.json(&["audit", "verify"])["ok"], true);
}

#[test]
fn what_was_mended_and_comes_back_is_new_again() {
    let home = asked();
    let findings = |day: &str| cases(&told(&home, day, &["--since-last"]), "MZJ", "findings");
    let missing = "A07-1@org:MZJ".to_owned();
    assert!(findings("2026-03-02").contains(&missing));
    home.json(&["org", "edit", "MZJ", "--responsible", "某甲"]);
    assert!(!findings("2026-03-03").contains(&missing));
    home.json(&["org", "edit", "MZJ", "--responsible", ""]);
    assert!(findings("2026-03-04").contains(&missing));
}

#[test]
fn the_exit_code_goes_by_what_is_told() {
    let home = asked();
    home.json(&[
        "waiver",
        "add",
        "A07-1",
        "org:MZJ",
        "--reason",
        "换届",
        "--until",
        "2026-12-31",
    ]);
    let code = |day: &str, args: &[&str]| on(&home, day, &[&["digest"], args].concat()).code;
    assert_eq!(code("2026-03-12", &[]), 0);
    assert_eq!(code("2026-03-12", &["--fail-on", "overdue"]), 1);
    assert_eq!(code("2026-03-02", &["--fail-on", "overdue"]), 0);
    assert_eq!(code("2026-03-12", &["--fail-on", "any", "--since-last"]), 1);
    assert_eq!(code("2026-03-12", &["--fail-on", "any", "--since-last"]), 0);
    assert_eq!(code("2026-03-12", &["--fail-on", "sometimes"]), 3);
    let waived = told(&home, "2026-03-02", &[]);
    assert!(!cases(&waived, "MZJ", "findings").contains(&"A07-1@org:MZJ".to_owned()));
}

#[test]
fn a_mail_has_its_subject_and_no_other_form() {
    let home = asked();
    let run = on(&home, "2026-03-12", &["digest", "--mail", "--lang", "en"]);
    let (head, body) = run.stdout.split_once("\n\n").unwrap();
    assert!(
        head.starts_with("Subject: =?UTF-8?Q?=5BSANDBOX=5D_Public_data"),
        "{head}"
    );
    assert!(head.contains("Content-Type: text/plain; charset=UTF-8"));
    assert!(body.contains("share-2026-0001"), "{body}");
    assert!(!run.stdout.contains('\u{1b}'));
    let refused = on(
        &home,
        "2026-03-12",
        &["digest", "--mail", "--format", "json"],
    );
    assert_eq!(refused.code, 2);
    let lines = on(&home, "2026-03-12", &["digest", "--format", "jsonl"]).stdout;
    for line in lines.lines() {
        assert!(serde_json::from_str::<Value>(line).unwrap()["org"].is_object());
    }
    let table = on(
        &home,
        "2026-03-12",
        &["digest", "--format", "csv", "--columns", "org,record"],
    );
    assert!(
        table.stdout.contains("甲州民政局,share-2026-0001"),
        "{}",
        table.stdout
    );
}

#[test]
fn whoever_only_reads_sees_the_digest_and_keeps_none() {
    let home = asked();
    home.json(&["user", "add", "--login", "shen", "--roles", "auditor"]);
    let run = on(&home, "2026-03-12", &["digest", "--act-as", "shen"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let run = on(
        &home,
        "2026-03-12",
        &["digest", "--since-last", "--act-as", "shen"],
    );
    assert_eq!(run.code, 4, "{}", run.stderr);
}

#[test]
fn what_was_not_written_is_told_again() {
    let home = asked();
    let digest = format!(
        "{} digest --since-last --mail",
        env!("CARGO_BIN_EXE_abdata")
    );
    let head = home.head();
    for line in [
        format!("{digest} > /dev/full"),
        // The reader is gone before anything is written.
        format!("{{ sleep 0.3; {digest}; }} | true"),
    ] {
        let mut shell = std::process::Command::new("/bin/sh");
        shell.args(["-c", &line]);
        for (name, value) in home.command().get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let run = Run::of(shell.output().unwrap());
        assert!(run.stderr.contains("stdout"), "{line}: {}", run.stderr);
        assert_eq!(home.head(), head, "{line}");
    }
    let first = told(&home, "2026-03-12", &["--since-last"]);
    assert!(!first["orgs"].as_array().unwrap().is_empty(), "{first}");
}

#[test]
fn each_login_and_each_selection_has_a_mark_of_its_own() {
    let home = asked().with_user("rs", "RSJ", "clerk");
    let news = |more: &[&str]| {
        let told = told(&home, "2026-03-12", &[&["--since-last"], more].concat());
        told["orgs"].as_array().unwrap().len()
    };
    for more in [
        &["--act-as", "rs"][..],
        &["--org", "MZJ"],
        &["--region", "513200"],
        &["--within", "9"],
        &["--severity", "notice"],
        // What others were told is untold here; and one of them between two does not bring back what both hold.
        &[],
    ] {
        assert_ne!(news(more), 0, "{more:?}");
        assert_eq!(news(more), 0, "{more:?}");
    }
    assert_eq!(news(&["--severity", "notice"]), 0);
    assert_eq!(news(&[]), 0);
}

#[test]
fn what_was_told_since_a_day_can_be_told_anew() {
    let home = asked();
    let missing = "A07-1@org:MZJ".to_owned();
    told(&home, "2026-03-02", &["--since-last"]);
    told(&home, "2026-03-12", &["--since-last"]);
    let head = home.head();
    let anew = told(&home, "2026-03-12", &["--since", "2026-03-03"]);
    assert_eq!(anew["since"], "2026-03-02");
    assert_eq!(cases(&anew, "MZJ", "overdue"), ["share-2026-0001"]);
    assert!(!cases(&anew, "MZJ", "findings").contains(&missing));
    let all = told(&home, "2026-03-12", &["--since", "2026-03-02"]);
    assert_eq!(all["since"], Value::Null);
    assert!(cases(&all, "MZJ", "findings").contains(&missing));
    assert_eq!(home.head(), head);
    let args = ["digest", "--since", "2026-03-02", "--since-last"];
    assert_eq!(on(&home, "2026-03-12", &args).code, 2);
}

#[test]
fn the_subject_names_what_is_asked_for_and_a_sandbox() {
    let home = asked();
    let subject = |more: &[&str]| {
        let told = told(&home, "2026-03-12", more);
        told["subject"].as_str().unwrap().to_owned()
    };
    for (more, name) in [
        (&[][..], "【沙盒】阿坝州公共数据台账"),
        (&["--org", "MZJ"], "【沙盒】甲州民政局公共数据台账"),
        (&["--region", "513221"], "【沙盒】汶川县公共数据台账"),
    ] {
        assert!(subject(more).starts_with(name), "{}", subject(more));
    }
    let mail = on(&home, "2026-03-12", &["digest", "--mail"]).stdout;
    assert!(mail.contains("【沙盒】本台账仅供试用"), "{mail}");
}
