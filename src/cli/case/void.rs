//! `abdata NOUN void CASE`: a case is taken back as a mistake; it stays in the ledger.

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
    case: String,
    #[arg(long, required = true)]
    reason: Option<String>,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Void<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let id = op::case::find_whole::<P>(ledger.reader(), &self.case)?;
        let reason = self.reason.unwrap_or_default();
        let done = op::case::void::<P>(&mut ledger, &doing, id, &reason)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        written(&viewer, &[done], "case-voided", (true, false), context)
    }
}
