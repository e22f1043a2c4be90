//! `abdata recall …`: recalls of opened data, on demand or for a risk (Art. 33).

use super::case;
use crate::procedure::recall::Recall;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Recall>;
