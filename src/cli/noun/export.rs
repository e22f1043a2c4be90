//! `abdata NOUN export`: all records into a file; it leaves a row in the audit log (Art. 37¶2(5)).

use super::{Filter, Names, Noun, object, record_table};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::file::{self, Exports};
use crate::cli::output::{self, Json, Outcome, Table};
use crate::sheet::{self, grid::Cell};
use serde::Serialize;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, clap::Args)]
pub struct Export<N: Noun> {
    #[arg(long, required = true)]
    output: PathBuf,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    noun: PhantomData<N>,
}

#[derive(Serialize)]
struct Done {
    file: String,
    records: usize,
}

impl<N: Noun> Export<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let records = N::list(ledger.reader(), &Filter::default())?;
        let kind = Exports::of(&self.output)?;
        let names = match kind {
            // Code and name stand beside each other there.
            Exports::Json => Names::load(ledger.reader())?,
            Exports::Xlsx | Exports::Csv => Names::to_read_again(ledger.reader())?,
        };
        let done = Done {
            file: self.output.display().to_string(),
            records: records.len(),
        };
        file::export(&self.output, &mut ledger, &doing, |path, _| match kind {
            Exports::Xlsx => workbook::<N>(path, &records, &names, context),
            Exports::Csv => {
                let bytes = output::csv(whole::<N>(&records, &names, context))?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
            Exports::Json => {
                let objects = records.iter().map(|record| object::<N>(record, &names));
                let bytes = Json::list(objects.collect())
                    .bytes()
                    .map_err(anyhow::Error::from)?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
        })?;
        let blocks = file::exported(&done.file, Some(done.records), context);
        Ok(Outcome::one(done, blocks))
    }
}

/// Makes the table with all its columns.
fn whole<N: Noun>(records: &[N::Record], names: &Names, context: &Context) -> Table {
    let mut table = record_table::<N>(records, names, context.lang);
    for column in &mut table.columns {
        column.shown = true;
    }
    table
}

fn workbook<N: Noun>(
    path: &Path,
    records: &[N::Record],
    names: &Names,
    context: &Context,
) -> Result<(), Failure> {
    let table = whole::<N>(records, names, context);
    let rows = table.rows.into_iter();
    let table = sheet::Table {
        sheet: context.say(&format!("out-sheet-{}", N::NAME), &[]),
        headers: table.columns.into_iter().map(|c| c.title).collect(),
        rows: Box::new(rows.map(|row| row.into_iter().map(Cell::of_text).collect())),
    };
    Ok(sheet::write(path, vec![table])?)
}
