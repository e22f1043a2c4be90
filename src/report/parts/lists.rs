//! Lists of records: what is due, findings with what mends them, waived findings, entries and cases.

use super::super::document::{Cell, Table};
use super::Words;
use crate::message::{clock_name, join, provision};
use crate::model::entry::{OpenType, ShareType};
use crate::model::figures::{CaseLine, Deadline, EntryLine, Figures};
use crate::model::{Choice, Coded, EntryState, OrgRef};
use crate::procedure;
use crate::report::Said;

fn named(org: Option<&OrgRef>) -> Cell {
    Cell::text(org.map_or("", |org| org.name.as_str()))
}

/// Makes a list of which a page shows the first so many rows.
fn list(words: Words, caption: &str, most: usize, table: Table) -> Table {
    let facts = [("shown", most.into()), ("all", table.rows.len().into())];
    Table {
        caption: words.word(caption),
        most: Some(most),
        cut: words.say("report-cut", &facts),
        ..table
    }
}

/// Lists running clocks that are past their due day, or those that are not, the soonest due first.
pub(in crate::report) fn due(figures: &Figures, words: Words, overdue: bool, most: usize) -> Table {
    let meant = figures.due.iter().filter(|clock| clock.overdue == overdue);
    let row = |clock: &Deadline| {
        let basis = if clock.policy {
            words.word("report-policy")
        } else {
            provision(clock.article, clock.paragraph, words.0)
        };
        vec![
            Cell::Day(clock.due_on),
            Cell::Count(clock.working_days_left),
            Cell::text(&clock.case),
            Cell::text(&clock.title),
            Cell::text(clock_name(&clock.procedure, &clock.clock, words.0)),
            named(clock.org.as_ref()),
            Cell::text(basis),
            Cell::text(due_note(clock, words)),
        ]
    };
    let table = Table {
        columns: vec![
            words.text("word-due-on"),
            words.number("word-working-days-left"),
            words.text("word-case"),
            words.text("word-title"),
            words.text("word-clock"),
            words.text("word-org"),
            words.text("word-basis"),
            words.text("word-note"),
        ],
        rows: meant.map(row).collect(),
        empty: words.word(if overdue {
            "report-overdue-none"
        } else {
            "report-due-none"
        }),
        ..Table::default()
    };
    let caption = if overdue {
        "report-table-overdue"
    } else {
        "report-table-due"
    };
    list(words, caption, most, table)
}

fn due_note(clock: &Deadline, words: Words) -> String {
    if clock.provisional {
        words.word("due-note-provisional")
    } else {
        String::new()
    }
}

/// Lists findings with what mends them.
pub(in crate::report) fn findings(said: &[Said], words: Words, most: usize) -> Table {
    let row = |said: &Said| {
        vec![
            Cell::text(said.severity.word(words.0)),
            Cell::text(said.rule),
            Cell::text(&said.message),
            Cell::text(&said.remedy),
        ]
    };
    let table = Table {
        columns: vec![
            words.text("word-severity"),
            words.text("word-rule"),
            words.text("word-message"),
            words.text("word-remedy"),
        ],
        rows: said.iter().map(row).collect(),
        empty: words.word("check-clean"),
        ..Table::default()
    };
    list(words, "report-table-findings", most, table)
}

/// Lists waived findings; `said` are the same in words.
pub(in crate::report) fn waived(
    figures: &Figures,
    said: &[Said],
    words: Words,
    most: usize,
) -> Table {
    let rows = figures.waived.iter().zip(said).map(|(waived, said)| {
        vec![
            Cell::text(said.severity.word(words.0)),
            Cell::text(said.rule),
            named(said.org.as_ref()),
            Cell::text(&said.message),
            Cell::text(waived.waiver.id.to_string()),
            Cell::Day(waived.waiver.until),
            Cell::text(&waived.waiver.reason),
        ]
    });
    let table = Table {
        columns: vec![
            words.text("word-severity"),
            words.text("word-rule"),
            words.text("word-org"),
            words.text("word-message"),
            words.text("report-waiver"),
            words.text("report-waived-until"),
            words.text("report-waived-for"),
        ],
        rows: rows.collect(),
        empty: words.word("report-waived-none"),
        ..Table::default()
    };
    list(words, "report-table-waived", most, table)
}

/// Lists entries with the rules that they breach.
pub(in crate::report) fn entries(figures: &Figures, words: Words, most: usize) -> Table {
    let word = |choices: &'static [Choice], code: Option<&str>| {
        let found = choices.iter().find(|choice| Some(choice.code) == code);
        Cell::text(found.map_or("", |choice| choice.word(words.0)))
    };
    let row = |entry: &EntryLine| {
        vec![
            Cell::text(&entry.id),
            Cell::text(entry.code.as_deref().unwrap_or_default()),
            Cell::text(&entry.name),
            word(EntryState::CHOICES, Some(entry.state)),
            word(ShareType::CHOICES, entry.share_type),
            word(OpenType::CHOICES, entry.open_type),
            Cell::day(entry.published_on),
            Cell::text(join(&entry.rules, words.0)),
        ]
    };
    let mut code = words.text("word-code");
    code.on_page = false;
    let table = Table {
        columns: vec![
            words.text("word-id"),
            code,
            words.text("word-name"),
            words.text("word-state"),
            words.text("word-share-type"),
            words.text("word-open-type"),
            words.text("report-published-on"),
            words.text("report-breaches"),
        ],
        rows: figures.entry_list.iter().map(row).collect(),
        empty: words.word("word-none"),
        ..Table::default()
    };
    list(words, "report-table-entry-list", most, table)
}

/// Lists cases.
pub(in crate::report) fn cases(figures: &Figures, words: Words, most: usize) -> Table {
    let row = |case: &CaseLine| {
        let states = procedure::states(case.procedure);
        let state = states.iter().find(|choice| choice.code == case.state);
        vec![
            Cell::text(&case.case),
            Cell::text(&case.title),
            named(case.applicant.as_ref()),
            named(case.respondent.as_ref()),
            Cell::text(state.map_or(case.state.as_str(), |choice| choice.word(words.0))),
            Cell::Day(case.opened_on),
            Cell::day(case.closed_on),
            Cell::day(case.due_on),
            Cell::text(if case.overdue {
                words.word("due-note-overdue")
            } else {
                String::new()
            }),
        ]
    };
    let table = Table {
        columns: vec![
            words.text("word-case"),
            words.text("word-title"),
            words.text("word-applicant"),
            words.text("word-respondent"),
            words.text("word-state"),
            words.text("word-opened-on"),
            words.text("word-closed-on"),
            words.text("word-due-on"),
            words.text("word-note"),
        ],
        rows: figures.case_list.iter().map(row).collect(),
        empty: words.word("word-none"),
        ..Table::default()
    };
    list(words, "report-table-case-list", most, table)
}
