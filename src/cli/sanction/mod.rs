//! `abdata sanction …`: sanctions against users outside the administration (Art. 42).

use super::case;
use crate::procedure::sanction::Sanction;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Sanction>;
