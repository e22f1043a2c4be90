//! Which way a row's case went: the actions that lead to the state that it names and that its days and answers speak of.

use super::super::Conduct;
use super::row::Row;
use crate::model::Coded;
use crate::model::field::Value;
use crate::procedure::{Case, Procedure};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Returns every way without a loop from a state of a case to another.
fn ways<P: Procedure>(case: &Case<P>, from: P::State, to: P::State) -> Vec<Vec<P::Action>> {
    ways_back(case, from, to, &[])
}

/// Returns the ways from a state of a case to another that come back to a state by none but these actions, each once.
fn ways_back<P: Procedure>(
    case: &Case<P>,
    from: P::State,
    to: P::State,
    back: &[P::Action],
) -> Vec<Vec<P::Action>> {
    let mut there = case.clone();
    let mut found = Vec::new();
    let mut open = vec![(from, vec![from], Vec::new())];
    while let Some((state, seen, actions)) = open.pop() {
        if state == to {
            found.push(actions.clone());
            if back.is_empty() {
                continue;
            }
        }
        for action in P::Action::ALL {
            let Some(next) = P::next(state, *action) else {
                continue;
            };
            // What the nature of the case bars is recorded if it was done.
            there.state = state;
            let next = P::leads(&there, *action, next).unwrap_or(next);
            let again = next != state && back.contains(action) && !actions.contains(action);
            if again || !seen.contains(&next) {
                let mut longer = actions.clone();
                longer.push(*action);
                let mut seen = seen.clone();
                seen.push(next);
                open.push((next, seen, longer));
            }
        }
    }
    found
}

/// Returns the key of the column that says when an action was done.
pub(super) fn date_key<P: Conduct>(action: P::Action) -> Option<&'static str> {
    let mut dates = P::DATES.iter();
    dates
        .find(|dated| dated.action == action.code())
        .map(|dated| dated.key)
}

/// Tells whether an action never leads to another state than the one it is done in.
pub(super) fn stays<P: Procedure>(action: P::Action) -> bool {
    let states = P::State::ALL.iter();
    let mut leads = states.filter_map(|state| Some((*state, P::next(*state, action)?)));
    leads.all(|(from, to)| from == to)
}

/// Tells whether a row states a field.
pub(super) fn is_told(row: &Row<'_>, key: &str) -> bool {
    row.record.value(key).is_some_and(|v| *v != Value::Empty)
}

/// Tells whether a case has an event of that day which the column speaks of.
fn is_held<P: Conduct>(case: &Case<P>, key: &str, day: Option<Date>) -> bool {
    case.events.iter().any(|event| {
        let mut dates = P::DATES.iter();
        Some(event.effective_on) == day
            && dates.any(|dated| dated.key == key && dated.action == event.action)
    })
}

/// What a row says of the way: keys of its days, and of the fields that only actions set.
struct Told {
    days: BTreeSet<&'static str>,
    fields: BTreeSet<&'static str>,
}

impl Told {
    fn of<P: Conduct>(row: &Row<'_>, done: &[&str], case: &Case<P>) -> Self {
        let opening = |key: &str| P::OPENING.spec.inputs.iter().any(|input| input.key == key);
        // What was done before this row says nothing of the way from here.
        let days = P::DATES
            .iter()
            .filter(|dated| row.day(dated.key).is_some() && !done.contains(&dated.action))
            .filter(|dated| !is_held(case, dated.key, row.day(dated.key)))
            .map(|dated| dated.key);
        let said = |key: &&str| is_told(row, key);
        // What is done besides, and leads nowhere, says nothing of the way either.
        let besides: Vec<&str> = P::Action::ALL
            .iter()
            .filter(|action| P::UNDATED.contains(&action.code()))
            .map(|action| P::spec(*action).inputs)
            .filter(|inputs| inputs.iter().all(|i| !i.required || is_told(row, i.key)))
            .flatten()
            .map(|input| input.key)
            .collect();
        let fields = P::Action::ALL
            .iter()
            .flat_map(|action| P::spec(*action).inputs)
            .map(|input| input.key)
            .filter(|key| !opening(key) && !besides.contains(key))
            .filter(said);
        Self {
            days: days.collect(),
            fields: fields.collect(),
        }
    }

