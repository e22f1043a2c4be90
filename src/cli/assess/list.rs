//! `abdata assess list`: the assessments that there are, the newest year first.

use super::view;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::model::Coded;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    as_of: AsOf,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let all = op::assess::list(ledger.reader(), self.as_of.named(context)?)?;
        let rows = all
            .iter()
            .map(|head| {
                let published = head.published_on.map(|day| day.to_string());
                vec![
                    head.year.to_string(),
                    head.region.clone(),
                    head.state.word(context.lang).to_owned(),
                    head.as_of.to_string(),
                    published.unwrap_or_default(),
                ]
            })
            .collect();
        let keys = ["year", "region", "state", "judged_on", "published_on"];
        let mut table = table(context.lang, &keys, rows);
        for column in &mut table.columns {
            if column.key == "judged_on" {
                column.key = "as_of".to_owned();
            }
        }
        let json = all.iter().map(view::head).collect();
        Ok(Outcome::list(json, table))
    }
}
