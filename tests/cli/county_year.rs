//! A year in a county, told command by command (`county_year.story`): at its end `check` finds what was planted, and nothing
//! else.

use crate::support::{Home, Run};
use std::collections::BTreeSet;

/// One line of the story.
enum Step {
    /// A command, the day that it is dated, and the code that it exits with.
    Command {
        line: usize,
        day: Option<String>,
        words: Vec<String>,
        exit: i32,
    },
    /// A file for the commands that follow.
    File { name: String, text: String },
    /// The id of a finding that stands at the end.
    Finds(String),
}

/// Reads the story; what a line may say stands at its head.
fn story() -> Vec<Step> {
    let mut steps = Vec::new();
    let text = include_str!("county_year.story");
    let mut lines = (1..).zip(text.lines());
    while let Some((line, said)) = lines.next() {
        if said.is_empty() || said.starts_with('#') {
            continue;
        }
        let (word, rest) = said.split_once(' ').unwrap();
        steps.push(match word {
            "file" => {
                let text = lines.by_ref().map(|(_, text)| text);
                let text: Vec<&str> = text.take_while(|text| *text != "end").collect();
                Step::File {
                    name: rest.to_owned(),
                    text: text.join("\n") + "\n",
                }
            }
            "finds" => Step::Finds(rest.to_owned()),
            "refused" => {
                let (exit, rest) = rest.split_once(' ').unwrap();
                let (day, rest) = rest.split_once(' ').unwrap();
                command(line, day, rest, exit.parse().unwrap())
            }
            day => command(line, day, rest, 0),
        });
    }
    steps
}

fn command(line: usize, day: &str, rest: &str, exit: i32) -> Step {
    Step::Command {
        line,
        day: (day != "-").then(|| day.to_owned()),
        words: rest.split_whitespace().map(str::to_owned).collect(),
        exit,
    }
}

/// Runs a command on its day; a check is as of its day, whatever else it does.
fn run(home: &Home, day: Option<&str>, words: &[String]) -> Run {
    let mut command = home.command();
    command.args(words);
    if let Some(day) = day {
        let option = if words[0] == "check" {
            "--as-of"
        } else {
            "--on"
        };
        command.args([option, day]);
    }
    Run::of(command.output().unwrap())
}

#[test]
fn a_year_ends_with_the_breaches_that_were_planted_in_it() {
    let home = Home::new();
    let (mut planted, mut commands) = (BTreeSet::new(), 0);
    for step in story() {
        match step {
            Step::File { name, text } => {
                home.file(&name, text);
            }
            Step::Finds(id) => assert!(planted.insert(id.clone()), "{id} is planted twice"),
            Step::Command {
                line,
                day,
                words,
                exit,
            } => {
                let run = run(&home, day.as_deref(), &words);
                let said = format!("{}{}", run.stdout, run.stderr);
                assert_eq!(run.code, exit, "line {line}: {}\n{said}", words.join(" "));
                commands += 1;
            }
        }
    }
    assert!(commands >= 150, "{commands}");
    let (code, check) = home.document(&["check"]);
    assert_eq!(code, 1);
    let findings = check["findings"].as_array().unwrap();
    let id = |finding: &serde_json::Value| finding["id"].as_str().unwrap().to_owned();
    let found: BTreeSet<String> = findings.iter().map(id).collect();
    let unplanted: Vec<&serde_json::Value> = findings
        .iter()
        .filter(|finding| !planted.contains(&id(finding)))
        .collect();
    assert!(
        unplanted.is_empty(),
        "found and not planted: {unplanted:#?}"
    );
    let unfound: Vec<&String> = planted.difference(&found).collect();
    assert!(unfound.is_empty(), "planted and not found: {unfound:?}");
    assert_eq!(home.run(&["audit", "verify"]).code, 0);
}

/// Commands that keep no records and judge none; the ledger is there before the story begins.
const APART: [&str; 12] = [
    "backup",
    "completions",
    "demo",
    "digest",
    "paper",
    "help",
    "init",
    "man",
    "migrate",
    "restore",
    "view",
    "whoami",
];

/// Articles of which something is broken in the year.
const BROKEN: [u16; 22] = [
    5, 7, 9, 10, 11, 12, 13, 16, 17, 18, 20, 21, 22, 24, 25, 32, 33, 36, 37, 39, 41, 42,
];

/// A noun that is added has its part in the year.
#[test]
fn the_year_goes_over_every_noun_and_breaks_each_part_of_the_measures() {
    let home = Home::bare();
    let help = home.run(&["help", "--lang", "en"]).stdout;
    let nouns = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let nouns: BTreeSet<&str> = nouns
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let steps = story();
    let told: BTreeSet<&str> = steps
        .iter()
        .filter_map(|step| match step {
            Step::Command { words, .. } => Some(words[0].as_str()),
            _ => None,
        })
        .chain(APART)
        .collect();
    assert_eq!(told, nouns);
    let broken = |article: u16| {
        let head = format!("A{article:02}-");
        let is_of = |step: &Step| matches!(step, Step::Finds(id) if id.starts_with(&head));
        steps.iter().any(is_of)
    };
    let unbroken: Vec<u16> = BROKEN.into_iter().filter(|one| !broken(*one)).collect();
    assert!(
        unbroken.is_empty(),
        "nothing of Art. {unbroken:?} is broken"
    );
}

/// The reader leaves no kind of line out.
#[test]
fn the_story_is_read_as_it_is_written() {
    let steps = story();
    let count = |is: fn(&Step) -> bool| steps.iter().filter(|step| is(step)).count();
    assert!(count(|step| matches!(step, Step::Finds(_))) >= 5);
    assert!(count(|step| matches!(step, Step::File { .. })) >= 2);
    assert!(count(|step| matches!(step, Step::Command { exit: 4, .. })) >= 1);
}
