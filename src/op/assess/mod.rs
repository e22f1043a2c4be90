//! The annual assessment (Art. 5¶2, 43): an authority scores its own level's organisations, the prefecture's also the
//! county governments, from what the ledger holds.
//!
//! A draft is computed anew as often as is wanted; what is published is frozen. Points are shares of what could have been
//! met, put together by weights that are the bureau's policy. An indicator with nothing to measure is left out, and the
//! weights of the others are scaled. Each lost point names its records.

mod freshness;
mod measure;
pub mod points;
pub(in crate::op) mod reply;
mod tally;

use super::{Doing, OpError, law, near, region};
use crate::model::{
    ActKind, Actor, Assessed, Assessment, AssessmentState, Bar, Coded, Fault, Indicator, Org,
    OrgKind, RecordKind, Refusal, Role, Score,
};
use crate::store::{Connection, Ledger, Tx, assess as kept, org as orgs, region as regions};
use jiff::civil::Date;
use measure::Gathered;
use tally::Tallies;

/// Holds an assessment with its scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessing {
    /// The assessment.
    pub head: Assessment,
    /// Its scores: organisations, then counties, each by place.
    pub scores: Vec<Score>,
}

/// Computes the draft of a year for a region's authority, in place of the former one.
///
/// # Errors
/// A year that has not begun or that no edition of the law covers from its first day, one whose assessment is published; a person of another authority; what SQLite says.
pub fn run(
    ledger: &mut Ledger,
    doing: &Doing,
    year: i16,
    region: Option<&str>,
    dry_run: bool,
) -> Result<Assessing, OpError> {
    let region = region_of(ledger.reader(), doing, region)?;
    let roles = [Role::AuthorityClerk, Role::AuthorityHead];
    entitled(&doing.person(ledger.reader())?, &region, &roles)?;
    let act = doing.act(ActKind::AssessRun, Some(format!("{year} {region}")));
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        refuse_year(tx.reader(), doing.on, year, &region)?;
        refuse_published(tx.reader(), year, &region)?;
        compute(tx, doing, year, &region)
    })
}

/// Publishes the assessment of a year; one that was never computed is computed first. Nothing changes it afterwards.
///
/// # Errors
/// As for [`run`]; a person who is not the authority's head.
pub fn publish(
    ledger: &mut Ledger,
    doing: &Doing,
    year: i16,
    region: Option<&str>,
    dry_run: bool,
) -> Result<Assessing, OpError> {
    let region = region_of(ledger.reader(), doing, region)?;
    entitled(
        &doing.person(ledger.reader())?,
        &region,
        &[Role::AuthorityHead],
    )?;
    let act = doing.act(ActKind::AssessPublish, Some(format!("{year} {region}")));
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        refuse_year(tx.reader(), doing.on, year, &region)?;
        refuse_published(tx.reader(), year, &region)?;
        if doing.on.year() <= year {
            return Err(bar("assess-year-runs", year, &region).into());
        }
        let mut assessing = match kept::find(tx.reader(), year, &region)? {
            Some(head) if head.as_of == last_day(year) => Assessing {
                scores: kept::scores(tx.reader(), head.id)?,
                head,
            },
            // A draft from before the year's end says too little of it.
            _ => compute(tx, doing, year, &region)?,
        };
        assessing.head.state = AssessmentState::Published;
        assessing.head.published_on = Some(doing.on);
        for score in &mut assessing.scores {
            score.published = true;
        }
        kept::put(tx, &assessing.head)?;
        kept::put_scores(tx, assessing.head.id, &assessing.scores)?;
        find(tx.reader(), year, &region)
    })
}

/// Lists the assessments of every region, the newest year first; as they stood on a day where one is named.
///
/// # Errors
/// What SQLite says.
pub fn list(connection: &Connection, as_of: Option<Date>) -> Result<Vec<Assessment>, OpError> {
    Ok(match as_of {
        None => kept::all(connection)?,
        Some(day) => kept::all_on(connection, day)?,
    })
}

/// Reads the assessment of a year; of the region that [`run`] would take where none is named, as it stood on a day where one
/// is.
///
/// # Errors
/// [`Fault::NotFound`] with the years that there are; what SQLite says.
pub fn show(
    connection: &Connection,
    doing: &Doing,
    year: i16,
    region: Option<&str>,
    as_of: Option<Date>,
) -> Result<Assessing, OpError> {
    let region = match region_of(connection, doing, region) {
        // Whoever is not registered may read.
        Err(OpError::Fault(Fault::Refused(Refusal::UnknownUser { .. }))) => {
            region::home(connection)?
        }
        found => found?,
    };
    let all = list(connection, as_of)?;
    let Some(head) = all
        .iter()
        .find(|head| head.year == year && head.region == region)
    else {
        return Err(unknown(&all, year, &region));
    };
    Ok(Assessing {
        scores: match as_of {
            None => kept::scores(connection, head.id)?,
            Some(day) => kept::scores_on(connection, head.id, day)?,
        },
        head: head.clone(),
    })
}

