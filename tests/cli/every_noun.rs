//! What holds for every noun, whichever there are: its verbs, its templates, its filters and its help.
//!
//! The tree of commands is read from the program's own help, so that a noun that is added is held to it too.

use crate::support::Home;
use std::collections::BTreeMap;

/// Verbs that every noun that keeps records has; `add` stands for whatever begins a record.
const NEEDED: [&str; 7] = [
    "add", "list", "show", "export", "import", "template", "history",
];

/// Verbs that begin a record.
const BEGIN: [&str; 3] = ["add", "issue", "submit"];

/// Nouns that do without some of these verbs, and why.
const WITHOUT: &[(&str, &[&str], &str)] = &[
    (
        "assess",
        &["add", "export", "import", "template", "history"],
        "an assessment is computed from the ledger: `run` and `publish`, and `report assessment` writes it",
    ),
    (
        "audit",
        &[
            "add", "list", "show", "export", "import", "template", "history",
        ],
        "the chain of acts writes itself, and `log` lists it",
    ),
    (
        "calendar",
        &["list", "history"],
        "`show` lists a year, and `explain` says where each day comes from",
    ),
    (
        "catalog batch",
        &["add", "export", "import", "template", "history"],
        "a batch is the trace of an import",
    ),
    (
        "config",
        &["add", "show", "export", "import", "template", "history"],
        "settings are single values: `set`, `get` and `unset`",
    ),
    (
        "develop products",
        &["add"],
        "`develop product` registers one under its qualification",
    ),
    (
        "law",
        &["add", "template", "history"],
        "an edition is a file: what `export` writes is the template of the next",
    ),
    (
        "paper",
        &["add", "export", "import", "history"],
        "papers are made of cases, and what was issued stands in the chain of acts",
    ),
    (
        "report",
        &[
            "add", "list", "show", "export", "import", "template", "history",
        ],
        "a report is written from the ledger, which keeps none",
    ),
    (
        "rule",
        &["add", "export", "import", "template", "history"],
        "rules are part of the program",
    ),
];

/// Filters that every list of records takes.
const FILTERS: [&str; 12] = [
    "org", "region", "state", "article", "since", "until", "overdue", "mine", "search", "sort",
    "limit", "offset",
];

/// Reads the tree of commands: the verbs of every noun, by its whole name; the program itself is the blank one.
fn tree(home: &Home) -> BTreeMap<String, Vec<String>> {
    let mut tree = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(noun) = open.pop() {
        let words = noun.split_whitespace();
        let args: Vec<&str> = ["help", "--lang", "en"].into_iter().chain(words).collect();
        let help = home.run(&args);
        assert_eq!(help.code, 0, "{args:?}: {}", help.stderr);
        let verbs: Vec<String> = help
            .stdout
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty())
            // A command stands two columns in; what goes on from the line before stands further in.
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .map(str::to_owned)
            .collect();
        if verbs.is_empty() {
            continue;
        }
        open.extend(verbs.iter().map(|verb| format!("{noun} {verb}")));
        tree.insert(noun.trim().to_owned(), verbs);
    }
    tree.values_mut().for_each(|verbs| verbs.sort());
    tree
}

/// Returns the nouns that group verbs of their own.
pub fn nouns(home: &Home) -> BTreeMap<String, Vec<String>> {
    let mut nouns = tree(home);
    nouns.remove("");
    assert!(nouns.contains_key("share demand"), "{nouns:?}");
    nouns
}

fn has(verbs: &[String], needed: &str) -> bool {
    let begins = needed == "add" && verbs.iter().any(|verb| BEGIN.contains(&verb.as_str()));
    begins || verbs.iter().any(|verb| verb == needed)
}

/// Splits a noun into the words that are typed.
fn typed<'a>(noun: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    noun.split(' ').chain(more.iter().copied()).collect()
}

