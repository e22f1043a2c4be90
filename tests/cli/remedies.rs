//! From breach to remedy: a rule finds what was done, and falls silent once the first command of its own remedy is typed.

use crate::check::{found, ids};
use crate::support::Home;

/// A breach: the commands that make it, as they are typed, the finding, and what stands for the blanks of its remedy.
pub struct Breach {
    pub rule: &'static str,
    pub made: &'static [&'static str],
    pub found: &'static str,
    pub blanks: &'static [(&'static str, &'static str)],
}

/// Returns the first command of a remedy as a person would type it, its blanks filled.
pub fn typed(remedy: &str, blanks: &[(&str, &str)]) -> Vec<String> {
    let (_, command) = remedy.split_once("abdata ").unwrap();
    let command = command.split(['；', '（', '，']).next().unwrap();
    command
        .split_whitespace()
        .map(|word| {
            let filled = blanks.iter().find(|(blank, _)| *blank == word);
            filled.map_or(word, |(_, value)| value).to_owned()
        })
        .collect()
}

/// Brings entries from draft to published.
pub fn publish(home: &Home, entries: &[&str]) {
    for verb in [&["submit"][..], &["review", "--approve"], &["publish"]] {
        home.json(&[&["catalog"], verb, entries].concat());
    }
}

/// Makes a breach, sees its finding, types the remedy that the finding names, and sees it gone.
pub fn prove(breach: &Breach) {
    prove_with(breach, &[]);
}

/// As [`prove`], the remedy typed with some more, such as the organisation whose act it is.
pub fn prove_with(breach: &Breach, more: &[&str]) {
    let home = Home::new().with_org();
    home.file("甲.csv", "信息资源名称\n低保对象\n");
    prove_all(&home, breach, more);
}

/// Proves a breach in a home that a test has prepared.
pub fn prove_at(home: &Home, breach: &Breach) {
    prove_all(home, breach, &[]);
}

/// As [`prove_at`], the remedy typed with some more.
pub fn prove_all(home: &Home, breach: &Breach, more: &[&str]) {
    for command in breach.made {
        let args: Vec<&str> = command.split_whitespace().collect();
        let run = home.run(&args);
        assert_eq!(run.code, 0, "{}: {command}: {}", breach.rule, run.stderr);
    }
    let result = found(home, &[breach.rule]);
    let findings = result["findings"].as_array().unwrap();
    let finding = findings
        .iter()
        .find(|finding| finding["id"] == breach.found)
        .unwrap_or_else(|| panic!("{} in {:?}", breach.found, ids(&result)));
    let remedy = finding["remedy"].as_str().unwrap();
    let mut args = typed(remedy, breach.blanks);
    args.extend(more.iter().map(|word| (*word).to_owned()));
    let correction = remedy.contains("--correction");
    if correction && !args.iter().any(|word| word == "--correction") {
        args.extend(["--correction".to_owned(), "补登".to_owned()]);
    }
    // A revision is in force once it is published.
    let published = correction || args.iter().any(|word| word == "--change");
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let run = home.run(&args);
    assert_eq!(run.code, 0, "{}: {args:?}: {}", breach.rule, run.stderr);
    if published {
        let still = found(home, &[breach.rule]);
        assert!(
            ids(&still).contains(&breach.found),
            "a revision is not yet in force"
        );
        publish(home, &["e1"]);
    }
    let left = found(home, &[breach.rule]);
    assert!(
        !ids(&left).contains(&breach.found),
        "{} after {args:?}",
        breach.found
    );
}