fn unknown(all: &[Assessment], year: i16, region: &str) -> OpError {
    let own = all.iter().filter(|head| head.region == region);
    Fault::NotFound {
        kind: RecordKind::Assessment,
        name: format!("{year} {region}"),
        near: own.map(|head| head.year.to_string()).collect(),
    }
    .into()
}

/// Finds the score of an organisation or county within an assessment, by code or name.
///
/// # Errors
/// [`Fault::NotFound`] with like names.
pub fn score<'a>(assessing: &'a Assessing, wanted: &str) -> Result<&'a Score, OpError> {
    let key = crate::model::text::match_key(wanted);
    let fold = crate::model::text::match_key;
    let mut scores = assessing.scores.iter();
    let found = scores.find(|score| fold(&score.subject) == key || fold(&score.name) == key);
    found.ok_or_else(|| {
        let all = assessing.scores.iter();
        let names = all.flat_map(|score| [score.subject.as_str(), score.name.as_str()]);
        Fault::NotFound {
            kind: RecordKind::Score,
            name: wanted.to_owned(),
            near: near(wanted, names),
        }
        .into()
    })
}

fn find(connection: &Connection, year: i16, region: &str) -> Result<Assessing, OpError> {
    let Some(head) = kept::find(connection, year, region)? else {
        return Err(unknown(&kept::all(connection)?, year, region));
    };
    Ok(Assessing {
        scores: kept::scores(connection, head.id)?,
        head,
    })
}

/// Returns the region whose authority assesses: the one named, else the acting person's, else the ledger's own.
fn region_of(
    connection: &Connection,
    doing: &Doing,
    wanted: Option<&str>,
) -> Result<String, OpError> {
    if let Some(wanted) = wanted {
        return Ok(region::find(connection, wanted)?.code);
    }
    match doing.person(connection)?.region {
        Some(own) => Ok(own),
        None => Ok(region::home(connection)?),
    }
}

/// Refuses a person who does not act for the region's authority in one of the roles.
fn entitled(actor: &Actor, region: &str, roles: &[Role]) -> Result<(), Refusal> {
    super::require(actor, roles)?;
    if actor.is_authority_of(region) {
        return Ok(());
    }
    Err(Bar::of("assess-elsewhere", 43, region)
        .with("login", &actor.login)
        .into())
}

fn bar(key: &'static str, year: i16, region: &str) -> Refusal {
    Bar::of(key, 43, region).with("year", year).into()
}

fn refuse_published(connection: &Connection, year: i16, region: &str) -> Result<(), OpError> {
    match kept::find(connection, year, region)? {
        Some(head) if head.state == AssessmentState::Published => {
            Err(bar("assess-published", year, region).into())
        }
        _ => Ok(()),
    }
}

/// Refuses a year that has not begun, and one that began before the law: who was not yet bound is not judged.
fn refuse_year(
    connection: &Connection,
    today: Date,
    year: i16,
    region: &str,
) -> Result<(), OpError> {
    if today.year() < year {
        return Err(bar("assess-year-ahead", year, region).into());
    }
    let adopted = law::list(connection)?
        .into_iter()
        .filter(|kept| kept.adopted);
    let Some(starts_on) = adopted.map(|kept| kept.edition.starts_on).min() else {
        return Ok(());
    };
    if Date::new(year, 1, 1).is_ok_and(|first| first >= starts_on) {
        return Ok(());
    }
    let begins_a_year = starts_on.day_of_year() == 1;
    let first = starts_on.year() + i16::from(!begins_a_year);
    let bar = Bar::of("assess-year-before", 43, region).with("year", year);
    let bar = bar.with("start", starts_on).with("first", first);
    Err(Refusal::from(bar).into())
}

fn last_day(year: i16) -> Date {
    Date::new(year, 12, 31).unwrap_or(Date::MAX)
}

