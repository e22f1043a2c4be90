//! `abdata NOUN void CASE…`: cases are taken back as mistakes; they stay in the ledger.

use super::view::{Viewer, written};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;
use crate::op::case::Conduct;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Void<P: Conduct> {
    #[arg(id = "case", required = true)]
    cases: Vec<String>,
    #[arg(long, required = true)]
    reason: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Void<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let mut ids = Vec::new();
        for wanted in &self.cases {
            let id = op::case::find_whole::<P>(ledger.reader(), wanted)?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let reason = self.reason.unwrap_or_default();
        let done = op::case::void::<P>(&mut ledger, &doing, &ids, &reason, self.dry_run)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        let shape = (self.cases.len() == 1, self.dry_run);
        written(&viewer, &done, "case-voided", shape, context)
    }
}
