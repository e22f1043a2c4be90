//! `abdata NOUN retire NUMBER…`: records that count no more; the ledger keeps them, with the reason.

use super::Of;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_table};
use crate::cli::output::{Block, Body, Json, Outcome};
use crate::op;
use crate::op::register::Keep;
use std::marker::PhantomData;

#[derive(Debug, clap::Args)]
pub struct Retire<R: Keep> {
    #[arg(required = true)]
    records: Vec<String>,
    #[arg(long, required = true)]
    reason: String,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    register: PhantomData<R>,
}

impl<R: Keep> Retire<R> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let done: Vec<R> = op::register::retire(&mut ledger, &doing, &self.records, &self.reason)?;
        let names = Names::load(ledger.reader())?;
        let objects = done.iter().map(|record| object::<Of<R>>(record, &names));
        Ok(Outcome::of(Body::Document {
            json: Json::list(objects.collect()),
            blocks: vec![
                Block::Heading(context.say("out-retired", &[])),
                Block::Table(record_table::<Of<R>>(&done, &names, context.lang)),
            ],
        }))
    }
}
