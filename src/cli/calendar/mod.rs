//! `abdata calendar …`: working days (Civil Code 201, 203; Administrative Licensing Law 82).

mod add;
mod between;
mod coverage;
mod explain;
mod import;
mod reason;
mod show;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::calendar::Calendar;
use crate::op;
use crate::store::Connection;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Add(add::Add),
    Between(between::Between),
    Explain(explain::Explain),
    Show(show::Show),
    Coverage(coverage::Coverage),
    Import(import::Import),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Add(leaf) => leaf.run(context),
            Self::Between(leaf) => leaf.run(context),
            Self::Explain(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Coverage(leaf) => leaf.run(context),
            Self::Import(leaf) => leaf.run(context),
        }
    }
}

/// Working days that a term may have: four years of them, so that `explain` stays readable and nobody counts forever.
const LONGEST: u32 = 1_000;

#[derive(Clone, Debug, clap::Args)]
struct RegionArg {
    #[arg(long)]
    region: Option<String>,
}

impl RegionArg {
    /// Returns the region's code and calendar: the one named, or the ledger's own.
    fn calendar(&self, connection: &Connection) -> Result<(String, Calendar), Failure> {
        let code = match &self.region {
            Some(wanted) => op::region::find(connection, wanted)?.code,
            None => op::region::home(connection)?,
        };
        let calendar = op::calendar::of(connection, &code)?;
        Ok((code, calendar))
    }
}
