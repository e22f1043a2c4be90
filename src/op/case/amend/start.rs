//! Setting right the day from which the first term of a case counts, where that is not the day of its first event.

use super::super::desk::Desk;
use super::super::{Conduct, judged_entry, starting};
use super::{event_of, is_step, note, refuse_same, refuse_strangers, refuse_void, starts_on};
use crate::model::case::AMEND;
use crate::model::field::{Value, find as find_field};
use crate::model::{Bar, Coded, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::{Case, ClockMove, Facts};
use crate::store::case as cases;
use crate::store::{Tx, clock};
use jiff::civil::Date;

/// Sets that day right, with the clocks that started on it.
///
/// # Errors
/// As for [`super::amend`].
pub(super) fn amend_start<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    mut case: Case<P>,
    day: Date,
    reason: &str,
) -> Result<(), OpError> {
    let named =
        starting::<P>().and_then(|input| Some((input.option, find_field(P::fields(), input.key)?)));
    let Some((option, field)) = named else {
        return Ok(());
    };
    let event = event_of(&case, 1)?;
    refuse_void(&case)?;
    refuse_strangers(tx.reader(), doing, &case, &event)?;
    let former = match (field.get)(&case.detail) {
        Value::Date(held) => held,
        _ => case.head.opened_on,
    };
    refuse_same(&case, former, day)?;
    let mut changed = case.clone();
    (field.set)(&mut changed.detail, Value::Date(day));
    refuse_odd(tx, doing, &case, &changed, day)?;
    let mut desk = Desk::default();
    for held in case
        .clocks
        .iter()
        .filter(|held| starts_on(&case, held, 1, former))
    {
        let mut moved = held.clone();
        moved.started_on = day;
        desk.recompute(tx.reader(), &mut moved)?;
        clock::update(tx, &moved)?;
    }
    let text = format!("{option}: {former} → {day}: {reason}");
    note(tx, &case, doing, &AMEND, text)?;
    case.detail = changed.detail;
    Ok(cases::amend(tx, &mut case)?)
}

/// Refuses a day after that of the next step, one that the beginning of such a case bars, and one that would give it
/// other terms than it has. What held before, right or not, is not asked.
fn refuse_odd<P: Conduct>(
    tx: &Tx<'_>,
    doing: &Doing,
    case: &Case<P>,
    changed: &Case<P>,
    day: Date,
) -> Result<(), OpError> {
    let article = P::OPENING.spec.article;
    let mut steps = case.events.iter().filter(|event| is_step(event));
    let next = steps.find(|event| event.seq > 1 && event.by.is_some());
    if let Some(next) = next.filter(|next| day > next.effective_on) {
        return Err(Refusal::from(
            Bar::of("amend-start-late", article, &case.head.number)
                .with("day", day)
                .with("latest", next.effective_on),
        )
        .into());
    }
    let actor = doing.person(tx.reader())?;
    let edition = Desk::default().edition(tx.reader(), &case.head.edition)?;
    let entry = judged_entry(tx.reader(), case)?;
    let facts = Facts {
        actor: &actor,
        behalf: None,
        on: case.head.opened_on,
        today: doing.today,
        entry: entry.as_ref(),
        edition: &edition,
        history: false,
    };
    let Ok(held) = P::begin(case, &facts) else {
        return Ok(());
    };
    let now = P::begin(changed, &facts)?;
    if names(&held) == names(&now) {
        return Ok(());
    }
    Err(Refusal::from(
        Bar::of("amend-start-terms", article, &case.head.number)
            .with("day", day)
            .with("noun", P::KIND.code()),
    )
    .into())
}

/// Names the clocks that start.
fn names(moves: &[ClockMove]) -> Vec<&'static str> {
    let started = |one: &ClockMove| match one {
        ClockMove::Start { name, .. } => Some(*name),
        ClockMove::End { .. } | ClockMove::Extend { .. } => None,
    };
    moves.iter().filter_map(started).collect()
}
