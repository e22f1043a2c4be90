//! `abdata collect …`: what organisations collect, and whether it could be had by sharing (Art. 17, 18).

mod ask;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use super::register;
use crate::model::register::Collect;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Register(register::Verb<Collect>),
    Ask(ask::Ask),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Register(verb) => verb.run(context),
            Self::Ask(leaf) => leaf.run(context),
        }
    }
}
