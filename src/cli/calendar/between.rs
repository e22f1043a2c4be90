//! `abdata calendar between A B`: A excluded, B included.

use super::RegionArg;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::cli::value;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Between {
    #[arg(required = true)]
    start: String,
    #[arg(required = true)]
    end: String,
    #[command(flatten)]
    region: RegionArg,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Span {
    start: Date,
    end: Date,
    working_days: i64,
    provisional: bool,
    region: String,
}

impl Between {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let start = value::date("start", &self.start)?;
        let end = value::date("end", &self.end)?;
        let ledger = context.reader()?;
        let (region, calendar) = self.region.calendar(ledger.reader())?;
        let working_days = calendar.between(start, end);
        let provisional = calendar.is_provisional(start.min(end), start.max(end));
        let facts = [
            ("start", start.to_string().into()),
            ("end", end.to_string().into()),
            ("days", working_days.into()),
        ];
        let key = if provisional {
            "out-between-provisional"
        } else {
            "out-between"
        };
        let blocks = vec![Block::Line(context.say(key, &facts))];
        let span = Span {
            start,
            end,
            working_days,
            provisional,
            region,
        };
        Ok(Outcome::one(span, blocks))
    }
}
