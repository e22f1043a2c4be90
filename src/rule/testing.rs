//! A small made-up ledger for the tests of rules: it breaches none, so that a test breaks one thing and sees one finding.

use super::{Calendars, Checked, Figures, Filter, RULES, Scope, run};
use crate::law::{Edition, KEYS, PolicyValue};
use crate::model::register::System;
use crate::model::{Coded, Fact, Finding, Lang, Register, entry, field};
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

/// How many cases the clean ledger holds.
pub(super) const CLEAN_CASES: i64 = 7;

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

    /// Makes the clean ledger with verifications, each on its way (`verify.sql`).
    pub(super) fn with_verifications() -> Self {
        let ledger = Self::clean();
        ledger.run(include_str!("testing/verify.sql"));
        ledger
    }

    /// Runs statements that bring about what a test is about.
    pub(super) fn run(&self, sql: &str) {
        self.ledger.reader().execute_batch(sql).unwrap();
    }

    /// Puts in a case of 2026-05-06 between the applicant 2 and the provider 1 over entry 1; `detail` are columns and values
    /// of its detail, as SQL.
    pub(super) fn case(&self, id: i64, procedure: &str, state: &str, detail: &[(&str, &str)]) {
        let columns: String = detail.iter().map(|(name, _)| format!(", {name}")).collect();
        let values: String = detail
            .iter()
            .map(|(_, value)| format!(", {value}"))
            .collect();
        self.run(&format!(
            "INSERT INTO case_file (id, version, procedure, year, serial, number, state, title, applicant, respondent,
                                    entry, entry_version, region, edition, lapsed, opened_on, void)
             VALUES ({id}, 1, '{procedure}', 2026, {id}, '{procedure}-2026-{id:04}', '{state}', '示例人口信息', 2, 1,
                     1, 1, '513200', 'aba-2024', 0, '2026-05-06', 0);
             INSERT INTO {procedure}_detail (case_id{columns}) VALUES ({id}{values})"
        ));
    }

    /// Puts in a step of a case.
    pub(super) fn event(&self, case: i64, seq: i64, action: &str, to: &str, on: &str) {
        self.run(&format!(
            "INSERT INTO event (case_id, seq, version, action, to_state, actor, effective_on, recorded_at, act)
             VALUES ({case}, {seq}, 1, '{action}', '{to}', 'tester', '{on}', '2026-05-06T02:00:00Z', 1)"
        ));
    }

    /// Puts in a clock of a case that began on 2026-05-06 and was due on 2026-05-20.
    pub(super) fn clock(&self, case: i64, procedure: &str, name: &str, org: i64) {
        self.run(&format!(
            "INSERT INTO clock (version, record_kind, record, procedure, name, org, region, edition, article, policy,
                                started_on, working_days, due_on, provisional)
             SELECT 1, 'case', number, procedure, '{name}', {org}, '513200', 'aba-2024', 25, 0, '2026-05-06', 10,
                    '2026-05-20', 0
             FROM case_file WHERE id = {case} AND procedure = '{procedure}'"
        ));
    }

    /// Holds that a rule finds a case while its clock of 2026-05-20 is overdue, names the organisation that must act, and
    /// falls silent on the last day, when the clock ends and when the case is taken back.
    pub(super) fn assert_overdue(&self, rule: &str, org: &str) {
        let finding = self.one(rule);
        assert_eq!(
            finding.org.as_ref().map(|found| found.code.as_str()),
            Some(org)
        );
        assert_eq!(finding.due_on, Some(date(2026, 5, 20)));
        assert_eq!(finding.since, Some(date(2026, 5, 21)));
        let mut day = scope();
        let found = |scope: &Scope<'_>| self.check_with(scope, &filter(&[rule])).findings.len();
        day.as_of = date(2026, 5, 20);
        assert_eq!(found(&day), 0, "the term ends with its last day");
        self.run("UPDATE clock SET ended_on = '2026-05-29'");
        assert_eq!(found(&scope()), 0, "a term met late is no finding");
        day.as_of = date(2026, 5, 28);
        assert_eq!(found(&day), 1, "it was one before");
        self.run("UPDATE clock SET ended_on = NULL, void = 1; UPDATE case_file SET void = 1");
        assert_eq!(found(&scope()), 0, "a case taken back counts for nothing");
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
    static FIGURES: LazyLock<Figures> = LazyLock::new(|| {
        let figure = |(key, _): &(&'static str, _)| match EDITION.policy(key)?.default {
            PolicyValue::Count(count) => Some((*key, count)),
            PolicyValue::MonthDay(_) => None,
        };
        KEYS.iter().filter_map(figure).collect()
    });
    Scope {
        as_of: TODAY,
        edition: &EDITION,
        home_region: "513200",
        warn_before: 90,
        assess_by: "03-31".parse().unwrap(),
        calendars: &CALENDARS,
        figures: &FIGURES,
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
    for always in ["id", "name", "org", "since", "due", "code", "year"] {
        arguments.set(always, "…");
    }
    for (name, value) in &finding.facts {
        if let Fact::Fields(keys) = value {
            for key in keys {
                let known = field::find(entry::FIELDS, key).is_some()
                    || field::find(entry::ITEM_FIELDS, key).is_some()
                    || crate::procedure::label(key, Lang::Zh).is_some()
                    || field::find(System::FIELDS, key).is_some();
                assert!(known, "{}: no field {key}", rule.code);
            }
        }
        arguments.set(name.as_str(), fact(finding, name));
    }
    arguments.set("kind", finding.subject.kind.code());
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
