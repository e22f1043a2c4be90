//! `abdata catalog batch show BATCH`: which row became which entry.

use super::{BatchView, view};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair, table};
use crate::model::Coded;
use crate::op::catalog::{batch, load};
use crate::store::batch::Outcome as Done;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    batch: String,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Shown {
    #[serde(flatten)]
    batch: BatchView,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    id: String,
    name: String,
    outcome: Done,
    sheet: String,
    row: u32,
    version: i64,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let lang = context.lang;
        let found = batch::find(ledger.reader(), &self.batch)?;
        let mut entries = Vec::new();
        let mut rows = Vec::new();
        for one in batch::entries(ledger.reader(), found.id)? {
            let name = load(ledger.reader(), one.entry)?.name;
            rows.push(vec![
                one.entry.to_string(),
                name.clone(),
                one.outcome.word(lang).to_owned(),
                one.sheet.clone(),
                one.row.to_string(),
            ]);
            entries.push(EntryView {
                id: one.entry.to_string(),
                name,
                outcome: one.outcome,
                sheet: one.sheet,
                row: one.row,
                version: one.after,
            });
        }
        let digest = format!("{} {}", found.digest_algorithm, found.digest);
        let blocks = vec![
            Block::Pairs(vec![
                pair(lang, "batch", found.id.to_string()),
                pair(lang, "file", &found.file),
                pair(lang, "digest", digest),
            ]),
            Block::Table(table(
                lang,
                &["id", "name", "outcome", "sheet", "row"],
                rows,
            )),
        ];
        let batch = view(&found);
        Ok(Outcome::one(Shown { batch, entries }, blocks))
    }
}
