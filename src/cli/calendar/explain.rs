//! `abdata calendar explain DATE N`: every day of a term, and why it counts or not.

use super::{Term, TermArgs, reason};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, table};
use jiff::civil::{Date, Weekday};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Explain {
    #[command(flatten)]
    term: TermArgs,
}

#[derive(Serialize)]
struct Explained {
    #[serde(flatten)]
    term: Term,
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
        let (term, calendar) = self.term.count(context)?;
        let mut rows = Vec::new();
        let mut trace = Vec::new();
        for day in calendar.explain(term.start, term.days) {
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
        let table = table(context.lang, &["date", "weekday", "number", "reason"], rows);
        let blocks = vec![term.said(context), Block::Table(table)];
        Ok(Outcome::one(Explained { term, trace }, blocks))
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
