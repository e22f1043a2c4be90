//! Holds the list, the folder, the words and the queries of all rules together.

use super::testing::{CLEAN_CASES, TestLedger, filter, scope};
use super::{Filter, RULES, Rule, RuleError, find, run};
use crate::law::Edition;
use crate::model::{Coded, Fault, Lang, OrgId, RecordKind, Severity};
use fluent_bundle::FluentResource;
use jiff::civil::date;
use std::collections::BTreeSet;

/// Variables that every finding's sentence may name.
const ALWAYS: [&str; 5] = ["id", "name", "org", "since", "due"];

fn variables(pattern: &str) -> BTreeSet<String> {
    pattern
        .split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

fn texts(rule: &Rule, lang: Lang) -> [(&'static str, &'static str); 5] {
    let words = rule.words(lang);
    [
        ("what", words.what),
        ("why", words.why),
        ("example", words.example),
        ("mend", words.mend),
        ("finding", words.finding),
    ]
}

#[test]
fn every_file_of_a_rule_is_listed_under_its_code() {
    let folder: BTreeSet<String> = crate::tests::sources()
        .into_iter()
        .filter(|(_, text)| text.contains("\npub(super) static RULE: Rule"))
        .map(|(path, _)| path)
        .collect();
    let list: BTreeSet<String> = RULES
        .iter()
        .map(|rule| {
            let name = format!("{}_{}", rule.code.to_lowercase(), rule.slug).replace('-', "_");
            format!("rule/{name}.rs")
        })
        .collect();
    assert_eq!(folder, list);
    assert_eq!(list.len(), RULES.len());
}

/// Every code, by article: the list is closed, since waivers, orders and the bureau's own papers name findings by them.
const CODES: [&str; 82] = [
    "A02-1", "A04-1", "A05-1", "A06-1", "A07-1", "A07-2", "A08-1", "A09-1", "A10-1", "A11-1",
    "A11-2", "A12-1", "A12-2", "A13-1", "A13-2", "A13-3", "A14-1", "A14-2", "A14-3", "A15-1",
    "A15-2", "A16-1", "A16-2", "A16-3", "A16-4", "A17-1", "A17-2", "A17-3", "A18-1", "A18-2",
    "A18-3", "A19-1", "A20-1", "A20-2", "A20-3", "A20-4", "A20-5", "A20-6", "A21-1", "A21-2",
    "A22-1", "A23-1", "A24-1", "A24-2", "A24-3", "A25-1", "A25-2", "A25-3", "A26-1", "A27-1",
    "A27-2", "A30-1", "A30-2", "A30-3", "A31-1", "A32-1", "A32-2", "A33-1", "A33-2", "A33-3",
    "A33-4", "A35-1", "A35-2", "A36-1", "A37-1", "A37-2", "A37-3", "A37-4", "A37-5", "A37-6",
    "A37-7", "A37-8", "A39-1", "A39-2", "A39-3", "A39-4", "A41-1", "A42-1", "A43-1", "A44-1",
    "CAL-1", "ORG-1",
];

#[test]
fn the_codes_are_those_that_papers_name() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes, CODES);
}

#[test]
fn a_code_names_its_article() {
    for rule in RULES {
        let head = rule.code.split('-').next().unwrap();
        let named = head.strip_prefix('A').and_then(|n| n.parse().ok());
        assert_eq!(rule.article, named, "{}", rule.code);
        assert!(rule.paragraph.is_none() || rule.article.is_some());
        assert!(
            !rule.policy || rule.severity <= Severity::Warning,
            "{}",
            rule.code
        );
    }
    assert!(RULES.is_sorted_by_key(|rule| (rule.article.is_none(), rule.code)));
}

#[test]
fn articles_paragraphs_and_liabilities_exist_in_the_edition() {
    let edition = Edition::aba_2024().unwrap();
    for rule in RULES {
        let articles = |number| {
            edition
                .article(number)
                .unwrap_or_else(|| panic!("{}", rule.code))
        };
        if let Some(number) = rule.article {
            assert!(
                rule.paragraph
                    .is_none_or(|paragraph| paragraph <= articles(number).paragraphs)
            );
        }
        if let Some(liability) = rule.liability {
            let article = articles(liability.article);
            assert!(
                liability
                    .item
                    .is_none_or(|item| article.item(item).is_some()),
                "{}",
                rule.code
            );
            assert!((40..=42).contains(&liability.article), "{}", rule.code);
        }
    }
}

