//! `abdata law import FILE`: loads an edition; the ledger goes by it once adopted.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::op;
use jiff::civil::Date;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Import {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Loaded {
    id: String,
    changed: bool,
    starts_on: Date,
    ends_on: Date,
    articles: usize,
}

impl Import {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let bytes = op::read_file(&self.file)?;
        let text = String::from_utf8_lossy(&bytes);
        let file = self.file.display().to_string();
        let (edition, changed) = op::law::import(&mut ledger, &doing, &file, &text)?;
        let key = if changed {
            "out-law-imported"
        } else {
            "out-unchanged"
        };
        let blocks = vec![Block::Line(
            context.say(key, &[("edition", edition.id.as_str().into())]),
        )];
        let loaded = Loaded {
            changed,
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
            articles: edition.articles.len(),
            id: edition.id,
        };
        Ok(Outcome::one(loaded, blocks))
    }
}
