//! Procedures: which states a record goes through, who may act, what that needs, and which clocks run. Pure.
//!
//! A procedure is one file: an enum of states, one of actions, the `match` that leads from the one to the next, and for
//! each action who may do it and what it needs. [`plan`] (in `gate`) is the one gate: it alone makes a [`Step`], and the
//! store writes nothing but steps. The life of catalogue entries has a gate of its own in [`catalog`], since what it
//! moves are entries.
//!
//! | to add | touch |
//! |---|---|
//! | a procedure | its file here, its member of [`ProcedureKind`], its detail table and view in a migration, its arm in `store::case`, its use cases in `op/case`, its noun in `cli` |

pub mod catalog;
pub mod change;
pub mod compare;
pub mod dispute;
mod entitled;
mod facts;
mod gate;
mod label;
mod possible;
pub mod share;
mod spec;
#[cfg(test)]
pub(crate) mod testing;
pub mod verify;

pub use entitled::entitled;
pub use facts::{Answering, Asked, Behalf, Case, Facts};
pub use gate::{Step, brought_about, by_law, clock_in_order, open, open_within, plan};
pub use label::label;
pub use possible::{allowed, is_possible, possible, seen_state};
pub use spec::{ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};

use crate::model::field::{self, Kind};
use crate::model::{Choice, Coded, ProcedureKind};

/// Returns the states of a procedure, for wording a code whose case is not at hand.
#[must_use]
pub fn states(kind: ProcedureKind) -> &'static [Choice] {
    match kind {
        ProcedureKind::Change => change::State::CHOICES,
        ProcedureKind::Share => share::State::CHOICES,
        ProcedureKind::Verify => verify::State::CHOICES,
        ProcedureKind::Compare => compare::State::CHOICES,
        ProcedureKind::Dispute => dispute::State::CHOICES,
    }
}

/// Returns the actions of a procedure, for wording a code whose case is not at hand.
#[must_use]
pub fn actions(kind: ProcedureKind) -> &'static [Choice] {
    match kind {
        ProcedureKind::Change => change::Action::CHOICES,
        ProcedureKind::Share => share::Action::CHOICES,
        ProcedureKind::Verify => verify::Action::CHOICES,
        ProcedureKind::Compare => compare::Action::CHOICES,
        ProcedureKind::Dispute => dispute::Action::CHOICES,
    }
}

/// Returns the closed list of a procedure's field, or its states for `state`; nothing where the key names no list.
#[must_use]
pub fn choices(kind: ProcedureKind, key: &str) -> &'static [Choice] {
    fn of<P: Procedure>(key: &str) -> &'static [Choice] {
        match field::find(P::fields(), key).map(|field| field.kind) {
            Some(Kind::Choice(choices)) => choices,
            _ => &[],
        }
    }
    if key == "state" {
        return states(kind);
    }
    match kind {
        ProcedureKind::Change => of::<change::Change>(key),
        ProcedureKind::Share => of::<share::Share>(key),
        ProcedureKind::Verify => of::<verify::Verify>(key),
        ProcedureKind::Compare => of::<compare::Compare>(key),
        ProcedureKind::Dispute => of::<dispute::Dispute>(key),
    }
}
