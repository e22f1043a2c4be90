//! `abdata audit head`: the value to note elsewhere.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome};
use crate::op;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Head {}

#[derive(Serialize)]
struct Value {
    head: Option<String>,
}

impl Head {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let head = op::audit::head(&ledger)?;
        let blocks = vec![Block::Line(head.clone().unwrap_or_default())];
        Ok(Outcome::one(Value { head }, blocks))
    }
}
