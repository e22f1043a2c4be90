//! Figures of a report: how the ledger, a region or one organisation stands on a day.

mod cases;
mod entries;
mod findings;
mod sides;

use super::{OpError, calendar, check, due, law, org, region};
use crate::law::Edition;
use crate::model::figures::{
    ClockFigures, Deadline, EditionFigures, Figures, ScopeKind, Subject, YearFigures,
};
use crate::model::{Coded, OrgId, OrgRef};
use crate::rule::Filter;
use crate::store::clock::ClockFilter;
use crate::store::standing::{self, Narrow};
use crate::store::{Connection, org as orgs};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Says what a report speaks of, as people name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The whole ledger.
    Whole,
    /// A region, by code or name.
    Region(String),
    /// An organisation, by code, name or alias.
    Org(String),
}

/// What is narrowed to, and by which records.
struct Scope {
    subject: Subject,
    narrow: Narrow,
    as_of: Date,
    names: BTreeMap<OrgId, OrgRef>,
}

impl Scope {
    fn of(connection: &Connection, wanted: &Wanted, as_of: Date) -> Result<Self, OpError> {
        let (kind, code, name, narrow) = match wanted {
            Wanted::Whole => {
                let home = region::find(connection, &region::home(connection)?)?;
                (ScopeKind::Whole, home.code, home.name, Narrow::default())
            }
            Wanted::Region(wanted) => {
                let found = region::find(connection, wanted)?;
                let narrow = Narrow {
                    region: Some(found.code.clone()),
                    org: None,
                };
                (ScopeKind::Region, found.code, found.name, narrow)
            }
            Wanted::Org(wanted) => {
                let found = org::find(connection, wanted)?;
                let narrow = Narrow {
                    org: Some(found.id),
                    region: None,
                };
                (ScopeKind::Org, found.code, found.name, narrow)
            }
        };
        Ok(Self {
            subject: Subject { kind, code, name },
            narrow,
            as_of,
            names: orgs::references(connection)?,
        })
    }

    fn org(&self, id: Option<OrgId>) -> Option<OrgRef> {
        id.and_then(|id| self.names.get(&id)).cloned()
    }
}

/// Puts the figures together; the rules run for it.
///
/// # Errors
/// A region or organisation that does not exist; what SQLite says.
pub fn figures(connection: &Connection, wanted: &Wanted, as_of: Date) -> Result<Figures, OpError> {
    let scope = Scope::of(connection, wanted, as_of)?;
    let filter = Filter {
        org: scope.narrow.org,
        region: scope.narrow.region.clone(),
        ..Filter::default()
    };
    let run = check::check(connection, as_of, &filter, None)?;
    let running = due::list(connection, &clocks_of(&scope))?;
    let due = deadlines(connection, &running, &scope)?;
    let cases = standing::cases(connection, &scope.narrow, as_of)?;
    let parts = standing::entries(connection, &scope.narrow)?;
    let found = findings::weigh(&run.checked);
    let by_org = sides::of(connection, &scope, &parts, &cases, &running, &found)?;
    let alone = scope.subject.kind == ScopeKind::Org;
    let trend = findings::trend(connection, &scope)?;
    Ok(Figures {
        as_of,
        orgs: i64::try_from(by_org.len()).unwrap_or(i64::MAX),
        entries: entries::counted(connection, &scope, &parts)?,
        entry_list: if alone {
            entries::listed(connection, &scope, &run.checked.findings)?
        } else {
            Vec::new()
        },
        case_list: if alone {
            cases::listed(&scope, &cases, &due)
        } else {
            Vec::new()
        },
        replies: cases::replies(connection, &scope, run.edition.term("share.reply"))?,
        cases: cases::counted(&cases, &due),
        clocks: counted(&running),
        due,
        weights: found.all,
        by_article: found.by_article,
        by_rule: found.by_rule,
        of_no_org: found.of_no_org,
        by_org,
        findings: run.checked.findings,
        waived: findings::waived(run.checked.waived),
        trend,
        calendar: years(connection, as_of)?,
        edition: edition(&run.edition, as_of),
        subject: scope.subject,
    })
}

fn clocks_of(scope: &Scope) -> due::Wanted {
    due::Wanted {
        filter: ClockFilter {
            org: scope.narrow.org,
            region: scope.narrow.region.clone(),
            ..ClockFilter::default()
        },
        ..due::Wanted::on(scope.as_of)
    }
}

fn counted(running: &[due::Running]) -> ClockFigures {
    let count = |of: &dyn Fn(&due::Running) -> bool| {
        let number = running.iter().filter(|clock| of(clock)).count();
        i64::try_from(number).unwrap_or(i64::MAX)
    };
    let soon = i64::from(super::status::SOON);
    ClockFigures {
        running: count(&|_| true),
        overdue: count(&|clock| clock.overdue),
        overdue_by_law: count(&due::Running::breaches_law),
        due_soon: count(&|clock| !clock.overdue && clock.working_days_left <= soon),
    }
}

fn deadlines(
    connection: &Connection,
    running: &[due::Running],
    scope: &Scope,
) -> Result<Vec<Deadline>, OpError> {
    let mut found = Vec::with_capacity(running.len());
    for one in running {
        let clock = &one.clock;
        found.push(Deadline {
            case: clock.record.clone(),
            title: due::title(connection, one)?,
            procedure: clock.procedure.clone(),
            clock: clock.name.clone(),
            article: clock.article,
            paragraph: clock.paragraph,
            policy: clock.policy,
            org: scope.org(Some(clock.org)),
            started_on: clock.started_on,
            due_on: clock.due_on,
            working_days_left: one.working_days_left,
            overdue: one.overdue,
            provisional: clock.provisional,
        });
    }
    Ok(found)
}

/// Returns what the calendar of the ledger's region knows of the day's year and the next.
fn years(connection: &Connection, as_of: Date) -> Result<Vec<YearFigures>, OpError> {
    let home = region::home(connection)?;
    let known = calendar::of(connection, &home)?.coverage();
    let years = (0..2).map(|after| as_of.year() + after);
    let published = |year: i16| known.iter().any(|one| one.year == year && one.published);
    Ok(years
        .map(|year| YearFigures {
            year,
            published: published(year),
        })
        .collect())
}

fn edition(edition: &Edition, as_of: Date) -> EditionFigures {
    EditionFigures {
        id: edition.id.clone(),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        standing: edition.standing(as_of).code(),
        days_left: (edition.ends_on - as_of).get_days(),
    }
}

/// Returns the edition that goes for a day, whose articles reports name.
///
/// # Errors
/// What SQLite says.
pub fn edition_on(connection: &Connection, as_of: Date) -> Result<Edition, OpError> {
    law::on(connection, as_of)
}
