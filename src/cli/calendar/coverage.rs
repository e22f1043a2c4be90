//! `abdata calendar coverage`: the years whose holidays are known.

use super::RegionArg;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Coverage {
    #[command(flatten)]
    region: RegionArg,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Year {
    year: i16,
    published: bool,
    national_off: u32,
    national_make_up: u32,
    regional_off: u32,
    regional_make_up: u32,
}

impl Coverage {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let today = self.as_of.day(context)?;
        let (_, calendar) = self.region.calendar(ledger.reader())?;
        let years: Vec<Year> = calendar
            .coverage()
            .into_iter()
            .map(|known| Year {
                year: known.year,
                published: known.published,
                national_off: known.national.off,
                national_make_up: known.national.make_up,
                regional_off: known.regional.off,
                regional_make_up: known.regional.make_up,
            })
            .collect();
        let yes = |yes| context.say(if yes { "word-yes" } else { "word-no" }, &[]);
        let rows = years.iter().map(|year| {
            let mut row = vec![year.year.to_string(), yes(year.published)];
            let counts = [
                year.national_off,
                year.national_make_up,
                year.regional_off,
                year.regional_make_up,
            ];
            row.extend(counts.map(|count| count.to_string()));
            row
        });
        let keys = [
            "year",
            "published",
            "national_off",
            "national_make_up",
            "regional_off",
            "regional_make_up",
        ];
        let table = table(context.lang, &keys, rows.collect());
        let known = years
            .iter()
            .any(|year| year.year == today.year() && year.published);
        let outcome = Outcome::list(years, table);
        if known {
            return Ok(outcome);
        }
        Ok(outcome.remark(context.say(
            "out-year-unpublished",
            &[("year", today.year().to_string().into())],
        )))
    }
}
