//! `abdata calendar template`: an empty file of days, with the headers that `calendar import` reads.

use super::days;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{self, Outcome, Table};
use crate::cli::sheet_template::made;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Template {
    #[arg(long, required = true)]
    output: PathBuf,
}

impl Template {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        file::kind(&self.output, &[("csv", ())])?;
        file::write_new(
            &self.output,
            &output::csv(titled(days(Vec::new()), context))?,
        )?;
        Ok(made(&self.output, context))
    }
}

/// Gives the columns the words that the reader's language has for them.
fn titled(mut table: Table, context: &Context) -> Table {
    let keys = [
        "out-calendar-column-date",
        "out-calendar-column-kind",
        "out-calendar-column-name",
        "out-calendar-column-region",
        "out-calendar-column-source",
    ];
    for (column, key) in table.columns.iter_mut().zip(keys) {
        column.title = context.say(key, &[]);
    }
    table
}
