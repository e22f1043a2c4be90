//! The handbook: every command that it shows does what it says.

use crate::support::Home;
use std::path::Path;

const TOPICS: [&str; 9] = [
    "import",
    "papers",
    "deadlines",
    "roles",
    "cron",
    "backup",
    "editions",
    "exit-codes",
    "formats",
];

/// A ledger with the organisations of the demonstration, whose files lie beside it.
fn prepared() -> Home {
    let home = Home::new();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo");
    for file in std::fs::read_dir(fixtures).unwrap() {
        let path = file.unwrap().path();
        std::fs::copy(&path, home.path().join(path.file_name().unwrap())).unwrap();
    }
    home.json(&["org", "import", "demo-orgs.csv"]);
    home
}

/// Lists the lines of a text that are to be typed, with the exit code that each shall end with.
fn lines(text: &str) -> Vec<(String, i32)> {
    let blocks = text.split("```sh\n").skip(1);
    let lines = blocks.flat_map(|block| block.split("```").next().unwrap().lines());
    lines
        .map(|line| {
            let (command, remark) = line.split_once('#').unwrap_or((line, ""));
            let code = remark.trim_start_matches(|c: char| !c.is_ascii_digit());
            (command.trim().to_owned(), code.parse().unwrap_or(0))
        })
        .collect()
}

#[test]
fn every_command_of_the_handbook_does_what_it_says() {
    for lang in ["zh", "en"] {
        for topic in TOPICS {
            let home = prepared();
            let help = home.json(&["help", topic, "--lang", lang]);
            let typed = lines(help["text"].as_str().unwrap());
            assert!(!typed.is_empty(), "{topic}");
            for (line, code) in typed {
                let words: Vec<&str> = line.split_whitespace().collect();
                match words.split_first() {
                    Some((&"mkdir", rest)) => {
                        std::fs::create_dir(home.path().join(rest[0])).unwrap();
                    }
                    Some((&"abdata", rest)) => {
                        let run = home.run(rest);
                        assert_eq!(run.code, code, "{lang} {topic}: {line}: {}", run.stderr);
                    }
                    other => panic!("{topic}: {other:?}"),
                }
            }
        }
    }
}

#[test]
fn topics_are_listed_and_shown_with_the_command_of_their_name() {
    let home = Home::bare();
    let run = home.run(&["help"]);
    for topic in TOPICS {
        assert!(run.stdout.contains(topic), "{topic}");
    }
    let run = home.run(&["help", "backup", "--lang", "en"]);
    assert!(run.stdout.contains("restore FILE --yes"), "{}", run.stdout);
    assert!(run.stdout.contains("--keep"), "{}", run.stdout);
    let (code, error) = home.error(&["help", "deadline"]);
    assert_eq!(code, 2);
    assert!(
        error["hint"].as_str().unwrap().contains("deadlines"),
        "{error}"
    );
    let run = home.run(&["help", "share", "submit"]);
    assert!(run.stdout.contains("--purpose"));
}
