//! The manual, the completions and the table of articles that are kept in the repository are those of this program.
//!
//! `ABDATA_BLESS=1 cargo test --test cli manual` writes them anew.

use crate::support::Home;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Reads the files of a directory, without those of its own directories.
fn files(directory: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = std::fs::read_dir(directory) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

fn compare(kept: &Path, fresh: &BTreeMap<String, String>) {
    if std::env::var_os("ABDATA_BLESS").is_some() {
        for name in files(kept).keys() {
            std::fs::remove_file(kept.join(name)).unwrap();
        }
        std::fs::create_dir_all(kept).unwrap();
        for (name, text) in fresh {
            std::fs::write(kept.join(name), text).unwrap();
        }
    }
    let held = files(kept);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&held), names(fresh), "{}", kept.display());
    for (name, text) in fresh {
        assert!(
            held[name] == *text,
            "{} is stale",
            kept.join(name).display()
        );
    }
}

#[test]
fn the_manual_is_fresh_in_both_languages() {
    let home = Home::bare();
    for (lang, kept) in [("en", "man"), ("zh", "man/zh_CN")] {
        let directory = home.path().join(lang);
        let run = home.run(&["man", "--lang", lang, "--dir", directory.to_str().unwrap()]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let fresh = files(&directory);
        assert!(fresh.contains_key("abdata-calendar-add.1"));
        compare(&root().join(kept), &fresh);
    }
}

/// What stands above the tables in `docs/`, by language.
const COVERAGE: [(&str, &str, &str); 2] = [
    (
        "en",
        "coverage.md",
        "# What is kept of each article\n\nFor every article of the Measures, the commands that record what it lays down, \
         the clocks that it starts (keys of `abdata config list`), and the rules that check it (`abdata rule show CODE`). \
         `abdata law show N` says the same of one article. Made by `ABDATA_BLESS=1 cargo test --test cli manual`; do not edit.\n",
    ),
    (
        "zh",
        "coverage.zh-CN.md",
        "# 各条在台账中的落实\n\n逐条列出：登记该条事项的命令、该条的时限（键名见 `abdata config list`）、检查该条的规则（`abdata rule show \
         代码`）。单条可用 `abdata law show 条` 查看。本文由 `ABDATA_BLESS=1 cargo test --test cli manual` 生成，请勿手工修改。\n",
    ),
];

#[test]
fn the_table_of_what_is_kept_of_each_article_is_fresh() {
    let home = Home::new();
    let columns = "article,title,commands,terms,rules";
    let mut fresh = BTreeMap::new();
    for (lang, file, head) in COVERAGE {
        let args = ["law", "show", "--lang", lang, "--format", "md"];
        let run = home.run(&[&args[..], &["--columns", columns]].concat());
        assert_eq!(run.code, 0, "{}", run.stderr);
        // What stands above the table is the edition's own, and its dates are the ledger's.
        let table = run.stdout.find("\n| ").unwrap();
        fresh.insert(file.to_owned(), format!("{head}{}", &run.stdout[table..]));
    }
    compare(&root().join("docs"), &fresh);
}

#[test]
fn the_completions_are_fresh() {
    let home = Home::bare();
    let mut fresh = BTreeMap::new();
    for (shell, file) in [
        ("bash", "abdata.bash"),
        ("zsh", "_abdata"),
        ("fish", "abdata.fish"),
    ] {
        let run = home.run(&["completions", shell]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        fresh.insert(file.to_owned(), run.stdout);
    }
    compare(&root().join("completions"), &fresh);
}
