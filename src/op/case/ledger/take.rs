//! Taking a row: its case begins, or the one that is there goes on.

use super::super::act::act_in;
use super::super::open::open_in;
use super::super::{Asking, Conduct, Wanted, load};
use super::besides::{marks, undated};
use super::columns::OPENED;
use super::judge::{begin_by_receipt, cell_of, judge, unfound};
use super::row::{Reading, Row};
use super::same::{self, same_case};
use super::way::{Led, date_key, day_of, is_entered, is_told, led_to, way};
use super::{Halt, Outcome};
use crate::model::case::{PERSON_FIELDS, Person, has_mask};
use crate::model::field::{Field, Kind, Value, find};
use crate::model::{Coded, Fault, OrgId, Problem, ProblemCode, Who};
use crate::op::{Doing, OpError, org, region};
use crate::procedure::{Behalf, Case, Need, seen_state};
use crate::sheet::Record;
use crate::store::org::authority;
use crate::store::{Connection, Tx, entry};
use jiff::civil::Date;

/// Puts the row's values for some fields into a record.
pub(super) fn fill<R>(
    record: &mut R,
    fields: &'static [Field<R>],
    row: &Record,
    only: &dyn Fn(&str) -> bool,
) {
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
    begin_by_receipt::<P>(row);
    judge::<P>(row);
    let wanted = wanted::<P>(tx.reader(), row, reading)?;
    if let Some(masked) = wanted.person.doubtful_id() {
        row.problem(ProblemCode::IdDoubtful, "id_number", &masked);
    }
    note_person::<P>(row, &wanted);
    let opened = row.day(OPENED).or_else(|| row.day(P::BEGINS));
    if row.numbered.is_some() {
        // What the row leaves open of a case that is there stays as it is.
        let open = |problem: &Problem| problem.code == ProblemCode::ValueRequired;
        row.record.problems.retain(|problem| !open(problem));
    }
    if row.is_rejected() {
        return Ok(None);
    }
    let held = match (row.numbered, opened) {
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
    if let Some(first) = reading.taken.insert(case.head.id, row.record.row) {
        let (key, own) = row.own_words().unwrap_or(("case", number));
        let problem = row.problem(ProblemCode::RecordInFile, key, &own);
        problem.facts.push(("other_row", first.to_string()));
        return Ok(None);
    }
    if is_new && let Some(foreign) = row.text("case").filter(|foreign| *foreign != number) {
        let problem = row.problem(ProblemCode::CaseRenumbered, "case", &foreign);
        problem.facts.push(("number", number.clone()));
    }
    let Some((case, steps)) = go_on(tx, row, case, reading)? else {
        return Ok(None);
    };
    same::differences(tx.reader(), row, &wanted, &case, is_new)?;
    if row.is_rejected() {
        return Ok(None);
    }
    if is_new || steps > 0 {
        P::reconcile(tx, reading.doing, &case)?;
    }
    Ok(Some(match (is_new, steps) {
        (true, _) => Outcome::Created(number),
        (false, 0) => Outcome::Unchanged,
        (false, _) => Outcome::Updated(number),
    }))
}

/// Warns of a person who is masked, and of none where such a case concerns one.
fn note_person<P: Conduct>(row: &mut Row<'_>, wanted: &Wanted<P>) {
    let person = &wanted.person;
    for (key, text) in [
        ("person_name", &person.name),
        ("id_number", &person.id_number),
    ] {
        if let Some(text) = text.as_deref().filter(|text| has_mask(text)) {
            row.problem(ProblemCode::PersonMasked, key, text);
        }
    }
    let needed = P::opening(&wanted.detail).parties.person == Need::Required;
    if needed && row.numbered.is_none() && person.name.is_none() {
        row.problem(ProblemCode::PersonMissing, "person_name", "");
    }
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
    let provider = match (respondent, entries.first()) {
        (None, Some(id)) => entry::load(connection, *id)?.map(|entry| entry.provider),
        _ => respondent,
    };
    for key in P::ENTRIES {
        row.number_entries(connection, key, provider, reading)?;
    }
    let mut wanted = Wanted::<P> {
        applicant,
        respondent,
        entries,
        reason: None,
        history: true,
        ..Wanted::default()
    };
    named_orgs::<P>(connection, row, reading)?;
    let asked = |key: &str| {
        let mut inputs = P::OPENING.spec.inputs.iter();
        inputs.any(|input| input.key == key) || P::TOLD.contains(&key)
    };
    fill(&mut wanted.detail, P::fields(), &row.record, &asked);
    let mut person = Person::default();
    fill(&mut person, PERSON_FIELDS, &row.record, &|_| true);
    wanted.person = person;
    Ok(wanted)
}

/// Looks up the organisations that fields of the row name.
fn named_orgs<P: Conduct>(
    connection: &Connection,
    row: &mut Row<'_>,
    reading: &mut Reading<'_>,
) -> Result<(), OpError> {
    for field in P::fields().iter().filter(|field| field.kind == Kind::Org) {
        let Some(org) = row.org(connection, field.key, reading)? else {
            continue;
        };
        let values = row.record.values.iter_mut();
        for (_, value) in values.filter(|(key, _)| *key == field.key) {
            *value = Value::Org(org);
        }
    }
    Ok(())
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
    let who = P::opening(&wanted.detail).spec.who;
    let authority = if P::OF_AUTHORITY {
        respondent
    } else {
        authority_in(&wanted.detail, P::fields())
    };
    let org = whose(who, wanted.applicant, respondent, authority);
    let behalf = behalf(tx, org, row, reading)?;
    match open_in(tx, &doing, behalf.as_ref(), wanted) {
        Ok(mut begun) => Ok(begun.pop()),
        Err(OpError::Fault(Fault::Refused(refusal))) => {
            let begins = row.day(OPENED).map_or(P::BEGINS, |_| OPENED);
            let key = cell_of(&refusal).unwrap_or(begins);
            row.refused(key, refusal);
            Ok(None)
        }
        Err(other) => unfound::<P>(row, other).map(|()| None),
    }
}

/// Does what leads to the state that the row names; returns the case as it is then, and how many steps that took.
fn go_on<P: Conduct>(
    tx: &mut Tx<'_>,
    row: &mut Row<'_>,
    mut case: Case<P>,
    reading: &mut Reading<'_>,
) -> Result<Option<(Case<P>, usize)>, Halt> {
    let Some(actions) = actions(row, &case, reading.doing.on) else {
        return Ok(None);
    };
    let mut marks = marks::<P>(row, &case, &actions);
    let last = match actions.last() {
        Some(action) => day_of::<P>(row, *action),
        None => case.events.last().map(|event| event.effective_on),
    };
    if let Some(day) = last {
        let undated = undated::<P>(row, &case, &actions);
        marks.extend(undated.into_iter().map(|action| (action, day)));
    }
    let mut steps = 0;
    for action in actions {
        let Some(on) = day_of::<P>(row, action) else {
            let key = date_key::<P>(action).unwrap_or("state");
            let problem = row.problem(ProblemCode::CaseDayMissing, key, action.code());
            problem.facts.push(("procedure", P::KIND.code().to_owned()));
            return Ok(None);
        };
        // What only follows the action may have been done on the same day.
        let before = |(mark, day): &mut (P::Action, Date)| {
            *day < on || (*day == on && P::next(case.state, *mark).is_some())
        };
        let due: Vec<(P::Action, Date)> = marks.extract_if(.., before).collect();
        for (action, on) in due.into_iter().chain([(action, on)]) {
            let Some(done) = step(tx, row, case, action, on, reading)? else {
                return Ok(None);
            };
            case = done;
            steps += 1;
        }
    }
    for (action, on) in marks {
        let Some(done) = step(tx, row, case, action, on, reading)? else {
            return Ok(None);
        };
        case = done;
        steps += 1;
    }
    Ok(Some((case, steps)))
}

/// Returns the actions that lead to where the row's case stands: by its answer, its state, or else its days.
fn actions<P: Conduct>(row: &mut Row<'_>, case: &Case<P>, today: Date) -> Option<Vec<P::Action>> {
    let state = |key: &str| match row.record.value(key) {
        Some(Value::Code(code)) => P::State::from_code(code),
        _ => None,
    };
    let (answer, asked) = (state("verdict"), state("state"));
    let done: Vec<&str> = case.events.iter().map(|e| e.action.as_str()).collect();
    let Some(named) = asked.or(answer) else {
        return match led_to::<P>(row, &done, case) {
            Led::To(to) => way::<P>(row, &done, case, case.state, to),
            Led::Nowhere => Some(Vec::new()),
            Led::Unclear => {
                row.problem(ProblemCode::CaseStateMissing, "state", "");
                None
            }
        };
    };
    // An answer that ends the case is where it stands, whatever word says that it is over.
    let ending = answer.filter(|answer| P::ends(*answer));
    let named = ending.unwrap_or(named);
    if named == case.state {
        return way::<P>(row, &done, case, named, named);
    }
    if named == seen_state(case, today) {
        return Some(Vec::new());
    }
    let passed = |state: P::State| case.events.iter().any(|event| event.to == state.code());
    let through = answer.filter(|answer| *answer != named && !passed(*answer));
    let found = stored(row, case, named, today)
        .into_iter()
        .find_map(|to| match through {
            Some(middle) => {
                let mut actions = way::<P>(row, &done, case, case.state, middle)?;
                actions.extend(way::<P>(row, &done, case, middle, to)?);
                Some(actions)
            }
            None => way::<P>(row, &done, case, case.state, to),
        });
    if found.is_none() {
        let facts = [
            ("case", case.head.number.clone()),
            ("from", case.state.code().to_owned()),
            ("procedure", P::KIND.code().to_owned()),
        ];
        let problem = row.problem(ProblemCode::CaseNoWay, "state", named.code());
        problem.facts.extend(facts);
    }
    found
}

/// Returns the states that show as the one named: itself, or those that turn into it by time passing.
fn stored<P: Conduct>(
    row: &Row<'_>,
    case: &Case<P>,
    named: P::State,
    today: Date,
) -> Vec<P::State> {
    if is_entered::<P>(named) {
        return vec![named];
    }
    let mut detail = case.detail.clone();
    fill(&mut detail, P::fields(), &row.record, &|_| true);
    let states = P::State::ALL.iter().rev().copied();
    states
        .filter(|state| is_entered::<P>(*state) && P::seen(*state, &detail, today) == named)
        .collect()
}

/// Does one action on its day, for the organisation whose it was; nothing where it is refused.
fn step<P: Conduct>(
    tx: &mut Tx<'_>,
    row: &mut Row<'_>,
    case: Case<P>,
    action: P::Action,
    on: Date,
    reading: &mut Reading<'_>,
) -> Result<Option<Case<P>>, Halt> {
    let doing = Doing {
        on,
        ..reading.doing.clone()
    };
    let head = &case.head;
    let who = P::who(&case, action);
    let authority = authority_of(tx.reader(), &case, who)?;
    let org = whose(who, head.applicant, head.respondent, authority);
    let behalf = behalf(tx, org, row, reading)?;
    let asking = asking::<P>(row, action);
    match act_in(
        tx,
        &doing,
        behalf.as_ref(),
        head.id,
        &asking,
        &mut reading.desk,
    ) {
        Ok(done) => Ok(Some(done)),
        Err(OpError::Fault(Fault::Refused(refusal))) => {
            let dated = date_key::<P>(action).filter(|key| row.day(key).is_some());
            let mut inputs = P::spec(action).inputs.iter().map(|input| input.key);
            let told = inputs.find(|key| P::UNDATED.contains(&action.code()) && is_told(row, key));
            let key = cell_of(&refusal)
                .or(dated)
                .or(told)
                .or_else(|| date_key::<P>(action));
            row.refused(key.unwrap_or("state"), refusal);
            Ok(None)
        }
        Err(other) => unfound::<P>(row, other).map(|()| None),
    }
}

fn asking<P: Conduct>(row: &Row<'_>, action: P::Action) -> Asking<P> {
    let spec = P::spec(action);
    let value = |input: &crate::procedure::Input| {
        let value = row.record.value(input.key)?;
        Some((input.key, value.clone()))
    };
    let brought = P::BROUGHT.iter().filter_map(|(code, key)| {
        let value = row.record.value(key).filter(|_| *code == action.code())?;
        Some((*key, value.clone()))
    });
    Asking {
        action,
        values: spec
            .inputs
            .iter()
            .filter_map(value)
            .chain(brought)
            .collect(),
        reason: (spec.reason == crate::procedure::Need::Required)
            .then(|| row.text("reason"))
            .flatten(),
        history: true,
        respondent: None,
    }
}

/// Returns the authority that a detail names.
fn authority_in<R>(detail: &R, fields: &'static [Field<R>]) -> Option<OrgId> {
    match find(fields, "authority").map(|field| (field.get)(detail)) {
        Some(Value::Org(org)) => Some(org),
        _ => None,
    }
}

/// Returns the authority whose act a step was: the one that the case names, else that of its region. Nobody decides on
/// their own application; which authority did then, the ledger does not say.
fn authority_of<P: Conduct>(
    connection: &Connection,
    case: &Case<P>,
    who: Who,
) -> Result<Option<OrgId>, OpError> {
    let head = &case.head;
    let named = match who {
        Who::PrefectureAuthority => None,
        _ if P::OF_AUTHORITY => head.respondent,
        _ => authority_in(&case.detail, P::fields()),
    };
    let region = match who {
        Who::PrefectureAuthority => region::home(connection)?,
        _ => head.region.clone(),
    };
    let found = match named {
        Some(named) => Some(named),
        None => authority(connection, &region)?.map(|org| org.id),
    };
    Ok(found.filter(|found| Some(*found) != head.applicant))
}

/// Names the organisation whose act it was, by who may.
fn whose(
    who: Who,
    applicant: Option<OrgId>,
    respondent: Option<OrgId>,
    authority: Option<OrgId>,
) -> Option<OrgId> {
    match who {
        Who::Applicant => applicant,
        Who::Provider
        | Who::ProviderHead
        | Who::Responsible
        | Who::ResponsibleHead
        | Who::HandlingHead
        | Who::Party
        | Who::ProviderOrAuthority => respondent,
        Who::Organisation => applicant.or(respondent),
        Who::Authority | Who::AuthorityHead | Who::PrefectureAuthority => authority,
        Who::Admin => None,
    }
}

/// Says on whose behalf the row is recorded: an authority writes it down, from the ledger as its paper.
fn behalf(
    tx: &Tx<'_>,
    org: Option<OrgId>,
    row: &Row<'_>,
    reading: &Reading<'_>,
) -> Result<Option<Behalf>, OpError> {
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
        ledger: true,
    }))
}
