//! What a waiver is about: the subject of a finding, with the organisation and region that it belongs to.

use crate::model::{
    Coded, EntryId, Fault, Finding, OrgId, RecordKind, Refusal, ValueFault, Waiver, WaiverRefusal,
    text::{match_key, trim},
};
use crate::op::{OpError, catalog, check, org, region, value};
use crate::rule::Rule;
use crate::store::{Connection, case, org as orgs};
use jiff::civil::Date;

/// Holds a subject and where it belongs, as far as that is known.
pub(super) struct Found {
    /// As a finding's id names it: `kind:id`.
    pub(super) subject: String,
    pub(super) org: Option<OrgId>,
    pub(super) region: Option<String>,
}

/// Finds the subject that a person means, of a kind that the rule's findings are about.
///
/// Entries, organisations and regions are looked up; a subject of another kind must have a finding on `day`, and is taken
/// as it is where no day is given.
///
/// # Errors
/// A subject of another kind than the rule's; one that is not there, or has no such finding.
pub(super) fn find(
    connection: &Connection,
    rule: &Rule,
    wanted: &str,
    day: Option<Date>,
) -> Result<Found, OpError> {
    let (kind, id) = bare(connection, rule, wanted)?;
    let found = |id: &str, org, region| Found {
        subject: format!("{}:{id}", kind.code()),
        org,
        region,
    };
    match kind {
        RecordKind::Entry => {
            let id: EntryId = catalog::find_whole(connection, id)?;
            let provider = org::load(connection, catalog::load(connection, id)?.provider)?;
            Ok(found(
                &id.to_string(),
                Some(provider.id),
                Some(provider.region),
            ))
        }
        RecordKind::Org => {
            let org = org::find(connection, id)?;
            Ok(found(&org.code, Some(org.id), Some(org.region)))
        }
        RecordKind::Region => {
            let (place, year) = match id.split_once('/') {
                Some((place, year)) => (place, Some(year.to_owned())),
                None => (id, None),
            };
            let code = region::find(connection, place)?.code;
            let year = match (year, day) {
                (None, Some(day)) if rule.is_yearly() => {
                    Some(year_of(connection, rule, &code, day)?)
                }
                (year, _) => year,
            };
            let id = year.map_or_else(|| code.clone(), |year| format!("{code}/{year}"));
            Ok(found(&id, None, Some(code)))
        }
        RecordKind::Case => {
            let number = match_key(id);
            let (org, region) =
                case::answering(connection, &number)?.ok_or_else(|| Fault::NotFound {
                    kind: RecordKind::Case,
                    name: id.to_owned(),
                    near: Vec::new(),
                })?;
            Ok(found(&number, org, Some(region)))
        }
        _ => {
            let Some(day) = day else {
                return Ok(found(id, None, None));
            };
            let all = check::standing(connection, vec![rule.code.to_owned()], day)?;
            let Some(finding) = all.iter().find(|finding| finding.subject.id == id) else {
                let refused = WaiverRefusal::NoFinding {
                    finding: format!("{}@{}:{id}", rule.code, kind.code()),
                    rule: rule.code.to_owned(),
                    on: day,
                };
                return Err(Refusal::from(refused).into());
            };
            let org = match &finding.org {
                Some(org) => orgs::by_code(connection, &org.code)?.map(|org| org.id),
                None => None,
            };
            Ok(found(id, org, finding.region.as_deref().map(str::to_owned)))
        }
    }
}

/// Returns the year of a region's finding that stands on a day.
fn year_of(connection: &Connection, rule: &Rule, code: &str, day: Date) -> Result<String, OpError> {
    let all = check::standing(connection, vec![rule.code.to_owned()], day)?;
    let of_region = |finding: &Finding| {
        let (place, year) = finding.subject.id.split_once('/')?;
        (place == code).then(|| year.to_owned())
    };
    all.iter().find_map(of_region).ok_or_else(|| {
        let refused = WaiverRefusal::NoFinding {
            finding: format!("{}@region:{code}", rule.code),
            rule: rule.code.to_owned(),
            on: day,
        };
        Refusal::from(refused).into()
    })
}

/// Takes the rule and the kind off a subject, where they stand there and are the right ones; returns the kind and the rest.
fn bare<'a>(
    connection: &Connection,
    rule: &Rule,
    wanted: &'a str,
) -> Result<(RecordKind, &'a str), OpError> {
    let wanted = trim(wanted);
    let refused = || {
        let kinds = rule
            .subjects
            .iter()
            .map(|kind| format!("{}:…", kind.code()));
        let expected = kinds.collect::<Vec<_>>().join(" | ");
        value::fault("subject", wanted, ValueFault::Form { expected })
    };
    let mut id = wanted;
    let mut named = None;
    if let Some((code, rest)) = id.split_once('@') {
        if !code.eq_ignore_ascii_case(rule.code) {
            return Err(refused().into());
        }
        id = rest;
    }
    if let Some((kind, rest)) = id.split_once([':', '：'])
        && let Some(kind) = RecordKind::read(kind)
    {
        if !rule.subjects.contains(&kind) {
            return Err(refused().into());
        }
        named = Some(kind);
        id = trim(rest);
    }
    if id.is_empty() {
        return Err(refused().into());
    }
    let kind = match (named, rule.subjects) {
        (Some(kind), _) | (None, &[kind]) => kind,
        // A case's number is told from those of other records by looking.
        (None, _) if case::answering(connection, &match_key(id))?.is_some() => RecordKind::Case,
        (None, kinds) => kinds.first().copied().ok_or_else(refused)?,
    };
    Ok((kind, id))
}

/// Tells whether a waiver's finding stands on its first day.
pub(super) fn stands(connection: &Connection, waiver: &Waiver) -> Result<bool, OpError> {
    let all = check::standing(connection, vec![waiver.rule.clone()], waiver.from)?;
    Ok(all.iter().any(|finding| {
        let subject = &finding.subject;
        waiver.subject == format!("{}:{}", subject.kind.code(), subject.id)
    }))
}
