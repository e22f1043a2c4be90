//! `abdata catalog batch list`.

use super::view;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table, word};
use crate::op::catalog::batch;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    as_of: AsOf,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let batches = batch::list(ledger.reader())?;
        let lang = context.lang;
        let rows = batches
            .iter()
            .map(|batch| {
                let [created, updated, unchanged, rejected] = batch.counts.map(|n| n.to_string());
                let undone = if batch.undone {
                    word(lang, "undone")
                } else {
                    String::new()
                };
                let id = batch.id.to_string();
                vec![
                    id,
                    batch.file.clone(),
                    created,
                    updated,
                    unchanged,
                    rejected,
                    undone,
                ]
            })
            .collect();
        let keys = [
            "batch",
            "file",
            "created",
            "updated",
            "unchanged",
            "rejected",
            "undone",
        ];
        Ok(Outcome::list(
            batches.iter().map(view).collect(),
            table(lang, &keys, rows),
        ))
    }
}
