//! The workbook that goes back to the provider: its own rows, with what is wrong beside them.

use super::label;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::sheet_report::{counts, worded};
use crate::message;
use crate::model::{Coded, Lang, Problem};
use crate::op::catalog::import::Report;
use crate::sheet::{HandBackWords, Layout, Mark, Source, grid, hand_back};
use std::path::Path;

/// Writes the workbook.
///
/// # Errors
/// What the file refuses; a path that cannot be written.
pub(super) fn write(
    path: &Path,
    source: &mut dyn Source,
    layouts: &[Layout],
    report: &Report,
    context: &Context,
) -> Result<(), Failure> {
    let marks: Vec<Mark> = report
        .problems
        .iter()
        .filter_map(|problem| mark(problem, layouts, context))
        .collect();
    Ok(hand_back(
        source,
        layouts,
        &marks,
        &words(report, context),
        path,
    )?)
}

fn mark(problem: &Problem, layouts: &[Layout], context: &Context) -> Option<Mark> {
    let sheet = layouts
        .iter()
        .find(|layout| layout.name == problem.sheet)?
        .sheet;
    let cell = problem.cell.as_deref().and_then(grid::read_address);
    let sentence = worded(problem, label, context.lang);
    let hint = message::problem_hint(problem, context.lang).unwrap_or_default();
    let between = match context.lang {
        Lang::Zh => "",
        Lang::En => " ",
    };
    Some(Mark {
        sheet,
        row: cell.map(|(_, row)| row).or(problem.row)?,
        column: cell.map(|(column, _)| column),
        severity: problem.severity,
        text: format!("{sentence}{between}{hint}").trim().to_owned(),
    })
}

fn words(report: &Report, context: &Context) -> HandBackWords {
    let lang = context.lang;
    let say = |key: &str| context.say(key, &[]);
    let mut summary = vec![vec![
        say("catalog-summary-code"),
        say("catalog-summary-problem"),
        say("catalog-summary-severity"),
        say("catalog-summary-count"),
    ]];
    for (code, count) in counts(&report.problems) {
        summary.push(vec![
            code.code().to_owned(),
            code.word(lang).to_owned(),
            code.severity().word(lang).to_owned(),
            count.to_string(),
        ]);
    }
    HandBackWords {
        column: say("catalog-errors-column"),
        summary_sheet: say("catalog-summary-sheet"),
        summary,
    }
}
