//! On a terminal a command asks for what it lacks; elsewhere it says what that is.

#![allow(
    clippy::print_stderr,
    reason = "whoever runs the tests is told what was passed over"
)]

use crate::support::Home;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long a question may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells whether a terminal can be had here; without `script` the tests that type are passed over.
pub fn has_terminal() -> bool {
    let there = Command::new("script").arg("--version").output().is_ok();
    if !there {
        eprintln!("skipped: there is no `script` to make a terminal with");
    }
    there
}

/// Runs a command line on a terminal of its own (`script`, of util-linux). Each answer is typed once what stands before it
/// is on the screen.
pub fn typed(home: &Home, line: &str, answers: &[(&str, &str)]) -> (i32, String) {
    let program = env!("CARGO_BIN_EXE_abdata");
    let mut command = Command::new("script");
    command
        .args(["-qec", &format!("{program} {line}"), "/dev/null"])
        .env_clear()
        .current_dir(home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("TERM", "xterm")
        .env("NO_COLOR", "1")
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("ABDATA_NOW", "2026-03-02")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut terminal = child.stdin.take().unwrap();
    let mut screen = child.stdout.take().unwrap();
    let shown = Arc::new(Mutex::new(Vec::new()));
    let reader = std::thread::spawn({
        let shown = Arc::clone(&shown);
        move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = screen.read(&mut piece) {
                shown.lock().unwrap().extend_from_slice(&piece[..count]);
            }
        }
    });
    let text = || String::from_utf8_lossy(&shown.lock().unwrap()).into_owned();
    let mut seen = 0;
    for (question, answer) in answers {
        let begun = Instant::now();
        while !text()[seen..].contains(question) {
            assert!(begun.elapsed() < PATIENCE, "{question} in {}", text());
            std::thread::sleep(Duration::from_millis(20));
        }
        seen = text().len();
        let written = terminal.write_all(answer.as_bytes());
        assert!(written.is_ok(), "it has ended: {}", text());
        terminal.flush().unwrap();
    }
    let status = child.wait().unwrap();
    reader.join().unwrap();
    (status.code().unwrap(), text())
}

/// Takes a line of ten characters back.
const BACK: &str = "\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}";

#[test]
fn what_is_missing_is_asked_for_and_written_as_if_it_had_been_given() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    let again = format!("{BACK}2026-06-30\r");
    let answers = [
        ("规则", "A07-1\r"),
        ("对象", "org:MZJ\r"),
        ("理由", "换届\r"),
        ("截止日期", "2026-13-01\r"),
        ("不是日期", again.as_str()),
    ];
    let (code, shown) = typed(&home, "waiver add", &answers);
    assert_eq!(code, 0, "{shown}");
    let waiver = &home.json(&["waiver", "list"])[0];
    assert_eq!(waiver["rule"], "A07-1");
    assert_eq!(waiver["reason"], "换届");
    assert_eq!(waiver["until"], "2026-06-30");
}

#[test]
fn a_choice_is_made_from_its_list_and_an_organisation_while_typing() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let line = "org add --code B --name 乙局 --level county";
    let answers = [("类别", "utility\r"), ("区域", "汶川\u{1b}[B\r")];
    let (code, shown) = typed(&home, line, &answers);
    assert_eq!(code, 0, "{shown}");
    let org = home.json(&["org", "show", "B"]);
    assert_eq!(org["kind"], "utility");
    assert_eq!(org["region"], "513221");
}

#[test]
fn what_the_state_of_a_case_needs_is_asked_for_too() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    let entry = home.published("低保对象", "MZJ", "2026-03-02", &[]);
    let submit = format!(
        "share submit --entry {entry} --applicant RSJ --purpose 审核 --basis 职责 --for RSJ"
    );
    home.json(&submit.split_whitespace().collect::<Vec<_>>());
    let answers = [("理由", "不符合\r")];
    let line = "share reject share-2026-0001 --for MZJ";
    let (code, shown) = typed(&home, line, &answers);
    assert_eq!(code, 0, "{shown}");
    let case = home.json(&["share", "show", "share-2026-0001"]);
    assert_eq!(case["state"], "rejected");
}

#[test]
fn whoever_leaves_a_question_is_told_so_and_nothing_is_written() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let head = home.head();
    let (code, shown) = typed(&home, "org add --code B", &[("名称", "\u{1b}")]);
    assert_eq!(code, 130, "{shown}");
    assert!(shown.contains("已取消，什么都没有写入"), "{shown}");
    assert!(!shown.contains("canceled"), "{shown}");
    let (code, shown) = typed(&home, "org add --code B", &[("名称", "\u{3}")]);
    assert_eq!(code, 130, "{shown}");
    let (code, shown) = typed(&home, "org add --code B --no-input", &[]);
    assert_eq!(code, 2, "{shown}");
    assert_eq!(home.head(), head);
}

