//! `abdata region list`.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Object, Outcome, table};
use crate::store::region;

#[derive(Debug, clap::Args)]
pub struct List {}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let regions = region::all(ledger.reader())?;
        let rows = regions
            .iter()
            .map(|r| {
                vec![
                    r.code.clone(),
                    r.name.clone(),
                    r.parent.clone().unwrap_or_default(),
                ]
            })
            .collect();
        let table = table(context.lang, &["code", "name", "parent"], rows);
        let json = regions
            .into_iter()
            .map(|r| {
                Object(vec![
                    ("code", r.code.into()),
                    ("name", r.name.into()),
                    ("parent", r.parent.into()),
                ])
            })
            .collect();
        Ok(Outcome::list(json, table))
    }
}
