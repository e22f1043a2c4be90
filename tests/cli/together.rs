//! Several processes at one ledger: nothing is lost, and who must wait or give way is told so.

use crate::catalog_import::sheet;
use crate::support::{Home, Run};
use serde_json::{Value, json};
use std::process::{Child, Stdio};

fn start(home: &Home, args: &[&str]) -> Child {
    home.command()
        .args(args)
        .args(["--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn end(child: Child) -> Run {
    Run::of(child.wait_with_output().unwrap())
}

fn rows(prefix: &str, count: usize) -> Vec<String> {
    (0..count)
        .map(|n| format!("{prefix}类登记{n},甲州民政局,{prefix}/{n},,无条件共享"))
        .collect()
}

#[test]
fn two_imports_at_once_both_come_in() {
    let home = Home::new().with_org();
    let files: Vec<String> = ["甲", "乙"]
        .iter()
        .map(|name| {
            let rows = rows(name, 400);
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            home.file(&format!("{name}.csv"), sheet(&rows))
        })
        .collect();
    let children: Vec<Child> = files
        .iter()
        .map(|file| start(&home, &["catalog", "import", file]))
        .collect();
    for child in children {
        let run = end(child);
        assert_eq!(run.code, 0, "{} {}", run.stdout, run.stderr);
        let report: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(report["entries"]["created"], 400);
    }
    let stats = home.json(&["catalog", "stats"]);
    assert_eq!(stats["entries"], 800);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn the_same_file_imported_twice_at_once_comes_in_once() {
    let home = Home::new().with_org();
    let rows = rows("甲", 300);
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let file = home.file("甲.csv", sheet(&rows));
    let children = [0; 3].map(|_| start(&home, &["catalog", "import", &file]));
    let mut created = 0;
    for child in children {
        let run = end(child);
        if run.code == 4 {
            // Who was overtaken four times gives way.
            assert!(run.stderr.contains("stale"), "{}", run.stderr);
            continue;
        }
        assert_eq!(run.code, 0, "{} {}", run.stdout, run.stderr);
        let report: Value = serde_json::from_str(&run.stdout).unwrap();
        created += report["entries"]["created"].as_u64().unwrap();
    }
    assert_eq!(created, 300);
    assert_eq!(home.json(&["catalog", "stats"])["entries"], 300);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn what_many_add_at_once_is_all_there() {
    let home = Home::new().with_org();
    let names: Vec<String> = (0..8).map(|n| format!("某类登记信息{n}")).collect();
    let children: Vec<Child> = names
        .iter()
        .map(|name| {
            start(
                &home,
                &["catalog", "add", "--name", name, "--provider", "MZJ"],
            )
        })
        .collect();
    for child in children {
        let run = end(child);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    assert_eq!(home.json(&["catalog", "stats"])["entries"], 8);
    // One name, many hands: one adds it, the others are told that it is there.
    let children = [0; 5].map(|_| {
        start(
            &home,
            &["catalog", "add", "--name", "同名", "--provider", "MZJ"],
        )
    });
    let mut added = 0;
    for child in children {
        let run = end(child);
        match run.code {
            0 => added += 1,
            4 => assert!(run.stderr.contains("exists"), "{}", run.stderr),
            _ => panic!("{} {}", run.code, run.stderr),
        }
    }
    assert_eq!(added, 1);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

#[test]
fn edits_of_one_entry_at_once_all_count() {
    let home = Home::new().with_org();
    home.json(&["catalog", "add", "--name", "低保对象", "--provider", "MZJ"]);
    let items: Vec<String> = (0..6).map(|n| format!("信息项{n}:C:10")).collect();
    let children: Vec<Child> = items
        .iter()
        .map(|item| start(&home, &["catalog", "edit", "e1", "--item", item]))
        .collect();
    let mut done = 0;
    for child in children {
        let run = end(child);
        match run.code {
            0 => done += 1,
            4 => assert!(run.stderr.contains("stale"), "{}", run.stderr),
            _ => panic!("{} {}", run.code, run.stderr),
        }
    }
    let entry = home.json(&["catalog", "show", "e1"]);
    assert_eq!(
        entry["items"].as_array().unwrap().len(),
        done,
        "no edit is lost"
    );
    assert_eq!(entry["version"], json!(done + 1));
}
