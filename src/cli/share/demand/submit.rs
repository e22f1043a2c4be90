//! `abdata share demand submit D…`: matched wishes become share requests, each with its purpose and basis.

use crate::cli::case::Viewer;
use crate::cli::case::written;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::message::join;
use crate::op;
use crate::op::demand::Submitting;

#[derive(Debug, clap::Args)]
pub struct Submit {
    #[arg(required = true)]
    demands: Vec<String>,
    #[arg(long)]
    purpose: Option<String>,
    #[arg(long)]
    basis: Option<String>,
    #[arg(long)]
    decided_by: Option<String>,
    #[arg(long)]
    doc: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

impl Submit {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let submitting = Submitting {
            purpose: self.purpose,
            basis: self.basis,
            decided_by: self.decided_by,
            doc: self.doc,
            dry_run: self.dry_run,
        };
        let sent = op::demand::submit(&mut ledger, &doing, &self.demands, &submitting)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        let left_out: Vec<String> = sent
            .iter()
            .filter(|one| !one.left_out.is_empty())
            .map(|one| {
                let facts = [
                    ("demand", one.demand.id.to_string().into()),
                    ("items", join(&one.left_out, context.lang).into()),
                ];
                context.say("out-demand-left-out", &facts)
            })
            .collect();
        let named = self.demands.len() == 1;
        let cases: Vec<_> = sent.into_iter().map(|one| one.case).collect();
        let outcome = written(
            &viewer,
            &cases,
            "case-submitted",
            (named, self.dry_run),
            context,
        )?;
        Ok(outcome.remarks(left_out))
    }
}
