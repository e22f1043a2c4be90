//! A small made-up ledger for the tests of rules: it breaches none, so that a test breaks one thing and sees one finding.

use super::{Calendars, Checked, Filter, RULES, Scope, run};
use crate::law::Edition;
use crate::model::{Fact, Finding, Lang, entry, field};
use crate::store::{Connection, Ledger, Making};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use jiff::civil::{Date, date};
use std::sync::LazyLock;
use std::time::Duration;

/// A ledger that lives as long as the test.
pub(super) struct TestLedger {
    ledger: Ledger,
    _directory: tempfile::TempDir,
}

/// Day that the tests judge.
const TODAY: Date = date(2026, 6, 1);

impl TestLedger {
    /// Makes a ledger without regions and records.
    pub(super) fn empty() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("test.db");
        let ledger = Ledger::create(&path, &Making::default(), Duration::ZERO).unwrap();
        ledger
            .reader()
            .pragma_update(None, "synchronous", "OFF")
            .unwrap();
        Self {
            ledger,
            _directory: directory,
        }
    }

    /// Makes the ledger of `clean.sql`: the prefecture's authority (organisation 1) with a published entry for each base
    /// library (1 to 6; 2 is conditional, 3 withheld), and a county's authority (2) with a local entry (7).
    pub(super) fn clean() -> Self {
        let ledger = Self::empty();
        ledger.run(include_str!("testing/clean.sql"));
        ledger
    }

    /// Runs statements that bring about what a test is about.
    pub(super) fn run(&self, sql: &str) {
        self.ledger.reader().execute_batch(sql).unwrap();
    }

    /// Returns the connection.
    pub(super) fn connection(&self) -> &Connection {
        self.ledger.reader()
    }

    /// Runs rules by name; none means all.
    pub(super) fn check(&self, rules: &[&str]) -> Checked {
        self.check_with(&scope(), &filter(rules))
    }

    /// Runs rules in a scope and with filters of the test's own. Every finding must find its words.
    pub(super) fn check_with(&self, scope: &Scope<'_>, filter: &Filter) -> Checked {
        let checked = run(self.connection(), scope, filter).unwrap();
        for finding in &checked.findings {
            assert_worded(finding);
        }
        checked
    }

    /// Returns the one finding of a rule.
    pub(super) fn one(&self, rule: &str) -> Finding {
        let mut findings = self.check(&[rule]).findings;
        assert_eq!(findings.len(), 1, "{findings:#?}");
        findings.remove(0)
    }

    /// Returns the ids of a rule's subjects.
    pub(super) fn subjects(&self, rule: &str) -> Vec<String> {
        let findings = self.check(&[rule]).findings;
        findings.into_iter().map(|found| found.subject.id).collect()
    }
}

/// Returns the scope of the tests: the middle of 2026 in the first edition.
pub(super) fn scope() -> Scope<'static> {
    static EDITION: LazyLock<Edition> = LazyLock::new(|| Edition::aba_2024().unwrap());
    static CALENDARS: LazyLock<Calendars> = LazyLock::new(Calendars::national);
    Scope {
        as_of: TODAY,
        edition: &EDITION,
        home_region: "513200",
        warn_before: 90,
        calendars: &CALENDARS,
    }
}

/// Returns a filter on rules alone.
pub(super) fn filter(rules: &[&str]) -> Filter {
    Filter {
        rules: rules.iter().map(|&name| name.to_owned()).collect(),
        ..Filter::default()
    }
}

/// Returns a fact as plain text; fields joined by blanks.
pub(super) fn fact(finding: &Finding, name: &str) -> String {
    let (_, fact) = finding
        .facts
        .iter()
        .find(|(fact, _)| fact == name)
        .unwrap_or_else(|| panic!("no fact {name} in {finding:#?}"));
    match fact {
        Fact::Text(text) => text.clone(),
        Fact::Number(number) => number.to_string(),
        Fact::Fields(keys) => keys.join(" "),
    }
}

/// Renders a finding's sentence and remedy in both languages; a variable that lacks, a pattern that is wrong and a field
/// that does not exist panic.
fn assert_worded(finding: &Finding) {
    let rule = RULES.iter().find(|rule| rule.code == finding.rule).unwrap();
    let mut arguments = FluentArgs::new();
    for always in ["id", "name", "org", "since", "due"] {
        arguments.set(always, "…");
    }
    for (name, value) in &finding.facts {
        if let Fact::Fields(keys) = value {
            for key in keys {
                let known = field::find(entry::FIELDS, key).is_some()
                    || field::find(entry::ITEM_FIELDS, key).is_some();
                assert!(known, "{}: no field {key}", rule.code);
            }
        }
        arguments.set(name.as_str(), fact(finding, name));
    }
    for lang in [Lang::Zh, Lang::En] {
        let words = rule.words(lang);
        for pattern in [words.finding, words.mend] {
            let message = format!("pattern =\n    {}\n", pattern.replace('\n', "\n    "));
            let mut bundle = FluentBundle::default();
            bundle
                .add_resource(FluentResource::try_new(message).unwrap())
                .unwrap();
            let pattern = bundle.get_message("pattern").unwrap().value().unwrap();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            assert!(errors.is_empty(), "{}: {text}: {errors:?}", rule.code);
        }
    }
}
