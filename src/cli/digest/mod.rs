//! `abdata digest`: the mail of the day for cron: what is overdue, due soon and found, by organisation.

mod mail;
mod page;

use super::check::view::FindingView;
use super::check::wording::Wording;
use super::context::{Context, Format};
use super::dates::AsOf;
use super::due::{self, ClockView};
use super::error::{Failure, Usage};
use super::noun::Names;
use super::output::{self, Block, Body, Json, Outcome};
use super::value;
use crate::model::{Finding, OrgRef, Severity};
use crate::op;
use crate::op::digest::{self, Digest as Told, Wanted};
use crate::op::due::Running;
use crate::op::status::SOON;
use crate::store::Connection;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, clap::Args)]
pub struct Digest {
    #[arg(long)]
    since_last: bool,
    #[arg(long)]
    since: Option<String>,
    #[arg(long)]
    within: Option<String>,
    #[arg(long)]
    severity: Option<String>,
    #[arg(long)]
    org: Option<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long)]
    mail: bool,
    #[arg(long)]
    fail_on: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

crate::model::coded! {
    /// What makes `digest` exit with 1.
    FailOn {
        Violation = "violation", "违规", "violation";
        Overdue = "overdue", "超期", "overdue";
        Any = "any", "任何", "any";
        Never = "never", "从不", "never";
    }
}

impl FailOn {
    fn fails(self, told: &Told) -> bool {
        let violated = |finding: &Finding| finding.severity == Severity::Violation;
        match self {
            Self::Violation => {
                told.overdue.iter().any(Running::breaches_law) || told.findings.iter().any(violated)
            }
            Self::Overdue => !told.overdue.is_empty(),
            Self::Any => !told.is_empty(),
            Self::Never => false,
        }
    }
}

#[derive(Serialize)]
struct Counts {
    overdue: usize,
    due_soon: usize,
    violation: usize,
    warning: usize,
    notice: usize,
}

impl Counts {
    fn of<'a>(
        overdue: usize,
        due_soon: usize,
        findings: impl Iterator<Item = &'a Finding> + Clone,
    ) -> Self {
        let of = |severity| {
            let found = findings.clone();
            found.filter(|finding| finding.severity == severity).count()
        };
        Self {
            overdue,
            due_soon,
            violation: of(Severity::Violation),
            warning: of(Severity::Warning),
            notice: of(Severity::Notice),
        }
    }
}

/// What concerns one organisation, or none.
#[derive(Default)]
struct Group<'a> {
    org: Option<OrgRef>,
    overdue: Vec<&'a Running>,
    due_soon: Vec<&'a Running>,
    findings: Vec<&'a Finding>,
}

#[derive(Serialize)]
struct GroupView {
    org: Option<OrgRef>,
    overdue: Vec<ClockView>,
    due_soon: Vec<ClockView>,
    findings: Vec<serde_json::Value>,
}

#[derive(Serialize)]
struct View {
    as_of: Date,
    since: Option<Date>,
    subject: String,
    summary: Counts,
    orgs: Vec<GroupView>,
}

impl Digest {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.refuse_contradictions(context)?;
        let fail_on = value::optional::<FailOn>("fail_on", &self.fail_on)?.unwrap_or(FailOn::Never);
        let severity = value::optional::<Severity>("severity", &self.severity)?;
        let mut ledger = if self.since_last {
            context.writer()?
        } else {
            context.reader()?
        };
        let wanted = self.wanted(ledger.reader(), severity, context)?;
        let doing = op::Doing {
            on: wanted.as_of,
            ..context.doing(None)?
        };
        let mut told = digest::gather(ledger.reader(), &wanted)?;
        if self.since_last {
            // The names are read before the ledger is held.
            let reader = context.reader()?;
            let page = self.worded(reader.reader(), &wanted, context)?;
            let deliver = |told: &Told| -> Result<u8, Failure> {
                output::deliver(page.body(told)?, context)?;
                Ok(u8::from(fail_on.fails(told)))
            };
            let exit = digest::since_last(&mut ledger, &doing, &wanted, told, deliver)?;
            return Ok(Outcome::of(Body::Nothing).exiting(exit));
        }
        if let Some(since) = &self.since {
            let day = value::date("since", since)?;
            told = digest::since(ledger.reader(), &doing, &wanted, told, day)?;
        }
        let body = self
            .worded(ledger.reader(), &wanted, context)?
            .body(&told)?;
        Ok(Outcome::of(body).exiting(u8::from(fail_on.fails(&told))))
    }

    fn refuse_contradictions(&self, context: &Context) -> Result<(), Usage> {
        let conflict = |argument: &str, other: String| {
            Err(Usage::Conflict {
                argument: argument.to_owned(),
                other,
            })
        };
        if self.mail && context.format != Format::Table {
            return conflict("--mail", format!("--format {}", context.format.name()));
        }
        if self.since_last && self.since.is_some() {
            return conflict("--since", "--since-last".to_owned());
        }
        Ok(())
    }

    fn worded<'a>(
        &self,
        reader: &'a Connection,
        wanted: &'a Wanted,
        context: &'a Context,
    ) -> Result<Worded<'a>, Failure> {
        Ok(Worded {
            reader,
            names: Names::load(reader)?,
            wanted,
            mail: self.mail,
            context,
        })
    }

    fn wanted(
        &self,
        connection: &Connection,
        severity: Option<Severity>,
        context: &Context,
    ) -> Result<Wanted, Failure> {
        Ok(Wanted {
            as_of: match (self.as_of.given(), self.since_last) {
                // What is told of a day has happened by then.
                (Some(given), true) => context.past("as_of", given)?,
                _ => self.as_of.day(context)?,
            },
            within: match &self.within {
                Some(given) => value::whole("within", given, 1_000)?,
                None => SOON,
            },
            severity: severity.unwrap_or(Severity::Warning),
            org: match &self.org {
                Some(wanted) => Some(op::org::find(connection, wanted)?.id),
                None => None,
            },
            region: match &self.region {
                Some(wanted) => Some(op::region::find(connection, wanted)?.code),
                None => None,
            },
        })
    }
}

