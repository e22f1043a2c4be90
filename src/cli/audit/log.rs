//! `abdata audit log`: the acts, the newest first.

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::{Failure, Usage};
use crate::cli::output::{Column, Outcome, table};
use crate::model::{ActKind, Coded};
use crate::op;
use crate::op::audit::AuditRow;

#[derive(Debug, clap::Args)]
pub struct Log {
    #[arg(long)]
    actor: Option<String>,
    #[arg(long)]
    action: Option<String>,
    #[arg(long)]
    limit: Option<u64>,
    #[command(flatten)]
    as_of: AsOf,
}

impl Log {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let action = match &self.action {
            None => None,
            Some(given) => Some(ActKind::read(given).ok_or_else(|| {
                Usage::InvalidValue {
                    argument: "--action".to_owned(),
                    value: given.clone(),
                    possible: ActKind::ALL
                        .iter()
                        .map(|kind| kind.code().to_owned())
                        .collect(),
                }
            })?),
        };
        let ledger = context.reader()?;
        let acts = op::audit::log(
            &ledger,
            self.actor.as_deref(),
            action.map(ActKind::code),
            self.limit,
        )?;
        let lang = context.lang;
        let row = |act: &AuditRow| {
            let kind = ActKind::from_code(&act.action);
            vec![
                act.number.to_string(),
                context.clock(&act.recorded_at),
                match &act.acting_for {
                    Some(login) => format!("{} ({login})", act.actor),
                    None => act.actor.clone(),
                },
                kind.map_or_else(|| act.action.clone(), |kind| kind.word(lang).to_owned()),
                act.effective_on.clone(),
                act.records.to_string(),
                act.note.clone().unwrap_or_default(),
                act.hash.clone(),
            ]
        };
        let keys = [
            "number",
            "recorded_at",
            "actor",
            "action",
            "effective_on",
            "records",
            "note",
        ];
        let mut table = table(lang, &keys, acts.iter().map(row).collect());
        table.columns.push(Column::word(lang, "hash").on_request());
        Ok(Outcome::list(acts, table))
    }
}
