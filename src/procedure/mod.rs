//! Procedures: which states a record goes through, who may act, what that needs, and which clocks run. Pure.
//!
//! A procedure is one file: an enum of states, one of actions, the `match` that leads from the one to the next, and for
//! each action who may do it and what it needs. [`plan`] (in `gate`) is the one gate: it alone makes a [`Step`], and the
//! store writes nothing but steps. The life of catalogue entries has a gate of its own in [`catalog`], since what it
//! moves are entries.
//!
//! | to add | touch |
//! |---|---|
//! | a procedure | its file here, its member of [`ProcedureKind`], its arm of [`visit`], its detail table and view in a migration, its use cases in `op/case`, its noun in `cli` |

pub mod catalog;
pub mod change;
pub mod claim;
pub mod compare;
pub mod contract;
pub mod develop;
pub mod dispute;
pub mod document;
pub mod emergency;
mod entitled;
mod facts;
mod gate;
mod label;
pub mod opening;
pub mod order;
mod possible;
pub mod project;
pub mod recall;
pub mod sanction;
pub mod share;
mod spec;
#[cfg(test)]
pub(crate) mod testing;
pub mod verify;

pub use entitled::entitled;
pub use facts::{Answering, Asked, Behalf, Case, Facts};
pub use gate::{Step, brought_about, by_law, clock_in_order, open, open_within, plan};
pub use label::label;
pub use possible::{allowed, choice, is_possible, possible, seen_state};
pub use spec::{Among, ClockMove, Input, Need, Opening, Parties, Procedure, Spec, Term};

use crate::model::field::{self, Kind};
use crate::model::{Choice, Coded, ProcedureKind};

/// Something to be done with a procedure that only its kind names.
pub trait Visit {
    /// What comes of it.
    type Out;

    /// Does it.
    fn visit<P: Procedure>(self) -> Self::Out;
}

/// Does something with the procedure of a kind: the one place that lists them all.
pub fn visit<V: Visit>(kind: ProcedureKind, visitor: V) -> V::Out {
    match kind {
        ProcedureKind::Change => visitor.visit::<change::Change>(),
        ProcedureKind::Share => visitor.visit::<share::Share>(),
        ProcedureKind::Verify => visitor.visit::<verify::Verify>(),
        ProcedureKind::Compare => visitor.visit::<compare::Compare>(),
        ProcedureKind::Dispute => visitor.visit::<dispute::Dispute>(),
        ProcedureKind::Emergency => visitor.visit::<emergency::Emergency>(),
        ProcedureKind::Contract => visitor.visit::<contract::Contract>(),
        ProcedureKind::Claim => visitor.visit::<claim::Claim>(),
        ProcedureKind::Order => visitor.visit::<order::Order>(),
        ProcedureKind::Develop => visitor.visit::<develop::Develop>(),
        ProcedureKind::Opening => visitor.visit::<opening::Opening>(),
        ProcedureKind::Recall => visitor.visit::<recall::Recall>(),
        ProcedureKind::Sanction => visitor.visit::<sanction::Sanction>(),
        ProcedureKind::Project => visitor.visit::<project::Project>(),
        ProcedureKind::Document => visitor.visit::<document::Document>(),
    }
}

/// Returns the states of a procedure, for wording a code whose case is not at hand.
#[must_use]
pub fn states(kind: ProcedureKind) -> &'static [Choice] {
    struct States;
    impl Visit for States {
        type Out = &'static [Choice];
        fn visit<P: Procedure>(self) -> Self::Out {
            P::State::CHOICES
        }
    }
    visit(kind, States)
}

/// Returns the actions of a procedure, for wording a code whose case is not at hand.
#[must_use]
pub fn actions(kind: ProcedureKind) -> &'static [Choice] {
    struct Actions;
    impl Visit for Actions {
        type Out = &'static [Choice];
        fn visit<P: Procedure>(self) -> Self::Out {
            P::Action::CHOICES
        }
    }
    visit(kind, Actions)
}

/// Returns the closed list of a procedure's field, or its states for `state`; nothing where the key names no list.
#[must_use]
pub fn choices(kind: ProcedureKind, key: &str) -> &'static [Choice] {
    struct Choices<'a>(&'a str);
    impl Visit for Choices<'_> {
        type Out = &'static [Choice];
        fn visit<P: Procedure>(self) -> Self::Out {
            match field::find(P::fields(), self.0).map(|field| field.kind) {
                Some(Kind::Choice(choices)) => choices,
                _ => &[],
            }
        }
    }
    if key == "state" {
        return states(kind);
    }
    visit(kind, Choices(key))
}
