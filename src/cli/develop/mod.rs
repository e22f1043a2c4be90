//! `abdata develop …`: development qualifications (Art. 34–36).

use super::case;
use crate::procedure::develop::Develop;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Develop>;
