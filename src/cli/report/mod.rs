//! `abdata report …`: how things stand, as a page, a workbook, Markdown or JSON.

mod assess;
mod form;
mod ledger;
mod org;
mod overview;
mod view;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Report {
    Overview(overview::Overview),
    Org(org::Org),
    Assess(assess::Assess),
    Ledger(ledger::Ledger),
}

impl Report {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Overview(leaf) => leaf.run(context),
            Self::Org(leaf) => leaf.run(context),
            Self::Assess(leaf) => leaf.run(context),
            Self::Ledger(leaf) => leaf.run(context),
        }
    }
}
