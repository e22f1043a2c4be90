//! `abdata develop products …`: the register of what was made of public data; without a verb it is listed.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::noun::{Export, History, Import, List, Show, Template};
use crate::cli::output::Outcome;
use crate::cli::register::{Of, Retire};
use crate::model::register::Product;

/// The verbs of the register; products are added and mended by `develop product`.
#[derive(Debug, clap::Subcommand)]
enum Verb {
    List(List<Of<Product>>),
    Show(Show<Of<Product>>),
    Import(Import<Of<Product>>),
    Export(Export<Of<Product>>),
    Template(Template<Of<Product>>),
    History(History<Of<Product>>),
    Retire(Retire<Product>),
}

#[derive(Debug, clap::Args)]
pub struct Products {
    #[command(subcommand)]
    verb: Option<Verb>,
}

impl Products {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self.verb {
            None => List::<Of<Product>>::default().run(context),
            Some(Verb::List(leaf)) => leaf.run(context),
            Some(Verb::Show(leaf)) => leaf.run(context),
            Some(Verb::Import(leaf)) => leaf.run(context),
            Some(Verb::Export(leaf)) => leaf.run(context),
            Some(Verb::Template(leaf)) => leaf.run(context),
            Some(Verb::History(leaf)) => leaf.run(context),
            Some(Verb::Retire(leaf)) => leaf.run(context),
        }
    }
}
