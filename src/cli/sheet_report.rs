//! What was read of a sheet and what is wrong with it, for people and scripts: the same for every noun that is imported.

use super::context::Context;
use super::output::{Block, pair, table, word};
use crate::message;
use crate::model::{Coded, Lang, Problem, ProblemCode, ProblemSeverity};
use crate::sheet::{Layout, Matched, SheetRows};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Finds the label of a field by its key.
pub type Labels = fn(&str, Lang) -> Option<&'static str>;

/// Shows how a sheet was understood.
#[derive(Serialize)]
pub struct SheetView {
    name: String,
    header_rows: Vec<u32>,
    first_data_row: u32,
    rows: u32,
    skipped: Vec<u32>,
    columns: BTreeMap<String, String>,
    unused: Vec<String>,
}

/// Shows one problem, in words too.
#[derive(Serialize)]
pub struct ProblemView {
    severity: ProblemSeverity,
    code: ProblemCode,
    sheet: String,
    cell: Option<String>,
    row: Option<u32>,
    field: Option<&'static str>,
    value: Option<String>,
    message: String,
    hint: Option<String>,
}

/// Problems of one kind that a page lists; `--verbose`, JSON and the workbook have them all.
const LISTED: usize = 20;

/// Shows how a sheet was understood, and what became of its rows.
#[must_use]
pub fn sheet_view(layout: Layout, rows: SheetRows) -> SheetView {
    SheetView {
        columns: columns(&layout.columns),
        name: layout.name,
        header_rows: layout.header_rows,
        first_data_row: layout.first_data_row,
        rows: rows.data,
        skipped: rows.skipped,
        unused: layout.unused,
    }
}

/// Names the columns by field; the headers of several columns of one field are joined by `/`.
fn columns(matched: &[Matched]) -> BTreeMap<String, String> {
    let mut columns: BTreeMap<String, String> = BTreeMap::new();
    for (key, header) in matched.iter().map(named) {
        match columns.get_mut(&key) {
            Some(before) => *before = format!("{before}/{header}"),
            None => {
                columns.insert(key, header);
            }
        }
    }
    columns
}

/// Names a column by its field; the levels of a classification have one each.
fn named(matched: &Matched) -> (String, String) {
    let key = match matched.level {
        Some(level) => format!("{}_{level}", matched.key),
        None => matched.key.to_owned(),
    };
    (key, matched.header.clone())
}

/// Words a problem in the reader's language.
#[must_use]
pub fn worded(problem: &Problem, labels: Labels, lang: Lang) -> String {
    let label = problem.field.and_then(|key| labels(key, lang));
    message::problem(problem, label, lang)
}

/// Shows problems, each in words too.
#[must_use]
pub fn problem_views(problems: Vec<Problem>, labels: Labels, lang: Lang) -> Vec<ProblemView> {
    let view = |problem: Problem| ProblemView {
        message: worded(&problem, labels, lang),
        hint: message::problem_hint(&problem, lang),
        severity: problem.severity,
        code: problem.code,
        sheet: problem.sheet,
        cell: problem.cell,
        row: problem.row,
        field: problem.field,
        value: problem.value,
    };
    problems.into_iter().map(view).collect()
}

/// Counts problems by code, in the order of the codes.
#[must_use]
pub fn counts(problems: &[Problem]) -> BTreeMap<ProblemCode, usize> {
    let mut counts = BTreeMap::new();
    for problem in problems {
        *counts.entry(problem.code).or_default() += 1;
    }
    counts
}

/// Counts problems by code, for scripts.
#[must_use]
pub fn counts_by_name(problems: &[Problem]) -> BTreeMap<&'static str, usize> {
    let counts = counts(problems).into_iter();
    counts.map(|(code, count)| (code.code(), count)).collect()
}

/// Counts the problems that forbid storing.
#[must_use]
pub fn errors(problems: &[Problem]) -> usize {
    problems
        .iter()
        .filter(|problem| problem.severity == ProblemSeverity::Error)
        .count()
}

