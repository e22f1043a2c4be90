//! `abdata paper order CASE`: the notice that orders an organisation to rectify (Art. 41).

use super::target::Target;
use crate::cli::check::Wording;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::model::paper::PaperFacts;
use crate::model::{PaperKind, ProcedureKind};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Order {
    #[arg(add = Takes::Case(ProcedureKind::Order))]
    case: String,
    #[command(flatten)]
    target: Target,
}

impl Order {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.target.ready(PaperKind::Order, context)?;
        let on = self.target.doing(context)?.on;
        let mut ledger = self.target.ledger(context)?;
        let facts = op::paper::order(ledger.reader(), &self.case, on)?;
        let findings = worded(&facts, context);
        self.target.write(&mut ledger, &facts, &findings, context)
    }
}

/// Says the findings of an order; blank where the ledger knows one no longer.
fn worded(facts: &PaperFacts, context: &Context) -> Vec<String> {
    let PaperFacts::Order(order) = facts else {
        return Vec::new();
    };
    let wording = Wording::new(context.lang);
    let said = order.breaches.iter().map(|breach| match &breach.found {
        Some(finding) => wording.view(finding).message,
        None => String::new(),
    });
    said.collect()
}
