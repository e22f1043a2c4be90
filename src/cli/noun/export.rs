//! `abdata NOUN export`: all records into a file; it leaves a row in the audit log (Art. 37¶2(5)).

use super::{Filter, Names, Noun, object, record_table};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
use crate::cli::file;
use crate::cli::output::{self, Block, Json, Outcome, pair};
use crate::op;
use serde::Serialize;
use std::marker::PhantomData;
use std::path::PathBuf;

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
        let doing = context.doing(self.on.on.as_deref())?;
        let records = N::list(ledger.reader(), &Filter::default())?;
        let names = Names::load(ledger.reader())?;
        let bytes = match file::ending(&self.output).as_str() {
            "csv" => {
                let mut table = record_table::<N>(&records, &names, context.lang);
                table
                    .columns
                    .iter_mut()
                    .for_each(|column| column.shown = true);
                output::csv(table)?
            }
            "json" => {
                let json = records
                    .iter()
                    .map(|record| object::<N>(record, &names))
                    .collect();
                Json::list(json).bytes().map_err(anyhow::Error::from)?
            }
            _ => {
                return Err(Usage::InvalidValue {
                    argument: "--output".to_owned(),
                    value: self.output.display().to_string(),
                    possible: vec!["*.csv".to_owned(), "*.json".to_owned()],
                }
                .into());
            }
        };
        let done = Done {
            file: self.output.display().to_string(),
            records: records.len(),
        };
        // The row comes first: a file that nobody answers for must not leave.
        op::export::record(&mut ledger, &doing, &done.file)?;
        file::write_private(&self.output, &bytes)?;
        let lang = context.lang;
        let blocks = vec![
            Block::Heading(context.say("out-exported", &[])),
            Block::Pairs(vec![
                pair(lang, "file", &done.file),
                pair(lang, "records", done.records.to_string()),
            ]),
        ];
        Ok(Outcome::one(done, blocks))
    }
}
