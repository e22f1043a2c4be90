//! `abdata catalog stats`: how many entries, by state, share type, open type and provider.

use super::filter::FilterArgs;
use super::view::Orgs;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair, table, word};
use crate::model::entry::{OpenType, ShareType};
use crate::model::{Coded, EntryState, Lang, OrgRef};
use crate::op::catalog::stats;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, clap::Args)]
pub struct Stats {
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct StatsView {
    entries: i64,
    items: i64,
    by_state: BTreeMap<String, i64>,
    by_share_type: BTreeMap<String, i64>,
    by_open_type: BTreeMap<String, i64>,
    by_org: Vec<OrgCount>,
}

#[derive(Serialize)]
struct OrgCount {
    org: Option<OrgRef>,
    entries: i64,
}

impl Stats {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let ledger = context.reader()?;
        let lang = context.lang;
        let filter = self.filter.read(ledger.reader(), context)?;
        let orgs = Orgs::load(ledger.reader())?;
        let counted = stats(ledger.reader(), &filter)?;
        let mut rows = Vec::new();
        for (key, counts, read) in [
            (
                "state",
                &counted.by_state,
                named::<EntryState> as fn(&str, Lang) -> String,
            ),
            ("share_type", &counted.by_share_type, named::<ShareType>),
            ("open_type", &counted.by_open_type, named::<OpenType>),
        ] {
            for (code, count) in counts {
                rows.push(vec![word(lang, key), read(code, lang), count.to_string()]);
            }
        }
        let by_org: Vec<OrgCount> = counted
            .by_org
            .iter()
            .map(|(id, entries)| OrgCount {
                org: orgs.name(*id),
                entries: *entries,
            })
            .collect();
        for one in &by_org {
            let name = one
                .org
                .as_ref()
                .map(|org| org.name.clone())
                .unwrap_or_default();
            rows.push(vec![word(lang, "provider"), name, one.entries.to_string()]);
        }
        let table = table(lang, &["part", "value", "entries"], rows);
        let blocks = vec![
            Block::Pairs(vec![
                pair(lang, "entries", counted.total.to_string()),
                pair(lang, "items", counted.items.to_string()),
            ]),
            Block::Table(table),
        ];
        let map = |counts: Vec<(String, i64)>| -> BTreeMap<String, i64> {
            let known = |code: String| {
                if code.is_empty() {
                    "none".to_owned()
                } else {
                    code
                }
            };
            counts
                .into_iter()
                .map(|(code, count)| (known(code), count))
                .collect()
        };
        let json = StatsView {
            entries: counted.total,
            items: counted.items,
            by_state: map(counted.by_state),
            by_share_type: map(counted.by_share_type),
            by_open_type: map(counted.by_open_type),
            by_org,
        };
        Ok(Outcome::one(json, blocks))
    }
}

/// Returns the word for a code; what is not stated has one too.
fn named<T: Coded>(code: &str, lang: Lang) -> String {
    T::from_code(code).map_or_else(
        || word(lang, "not_stated"),
        |member| member.word(lang).to_owned(),
    )
}
