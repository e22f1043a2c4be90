//! `abdata collect …`: what organisations collect, and whether it could be had by sharing (Art. 17, 18).

use super::register;
use crate::model::register::Collect;

/// The verbs of `collect`.
pub type Verb = register::Verb<Collect>;
