//! `abdata NOUN template`: an empty file with the headers that import knows.

use super::Noun;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::file;
use crate::cli::output::{self, Body, Column, Outcome, Table};
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Template<N: Noun> {
    #[arg(long)]
    output: Option<PathBuf>,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: Noun> Template<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let columns = N::fields()
            .iter()
            .map(|field| Column::new(field.key, field.label(context.lang)))
            .collect();
        let bytes = output::csv(Table {
            columns,
            ..Table::default()
        })?;
        match self.output {
            None => Ok(Outcome::of(Body::Raw(bytes))),
            Some(path) => {
                file::write_new(&path, &bytes)?;
                let facts = [("file", path.display().to_string().into())];
                Ok(Outcome::default().remark(context.say("out-template", &facts)))
            }
        }
    }
}
