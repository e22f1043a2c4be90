//! `abdata assess publish`: the assessment of a year is frozen; one that was never computed is computed first.

use super::{Which, view};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Publish {
    #[command(flatten)]
    which: Which,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

impl Publish {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let year = self.which.year()?;
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let region = self.which.region();
        let done = op::assess::publish(&mut ledger, &doing, year, region, self.dry_run)?;
        let said = if self.dry_run {
            "assess-would-publish"
        } else {
            "assess-published"
        };
        view::all(&done, said, context)
    }
}
