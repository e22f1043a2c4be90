//! The manual and the completions that are kept in the repository are those of this program.
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