/// Computes scores and writes them as the draft of the year.
fn compute(tx: &mut Tx<'_>, doing: &Doing, year: i16, region: &str) -> Result<Assessing, OpError> {
    let as_of = last_day(year).min(doing.on);
    let edition = law::on(tx.reader(), as_of)?;
    let mut weights = Vec::new();
    for indicator in Indicator::ALL {
        let key = format!("assess.weight.{}", indicator.code());
        weights.push((*indicator, law::count(tx.reader(), &edition, &key)?));
    }
    let mut head = Assessment {
        id: Default::default(),
        version: 0,
        year,
        region: region.to_owned(),
        state: AssessmentState::Draft,
        as_of,
        edition: edition.id,
        weights,
        published_on: None,
    };
    let scores = scores(tx.reader(), &head)?;
    head.id = kept::put(tx, &head)?;
    kept::put_scores(tx, head.id, &scores)?;
    find(tx.reader(), year, region)
}

/// Scores everybody whom the region's authority assesses.
fn scores(connection: &Connection, head: &Assessment) -> Result<Vec<Score>, OpError> {
    let gathered = measure::gather(connection, head.as_of)?;
    let all = orgs::all(connection)?;
    let active: Vec<&Org> = all.iter().filter(|org| org.active).collect();
    let mut scores: Vec<Score> = active
        .iter()
        .filter(|org| org.region == head.region)
        .map(|org| of_org(org, &gathered, head))
        .collect();
    if head.region == region::home(connection)? {
        for county in regions::all(connection)? {
            let own: Vec<&Org> = active
                .iter()
                .filter(|org| org.region == county.code)
                .copied()
                .collect();
            if county.code != head.region && !own.is_empty() {
                scores.push(of_county(&county.code, &county.name, &own, &gathered, head));
            }
        }
    }
    place(&mut scores);
    compare(connection, head, &mut scores)?;
    Ok(scores)
}

fn of_org(org: &Org, gathered: &Gathered, head: &Assessment) -> Score {
    let tallies = gathered.orgs.get(&org.id).cloned().unwrap_or_default();
    Score {
        org: Some(org.id),
        // Stationed bodies answer to others (Art. 3¶4), and nobody is a judge of its own place.
        ranked: org.kind != OrgKind::Stationed && !org.is_authority,
        ..blank(Assessed::Org, &org.code, &org.name, &tallies, head)
    }
}

/// Scores a county government by the data of its authority and its organisations.
fn of_county(
    code: &str,
    name: &str,
    own: &[&Org],
    gathered: &Gathered,
    head: &Assessment,
) -> Score {
    let mut tallies = gathered.regions.get(code).cloned().unwrap_or_default();
    // Stationed bodies answer to others (Art. 3¶4).
    let answering = own.iter().filter(|org| org.kind != OrgKind::Stationed);
    for org in answering {
        if let Some(of_org) = gathered.orgs.get(&org.id) {
            tallies.add(of_org);
        }
    }
    let authority = own.iter().find(|org| org.is_authority);
    Score {
        org: authority.map(|org| org.id),
        ..blank(Assessed::County, code, name, &tallies, head)
    }
}

fn blank(kind: Assessed, subject: &str, name: &str, tallies: &Tallies, head: &Assessment) -> Score {
    let measures = tallies.measures();
    let weighed: Vec<(u32, Option<i64>)> = measures
        .iter()
        .map(|measure| (head.weight(measure.indicator), measure.points))
        .collect();
    Score {
        id: Default::default(),
        version: 0,
        assessment: head.id,
        kind,
        subject: subject.to_owned(),
        name: name.to_owned(),
        org: None,
        ranked: true,
        points: points::overall(&weighed),
        rank: None,
        former_points: None,
        former_rank: None,
        measures,
        published: false,
    }
}

/// Gives places among organisations and among counties.
fn place(scores: &mut [Score]) {
    for kind in Assessed::ALL {
        let mut own: Vec<&mut Score> = scores
            .iter_mut()
            .filter(|score| score.kind == *kind && score.ranked)
            .collect();
        let of: Vec<Option<i64>> = own.iter().map(|score| score.points).collect();
        for (score, rank) in own.iter_mut().zip(points::places(&of)) {
            score.rank = rank;
        }
    }
}

/// Fills in last year's points and places, where they were published.
fn compare(
    connection: &Connection,
    head: &Assessment,
    scores: &mut [Score],
) -> Result<(), OpError> {
    let Some(former) = kept::find(connection, head.year - 1, &head.region)? else {
        return Ok(());
    };
    if former.state != AssessmentState::Published {
        return Ok(());
    }
    let former = kept::scores(connection, former.id)?;
    for score in scores {
        let same = |old: &&Score| old.kind == score.kind && old.subject == score.subject;
        if let Some(old) = former.iter().find(same) {
            score.former_points = old.points;
            score.former_rank = old.rank;
        }
    }
    Ok(())
}
