//! `abdata inspect …`: inspections of the quality of an organisation's own data (Art. 20¶1).

use super::register;
use crate::model::register::Inspect;

/// The verbs of `inspect`.
pub type Verb = register::Verb<Inspect>;
