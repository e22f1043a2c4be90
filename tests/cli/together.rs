//! Several processes at one ledger: nothing is lost, and who must wait or give way is told so.

use crate::catalog_import::sheet;
use crate::support::{Home, Run};
use serde_json::{Value, json};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

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
fn of_several_that_make_a_ledger_at_once_one_does_and_it_is_whole() {
    for _ in 0..6 {
        let home = Home::bare();
        let children: Vec<Child> = (0..4)
            .map(|_| start(&home, &["init", "--sandbox"]))
            .collect();
        let mut codes: Vec<i32> = children.into_iter().map(|child| end(child).code).collect();
        codes.sort_unstable();
        assert_eq!(codes, [0, 4, 4, 4]);
        assert_eq!(home.json(&["audit", "verify"])["ok"], true);
        assert_eq!(home.json(&["region", "list"]).as_array().unwrap().len(), 15);
    }
}

#[test]
fn several_backups_of_one_name_at_once_are_all_there() {
    let home = Home::new();
    let backup = ["backup", "b.db", "--keep", "9"];
    let children: Vec<Child> = (0..5).map(|_| start(&home, &backup)).collect();
    for child in children {
        let run = end(child);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    for name in ["b.db", "b.db.1", "b.db.2", "b.db.3", "b.db.4"] {
        assert_eq!(home.json(&["--db", name, "audit", "verify"])["ok"], true);
    }
    assert!(!home.path().join("b.db.5").exists());
    // The first act made the ledger; each backup is one more, and nothing is told that is not there.
    assert_eq!(home.json(&["audit", "verify"])["acts"], 6);
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

/// How many processes write at once.
const WRITERS: usize = 8;

/// Returns how many writes each of them does; `ABDATA_TEST_WRITES` sets another number.
fn writes() -> usize {
    std::env::var("ABDATA_TEST_WRITES")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(20)
}

/// How many kinds of writes there are.
const KINDS: usize = 10;

/// What one writer did.
#[derive(Default)]
struct Done {
    acts: i64,
    added: u64,
    items: u64,
    org_edits: i64,
    refused: u64,
    requests: Vec<String>,
    decided: usize,
}

/// Does the writer's next write, one of ten kinds; returns whether it was done, or refused since somebody was first.
fn write(home: &Home, writer: usize, round: usize, done: &mut Done) {
    let own = format!("{writer}-{round}");
    let entry = format!("A/{writer}-{}", round / KINDS);
    let item = format!("信息项{own}:C:10");
    let file = format!("b{writer}.db");
    let csv = (0..3)
        .map(|n| format!("导入{own}号{n},甲州民政局,B/{own}/{n},,无条件共享"))
        .collect::<Vec<String>>();
    let csv: Vec<&str> = csv.iter().map(String::as_str).collect();
    let csv = home.file(&format!("{own}.csv"), sheet(&csv));
    let mut args = match round % KINDS {
        0 => vec![
            "catalog",
            "add",
            "--name",
            &own,
            "--provider",
            "MZJ",
            "--code",
            &entry,
        ],
        1 => vec!["catalog", "edit", "e1", "--item", &item],
        2 => vec!["catalog", "edit", &entry, "--summary", &own],
        3 => vec!["catalog", "import", &csv],
        4 => vec!["org", "edit", "MZJ", "--principal", &own],
        5 => vec!["catalog", "submit", &entry],
        6 => vec![
            "user", "add", "--login", &own, "--org", "MZJ", "--roles", "clerk",
        ],
        7 => vec!["backup", &file, "--keep", "2"],
        8 => vec![
            "share",
            "submit",
            "--entry",
            "e2",
            "--for",
            "YI",
            "--purpose",
            &own,
            "--basis",
            "职责",
        ],
        _ => {
            let last = done.requests.last().map_or("", String::as_str);
            vec!["share", "approve", last, "--for", "MZJ"]
        }
    };
    args.extend(["--busy-timeout", "120"]);
    let run = end(start(home, &args));
    let contended = matches!(round % KINDS, 1 | 4);
    match run.code {
        0 => {}
        4 if contended && run.stderr.contains("stale") => {
            done.refused += 1;
            return;
        }
        code => panic!("{args:?}: {code} {} {}", run.stdout, run.stderr),
    }
    done.acts += 1;
    match round % KINDS {
        0 => done.added += 1,
        1 => done.items += 1,
        3 => done.added += 3,
        4 => done.org_edits += 1,
        8 => {
            let case: Value = serde_json::from_str(&run.stdout).unwrap();
            let number = case["number"].as_str().unwrap();
            done.requests.push(number.to_owned());
        }
        9 => done.decided += 1,
        _ => {}
    }
}

/// Reads until told to stop: what is read is whole at every moment.
fn read(home: &Home, stop: &AtomicBool) -> usize {
    let mut reads = 0;
    while !stop.load(Ordering::Relaxed) {
        for args in [
            &["audit", "verify"][..],
            &["catalog", "show", "e1"],
            &["doctor"],
        ] {
            let run = end(start(home, args));
            assert_eq!(run.code, 0, "{args:?} {} {}", run.stdout, run.stderr);
            reads += 1;
        }
    }
    reads
}

#[test]
fn of_many_who_decide_one_case_at_once_one_does() {
    let home = Home::new().with_org();
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("可申请的目录", "MZJ", "2026-01-05", &[]);
    let said = ["--for", "YI", "--purpose", "核验", "--basis", "职责"];
    home.json(&[&["share", "submit", "--entry", "e1"], &said[..]].concat());
    let case = "share-2026-0001";
    let approve = ["share", "approve", case, "--for", "MZJ"];
    let reject = [
        "share",
        "reject",
        case,
        "--for",
        "MZJ",
        "--reason",
        "用途不符",
    ];
    let children: Vec<Child> = (0..8)
        .map(|n| match n % 2 {
            0 => start(&home, &approve),
            _ => start(&home, &reject),
        })
        .collect();
    let mut done = 0;
    for child in children {
        let run = end(child);
        match run.code {
            0 => done += 1,
            4 => assert!(
                run.stderr.contains("\"state\"") || run.stderr.contains("stale"),
                "{}",
                run.stderr
            ),
            _ => panic!("{} {}", run.code, run.stderr),
        }
    }
    assert_eq!(done, 1);
    let decided = home.json(&["share", "show", case]);
    assert_eq!(decided["events"].as_array().unwrap().len(), 2);
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

/// Holds that each request is there once, as it was decided, and every item.
fn nothing_is_lost(home: &Home, dones: &[Done]) {
    let mut requests: Vec<&String> = dones.iter().flat_map(|done| &done.requests).collect();
    let made = requests.len();
    requests.sort();
    requests.dedup();
    assert_eq!(requests.len(), made, "each request has a number of its own");
    let listed = |state: &str| {
        let found = home.json(&["share", "list", "--state", state]);
        found.as_array().unwrap().len()
    };
    let decided: usize = dones.iter().map(|done| done.decided).sum();
    assert_eq!(
        (listed("approved"), listed("submitted")),
        (decided, made - decided)
    );
    let shared = home.json(&["catalog", "show", "e1"]);
    let items: u64 = dones.iter().map(|done| done.items).sum();
    assert_eq!(
        shared["items"].as_array().map_or(0, Vec::len) as u64,
        items,
        "no item is lost"
    );
}

#[test]
fn many_writers_of_many_kinds_lose_nothing() {
    let home = Home::new().with_org();
    home.json(&[
        "catalog",
        "add",
        "--name",
        "共有的目录",
        "--provider",
        "MZJ",
    ]);
    home.add_org("YI", "乙局", "prefecture", "513200");
    home.published("可申请的目录", "MZJ", "2026-01-05", &[]);
    let before = home.json(&["audit", "verify"])["acts"].as_i64().unwrap();
    let (writes, begun, stop) = (writes(), Instant::now(), AtomicBool::new(false));
    let (dones, reads) = std::thread::scope(|scope| {
        let home = &home;
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                scope.spawn(move || {
                    let mut done = Done::default();
                    for round in 0..writes {
                        write(home, writer, round, &mut done);
                    }
                    done
                })
            })
            .collect();
        let reader = scope.spawn(|| read(home, &stop));
        let dones: Vec<Result<Done, _>> = writers.into_iter().map(|w| w.join()).collect();
        stop.store(true, Ordering::Relaxed);
        (dones, reader.join().unwrap())
    });
    let dones: Vec<Done> = dones.into_iter().map(Result::unwrap).collect();
    let sum = |of: fn(&Done) -> i64| dones.iter().map(of).sum::<i64>();
    let acts = sum(|done| done.acts);
    eprintln!(
        "{WRITERS} writers x {writes}: {acts} acts, {} gave way, {reads} reads, {:.1} s",
        sum(|done| done.refused.try_into().unwrap()),
        begun.elapsed().as_secs_f64()
    );
    let verified = home.json(&["audit", "verify"]);
    assert_eq!(verified["ok"], true, "{verified}");
    assert_eq!(
        verified["acts"],
        before + acts,
        "one act for each write that was done"
    );
    let added: u64 = dones.iter().map(|done| done.added).sum();
    assert_eq!(home.json(&["catalog", "stats"])["entries"], added + 2);
    nothing_is_lost(&home, &dones);
    let edits = home
        .json(&["org", "history", "MZJ"])
        .as_array()
        .unwrap()
        .len();
    assert_eq!(edits as i64, 1 + sum(|done| done.org_edits));
    let health = home.json(&["doctor"]);
    assert_eq!(health["ok"], true, "{health}");
    if writes >= KINDS {
        for writer in 0..WRITERS {
            let copy = home.json(&["--db", &format!("b{writer}.db"), "audit", "verify"]);
            assert_eq!(copy["ok"], true);
        }
    }
}