#[test]
fn the_only_choice_that_is_shown_is_taken_by_enter_and_by_tab() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    home.published("低保对象", "MZJ", "2026-03-02", &[]);
    let entry = home.published("公交线路信息", "MZJ", "2026-03-02", &[]);
    let line = "share submit --applicant RSJ --purpose 审核 --basis 职责 --for RSJ";
    for keys in ["gjxl\r", "gjxl\t\r", "公交线路信息\r"] {
        let (code, shown) = typed(&home, line, &[("? 目录条目 ", keys)]);
        assert_eq!(code, 0, "{keys}: {shown}");
    }
    let cases = home.json(&["share", "list"]);
    let cases = cases.as_array().unwrap();
    assert_eq!(cases.len(), 3);
    assert!(cases.iter().all(|case| case["entry"] == entry), "{cases:?}");
    // What fits several is nobody's choice.
    let (code, shown) = typed(&home, line, &[("目录", "e\r"), ("没有", "\u{1b}")]);
    assert_eq!(code, 130, "{shown}");
}

#[test]
fn a_day_to_come_is_told_at_once_where_something_has_happened() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    let line = "change submit --ground function --entry e1 --evidence 三定方案 --for MZJ";
    let answers = [("日期", "2026-03-03\r"), ("晚于", "\u{1b}")];
    let (code, shown) = typed(&home, line, &answers);
    assert_eq!(code, 130, "{shown}");
}

#[test]
fn a_finding_that_is_none_is_told_before_anything_is_asked() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    let (code, screen) = typed(&home, "order issue --finding A14-1@entry:e9 --lang en", &[]);
    assert_eq!(code, 4, "{screen}");
    assert!(screen.contains("A14-1@entry:e9"), "{screen}");
    assert!(!screen.contains("Limit"), "{screen}");
}

#[test]
fn the_case_is_asked_for_first_and_those_are_offered_that_the_verb_is_for() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    home.add_org("RSJ", "甲州人社局", "prefecture", "513200");
    let entry = home.published("低保对象", "MZJ", "2026-03-02", &[]);
    let submit = format!(
        "share submit --entry {entry} --applicant RSJ --purpose 审核 --basis 职责 --for RSJ"
    );
    let submit: Vec<&str> = submit.split_whitespace().collect();
    home.json(&submit);
    home.json(&submit);
    home.json(&[
        "share",
        "reject",
        "share-2026-0001",
        "--reason",
        "不符合",
        "--for",
        "MZJ",
    ]);
    // The first is decided, so that the second is the only one that is offered.
    let answers = [("办件", "share\r"), ("不同意的理由", "不符合\r")];
    let (code, shown) = typed(&home, "share reject --for MZJ", &answers);
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains("share-2026-0001"), "{shown}");
    let case = home.json(&["share", "show", "share-2026-0002"]);
    assert_eq!(case["state"], "rejected");
    let (code, shown) = typed(&home, "share approve --for MZJ", &[("办件", "\u{1b}")]);
    assert_eq!(code, 130, "{shown}");
}

#[test]
fn switches_that_exclude_each_other_are_one_list() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
    home.json(&["catalog", "submit", "e1"]);
    let answers = [("请选择", "return\r"), ("理由", "不全\r")];
    let (code, shown) = typed(&home, "catalog review e1", &answers);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(home.json(&["catalog", "show", "e1"])["state"], "returned");
    // Where no entry is named it is asked for.
    home.json(&["catalog", "submit", "e1"]);
    let answers = [("目录条目", "e1\r"), ("请选择", "approve\r")];
    let (code, shown) = typed(&home, "catalog review", &answers);
    assert_eq!(code, 0, "{shown}");
    let (code, shown) = typed(
        &home,
        "project review project-2026-0001",
        &[("请选择", "\u{1b}")],
    );
    assert_eq!(code, 130, "{shown}");
}

#[test]
fn several_of_a_list_are_marked_and_a_register_is_found_by_name() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    let add = "system add --org MZJ --name 低保系统";
    home.json(&add.split_whitespace().collect::<Vec<_>>());
    let (code, shown) = typed(&home, "system show", &[("登记编号", "低保\r")]);
    assert_eq!(code, 0, "{shown}");
    let answers = [
        ("登录名", "zhang\r"),
        ("机构", "MZJ\r"),
        ("角色", "clerk \r"),
    ];
    let (code, shown) = typed(&home, "user add", &answers);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(home.json(&["user", "show", "zhang"])["roles"][0], "clerk");
}

#[test]
fn an_edit_without_a_value_asks_which_field() {
    if !has_terminal() {
        return;
    }
    let home = Home::new().with_org();
    let answers = [("哪一项", "--responsible\r"), ("第一责任人", "张三\r")];
    let (code, shown) = typed(&home, "org edit MZJ", &answers);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(home.json(&["org", "show", "MZJ"])["responsible"], "张三");
    let (code, error) = home.error(&["org", "edit", "MZJ"]);
    assert_eq!(code, 2, "{error}");
    assert!(error["message"].as_str().unwrap().contains("--responsible"));
}