#[test]
fn words_are_complete_and_alike_in_both_languages() {
    for rule in RULES {
        for (zh, en) in texts(rule, Lang::Zh).iter().zip(texts(rule, Lang::En)) {
            let place = format!("{} {}", rule.code, zh.0);
            assert_eq!(variables(zh.1), variables(en.1), "{place}");
            for text in [zh.1, en.1] {
                assert!(!text.trim().is_empty(), "{place}");
                let message = format!("pattern =\n    {}\n", text.replace('\n', "\n    "));
                assert!(FluentResource::try_new(message).is_ok(), "{place}: {text}");
            }
            let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert!(chinese(zh.1) && zh.1 != en.1, "{place}");
        }
        for lang in [Lang::Zh, Lang::En] {
            let words = rule.words(lang);
            assert!(
                words.mend.contains("abdata "),
                "{} names no command",
                rule.code
            );
            assert!(
                variables(words.mend)
                    .iter()
                    .all(|name| ["id", "kind", "code", "year", "provider"].contains(&name.as_str())),
                "{}",
                rule.code
            );
            for text in [words.what, words.why, words.example] {
                assert!(variables(text).is_empty(), "{}: {text}", rule.code);
            }
        }
    }
}

#[test]
fn a_query_yields_what_its_sentence_names() {
    let ledger = TestLedger::empty();
    ledger.check(&[]);
    for rule in RULES {
        let statement = ledger.connection().prepare(rule.query).unwrap();
        assert!(statement.readonly(), "{}", rule.code);
        let columns: BTreeSet<&str> = statement.column_names().collect();
        assert_eq!(
            columns.len(),
            statement.column_count(),
            "{}: a column twice",
            rule.code
        );
        for name in ["subject_id", "subject_name", "org_id", "region"] {
            assert!(columns.contains(name), "{} yields no {name}", rule.code);
        }
        if rule.subjects.len() != 1 {
            assert!(columns.contains("subject_kind"), "{}", rule.code);
        }
        if rule.subjects.contains(&RecordKind::Entry) {
            assert!(columns.contains("state"), "{} cannot be lowered", rule.code);
        }
        let added = rule.judge.as_ref().map_or(&[][..], |judge| judge.adds);
        for name in variables(rule.zh.finding) {
            let name = name.as_str();
            assert!(
                ALWAYS.contains(&name) || columns.contains(name) || added.contains(&name),
                "{} yields no {name}",
                rule.code
            );
        }
    }
}

/// Views stand between rules and tables, so that a table can change under its view.
#[test]
fn queries_read_views_only() {
    for rule in RULES {
        let words: Vec<&str> = rule.query.split_whitespace().collect();
        for pair in words.windows(2) {
            if matches!(pair[0], "FROM" | "JOIN") {
                let source = pair[1].trim_end_matches([')', ',']);
                let named = [
                    format!("{source} AS ("),
                    format!("{source} AS MATERIALIZED ("),
                ];
                let own =
                    named.iter().any(|name| rule.query.contains(name)) || source.starts_with('(');
                assert!(
                    source.starts_with("v_") || own,
                    "{} reads {source}",
                    rule.code
                );
            }
        }
    }
}

