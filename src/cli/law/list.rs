//! `abdata law list`.

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::law::{Standing, Words};
use crate::model::Coded;
use crate::op;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Edition {
    id: String,
    number: String,
    title: Words,
    starts_on: Date,
    ends_on: Date,
    adopted: bool,
    standing: Standing,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let day = self.as_of.day(context)?;
        let lang = context.lang;
        let mut rows = Vec::new();
        let mut editions = Vec::new();
        for kept in op::law::list(ledger.reader())? {
            let edition = kept.edition;
            let standing = edition.standing(day);
            rows.push(vec![
                edition.id.clone(),
                edition.number.clone(),
                edition.title.get(lang).to_owned(),
                edition.starts_on.to_string(),
                edition.ends_on.to_string(),
                context.say(if kept.adopted { "word-yes" } else { "word-no" }, &[]),
                standing.word(lang).to_owned(),
            ]);
            editions.push(Edition {
                id: edition.id,
                number: edition.number,
                title: edition.title,
                starts_on: edition.starts_on,
                ends_on: edition.ends_on,
                adopted: kept.adopted,
                standing,
            });
        }
        let keys = [
            "id",
            "number_of_document",
            "title",
            "starts_on",
            "ends_on",
            "adopted",
            "standing",
        ];
        Ok(Outcome::list(editions, table(lang, &keys, rows)))
    }
}
