//! The embedded edition, and what a file must not say.

use super::super::fault::ContentFault;
use super::*;
use crate::model::Coded;
use jiff::civil::date;

const FILE: &str = include_str!("../editions/aba-2024.toml");

fn contradictions(text: &str) -> Vec<ContentFault> {
    match Edition::parse(text) {
        Err(EditionFault::Content(faults)) => faults,
        other => panic!("{other:?}"),
    }
}

/// Replaces a passage that stands once.
fn with(old: &str, new: &str) -> String {
    assert_eq!(FILE.matches(old).count(), 1, "{old}");
    FILE.replace(old, new)
}

#[test]
fn the_embedded_edition_has_all_articles_in_order() {
    let edition = Edition::aba_2024().unwrap();
    let numbers: Vec<u16> = edition
        .articles
        .iter()
        .map(|article| article.number)
        .collect();
    assert_eq!(numbers, (1..=44).collect::<Vec<_>>());
    let chapters: Vec<u16> = edition
        .chapters
        .iter()
        .map(|chapter| chapter.number)
        .collect();
    assert_eq!(chapters, (1..=9).collect::<Vec<_>>());
    assert!(edition.articles.is_sorted_by_key(|article| article.chapter));
    let items = |number| edition.article(number).unwrap().items.len();
    assert_eq!([14, 16, 37, 41, 42].map(items), [8, 4, 9, 11, 4]);
}

#[test]
fn the_terms_are_those_of_the_measures() {
    let edition = Edition::aba_2024().unwrap();
    let terms: Vec<_> = edition
        .terms
        .iter()
        .map(|t| {
            (
                t.key.as_str(),
                t.article,
                t.paragraph,
                t.working_days,
                t.extended_working_days,
            )
        })
        .collect();
    assert_eq!(
        terms,
        [
            ("change.update", 16, 1, 10, None),
            ("change.report", 16, 1, 3, None),
            ("share.reply", 25, 2, 7, None),
            ("verify.forward", 20, 3, 2, None),
            ("verify.decide", 20, 2, 5, Some(10)),
        ]
    );
    assert_eq!(edition.report_starts, ReportStart::Update);
    assert_eq!(edition.term("verify.decide").unwrap().working_days, 5);
    assert!(edition.policy("verify.decide").is_none() && edition.term("share.delivery").is_none());
}

#[test]
fn the_policies_have_the_defaults_of_the_specification() {
    let edition = Edition::aba_2024().unwrap();
    let mut policies: Vec<_> = edition
        .policies
        .iter()
        .map(|policy| format!("{} {} {}", policy.key, policy.default, policy.unit.code()))
        .collect();
    policies.sort();
    assert_eq!(
        policies,
        [
            "assess.deadline 03-31 month_day",
            "assess.weight.aggregation 10 points",
            "assess.weight.catalogue 20 points",
            "assess.weight.findings 10 points",
            "assess.weight.freshness 10 points",
            "assess.weight.opening 10 points",
            "assess.weight.security 10 points",
            "assess.weight.share 20 points",
            "assess.weight.verify 10 points",
            "catalog.review 5 working_days",
            "claim.answer 10 working_days",
            "compare.answer 10 working_days",
            "contract.exit 5 working_days",
            "develop.assessment 20 working_days",
            "dispute.step 10 working_days",
            "duty.drill 1 years",
            "duty.inspection 1 years",
            "duty.training 1 years",
            "emergency.disposal 20 working_days",
            "inspect.interval 1 years",
            "law.warn_before 90 days",
            "opening.review 10 working_days",
            "order.confirm 10 working_days",
            "project.filing 15 working_days",
            "project.review 10 working_days",
            "recall.notify 3 working_days",
            "recall.review 10 working_days",
            "recall.verify 1 working_days",
            "sanction.suspend 1 working_days",
            "share.delivery 5 working_days",
            "share.usage_report 10 working_days",
            "verify.notify 3 working_days",
        ]
    );
}

#[test]
fn an_edition_stands_from_its_first_to_its_last_day() {
    let edition = Edition::aba_2024().unwrap();
    for (on, standing) in [
        (date(2024, 12, 30), Standing::NotYet),
        (date(2024, 12, 31), Standing::InForce),
        (date(2026, 12, 30), Standing::InForce),
        (date(2026, 12, 31), Standing::Lapsed),
    ] {
        assert_eq!(edition.standing(on), standing, "{on}");
    }
}

#[test]
fn json_has_stable_keys() {
    let edition = Edition::aba_2024().unwrap();
    let article = serde_json::to_value(edition.article(24).unwrap()).unwrap();
    assert_eq!(
        article["liability"],
        serde_json::json!([{ "article": 41, "item": 1 }])
    );
    assert_eq!(article["title"]["en"], "Share types");
    assert_eq!(
        serde_json::to_value(edition.policy("assess.deadline").unwrap()).unwrap(),
        serde_json::json!({
            "key": "assess.deadline", "article": 43, "paragraph": 1, "unit": "month_day", "default": "03-31",
            "label": { "zh": "上年度考核评估完成日", "en": "Last day for last year's assessment" },
        })
    );
    let json = serde_json::to_string(&edition).unwrap();
    assert_eq!(serde_json::from_str::<Edition>(&json).unwrap(), edition);
}

