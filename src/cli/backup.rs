//! `abdata backup FILE`: a verified copy of the ledger, and the older ones that it makes superfluous.

use super::context::Context;
use super::dates::On;
use super::error::Failure;
use super::output::{Block, Outcome, pair};
use crate::message::size;
use crate::model::ValueFault;
use crate::op;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Backup {
    #[arg(required = true)]
    file: PathBuf,
    #[arg(long)]
    keep: Option<String>,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Made {
    file: String,
    bytes: u64,
    acts: i64,
    head: Option<String>,
    removed: Vec<String>,
}

/// More backups than this are nobody's intention.
const MOST: u32 = 10_000;

impl Backup {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let keep = self.keep.as_deref().map(keep).transpose()?;
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let made = op::backup::backup(&mut ledger, &doing, &self.file, keep)?;
        let lang = context.lang;
        let removed: Vec<String> = made
            .removed
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let made = Made {
            file: made.file.display().to_string(),
            bytes: made.bytes,
            acts: made.acts,
            head: made.head,
            removed,
        };
        let mut pairs = vec![
            pair(lang, "file", &made.file),
            pair(lang, "bytes", size(made.bytes)),
            pair(lang, "acts", made.acts.to_string()),
            pair(lang, "head", made.head.clone().unwrap_or_default()),
        ];
        if !made.removed.is_empty() {
            pairs.push(pair(lang, "removed", made.removed.join("\n")));
        }
        let blocks = vec![
            Block::Heading(context.say("out-backed-up", &[])),
            Block::Pairs(pairs),
        ];
        Ok(Outcome::one(made, blocks))
    }
}

fn keep(given: &str) -> Result<u32, Failure> {
    let number = super::value::whole("keep", given, MOST)?;
    if number > 0 {
        return Ok(number);
    }
    let range = ValueFault::Range {
        min: 1,
        max: i64::from(MOST),
    };
    Err(op::value::fault("keep", given, range).into())
}
