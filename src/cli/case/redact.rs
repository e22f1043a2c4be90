//! `abdata NOUN redact CASE`: the personal data of a case are erased (Art. 22); the case stays.

use super::view::{Viewer, written};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::op;
use crate::op::case::Conduct;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Redact<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[arg(long, required = true)]
    reason: Option<String>,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> Redact<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let id = op::case::find_whole::<P>(ledger.reader(), &self.case)?;
        let reason = self.reason.unwrap_or_default();
        let done = op::case::redact::<P>(&mut ledger, &doing, id, &reason)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        written(&viewer, &[done], "case-redacted", (true, false), context)
    }
}
