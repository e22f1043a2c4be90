//! `abdata law …`: editions of the Measures, which are data.
//!
//! An edition is a file of text that is loaded, adopted and read, and never edited in the ledger: `export` gives the file
//! from which the next one is written.

mod adopt;
mod coverage;
mod export;
mod import;
mod list;
mod show;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    List(list::List),
    Show(show::Show),
    Import(import::Import),
    Adopt(adopt::Adopt),
    Export(export::Export),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Import(leaf) => leaf.run(context),
            Self::Adopt(leaf) => leaf.run(context),
            Self::Export(leaf) => leaf.run(context),
        }
    }
}
