//! Procedures: states, actions, who may act, and the clocks they start; pure.
//!
//! A procedure's `plan` is the only maker of its steps, and `store` the only one to apply them.

pub mod catalog;
