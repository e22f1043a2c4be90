//! `abdata system gate SYSTEM | --describe OPTIONS`: whether a system may be built and funded, and why not (Art. 10, 11).
//!
//! It answers a question, so that “no” is an answer too: the exit code is 0.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::noun::Given;
use crate::cli::output::{Block, Column, Object, Outcome, Table};
use crate::cli::register::Of;
use crate::model::field::find;
use crate::model::register::System;
use crate::model::{Coded, Org, Register};
use crate::op;
use serde_json::json;

#[derive(Debug, clap::Args)]
pub struct Gate {
    #[arg(required_unless_present = "describe", conflicts_with = "describe")]
    system: Option<String>,
    #[arg(long)]
    describe: bool,
    #[command(flatten)]
    given: Given<Of<System>, false>,
}

impl Gate {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let values = self.given.read(ledger.reader())?;
        let answered = match &self.system {
            Some(_) if !values.is_empty() => {
                let other = values.first().map(|(key, _)| option(key));
                return Err(Usage::Conflict {
                    argument: "SYSTEM".to_owned(),
                    other: other.unwrap_or_default(),
                }
                .into());
            }
            Some(wanted) => op::register::gate(ledger.reader(), wanted)?,
            // Whose it is decides whether a county builds it.
            None if !values.iter().any(|(key, _)| *key == "org") => {
                return Err(Usage::Missing(vec!["--org".to_owned()]).into());
            }
            None => op::register::gate_described(ledger.reader(), values)?,
        };
        let (system, org, gate) = (&answered.system, &answered.org, &answered.gate);
        let words = |reason: crate::model::register::GateReason| {
            context.say(&format!("out-gate-{}", reason.code()), &[])
        };
        let reasons: Vec<_> = gate
            .reasons
            .iter()
            .map(|reason| {
                json!({ "code": reason.code(), "article": reason.article(), "paragraph": 1, "message": words(*reason) })
            })
            .collect();
        let exemption = system
            .exemption
            .as_ref()
            .map(|title| json!({ "kind": system.exemption_kind.map(Coded::code), "title": title }));
        let name = Some(&system.name).filter(|name| !name.is_empty());
        let json = Object(vec![
            (
                "system",
                json!(self.system.is_some().then(|| system.number())),
            ),
            ("name", json!(name)),
            ("org", json!({ "code": org.code, "name": org.name })),
            ("may_build", json!(gate.may_build)),
            ("may_fund", json!(gate.may_fund)),
            ("exemption", json!(exemption)),
            ("reasons", json!(reasons)),
        ]);
        let mut blocks = vec![Block::Pairs(pairs(system, org, gate, context))];
        if !gate.reasons.is_empty() {
            let row = |reason: &crate::model::register::GateReason| {
                vec![reason.article().to_string(), words(*reason)]
            };
            blocks.push(Block::Heading(context.say("out-gate-why", &[])));
            blocks.push(Block::Table(Table {
                columns: ["article", "message"]
                    .map(|key| Column::new(key, context.say(&format!("word-{key}"), &[])))
                    .into(),
                rows: gate.reasons.iter().map(row).collect(),
                ..Table::default()
            }));
        }
        Ok(Outcome::one(json, blocks))
    }
}

fn option(key: &str) -> String {
    format!("--{}", key.replace('_', "-"))
}

/// Writes what was asked about, and the answer.
fn pairs(
    system: &System,
    org: &Org,
    gate: &crate::model::register::Gate,
    context: &Context,
) -> Vec<(String, String)> {
    let label = |key| find(System::FIELDS, key).map_or("", |field| field.label(context.lang));
    let answer = |may| {
        context.say(
            if may {
                "out-gate-may"
            } else {
                "out-gate-may-not"
            },
            &[],
        )
    };
    let mut pairs = vec![(label("org").to_owned(), org.name.clone())];
    if !system.name.is_empty() {
        pairs.insert(0, (label("name").to_owned(), system.name.clone()));
    }
    if let Some(title) = &system.exemption {
        pairs.push((label("exemption").to_owned(), title.clone()));
    }
    pairs.push((context.say("out-gate-build", &[]), answer(gate.may_build)));
    pairs.push((context.say("out-gate-fund", &[]), answer(gate.may_fund)));
    pairs
}
