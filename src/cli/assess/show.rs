//! `abdata assess show`: the scores of a year, or one of them with the evidence behind each point.

use super::{Which, view};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Show {
    #[command(flatten)]
    which: Which,
    #[arg(long)]
    org: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let year = self.which.year()?;
        let ledger = context.reader()?;
        let as_of = self.as_of.named(context)?;
        let doing = context.doing(None)?;
        let region = self.which.region();
        let found = op::assess::show(ledger.reader(), &doing, year, region, as_of)?;
        match &self.org {
            None => view::all(&found, "", context),
            Some(wanted) => {
                let score = op::assess::score(&found, wanted)?;
                Ok(view::one(&found.head, score, context))
            }
        }
    }
}
