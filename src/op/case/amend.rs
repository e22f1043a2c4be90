//! Setting cases right: an event's day, the day that the first term counts from, or the whole case taken back. Nothing is erased.

mod start;

use super::desk::Desk;
use super::{Conduct, act_of, load, privacy};
use crate::model::case::{AMEND, Event, REDACT, VOID};
use crate::model::field::Value;
use crate::model::{
    ActKind, Actor, CaseId, Clock, Coded, Fault, OrgId, RecordKind, Refusal, Role, Who,
};
use crate::op::{Doing, OpError};
use crate::procedure::{Case, clock_in_order};
use crate::store::case::{self as cases, person};
use crate::store::{Connection, Ledger, Tx, clock, people};
use jiff::civil::Date;

/// Says what is set right in a case.
#[derive(Clone, Copy, Debug, Default)]
pub struct Amending {
    /// Place of an event, and the day on which it really was.
    pub event: Option<(i64, Date)>,
    /// The day from which the first term really counts: of receipt, of occurrence.
    pub start: Option<Date>,
}

/// Sets the day of an event right, or the day from which the first term counts, and computes anew the clocks that start
/// and end on it.
///
/// # Errors
/// An event that is not there; a day in the future, or before the event before it, or after the one after it; a day that
/// the beginning of such a case bars; a person who is not of the authority and did not record it, or after whose event
/// another organisation acted; what SQLite says.
pub fn amend<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    id: CaseId,
    amending: Amending,
    reason: &str,
) -> Result<Case<P>, OpError> {
    let act = act_of(doing, ActKind::CaseAmend, None, Some(reason.to_owned()));
    let change = |tx: &mut Tx<'_>| -> Result<Case<P>, OpError> {
        if let Some((seq, on)) = amending.event {
            amend_event::<P>(tx, doing, load(tx.reader(), id)?, seq, on, reason)?;
        }
        if let Some(day) = amending.start {
            start::amend_start::<P>(tx, doing, load(tx.reader(), id)?, day, reason)?;
        }
        load(tx.reader(), id)
    };
    ledger.write(&act, change).map(|(case, _)| case)
}

fn amend_event<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    mut case: Case<P>,
    seq: i64,
    on: Date,
    reason: &str,
) -> Result<(), OpError> {
    let event = event_of(&case, seq)?;
    refuse_strangers(tx.reader(), doing, &case, &event)?;
    in_order(&case, &event, on, doing.today)?;
    let former = event.effective_on;
    let changed = Event {
        effective_on: on,
        ..event
    };
    cases::amend_event(tx, &case.head, &changed)?;
    move_clocks(tx, &case, &changed, former)?;
    if seq == 1 {
        case.head.opened_on = on;
    }
    if case.head.closed_on == Some(former) && P::is_over(case.state, &case.detail) {
        let last = |other: &Event| other.seq > seq && is_step(other);
        if !case.events.iter().any(last) {
            case.head.closed_on = Some(on);
        }
    }
    P::redate(&mut case.detail, seq, former, on);
    let text = format!("{seq}: {former} → {on}: {reason}");
    note(tx, &case, doing, &AMEND, text)?;
    Ok(cases::amend(tx, &mut case)?)
}

/// Refuses a person who neither is of the authority nor recorded the event; and the one who did once another
/// organisation has acted upon it, whose terms would move.
fn refuse_strangers<P: Conduct>(
    connection: &Connection,
    doing: &Doing,
    case: &Case<P>,
    event: &Event,
) -> Result<(), OpError> {
    let actor = doing.person(connection)?;
    let own = acting_org(connection, event)?;
    let mut alone = recorder(event) == Some(actor.login.as_str());
    let later = |other: &&Event| other.seq > event.seq && is_step(other) && other.by.is_some();
    for other in case.events.iter().filter(later) {
        alone = alone && acting_org(connection, other)? == own;
    }
    if !alone {
        authority_only(case, &actor, &AMEND)?;
        P::refuse_righting(case, &actor)?;
    }
    Ok(())
}

/// Returns the organisation whose act an event is.
fn acting_org(connection: &Connection, event: &Event) -> Result<Option<OrgId>, OpError> {
    if event.on_behalf.is_some() {
        return Ok(event.on_behalf);
    }
    let user = match recorder(event) {
        Some(login) => people::by_login(connection, login)?,
        None => None,
    };
    Ok(user.and_then(|user| user.org))
}

fn event_of<P: Conduct>(case: &Case<P>, seq: i64) -> Result<Event, OpError> {
    let found = case.events.iter().find(|event| event.seq == seq);
    found
        .filter(|event| is_step(event))
        .cloned()
        .ok_or_else(|| {
            Fault::NotFound {
                kind: RecordKind::Event,
                name: format!("{}/{seq}", case.head.number),
                near: Vec::new(),
            }
            .into()
        })
}

/// Names the person whose roles counted when an event was recorded.
fn recorder(event: &Event) -> Option<&str> {
    event.acting_as.as_deref().or(event.by.as_deref())
}

/// Tells whether an event is a step of the procedure, and no amendment, taking back or erasing.
fn is_step(event: &Event) -> bool {
    let code = event.action.as_str();
    code != AMEND.code && code != VOID.code && code != REDACT.code
}

