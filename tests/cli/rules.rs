//! What the rules say of themselves: their list, and a page each.

use crate::support::Home;
use serde_json::json;

#[test]
fn the_list_is_narrowed_by_article_and_weight() {
    let home = Home::bare();
    let codes = |more: &[&str]| {
        let rules = home.json(&[&["rule", "list"], more].concat());
        let codes = rules.as_array().unwrap().iter();
        codes
            .map(|rule| rule["code"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(&["--article", "25"]), ["A25-1", "A25-2", "A25-3"]);
    assert_eq!(codes(&["--article", "25", "--severity", "警告"]), ["A25-2"]);
    assert!(codes(&["--article", "1"]).is_empty());
    assert!(codes(&[]).len() > codes(&["--severity", "violation"]).len());
    for wrong in [["--article", "x"], ["--severity", "x"]] {
        assert_eq!(home.error(&[&["rule", "list"], &wrong[..]].concat()).0, 3);
    }
}

#[test]
fn the_list_fits_eighty_columns_in_both_languages() {
    let home = Home::bare();
    for lang in ["zh", "en"] {
        let mut command = home.command();
        command.env("COLUMNS", "80");
        command.args(["rule", "list", "--lang", lang]);
        let run = crate::support::Run::of(command.output().unwrap());
        for line in run.stdout.lines() {
            let wide = line.chars().filter(|c| *c as u32 >= 0x2e80).count();
            assert!(line.chars().count() + wide <= 80, "{line}");
        }
    }
}

#[test]
fn a_page_says_who_answers_and_what_to_type() {
    let home = Home::bare();
    let rule = home.json(&["rule", "show", "A25-1", "--lang", "en"]);
    assert_eq!(rule["title"], "Requests to share");
    assert_eq!(rule["liability"], json!({"article": 41, "item": 6}));
    let whole = home.json(&["rule", "show", "A31-1"]);
    assert_eq!(whole["liability"], json!({"article": 41, "item": null}));
    let answers = rule["answers"].as_str().unwrap();
    assert!(
        answers.starts_with("Art. 41(6): the organisation"),
        "{answers}"
    );
    assert_eq!(
        rule["term"],
        json!({"key": "share.reply", "value": 7, "unit": "working_days", "policy": false})
    );
    assert_eq!(
        rule["commands"],
        json!([
            "abdata share approve ID",
            "abdata share reject ID --reason WHY --condition CONDITION"
        ])
    );
    assert_eq!(rule["related"], json!(["A25-2", "A25-3"]));
    let page = home.run(&["rule", "show", "A25-1", "--lang", "en"]).stdout;
    for command in rule["commands"].as_array().unwrap() {
        let line = format!("\n  {}\n", command.as_str().unwrap());
        assert!(page.contains(&line), "{page}");
    }
    assert!(page.contains("\n  abdata waiver add A25-1 ID "), "{page}");
    let none = home.run(&["rule", "show", "CAL-1", "--lang", "en"]).stdout;
    assert!(none.contains("the Measures name no liability"), "{none}");
}

#[test]
fn a_page_goes_by_the_policies_of_the_ledger() {
    let home = Home::new();
    let term = |home: &Home| home.json(&["rule", "show", "A25-2"])["term"].clone();
    assert_eq!(term(&home)["value"], 10);
    home.json(&["config", "set", "policy.compare.answer", "4"]);
    assert_eq!(term(&home)["value"], 4);
    assert_eq!(term(&home)["policy"], true);
    let page = home.run(&["rule", "show", "A25-2", "--lang", "en"]).stdout;
    assert!(page.contains("never more than a warning"), "{page}");
    assert!(!page.contains("by finding"), "{page}");
}

/// A sheet has no headings: all of the page stands in its rows.
#[test]
fn a_page_is_whole_as_a_sheet() {
    let home = Home::bare();
    let page = home.run(&["rule", "show", "A24-1", "--lang", "en", "--format", "csv"]);
    for label in ["Severity,", "Why,", "How to mend,", "Waiver,"] {
        assert!(
            page.stdout.contains(&format!("\n{label}")),
            "{}",
            page.stdout
        );
    }
}

#[test]
fn an_article_says_what_is_kept_of_it() {
    let home = Home::new();
    let article = home.json(&["law", "show", "25"]);
    let coverage = &article["coverage"];
    assert_eq!(coverage["rules"], json!(["A25-1", "A25-2", "A25-3"]));
    assert_eq!(
        coverage["terms"],
        json!(["share.reply", "share.delivery", "compare.answer"])
    );
    let commands = coverage["commands"].as_array().unwrap();
    assert!(commands.contains(&json!("compare answer")), "{commands:?}");
    assert_eq!(coverage["reason"], json!(null));
    let whole = home.json(&["law", "show", "--lang", "en"]);
    assert_eq!(whole["articles"][24]["coverage"], *coverage);
    let aims = &whole["articles"][0]["coverage"];
    assert_eq!(aims["commands"], json!([]));
    assert!(aims["reason"].as_str().unwrap().starts_with("States aims"));
    let page = home.run(&["law", "show", "1", "--lang", "en"]).stdout;
    assert!(page.contains("States aims and legal basis only"), "{page}");
}

/// The edition of another bureau may do without reasons.
#[test]
fn an_edition_without_reasons_loads() {
    let home = Home::new();
    let text = include_str!("../../src/law/editions/aba-2024.toml");
    let kept = text
        .lines()
        .filter(|line| !line.starts_with("nothing_kept"));
    let text = kept.collect::<Vec<_>>().join("\n");
    let text = text.replace("\"aba-2024\"", "\"next\"");
    let file = home.file("next.toml", text);
    assert_eq!(home.json(&["law", "import", &file])["changed"], true);
    let aims = home.json(&["law", "show", "1", "--edition", "next"]);
    assert_eq!(aims["coverage"]["reason"], json!(null));
}

/// A rule can be read about without a ledger, but one that cannot be read is no ledger that is not there.
#[test]
fn only_a_ledger_that_is_not_there_is_done_without() {
    let home = Home::bare();
    assert_eq!(home.run(&["rule", "show", "A25-1"]).code, 0);
    let text = home.file("notes.txt", "no ledger");
    let (code, error) = home.error(&["--db", &text, "rule", "show", "A25-1"]);
    assert_eq!((code, error["code"].as_str()), (6, Some("ledger-not-one")));
}
