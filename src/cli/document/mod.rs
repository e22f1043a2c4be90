//! `abdata document …`: plan, standards, mechanisms, targets and budgets of an authority (Art. 5–10, 14¶2, 17, 23).

mod record;

use super::case;
use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::procedure::document::Document;

/// Shared verbs, actions of the procedure, and the recording of what is published already.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Case(Box<case::Verb<Document>>),
    Record(record::Record),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Case(verb) => verb.run(context),
            Self::Record(leaf) => leaf.run(context),
        }
    }
}
