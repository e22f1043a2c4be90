//! `abdata doctor [--repair]`: the ledger's health, and what to do about it.

use super::context::Context;
use super::dates::On;
use super::error::{Failure, Report};
use super::output::{Block, Column, Outcome, table};
use crate::message;
use crate::model::{CheckName, CheckState, Checkup, Coded, Found};
use crate::op::doctor;
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Debug, clap::Args)]
pub struct Doctor {
    #[arg(long)]
    repair: bool,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct Health {
    ok: bool,
    checks: Vec<Check>,
    repaired: Vec<&'static str>,
}

#[derive(Serialize)]
struct Check {
    name: &'static str,
    state: &'static str,
    detail: String,
    remedy: Option<String>,
    facts: Value,
}

impl Doctor {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let (mut checks, mut repaired) = (Vec::new(), Vec::new());
        if self.repair {
            let before = doctor::examine(&context.reader()?, context.today)?;
            // Opened after the examination is over: changing the journal takes a ledger that nobody reads.
            let mut ledger = context.writer()?;
            repaired = doctor::repair(&mut ledger, &self.on.doing(context)?, &before)?;
            if repaired.is_empty() {
                checks = before;
            }
        }
        if checks.is_empty() {
            checks = doctor::examine(&context.reader()?, context.today)?;
        }
        let failed: Vec<CheckName> = checks
            .iter()
            .filter(|check| check.state == CheckState::Failed)
            .map(|check| check.name)
            .collect();
        let lang = context.lang;
        let mut rows = Vec::new();
        let mut worded = Vec::new();
        for check in &checks {
            let said = message::checkup(check, |at| context.clock(at), lang);
            rows.push(vec![
                check.name.word(lang).to_owned(),
                check.state.word(lang).to_owned(),
                said.message.clone(),
                said.hint.clone().unwrap_or_default(),
            ]);
            worded.push(Check {
                name: check.name.code(),
                state: check.state.code(),
                detail: said.message,
                remedy: said.hint,
                facts: facts(check),
            });
        }
        let mut table = table(lang, &["check", "state", "detail"], rows);
        // Long sentences; people read them below the table.
        table
            .columns
            .push(Column::word(lang, "remedy").on_request());
        let mut blocks = vec![Block::Table(table)];
        let remedies = checks.iter().zip(&worded).filter_map(|(check, worded)| {
            let facts = [
                ("check", check.name.word(lang).into()),
                ("remedy", worded.remedy.as_deref()?.into()),
            ];
            Some(context.say("health-remedy", &facts))
        });
        let remedies: Vec<String> = remedies.collect();
        if !remedies.is_empty() {
            blocks.push(Block::Line(remedies.join("\n")));
        }
        if self.repair {
            blocks.push(Block::Line(mended(&repaired, context)));
        }
        let health = Health {
            ok: failed.is_empty(),
            checks: worded,
            repaired: repaired.iter().map(|name| name.code()).collect(),
        };
        let outcome = Outcome::one(health, blocks);
        if failed.is_empty() {
            return Ok(outcome);
        }
        Ok(outcome.failing(Report::unhealthy(&failed, lang)))
    }
}

fn mended(repaired: &[CheckName], context: &Context) -> String {
    if repaired.is_empty() {
        return context.say("health-not-repaired", &[]);
    }
    let words: Vec<&str> = repaired
        .iter()
        .map(|name| name.word(context.lang))
        .collect();
    let checks = message::join(&words, context.lang);
    context.say("health-repaired", &[("checks", checks.into())])
}

/// Returns the figures and names of a check, for scripts.
fn facts(check: &Checkup) -> Value {
    match &check.found {
        Found::Nothing | Found::LogOnNetwork => Value::Null,
        Found::Damage(lines) => json!({ "lines": lines }),
        Found::Chain { acts, records } => json!({ "acts": acts, "records": records }),
        Found::Broken {
            first_bad,
            mismatches,
        } => json!({ "first_bad": first_bad, "live_mismatches": mismatches }),
        Found::Backwards {
            act,
            recorded_at,
            former,
        } => json!({ "act": act, "recorded_at": recorded_at, "former": former }),
        Found::Altered { tables, parts } => json!({ "tables": tables, "parts": parts }),
        Found::WrongKeys(records) => json!({ "records": records }),
        Found::Schema(schema) => json!({ "schema": schema }),
        Found::Indexed(entries) => json!({ "entries": entries }),
        Found::Unindexed {
            missing,
            stray,
            wrong,
        } => json!({ "missing": missing, "stray": stray, "wrong": wrong }),
        Found::Running(clocks) => json!({ "running": clocks }),
        Found::Drifted(clocks) => {
            let clocks: Vec<Value> = clocks
                .iter()
                .map(|clock| {
                    json!({
                        "case": clock.record, "clock": clock.clock, "from": clock.kept, "to": clock.due
                    })
                })
                .collect();
            json!({ "clocks": clocks })
        }
        Found::Covered(years) => json!({ "years": years }),
        Found::Uncovered(year) => json!({ "year": year }),
        Found::Space { free, taken } => json!({ "free": free, "taken": taken }),
        Found::Loose(files) => {
            let files: Vec<Value> = files
                .iter()
                .map(|file| {
                    let octal = |mode| format!("{mode:04o}");
                    json!({ "path": file.path, "mode": octal(file.mode), "wanted": octal(file.wanted) })
                })
                .collect();
            json!({ "files": files })
        }
        Found::Journal(mode) | Found::NoLog(mode) | Found::OnNetwork(mode) => {
            json!({ "mode": mode })
        }
        Found::Log(bytes) => json!({ "bytes": bytes }),
        Found::Note {
            login,
            process,
            since,
        } => json!({ "holder": login, "pid": process, "since": since }),
    }
}
