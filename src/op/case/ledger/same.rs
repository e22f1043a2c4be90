//! Whether a row speaks of a case that is there, and whether it says the same of it.

use super::super::{Conduct, Wanted, load};
use super::columns::OPENED;
use super::row::Row;
use super::take::fill;
use super::way::leads_back;
use crate::model::case::{PERSON_FIELDS, Person};
use crate::model::field::{Field, Value, find};
use crate::model::{CaseId, Coded, OrgId, ProblemCode};
use crate::op::OpError;
use crate::procedure::Case;
use crate::store::case::begun_on;
use crate::store::{Connection, org};
use jiff::civil::Date;

/// Finds the case that a former import made of the same row: parties, entry, day and content agree.
pub(super) fn same_case<P: Conduct>(
    connection: &Connection,
    wanted: &Wanted<P>,
    on: Date,
) -> Result<Option<CaseId>, OpError> {
    let one = wanted.entries.first().copied();
    let entry = one.filter(|_| !P::OPENING.parties.together);
    let begun = begun_on(connection, P::KIND, on, wanted.applicant, entry)?;
    let asked = |key: &str| P::OPENING.spec.inputs.iter().any(|input| input.key == key);
    for id in begun {
        let case = load::<P>(connection, id)?;
        let fields = P::fields().iter().filter(|field| asked(field.key));
        // What the row leaves open was filled in when the case began.
        let agree = fields.into_iter().all(|field| {
            let stated = (field.get)(&wanted.detail);
            stated == Value::Empty || stated == (field.get)(&case.detail)
        });
        let covered = !P::OPENING.parties.together
            || wanted
                .entries
                .iter()
                .all(|entry| case.head.entries.contains(entry));
        let parties = covered
            && case.head.applicant == wanted.applicant
            && (wanted.respondent.is_none() || case.head.respondent == wanted.respondent);
        let person = same_person(connection, &case, &wanted.person)?;
        if agree && parties && person {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

fn same_person<P: Conduct>(
    connection: &Connection,
    case: &Case<P>,
    wanted: &Person,
) -> Result<bool, OpError> {
    let held = match case.head.person {
        Some(id) => crate::store::case::person::load(connection, id)?.unwrap_or_default(),
        None => Person::default(),
    };
    let told = |field: &Field<Person>| (field.get)(wanted) == (field.get)(&held);
    Ok(PERSON_FIELDS.iter().all(told))
}

/// Names every value of the row that the case does not have: a ledger sets nothing right that is recorded already.
pub(super) fn differences<P: Conduct>(
    connection: &Connection,
    row: &mut Row<'_>,
    wanted: &Wanted<P>,
    case: &Case<P>,
    is_new: bool,
) -> Result<(), OpError> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let name = |id: Option<OrgId>| -> Result<String, OpError> {
        let org = id.map(|id| org::load(connection, id)).transpose()?;
        Ok(org.flatten().map_or_else(String::new, |org| org.name))
    };
    let parties = [
        ("applicant", wanted.applicant, case.head.applicant),
        ("respondent", wanted.respondent, case.head.respondent),
    ];
    for (key, stated, held) in parties {
        if stated.is_some() && stated != held {
            found.push((key, name(held)?));
        }
    }
    let covered = |id| case.head.entry == Some(id) || case.head.entries.contains(&id);
    if wanted.entries.iter().any(|id| !covered(*id)) {
        let held = case.head.entry.iter().chain(&case.head.entries);
        let held: Vec<String> = held.map(ToString::to_string).collect();
        found.push(("entry", held.join(" ")));
    }
    for field in P::fields() {
        if row.record.value(field.key).is_none() {
            continue;
        }
        let mut said = P::Detail::default();
        fill(&mut said, P::fields(), &row.record, &|key| key == field.key);
        let held = (field.get)(&case.detail);
        let said = (field.get)(&said);
        let part = match (&said, &held) {
            (Value::Text(said), Value::Text(held)) if P::JOINED.contains(&field.key) => {
                held.contains(said.as_str())
            }
            _ => false,
        };
        if said != held && !part {
            let held = match &held {
                Value::Org(org) => name(Some(*org))?,
                held => written(held),
            };
            found.push((field.key, held));
        }
    }
    // A day of its own says when the case began, unless it began on the day that its content names.
    let is_field = find(P::fields(), P::BEGINS).is_some();
    let begins = if is_field { OPENED } else { P::BEGINS };
    if row
        .day(begins)
        .is_some_and(|day| day != case.head.opened_on)
    {
        found.push((begins, case.head.opened_on.to_string()));
    }
    for (key, held) in found {
        if is_new && held.is_empty() && find(P::fields(), key).is_some() {
            untaken::<P>(row, key);
        } else {
            differs(row, case, key, Some(held));
        }
    }
    days(row, case);
    Ok(())
}

fn differs<P: Conduct>(row: &mut Row<'_>, case: &Case<P>, key: &'static str, held: Option<String>) {
    let given = row.record.value(key).map_or_else(String::new, written);
    let held = held.filter(|held| !held.is_empty());
    let facts = [
        ("case", case.head.number.clone()),
        ("held", held.unwrap_or_else(|| "∅".to_owned())),
        ("procedure", P::KIND.code().to_owned()),
    ];
    let problem = row.problem(ProblemCode::CaseDiffers, key, &given);
    problem.facts.extend(facts);
}

/// Says of a value of a new case that no step which the row tells of could take it, and with which one it comes.
fn untaken<P: Conduct>(row: &mut Row<'_>, key: &'static str) {
    let given = row.record.value(key).map_or_else(String::new, written);
    let mut actions = P::Action::ALL.iter().copied();
    let takes = actions.find(|action| {
        let mut inputs = P::spec(*action).inputs.iter();
        inputs.any(|input| input.key == key)
    });
    let action = takes.map_or("none", |action| action.code());
    let facts = [
        ("action", action.to_owned()),
        ("procedure", P::KIND.code().to_owned()),
    ];
    let problem = row.problem(ProblemCode::CaseValueUnfit, key, &given);
    problem.facts.extend(facts);
}

/// Names the days of the row on which the case has no event, or one of another day.
fn days<P: Conduct>(row: &mut Row<'_>, case: &Case<P>) {
    let mut keys: Vec<&'static str> = P::DATES.iter().map(|dated| dated.key).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let is_field = find(P::fields(), key).is_some();
        let Some(day) = row.day(key).filter(|_| !is_field) else {
            continue;
        };
        let actions: Vec<&str> = P::DATES
            .iter()
            .filter(|dated| dated.key == key)
            .map(|dated| dated.action)
            .collect();
        let events: Vec<Date> = case
            .events
            .iter()
            .filter(|event| actions.contains(&event.action.as_str()))
            .map(|event| event.effective_on)
            .collect();
        let is_past = |day| case.last_on().is_some_and(|last| day <= last);
        match events.last() {
            _ if events.contains(&day) => {}
            Some(held) => differs(row, case, key, Some(held.to_string())),
            // It says of any case when it was over, whatever ended it.
            None => {
                let code = match key {
                    "ended_on" => ProblemCode::CaseDayUnused,
                    _ if is_past(day) && leads_back::<P>(case, key) => ProblemCode::CaseDayUnused,
                    _ => ProblemCode::CaseDayUnfit,
                };
                row.problem(code, key, &day.to_string());
            }
        }
    }
}

/// Writes a value as a problem quotes it.
fn written(value: &Value) -> String {
    match value {
        Value::Empty | Value::Org(_) => String::new(),
        Value::Text(text) => text.clone(),
        Value::Whole(number) => number.to_string(),
        Value::Amount(number) => number.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Code(code) => (*code).to_owned(),
        Value::List(parts) => parts.join("、"),
    }
}
