//! Every command in both languages, as a person sees it.

use crate::support::Home;
use std::fmt::Write;

const COMMANDS: &[&[&str]] = &[
    &["whoami"],
    &["region", "list", "--limit", "3"],
    &["region", "show", "汶川"],
    &["region", "edit", "513221", "--name", "汶川县"],
    &[
        "org",
        "add",
        "--code",
        "MZJ",
        "--name",
        "甲州民政局",
        "--kind",
        "administrative",
        "--level",
        "prefecture",
        "--region",
        "513200",
        "--uscc",
        "113200000000000000",
    ],
    &["org", "edit", "MZJ", "--responsible", "王五"],
    &["org", "list"],
    &["org", "list", "--format", "md"],
    &["org", "list", "--search", "nothing like it"],
    &["org", "show", "MZJ"],
    &[
        "org",
        "history",
        "MZJ",
        "--columns",
        "version,effective_on,recorded_at,action,changes",
    ],
    &["org", "template", "--output", "template.xlsx"],
    &["org", "import", "wrong.csv"],
    &["org", "import", "o.csv"],
    &["org", "export", "--output", "out.csv"],
    &["org", "merge", "A", "MZJ"],
    &[
        "user", "add", "--login", "qa", "--org", "MZJ", "--roles", "clerk",
    ],
    &["user", "list", "--org", "MZJ"],
    &["user", "retire", "qa"],
    &["calendar", "add", "2026-02-12", "7"],
    &["calendar", "add", "2026-12-25", "10"],
    &["calendar", "between", "2026-02-12", "2026-02-28"],
    &["calendar", "explain", "2026-02-12", "3"],
    &["calendar", "show", "2026"],
    &["calendar", "show", "2030"],
    &["calendar", "coverage"],
    &["calendar", "import", "c.csv"],
    &["law", "list"],
    &["law", "show", "14"],
    &["law", "show", "99"],
    &["law", "import", "bad.toml"],
    &["law", "adopt", "aba-2024", "--starts", "2025-01-10"],
    &["config", "set", "policy.catalog.review", "8"],
    &["config", "get", "policy.catalog.review"],
    &["config", "unset", "policy.catalog.review"],
    &["config", "list"],
    &[
        "audit",
        "log",
        "--limit",
        "3",
        "--columns",
        "number,action,effective_on,records,note",
    ],
    &["audit", "head"],
    &["audit", "verify"],
    &["audit", "verify", "--expect", "0"],
    &["calendar", "import", "bad.csv"],
    &["calendar", "export", "--output", "days.csv"],
    &["law", "export", "aba-2024", "--output", "law.toml"],
    &["org", "history", "MZJ", "--columns", "version,changes"],
    &["help", "user", "import"],
    &["org"],
    &["org", "add"],
    &["calendar", "ad"],
    &["org", "--help"],
    &["org", "add", "-h"],
];

fn prepared() -> Home {
    let home = Home::new();
    home.file(
        "o.csv",
        "code,name,kind,level,region\nA,乙局,行政机关,县级,513221\n",
    );
    home.file(
        "wrong.csv",
        "单位名称,单位代码,单位性质,层级,所属地区\n丙局,B,公司,县级,成都\n丁局,B,行政机关,,汶川\n",
    );
    home.file(
        "c.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n",
    );
    home.file(
        "bad.csv",
        "date,kind,name,region\n2026-13-03,off,甲节,513221\n",
    );
    home.file("bad.toml", "id = 1");
    home
}

/// Runs commands one after the other and writes down what they print, without what differs from run to run.
pub fn played(home: &Home, commands: &[&[&str]], lang: &str) -> String {
    let login = home.login();
    let mut text = String::new();
    for args in commands {
        let run = home.run(&[&["--lang", lang], *args].concat());
        writeln!(text, "$ abdata {}\n{}", args.join(" "), run.stdout).unwrap();
        // The mark of a sandbox stands once for all.
        let lines: Vec<&str> = run
            .stderr
            .lines()
            .filter(|line| !line.starts_with('【') && !line.starts_with("[SANDBOX]"))
            .collect();
        if !lines.is_empty() {
            writeln!(text, "[stderr]\n{}\n", lines.join("\n")).unwrap();
        }
        if run.code != 0 {
            writeln!(text, "[exit {}]\n", run.code).unwrap();
        }
    }
    let place = home.path().display().to_string();
    let text = text.replace(&login, "LOGIN").replace(&place, "HOME");
    let mut masked = String::new();
    for line in text.split_inclusive('\n') {
        let hash = line
            .split_whitespace()
            .find(|word| word.len() == 64 && word.chars().all(|c| c.is_ascii_hexdigit()));
        masked.push_str(&hash.map_or_else(|| line.to_owned(), |hash| line.replace(hash, "HASH")));
    }
    masked
}

#[test]
fn in_chinese() {
    insta::assert_snapshot!("zh", played(&prepared(), COMMANDS, "zh"));
}

#[test]
fn in_english() {
    insta::assert_snapshot!("en", played(&prepared(), COMMANDS, "en"));
}
