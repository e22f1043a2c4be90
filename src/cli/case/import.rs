//! `abdata NOUN import`: a ledger that a bureau kept in a spreadsheet becomes cases, each row judged; with one error nothing
//! is written.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{self, Failure};
use crate::cli::output::{Block, Outcome, pair};
use crate::cli::sheet_file::{SheetFile, SheetOptions};
use crate::cli::sheet_report::{
    ProblemView, SheetView, counts_by_name, errors, problem_blocks, problem_views, sheet_blocks,
    sheet_view,
};
use crate::model::Lang;
use crate::op::case::Conduct;
use crate::op::case::ledger::{Taken, columns, import};
use crate::sheet::{Layout, find_layouts};
use serde::Serialize;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Import<P: Conduct> {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[command(flatten)]
    sheets: SheetOptions,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
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
    cases: Vec<String>,
    problems: Vec<ProblemView>,
    problem_counts: BTreeMap<&'static str, usize>,
}

impl<P: Conduct> Import<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let choice = self.sheets.choice()?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &columns::<P>(), &choice, &file.name)?;
        let taken = import::<P>(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            &file.name,
            self.dry_run,
        )?;
        let blocks = page::<P>(&taken, &layouts, self.dry_run, context);
        let errors = taken.refused.then(|| errors(&taken.problems));
        let files = vec![file.name.clone()];
        let done = Done {
            file: file.name,
            dry_run: self.dry_run,
            refused: taken.refused,
            sheets: layouts
                .into_iter()
                .zip(taken.rows)
                .map(|(layout, rows)| sheet_view(layout, rows))
                .collect(),
            created: taken.created,
            updated: taken.updated,
            unchanged: taken.unchanged,
            rejected: taken.rejected,
            cases: taken.cases,
            problem_counts: counts_by_name(&taken.problems),
            problems: problem_views(taken.problems, label::<P>, context.lang),
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

fn page<P: Conduct>(
    taken: &Taken,
    layouts: &[Layout],
    dry_run: bool,
    context: &Context,
) -> Vec<Block> {
    let lang = context.lang;
    let key = match (taken.refused, dry_run) {
        (true, _) => "out-import-refused",
        (_, true) => "out-dry-run",
        _ => "out-imported",
    };
    let facts = [("errors", errors(&taken.problems).into())];
    let mut blocks = vec![Block::Heading(context.say(key, &facts))];
    for (layout, rows) in layouts.iter().zip(&taken.rows) {
        blocks.extend(sheet_blocks(layout, rows, label::<P>, context));
    }
    blocks.push(Block::Pairs(vec![
        pair(lang, "created", taken.created.to_string()),
        pair(lang, "updated", taken.updated.to_string()),
        pair(lang, "unchanged", taken.unchanged.to_string()),
        pair(lang, "rejected", taken.rejected.to_string()),
    ]));
    blocks.extend(problem_blocks(&taken.problems, label::<P>, context));
    blocks
}

fn label<P: Conduct>(key: &str, lang: Lang) -> Option<&'static str> {
    let found = columns::<P>().into_iter().find(|column| column.key == key);
    found.map(|column| match lang {
        Lang::Zh => column.zh,
        Lang::En => column.en,
    })
}
