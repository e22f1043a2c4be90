//! `abdata NOUN template`: an empty sheet to fill in, with the headers that import knows.

use super::Noun;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{self, Column, Outcome, Table};
use crate::cli::sheet_template::{column, exemplified, made, workbook};
use crate::sheet;
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Template<N: Noun> {
    #[arg(long, required = true)]
    output: PathBuf,
    #[arg(skip)]
    noun: PhantomData<N>,
}

/// The kinds of files that a template is written to.
#[derive(Clone, Copy)]
enum Kind {
    Xlsx,
    Csv,
}

impl<N: Noun> Template<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match file::kind(&self.output, &[("xlsx", Kind::Xlsx), ("csv", Kind::Csv)])? {
            Kind::Xlsx => {
                let columns = N::fields()
                    .iter()
                    .filter(|field| N::stated(field.key))
                    .map(|field| {
                        let members = N::members(field.key);
                        (field.key, column(field, members, context))
                    })
                    .collect();
                let columns = exemplified(N::NAME, columns, context);
                let name = context.say(&format!("out-sheet-{}", N::NAME), &[]);
                sheet::template(&self.output, &workbook(name, columns, Vec::new(), context))?;
            }
            Kind::Csv => {
                let columns = N::fields()
                    .iter()
                    .filter(|field| N::stated(field.key))
                    .map(|field| Column::of_field(field, context.lang))
                    .collect();
                let bytes = output::csv(Table {
                    columns,
                    ..Table::default()
                })?;
                file::write_new(&self.output, &bytes)?;
            }
        }
        Ok(made(&self.output, context))
    }
}
