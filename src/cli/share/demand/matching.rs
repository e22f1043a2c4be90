//! `abdata share demand match [D…]`: entries that wishes may be about; `--entry` and `--accept` fix what is meant.

use super::Demands;
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::{Failure, Usage};
use crate::cli::noun::{Names, object, record_pairs, record_table};
use crate::cli::output::{Block, Outcome, table};
use crate::message::join;
use crate::model::{Coded, ValueFault};
use crate::op;
use crate::op::demand::{Proposed, Proposing};
use crate::store::{Connection, entry};
use serde_json::{Value, json};

#[derive(Debug, clap::Args)]
pub struct Match {
    demands: Vec<String>,
    #[arg(long, conflicts_with = "accept")]
    entry: Option<String>,
    #[arg(long)]
    accept: bool,
    #[arg(long)]
    threshold: Option<String>,
    #[arg(long)]
    limit: Option<usize>,
    #[command(flatten)]
    on: On,
}

impl Match {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        if let Some(entry) = &self.entry {
            return self.fix(entry, context);
        }
        let mut proposing = Proposing {
            most: self.limit.unwrap_or(Proposing::default().most),
            ..Proposing::default()
        };
        if let Some(given) = &self.threshold {
            let read = given.parse().ok();
            let within = read.filter(|given| (0.3..=1.0).contains(given));
            proposing.threshold = within.ok_or_else(|| {
                let expected = "0.3–1.0".to_owned();
                op::value::fault("threshold", given, ValueFault::Form { expected })
            })?;
        }
        if !self.accept {
            let ledger = context.reader()?;
            let found = op::demand::propose(ledger.reader(), &self.demands, &proposing)?;
            return shown(ledger.reader(), &found, context);
        }
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let mut found = op::demand::propose(ledger.reader(), &self.demands, &proposing)?;
        let matched = op::demand::accept(&mut ledger, &doing, &mut found)?;
        let facts = [("matched", matched.into()), ("count", found.len().into())];
        let outcome = shown(ledger.reader(), &found, context)?;
        Ok(outcome.remark(context.say("out-demands-matched", &facts)))
    }

    /// Matches the wishes that are named to one entry.
    fn fix(&self, entry: &str, context: &Context) -> Result<Outcome, Failure> {
        if self.demands.is_empty() {
            return Err(Usage::Missing(vec!["<DEMAND>".to_owned()]).into());
        }
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let done = op::demand::fix(&mut ledger, &doing, &self.demands, entry)?;
        let names = Names::load(ledger.reader())?;
        let [one] = &done[..] else {
            let json = done.iter().map(|one| object::<Demands>(one, &names));
            let table = record_table::<Demands>(&done, &names, context.lang);
            return Ok(Outcome::list(json.collect(), table));
        };
        let blocks = vec![
            Block::Heading(context.say("out-demand-matched", &[])),
            Block::Pairs(record_pairs::<Demands>(one, &names, context.lang)),
        ];
        Ok(Outcome::one(object::<Demands>(one, &names), blocks))
    }
}

/// Lists what was found: a row a proposal, and one for each wish that nothing is like.
fn shown(
    connection: &Connection,
    found: &[Proposed],
    context: &Context,
) -> Result<Outcome, Failure> {
    let names = Names::load(connection)?;
    let lang = context.lang;
    let mut rows = Vec::new();
    let mut objects: Vec<Value> = Vec::new();
    for one in found {
        let demand = &one.demand;
        let head = |row: &mut Vec<String>| {
            let consumer = names.org(demand.consumer).map(|org| org.name.clone());
            row.extend([
                demand.id.to_string(),
                consumer.unwrap_or_default(),
                demand.data.clone(),
            ]);
        };
        let mut proposals = Vec::new();
        for proposal in &one.proposals {
            let Some(entry) = entry::load(connection, proposal.entry)? else {
                continue;
            };
            let provider = names.org(entry.provider);
            let reasons: Vec<&str> = proposal.reasons.iter().map(|r| r.word(lang)).collect();
            let mut row = Vec::new();
            head(&mut row);
            row.extend([
                entry.id.to_string(),
                entry.name.clone(),
                provider.map(|org| org.name.clone()).unwrap_or_default(),
                format!("{:.2}", proposal.score),
                join(&reasons, lang),
            ]);
            rows.push(row);
            let codes: Vec<&str> = proposal.reasons.iter().map(|r| r.code()).collect();
            proposals.push(json!({
                "entry": entry.id.to_string(), "name": entry.name, "provider": provider,
                "score": (proposal.score * 1000.0).round() / 1000.0, "reasons": codes,
            }));
        }
        if proposals.is_empty() {
            let mut row = Vec::new();
            head(&mut row);
            row.extend([
                "".into(),
                crate::message::say(lang, "out-demand-nothing-like", &[]),
            ]);
            row.resize(8, String::new());
            rows.push(row);
        }
        objects.push(json!({
            "demand": demand.id.to_string(), "data": demand.data, "consumer": names.org(demand.consumer),
            "state": demand.state.code(), "entry": demand.entry.map(|id| id.to_string()), "proposals": proposals,
        }));
    }
    let keys = [
        "demand", "consumer", "data", "entry", "name", "provider", "score", "reasons",
    ];
    Ok(Outcome::list(objects, table(lang, &keys, rows)))
}
