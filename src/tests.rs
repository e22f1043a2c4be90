//! Holds the house to the map in `lib.rs`, by reading its sources: which room imports which, and which room knows what.

use std::path::Path;

/// Reads every source file of the crate: path below `src/` and text.
pub(crate) fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// Reads the sources that the house is made of: all but this file, which names what it forbids.
fn house() -> Vec<(String, String)> {
    let mut found = sources();
    found.retain(|(path, _)| path != "tests.rs");
    found
}

/// Floors from the ground up; rooms on one line stand side by side and may not import each other.
const FLOORS: &[&[&str]] = &[
    &["model"],
    &["calendar", "law", "sheet"],
    &["procedure"],
    &["store"],
    &["message", "rule"],
    &["op", "report"],
    &["cli"],
    &["main", "lib"],
];

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn room_of(path: &str) -> &str {
    path.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The code of a file, line by line, without its comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

/// Names the rooms that a line imports from: `crate::ROOM` anywhere, and so many `super::` that they lead out of the room.
fn imported(path: &str, line: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let mut rooms: Vec<String> = line
        .match_indices("crate::")
        .map(|(at, found)| word(&line[at + found.len()..]))
        .collect();
    // How far the file's module stands below the crate.
    let is_folder = ["mod.rs", "lib.rs", "main.rs"]
        .iter()
        .any(|name| path == *name || path.ends_with(&format!("/{name}")));
    let depth = path.split('/').count() - usize::from(is_folder);
    let mut rest = line;
    while let Some(at) = rest.find("super::") {
        let mut climbed = 0;
        rest = &rest[at..];
        while let Some(above) = rest.strip_prefix("super::") {
            climbed += 1;
            rest = above;
        }
        if climbed == depth {
            rooms.push(word(rest));
        }
    }
    rooms
}

#[test]
fn climbing_out_of_a_room_is_an_import() {
    let from = |path: &str, line: &str| imported(path, line);
    assert_eq!(from("op/org.rs", "use crate::store::org;"), ["store"]);
    assert_eq!(
        from("op/org.rs", "use super::super::store::org;"),
        ["store"]
    );
    assert_eq!(from("op/mod.rs", "super::cli::run()"), ["cli"]);
    assert!(from("op/case/mod.rs", "use super::super::{Doing};") == [""]);
    assert!(from("store/case/event.rs", "use super::super::audit::Compare;").is_empty());
}

#[test]
fn imports_point_down() {
    let mut climbing = Vec::new();
    let mut arrows = 0;
    for (path, text) in house() {
        let room = room_of(&path);
        let from =
            floor_of(room).unwrap_or_else(|| panic!("{path}: no floor is named for this room"));
        for line in code(&text) {
            assert!(
                !line.contains(concat!("use crate::", "{")),
                "{path}: one `use crate::ROOM` a line, so that arrows can be read"
            );
            for to_room in imported(&path, line) {
                if let Some(to) = floor_of(&to_room)
                    && to_room != room
                {
                    arrows += 1;
                    if to >= from {
                        climbing.push(format!("{path}: {room} must not import {to_room}"));
                    }
                }
            }
        }
    }
    assert!(arrows > 0);
    assert!(climbing.is_empty(), "{climbing:#?}");
}

/// What only some rooms may know, and where, by the beginnings of paths.
struct Reserved {
    words: &'static [&'static str],
    to: &'static [&'static str],
}

const RESERVED: &[Reserved] = &[
    // The engine binds what rules are asked with; a rule itself is text, and `op` and `cli` only pass a connection on.
    Reserved {
        words: &["rusqlite"],
        to: &["store/", "rule/engine"],
    },
    Reserved {
        words: &[
            "SELECT ",
            "INSERT INTO",
            "UPDATE ",
            "DELETE FROM",
            "PRAGMA ",
            ".execute(",
            "execute_batch",
        ],
        to: &["store/", "rule/"],
    },
    Reserved {
        words: &["calamine", "rust_xlsxwriter", "quick_xml", "zip::"],
        to: &["sheet/", "report/"],
    },
    Reserved {
        words: &["clap::", "clap_complete", "clap_mangen", "use clap"],
        to: &["cli/"],
    },
    // The tests of the rules read each rule's patterns for mistakes, and stand beside `message`, not above it.
    Reserved {
        words: &["fluent_bundle"],
        to: &["message/", "rule/tests.rs", "rule/testing.rs"],
    },
    Reserved {
        words: &["anyhow"],
        to: &["cli/"],
    },
    // The worker's child answers its parent over its own standard output.
    Reserved {
        words: &["println!", "print!(", "anstream", "stdout()", "stderr()"],
        to: &["cli/", "sheet/worker/child.rs"],
    },
    // `cli` returns the code, as a value, which `main` gives back.
    Reserved {
        words: &["process::exit", "ExitCode"],
        to: &["main.rs", "cli/attempt.rs", "cli/mod.rs"],
    },
    Reserved {
        words: &[
            "Timestamp::now",
            "Zoned::now",
            "SystemTime",
            "uzers",
            "etcetera",
        ],
        to: &["cli/"],
    },
    // The store reads a switch of its tests alone: whether to bless the schema.
    Reserved {
        words: &["env::var", "env::args"],
        to: &["cli/", "main.rs", "store/migrate.rs"],
    },
];

#[test]
fn what_one_room_knows_no_other_room_speaks_of() {
    let sources = house();
    let mut spoken = Vec::new();
    for reserved in RESERVED {
        for (path, text) in &sources {
            if reserved.to.iter().any(|start| path.starts_with(start)) {
                continue;
            }
            for line in code(text) {
                if let Some(word) = reserved.words.iter().find(|word| line.contains(**word)) {
                    spoken.push(format!("{path}: {word} belongs to {:?}", reserved.to));
                }
            }
        }
        for start in reserved.to.iter().filter(|start| start.ends_with(".rs")) {
            let needed = sources.iter().any(|(path, text)| {
                path == start && reserved.words.iter().any(|word| text.contains(word))
            });
            assert!(needed, "{start} needs its exception no longer");
        }
    }
    assert!(spoken.is_empty(), "{spoken:#?}");
}

/// The rooms of pure figures touch neither files, processes nor the environment.
#[test]
fn pure_rooms_are_pure() {
    let outside = [
        "std::fs",
        "std::io",
        "std::env",
        "std::process",
        "std::thread",
        "tempfile",
    ];
    let mut touching = Vec::new();
    for (path, text) in house() {
        if !["model", "calendar", "law", "procedure"].contains(&room_of(&path)) {
            continue;
        }
        for line in code(&text) {
            if outside.iter().any(|word| line.contains(word)) {
                touching.push(format!("{path}: {line}"));
            }
        }
    }
    assert!(touching.is_empty(), "{touching:#?}");
}
