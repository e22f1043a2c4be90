//! `abdata region …`: the prefecture and its counties.

mod list;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Region {
    List(list::List),
}

impl Region {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::List(leaf) => leaf.run(context),
        }
    }
}
