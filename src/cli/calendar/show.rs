//! `abdata calendar show [YEAR]`: the special days of a year.

use super::{RegionArg, explain::weekday, reason};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::cli::value;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    year: Option<String>,
    #[command(flatten)]
    region: RegionArg,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Day {
    date: Date,
    working: bool,
    reason: &'static str,
    name: Option<String>,
    level: Option<String>,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let year = match &self.year {
            Some(year) => value::year("year", year)?,
            None => self.as_of.day(context)?.year(),
        };
        let ledger = context.reader()?;
        let (_, calendar) = self.region.calendar(ledger.reader())?;
        let mut rows = Vec::new();
        let mut days = Vec::new();
        for (date, why) in calendar.year(year) {
            rows.push(vec![
                date.to_string(),
                weekday(date, context),
                reason::words(&why, context),
            ]);
            days.push(Day {
                date,
                working: calendar.is_working(date),
                reason: reason::code(&why),
                name: reason::name(&why).map(str::to_owned),
                level: reason::level(&why).map(str::to_owned),
            });
        }
        let published = calendar
            .coverage()
            .iter()
            .any(|known| known.year == year && known.published);
        let outcome = Outcome::list(
            days,
            table(context.lang, &["date", "weekday", "reason"], rows),
        );
        if published {
            return Ok(outcome);
        }
        Ok(outcome
            .remark(context.say("out-year-unpublished", &[("year", year.to_string().into())])))
    }
}
