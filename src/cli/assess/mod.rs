//! `abdata assess …`: the annual assessment of organisations and county governments (Art. 5¶2, 43).

mod list;
mod publish;
mod run;
mod show;
pub(super) mod view;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Run(run::Run),
    Show(show::Show),
    Publish(publish::Publish),
    List(list::List),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Run(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Publish(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
        }
    }
}

// The year, and the region whose authority assesses.
#[derive(Clone, Debug, clap::Args)]
pub struct Which {
    #[arg(long)]
    year: String,
    #[arg(long)]
    region: Option<String>,
}

impl Which {
    /// Reads the year.
    ///
    /// # Errors
    /// Not a year.
    pub fn year(&self) -> Result<i16, Failure> {
        super::value::year("year", &self.year)
    }

    /// Returns the region that is named.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }
}
