//! `abdata NOUN import`.

use super::Noun;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair};
use crate::op;
use serde::Serialize;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Import<N: Noun> {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    noun: PhantomData<N>,
}

#[derive(Serialize)]
struct Done {
    file: String,
    dry_run: bool,
    rows: usize,
    created: usize,
    updated: usize,
    unchanged: usize,
    unused: Vec<String>,
}

impl<N: Noun> Import<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = context.doing(self.on.on.as_deref())?;
        let file = self.file.display().to_string();
        let bytes = op::read_file(&self.file)?;
        let sheet = op::records::read_csv(&file, &bytes, N::fields())?;
        let rows = op::records::values(ledger.reader(), &file, N::fields(), &sheet.rows)?;
        let count = rows.len();
        let mut remarks: Vec<String> = rows
            .iter()
            .flat_map(|values| N::warnings(values, context.lang))
            .collect();
        let done = N::import(&mut ledger, &doing, rows, self.dry_run)?;
        let done = Done {
            file,
            dry_run: self.dry_run,
            rows: count,
            created: done.created,
            updated: done.updated,
            unchanged: done.unchanged,
            unused: sheet.unused,
        };
        let heading = if self.dry_run {
            "out-dry-run"
        } else {
            "out-imported"
        };
        let lang = context.lang;
        let blocks = vec![
            Block::Heading(context.say(heading, &[])),
            Block::Pairs(vec![
                pair(lang, "created", done.created.to_string()),
                pair(lang, "updated", done.updated.to_string()),
                pair(lang, "unchanged", done.unchanged.to_string()),
            ]),
        ];
        if !done.unused.is_empty() {
            let columns = crate::message::join(&done.unused, lang);
            remarks.push(context.say("out-unused-columns", &[("columns", columns.into())]));
        }
        Ok(Outcome::one(done, blocks).remarks(remarks))
    }
}
