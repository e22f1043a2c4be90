//! Taking a row: its case begins, or the one that is there goes on.

use super::super::act::act_in;
use super::super::open::open_in;
use super::super::{Asking, Conduct, Wanted, load};
use super::row::{Reading, Row};
use super::way::way;
use super::{Halt, Outcome};
use crate::model::case::{PERSON_FIELDS, Person};
use crate::model::field::{Field, Value};
use crate::model::{CaseId, Coded, Fault, OrgId, Problem, ProblemCode, Who};
use crate::op::{Doing, OpError, org, region};
use crate::procedure::{Behalf, Case, seen_state};
use crate::sheet::Record;
use crate::store::case::begun_on;
use crate::store::{Connection, Tx, entry};
use jiff::civil::Date;

/// Puts the row's values for some fields into a record.
fn fill<R>(record: &mut R, fields: &'static [Field<R>], row: &Record, only: &dyn Fn(&str) -> bool) {
    for field in fields.iter().filter(|field| only(field.key)) {
        if let Some(value) = row.value(field.key) {
            (field.set)(record, value.clone());
        }
    }
}

/// Takes a row: begins its case, or takes the one that is there further. Nothing where the row has an error.
pub(super) fn take<P: Conduct>(
    tx: &mut Tx<'_>,
    row: &mut Row<'_>,
    reading: &mut Reading<'_>,
) -> Result<Option<Outcome>, Halt> {
    // So that states are named in words.
    for problem in &mut row.record.problems {
        let kind = P::KIND.code().to_owned();
        problem.facts.push(("procedure", kind));
    }
    let wanted = wanted::<P>(tx.reader(), row, reading)?;
    let numbered = match row.text("case") {
        Some(number) => super::super::named::<P>(tx.reader(), &number)?,
        None => None,
    };
    let opened = row.day(P::BEGINS);
    if numbered.is_some() {
        // What the row leaves open of a case that is there stays as it is.
        let open = |problem: &Problem| problem.code == ProblemCode::ValueRequired;
        row.record.problems.retain(|problem| !open(problem));
    }
    if row.is_rejected() {
        return Ok(None);
    }
    let held = match (numbered, opened) {
        (Some(id), _) => Some(id),
        (None, Some(on)) => same_case::<P>(tx.reader(), &wanted, on)?,
        (None, None) => None,
    };
    let (case, is_new) = match (held, opened) {
        (Some(id), _) => (load::<P>(tx.reader(), id)?, false),
        (None, Some(on)) => match begin(tx, row, &wanted, on, reading)? {
            Some(case) => (case, true),
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    let number = case.head.number.clone();
    Ok(match go_on(tx, row, case, reading)? {
        None => None,
        Some(_) if is_new => Some(Outcome::Created(number)),
        Some(0) => Some(Outcome::Unchanged),
        Some(_) => Some(Outcome::Updated(number)),
    })
}

/// Reads what the case is to begin with.
fn wanted<P: Conduct>(
    connection: &Connection,
    row: &mut Row<'_>,
    reading: &mut Reading<'_>,
) -> Result<Wanted<P>, OpError> {
    let applicant = row.org(connection, "applicant", reading)?;
    let respondent = row.org(connection, "respondent", reading)?;
    let entries = row.entries(connection, respondent, P::OPENING.parties.together, reading)?;
    let mut wanted = Wanted::<P> {
        applicant,
        respondent,
        entries,
        reason: None,
        history: true,
        ..Wanted::default()
    };
    let asked = |key: &str| P::OPENING.spec.inputs.iter().any(|input| input.key == key);
    fill(&mut wanted.detail, P::fields(), &row.record, &asked);
    let mut person = Person::default();
    fill(&mut person, PERSON_FIELDS, &row.record, &|_| true);
    wanted.person = person;
    P::prepare(connection, &mut wanted, reading.doing)?;
    Ok(wanted)
}

/// Finds the case that a former import made of the same row: parties, entry, day and content agree.
fn same_case<P: Conduct>(
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

fn begin<P: Conduct>(
    tx: &mut Tx<'_>,
    row: &mut Row<'_>,
    wanted: &Wanted<P>,
    on: Date,
    reading: &mut Reading<'_>,
) -> Result<Option<Case<P>>, Halt> {
    let doing = Doing {
        on,
        ..reading.doing.clone()
    };
    let provider = match wanted.entries.first() {
        Some(id) => entry::load(tx.reader(), *id)
            .map_err(OpError::from)?
            .map(|entry| entry.provider),
        None => None,
    };
    let respondent = wanted.respondent.or(provider);
    let behalf = behalf(
        tx,
        P::OPENING.spec.who,
        wanted.applicant,
        respondent,
        row,
        reading,
    )?;
    match open_in(tx, &doing, behalf.as_ref(), wanted) {
        Ok(mut begun) => Ok(begun.pop()),
        Err(OpError::Fault(Fault::Refused(refusal))) => {
            row.refused(P::BEGINS, refusal);
            Ok(None)
        }
        Err(other) => Err(other.into()),
    }
}

/// Does what leads to the state that the row names; returns how many steps that took.
fn go_on<P: Conduct>(
    tx: &mut Tx<'_>,
    row: &mut Row<'_>,
    mut case: Case<P>,
    reading: &mut Reading<'_>,
) -> Result<Option<usize>, Halt> {
    let asked = match row.record.value("state") {
        Some(Value::Code(code)) => P::State::from_code(code),
        _ => None,
    };
    let on = reading.doing.on;
    let now = seen_state(&case, on);
    // What shows by time passing was never done.
    let Some(asked) = asked.filter(|asked| *asked != now && *asked != case.state) else {
        return Ok(Some(0));
    };
    let Some(actions) = way::<P>(case.state, asked) else {
        let facts = [
            ("from", case.state.code().to_owned()),
            ("procedure", P::KIND.code().to_owned()),
        ];
        let problem = row.problem(ProblemCode::CaseNoWay, "state", asked.code());
        problem.facts.extend(facts);
        return Ok(None);
    };
    for action in &actions {
        let Some(on) = day_of::<P>(row, *action) else {
            let key = date_key::<P>(*action).unwrap_or(P::BEGINS);
            row.problem(ProblemCode::ValueRequired, key, "");
            return Ok(None);
        };
        let doing = Doing {
            on,
            ..reading.doing.clone()
        };
        let head = &case.head;
        let who = P::who(&case, *action);
        let behalf = behalf(tx, who, head.applicant, head.respondent, row, reading)?;
        let asking = asking::<P>(row, *action);
        let id = case.head.id;
        match act_in(tx, &doing, behalf.as_ref(), id, &asking, &mut reading.desk) {
            Ok(done) => case = done,
            Err(OpError::Fault(Fault::Refused(refusal))) => {
                row.refused(date_key::<P>(*action).unwrap_or("state"), refusal);
                return Ok(None);
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Some(actions.len()))
}

fn date_key<P: Conduct>(action: P::Action) -> Option<&'static str> {
    let mut dates = P::DATES.iter();
    dates
        .find(|dated| dated.action == action.code())
        .map(|dated| dated.key)
}

/// Returns the day of an action: its own column, or the day on which all ended.
fn day_of<P: Conduct>(row: &Row<'_>, action: P::Action) -> Option<Date> {
    date_key::<P>(action)
        .and_then(|key| row.day(key))
        .or_else(|| row.day("ended_on"))
        .or_else(|| row.day("decided_on"))
}

fn asking<P: Conduct>(row: &Row<'_>, action: P::Action) -> Asking<P> {
    let spec = P::spec(action);
    let value = |input: &crate::procedure::Input| {
        let value = row.record.value(input.key)?;
        Some((input.key, value.clone()))
    };
    Asking {
        action,
        values: spec.inputs.iter().filter_map(value).collect(),
        reason: (spec.reason == crate::procedure::Need::Required)
            .then(|| row.text("reason"))
            .flatten(),
        history: true,
    }
}

/// Names the organisation whose act the row records: an authority writes it down, from the ledger as its paper.
fn behalf(
    tx: &Tx<'_>,
    who: Who,
    applicant: Option<OrgId>,
    respondent: Option<OrgId>,
    row: &Row<'_>,
    reading: &Reading<'_>,
) -> Result<Option<Behalf>, OpError> {
    let org = match who {
        Who::Applicant => applicant,
        Who::Provider | Who::ProviderHead | Who::Party | Who::ProviderOrAuthority => respondent,
        Who::Organisation => applicant.or(respondent),
        Who::Authority | Who::AuthorityHead | Who::PrefectureAuthority | Who::Admin => None,
    };
    let actor = reading.doing.person(tx.reader())?;
    let Some(id) = org.filter(|id| actor.org != Some(*id)) else {
        return Ok(None);
    };
    let found = org::load(tx.reader(), id)?;
    Ok(Some(Behalf {
        org: id,
        in_prefecture: found.region == region::home(tx.reader())?,
        region: found.region,
        is_authority: found.is_authority,
        decided_by: None,
        doc: Some(format!("{}:{}", reading.file, row.record.row)),
    }))
}
