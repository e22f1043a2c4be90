//! Tables of counts.

use super::super::document::{Cell, Table};
use super::{Words, percents};
use crate::model::figures::{Figures, Tally, Weights};
use crate::model::{Coded, EntryState};
use crate::report::Wording;
use crate::rule::find_one;

fn weights(weights: &Weights) -> [Cell; 4] {
    [
        Cell::Count(weights.violation),
        Cell::Count(weights.warning),
        Cell::Count(weights.notice),
        Cell::Count(weights.waived),
    ]
}

/// Lists entries by state, and published ones by share and open type.
pub(in crate::report) fn entries(figures: &Figures, words: Words) -> Table {
    let entries = &figures.entries;
    let mut rows = Vec::new();
    let mut add = |part: &str, tally: &Tally| {
        let numbers: Vec<i64> = tally.0.iter().map(|(_, number)| *number).collect();
        for ((choice, number), share) in tally.0.iter().zip(percents(&numbers)) {
            let word = choice.map_or_else(
                || words.word("report-not-stated"),
                |choice| choice.word(words.0).to_owned(),
            );
            rows.push(vec![
                Cell::text(words.word(part)),
                Cell::text(word),
                Cell::Count(*number),
                share,
            ]);
        }
    };
    add("word-state", &entries.by_state);
    add("report-share-type-published", &entries.by_share_type);
    add("report-open-type-published", &entries.by_open_type);
    Table {
        caption: words.word("report-table-entries"),
        columns: vec![
            words.text("word-part"),
            words.text("word-value"),
            words.number("report-entries-count"),
            words.number("report-share"),
        ],
        rows,
        ..Table::default()
    }
}

/// Lists cases by procedure.
pub(in crate::report) fn cases(figures: &Figures, words: Words) -> Table {
    let rows = figures.cases.iter().map(|cases| {
        vec![
            Cell::text(cases.procedure.word(words.0)),
            Cell::Count(cases.total),
            Cell::Count(cases.open),
            Cell::Count(cases.overdue),
            Cell::text(words.some(&cases.by_state)),
        ]
    });
    Table {
        caption: words.word("report-table-cases"),
        columns: vec![
            words.text("word-procedure"),
            words.number("report-total"),
            words.number("report-open-cases"),
            words.number("word-overdue"),
            words.text("report-by-state"),
        ],
        rows: rows.collect(),
        ..Table::default()
    }
}

/// Lists findings by article.
pub(in crate::report) fn articles(figures: &Figures, words: Words, wording: &Wording<'_>) -> Table {
    let rows = figures.by_article.iter().map(|of| {
        let number = of.article.map_or_else(
            || words.word("report-no-article"),
            |article| crate::message::provision(article, None, words.0),
        );
        let title = of
            .article
            .and_then(|number| wording.edition.article(number));
        let title = title.map_or("", |article| article.title.get(words.0));
        let mut row = vec![Cell::text(number), Cell::text(title)];
        row.extend(weights(&of.weights));
        row
    });
    let mut columns = vec![words.text("word-article"), words.text("report-content")];
    columns.extend(words.weights());
    Table {
        caption: words.word("report-table-articles"),
        columns,
        rows: rows.collect(),
        empty: words.word("check-clean"),
        ..Table::default()
    }
}

/// Lists findings by rule.
pub(in crate::report) fn rules(figures: &Figures, words: Words) -> Table {
    let rows = figures.by_rule.iter().map(|of| {
        let what = find_one(of.rule).map_or("", |rule| rule.words(words.0).what);
        let mut row = vec![Cell::text(of.rule), Cell::text(what)];
        row.extend(weights(&of.weights));
        row
    });
    let mut columns = vec![words.text("word-rule"), words.text("word-what")];
    columns.extend(words.weights());
    Table {
        caption: words.word("report-table-rules"),
        columns,
        rows: rows.collect(),
        empty: words.word("check-clean"),
        ..Table::default()
    }
}

/// Sets organisations side by side.
pub(in crate::report) fn orgs(figures: &Figures, words: Words) -> Table {
    let mut rows: Vec<Vec<Cell>> = figures
        .by_org
        .iter()
        .map(|org| {
            let mut row = vec![
                Cell::text(&org.org.name),
                Cell::text(&org.org.code),
                Cell::Count(org.entries),
                Cell::Count(org.published),
            ];
            let types = ["unconditional", "conditional", "withheld"];
            row.extend(types.map(|code| Cell::Count(org.by_share_type.get(code))));
            row.extend([org.open_cases, org.running, org.overdue].map(Cell::Count));
            row.extend(weights(&org.weights));
            row
        })
        .collect();
    if figures.of_no_org != Weights::default() {
        let mut row = vec![Cell::text(words.word("report-of-no-org"))];
        row.resize(10, Cell::Empty);
        row.extend(weights(&figures.of_no_org));
        rows.push(row);
    }
    let mut code = words.text("word-code");
    code.on_page = false;
    let mut running = words.number("report-running");
    running.on_page = false;
    let mut columns = vec![
        words.text("word-org"),
        code,
        words.number("report-entries"),
        words.number(EntryState::Published.word(words.0)),
        words.number("report-unconditional"),
        words.number("report-conditional"),
        words.number("report-withheld"),
        words.number("report-open-cases"),
        running,
        words.number("report-overdue-clocks"),
    ];
    columns.extend(words.weights());
    Table {
        caption: words.word("report-table-orgs"),
        columns,
        rows,
        empty: words.word("word-none"),
        ..Table::default()
    }
}

/// Lists the recorded checks.
pub(in crate::report) fn trend(figures: &Figures, words: Words) -> Table {
    let rows = figures.trend.iter().rev().map(|point| {
        let mut row = vec![Cell::Day(point.as_of)];
        row.extend(weights(&point.weights));
        row
    });
    let mut columns = vec![words.text("word-judged-on")];
    columns.extend(words.weights());
    Table {
        caption: words.word("report-table-trend"),
        columns,
        rows: rows.collect(),
        most: Some(40),
        cut: words.word("report-cut-workbook"),
        empty: words.word("report-chart-trend-empty"),
    }
}
