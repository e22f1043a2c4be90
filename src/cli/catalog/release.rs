//! `abdata catalog release ENTRY…`: records that open data were released in the open zone (Art. 31).

use super::filter::{FilterArgs, chosen};
use super::view::{Orgs, ZoneView};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::model::{Coded, EntryAction, EntryState};
use crate::op::catalog::{load, release};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Release {
    entries: Vec<String>,
    #[command(flatten)]
    filter: FilterArgs,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct ReleasedView {
    id: String,
    name: String,
    open_released_on: Option<Date>,
    open_zone: Option<ZoneView>,
}

impl Release {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = context.doing(self.on.as_deref())?;
        let states = [EntryState::Published];
        let reader = ledger.reader();
        let ids = chosen(reader, context, &self.entries, &self.filter, &states)?;
        let named = match &self.entries[..] {
            [] => Vec::new(),
            names => chosen(reader, context, names, &FilterArgs::default(), &states)?,
        };
        let mut wanted = Vec::new();
        for id in ids {
            // Options choose what waits for its release; names are taken at their word.
            if named.contains(&id) || release::awaits(&load(reader, id)?) {
                wanted.push(id);
            }
        }
        let done = release::release(&mut ledger, &doing, &wanted, self.reason, self.dry_run)?;
        let orgs = Orgs::load(ledger.reader())?;
        let mut rows = Vec::new();
        let mut json = Vec::new();
        for entry in done {
            let zone = orgs.zone(&entry).cloned();
            let day = entry.released_on;
            rows.push(vec![
                entry.id.to_string(),
                entry.name.clone(),
                day.map(|day| day.to_string()).unwrap_or_default(),
                zone.as_ref().map(ZoneView::text).unwrap_or_default(),
            ]);
            json.push(ReleasedView {
                id: entry.id.to_string(),
                name: entry.name,
                open_released_on: day,
                open_zone: zone,
            });
        }
        let key = if self.dry_run {
            "catalog-would-do"
        } else {
            "catalog-done"
        };
        let facts = [
            ("action", EntryAction::Release.word(context.lang).into()),
            ("count", json.len().into()),
        ];
        let keys = ["id", "name", "open_released_on", "open_zone"];
        let table = table(context.lang, &keys, rows);
        Ok(Outcome::list(json, table).remark(context.say(key, &facts)))
    }
}
