//! Every sentence a person reads: typed facts in, Chinese or English out.
//!
//! The words stand in `zh/ROOM.ftl` and `en/ROOM.ftl` (Fluent); a key's first word is its room, so that a command
//! parses only the rooms it speaks from. Rules bring their own patterns, rendered by [`render`]. Tests hold
//! both languages to the same keys, attributes and variables, every key said in the source to one that exists, and every
//! key to somebody who says it.

mod bundle;
mod case;
mod edition;
mod fault;
mod finding;
mod health;
mod paper;
mod problem;
mod refusal;
mod sheet;
mod system;
mod toml;
mod topic;

pub use bundle::{Pattern, attribute, render, say};
pub use case::{allowed_action, clock_name, provision};
pub use edition::edition_fault;
pub use fault::{Said, fault, said};
pub use finding::finding;
pub use health::{checkup, size};
pub use paper::template_fault;
pub use problem::{problem, problem_advice, problem_hint};
pub use refusal::{entry_action, refusal};
pub use sheet::{sheet_fault, uscc_fault};
pub use system::system_reason;
pub use toml::toml_reason;
pub use topic::{TOPICS, Topic, topic};

use crate::model::Lang;
pub use fluent_bundle::FluentValue;

/// Returns the mark between members of a list: 、 or a comma.
#[must_use]
pub fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "、",
        Lang::En => ", ",
    }
}

/// Joins members of a list as the language does.
#[must_use]
pub fn join<S: AsRef<str>>(members: &[S], lang: Lang) -> String {
    members
        .iter()
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(comma(lang))
}
