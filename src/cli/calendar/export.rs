//! `abdata calendar export`: the days that this ledger adds to the embedded calendar, as `calendar import` reads them.

use super::days;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{self, Outcome};
use crate::model::Coded;
use crate::store::overlay;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Export {
    #[arg(long, required = true)]
    output: PathBuf,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Done {
    file: String,
    days: usize,
}

impl Export {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        file::kind(&self.output, &[("csv", ())])?;
        let rows: Vec<Vec<String>> = overlay::all(ledger.reader())?
            .into_iter()
            .map(|day| {
                vec![
                    day.date.to_string(),
                    day.kind.code().to_owned(),
                    day.name,
                    day.region.unwrap_or_default(),
                    day.source.unwrap_or_default(),
                ]
            })
            .collect();
        let done = Done {
            file: self.output.display().to_string(),
            days: rows.len(),
        };
        let bytes = output::csv(days(rows))?;
        file::export(&self.output, &mut ledger, &doing, |path, _| {
            std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
        })?;
        let blocks = file::exported(&done.file, Some(done.days), context);
        Ok(Outcome::one(done, blocks))
    }
}
