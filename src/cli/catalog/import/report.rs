//! What an import did, as the contracted JSON and as a page for people.

use super::label;
use crate::cli::catalog::view::Orgs;
use crate::cli::context::Context;
use crate::cli::error::{self, Failure};
use crate::cli::output::{Block, Body, Json, Outcome as Printed, pair, table};
use crate::cli::sheet_report::{
    ProblemView, SheetView, counts_by_name, errors, problem_blocks, problem_views, sheet_blocks,
    sheet_view,
};
use crate::message::join;
use crate::model::{OrgRef, Problem, ProblemCode, ProblemSeverity, Refusal};
use crate::op;
use crate::op::catalog::import::{EntryCounts, ItemCounts, Report};
use crate::store::{Connection, org};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What became of one file.
pub(super) enum Outcome {
    /// It was read; written or refused.
    Done(Box<Done>),
    /// It could not be read at all.
    Failed {
        /// Its path.
        file: String,
        /// What is said of it.
        message: String,
        /// Exit code it would have alone.
        exit: u8,
        /// The error as scripts read it.
        error: serde_json::Value,
    },
}

/// A file that was read, and the workbook that goes back.
pub(super) struct Done {
    pub report: Report,
    pub handed_back: Option<PathBuf>,
}

impl Outcome {
    /// Words why a file could not be read.
    pub(super) fn failed(file: &str, failure: &Failure, context: &Context) -> Self {
        let report = failure.report(context.lang, &context.db);
        Self::Failed {
            file: file.to_owned(),
            message: report.text(context.lang),
            exit: report.exit,
            error: serde_json::to_value(&report).unwrap_or_default(),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum FileView {
    Done(Box<ReportView>),
    Failed {
        file: String,
        error: serde_json::Value,
    },
}

#[derive(Serialize)]
struct ReportView {
    batch: Option<String>,
    dry_run: bool,
    refused: bool,
    file: String,
    digest: DigestView,
    sheets: Vec<SheetView>,
    entries: EntryCounts,
    items: ItemCounts,
    orgs_created: usize,
    changes: Vec<String>,
    missing: Vec<MissingView>,
    problems: Vec<ProblemView>,
    problem_counts: BTreeMap<&'static str, usize>,
    handed_back: Option<String>,
}

#[derive(Serialize)]
struct DigestView {
    algorithm: &'static str,
    value: String,
}

#[derive(Serialize)]
struct MissingView {
    id: String,
    code: Option<String>,
    name: String,
    provider: Option<OrgRef>,
}

/// Prints what became of the files: one object for one file, an array for several.
///
/// # Errors
/// What SQLite says.
pub(super) fn outcome(
    outcomes: Vec<Outcome>,
    connection: &Connection,
    context: &Context,
) -> Result<Printed, Failure> {
    let orgs = Orgs::load(connection)?;
    let mut exit = 0;
    let (mut refused, mut faults, mut unnamed) = (Vec::new(), 0, Vec::new());
    let mut blocks = Vec::new();
    let mut views = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Failed {
                file,
                message,
                exit: own,
                error,
            } => {
                exit = exit.max(own);
                refused.push(file.clone());
                faults += 1;
                blocks.push(Block::Heading(file.clone()));
                blocks.push(Block::Line(message));
                views.push(FileView::Failed { file, error });
            }
            Outcome::Done(done) => {
                if !done.report.unnamed.is_empty() {
                    unnamed.extend(done.report.unnamed.iter().cloned());
                    exit = exit.max(4);
                } else if done.report.refused {
                    exit = exit.max(3);
                    refused.push(done.report.file.clone());
                    faults += errors(&done.report.problems);
                }
                blocks.extend(page(&done, context));
                blocks.extend(unknown_providers(
                    &done.report.problems,
                    connection,
                    context,
                )?);
                views.push(FileView::Done(Box::new(view(*done, &orgs, context))));
            }
        }
    }
    let single = views.len() == 1;
    let json = match views.pop() {
        Some(one) if single => Json::one(one),
        last => Json::list(views.into_iter().chain(last).collect()),
    };
    let printed = Printed::of(Body::Document { json, blocks });
    if !unnamed.is_empty() {
        let refusal = Failure::from(Refusal::ChangeUnnamed { entries: unnamed });
        let error = refusal.report(context.lang, &context.db);
        return Ok(printed.failing(error).exiting(exit));
    }
    if refused.is_empty() {
        return Ok(printed);
    }
    let key = "error-catalog-import-refused";
    let error = error::Report::import_refused(key, &refused, faults, context.lang);
    Ok(printed.failing(error).exiting(exit))
}

fn view(done: Done, orgs: &Orgs, context: &Context) -> ReportView {
    let problem_counts = counts_by_name(&done.report.problems);
    let report = done.report;
    ReportView {
        batch: report.batch.map(|batch| batch.to_string()),
        dry_run: report.dry_run,
        refused: report.refused,
        file: report.file,
        digest: DigestView {
            algorithm: crate::store::ALGORITHM,
            value: report.digest,
        },
        sheets: report
            .sheets
            .into_iter()
            .map(|sheet| sheet_view(sheet.layout, sheet.rows))
            .collect(),
        entries: report.entries,
        items: report.items,
        orgs_created: report.orgs_created,
        changes: report.changes,
        missing: report
            .missing
            .into_iter()
            .map(|missing| MissingView {
                id: missing.id.to_string(),
                code: missing.code,
                name: missing.name,
                provider: orgs.name(missing.provider),
            })
            .collect(),
        problems: problem_views(report.problems, label, context.lang),
        problem_counts,
        handed_back: done.handed_back.map(|path| path.display().to_string()),
    }
}

fn page(done: &Done, context: &Context) -> Vec<Block> {
    let report = &done.report;
    let mut blocks = vec![
        Block::Heading(report.file.clone()),
        Block::Line(verdict(report, context)),
    ];
    for sheet in &report.sheets {
        blocks.extend(sheet_blocks(&sheet.layout, &sheet.rows, label, context));
    }
    blocks.push(Block::Pairs(figures(report, context)));
    if !report.missing.is_empty() {
        let facts = [("count", report.missing.len().into())];
        blocks.push(Block::Line(context.say("catalog-missing", &facts)));
    }
    blocks.extend(problem_blocks(&report.problems, label, context));
    if let Some(path) = &done.handed_back {
        let facts = [("file", path.display().to_string().into())];
        blocks.push(Block::Line(context.say("catalog-handed-back", &facts)));
    }
    blocks
}

/// Lists the providers that the ledger does not have, each once, with how often it stands there and what is like it.
fn unknown_providers(
    problems: &[Problem],
    connection: &Connection,
    context: &Context,
) -> Result<Vec<Block>, Failure> {
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    let unknown = problems
        .iter()
        .filter(|one| one.code == ProblemCode::ProviderUnknown);
    for name in unknown.filter_map(|one| one.value.as_deref()) {
        *counted.entry(name).or_default() += 1;
    }
    if counted.is_empty() {
        return Ok(Vec::new());
    }
    let orgs = org::all(connection)?;
    let known: Vec<&str> = orgs
        .iter()
        .filter(|org| org.active)
        .map(|org| org.name.as_str())
        .collect();
    let row = |(name, count): (&&str, &usize)| {
        // A short name ends the full one: 民政局, 汶川县民政局.
        let mut like: Vec<String> = known
            .iter()
            .filter(|known| known.ends_with(*name) || name.ends_with(**known))
            .map(|known| (*known).to_owned())
            .collect();
        if like.is_empty() {
            like = op::near(name, known.iter().copied());
        }
        like.truncate(3);
        vec![
            (*name).to_owned(),
            count.to_string(),
            join(&like, context.lang),
        ]
    };
    let rows = counted.iter().map(row).collect();
    Ok(vec![
        Block::Heading(context.say("catalog-unknown-providers", &[])),
        Block::Table(table(context.lang, &["name", "rows", "near"], rows)),
    ])
}

fn verdict(report: &Report, context: &Context) -> String {
    let errors = report
        .problems
        .iter()
        .filter(|problem| problem.severity == ProblemSeverity::Error)
        .count();
    let batch = report
        .batch
        .map(|batch| batch.to_string())
        .unwrap_or_default();
    let facts = [("errors", errors.into()), ("batch", batch.into())];
    if !report.unnamed.is_empty() {
        let facts = [("count", report.unnamed.len().into())];
        return context.say("catalog-import-unnamed", &facts);
    }
    let entries = report.entries;
    let taken = entries.created + entries.updated + entries.unchanged + entries.rejected;
    if !report.refused && taken == 0 {
        return context.say("out-import-no-rows", &[]);
    }
    let key = match (report.refused, report.dry_run, report.batch) {
        (true, true, _) => "catalog-import-would-refuse",
        (true, false, _) => "catalog-import-refused",
        (_, true, _) => "catalog-import-rehearsed",
        (_, _, Some(_)) => "catalog-import-written",
        (_, _, None) => "catalog-import-unchanged",
    };
    context.say(key, &facts)
}

fn figures(report: &Report, context: &Context) -> Vec<(String, String)> {
    let lang = context.lang;
    let entries = report.entries;
    let items = report.items;
    let facts = |created: u64, updated: u64, unchanged: u64, rejected: u64| {
        let facts = [
            ("created", created.into()),
            ("updated", updated.into()),
            ("unchanged", unchanged.into()),
            ("rejected", rejected.into()),
        ];
        context.say("catalog-counts", &facts)
    };
    let mut pairs = vec![
        pair(
            lang,
            "entries",
            facts(
                entries.created,
                entries.updated,
                entries.unchanged,
                entries.rejected,
            ),
        ),
        pair(
            lang,
            "items",
            facts(
                items.created,
                items.updated,
                items.unchanged,
                items.rejected,
            ),
        ),
    ];
    if items.removed > 0 {
        pairs.push(pair(lang, "items_removed", items.removed.to_string()));
    }
    if !report.changes.is_empty() {
        pairs.push(pair(lang, "change", join(&report.changes, lang)));
    }
    if report.orgs_created > 0 {
        pairs.push(pair(lang, "orgs_created", report.orgs_created.to_string()));
    }
    pairs
}
