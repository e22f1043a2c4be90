//! `abdata catalog dedupe`: near-duplicate entries, with the reasons (Art. 14¶2).

use super::view::Orgs;
use crate::cli::context::Context;
use crate::cli::dates::{AsOf, On};
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::message::join;
use crate::model::{Coded, OrgRef, ValueFault};
use crate::op::catalog::{dedupe, likeness, load};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Dedupe {
    #[arg(long)]
    threshold: Option<String>,
    #[arg(long)]
    across_regions: bool,
    #[arg(long)]
    record: bool,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    on: On,
}

#[derive(Serialize)]
struct ClusterView {
    cluster: usize,
    score: f64,
    series: bool,
    reasons: Vec<&'static str>,
    entries: Vec<MemberView>,
}

#[derive(Serialize)]
struct MemberView {
    id: String,
    name: String,
    provider: Option<OrgRef>,
}

impl Dedupe {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let mut options = likeness::Options {
            across_regions: self.across_regions,
            ..likeness::Options::default()
        };
        if let Some(given) = &self.threshold {
            options.threshold = given
                .parse()
                .ok()
                .filter(|threshold| (0.5..=1.0).contains(threshold))
                .ok_or_else(|| {
                    let expected = "0.5–1.0".to_owned();
                    crate::op::value::fault("threshold", given, ValueFault::Form { expected })
                })?;
        }
        let (ledger, clusters) = if self.record {
            let mut ledger = context.writer()?;
            let found = dedupe::record(&mut ledger, &self.on.doing(context)?, &options)?;
            (ledger, found)
        } else {
            let ledger = context.reader()?;
            let found = dedupe::find(ledger.reader(), &options)?;
            (ledger, found)
        };
        let orgs = Orgs::load(ledger.reader())?;
        let lang = context.lang;
        let mut rows = Vec::new();
        let mut json = Vec::new();
        for (number, cluster) in (1..).zip(&clusters) {
            let reasons: Vec<&str> = cluster.reasons.iter().map(|r| r.word(lang)).collect();
            let mut members = Vec::new();
            for id in &cluster.entries {
                let entry = load(ledger.reader(), *id)?;
                let provider = orgs.name(entry.provider);
                let name = provider
                    .as_ref()
                    .map(|org| org.name.clone())
                    .unwrap_or_default();
                rows.push(vec![
                    number.to_string(),
                    format!("{:.2}", cluster.score),
                    id.to_string(),
                    entry.name.clone(),
                    name,
                    join(&reasons, lang),
                ]);
                members.push(MemberView {
                    id: id.to_string(),
                    name: entry.name,
                    provider,
                });
            }
            json.push(ClusterView {
                cluster: number,
                score: (cluster.score * 1000.0).round() / 1000.0,
                series: cluster.series,
                reasons: cluster.reasons.iter().map(|reason| reason.code()).collect(),
                entries: members,
            });
        }
        let keys = ["cluster", "score", "id", "name", "provider", "reasons"];
        Ok(Outcome::list(json, table(lang, &keys, rows)))
    }
}
