//! Setting cases right: an event's day, or the day that the first term counts from. Nothing is erased.

mod start;

use super::desk::Desk;
use super::{Conduct, act_of, load, privacy};
use crate::model::case::{AMEND, Event, REDACT, VOID};
use crate::model::field::Value;
use crate::model::{
    ActKind, Actor, Bar, CaseId, Clock, Coded, Fault, OrgId, RecordKind, Refusal, Role, Who,
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
    refuse_void(&case)?;
    refuse_strangers(tx.reader(), doing, &case, &event)?;
    let former = event.effective_on;
    refuse_same(&case, former, on)?;
    let with = with_it(&case, &event);
    in_order(&case, &with, on, doing.today)?;
    // Of what moves to a later day the last goes first, so that no clock ends before it starts.
    let mut moving: Vec<&Event> = with.iter().collect();
    if on > former {
        moving.reverse();
    }
    for event in moving {
        move_event(tx, &mut case, event, on)?;
        case.clocks = load::<P>(tx.reader(), case.head.id)?.clocks;
    }
    let text = format!("{seq}: {former} → {on}: {reason}");
    note(tx, &case, doing, &AMEND, text)?;
    cases::amend(tx, &mut case)?;
    for event in &with {
        P::moved(tx, doing, &case, event, on)?;
    }
    Ok(())
}

/// Moves an event to another day, with what the case holds of its day; the caller writes the case.
fn move_event<P: Conduct>(
    tx: &mut Tx<'_>,
    case: &mut Case<P>,
    event: &Event,
    on: Date,
) -> Result<(), OpError> {
    let former = event.effective_on;
    let changed = Event {
        effective_on: on,
        ..event.clone()
    };
    cases::amend_event(tx, &case.head, &changed)?;
    move_clocks(tx, case, &changed, former)?;
    if event.seq == 1 {
        case.head.opened_on = on;
    }
    if case.head.closed_on == Some(former) && P::is_over(case.state, &case.detail) {
        let last = |other: &Event| other.seq > event.seq && is_step(other);
        if !case.events.iter().any(last) {
            case.head.closed_on = Some(on);
        }
    }
    P::redate(&mut case.detail, &event.action, former, on);
    Ok(())
}

/// Returns an event with the one that followed from it at once, by law and not by a person: they move together.
fn with_it<P: Conduct>(case: &Case<P>, event: &Event) -> Vec<Event> {
    let law = P::follows(case).filter(|_| event.seq == 1);
    let mut after = case.events.iter().filter(|other| is_step(other));
    let follows = after.find(|other| other.seq > event.seq).filter(|next| {
        let by_law = law.is_some_and(|action| action.code() == next.action);
        by_law && next.by.is_none() && next.effective_on == event.effective_on
    });
    [event.clone()]
        .into_iter()
        .chain(follows.cloned())
        .collect()
}

/// Moves an event that another case brought about with the day of what brought it about, as far as the steps around it let
/// it.
///
/// # Errors
/// What SQLite says.
pub(super) fn move_along<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    case: &mut Case<P>,
    seq: i64,
    on: Date,
    text: &str,
) -> Result<(), OpError> {
    let event = event_of(case, seq)?;
    let steps = || case.events.iter().filter(|other| is_step(other));
    let before = steps().filter(|other| other.seq < seq);
    let after = steps().filter(|other| other.seq > seq);
    let earliest = before.map(|other| other.effective_on).max();
    let latest = after.map(|other| other.effective_on).min();
    let on = earliest.map_or(on, |earliest| on.max(earliest));
    let on = latest.map_or(on, |latest| on.min(latest));
    if on == event.effective_on {
        return Ok(());
    }
    let text = format!("{seq}: {} → {on}: {text}", event.effective_on);
    move_event(tx, case, &event, on)?;
    note(tx, case, doing, &AMEND, text)?;
    Ok(cases::amend(tx, case)?)
}

/// Refuses to set right what was taken back: nothing counts it.
fn refuse_void<P: Conduct>(case: &Case<P>) -> Result<(), Refusal> {
    if !case.head.void {
        return Ok(());
    }
    Err(Refusal::CaseState {
        case: case.head.number.clone(),
        state: &VOID,
        asked: &AMEND,
        void: true,
        allowed: Vec::new(),
    })
}

/// Refuses to set a day right that is so already.
fn refuse_same<P: Conduct>(case: &Case<P>, held: Date, day: Date) -> Result<(), Refusal> {
    if held != day {
        return Ok(());
    }
    let article = P::OPENING.spec.article;
    Err(Bar::of("amend-same-day", article, &case.head.number)
        .with("day", day)
        .with("noun", P::KIND.code())
        .into())
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
pub(super) fn recorder(event: &Event) -> Option<&str> {
    event.acting_as.as_deref().or(event.by.as_deref())
}

/// Tells whether an event is a step of the procedure, and no amendment, taking back or erasing.
fn is_step(event: &Event) -> bool {
    let code = event.action.as_str();
    code != AMEND.code && code != VOID.code && code != REDACT.code
}

/// Refuses a day that would put events, which move together, out of their order.
fn in_order<P: Conduct>(
    case: &Case<P>,
    moved: &[Event],
    on: Date,
    today: Date,
) -> Result<(), Refusal> {
    let (first, last) = (moved.first(), moved.last());
    let steps = || case.events.iter().filter(|other| is_step(other));
    let before = steps().filter(|other| first.is_some_and(|first| other.seq < first.seq));
    let after = steps().filter(|other| last.is_some_and(|last| other.seq > last.seq));
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

pub(super) fn authority_only<P: Conduct>(
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
