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
        if let Some(met) = found.expected_found {
            let key = if met {
                "word-found-yes"
            } else {
                "word-found-no"
            };
            pairs.push(pair(lang, "expected_found", context.say(key, &[])));
        }
        // Where the head is missing, no act stands at the number that could be looked at.
        let missing = found.expected_found == Some(false);
        if let Some(act) = found.first_bad.filter(|act| !missing || *act <= found.acts) {
            pairs.push(pair(lang, "first_bad", act.to_string()));
        }
        if !found.live_mismatches.is_empty() {
            pairs.push(pair(
                lang,
                "live_mismatches",
                found.live_mismatches.join("\n"),
            ));
        }
        let whole =
            found.first_bad.is_none_or(|act| act > found.acts) && found.live_mismatches.is_empty();
        let missing = self.expect.filter(|_| whole && missing);
        let outcome = Outcome::one(found, vec![Block::Pairs(pairs)]);
        if ok {
            return Ok(outcome);
        }
        Ok(outcome.failing(match missing {
            Some(head) => Report::head_missing(&head, lang),
            None => Report::broken_chain(lang),
        }))
    }
}
