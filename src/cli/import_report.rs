//! What an import of records or cases did, for people and scripts.

use super::context::Context;
use super::error;
use super::output::{Block, Outcome, pair};
use super::sheet_report::{
    Labels, ProblemView, SheetView, counts_by_name, errors, problem_blocks, problem_views,
    sheet_blocks, sheet_view,
};
use crate::op::records::Report;
use crate::sheet::Layout;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Done {
    file: String,
    dry_run: bool,
    refused: bool,
    sheets: Vec<SheetView>,
    created: usize,
    updated: usize,
    unchanged: usize,
    rejected: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    orgs_created: Option<usize>,
    problems: Vec<ProblemView>,
    problem_counts: BTreeMap<&'static str, usize>,
}

/// Makes the outcome of an import: with an error the document says what is wrong, and the exit code that it was refused.
///
/// `cases` are the numbers of the cases that were begun or went on, where cases were imported.
#[must_use]
pub fn outcome(
    report: Report,
    cases: Option<Vec<String>>,
    layouts: Vec<Layout>,
    file: String,
    dry_run: bool,
    labels: Labels,
    context: &Context,
) -> Outcome {
    let blocks = page(&report, &layouts, dry_run, labels, context);
    let errors = report.refused.then(|| errors(&report.problems));
    let files = vec![file.clone()];
    let sheets = layouts.into_iter().zip(report.rows);
    let done = Done {
        file,
        dry_run,
        refused: report.refused,
        sheets: sheets
            .map(|(layout, rows)| sheet_view(layout, rows))
            .collect(),
        created: report.done.created,
        updated: report.done.updated,
        unchanged: report.done.unchanged,
        rejected: report.rejected,
        cases,
        orgs_created: report.orgs_created,
        problem_counts: counts_by_name(&report.problems),
        problems: problem_views(report.problems, labels, context.lang),
    };
    let outcome = Outcome::one(done, blocks);
    match errors {
        Some(errors) => outcome.failing(error::Report::import_refused(
            "error-import-refused",
            &files,
            errors,
            context.lang,
        )),
        None => outcome,
    }
}

fn page(
    report: &Report,
    layouts: &[Layout],
    dry_run: bool,
    labels: Labels,
    context: &Context,
) -> Vec<Block> {
    let lang = context.lang;
    let done = &report.done;
    let taken = done.created + done.updated + done.unchanged + report.rejected;
    let key = match (report.refused, dry_run) {
        (true, _) => "out-import-refused",
        (false, _) if taken == 0 => "out-import-no-rows",
        (_, true) => "out-dry-run",
        _ => "out-imported",
    };
    let facts = [("errors", errors(&report.problems).into())];
    let mut blocks = vec![Block::Heading(context.say(key, &facts))];
    for (layout, rows) in layouts.iter().zip(&report.rows) {
        blocks.extend(sheet_blocks(layout, rows, labels, context));
    }
    blocks.push(Block::Pairs(vec![
        pair(lang, "created", report.done.created.to_string()),
        pair(lang, "updated", report.done.updated.to_string()),
        pair(lang, "unchanged", report.done.unchanged.to_string()),
        pair(lang, "rejected", report.rejected.to_string()),
    ]));
    if let Some(created) = report.orgs_created.filter(|created| *created > 0) {
        let made = pair(lang, "orgs_created", created.to_string());
        blocks.push(Block::Pairs(vec![made]));
    }
    blocks.extend(problem_blocks(&report.problems, labels, context));
    blocks
}
