//! What can be done with a case: where an action leads, and what is possible now.

use super::facts::{Asked, Case, Facts};
use super::spec::{Need, Procedure};
use crate::model::{AllowedAction, Choice, Coded};
use jiff::civil::Date;

/// Says where an action leads on a case that shows a state; what shows by time passing alone is never stored.
pub(super) fn leads<P: Procedure>(
    case: &Case<P>,
    state: P::State,
    action: P::Action,
) -> Option<P::State> {
    let to = P::next(state, action).filter(|_| !case.head.void)?;
    let to = P::leads(case, action, to)?;
    Some(if to == state { case.state } else { to })
}

/// Says where an action led in former years: what the nature of the case bars now is recorded if it was done.
pub(super) fn led<P: Procedure>(
    case: &Case<P>,
    asked: &Asked<'_, P>,
    facts: &Facts<'_>,
) -> Option<P::State> {
    let state = seen_state(case, facts.on);
    let recorded = facts.history && !case.head.void;
    let to = P::next(state, asked.action).filter(|_| recorded)?;
    Some(if to == state { case.state } else { to })
}

/// Tells whether an action leads somewhere from the state that a case shows on a day.
#[must_use]
pub fn is_possible<P: Procedure>(case: &Case<P>, action: P::Action, on: Date) -> bool {
    leads(case, seen_state(case, on), action).is_some() && P::suits(case, action, on)
}

/// Returns the state as it shows on a day.
#[must_use]
pub fn seen_state<P: Procedure>(case: &Case<P>, on: Date) -> P::State {
    P::seen(case.state, &case.detail, on)
}

/// Lists the actions that lead somewhere from a state.
#[must_use]
pub fn possible<P: Procedure>(state: P::State) -> Vec<P::Action> {
    let all = P::Action::ALL.iter().copied();
    all.filter(|action| P::next(state, *action).is_some())
        .collect()
}

/// Lists what can be done with a case, by whom, and what that needs.
#[must_use]
pub fn allowed<P: Procedure>(case: &Case<P>, on: Date) -> Vec<AllowedAction> {
    if case.head.void {
        return Vec::new();
    }
    let describe = |action: P::Action| {
        let spec = P::spec(action);
        let spelled = P::spelled(action);
        let mut needs: Vec<&'static str> = spelled
            .iter()
            .map(|(_, switch)| *switch)
            .chain(spec.inputs.iter().filter(|i| i.required).map(|i| i.option))
            .chain(P::needs(case, action).iter().copied())
            .collect();
        if spec.reason == Need::Required {
            needs.push("reason");
        }
        if spec.respondent == Need::Required
            || spec.respondent == Need::Optional && case.head.respondent.is_none()
        {
            needs.push("respondent");
        }
        AllowedAction {
            action: choice(action),
            verb: spelled.map_or(action.code(), |(verb, _)| verb),
            who: P::who(case, action),
            needs,
        }
    };
    let state = seen_state(case, on);
    possible::<P>(state)
        .into_iter()
        .filter(|action| leads(case, state, *action).is_some() && P::suits(case, *action, on))
        .map(describe)
        .collect()
}

/// Returns the description of a closed list's member.
pub fn choice<T: Coded>(member: T) -> &'static Choice {
    let place = T::ALL.iter().position(|known| *known == member);
    &T::CHOICES[place.unwrap_or_default()]
}
