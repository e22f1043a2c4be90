//! Plain types that every floor above speaks in; imports nothing of ours.

mod lang;

pub use lang::Lang;
