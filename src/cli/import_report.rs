//! What an import of records or cases did, for people and scripts.

use super::context::Context;
use super::error;
use super::output::{Block, Outcome, pair};
use super::sheet_report::{
    Labels, ProblemView, SheetView, counts_by_name, errors, problem_blocks, problem_views,
    sheet_blocks, sheet_view,
};
use crate::op::records::{Handling, Report};
use crate::sheet::Layout;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

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
    handed_back: Option<String>,
}

/// Names the file that was read, and the workbook that was written to hand it back.
pub struct Files {
    /// Name of the file.
    pub name: String,
    /// Path of the workbook; none where none was asked for, or nothing is wrong.
    pub handed_back: Option<PathBuf>,
}

/// Makes the outcome of an import: with an error the document says what is wrong, and the exit code that it was refused.
///
/// `cases` are the numbers of the cases that were begun or went on, where cases were imported.
#[must_use]
pub fn outcome(
    report: Report,
    cases: Option<Vec<String>>,
    layouts: Vec<Layout>,
    files: Files,
    handling: Handling,
    labels: Labels,
    context: &Context,
) -> Outcome {
    let Files { name, handed_back } = files;
    let mut blocks = page(&report, &layouts, handling.dry_run, labels, context);
    let handed_back = handed_back.map(|path| path.display().to_string());
    if let Some(path) = &handed_back {
        let facts = [("file", path.as_str().into())];
        blocks.push(Block::Line(context.say("catalog-handed-back", &facts)));
    }
    let errors = report.refused.then(|| errors(&report.problems));
    let files = vec![name.clone()];
    let sheets = layouts.into_iter().zip(report.rows);
    let done = Done {
        file: name,
        dry_run: handling.dry_run,
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
        handed_back,
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
