//! The house of `abdata`: public-data ledgers of a prefecture and its counties.

pub mod calendar;
pub mod cli;
pub mod law;
pub mod message;
pub mod model;
pub mod op;
pub mod procedure;
pub mod rule;
pub mod sheet;
pub mod store;

#[cfg(test)]
mod tests {
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

    /// Names the rooms that a line imports from: `crate::ROOM` anywhere, and `use crate::{a, b}`.
    fn imported(line: &str) -> Vec<String> {
        line.match_indices("crate::")
            .map(|(at, found)| {
                line[at + found.len()..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect()
            })
            .collect()
    }

    #[test]
    fn imports_point_down() {
        let mut climbing = Vec::new();
        let mut arrows = 0;
        for (path, text) in sources() {
            let room = path.split('/').next().unwrap().trim_end_matches(".rs");
            let from =
                floor_of(room).unwrap_or_else(|| panic!("{path}: no floor is named for this room"));
            for line in text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
            {
                assert!(
                    !line.contains(concat!("use crate::", "{")),
                    "{path}: one `use crate::ROOM` a line, so that arrows can be read"
                );
                for to_room in imported(line) {
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
}