/// Indexes of what is rare repeat the words of the rules that look for it; a rule reworded reads all entries again.
#[test]
fn rules_find_what_is_rare_by_its_index() {
    let ledger = TestLedger::clean();
    ledger.check(&[]);
    for (code, index) in [
        ("A04-1", "share_unconditional"),
        ("A14-1", "item_untyped"),
        ("A14-3", "entry_code_odd"),
        ("A15-2", "entry_consent_missing"),
        ("A18-2", "entry_exempted"),
        ("A20-2", "verify_extended"),
        ("A24-1", "entry_condition_unstated"),
        ("A24-2", "entry_basis_missing"),
        ("A25-3", "share_offline"),
        ("A27-1", "share_use_told"),
        ("A30-1", "entry_open_untyped"),
        ("A30-2", "entry_closed_ungrounded"),
        ("A30-3", "item_marked_sensitive"),
        ("A31-1", "entry_unreleased"),
    ] {
        let plan = plan(&ledger, find(code)[0]);
        assert!(plan.contains(index), "{code} reads without {index}: {plan}");
    }
}

/// A view of one procedure's cases does not say so: where clocks do not lead to them, the query has to.
#[test]
fn no_rule_reads_all_cases_events_or_clocks() {
    let ledger = TestLedger::clean();
    ledger.check(&[]);
    for rule in RULES {
        let plan = plan(&ledger, rule);
        for table in ["case_file", "event", "clock"] {
            let all = format!("SCAN {table}");
            assert!(!plan.contains(&all), "{} does: {plan}", rule.code);
        }
    }
}

/// The rule, the procedure, its detail, and the action and state of its last step.
type Wrong = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
);

/// Breaches of rules that read cases themselves and not their clocks, on a ledger of its own each.
const CASES: [Wrong; 17] = [
    (
        "A04-1",
        "share",
        &[("share_type", "'unconditional'")],
        "reject",
        "rejected",
    ),
    ("A12-1", "project", &[], "approve", "approved"),
    ("A12-2", "project", &[], "approve", "approved"),
    ("A13-2", "project", &[], "accept", "accepted"),
    ("A13-3", "project", &[], "accept", "accepted"),
    (
        "A16-3",
        "change",
        &[("ground", "'law'"), ("occurred_on", "'2026-05-06'")],
        "report",
        "reported",
    ),
    (
        "A20-2",
        "verify",
        &[("kind", "'direct'"), ("extended_days", "10")],
        "extend",
        "received",
    ),
    (
        "A22-1",
        "claim",
        &[("kind", "'deletion'")],
        "refuse",
        "refused",
    ),
    (
        "A25-3",
        "share",
        &[
            ("share_type", "'conditional'"),
            ("delivered_by", "'offline'"),
        ],
        "deliver",
        "delivered",
    ),
    (
        "A27-1",
        "share",
        &[("beyond_purpose", "1")],
        "usage_report",
        "delivered",
    ),
    ("A32-1", "opening", &[], "grant", "granted"),
    (
        "A33-2",
        "recall",
        &[("kind", "'risk'")],
        "submit",
        "received",
    ),
    ("A35-1", "develop", &[], "qualify", "qualified"),
    ("A35-2", "develop", &[], "start", "active"),
    ("A36-1", "develop", &[], "start", "active"),
    ("A39-1", "contract", &[], "sign", "signed"),
    ("A39-2", "contract", &[], "sign", "signed"),
];

/// Cases from before the first edition's first day are history: kept, and no finding (`v_case`).
#[test]
fn cases_from_before_the_start_are_history_to_every_rule() {
    for (code, procedure, detail, action, to) in CASES {
        let ledger = TestLedger::clean();
        ledger.case(1, procedure, to, detail);
        ledger.event(1, 2, action, to, "2026-05-20");
        ledger.run(&format!(
            "INSERT INTO product (id, version, record_key, qualification, name, kind)
             SELECT 1, 1, '', number, '示例', 'product' FROM case_file WHERE procedure = '{procedure}' AND id = 1;
             INSERT INTO edition (id, version, text, starts_on, ends_on, adopted)
             VALUES ('aba-2024', 1, '', '2026-05-06', '2028-12-30', 1)"
        ));
        assert_eq!(ledger.subjects(code).len(), 1, "{code}");
        ledger.run("UPDATE edition SET starts_on = '2026-05-07'");
        assert!(ledger.subjects(code).is_empty(), "{code} judges history");
    }
}

