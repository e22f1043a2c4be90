//! Deadlines: the clocks of every procedure, on any day, as lists and as a calendar feed.

use crate::golden::played;
use crate::support::{Home, Run, keys};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A ledger with a share request on conditional data of 2026-02-12 (a term of the law), and an entry of a county under
/// review since 2026-02-27 (a policy).
fn prepared() -> Home {
    let home = Home::new();
    home.add_org("JIA", "甲州甲局", "prefecture", "513200");
    home.add_org("YI", "乙局", "county", "513221");
    let entry = |name: &str, provider: &str, on: &str| {
        home.json(&[
            "catalog",
            "add",
            "--name",
            name,
            "--provider",
            provider,
            "--share-type",
            "conditional",
            "--share-condition",
            "用于审核",
            "--share-reason",
            "含个人信息",
            "--on",
            on,
        ]);
    };
    entry("低保,对象;甲", "JIA", "2026-02-02");
    for step in [
        &["submit", "e1"][..],
        &["review", "e1", "--approve"],
        &["publish", "e1"],
    ] {
        home.json(&[&["catalog"], step, &["--on", "2026-02-03"]].concat());
    }
    ask(&home, "2026-02-12");
    entry("殡葬机构", "YI", "2026-02-20");
    home.json(&["catalog", "submit", "e2", "--on", "2026-02-27"]);
    home
}

