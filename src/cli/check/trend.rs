//! `abdata check --trend`: the recorded runs, with what appeared and what was mended since the run before.

use crate::cli::context::Context;
use crate::cli::output::{Outcome, table};
use crate::store::run::{Counts, OrgCounts, Run};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
struct RunView {
    run: String,
    as_of: Date,
    recorded_at: String,
    by: String,
    edition: String,
    records: i64,
    #[serde(flatten)]
    counts: Counts,
    before: Option<String>,
    new: i64,
    mended: i64,
    by_rule: Vec<RuleCounts>,
    by_org: Vec<OrgCounts>,
}

#[derive(Serialize)]
struct RuleCounts {
    rule: String,
    #[serde(flatten)]
    counts: Counts,
}

/// Makes the list of recorded runs.
pub(super) fn outcome(runs: Vec<Run>, context: &Context) -> Outcome {
    let rows = runs
        .iter()
        .map(|run| {
            vec![
                run.id.to_string(),
                run.as_of.to_string(),
                context.clock(&run.recorded_at),
                run.counts.violation.to_string(),
                run.counts.warning.to_string(),
                run.counts.notice.to_string(),
                run.counts.waived.to_string(),
                run.appeared.to_string(),
                run.mended.to_string(),
            ]
        })
        .collect();
    let keys = [
        "run",
        "judged_on",
        "recorded_at",
        "violation",
        "warning",
        "notice",
        "waived",
        "new",
        "mended",
    ];
    let mut table = table(context.lang, &keys, rows);
    // Titled otherwise than the option of this name.
    for column in &mut table.columns {
        if column.key == "judged_on" {
            column.key = "as_of".to_owned();
        }
    }
    table.when_empty = context.say("check-no-runs", &[]);
    Outcome::list(runs.into_iter().map(view).collect(), table)
}

fn view(run: Run) -> RunView {
    RunView {
        run: run.id.to_string(),
        as_of: run.as_of,
        recorded_at: run.recorded_at,
        by: run.actor,
        edition: run.edition,
        records: run.records,
        counts: run.counts,
        before: run.before.map(|id| id.to_string()),
        new: run.appeared,
        mended: run.mended,
        by_rule: run
            .by_rule
            .into_iter()
            .map(|(rule, counts)| RuleCounts { rule, counts })
            .collect(),
        by_org: run.by_org,
    }
}
