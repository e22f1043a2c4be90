//! Options, environment, configuration, language, clock and forms of output.

use crate::support::{Home, Run};
use unicode_width::UnicodeWidthStr;

fn with(home: &Home, variables: &[(&str, &str)], args: &[&str]) -> Run {
    let mut command = home.command();
    command.envs(variables.iter().copied()).args(args);
    Run::of(command.output().unwrap())
}

#[test]
fn cron_without_a_locale_speaks_chinese_and_others_as_they_say() {
    let home = Home::new();
    for (variables, chinese) in [
        (&[][..], true),
        (&[("LANG", "C")], true),
        (&[("LC_ALL", "POSIX"), ("LANG", "en_US.UTF-8")], true),
        (&[("LANG", "en_US.UTF-8")], false),
        (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "zh_CN.UTF-8")], true),
        (&[("LANG", "zh_CN.UTF-8"), ("ABDATA_LANG", "en")], false),
    ] {
        let run = with(&home, variables, &["region", "list"]);
        assert_eq!(
            run.stdout.contains("区域名称"),
            chinese,
            "{variables:?}: {}",
            run.stdout
        );
        let help = with(&home, variables, &["calendar", "add", "--help"]).stdout;
        assert_eq!(help.contains("用法："), chinese, "{variables:?}: {help}");
        assert!(!help.contains("[OPTIONS]") || !chinese, "{help}");
    }
    let run = with(
        &home,
        &[("ABDATA_LANG", "en")],
        &["--lang", "zh", "region", "list"],
    );
    assert!(run.stdout.contains("区域名称"));
}

#[test]
fn the_bureaus_language_holds_where_nobody_states_one() {
    let home = Home::new();
    home.json(&["config", "set", "lang", "en"]);
    assert!(home.run(&["region", "list"]).stdout.contains("Above it"));
    home.file("config/abdata/config.toml", "lang = \"zh\"\n");
    assert!(home.run(&["region", "list"]).stdout.contains("区域名称"));
}

#[test]
fn an_option_wins_over_the_variable_and_the_variable_over_the_file() {
    let home = Home::new();
    home.file("config/abdata/config.toml", "format = \"csv\"\n");
    assert!(home.run(&["region", "list"]).stdout.starts_with('\u{feff}'));
    let run = with(&home, &[("ABDATA_FORMAT", "jsonl")], &["region", "list"]);
    assert_eq!(run.stdout.lines().count(), 15);
    let run = with(
        &home,
        &[("ABDATA_FORMAT", "jsonl")],
        &["region", "list", "--format", "md"],
    );
    assert!(run.stdout.contains("| --- |"), "{}", run.stdout);
    home.file("config/abdata/config.toml", "colour = \"never\"\n");
    let run = home.run(&["region", "list"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("colour"), "{}", run.stderr);
}

#[test]
fn global_options_stand_before_and_after_the_verb() {
    let home = Home::new();
    let before = home
        .run(&["--format", "json", "--lang", "en", "region", "list"])
        .stdout;
    let after = home
        .run(&["region", "list", "--format", "json", "--lang", "en"])
        .stdout;
    assert_eq!(before, after);
}

#[test]
fn the_clock_can_be_set_in_a_sandbox_only_and_it_is_marked() {
    let home = Home::bare();
    let (code, error) = home.error(&["init"]);
    assert_eq!((code, error["code"].as_str()), (4, Some("now-sandbox")));
    assert!(!home.ledger().exists());
    let mut real = home.command();
    real.env_remove("ABDATA_NOW").arg("init");
    assert_eq!(Run::of(real.output().unwrap()).code, 0);
    assert_eq!(home.error(&["region", "list"]).0, 4);

    let home = Home::new();
    for format in ["table", "json", "csv"] {
        let run = home.run(&["region", "list", "--quiet", "--format", format]);
        assert!(run.stderr.contains("【沙盒】") && !run.stdout.contains("【沙盒】"));
    }
    let run = with(&home, &[("ABDATA_NOW", "soon")], &["region", "list"]);
    assert_eq!(run.code, 2);
}

#[test]
fn today_is_the_day_in_china_whatever_the_zone_says() {
    let home = Home::new();
    let late = [
        ("ABDATA_NOW", "2026-03-02T17:00:00Z"),
        ("TZ", "America/New_York"),
    ];
    let add = [
        "org", "add", "--code", "A", "--name", "甲", "--kind", "utility", "--level", "county",
        "--region", "513221",
    ];
    let run = with(&home, &late, &add);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(
        home.json(&["audit", "log", "--limit", "1"])[0]["effective_on"],
        "2026-03-03"
    );
}

#[test]
fn tables_stand_in_columns_by_display_width() {
    let home = Home::new().with_org();
    for lang in ["zh", "en"] {
        let text = home.run(&["org", "list", "--lang", lang]).stdout;
        let lines: Vec<&str> = text.lines().collect();
        let place = |line: &str, word: &str| line.find(word).map(|at| line[..at].width());
        let code = place(lines[0], if lang == "zh" { "机构名称" } else { "Name" });
        assert!(code.is_some(), "{text}");
        assert_eq!(code, place(lines[2], "阿坝州数据局"), "{text}");
        assert_eq!(code, place(lines[3], "甲州民政局"), "{text}");
    }
}

#[test]
fn csv_has_its_mark_and_guards_and_comes_back_in() {
    let home = Home::new().with_org();
    home.json(&["org", "edit", "MZJ", "--principal", "=1+1"]);
    let csv = home
        .run(&[
            "org",
            "list",
            "--format",
            "csv",
            "--columns",
            "code,principal",
        ])
        .stdout;
    assert!(csv.starts_with("\u{feff}机构代码,主要负责人\n"), "{csv}");
    assert!(csv.contains("MZJ,'=1+1"), "{csv}");
    let headless = home
        .run(&["org", "list", "--format", "csv", "--no-headers"])
        .stdout;
    assert!(!headless.contains("机构代码"));
    let file = home.path().join("o.csv").display().to_string();
    home.json(&["org", "export", "--output", &file]);
    let back = home.json(&["org", "import", &file]);
    assert_eq!(
        (&back["unchanged"], &back["created"]),
        (&2.into(), &0.into())
    );
}

#[test]
fn quiet_leaves_the_document_and_errors() {
    let home = Home::new();
    let bad = [
        "org",
        "add",
        "--code",
        "A",
        "--name",
        "甲",
        "--kind",
        "utility",
        "--level",
        "county",
        "--region",
        "513221",
        "--uscc",
        "113200000000000000",
    ];
    let run = home.run(&bad);
    assert!(run.stderr.contains("第 18 位应为"), "{}", run.stderr);
    let run = home.run(&["org", "show", "A", "--quiet"]);
    assert!(!run.stderr.contains("113200000000000000"), "{}", run.stderr);
    assert!(run.stdout.contains("113200000000000000"), "{}", run.stdout);
}

#[test]
fn the_ledger_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    assert_eq!(mode(&home.ledger()), 0o600);
    assert_eq!(mode(home.ledger().parent().unwrap()), 0o700);
    assert_eq!(
        home.error(&[
            "--db",
            "x/a.db",
            "init",
            "--sandbox",
            "--group",
            "no-such-group"
        ])
        .1["code"],
        "unknown-group"
    );
}
