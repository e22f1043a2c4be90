//! `abdata rule list|show`: what the rules check, and how to mend what they find.

mod figure;
mod list;
mod mend;
mod show;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Rule {
    List(list::List),
    Show(show::Show),
}

impl Rule {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
        }
    }
}

/// Writes an article and its paragraph, or nothing.
fn provision(article: Option<u16>, paragraph: Option<u16>, context: &Context) -> String {
    article.map_or_else(String::new, |article| {
        crate::message::provision(article, paragraph, context.lang)
    })
}
