//! `abdata restore FILE [--to PATH]`: a backup over the ledger, which is kept, or as a new one.

use super::context::Context;
use super::dates::On;
use super::error::{Failure, Usage};
use super::output::{Block, Outcome, pair};
use crate::op::restore;
use crate::store::SCHEMA_VERSION;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Restore {
    #[arg(required = true)]
    file: PathBuf,
    #[arg(long)]
    to: Option<PathBuf>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Made {
    file: String,
    path: String,
    schema: i64,
    acts: i64,
    /// The last act of the backup.
    restored_head: Option<String>,
    /// The last act now.
    head: Option<String>,
    replaced: Option<Replaced>,
    kept: Option<String>,
    dry_run: bool,
}

#[derive(Serialize)]
struct Replaced {
    acts: i64,
    head: Option<String>,
}

impl Restore {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        if self.to.is_none() && !self.dry_run && !context.yes {
            return Err(Usage::Missing(vec!["--yes".to_owned()]).into());
        }
        let busy = context.busy_timeout;
        let source = restore::open(&self.file, busy)?;
        context.mark_sandbox(source.is_sandbox()?)?;
        let doing = self.on.doing(context)?;
        let done = match &self.to {
            Some(to) => restore::to_new_place(&source, &doing, to, self.dry_run, busy)?,
            None => restore::over_live(&source, &doing, &context.db, self.dry_run, busy)?,
        };
        let made = Made {
            file: self.file.display().to_string(),
            path: self
                .to
                .as_ref()
                .unwrap_or(&context.db)
                .display()
                .to_string(),
            schema: done.content.schema,
            acts: done.content.acts,
            restored_head: done.content.head,
            head: done.head,
            replaced: done.replaced.map(|content| Replaced {
                acts: content.acts,
                head: content.head,
            }),
            kept: done.kept.map(|path| path.display().to_string()),
            dry_run: self.dry_run,
        };
        let older = (made.schema < SCHEMA_VERSION).then(|| {
            let facts = [
                ("found", made.schema.to_string().into()),
                ("ours", SCHEMA_VERSION.to_string().into()),
            ];
            context.say("out-restored-older", &facts)
        });
        let blocks = blocks(&made, context);
        Ok(Outcome::one(made, blocks).remarks(older))
    }
}

fn blocks(made: &Made, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let key = if made.dry_run {
        "out-would-restore"
    } else {
        "out-restored"
    };
    let mut pairs = vec![
        pair(lang, "file", &made.file),
        pair(lang, "path", &made.path),
        pair(lang, "acts", made.acts.to_string()),
        pair(lang, "head", made.restored_head.clone().unwrap_or_default()),
    ];
    if let Some(replaced) = &made.replaced {
        pairs.push(pair(lang, "replaced", replaced.acts.to_string()));
    }
    let mut blocks = vec![Block::Heading(context.say(key, &[]))];
    if let Some(kept) = &made.kept {
        blocks.push(Block::Line(context.say("out-restored-kept", &[])));
        pairs.push(pair(lang, "kept", kept));
    }
    blocks.push(Block::Pairs(pairs));
    blocks
}
