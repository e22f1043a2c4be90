//! `abdata paper share CASE`: the reply to a share request (Art. 25).

use super::target::Target;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::model::{PaperKind, ProcedureKind};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Share {
    #[arg(add = Takes::Case(ProcedureKind::Share))]
    case: String,
    #[command(flatten)]
    target: Target,
}

impl Share {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.target.ready(PaperKind::Share, context)?;
        let on = self.target.doing(context)?.on;
        let mut ledger = self.target.ledger(context)?;
        let facts = op::paper::share(ledger.reader(), &self.case, on)?;
        self.target.write(&mut ledger, &facts, &[], context)
    }
}