#[test]
fn every_noun_has_the_verbs_that_all_nouns_share() {
    let home = Home::bare();
    let nouns = nouns(&home);
    let mut wrong = Vec::new();
    for (noun, verbs) in &nouns {
        let without = WITHOUT.iter().find(|(name, ..)| name == noun);
        let excused = without.map_or(&[][..], |(_, verbs, _)| verbs);
        for needed in NEEDED {
            match (has(verbs, needed), excused.contains(&needed)) {
                (false, false) => wrong.push(format!("{noun} lacks {needed}")),
                (true, true) => wrong.push(format!("{noun} has {needed} and is excused of it")),
                _ => {}
            }
        }
    }
    for (noun, ..) in WITHOUT {
        assert!(nouns.contains_key(*noun), "there is no {noun}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What `template` writes, `import` reads: without rows it says so, in the reader's language, and writes nothing.
#[test]
fn every_template_is_read_by_its_import() {
    let home = Home::new();
    let mut read = 0;
    for (noun, verbs) in nouns(&home) {
        if !has(&verbs, "template") || !has(&verbs, "import") {
            continue;
        }
        let mut kinds = 0;
        for (lang, said) in [("zh", "没有数据行"), ("en", "no rows of data")] {
            for kind in ["xlsx", "csv"] {
                let file = format!("{}-{lang}.{kind}", noun.replace(' ', "-"));
                let template = ["template", "--lang", lang, "--output", &file];
                let made = home.run(&typed(&noun, &template));
                // The calendar's template is a CSV file.
                if made.code == 2 && kind == "xlsx" {
                    continue;
                }
                assert_eq!(made.code, 0, "{noun} {file}: {}", made.stderr);
                kinds += 1;
                let acts = home.head();
                let run = home.run(&typed(&noun, &["import", &file, "--lang", lang]));
                assert_eq!(run.code, 0, "{noun} {file}: {}", run.stderr);
                assert!(run.stdout.contains(said), "{noun} {file}: {}", run.stdout);
                read += 1;
                let listed = home.json(&["audit", "log"]);
                assert_eq!(home.head(), acts, "{noun} {file}: {}", listed[0]);
            }
        }
        assert!(kinds >= 2, "{noun} has no template in both languages");
    }
    assert!(read > 30);
}

#[test]
fn every_list_takes_the_shared_filters() {
    let home = Home::new();
    for (noun, verbs) in nouns(&home) {
        // Records that only begin elsewhere are listed as all records are.
        let is_apart =
            |(name, verbs, _): &(&str, &[&str], &str)| *name == noun && *verbs != ["add"];
        if !has(&verbs, "list") || WITHOUT.iter().any(is_apart) {
            continue;
        }
        let help = home.run(&typed(&noun, &["list", "--help", "--lang", "en"]));
        for filter in FILTERS {
            let option = format!("--{filter} ");
            assert!(help.stdout.contains(&option), "{noun} list lacks {option}");
        }
        let narrowed = ["list", "--limit", "1", "--offset", "1", "--mine"];
        assert_eq!(home.run(&typed(&noun, &narrowed)).code, 0, "{noun}");
        let listed = home.json(&typed(&noun, &["list", "--search", "查无此项"]));
        assert_eq!(listed, serde_json::json!([]), "{noun}");
        // An unset variable of a script is not all records.
        let (code, error) = home.error(&typed(&noun, &["list", "--search", " "]));
        assert_eq!((code, &error["code"]), (3, &"value-blank".into()), "{noun}");
        let later = ["list", "--since", "2199-01-01"];
        assert_eq!(
            home.json(&typed(&noun, &later)),
            serde_json::json!([]),
            "{noun}"
        );
    }
}

/// The manual is made from the help of every command, so that two runs show all of it; of each noun one is asked itself.
#[test]
fn every_command_has_its_help_and_an_example_in_both_languages() {
    let home = Home::bare();
    let tree = tree(&home);
    let chinese = |text: &str| text.contains(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c));
    for (lang, heading) in [("zh", ".SH \"示例\"\n"), ("en", ".SH \"EXAMPLE\"\n")] {
        let manual = home.path().join(lang);
        let dir = manual.to_str().unwrap();
        assert_eq!(home.run(&["man", "--lang", lang, "--dir", dir]).code, 0);
        let mut leaves = 0;
        for (noun, verbs) in &tree {
            let names = verbs.iter().map(|verb| format!("{noun} {verb}"));
            let names = names.map(|name| name.trim().to_owned());
            let own: Vec<String> = names.filter(|name| !tree.contains_key(name)).collect();
            for leaf in &own {
                let file = format!("abdata-{}.1", leaf.replace(' ', "-"));
                let page = std::fs::read_to_string(manual.join(&file));
                let page = page.unwrap_or_else(|error| panic!("{file}: {error}"));
                let example = page.split_once(heading);
                let (_, example) = example.unwrap_or_else(|| panic!("{lang} {leaf}: no example"));
                assert!(example.contains("abdata "), "{lang} {leaf}: {example}");
                leaves += 1;
            }
            let Some(leaf) = own.first() else { continue };
            let help = home.run(&typed(leaf, &["--help", "--lang", lang]));
            assert_eq!(help.code, 0, "{leaf}: {}", help.stderr);
            let about = help.stdout.lines().next().unwrap_or_default();
            assert_eq!(chinese(about), lang == "zh", "{leaf}: {about}");
            assert!(help.stdout.contains("\n  abdata "), "{lang} {leaf}");
        }
        assert!(leaves > 150, "{leaves}");
    }
}