/// Rules see cases through `v_case`, which leaves history out; only documents, which are evidence, and products, which
/// have a day of their own, stand beside it.
#[test]
fn rules_read_cases_without_history() {
    let ledger = TestLedger::clean();
    let mut views = ledger
        .connection()
        .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'view'")
        .unwrap();
    let views: Vec<(String, String)> = views
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for (view, sql) in &views {
        let of_all = sql.contains("case_file") || sql.contains("v_kept_case");
        let may = ["v_kept_case", "v_case", "v_document", "v_product"].contains(&view.as_str());
        assert!(!of_all || may, "{view}");
    }
    let own =
        |rule: &Rule| rule.query.contains("FROM v_event") || rule.query.contains("JOIN v_event");
    for rule in RULES {
        assert!(!rule.query.contains("v_kept_case"), "{}", rule.code);
        let named = CASES.iter().any(|(code, ..)| *code == rule.code);
        // Those of documents, and those that ask after a step while a clock runs.
        let other = ["A08-1", "A21-1", "A21-2", "A39-3", "A39-4"].contains(&rule.code);
        assert!(
            !own(rule) || named || other,
            "{}: add it to CASES",
            rule.code
        );
    }
}

/// Returns how SQLite goes about the query of a rule, a line a step.
fn plan(ledger: &TestLedger, rule: &Rule) -> String {
    let sql = format!("EXPLAIN QUERY PLAN {}", rule.query);
    let mut statement = ledger.connection().prepare(&sql).unwrap();
    let mut steps = statement.raw_query();
    let mut plan = String::new();
    while let Some(step) = steps.next().unwrap() {
        plan += &(step.get::<_, String>(3).unwrap() + "\n");
    }
    plan
}

#[test]
fn rules_are_found_by_code_slug_and_head() {
    let codes = |name| find(name).iter().map(|rule| rule.code).collect::<Vec<_>>();
    assert_eq!(codes("A24-1"), ["A24-1"]);
    assert_eq!(codes("ａ24-1"), ["A24-1"]);
    assert_eq!(codes("condition-unstated"), ["A24-1"]);
    assert_eq!(codes("a24"), ["A24-1", "A24-2", "A24-3"]);
    assert!(codes("A2").is_empty());
    assert!(codes("").is_empty());
}

#[test]
fn a_clean_ledger_breaches_nothing() {
    let checked = TestLedger::clean().check(&[]);
    assert_eq!(checked.findings, []);
    assert_eq!(checked.rules_run.len(), RULES.len());
    // Seven entries, two organisations and one thing that is collected besides; no clock runs.
    assert_eq!(checked.records, 10 + CLEAN_CASES);
}

#[test]
fn an_unknown_rule_is_refused_with_its_neighbours() {
    let ledger = TestLedger::empty();
    let error = run(ledger.connection(), &scope(), &filter(&["A24-9"])).unwrap_err();
    let RuleError::Fault(Fault::NotFound { kind, near, .. }) = error else {
        panic!("{error}");
    };
    assert_eq!(kind, RecordKind::Rule);
    assert_eq!(near, ["A24-1", "A24-2", "A24-3"]);
}

#[test]
fn a_run_over_nothing_says_so() {
    let ledger = TestLedger::empty();
    assert_eq!(ledger.check(&[]).records, 0);
    let narrowed = Filter {
        article: Some(3),
        ..Filter::default()
    };
    let checked = ledger.check_with(&scope(), &narrowed);
    assert_eq!((checked.rules_run.len(), checked.records), (0, 0));
}