fn ask(home: &Home, on: &str) -> Value {
    let mut command = home.command();
    command.env("ABDATA_NOW", on.max("2026-03-02"));
    command.args([
        "share",
        "submit",
        "--entry",
        "e1",
        "--for",
        "YI",
        "--purpose",
        "核验",
        "--basis",
        "职责",
        "--on",
        on,
        "--format",
        "json",
    ]);
    let run = Run::of(command.output().unwrap());
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn approve(home: &Home, on: &str) {
    home.json(&[
        "share",
        "approve",
        "share-2026-0001",
        "--for",
        "JIA",
        "--on",
        on,
    ]);
}

/// Lists case, clock, due day, working days left and whether it is overdue.
fn listed(home: &Home, more: &[&str]) -> Vec<Value> {
    let due = home.json(&[&["due"], more].concat());
    let short = |clock: &Value| {
        json!([
            clock["case"],
            clock["clock"],
            clock["due_on"],
            clock["working_days_left"],
            clock["overdue"]
        ])
    };
    due.as_array().unwrap().iter().map(short).collect()
}

#[test]
fn a_clock_says_what_is_due_by_whom_and_on_which_ground() {
    let home = prepared();
    let due = home.json(&["due"]);
    assert_eq!(
        due[0],
        json!({
            "case": "share-2026-0001", "procedure": "share", "clock": "reply", "article": 25, "paragraph": 2,
            "policy": false, "org": {"code": "JIA", "name": "甲州甲局"}, "started_on": "2026-02-12",
            "due_on": "2026-02-28", "working_days_left": -1, "overdue": true, "provisional": false,
        })
    );
    assert_eq!(keys(&due[0]), keys(&due[1]));
    assert_eq!(
        (
            &due[1]["case"],
            &due[1]["procedure"],
            &due[1]["clock"],
            &due[1]["policy"]
        ),
        (
            &json!("e2"),
            &json!("catalog"),
            &json!("review"),
            &json!(true)
        )
    );
    let lines = home.run(&["due", "--format", "jsonl"]).stdout;
    assert_eq!(lines.lines().count(), 2);
    let csv = home
        .run(&["due", "--format", "csv", "--columns", "case,basis,policy"])
        .stdout;
    assert!(csv.contains("share-2026-0001,第25条第2款,否"), "{csv}");
    assert!(csv.contains("e2,本局设定,是"), "{csv}");
}

#[test]
fn the_days_of_a_term_are_counted_and_the_day_after_is_overdue() {
    let home = prepared();
    let explained = home.json(&["calendar", "explain", "2026-02-12", "7"]);
    let trace = explained["trace"].as_array().unwrap();
    let day = |date: &str| trace.iter().find(|day| day["date"] == date).unwrap();
    assert_eq!(trace.len(), 16, "every day from the 13th to the 28th");
    assert_eq!(
        (&day("2026-02-13")["number"], &day("2026-02-14")["number"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(day("2026-02-28")["number"], 7);
    assert!((15..=23).all(|n| day(&format!("2026-02-{n}"))["counted"] == false));
    let reply = |as_of: &str| {
        listed(&home, &["--as-of", as_of, "--procedure", "share"])
            .pop()
            .unwrap()
    };
    for (as_of, left, overdue) in [
        ("2026-02-12", 7, false),
        ("2026-02-27", 1, false),
        ("2026-02-28", 0, false),
        // A Sunday: past, and no working day has gone by.
        ("2026-03-01", 0, true),
        ("2026-03-02", -1, true),
        ("2026-03-09", -6, true),
    ] {
        let wanted = json!(["share-2026-0001", "reply", "2026-02-28", left, overdue]);
        assert_eq!(reply(as_of), wanted, "{as_of}");
    }
    assert!(listed(&home, &["--as-of", "2026-02-11"]).is_empty());
}

#[test]
fn a_days_clocks_are_those_that_ran_then() {
    let home = prepared();
    approve(&home, "2026-02-25");
    let reply = json!(["share-2026-0001", "reply", "2026-02-28", 4, false]);
    assert_eq!(listed(&home, &["--as-of", "2026-02-24"]), [reply]);
    let share = ["--procedure", "共享申请"];
    let now = listed(&home, &share);
    assert_eq!(
        now,
        [json!([
            "share-2026-0001",
            "delivery",
            "2026-03-03",
            1,
            false
        ])]
    );
    assert_eq!(
        home.json(&[&["due"], &share[..]].concat())[0]["policy"],
        true
    );
    home.json(&["share", "void", "share-2026-0001", "--reason", "登记错误"]);
    assert!(listed(&home, &share).is_empty());
    assert_eq!(listed(&home, &["--procedure", "catalog"]).len(), 1);
}

#[test]
fn filters_narrow_and_bounds_cut() {
    let home = prepared().with_user("nobody", "YI", "clerk");
    let cases = |more: &[&str]| -> Vec<String> {
        listed(&home, more)
            .iter()
            .map(|clock| clock[0].as_str().unwrap().to_owned())
            .collect()
    };
    let (share, entry) = ("share-2026-0001", "e2");
    for (more, wanted) in [
        (&["--within", "3"][..], &[share, entry][..]),
        (&["--within", "2"], &[share]),
        (&["--within", "0", "--as-of", "2026-02-27"], &[]),
        (&["--within", "1", "--as-of", "2026-02-27"], &[share]),
        (&["--overdue"], &[share]),
        (&["--overdue", "--as-of", "2026-02-28"], &[]),
        (&["--org", "JIA"], &[share]),
        (&["--org", "YI"], &[]),
        (&["--mine"], &[entry]),
        (&["--mine", "--act-as", "nobody"], &[]),
        (&["--region", "阿坝州"], &[share, entry]),
        (&["--region", "513221"], &[]),
        (&["--article", "25"], &[share]),
        (&["--procedure", "目录"], &[entry]),
        (&["--limit", "1"], &[share]),
        (&["--offset", "1"], &[entry]),
        (&["--offset", "9"], &[]),
    ] {
        assert_eq!(cases(more), wanted, "{more:?}");
    }
    assert!(
        home.run(&["due", "--limit", "1"])
            .stderr
            .contains("2 个（显示 1 个）")
    );
    let (code, error) = home.error(&["due", "--procedure", "soon"]);
    assert_eq!((code, &error["details"]["field"]), (3, &json!("procedure")));
    assert_eq!(home.error(&["due", "--within", "-1"]).0, 2);
    assert_eq!(home.error(&["due", "--within", "x"]).0, 3);
    assert_eq!(home.error(&["due", "--by-org", "--limit", "1"]).0, 2);
}

#[test]
fn organisations_are_counted() {
    let home = prepared();
    assert_eq!(
        home.json(&["due", "--by-org"]),
        json!([
            {"org": {"code": "513200-SJJ", "name": "阿坝州数据局"}, "running": 1, "overdue": 0,
             "next_due_on": "2026-03-05"},
            {"org": {"code": "JIA", "name": "甲州甲局"}, "running": 1, "overdue": 1, "next_due_on": "2026-02-28"},
        ])
    );
}

#[test]
fn the_exit_code_says_what_was_asked_for() {
    let home = prepared();
    let code = |more: &[&str]| home.run(&[&["due"], more].concat()).code;
    assert_eq!(code(&[]), 0);
    for (fail_on, law, policy, none) in [
        ("violation", 1, 0, 0),
        ("overdue", 1, 1, 0),
        ("any", 1, 1, 0),
        ("never", 0, 0, 0),
        ("违规", 1, 0, 0),
    ] {
        let fail = ["--fail-on", fail_on];
        // A term of the law is past; then only a policy's; then nothing runs.
        assert_eq!(code(&fail), law, "{fail_on}");
        let late = ["--procedure", "catalog", "--as-of", "2026-03-06"];
        assert_eq!(code(&[&fail[..], &late].concat()), policy, "{fail_on}");
        let before = ["--as-of", "2026-02-01"];
        assert_eq!(code(&[&fail[..], &before].concat()), none, "{fail_on}");
        // What is cut off counts all the same, and so it does in every form.
        let cut = ["--offset", "1", "--format", "ics"];
        assert_eq!(code(&[&fail[..], &cut].concat()), law, "{fail_on}");
    }
    let not_due = ["--fail-on", "any", "--procedure", "catalog"];
    assert_eq!(code(&not_due), 1);
    assert_eq!(code(&["--fail-on", "overdue", "--procedure", "catalog"]), 0);
    assert_eq!(home.error(&["due", "--fail-on", "x"]).0, 3);
}

#[test]
fn a_calendar_that_changes_moves_what_runs_and_says_so() {
    let home = prepared();
    let second = ask(&home, "2026-02-12");
    assert_eq!(second["number"], "share-2026-0002");
    approve(&home, "2026-02-27");
    let text = "date,kind,name,region\n2026-02-28,off,甲节,513200\n";
    let file = home.file("local.csv", text);
    let moved = json!([
        {"case": "share-2026-0002", "clock": "reply", "from": "2026-02-28", "to": "2026-03-02"},
        {"case": "share-2026-0001", "clock": "delivery", "from": "2026-03-05", "to": "2026-03-06"},
        {"case": "e2", "clock": "review", "from": "2026-03-05", "to": "2026-03-06"},
    ]);
    let reply = |home: &Home| listed(home, &["--article", "25", "--org", "JIA"])[0].clone();
    let before = reply(&home);
    assert_eq!(
        before,
        json!(["share-2026-0002", "reply", "2026-02-28", -1, true])
    );
    let dry = home.json(&["calendar", "import", &file, "--dry-run"]);
    let sorted = |moves: &Value| {
        let mut moves = moves.as_array().unwrap().clone();
        moves.sort_by_key(Value::to_string);
        moves
    };
    assert_eq!(sorted(&dry["moved_clocks"]), sorted(&moved));
    assert_eq!(reply(&home), before);
    let shown = home.run(&["calendar", "import", &file]);
    assert_eq!(shown.code, 0, "{}", shown.stderr);
    for word in ["答复", "交付", "审核", "2026-03-06"] {
        assert!(shown.stdout.contains(word), "{}", shown.stdout);
    }
    assert_eq!(
        reply(&home),
        json!(["share-2026-0002", "reply", "2026-03-02", 0, false])
    );
    // The clock that had ended keeps the day that it was judged by.
    let first = home.json(&["share", "show", "share-2026-0001"]);
    assert_eq!(first["clocks"][0]["due_on"], "2026-02-28");
}

#[test]
fn a_calendar_comes_from_a_pipe_and_every_unknown_region_is_named() {
    use std::io::Write;
    use std::process::Stdio;
    let home = Home::new();
    let piped = |text: &str| {
        let mut child = home
            .command()
            .args(["calendar", "import", "-", "--format", "json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        Run::of(child.wait_with_output().unwrap())
    };
    let head = "date,kind,name,region\n";
    let run = piped(&format!("{head}2026-03-03,off,甲节,513221\n"));
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("\"added\": 1"), "{}", run.stdout);
    let wrong =
        format!("{head}2026-03-04,off,,松番县\n2026-03-05,off,,513221\n2026-03-06,off,,999999\n");
    let run = piped(&wrong);
    assert_eq!(run.code, 3);
    let error: Value = serde_json::from_str(run.stderr.lines().last().unwrap()).unwrap();
    let lines = error["error"]["details"]["lines"].as_array().unwrap();
    let named: Vec<_> = lines
        .iter()
        .map(|l| (&l["line"], &l["value"], &l["code"]))
        .collect();
    let unknown = json!("value-unknown-region");
    assert_eq!(
        named,
        [
            (&json!(2), &json!("松番县"), &unknown),
            (&json!(4), &json!("999999"), &unknown),
        ]
    );
    let known = home.json(&["calendar", "coverage", "--region", "513221"]);
    let year = known
        .as_array()
        .unwrap()
        .iter()
        .find(|known| known["year"] == 2026);
    assert_eq!(year.unwrap()["regional_off"], 1);
}

/// Parts a calendar into its lines as RFC 5545 wants them: CRLF, at most 75 octets, folded ones put together.
fn unfolded(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"));
    let mut lines: Vec<String> = Vec::new();
    for line in text.split_terminator("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        match line.strip_prefix(' ') {
            Some(more) => lines.last_mut().unwrap().push_str(more),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open = Vec::new();
    for line in &lines {
        if let Some(part) = line.strip_prefix("BEGIN:") {
            open.push(part.to_owned());
        } else if let Some(part) = line.strip_prefix("END:") {
            assert_eq!(open.pop().as_deref(), Some(part));
        } else {
            assert!(line.contains(':'), "{line}");
        }
    }
    assert!(open.is_empty());
    lines
}

fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    lines
        .iter()
        .filter_map(|line| line.strip_prefix(name))
        .collect()
}

#[test]
fn the_feed_is_a_calendar_that_keeps_its_names() {
    let home = prepared();
    let feed = |more: &[&str]| {
        home.run(&[&["due", "--format", "ics"], more].concat())
            .stdout
    };
    let text = feed(&[]);
    assert_eq!(text, feed(&[]), "the same ledger gives the same feed");
    let lines = unfolded(&text);
    assert_eq!(&lines[..2], ["BEGIN:VCALENDAR", "VERSION:2.0"]);
    let uids = values(&lines, "UID:");
    assert_eq!(
        uids,
        ["share-2026-0001.reply.1@abdata", "e2.review.c3@abdata"]
    );
    assert_eq!(
        values(&lines, "DTSTART;VALUE=DATE:"),
        ["20260228", "20260305"]
    );
    assert_eq!(
        values(&lines, "DTEND;VALUE=DATE:"),
        ["20260301", "20260306"]
    );
    // Of the last act, which the sandbox's clock dates to midnight at +08:00.
    assert_eq!(values(&lines, "DTSTAMP:"), ["20260301T160000Z"; 2]);
    // Nine o'clock, three working days and one before: New Year's holidays lie between the 14th and the 24th.
    assert_eq!(
        values(&lines, "TRIGGER;VALUE=DATE-TIME:"),
        [
            "20260225T010000Z",
            "20260227T010000Z",
            "20260302T010000Z",
            "20260304T010000Z"
        ]
    );
    assert_eq!(values(&lines, "SEQUENCE:"), ["0", "0"]);
    let described = values(&lines, "DESCRIPTION:");
    assert_eq!(
        described[0],
        "事项：低保\\,对象\\;甲\\n承办机构：甲州甲局\\n期限：7 个工作日，自 2026-02-12 起算（第25条第2款）"
    );
    assert!(
        described[3].contains("本局设定，办法未规定"),
        "{described:?}"
    );
    let english = unfolded(&feed(&["--lang", "en"]));
    assert_eq!(values(&english, "UID:"), uids);
    assert_eq!(
        values(&english, "SUMMARY:")[0],
        "reply due: 甲州甲局 share-2026-0001"
    );

    // A due day that moves keeps its name, and says that it was revised.
    let file = home.file("local.csv", "date,kind,region\n2026-03-05,off,513200\n");
    home.json(&["calendar", "import", &file]);
    let moved = unfolded(&feed(&[]));
    assert_eq!(values(&moved, "UID:"), uids);
    assert_eq!(values(&moved, "SEQUENCE:"), ["0", "1"]);
    assert_eq!(
        values(&moved, "DTSTART;VALUE=DATE:"),
        ["20260228", "20260306"]
    );

    let none = unfolded(&feed(&["--org", "YI"]));
    assert!(values(&none, "UID:").is_empty());
    assert_eq!(
        values(&none, "BEGIN:"),
        ["VCALENDAR", "VTIMEZONE", "STANDARD"]
    );
}

#[test]
fn what_hangs_on_unpublished_holidays_is_provisional_everywhere() {
    let home = prepared();
    ask(&home, "2026-12-25");
    let year_end = |more: &[&str]| {
        let mut command = home.command();
        command
            .env("ABDATA_NOW", "2026-12-25")
            .arg("due")
            .args(more);
        Run::of(command.output().unwrap()).stdout
    };
    let due: Value = serde_json::from_str(&year_end(&["--format", "json"])).unwrap();
    let last = due.as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["case"], &last["due_on"], &last["provisional"]),
        (
            &json!("share-2026-0002"),
            &json!("2027-01-05"),
            &json!(true)
        )
    );
    assert!(year_end(&["--within", "9"]).contains("暂定"));
    let lines = unfolded(&year_end(&["--format", "ics"]));
    assert_eq!(
        values(&lines, "STATUS:"),
        ["CONFIRMED", "CONFIRMED", "TENTATIVE"]
    );
    assert!(values(&lines, "SUMMARY:")[2].contains("暂定"));
}

#[test]
fn a_calendar_is_a_form_of_due_alone() {
    let home = Home::new();
    let before = home.head();
    for args in [
        &["org", "list"][..],
        &["status"],
        &[
            "org", "add", "--code", "A", "--name", "甲", "--kind", "utility", "--level", "county",
            "--region", "513221",
        ],
        &["completions", "bash"],
    ] {
        let run = home.run(&[args, &["--format", "ics"]].concat());
        assert_eq!(run.code, 2, "{args:?}");
        assert!(
            run.stdout.is_empty() && run.stderr.contains("jsonl"),
            "{}",
            run.stderr
        );
    }
    assert_eq!(home.head(), before, "nothing was written");
    assert_eq!(home.run(&["due", "--format", "ics", "--by-org"]).code, 2);
    assert_eq!(
        home.run(&["due", "--format", "ics", "--columns", "case"])
            .code,
        2
    );
}

const COMMANDS: &[&[&str]] = &[
    &["due"],
    &["due", "--as-of", "2026-03-09", "--fail-on", "violation"],
    &[
        "due",
        "--overdue",
        "--format",
        "md",
        "--columns",
        "case,org,started_on,due_on,article,policy,overdue",
    ],
    &["due", "--org", "YI"],
    &["due", "--limit", "1"],
    &["due", "--by-org"],
    &["due", "--procedure", "soon"],
    &["org", "list", "--format", "ics"],
    &["due", "--help"],
];

#[test]
fn golden_in_chinese() {
    insta::assert_snapshot!("due_zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn golden_in_english() {
    insta::assert_snapshot!("due_en", played(&prepared(), COMMANDS, "en"));
}

/// A name may stand once a calendar, whatever clocks there are.
#[test]
fn no_two_clocks_share_a_name() {
    let home = prepared();
    for _ in 0..3 {
        ask(&home, "2026-02-26");
    }
    let feed = home.run(&["due", "--format", "ics"]).stdout;
    let lines = unfolded(&feed);
    let uids = values(&lines, "UID:");
    assert_eq!(uids.len(), 5);
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), 5);
}
