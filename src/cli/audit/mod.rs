//! `abdata audit …`: the chain of acts (Art. 37¶2(6)).

mod head;
mod log;
mod verify;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Log(log::Log),
    Verify(verify::Verify),
    Head(head::Head),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Log(leaf) => leaf.run(context),
            Self::Verify(leaf) => leaf.run(context),
            Self::Head(leaf) => leaf.run(context),
        }
    }
}
