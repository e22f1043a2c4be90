//! Completion asks the program, which looks into the ledger.

use crate::support::{Home, Run};

/// Returns what fish would offer after these words: values, with what they are.
fn offered(home: &Home, words: &[&str]) -> Vec<(String, String)> {
    let mut command = home.command();
    let output = command
        .env("ABDATA_COMPLETE", "fish")
        .args(["--", "abdata"])
        .args(words)
        .output()
        .unwrap();
    let run = Run::of(output);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{words:?}");
    let split = |line: &str| {
        let (value, label) = line.split_once('\t').unwrap_or((line, ""));
        (value.to_owned(), label.to_owned())
    };
    run.stdout.lines().map(split).collect()
}

fn values(home: &Home, words: &[&str]) -> Vec<String> {
    let offered = offered(home, words).into_iter();
    offered.map(|(value, _)| value).collect()
}

#[test]
fn commands_and_options_are_offered_in_the_readers_language() {
    let home = Home::new();
    let nouns = offered(&home, &["ver"]);
    assert_eq!(nouns.len(), 1);
    assert_eq!(nouns[0].0, "verify");
    assert!(nouns[0].1.contains("校核"), "{nouns:?}");
    assert!(values(&home, &["share", "submit", "--pur"]).contains(&"--purpose".to_owned()));
}

#[test]
fn what_stands_in_the_ledger_is_offered() {
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
    assert_eq!(values(&home, &["org", "show", "RS"]), ["RSJ"]);
    for letters in ["rensheju", "rsj", "jiazhourens"] {
        let found = values(&home, &["org", "show", letters]);
        assert_eq!(found, ["RSJ"], "{letters}");
    }
    assert_eq!(values(&home, &["org", "show", "wcx"]), Vec::<String>::new());
    let regions = values(&home, &["region", "show", "wcx"]);
    assert_eq!(regions, ["513221"]);
    let of_paper = values(&home, &["paper", "share", "share-"]);
    assert_eq!(of_paper, ["share-2026-0001"]);
    assert_eq!(values(&home, &["paper", "show", "hand"]), ["hand-back"]);
    let by_name = offered(&home, &["catalog", "show", "低保"]);
    assert_eq!(by_name, [(entry.clone(), "低保对象".to_owned())]);
    let pinyin = values(&home, &["share", "submit", "--entry", "dibao"]);
    assert_eq!(pinyin, [entry]);
    let cases = offered(&home, &["share", "approve", "share"]);
    assert_eq!(cases.len(), 1, "{cases:?}");
    assert_eq!(cases[0].0, "share-2026-0001");
    assert!(cases[0].1.contains("已提交"));
    let verifications = values(&home, &["verify", "show", "verify"]);
    assert_eq!(verifications, Vec::<String>::new());
    assert_eq!(values(&home, &["check", "A25-1"]), ["A25-1"]);
    let kinds = values(&home, &["org", "add", "--kind", "uti"]);
    assert_eq!(kinds, ["utility"]);
    let keys = values(&home, &["config", "get", "policy.catalog"]);
    assert_eq!(keys, ["policy.catalog.review"]);
}

#[test]
fn without_a_ledger_there_is_merely_less_to_offer() {
    let home = Home::bare();
    assert_eq!(values(&home, &["org", "show", "RS"]), Vec::<String>::new());
    assert_eq!(values(&home, &["rule", "show", "A25-1"]), ["A25-1"]);
    assert!(!home.ledger().exists());
}

#[test]
fn each_shell_gets_a_script_that_asks_the_program() {
    let home = Home::bare();
    for shell in ["bash", "zsh", "fish"] {
        let run = home.run(&["completions", shell]);
        assert_eq!(run.code, 0);
        assert!(
            run.stdout.contains("ABDATA_COMPLETE"),
            "{shell}: {}",
            run.stdout
        );
    }
}

#[test]
fn files_topics_and_states_are_offered() {
    let home = Home::new().with_org();
    home.file("目录表.xlsx", "");
    assert_eq!(values(&home, &["catalog", "import", "目"]), ["目录表.xlsx"]);
    assert_eq!(values(&home, &["restore", "目"]), ["目录表.xlsx"]);
    assert_eq!(values(&home, &["help", "catal"]), ["catalog"]);
    let topic = abdata::message::TOPICS[0].name;
    assert!(values(&home, &["help", topic]).contains(&topic.to_owned()));
    let states = values(&home, &["catalog", "list", "--state", "pub"]);
    assert_eq!(states, ["published"]);
    let states = values(&home, &["share", "list", "--state", "subm"]);
    assert_eq!(states, ["submitted"]);
    home.json(&["catalog", "add", "--name", "示例草稿", "--provider", "MZJ"]);
    assert_eq!(values(&home, &["catalog", "show", "示例"]), ["e1"]);
    let published = values(&home, &["share", "submit", "--entry", "示例"]);
    assert_eq!(published, Vec::<String>::new());
    let help = home.run(&["share", "submit", "--help"]).stdout;
    assert!(help.contains("abdata share submit --entry"), "{help}");
}
