//! `abdata calendar add DATE N`.

use super::{LONGEST, RegionArg};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::cli::value;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Add {
    #[arg(required = true)]
    date: String,
    #[arg(required = true, allow_negative_numbers = true)]
    days: String,
    #[command(flatten)]
    region: RegionArg,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Term {
    start: Date,
    days: u32,
    due: Date,
    provisional: bool,
    region: String,
}

impl Add {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let start = value::date("date", &self.date)?;
        let days = value::whole("days", &self.days, LONGEST)?;
        let ledger = context.reader()?;
        let (region, calendar) = self.region.calendar(ledger.reader())?;
        let due = calendar.add(start, days);
        let facts = [
            ("start", start.to_string().into()),
            ("days", days.to_string().into()),
            ("due", due.on.to_string().into()),
        ];
        let key = if due.provisional {
            "out-due-provisional"
        } else {
            "out-due"
        };
        let blocks = vec![Block::Line(context.say(key, &facts))];
        let term = Term {
            start,
            days,
            due: due.on,
            provisional: due.provisional,
            region,
        };
        Ok(Outcome::one(term, blocks))
    }
}
