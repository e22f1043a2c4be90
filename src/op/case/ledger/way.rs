//! The shortest way of a procedure from one state to another.

use crate::model::Coded;
use crate::procedure::Procedure;
use std::collections::VecDeque;

/// Returns the actions that lead from a state to another, as few as possible; nothing where no way leads there.
pub(super) fn way<P: Procedure>(from: P::State, to: P::State) -> Option<Vec<P::Action>> {
    let mut seen = vec![from];
    let mut open = VecDeque::from([(from, Vec::new())]);
    while let Some((state, actions)) = open.pop_front() {
        if state == to {
            return Some(actions);
        }
        for action in P::Action::ALL {
            let Some(next) = P::next(state, *action) else {
                continue;
            };
            if !seen.contains(&next) {
                seen.push(next);
                let mut longer = actions.clone();
                longer.push(*action);
                open.push_back((next, longer));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::share::{Action, Share, State};

    #[test]
    fn the_way_is_the_shortest_that_the_procedure_has() {
        assert_eq!(
            way::<Share>(State::Submitted, State::Submitted),
            Some(vec![])
        );
        assert_eq!(
            way::<Share>(State::Submitted, State::Closed),
            Some(vec![Action::Approve, Action::Deliver, Action::Close])
        );
        assert_eq!(
            way::<Share>(State::Asked, State::Rejected),
            Some(vec![Action::Reject])
        );
        assert_eq!(way::<Share>(State::Rejected, State::Approved), None);
    }
}
