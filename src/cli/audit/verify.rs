//! `abdata audit verify`: recomputes the chain and compares live rows with their last versions.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Report};
use crate::cli::output::{Block, Outcome, pair};
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Verify {
    #[arg(long)]
    expect: Option<String>,
}

impl Verify {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let found = op::audit::verify(&ledger, self.expect.as_deref())?;
        let lang = context.lang;
        let ok = found.ok;
        let mut pairs = vec![
            pair(lang, "acts", found.acts.to_string()),
            pair(lang, "records", found.records.to_string()),
            pair(lang, "head", found.head.clone().unwrap_or_default()),
            pair(
                lang,
                "ok",
                context.say(if ok { "word-yes" } else { "word-no" }, &[]),
            ),
        ];
        if let Some(act) = found.first_bad {
            pairs.push(pair(lang, "first_bad", act.to_string()));
        }
        if !found.live_mismatches.is_empty() {
            pairs.push(pair(
                lang,
                "live_mismatches",
                found.live_mismatches.join("\n"),
            ));
        }
        let outcome = Outcome::one(found, vec![Block::Pairs(pairs)]);
        if ok {
            return Ok(outcome);
        }
        Ok(outcome.failing(Report::broken_chain(lang)))
    }
}