#[test]
fn faults_of_form_name_their_line() {
    let line_of = |passage: &str| FILE[..FILE.find(passage).unwrap()].matches('\n').count() + 1;
    for (old, new, said) in [
        ("issuer = {", "isuer = {", "isuer"),
        ("working_days = 7", "working_days = \"seven\"", "seven"),
        ("default = \"03-31\"", "default = \"02-29\"", "03-31"),
        (
            "ends_on = \"2026-12-30\"",
            "ends_on = \"2026-13-30\"",
            "month",
        ),
        (
            "report_starts = \"update\"",
            "report_starts = \"whenever\"",
            "occurrence",
        ),
        ("number = 44", "number = ", "value"),
    ] {
        match Edition::parse(&with(old, new)) {
            Err(EditionFault::Syntax { line, message }) => {
                assert_eq!(line, line_of(old), "{new}: {message}");
                assert!(message.contains(said), "{new}: {message}");
            }
            other => panic!("{new}: {other:?}"),
        }
    }
}

/// Holds that each change of a passage is found out as the fault beside it.
fn found_out<const N: usize>(cases: [(&str, &str, ContentFault); N]) {
    for (old, new, fault) in cases {
        let faults = contradictions(&with(old, new));
        assert!(faults.contains(&fault), "{new}: {faults:?}");
    }
}

#[test]
fn contradictions_of_articles_name_their_place() {
    found_out([
        (
            "ends_on = \"2026-12-30\"",
            "ends_on = \"2024-12-30\"",
            ContentFault::Validity {
                starts_on: date(2024, 12, 31),
                ends_on: date(2024, 12, 30),
            },
        ),
        (
            "en = \"Share types\"",
            "en = \" \"",
            ContentFault::Blank {
                place: "articles.24.title.en".into(),
            },
        ),
        (
            "number = 44\nchapter = 9",
            "number = 43\nchapter = 9",
            ContentFault::DuplicateArticle { number: 43 },
        ),
        (
            "number = 44\nchapter = 9",
            "number = 46\nchapter = 9",
            ContentFault::MissingArticle { number: 45 },
        ),
        (
            "number = 44\nchapter = 9",
            "number = 44\nchapter = 10",
            ContentFault::UnknownChapter {
                article: 44,
                chapter: 10,
            },
        ),
    ]);
}

#[test]
fn contradictions_of_figures_name_their_place() {
    let key = || "share.reply".to_owned();
    found_out([
        (
            "working_days = 7",
            "working_days = 0",
            ContentFault::Figure {
                place: "terms.share.reply".into(),
                value: "0".into(),
            },
        ),
        (
            "extended_working_days = 10",
            "extended_working_days = 5",
            ContentFault::Figure {
                place: "terms.verify.decide".into(),
                value: "5".into(),
            },
        ),
        (
            "key = \"share.reply\"",
            "key = \"share.answer\"",
            ContentFault::UnknownKey {
                key: "share.answer".into(),
            },
        ),
        (
            "key = \"share.reply\"",
            "key = \"share.answer\"",
            ContentFault::MissingKey { key: key() },
        ),
        (
            "key = \"verify.forward\"",
            "key = \"share.reply\"",
            ContentFault::DuplicateKey { key: key() },
        ),
        (
            "unit = \"days\"",
            "unit = \"years\"",
            ContentFault::Unit {
                key: "law.warn_before".into(),
                given: PolicyUnit::Years,
                expected: PolicyUnit::Days,
            },
        ),
        (
            "unit = \"month_day\"",
            "unit = \"days\"",
            ContentFault::Figure {
                place: "policies.assess.deadline".into(),
                value: "03-31".into(),
            },
        ),
        (
            "article = 37\nparagraph = 2\nitem = 8",
            "article = 37\nparagraph = 2\nitem = 10",
            ContentFault::UnknownProvision {
                place: "policies.duty.drill".into(),
                article: 37,
                paragraph: Some(2),
                item: Some(10),
            },
        ),
        (
            "article = 20\nparagraph = 3\nworking_days = 2",
            "article = 20\nparagraph = 5\nworking_days = 2",
            ContentFault::UnknownProvision {
                place: "terms.verify.forward".into(),
                article: 20,
                paragraph: Some(5),
                item: None,
            },
        ),
    ]);
}

#[test]
fn articles_may_stand_in_any_order_but_not_lack() {
    let (before, first) = FILE.split_once("[[articles]]\nnumber = 1\n").unwrap();
    let (first, rest) = first.split_once("[[articles]]").unwrap();
    let moved = format!("{before}[[articles]]{rest}\n[[articles]]\nnumber = 1\n{first}");
    assert_eq!(
        Edition::parse(&moved).unwrap(),
        Edition::aba_2024().unwrap()
    );
    let faults = contradictions(&format!("{before}[[articles]]{rest}"));
    assert_eq!(faults, [ContentFault::MissingArticle { number: 1 }]);
}
