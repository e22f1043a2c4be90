//! `abdata calendar import FILE.csv`.

use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{Block, Outcome, pair, table};
use crate::cli::value;
use crate::message::clock_name;
use crate::op;
use jiff::civil::Date;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Import {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[arg(long)]
    replace: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Done {
    dry_run: bool,
    /// Days in the file.
    #[serde(skip)]
    days: usize,
    added: usize,
    changed: usize,
    removed: usize,
    moved_clocks: Vec<Moved>,
}

#[derive(Serialize)]
struct Moved {
    case: String,
    #[serde(skip)]
    procedure: String,
    clock: String,
    from: Date,
    to: Date,
}

impl Import {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let replace = match &self.replace {
            None => None,
            Some(year) => Some(value::year("replace", year)?),
        };
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let bytes = file::read(&self.file)?;
        let name = self.file.display().to_string();
        let days = op::calendar::read_csv(ledger.reader(), &name, &bytes)?;
        let done = op::calendar::import(&mut ledger, &doing, &days, replace, self.dry_run)?;
        let moved_clocks = done.moved.into_iter().map(|moved| Moved {
            case: moved.record,
            procedure: moved.procedure,
            clock: moved.clock,
            from: moved.from,
            to: moved.to,
        });
        let done = Done {
            dry_run: self.dry_run,
            days: days.len(),
            added: done.added,
            changed: done.changed,
            removed: done.removed,
            moved_clocks: moved_clocks.collect(),
        };
        let blocks = blocks(&done, context);
        Ok(Outcome::one(done, blocks))
    }
}

fn blocks(done: &Done, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let heading = match done.dry_run {
        // An empty file that replaces a year removes days.
        _ if done.days + done.removed == 0 => "out-import-no-rows",
        true => "out-dry-run",
        false => "out-imported",
    };
    let mut blocks = vec![
        Block::Heading(context.say(heading, &[])),
        Block::Pairs(vec![
            pair(lang, "added", done.added.to_string()),
            pair(lang, "changed", done.changed.to_string()),
            pair(lang, "removed", done.removed.to_string()),
        ]),
    ];
    if !done.moved_clocks.is_empty() {
        let row = |moved: &Moved| {
            vec![
                moved.case.clone(),
                clock_name(&moved.procedure, &moved.clock, lang),
                moved.from.to_string(),
                moved.to.to_string(),
            ]
        };
        let rows = done.moved_clocks.iter().map(row).collect();
        blocks.push(Block::Heading(context.say("out-moved-clocks", &[])));
        blocks.push(Block::Table(table(
            lang,
            &["case", "clock", "from", "to"],
            rows,
        )));
    }
    blocks
}