/// Refuses a day that would put events out of their order.
fn in_order<P: Conduct>(
    case: &Case<P>,
    event: &Event,
    on: Date,
    today: Date,
) -> Result<(), Refusal> {
    let steps = || case.events.iter().filter(|other| is_step(other));
    let before = steps().filter(|other| other.seq < event.seq);
    let after = steps().filter(|other| other.seq > event.seq);
    let earliest = before.map(|other| other.effective_on).max();
    let latest = after.map(|other| other.effective_on).min();
    let latest = latest.unwrap_or(today).min(today);
    if on > latest {
        return Err(Refusal::Date { on, latest });
    }
    match earliest {
        Some(earliest) if on < earliest => Err(Refusal::BeforeLast {
            record: case.head.number.clone(),
            on,
            earliest,
        }),
        _ => Ok(()),
    }
}

/// Moves the clocks that the event started or ended on its day.
fn move_clocks<P: Conduct>(
    tx: &mut Tx<'_>,
    case: &Case<P>,
    event: &Event,
    former: Date,
) -> Result<(), OpError> {
    let mut desk = Desk::default();
    for held in &case.clocks {
        let mut moved = held.clone();
        if starts_on(case, held, event.seq, former) {
            moved.started_on = event.effective_on;
            desk.recompute(tx.reader(), &mut moved)?;
        }
        if held.end_event == Some(event.seq) && held.ended_on == Some(former) {
            moved.ended_on = Some(event.effective_on);
        }
        if moved != *held {
            if let Some(ended) = moved.ended_on {
                clock_in_order(&moved, ended)?;
            }
            clock::update(tx, &moved)?;
        }
    }
    Ok(())
}

/// Tells whether a clock counts from the day of an event: it starts with it, or goes on with a term that did.
fn starts_on<P: Conduct>(case: &Case<P>, held: &Clock, seq: i64, former: Date) -> bool {
    if held.started_on != former || held.start_event == Some(seq) {
        return held.started_on == former;
    }
    let of_own_day =
        |event: &Event| Some(event.seq) == held.start_event && event.effective_on == former;
    let first = |clock: &Clock| {
        clock.start_event == Some(seq)
            && clock.started_on == former
            && (clock.org, &clock.name) == (held.org, &held.name)
    };
    !case.events.iter().any(of_own_day) && case.clocks.iter().any(first)
}

/// Takes a case back: it stays in the ledger, and nothing counts it.
///
/// # Errors
/// A case taken back before, or on which something else rests; a person who is neither of the authority nor the one who began it before anybody acted on
/// it; what SQLite says.
pub fn void<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    id: CaseId,
    reason: &str,
) -> Result<Case<P>, OpError> {
    let act = act_of(doing, ActKind::CaseVoid, None, Some(reason.to_owned()));
    let change = |tx: &mut Tx<'_>| -> Result<Case<P>, OpError> {
        let mut case = load::<P>(tx.reader(), id)?;
        if case.head.void {
            return Err(Refusal::CaseState {
                case: case.head.number,
                state: &VOID,
                asked: &VOID,
                void: true,
                allowed: Vec::new(),
            }
            .into());
        }
        let actor = doing.person(tx.reader())?;
        let first = case.events.first().and_then(recorder);
        let untouched = case
            .events
            .iter()
            .filter(|event| event.by.is_some())
            .count()
            == 1;
        if !untouched || first != Some(actor.login.as_str()) {
            authority_only(&case, &actor, &VOID)
                .map_err(|refusal| super::standing(tx.reader(), &case, doing.on, refusal))?;
        }
        P::refuse_righting(&case, &actor)?;
        P::refuse_void(tx.reader(), &case)?;
        take_back(tx, doing, &mut case, reason)?;
        load(tx.reader(), id)
    };
    ledger.write(&act, change).map(|(case, _)| case)
}

/// Takes a case back within an act that decided who may.
///
/// # Errors
/// What SQLite says.
pub(in crate::op) fn take_back<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    case: &mut Case<P>,
    reason: &str,
) -> Result<(), OpError> {
    for held in &case.clocks {
        let mut ended = held.clone();
        ended.void = true;
        ended.ended_on = ended.ended_on.or(Some(doing.on.max(held.started_on)));
        clock::update(tx, &ended)?;
    }
    case.head.void = true;
    note(tx, case, doing, &VOID, reason.to_owned())?;
    cases::amend(tx, case)?;
    P::taken_back(tx, case)?;
    P::reconcile(tx, doing, case)
}

fn authority_only<P: Conduct>(
    case: &Case<P>,
    actor: &Actor,
    asked: &'static crate::model::Choice,
) -> Result<(), Refusal> {
    if actor.is_authority_of(&case.head.region) || actor.is_any(&[Role::Admin]) {
        return Ok(());
    }
    Err(Refusal::CaseRole {
        case: case.head.number.clone(),
        asked,
        who: Who::Authority,
        now: None,
    })
}

/// Appends an event that is no step.
pub(super) fn note<P: Conduct>(
    tx: &mut Tx<'_>,
    case: &Case<P>,
    doing: &Doing,
    action: &crate::model::Choice,
    text: String,
) -> Result<(), OpError> {
    if let Some(id) = case.head.person {
        let person = person::load(tx.reader(), id)?;
        let texts = [Value::Text(text.clone())];
        privacy::refuse_named(person.as_ref(), &case.head.number, &texts)?;
    }
    let state = case.state.code().to_owned();
    let event = Event {
        seq: case.events.iter().map(|event| event.seq).max().unwrap_or(0) + 1,
        version: 1,
        action: action.code.to_owned(),
        from: Some(state.clone()),
        to: state,
        by: Some(doing.actor.clone()),
        acting_as: doing.acting_for.clone(),
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: doing.on,
        recorded_at: doing.now.to_string(),
        note: Some(text),
        act: tx.act(),
    };
    Ok(cases::note_event(tx, &case.head, &event)?)
}
