//! `abdata compare …`: check or match demands (Art. 25¶2).

use super::case;
use crate::procedure::compare::Compare;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Compare>;
