//! `abdata paper …`: notices to organisations and persons, from templates that a bureau may replace.

mod hand_back;
mod list;
mod order;
mod share;
mod show;
mod source;
mod target;
mod template;
mod verify;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Order(order::Order),
    Share(share::Share),
    Verify(verify::Verify),
    HandBack(hand_back::HandBack),
    List(list::List),
    Show(show::Show),
    Template(template::Template),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Order(leaf) => leaf.run(context),
            Self::Share(leaf) => leaf.run(context),
            Self::Verify(leaf) => leaf.run(context),
            Self::HandBack(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Template(leaf) => leaf.run(context),
        }
    }
}
