//! `abdata NOUN import`: a sheet of any kind becomes records, each cell judged; with one error nothing is written.

use super::{Fielded, Noun};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{self, Failure};
use crate::cli::output::{Block, Outcome, pair};
use crate::cli::sheet_file::{SheetFile, SheetOptions};
use crate::cli::sheet_report::{
    ProblemView, SheetView, counts_by_name, errors, problem_blocks, problem_views, sheet_blocks,
    sheet_view,
};
use crate::model::field::find;
use crate::model::{Lang, ProblemSeverity};
use crate::op::records::Report;
use crate::sheet::{Layout, find_layouts};
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde::Serialize;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Import<N: Noun> {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[command(flatten)]
    sheets: SheetOptions,
    #[command(flatten)]
    create_orgs: CreateOrgs<N>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    noun: PhantomData<N>,
}

/// Holds `--create-orgs`, which only those nouns have whose import registers organisations.
#[derive(Clone, Debug)]
struct CreateOrgs<N: Noun> {
    given: bool,
    noun: PhantomData<N>,
}

impl<N: Noun> clap::Args for CreateOrgs<N> {
    fn augment_args(command: Command) -> Command {
        if N::importing().write_with_orgs.is_none() {
            return command;
        }
        let arg = Arg::new("create_orgs").long("create-orgs");
        command.arg(arg.action(ArgAction::SetTrue))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<N: Noun> clap::FromArgMatches for CreateOrgs<N> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = matches.try_get_one::<bool>("create_orgs").ok().flatten();
        Ok(Self {
            given: given.copied().unwrap_or_default(),
            noun: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

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
    orgs_created: Option<usize>,
    problems: Vec<ProblemView>,
    problem_counts: BTreeMap<&'static str, usize>,
}

impl<N: Noun> Import<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let importing = N::importing();
        let choice = self.sheets.choice()?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &importing.columns(), &choice, &file.name)?;
        let report = importing.import(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            self.create_orgs.given,
            self.dry_run,
        )?;
        let blocks = page::<N>(&report, &layouts, self.dry_run, context);
        let errors = report.refused.then(|| errors(&report.problems));
        let files = vec![file.name.clone()];
        let done = Done {
            file: file.name,
            dry_run: self.dry_run,
            refused: report.refused,
            sheets: layouts
                .into_iter()
                .zip(report.rows)
                .map(|(layout, rows)| sheet_view(layout, rows))
                .collect(),
            created: report.done.created,
            updated: report.done.updated,
            unchanged: report.done.unchanged,
            rejected: report.rejected,
            orgs_created: report.orgs_created,
            problem_counts: counts_by_name(&report.problems),
            problems: problem_views(report.problems, label::<N>, context.lang),
        };
        let outcome = Outcome::one(done, blocks);
        Ok(match errors {
            Some(errors) => outcome.failing(error::Report::import_refused(
                "error-import-refused",
                &files,
                errors,
                context.lang,
            )),
            None => outcome,
        })
    }
}

fn page<N: Noun>(
    report: &Report,
    layouts: &[Layout],
    dry_run: bool,
    context: &Context,
) -> Vec<Block> {
    let lang = context.lang;
    let is_error = |severity| severity == ProblemSeverity::Error;
    let errors = report.problems.iter().filter(|p| is_error(p.severity));
    let key = match (report.refused, dry_run) {
        (true, _) => "out-import-refused",
        (_, true) => "out-dry-run",
        _ => "out-imported",
    };
    let facts = [("errors", errors.count().into())];
    let mut blocks = vec![Block::Heading(context.say(key, &facts))];
    for (layout, rows) in layouts.iter().zip(&report.rows) {
        blocks.extend(sheet_blocks(layout, rows, label::<N>, context));
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
    blocks.extend(problem_blocks(&report.problems, label::<N>, context));
    blocks
}

fn label<N: Fielded>(key: &str, lang: Lang) -> Option<&'static str> {
    find(N::fields(), key).map(|field| field.label(lang))
}
