//! `abdata calendar explain DATE N`: every day of a term, and why it counts or not.

use super::{LONGEST, RegionArg, reason};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, table};
use crate::cli::value;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Explain {
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
struct Explained {
    start: Date,
    days: u32,
    due: Date,
    provisional: bool,
    region: String,
    trace: Vec<Day>,
}

#[derive(Serialize)]
struct Day {
    date: Date,
    counted: bool,
    number: Option<u32>,
    reason: &'static str,
    name: Option<String>,
    level: Option<String>,
}

impl Explain {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let start = value::date("date", &self.date)?;
        let days = value::whole("days", &self.days, LONGEST)?;
        let ledger = context.reader()?;
        let (region, calendar) = self.region.calendar(ledger.reader())?;
        let due = calendar.add(start, days);
        let mut rows = Vec::new();
        let mut trace = Vec::new();
        for day in calendar.explain(start, days) {
            rows.push(vec![
                day.date.to_string(),
                weekday(day.date, context),
                day.number
                    .map_or_else(String::new, |number| number.to_string()),
                reason::words(&day.reason, context),
            ]);
            trace.push(Day {
                date: day.date,
                counted: day.counted,
                number: day.number,
                reason: reason::code(&day.reason),
                name: reason::name(&day.reason).map(str::to_owned),
                level: reason::level(&day.reason).map(str::to_owned),
            });
        }
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
        let table = table(context.lang, &["date", "weekday", "number", "reason"], rows);
        let blocks = vec![Block::Line(context.say(key, &facts)), Block::Table(table)];
        let explained = Explained {
            start,
            days,
            due: due.on,
            provisional: due.provisional,
            region,
            trace,
        };
        Ok(Outcome::one(explained, blocks))
    }
}

/// Words the day of the week.
pub(super) fn weekday(date: Date, context: &Context) -> String {
    let key = match date.weekday() {
        Weekday::Monday => "word-monday",
        Weekday::Tuesday => "word-tuesday",
        Weekday::Wednesday => "word-wednesday",
        Weekday::Thursday => "word-thursday",
        Weekday::Friday => "word-friday",
        Weekday::Saturday => "word-saturday",
        Weekday::Sunday => "word-sunday",
    };
    context.say(key, &[])
}
