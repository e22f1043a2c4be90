//! `abdata catalog batch list|show|undo`: what imports did, and taking one back.

mod list;
mod show;
mod undo;

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::store::batch::Batch as Kept;
use serde::Serialize;

#[derive(Debug, clap::Subcommand)]
pub enum Batch {
    List(list::List),
    Show(show::Show),
    Undo(undo::Undo),
}

impl Batch {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Undo(leaf) => leaf.run(context),
        }
    }
}

/// A batch as scripts read it.
#[derive(Serialize)]
struct BatchView {
    batch: String,
    file: String,
    digest: DigestView,
    sheets: Vec<String>,
    created: u64,
    updated: u64,
    unchanged: u64,
    rejected: u64,
    undone: bool,
    act: String,
}

#[derive(Serialize)]
struct DigestView {
    algorithm: String,
    value: String,
}

fn view(batch: &Kept) -> BatchView {
    let [created, updated, unchanged, rejected] = batch.counts;
    BatchView {
        batch: batch.id.to_string(),
        file: batch.file.clone(),
        digest: DigestView {
            algorithm: batch.digest_algorithm.clone(),
            value: batch.digest.clone(),
        },
        sheets: batch.sheets.clone(),
        created,
        updated,
        unchanged,
        rejected,
        undone: batch.undone,
        act: batch.act.to_string(),
    }
}