    /// Counts the actions of a way that lack what comes before them, though the row tells its day.
    fn without<P: Conduct>(&self, way: &[P::Action], done: &[&str]) -> usize {
        let taken =
            |code: &str| way.iter().any(|action| action.code() == code) || done.contains(&code);
        let tells = |code: &str| {
            let mut dates = P::DATES.iter();
            dates.any(|dated| dated.action == code && self.days.contains(dated.key))
        };
        let lacks = |(action, before): &&(&str, &str)| {
            way.iter().any(|one| one.code() == *action) && tells(before) && !taken(before)
        };
        P::AFTER.iter().filter(lacks).count()
    }

    /// Weighs a way by what it leaves out of what is told, by the days that it lacks, and by its length.
    fn weight<P: Conduct>(&self, way: &[P::Action]) -> (usize, usize, usize) {
        let keys: BTreeSet<&str> = way.iter().filter_map(|a| date_key::<P>(*a)).collect();
        let inputs = way.iter().flat_map(|action| P::spec(*action).inputs);
        let sets: BTreeSet<&str> = inputs.map(|input| input.key).collect();
        let of_marks = |key: &str| {
            let marks = P::Action::ALL.iter().filter(|action| stays::<P>(**action));
            let mut marks = marks.copied();
            marks.any(|mark| date_key::<P>(mark) == Some(key))
        };
        // `ended_on` says of any way when it was over.
        let left = |key: &&&str| !keys.contains(**key) && **key != "ended_on" && !of_marks(key);
        let left_days = self.days.iter().filter(left).count();
        let left_fields = self.fields.iter().filter(|key| !sets.contains(**key));
        let undated = keys.iter().filter(|key| !self.days.contains(**key)).count();
        (left_days * 100 + left_fields.count(), undated, way.len())
    }
}

/// Returns the way from a state to another that fits best what the row says; nothing where no way leads there.
pub(super) fn way<P: Conduct>(
    row: &Row<'_>,
    done: &[&str],
    case: &Case<P>,
    from: P::State,
    to: P::State,
) -> Option<Vec<P::Action>> {
    let told = Told::of::<P>(row, done, case);
    let mut ways = ways::<P>(case, from, to);
    // Days that no way straight ahead explains may tell of one that came back, such as a review that failed and the
    // proposal after it.
    let explained = |way: &Vec<P::Action>| told.weight::<P>(way).0 < 100;
    if !ways.iter().any(explained) {
        let told_of = |key: &str| told.days.contains(key);
        let back: Vec<P::Action> = P::Action::ALL
            .iter()
            .copied()
            .filter(|action| date_key::<P>(*action).is_some_and(told_of))
            .collect();
        let last = case.events.last().map(|event| event.effective_on);
        let around = ways_back::<P>(case, from, to, &back).into_iter();
        let around = around.filter(|way| is_in_order::<P>(row, way, last) && explained(way));
        ways.extend(around);
    }
    // Of equals the first in the order of actions, so that the same row is always read the same.
    ways.sort_by_key(|way| {
        let places = way.iter().map(|action| place(*action));
        let (left, undated, length) = told.weight::<P>(way);
        let left = left + told.without::<P>(way, done);
        ((left, undated, length), places.collect::<Vec<_>>())
    });
    ways.into_iter().next()
}

/// Tells whether the days of a way follow each other, and what was done last.
fn is_in_order<P: Conduct>(row: &Row<'_>, way: &[P::Action], last: Option<Date>) -> bool {
    let days: Vec<Date> = way.iter().filter_map(|a| day_of::<P>(row, *a)).collect();
    let first = days.first().copied();
    days.is_sorted() && last.is_none_or(|last| first.is_none_or(|first| last <= first))
}

