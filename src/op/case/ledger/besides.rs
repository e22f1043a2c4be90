//! What a row tells of besides the way to its state: what was done without leading anywhere, such as an extension.

use super::super::Conduct;
use super::row::Row;
use super::way::{date_key, is_told, stays};
use crate::model::Coded;
use crate::model::case::Event;
use crate::model::field::{Value, find};
use crate::procedure::Case;
use jiff::civil::Date;

/// Lists what the row says was done on the way without changing the state, such as an extension, and is not recorded yet.
pub(super) fn marks<P: Conduct>(
    row: &Row<'_>,
    case: &Case<P>,
    way: &[P::Action],
) -> Vec<(P::Action, Date)> {
    let taken: Vec<&str> = way.iter().filter_map(|a| date_key::<P>(*a)).collect();
    let mut marks: Vec<(P::Action, Date)> = P::Action::ALL
        .iter()
        .filter(|action| stays::<P>(**action))
        .filter(|action| {
            case.events
                .iter()
                .all(|event| event.action != action.code())
        })
        .filter_map(|action| {
            let key = date_key::<P>(*action).filter(|key| !taken.contains(key))?;
            Some((*action, row.day(key)?))
        })
        .collect();
    marks.sort_by_key(|(_, day)| *day);
    marks
}

/// Lists what the row tells of by its fields alone, and what neither the case nor the way to its state says.
pub(super) fn undated<P: Conduct>(
    row: &Row<'_>,
    case: &Case<P>,
    way: &[P::Action],
) -> Vec<P::Action> {
    let is_set = |key: &str| {
        let inputs = way.iter().flat_map(|action| P::spec(*action).inputs);
        let held = find(P::fields(), key).map(|field| (field.get)(&case.detail));
        inputs.into_iter().any(|input| input.key == key) || held.is_some_and(|v| v != Value::Empty)
    };
    let undated = told_without_day::<P>(row).into_iter();
    undated
        .filter(|action| {
            let done = |event: &Event| event.action == action.code();
            !case.events.iter().any(done)
        })
        .filter(|action| {
            let mut inputs = P::spec(*action).inputs.iter();
            inputs.any(|input| is_told(row, input.key) && !is_set(input.key))
        })
        .collect()
}

/// Lists the actions that the row tells of by their fields alone.
fn told_without_day<P: Conduct>(row: &Row<'_>) -> Vec<P::Action> {
    let actions = P::Action::ALL.iter().copied();
    actions
        .filter(|action| P::UNDATED.contains(&action.code()))
        .filter(|action| date_key::<P>(*action).is_none_or(|key| row.day(key).is_none()))
        .filter(|action| P::spec(*action).inputs.iter().any(|i| is_told(row, i.key)))
        .collect()
}
