//! `abdata NOUN template`: an empty ledger to fill in, with the headers that import knows.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{self, Column, Outcome, Table};
use crate::cli::sheet_template::{column_of, exemplified, made, workbook};
use crate::model::{Coded, Lang};
use crate::op::case::Conduct;
use crate::op::case::ledger::columns;
use crate::sheet;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Template<P: Conduct> {
    #[arg(long, required = true)]
    output: PathBuf,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

/// The kinds of files that a template is written to.
#[derive(Clone, Copy)]
enum Kind {
    Xlsx,
    Csv,
}

impl<P: Conduct> Template<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let columns = columns::<P>();
        match file::kind(&self.output, &[("xlsx", Kind::Xlsx), ("csv", Kind::Csv)])? {
            Kind::Xlsx => {
                let columns = columns
                    .iter()
                    .map(|spec| (spec.key, column_of(spec, context)))
                    .collect();
                let columns = exemplified(P::KIND.code(), columns, context);
                let name = P::KIND.word(context.lang).to_owned();
                sheet::template(&self.output, &workbook(name, columns, Vec::new(), context))?;
            }
            Kind::Csv => {
                let title = |spec: &sheet::ColumnSpec| match context.lang {
                    Lang::Zh => spec.zh,
                    Lang::En => spec.en,
                };
                let columns = columns
                    .iter()
                    .map(|spec| Column::new(spec.key, title(spec)));
                let bytes = output::csv(Table {
                    columns: columns.collect(),
                    ..Table::default()
                })?;
                file::write_new(&self.output, &bytes)?;
            }
        }
        Ok(made(&self.output, context))
    }
}
