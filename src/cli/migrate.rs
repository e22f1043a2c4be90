//! `abdata migrate`: lifts a ledger of an older schema, after backing it up.

use super::context::Context;
use super::dates::On;
use super::error::Failure;
use super::output::{Block, Outcome, pair};
use crate::op;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Migrate {
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Made {
    from: i64,
    to: i64,
    backup: Option<String>,
    act: Option<i64>,
    dry_run: bool,
}

impl Migrate {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer_of_older()?;
        let doing = self.on.doing(context)?;
        let (lifted, backup) = op::migrate::migrate(&mut ledger, &doing, self.dry_run)?;
        let made = Made {
            from: lifted.from,
            to: lifted.to,
            backup: backup.map(|path| path.display().to_string()),
            act: lifted.act.map(|act| act.0),
            dry_run: self.dry_run,
        };
        let facts = [
            ("from", made.from.to_string().into()),
            ("to", made.to.to_string().into()),
        ];
        let key = match (made.from < made.to, made.dry_run) {
            (false, _) => "out-migrate-nothing",
            (true, true) => "out-would-migrate",
            (true, false) => "out-migrated",
        };
        let mut blocks = vec![Block::Line(context.say(key, &facts))];
        if let Some(backup) = &made.backup {
            blocks.push(Block::Pairs(vec![pair(context.lang, "backup", backup)]));
        }
        Ok(Outcome::one(made, blocks))
    }
}
