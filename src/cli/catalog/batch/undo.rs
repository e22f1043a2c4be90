//! `abdata catalog batch undo BATCH`: takes an import back as new versions.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::op::catalog::batch;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Undo {
    batch: String,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct Undone {
    batch: String,
    entries: usize,
    dry_run: bool,
}

impl Undo {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = context.doing(self.on.as_deref())?;
        let number = batch::find(ledger.reader(), &self.batch)?.id.to_string();
        let entries = batch::undo(&mut ledger, &doing, &self.batch, self.dry_run)?;
        let key = if self.dry_run {
            "catalog-would-undo"
        } else {
            "catalog-undone"
        };
        let facts = [("batch", number.as_str().into()), ("count", entries.into())];
        let blocks = vec![Block::Line(context.say(key, &facts))];
        let json = Undone {
            batch: number,
            entries,
            dry_run: self.dry_run,
        };
        Ok(Outcome::one(json, blocks))
    }
}