#[test]
fn filters_narrow_by_article_organisation_region_and_weight() {
    let ledger = TestLedger::clean();
    ledger.run("UPDATE entry SET share_type = NULL, open_type = NULL WHERE id IN (1, 7)");
    let found = |filter: Filter| {
        let checked = ledger.check_with(&scope(), &filter);
        (
            checked
                .findings
                .iter()
                .map(crate::model::Finding::id)
                .collect::<Vec<_>>(),
            checked.records,
        )
    };
    let all = [
        "A14-1@entry:e1",
        "A30-1@entry:e1",
        "A14-1@entry:e7",
        "A30-1@entry:e7",
    ];
    let (mut ids, records) = found(Filter::default());
    ids.sort();
    assert_eq!((ids.len(), records), (4, 10 + CLEAN_CASES));
    assert!(all.iter().all(|id| ids.contains(&(*id).to_owned())));
    let by_article = found(Filter {
        article: Some(30),
        ..Filter::default()
    });
    assert_eq!(by_article, (vec![all[1].to_owned(), all[3].to_owned()], 7));
    let by_org = found(Filter {
        org: Some(OrgId(2)),
        ..Filter::default()
    });
    // With the county's two documents.
    assert_eq!(by_org, (vec![all[2].to_owned(), all[3].to_owned()], 4));
    let by_region = found(Filter {
        region: Some("513221".to_owned()),
        ..Filter::default()
    });
    assert_eq!(by_region, by_org);
    ledger.run("UPDATE entry SET state = 'returned' WHERE id = 1");
    let by_weight = found(Filter {
        severity: Some(Severity::Warning),
        ..Filter::default()
    });
    assert_eq!(by_weight.0, [all[0], all[1]]);
}

#[test]
fn findings_stand_gravest_first_and_numbers_in_their_order() {
    let ledger = TestLedger::clean();
    ledger.run(
        "INSERT INTO entry (id, version, state, name_key, changed_act, name, provider, scope, aggregation_state)
         SELECT column1, 1, 'published', '', 1, '示例' || column1, 2, 'unified', 'theme' FROM (VALUES (10), (11), (12));
         UPDATE entry SET open_type = NULL;
         UPDATE entry SET state = 'draft' WHERE id = 1;",
    );
    let findings = ledger.check(&["A30-1"]).findings;
    let ids: Vec<&str> = findings
        .iter()
        .map(|found| found.subject.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "e2", "e3", "e4", "e5", "e6", "e7", "e10", "e11", "e12", "e1"
        ]
    );
    assert_eq!(findings[9].severity, Severity::Warning);
}

#[test]
fn drafts_weigh_less_and_former_entries_nothing() {
    let ledger = TestLedger::clean();
    ledger.run("UPDATE entry SET share_condition = NULL WHERE id = 2");
    for (state, weight) in [
        ("published", Some(Severity::Violation)),
        ("approved", Some(Severity::Violation)),
        ("submitted", Some(Severity::Violation)),
        ("returned", Some(Severity::Warning)),
        ("draft", Some(Severity::Warning)),
        ("retired", None),
        ("void", None),
    ] {
        ledger.run(&format!("UPDATE entry SET state = '{state}' WHERE id = 2"));
        let findings = ledger.check(&["A24-1"]).findings;
        assert_eq!(
            findings.first().map(|found| found.severity),
            weight,
            "{state}"
        );
    }
}

#[test]
fn nothing_is_broken_before_the_edition_starts() {
    let ledger = TestLedger::clean();
    ledger.run("UPDATE entry SET share_condition = NULL WHERE id = 2");
    let mut before = scope();
    before.as_of = date(2024, 12, 30);
    let checked = ledger.check_with(&before, &Filter::default());
    assert_eq!(checked.findings, []);
    assert_eq!(checked.rules_run, ["CAL-1", "ORG-1"]);
    before.as_of = before.edition.starts_on;
    assert_eq!(
        ledger
            .check_with(&before, &filter(&["A24-1"]))
            .findings
            .len(),
        1
    );
}

/// A finding still names an organisation that no longer exists.
#[test]
fn former_organisations_keep_their_names() {
    let ledger = TestLedger::clean();
    ledger.run(
        "UPDATE entry SET open_type = NULL WHERE id = 7; UPDATE org SET active = 0 WHERE id = 2",
    );
    assert_eq!(ledger.one("A30-1").org.unwrap().code, "WSJ");
}

#[test]
fn a_finding_names_the_kind_of_its_subject() {
    let ledger = TestLedger::clean();
    ledger.run("UPDATE org SET responsible = NULL WHERE id = 2");
    let finding = ledger.one("A07-1");
    assert_eq!(finding.subject.kind.code(), "org");
    assert_eq!(finding.id(), "A07-1@org:WSJ");
}
