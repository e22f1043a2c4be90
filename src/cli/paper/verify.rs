//! `abdata paper verify CASE`: the result of a verification (Art. 20), to the person who applied for it.

use super::target::Target;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::model::paper::PaperFacts;
use crate::model::{PaperKind, ProcedureKind};
use crate::op;
use crate::procedure::verify::Verify as Procedure;

#[derive(Debug, clap::Args)]
pub struct Verify {
    #[arg(add = Takes::Case(ProcedureKind::Verify))]
    case: String,
    #[arg(long)]
    reveal: bool,
    #[command(flatten)]
    target: Target,
}

impl Verify {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.target.ready(PaperKind::Verify, context)?;
        let doing = self.target.doing(context)?;
        // A look at personal data is written down, so it needs the right to write.
        let mut ledger = if self.reveal {
            context.writer()?
        } else {
            self.target.ledger(context)?
        };
        // Asked first without: what no paper can be made of is no reason to look.
        let mut facts = op::paper::verify(ledger.reader(), &self.case, doing.on, None)?;
        let masked =
            matches!(&facts, PaperFacts::Verify(facts) if facts.told.is_some() && !facts.official);
        if self.reveal {
            let id = op::case::find::<Procedure>(ledger.reader(), &self.case)?;
            let person = op::case::reveal::<Procedure>(&mut ledger, &context.doing(None)?, id)?;
            facts = op::paper::verify(ledger.reader(), &self.case, doing.on, Some(person))?;
        }
        let outcome = self.target.write(&mut ledger, &facts, &[], context)?;
        if masked && !self.reveal {
            return Ok(outcome.remark(context.say("paper-masked", &[])));
        }
        Ok(outcome)
    }
}
