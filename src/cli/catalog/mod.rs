//! `abdata catalog …`: the catalogue of every organisation's data (Art. 14–16).

mod add;
mod batch;
mod dedupe;
mod diff;
mod edit;
mod export;
pub(super) mod filter;
mod history;
pub(in crate::cli) mod import;
mod items;
mod life;
mod list;
pub(super) mod page;
mod refresh;
mod release;
mod review;
mod search;
mod show;
mod stats;
mod template;
pub(super) mod view;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::model::EntryAction;

#[derive(Debug, clap::Subcommand)]
pub enum Catalog {
    Add(add::Add),
    Edit(edit::Edit),
    List(list::List),
    Search(search::Search),
    Show(show::Show),
    History(history::History),
    Diff(diff::Diff),
    Submit(life::Life),
    Review(review::Review),
    Publish(life::Life),
    Retire(life::Life),
    Refresh(refresh::Refresh),
    Release(release::Release),
    Import(import::Import),
    Export(export::Export),
    Template(template::Template),
    Dedupe(dedupe::Dedupe),
    Stats(stats::Stats),
    #[command(subcommand)]
    Batch(batch::Batch),
}

impl Catalog {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Add(leaf) => leaf.run(context),
            Self::Edit(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
            Self::Search(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::History(leaf) => leaf.run(context),
            Self::Diff(leaf) => leaf.run(context),
            Self::Submit(leaf) => leaf.run(context, EntryAction::Submit),
            Self::Review(leaf) => leaf.run(context),
            Self::Publish(leaf) => leaf.run(context, EntryAction::Publish),
            Self::Retire(leaf) => leaf.run(context, EntryAction::Retire),
            Self::Refresh(leaf) => leaf.run(context),
            Self::Release(leaf) => leaf.run(context),
            Self::Import(leaf) => leaf.run(context),
            Self::Export(leaf) => leaf.run(context),
            Self::Template(leaf) => leaf.run(context),
            Self::Dedupe(leaf) => leaf.run(context),
            Self::Stats(leaf) => leaf.run(context),
            Self::Batch(verb) => verb.run(context),
        }
    }
}