fn counts(told: &Told) -> Counts {
    Counts::of(
        told.overdue.len(),
        told.due_soon.len(),
        told.findings.iter(),
    )
}

/// What words a digest in the form asked for.
struct Worded<'a> {
    reader: &'a Connection,
    names: Names,
    wanted: &'a Wanted,
    mail: bool,
    context: &'a Context,
}

impl Worded<'_> {
    fn body(&self, told: &Told) -> Result<Body, Failure> {
        let context = self.context;
        let groups = groups(told, &self.names);
        let subject = self.subject(told)?;
        if context.format.is_json() {
            let views = groups.iter().map(|group| view(group, &self.names, context));
            let orgs: Vec<GroupView> = views.collect::<Result<_, _>>()?;
            let json = match context.format {
                Format::Jsonl => Json::list(orgs),
                _ => Json::one(View {
                    as_of: told.as_of,
                    since: told.since,
                    subject,
                    summary: counts(told),
                    orgs,
                }),
            };
            return Ok(Body::Document {
                json,
                blocks: Vec::new(),
            });
        }
        let page = page::Page {
            reader: self.reader,
            told,
            wording: Wording::new(context.lang),
            context,
        };
        Ok(match context.format {
            _ if self.mail => {
                let blocks = page.blocks(None, &groups)?;
                Body::Raw(mail::write(&subject, &blocks, context))
            }
            Format::Csv => Body::Document {
                json: Json::one(()),
                blocks: vec![Block::Table(page.flat(&groups)?)],
            },
            _ => Body::Document {
                json: Json::one(()),
                blocks: page.blocks(Some(subject), &groups)?,
            },
        })
    }

    /// Writes the line that a mail is known by: whom it is about, and how much there is.
    fn subject(&self, told: &Told) -> Result<String, Failure> {
        let org = self.wanted.org.and_then(|org| self.names.org(org));
        let name = match (org, &self.wanted.region) {
            (Some(org), _) => org.name.clone(),
            (None, Some(region)) => self.names.region(region).to_owned(),
            (None, None) => {
                let home = op::region::home(self.reader)?;
                self.names.region(&home).to_owned()
            }
        };
        let facts = [
            ("name", name.into()),
            ("day", told.as_of.to_string().into()),
            ("overdue", told.overdue.len().into()),
            ("soon", told.due_soon.len().into()),
            ("within", self.wanted.within.into()),
            ("findings", told.findings.len().into()),
        ];
        let key = match (told.is_empty(), told.since) {
            (true, _) => "digest-subject-none",
            (false, Some(_)) => "digest-subject-new",
            (false, None) => "digest-subject",
        };
        let subject = self.context.say(key, &facts);
        if !self.context.is_sandbox() {
            return Ok(subject);
        }
        let facts = [("subject", subject.into())];
        Ok(self.context.say("digest-subject-sandbox", &facts))
    }
}

/// Groups what is told by organisation: by code, and what concerns none at the end.
fn groups<'a>(told: &'a Told, names: &Names) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<(bool, String), Group<'a>> = BTreeMap::new();
    let mut of = |org: Option<&OrgRef>, put: &mut dyn FnMut(&mut Group<'a>)| {
        let key = (
            org.is_none(),
            org.map(|org| org.code.clone()).unwrap_or_default(),
        );
        let group = groups.entry(key).or_insert_with(|| Group {
            org: org.cloned(),
            ..Group::default()
        });
        put(group);
    };
    for clock in &told.overdue {
        of(names.org(clock.clock.org), &mut |group| {
            group.overdue.push(clock);
        });
    }
    for clock in &told.due_soon {
        of(names.org(clock.clock.org), &mut |group| {
            group.due_soon.push(clock);
        });
    }
    for finding in &told.findings {
        of(finding.org.as_deref(), &mut |group| {
            group.findings.push(finding);
        });
    }
    groups.into_values().collect()
}

fn view(group: &Group<'_>, names: &Names, context: &Context) -> Result<GroupView, Failure> {
    let wording = Wording::new(context.lang);
    let clocks = |clocks: &[&Running]| clocks.iter().map(|one| due::view(one, names)).collect();
    let finding = |finding: &&Finding| {
        let view: FindingView<'_> = wording.view(finding);
        serde_json::to_value(view).map_err(anyhow::Error::from)
    };
    Ok(GroupView {
        org: group.org.clone(),
        overdue: clocks(&group.overdue),
        due_soon: clocks(&group.due_soon),
        findings: group
            .findings
            .iter()
            .map(finding)
            .collect::<Result<_, _>>()?,
    })
}
