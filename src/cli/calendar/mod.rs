//! `abdata calendar …`: working days (Civil Code 201, 203; Administrative Licensing Law 82).
//!
//! The calendar is one thing and no register: its days come by file (`import`, `export`, `template`) and are read by
//! year (`show`, `coverage`). `add` and `between` count; there is no single day to edit, since a notice sets a year.

mod add;
mod between;
mod coverage;
mod explain;
mod export;
mod import;
mod reason;
mod show;
mod template;

use super::context::Context;
use super::dates::AsOf;
use super::error::Failure;
use super::output::{Block, Column, Outcome, Table};
use super::value;
use crate::calendar::Calendar;
use crate::op;
use crate::store::Connection;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Add(add::Add),
    Between(between::Between),
    Explain(explain::Explain),
    Show(show::Show),
    Coverage(coverage::Coverage),
    Import(import::Import),
    Export(export::Export),
    Template(template::Template),
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
            Self::Export(leaf) => leaf.run(context),
            Self::Template(leaf) => leaf.run(context),
        }
    }
}

/// Makes the table of days that files hold, with the headers that import reads.
fn days(rows: Vec<Vec<String>>) -> Table {
    let keys = ["date", "kind", "name", "region", "source"];
    Table {
        columns: keys.iter().map(|key| Column::new(key, *key)).collect(),
        rows,
        ..Table::default()
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

/// What `add` and `explain` are asked: a term that starts on a day.
#[derive(Debug, clap::Args)]
struct TermArgs {
    #[arg(required = true)]
    date: String,
    #[arg(required = true, allow_negative_numbers = true)]
    days: String,
    #[command(flatten)]
    region: RegionArg,
    #[command(flatten)]
    as_of: AsOf,
}

/// A term of working days that is counted out.
#[derive(Serialize)]
struct Term {
    start: Date,
    days: u32,
    due: Date,
    provisional: bool,
    region: String,
}

impl TermArgs {
    /// Counts the term; returns the calendar it was counted in too.
    fn count(&self, context: &Context) -> Result<(Term, Calendar), Failure> {
        self.as_of.day(context)?;
        let start = value::date("date", &self.date)?;
        let days = value::whole("days", &self.days, LONGEST)?;
        let ledger = context.reader()?;
        let (region, calendar) = self.region.calendar(ledger.reader())?;
        let due = calendar.add(start, days);
        let term = Term {
            start,
            days,
            due: due.on,
            provisional: due.provisional,
            region,
        };
        Ok((term, calendar))
    }
}

impl Term {
    /// Says on which day the term ends.
    fn said(&self, context: &Context) -> Block {
        let facts = [
            ("start", self.start.to_string().into()),
            ("days", self.days.into()),
            ("due", self.due.to_string().into()),
        ];
        let key = if self.provisional {
            "out-due-provisional"
        } else {
            "out-due"
        };
        Block::Line(context.say(key, &facts))
    }
}
