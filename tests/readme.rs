//! What the READMEs show is what the program does.
//!
//! Each ```` ```console ```` block of a README is played in order, in one directory with the demonstration's files and a clock
//! that stands still. `$ abdata …` runs the program, and the lines below are what it writes, stdout before stderr, less
//! the mark of the sandbox; `$ echo $?` shows its exit code, which is 0 where it is not asked for. A line that is only
//! `…` stands for any lines, `…` within a line for any text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on shall stop"
)]

use std::path::Path;
use std::process::Command;

/// A command of a README, and the lines below it.
struct Shown {
    line: usize,
    command: String,
    output: Vec<String>,
}

fn blocks(readme: &str) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    let mut inside = false;
    for (at, line) in readme.lines().enumerate() {
        match (inside, line) {
            (false, "```console") => inside = true,
            (true, "```") => inside = false,
            (true, line) => match line.strip_prefix("$ ") {
                Some(command) => shown.push(Shown {
                    line: at + 1,
                    command: command.to_owned(),
                    output: Vec::new(),
                }),
                None => {
                    let last = shown.last_mut().expect("a block begins with a command");
                    last.output.push(line.trim_end().to_owned());
                }
            },
            _ => {}
        }
    }
    shown
}

/// Splits a command as a shell does, as far as READMEs go: blanks, and single or double quotes around a word.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, ' ') => words.push(String::new()),
            (_, c) => words.last_mut().unwrap().push(c),
        }
    }
    words
}

/// Tells whether a line is as shown, `…` standing for any text.
fn line_fits(shown: &str, line: &str) -> bool {
    let Some((before, after)) = shown.split_once('…') else {
        return shown == line;
    };
    line.strip_prefix(before).is_some_and(|rest| {
        rest.char_indices()
            .map(|(at, _)| at)
            .chain([rest.len()])
            .any(|at| line_fits(after, &rest[at..]))
    })
}

fn fits(shown: &[String], lines: &[String]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first == "…" => {
            (0..=lines.len()).any(|skipped| fits(rest, &lines[skipped..]))
        }
        Some((first, rest)) => lines
            .split_first()
            .is_some_and(|(line, others)| line_fits(first, line) && fits(rest, others)),
    }
}

fn play(readme: &str, lang: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(readme)).unwrap();
    let scratch = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(root.join("fixtures/demo")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), scratch.path().join(file.file_name())).unwrap();
    }
    let shown = blocks(&text);
    assert!(shown.len() > 10, "{readme}: the tour is gone");
    let mut wrong = Vec::new();
    let mut last = 0;
    for (at, one) in shown.iter().enumerate() {
        let (lines, code) = if one.command == "echo $?" {
            (vec![last.to_string()], last)
        } else {
            run(scratch.path(), lang, &one.command)
        };
        last = code;
        let asked = shown
            .get(at + 1)
            .is_some_and(|next| next.command == "echo $?");
        if !fits(&one.output, &lines) || (code != 0 && !asked && one.command != "echo $?") {
            wrong.push(format!(
                "{readme}:{}: $ {}\n(exit code {code})\n{}",
                one.line,
                one.command,
                lines.join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn run(directory: &Path, lang: &str, command: &str) -> (Vec<String>, i32) {
    let words = words(command);
    assert_eq!(words[0], "abdata", "{command}: only abdata is run here");
    let output = Command::new(env!("CARGO_BIN_EXE_abdata"))
        .args(&words[1..])
        .current_dir(directory)
        .env_clear()
        .env("HOME", directory)
        .env("ABDATA_DB", "tour.db")
        .env("ABDATA_NOW", "2026-03-02")
        .env("ABDATA_LANG", lang)
        .env("COLUMNS", "100")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    let lines = text
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| !line.starts_with("[SANDBOX]") && !line.starts_with("【沙盒】"))
        .map(|line| line.trim_end().to_owned())
        .collect();
    (lines, output.status.code().unwrap_or(-1))
}

#[test]
fn the_english_readme_shows_what_happens() {
    play("README.md", "en");
}

#[test]
fn the_chinese_readme_shows_what_happens() {
    play("README.zh-CN.md", "zh");
}

#[test]
fn what_is_shown_fits_only_what_is_so() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(fits(&lines("a\n…\nc"), &lines("a\nb\nb\nc")));
    assert!(fits(&lines("head …"), &lines("head 0123")));
    assert!(fits(&lines("…"), &[]));
    assert!(!fits(&lines("a\n…\nc"), &lines("a\nb")));
    assert!(!fits(&lines("a"), &lines("a\nb")));
    assert!(!fits(&lines("a …z"), &lines("a b")));
    assert_eq!(words("a 'b c' \"d\" ''"), ["a", "b c", "d", ""]);
}
