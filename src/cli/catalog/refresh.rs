//! `abdata catalog refresh ENTRY… | --file CSV`: records when data were last updated.

use crate::cli::context::Context;
use crate::cli::error::{Failure, Usage};
use crate::cli::output::{Outcome, table};
use crate::op::catalog::{load, refresh};
use crate::op::read_file;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Refresh {
    entries: Vec<String>,
    #[arg(long, conflicts_with = "entries")]
    file: Option<PathBuf>,
    #[arg(long)]
    on: Option<String>,
}

#[derive(Serialize)]
struct RefreshedView {
    id: String,
    name: String,
    data_refreshed_on: Option<jiff::civil::Date>,
}

impl Refresh {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let doing = context.doing(self.on.as_deref())?;
        let wanted = match &self.file {
            Some(path) => {
                let text = String::from_utf8_lossy(&read_file(path)?).into_owned();
                refresh::read_csv(&path.display().to_string(), &text, context.today)?
            }
            None if self.entries.is_empty() => {
                let entry = context.say("help-word-entry", &[]);
                return Err(Usage::Missing(vec![format!("<{entry}> | --file")]).into());
            }
            None => self
                .entries
                .into_iter()
                .map(|entry| refresh::Refreshed {
                    entry,
                    on: doing.on,
                })
                .collect(),
        };
        let mut ledger = context.writer()?;
        let changed = refresh::refresh(&mut ledger, &doing, &wanted)?;
        let left = wanted.len() - changed.len().min(wanted.len());
        let mut rows = Vec::new();
        let mut json = Vec::new();
        for id in changed {
            let entry = load(ledger.reader(), id)?;
            let day = entry.refreshed_on;
            rows.push(vec![
                id.to_string(),
                entry.name.clone(),
                day.map(|day| day.to_string()).unwrap_or_default(),
            ]);
            json.push(RefreshedView {
                id: id.to_string(),
                name: entry.name,
                data_refreshed_on: day,
            });
        }
        let keys = ["id", "name", "data_refreshed_on"];
        let outcome = Outcome::list(json, table(context.lang, &keys, rows));
        Ok(match left {
            0 => outcome,
            left => outcome.remark(context.say("out-refreshed-already", &[("count", left.into())])),
        })
    }
}