/// Tells whether the actions of a column lead back to where a case came through: it may have done so more than once, of
/// which a row tells the last day alone.
pub(super) fn leads_back<P: Conduct>(case: &Case<P>, key: &str) -> bool {
    let passed = |state: P::State| case.events.iter().any(|event| event.to == state.code());
    let of_key = |action: &&P::Action| date_key::<P>(**action) == Some(key);
    P::Action::ALL.iter().filter(of_key).any(|action| {
        P::State::ALL.iter().any(|from| {
            let to = P::next(*from, *action).filter(|to| to != from && passed(*to));
            to.is_some_and(|to| !ways::<P>(case, to, *from).is_empty())
        })
    })
}

fn place<T: Coded>(member: T) -> usize {
    T::ALL
        .iter()
        .position(|known| *known == member)
        .unwrap_or(0)
}

/// Tells whether a state is ever entered, and does not only show by time passing.
pub(super) fn is_entered<P: Procedure>(state: P::State) -> bool {
    let mut states = P::State::ALL.iter().copied();
    states.any(|from| {
        let mut actions = P::Action::ALL.iter().copied();
        from != state && actions.any(|action| P::next(from, action) == Some(state))
    })
}

/// Says where the days and fields of a row lead, where it names no state.
pub(super) enum Led<S> {
    /// To one state.
    To(S),
    /// They say nothing of a way.
    Nowhere,
    /// To several, or to none that fits.
    Unclear,
}

/// Returns the state that the days and fields of a row lead to.
pub(super) fn led_to<P: Conduct>(row: &Row<'_>, done: &[&str], case: &Case<P>) -> Led<P::State> {
    let from = case.state;
    let told = Told::of::<P>(row, done, case);
    // Days of marks alone leave the state as it is.
    if told.days.iter().all(|key| marks_only::<P>(key)) {
        return Led::Nowhere;
    }
    let mut fitting: Vec<((usize, usize, usize), P::State)> = P::State::ALL
        .iter()
        .filter(|state| **state != from)
        .filter_map(|state| {
            let way = way::<P>(row, done, case, from, *state)?;
            Some((told.weight::<P>(&way), *state))
        })
        .filter(|((left, undated, _), _)| *left == 0 && *undated == 0)
        .collect();
    fitting.sort_by_key(|(weight, _)| *weight);
    match fitting[..] {
        [(_, state)] => Led::To(state),
        [((.., first), state), ((.., second), _), ..] if first < second => Led::To(state),
        _ => Led::Unclear,
    }
}

fn marks_only<P: Conduct>(key: &str) -> bool {
    let mut named = P::Action::ALL.iter();
    named.all(|action| date_key::<P>(*action) != Some(key) || stays::<P>(*action))
}

/// Returns the day of an action: its own column, or the day on which all ended or was answered.
pub(super) fn day_of<P: Conduct>(row: &Row<'_>, action: P::Action) -> Option<Date> {
    date_key::<P>(action)
        .and_then(|key| row.day(key))
        .or_else(|| row.day("ended_on"))
        .or_else(|| row.day("decided_on"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::share::{Action, Detail, Share, State};
    use crate::procedure::testing::Bench;

    #[test]
    fn every_way_without_a_loop_is_found() {
        let case = Bench::<Share>::new(Detail::default()).case;
        let to_rejected = ways::<Share>(&case, State::Submitted, State::Rejected);
        assert!(to_rejected.contains(&vec![Action::Reject]));
        assert!(to_rejected.contains(&vec![Action::Ask, Action::Supplement, Action::Reject]));
        assert!(ways::<Share>(&case, State::Rejected, State::Approved).is_empty());
        assert_eq!(
            ways::<Share>(&case, State::Submitted, State::Submitted),
            vec![vec![]]
        );
    }
}
