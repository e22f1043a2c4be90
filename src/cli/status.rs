//! `abdata status`: how the ledger stands, on one screen.

use super::context::Context;
use super::dates::AsOf;
use super::error::Failure;
use super::output::{Block, Outcome};
use crate::law::Standing;
use crate::message::{FluentValue, join};
use crate::model::EntryState;
use crate::model::{Coded, Lang};
use crate::op;
use crate::op::status::{SOON, Status};
use crate::store::{Ledger, SCHEMA_VERSION};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Debug, clap::Args)]
pub struct StatusArgs {
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct StatusView {
    as_of: Date,
    ledger: LedgerView,
    orgs: i64,
    entries: Counted,
    open_cases: Counted,
    clocks: Clocks,
    findings: BTreeMap<&'static str, usize>,
    calendar: Vec<Year>,
    edition: EditionView,
    last_backup: Option<Backup>,
    audit: Audit,
}

#[derive(Serialize)]
struct LedgerView {
    path: String,
    region: String,
    sandbox: bool,
    schema: i64,
    size_bytes: u64,
}

#[derive(Serialize)]
struct Counted {
    total: i64,
    #[serde(flatten)]
    by: By,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum By {
    ByState(BTreeMap<&'static str, i64>),
    ByProcedure(BTreeMap<&'static str, i64>),
}

#[derive(Serialize)]
struct Clocks {
    running: usize,
    overdue: usize,
    overdue_by_law: usize,
    due_soon: usize,
}

#[derive(Serialize)]
struct Year {
    year: i16,
    published: bool,
}

#[derive(Serialize)]
struct EditionView {
    id: String,
    starts_on: Date,
    ends_on: Date,
    in_force: bool,
    days_left: i32,
}

#[derive(Serialize)]
struct Backup {
    recorded_at: String,
    by: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Audit {
    acts: i64,
    head: Option<String>,
}

impl StatusArgs {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let as_of = self.as_of.day(context)?;
        let ledger = context.reader()?;
        let status = op::status::status(&ledger, as_of)?;
        let region = op::region::find(ledger.reader(), &status.region)?.name;
        let place = place(&ledger, &status, context);
        let blocks = vec![Block::Pairs(pairs(&status, &place, &region, context))];
        Ok(Outcome::one(view(status, place, as_of), blocks))
    }
}

fn place(ledger: &Ledger, status: &Status, context: &Context) -> LedgerView {
    LedgerView {
        path: context.db.display().to_string(),
        region: status.region.clone(),
        sandbox: context.is_sandbox(),
        // A ledger of any other schema was not opened.
        schema: SCHEMA_VERSION,
        size_bytes: size(ledger.path()),
    }
}

/// Returns the size of the ledger, its write-ahead log included.
fn size(path: &Path) -> u64 {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let of = |path: &Path| std::fs::metadata(path).map_or(0, |held| held.len());
    of(path) + of(Path::new(&log))
}

fn view(status: Status, place: LedgerView, as_of: Date) -> StatusView {
    StatusView {
        as_of,
        ledger: place,
        orgs: status.orgs,
        entries: Counted {
            total: standing(&status.entries),
            by: By::ByState(codes(&status.entries)),
        },
        open_cases: Counted {
            total: status.cases.iter().map(|(_, count)| count).sum(),
            by: By::ByProcedure(codes(&status.cases)),
        },
        clocks: Clocks {
            running: status.running,
            overdue: status.overdue,
            overdue_by_law: status.overdue_by_law,
            due_soon: status.due_soon,
        },
        findings: codes(&status.findings),
        calendar: status
            .calendar
            .iter()
            .map(|known| Year {
                year: known.year,
                published: known.published,
            })
            .collect(),
        edition: EditionView {
            starts_on: status.edition.starts_on,
            ends_on: status.edition.ends_on,
            in_force: status.standing == Standing::InForce,
            days_left: status.edition_days_left,
            id: status.edition.id,
        },
        last_backup: status.backup.map(|act| Backup {
            recorded_at: act.recorded_at,
            by: act.actor,
            note: act.note,
        }),
        audit: Audit {
            acts: status.acts,
            head: status.head,
        },
    }
}

/// Counts the entries that an import did not take back.
fn standing(entries: &[(EntryState, i64)]) -> i64 {
    let counted = entries
        .iter()
        .filter(|(state, _)| *state != EntryState::Void);
    counted.map(|(_, count)| count).sum()
}

fn codes<T: Coded, N: Copy>(counts: &[(T, N)]) -> BTreeMap<&'static str, N> {
    let code = |(one, count): &(T, N)| (one.code(), *count);
    counts.iter().map(code).collect()
}

/// Names what there is some of, each with its number; nothing where there is none of any.
fn words<T: Coded, N: Copy + PartialEq + Default + std::fmt::Display>(
    counts: &[(T, N)],
    lang: Lang,
) -> String {
    let some = counts.iter().filter(|(_, count)| *count != N::default());
    let parts: Vec<String> = some
        .map(|(one, count)| format!("{} {count}", one.word(lang)))
        .collect();
    join(&parts, lang)
}

fn pairs(
    status: &Status,
    place: &LedgerView,
    region: &str,
    context: &Context,
) -> Vec<(String, String)> {
    let lang = context.lang;
    let label = |key: &str| context.say(key, &[]);
    let counted = |total: i64, words: String| -> String {
        if words.is_empty() {
            return total.to_string();
        }
        let facts = [("total", FluentValue::from(total)), ("parts", words.into())];
        context.say("status-counted", &facts)
    };
    let total = |counts: Vec<i64>| counts.iter().sum();
    let ledger = [
        ("path", place.path.as_str().into()),
        ("schema", place.schema.into()),
        ("size", megabytes(place.size_bytes).into()),
    ];
    let entries = standing(&status.entries);
    let cases = total(status.cases.iter().map(|(_, n)| *n).collect());
    let clocks = [
        ("running", status.running.into()),
        ("overdue", status.overdue.into()),
        ("law", status.overdue_by_law.into()),
        ("soon", status.due_soon.into()),
        ("days", SOON.into()),
    ];
    let mut findings = status.findings.clone();
    findings.reverse();
    let found = words(&findings, lang);
    let head = [
        ("acts", status.acts.into()),
        ("head", status.head.clone().unwrap_or_default().into()),
    ];
    vec![
        (label("status-ledger"), context.say("status-place", &ledger)),
        (label("status-region"), format!("{} {region}", place.region)),
        (label("status-orgs"), status.orgs.to_string()),
        (
            label("status-entries"),
            counted(entries, words(&status.entries, lang)),
        ),
        (
            label("status-cases"),
            counted(cases, words(&status.cases, lang)),
        ),
        (label("status-clocks"), context.say("status-due", &clocks)),
        (
            label("status-check"),
            if found.is_empty() {
                label("status-clean")
            } else {
                found
            },
        ),
        (label("status-calendar"), years(status, context)),
        (label("status-edition"), edition(status, context)),
        (label("status-backup"), backup(status, context)),
        (label("status-audit"), context.say("status-head", &head)),
    ]
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{}", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}

fn years(status: &Status, context: &Context) -> String {
    let parts: Vec<String> = status
        .calendar
        .iter()
        .map(|known| {
            let key = if known.published {
                "status-year-known"
            } else {
                "status-year-unknown"
            };
            context.say(key, &[("year", known.year.to_string().into())])
        })
        .collect();
    join(&parts, context.lang)
}

fn edition(status: &Status, context: &Context) -> String {
    let facts = [
        ("id", status.edition.id.as_str().into()),
        ("start", status.edition.starts_on.to_string().into()),
        ("end", status.edition.ends_on.to_string().into()),
        ("days", status.edition_days_left.into()),
    ];
    let key = match status.standing {
        Standing::NotYet => "status-edition-not-yet",
        Standing::InForce => "status-edition-in-force",
        Standing::Lapsed => "status-edition-lapsed",
    };
    context.say(key, &facts)
}

fn backup(status: &Status, context: &Context) -> String {
    let Some(act) = &status.backup else {
        return context.say("status-no-backup", &[]);
    };
    let facts = [
        ("at", context.clock(&act.recorded_at).into()),
        ("by", act.actor.as_str().into()),
    ];
    context.say("status-backed-up", &facts)
}
