//! `abdata duty …`: evidence that security duties are done (Art. 37¶2).

use super::register;
use crate::model::register::Duty;

/// The verbs of `duty`.
pub type Verb = register::Verb<Duty>;
