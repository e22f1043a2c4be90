//! `abdata due`: the clocks of every procedure that run, soonest due first.

mod ics;

use super::context::{Context, Format};
use super::dates::AsOf;
use super::error::{Failure, Usage};
use super::noun::Names;
use super::output::{Body, Column, Outcome, Table};
use super::value;
use crate::message::{clock_name, join, provision};
use crate::model::{Choice, Coded, OrgRef, ProcedureKind, ValueFault, choose};
use crate::op::due::{self, Running, Wanted};
use crate::op::{self, value::fault};
use crate::store::clock::ClockFilter;
use crate::store::{Connection, people};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Due {
    #[arg(long)]
    within: Option<String>,
    #[arg(long)]
    overdue: bool,
    #[arg(long)]
    org: Option<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long)]
    procedure: Option<String>,
    #[arg(long)]
    article: Option<String>,
    #[arg(long)]
    mine: bool,
    #[arg(long, conflicts_with_all = ["limit", "offset"])]
    by_org: bool,
    #[arg(long)]
    limit: Option<u32>,
    #[arg(long)]
    offset: Option<u32>,
    #[arg(long)]
    fail_on: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

crate::model::coded! {
    /// What makes `due` exit with 1.
    FailOn {
        Violation = "violation", "违规", "violation";
        Overdue = "overdue", "超期", "overdue";
        Any = "any", "任何", "any";
        Never = "never", "从不", "never";
    }
}

impl FailOn {
    fn fails(self, found: &[Running]) -> bool {
        match self {
            Self::Violation => found.iter().any(Running::breaches_law),
            Self::Overdue => found.iter().any(|clock| clock.overdue),
            Self::Any => !found.is_empty(),
            Self::Never => false,
        }
    }
}

/// The review of entries, which are no cases, as a procedure beside those.
static CATALOG: Choice = Choice {
    code: "catalog",
    zh: "目录审核",
    en: "catalogue review",
    aliases: &["目录"],
};

#[derive(Serialize)]
pub(super) struct ClockView {
    case: String,
    procedure: String,
    clock: String,
    article: u16,
    paragraph: Option<u16>,
    policy: bool,
    org: Option<OrgRef>,
    started_on: Date,
    due_on: Date,
    working_days_left: i64,
    overdue: bool,
    provisional: bool,
}

#[derive(Serialize)]
struct OrgView {
    org: Option<OrgRef>,
    running: usize,
    overdue: usize,
    next_due_on: Date,
}

impl Due {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        if self.by_org && context.format == Format::Ics {
            return Err(Usage::Conflict {
                argument: "--by-org".to_owned(),
                other: "--format ics".to_owned(),
            }
            .into());
        }
        let ledger = context.reader()?;
        let reader = ledger.reader();
        let fail_on = value::optional::<FailOn>("fail_on", &self.fail_on)?;
        let found = due::list(reader, &self.wanted(reader, context)?)?;
        let names = Names::load(reader)?;
        let exit = u8::from(fail_on.unwrap_or(FailOn::Never).fails(&found));
        if self.by_org {
            return Ok(by_org(&found, &names, context).exiting(exit));
        }
        let skipped = usize::try_from(self.offset.unwrap_or(0)).unwrap_or(usize::MAX);
        let taken = self.limit.and_then(|limit| usize::try_from(limit).ok());
        let shown = found.get(skipped..).unwrap_or_default();
        let shown = &shown[..shown.len().min(taken.unwrap_or(usize::MAX))];
        let outcome = match context.format {
            Format::Ics => {
                let text = ics::write(reader, shown, &names, context.lang)?;
                Outcome::of(Body::Raw(text.into_bytes()))
            }
            _ => {
                let table = table(reader, shown, &names, context)?;
                let views = shown.iter().map(|running| view(running, &names));
                Outcome::list(views.collect(), table)
            }
        };
        Ok(outcome
            .remark(summary(&found, shown, context))
            .exiting(exit))
    }

    fn wanted(&self, connection: &Connection, context: &Context) -> Result<Wanted, Failure> {
        let mut org = match &self.org {
            None => None,
            Some(wanted) => Some(op::org::find(connection, wanted)?.id),
        };
        if self.mine {
            let login = context.act_as.as_deref().unwrap_or(&context.actor);
            let own = people::by_login(connection, login)?.and_then(|user| user.org);
            // Whoever belongs nowhere has none.
            org = Some(own.unwrap_or_default());
        }
        let article = match &self.article {
            Some(given) => Some(value::article(given)?),
            None => None,
        };
        let within = match &self.within {
            Some(given) => Some(value::whole("within", given, 1_000)?),
            None => None,
        };
        let region = match &self.region {
            Some(wanted) => Some(op::region::find(connection, wanted)?.code),
            None => None,
        };
        Ok(Wanted {
            as_of: self.as_of.day(context)?,
            within,
            overdue: self.overdue,
            filter: ClockFilter {
                org,
                region,
                procedure: self.procedure.as_deref().map(procedure).transpose()?,
                article,
            },
        })
    }
}

/// Lists what a procedure may be called.
fn procedures() -> impl Iterator<Item = &'static Choice> {
    std::iter::once(&CATALOG).chain(ProcedureKind::CHOICES)
}

