//! `abdata paper order CASE`: the notice that orders an organisation to rectify (Art. 41).

use super::target::Target;
use crate::cli::check::Wording;
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::cli::takes::Takes;
use crate::model::paper::PaperFacts;
use crate::model::{Coded, EntryId, PaperKind, ProcedureKind, RecordKind};
use crate::op;
use crate::rule;
use crate::store::Connection;

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
        let findings = worded(&facts, ledger.reader(), context);
        self.target.write(&mut ledger, &facts, &findings, context)
    }
}

/// Says the findings of an order; of one that no longer stands, what its rule asks and of whom or what.
fn worded(facts: &PaperFacts, connection: &Connection, context: &Context) -> Vec<String> {
    let PaperFacts::Order(order) = facts else {
        return Vec::new();
    };
    let wording = Wording::new(context.lang);
    let said = order.breaches.iter().map(|breach| match &breach.found {
        Some(finding) => wording.view(finding).message,
        None => settled(&breach.id, connection, context),
    });
    said.collect()
}

/// Says what a finding was about that stands no longer, by its id, `RULE@kind:id`; blank where no rule is called so.
fn settled(id: &str, connection: &Connection, context: &Context) -> String {
    let Some((code, subject)) = id.split_once('@') else {
        return String::new();
    };
    let Ok(rule) = rule::find_one(code) else {
        return String::new();
    };
    let (kind, number) = subject.split_once(':').unwrap_or(("", subject));
    let name = match RecordKind::read(kind) {
        Some(RecordKind::Org) => op::org::find(connection, number).ok().map(|org| org.name),
        Some(RecordKind::Region) => {
            let region = op::region::find(connection, number).ok();
            region.map(|region| region.name)
        }
        Some(RecordKind::Entry) => EntryId::read(number)
            .and_then(|id| op::catalog::load(connection, id).ok())
            .map(|entry| entry.name),
        _ => None,
    };
    let facts = [
        ("subject", name.unwrap_or_else(|| number.to_owned()).into()),
        (
            "what",
            rule.words(context.lang)
                .what
                .trim_end_matches(['。', '.'])
                .into(),
        ),
    ];
    context.say("paper-order-settled", &facts)
}
