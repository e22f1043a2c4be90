//! `abdata develop …`: development qualifications, and what is made under them (Art. 34–36).

mod product;
mod products;

use super::case;
use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::procedure::develop::Develop;

/// Shared verbs, actions of the procedure, and the register of products.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Case(Box<case::Verb<Develop>>),
    Product(product::ProductArgs),
    Products(products::Products),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Case(verb) => verb.run(context),
            Self::Product(leaf) => leaf.run(context),
            Self::Products(verb) => verb.run(context),
        }
    }
}
