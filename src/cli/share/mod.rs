//! `abdata share …`: share requests and the wishes before them (Art. 23–25, 27).

mod demand;

use super::case;
use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::procedure::share::Share;

/// Shared verbs, actions of the procedure, and the register of wishes.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Case(Box<case::Verb<Share>>),
    #[command(subcommand)]
    Demand(Box<demand::Verb>),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Case(verb) => verb.run(context),
            Self::Demand(verb) => verb.run(context),
        }
    }
}