fn procedure(given: &str) -> Result<String, Failure> {
    choose(std::slice::from_ref(&CATALOG), given)
        .or_else(|| choose(ProcedureKind::CHOICES, given))
        .map(|choice| choice.code.to_owned())
        .ok_or_else(|| {
            let choices = procedures().map(|choice| format!("{} {}", choice.code, choice.zh));
            let fault_of = ValueFault::NotListed {
                choices: choices.collect(),
            };
            fault("procedure", given, fault_of).into()
        })
}

pub(super) fn view(running: &Running, names: &Names) -> ClockView {
    let clock = &running.clock;
    ClockView {
        case: clock.record.clone(),
        procedure: clock.procedure.clone(),
        clock: clock.name.clone(),
        article: clock.article,
        paragraph: clock.paragraph,
        policy: clock.policy,
        org: names.org(clock.org).cloned(),
        started_on: clock.started_on,
        due_on: clock.due_on,
        working_days_left: running.working_days_left,
        overdue: running.overdue,
        provisional: clock.provisional,
    }
}

/// Says how many there are, and how many of them are shown where it is not all.
fn summary(found: &[Running], shown: &[Running], context: &Context) -> String {
    let overdue = found.iter().filter(|running| running.overdue).count();
    let today = found.iter().filter(|running| running.due_today).count();
    let facts = [
        ("running", found.len().into()),
        ("overdue", overdue.into()),
        ("today", today.into()),
        ("shown", shown.len().into()),
    ];
    let key = if shown.len() == found.len() {
        "due-summary"
    } else {
        "due-summary-cut"
    };
    context.say(key, &facts)
}

fn table(
    connection: &Connection,
    shown: &[Running],
    names: &Names,
    context: &Context,
) -> Result<Table, Failure> {
    let lang = context.lang;
    let column = |key: &&str| Column::word(lang, key);
    let usual = [
        "case",
        "title",
        "clock",
        "org",
        "due_on",
        "working_days_left",
        "basis",
        "note",
    ];
    let more = [
        "procedure",
        "article",
        "paragraph",
        "policy",
        "started_on",
        "overdue",
        "provisional",
        "region",
    ];
    let mut columns: Vec<Column> = usual.iter().map(column).collect();
    columns.extend(more.iter().map(|key| column(key).on_request()));
    for column in &mut columns {
        column.right |= column.key == "working_days_left";
    }
    let yes = |yes| context.say(if yes { "word-yes" } else { "word-no" }, &[]);
    let mut rows = Vec::with_capacity(shown.len());
    for running in shown {
        let clock = &running.clock;
        let org = names.org(clock.org);
        rows.push(vec![
            clock.record.clone(),
            due::title(connection, running)?,
            clock_name(&clock.procedure, &clock.name, lang),
            org.map_or_else(String::new, |org| org.name.clone()),
            clock.due_on.to_string(),
            running.working_days_left.to_string(),
            if clock.policy {
                context.say("word-basis-policy", &[])
            } else {
                provision(clock.article, clock.paragraph, lang)
            },
            note(running, context),
            procedures()
                .find(|choice| choice.code == clock.procedure)
                .map_or_else(|| clock.procedure.clone(), |c| c.word(lang).to_owned()),
            clock.article.to_string(),
            clock.paragraph.map_or_else(String::new, |p| p.to_string()),
            yes(clock.policy),
            clock.started_on.to_string(),
            yes(running.overdue),
            yes(clock.provisional),
            names.region(&clock.region).to_owned(),
        ]);
    }
    Ok(Table {
        columns,
        rows,
        when_empty: context.say("due-none", &[]),
    })
}

/// Says what is particular about a due day: past, today, provisional.
pub(super) fn note(running: &Running, context: &Context) -> String {
    let notes: Vec<String> = [
        (running.overdue, "due-note-overdue"),
        (running.due_today, "due-note-today"),
        (running.clock.provisional, "due-note-provisional"),
    ]
    .iter()
    .filter(|(so, _)| *so)
    .map(|(_, key)| context.say(key, &[]))
    .collect();
    join(&notes, context.lang)
}

/// Counts by organisation, by its code.
fn by_org(found: &[Running], names: &Names, context: &Context) -> Outcome {
    let mut views: Vec<OrgView> = Vec::new();
    for running in found {
        let org = names.org(running.clock.org).cloned();
        // The soonest come first, so that the first of an organisation is its next.
        let at = views.iter().position(|view| view.org == org);
        let at = at.unwrap_or_else(|| {
            views.push(OrgView {
                org,
                running: 0,
                overdue: 0,
                next_due_on: running.clock.due_on,
            });
            views.len() - 1
        });
        views[at].running += 1;
        views[at].overdue += usize::from(running.overdue);
    }
    let code = |view: &OrgView| view.org.as_ref().map(|org| org.code.clone());
    views.sort_by_key(code);
    let rows = views
        .iter()
        .map(|view| {
            vec![
                view.org
                    .as_ref()
                    .map_or_else(String::new, |org| org.name.clone()),
                view.running.to_string(),
                view.overdue.to_string(),
                view.next_due_on.to_string(),
            ]
        })
        .collect();
    let keys = ["org", "running", "overdue", "next_due_on"];
    let mut table = super::output::table(context.lang, &keys, rows);
    table.when_empty = context.say("due-none", &[]);
    for column in &mut table.columns {
        column.right = matches!(column.key.as_str(), "running" | "overdue");
    }
    let said = summary(found, found, context);
    Outcome::list(views, table).remark(said)
}
