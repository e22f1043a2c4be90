//! `abdata org merge OLD NEW`.

use super::Orgs;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_pairs};
use crate::cli::output::{Block, Outcome};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Merge {
    #[arg(required = true)]
    old: String,
    #[arg(required = true)]
    new: String,
    #[command(flatten)]
    on: On,
}

impl Merge {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let (heir, moved) = op::org::merge(&mut ledger, &doing, &self.old, &self.new)?;
        let names = Names::load(ledger.reader())?;
        let mut json = object::<Orgs>(&heir, &names);
        json.0.push(("entries_moved", moved.into()));
        let facts = [("old", self.old.as_str().into()), ("count", moved.into())];
        let blocks = vec![
            Block::Heading(context.say("out-merged", &facts)),
            Block::Pairs(record_pairs::<Orgs>(&heir, &names, context.lang)),
        ];
        Ok(Outcome::one(json, blocks))
    }
}
