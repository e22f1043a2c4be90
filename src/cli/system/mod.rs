//! `abdata system …`: the register of information systems, and whether one may be built or funded (Art. 10, 11).

mod gate;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use super::register;
use crate::model::register::System;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Register(register::Verb<System>),
    Gate(gate::Gate),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Register(verb) => verb.run(context),
            Self::Gate(leaf) => leaf.run(context),
        }
    }
}
