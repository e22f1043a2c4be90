//! `abdata waiver add CODE SUBJECT`.

use super::Waivers;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object, record_pairs};
use crate::cli::output::{Block, Outcome};
use crate::cli::value;
use crate::op::waiver;

#[derive(Debug, clap::Args)]
pub struct Add {
    #[arg(required = true)]
    code: String,
    #[arg(required = true)]
    subject: String,
    #[arg(long, required = true)]
    reason: String,
    #[arg(long, required = true)]
    until: String,
    #[arg(long)]
    approved_by: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
}

impl Add {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let new = waiver::New {
            rule: self.code,
            subject: self.subject,
            reason: self.reason,
            until: value::date("until", &self.until)?,
            approver: self.approved_by,
        };
        let (waiver, stands) = waiver::add(&mut ledger, &doing, new, self.dry_run)?;
        let names = Names::load(ledger.reader())?;
        let heading = if self.dry_run {
            "out-dry-run"
        } else {
            "out-added"
        };
        let blocks = vec![
            Block::Heading(context.say(heading, &[])),
            Block::Pairs(record_pairs::<Waivers>(&waiver, &names, context.lang)),
        ];
        let outcome = Outcome::one(object::<Waivers>(&waiver, &names), blocks);
        if stands {
            return Ok(outcome);
        }
        let facts = [("on", waiver.from.to_string().into())];
        Ok(outcome.remark(context.say("out-waiver-needless", &facts)))
    }
}
