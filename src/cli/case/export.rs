//! `abdata NOUN export`: cases into a file; it leaves a row in the audit log (Art. 37¶2(5)). Personal data stay masked.

use super::filter::ListFilterArgs;
use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::{AsOf, On};
use crate::cli::error::Failure;
use crate::cli::file::{self, Exports};
use crate::cli::output::{self, Json, Outcome, Table};
use crate::model::Coded;
use crate::op::case::Conduct;
use crate::sheet::{self, grid::Cell};
use serde::Serialize;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, clap::Args)]
pub struct Export<P: Conduct> {
    #[arg(long, required = true)]
    output: PathBuf,
    #[command(flatten)]
    filter: ListFilterArgs,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

#[derive(Serialize)]
struct Done {
    file: String,
    records: usize,
}

impl<P: Conduct> Export<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let as_of = self.as_of.day(context)?;
        let chosen = self.filter.read::<P>(ledger.reader(), context, as_of)?;
        let cases = chosen.cases(ledger.reader(), context.today)?;
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?;
        let kind = Exports::of(&self.output)?;
        let done = Done {
            file: self.output.display().to_string(),
            records: cases.len(),
        };
        let mut table = viewer.table(&cases)?;
        for column in &mut table.columns {
            column.shown = true;
        }
        let objects: Vec<_> = cases
            .iter()
            .map(|case| viewer.object(case))
            .collect::<Result<_, _>>()?;
        drop(viewer);
        file::export(&self.output, &mut ledger, &doing, |path, _| match kind {
            Exports::Xlsx => workbook(path, P::KIND.word(context.lang), table),
            Exports::Csv => {
                let bytes = output::csv(table)?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
            Exports::Json => {
                let bytes = Json::list(objects).bytes().map_err(anyhow::Error::from)?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
        })?;
        let blocks = file::exported(&done.file, Some(done.records), context);
        Ok(Outcome::one(done, blocks))
    }
}

fn workbook(path: &Path, name: &str, table: Table) -> Result<(), Failure> {
    let rows = table.rows.into_iter();
    let table = sheet::Table {
        sheet: name.to_owned(),
        headers: table.columns.into_iter().map(|c| c.title).collect(),
        rows: Box::new(rows.map(|row| row.into_iter().map(Cell::of_text).collect())),
    };
    Ok(sheet::write(path, vec![table])?)
}