/// Says for people how a sheet was understood.
#[must_use]
pub fn sheet_blocks(
    layout: &Layout,
    rows: &SheetRows,
    labels: Labels,
    context: &Context,
) -> Vec<Block> {
    let lang = context.lang;
    let facts = [
        ("sheet", layout.name.as_str().into()),
        ("rows", rows.data.into()),
        ("header", rows_text(&layout.header_rows).into()),
    ];
    // A text file has one sheet, and it bears no name.
    let key = if layout.name.is_empty() {
        "catalog-file-read"
    } else {
        "catalog-sheet-read"
    };
    let columns: Vec<String> = layout
        .columns
        .iter()
        .map(|matched| {
            let label = labels(matched.key, lang).unwrap_or(matched.key);
            let header = matched.header.replace('\n', " ");
            if header == label {
                header
            } else {
                format!("{header} → {label}")
            }
        })
        .collect();
    let mut pairs = vec![pair(lang, "columns", message::join(&columns, lang))];
    if !layout.unused.is_empty() {
        pairs.push(pair(lang, "unused", message::join(&layout.unused, lang)));
    }
    if !rows.skipped.is_empty() {
        let skipped = message::join(&runs(&rows.skipped, context.verbose), lang);
        pairs.push(pair(lang, "skipped", skipped));
    }
    vec![Block::Line(context.say(key, &facts)), Block::Pairs(pairs)]
}

/// Names rows by their runs, as `4–6` and `9`; beyond a page's worth only how many more there are, unless `all` are wanted.
fn runs(rows: &[u32], all: bool) -> Vec<String> {
    let mut runs: Vec<String> = rows.chunk_by(|a, b| a + 1 == *b).map(rows_text).collect();
    if runs.len() > LISTED && !all {
        let shown: usize = rows
            .chunk_by(|a, b| a + 1 == *b)
            .take(LISTED)
            .map(<[u32]>::len)
            .sum();
        runs.truncate(LISTED);
        runs.push(format!("… +{}", rows.len() - shown));
    }
    runs
}

fn rows_text(rows: &[u32]) -> String {
    match (rows.first(), rows.last()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        (Some(first), _) => first.to_string(),
        _ => "-".to_owned(),
    }
}

/// Lists problems for people, at most some of each code, and says once a code what to do.
#[must_use]
pub fn problem_blocks(problems: &[Problem], labels: Labels, context: &Context) -> Vec<Block> {
    if problems.is_empty() {
        return Vec::new();
    }
    let lang = context.lang;
    let mut seen: BTreeMap<ProblemCode, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    let mut hints: Vec<(String, String)> = Vec::new();
    for problem in problems {
        let count = seen.entry(problem.code).or_default();
        *count += 1;
        let hint = message::problem_hint(problem, lang).unwrap_or_default();
        if *count == 1 && !hint.is_empty() {
            hints.push((problem.code.code().to_owned(), hint.clone()));
        }
        if *count <= LISTED || context.verbose {
            rows.push(row(problem, hint, labels, lang));
        }
    }
    let keys = ["severity", "code", "sheet", "cell", "message", "hint"];
    let mut listed = table(lang, &keys, rows);
    let sheets: BTreeSet<&str> = problems.iter().map(|p| p.sheet.as_str()).collect();
    listed.columns[2].shown = sheets.len() > 1;
    listed.columns[5].shown = false;
    let mut blocks = vec![Block::Heading(word(lang, "problems")), Block::Table(listed)];
    let long = |(_, count): &(&ProblemCode, &usize)| **count > LISTED && !context.verbose;
    for (code, count) in seen.iter().filter(long) {
        let facts = [
            ("code", code.code().into()),
            ("count", (count - LISTED).into()),
        ];
        blocks.push(Block::Line(context.say("catalog-more-problems", &facts)));
    }
    if !hints.is_empty() {
        blocks.push(Block::Heading(word(lang, "hint")));
        blocks.push(Block::Pairs(hints));
    }
    blocks
}

fn row(problem: &Problem, hint: String, labels: Labels, lang: Lang) -> Vec<String> {
    let place = problem
        .cell
        .clone()
        .or_else(|| problem.row.map(|row| row.to_string()));
    vec![
        problem.severity.word(lang).to_owned(),
        problem.code.code().to_owned(),
        problem.sheet.clone(),
        place.unwrap_or_default(),
        worded(problem, labels, lang),
        hint,
    ]
}
