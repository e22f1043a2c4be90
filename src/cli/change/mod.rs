//! `abdata change …`: changes of the catalogue (Art. 16).

use super::case;
use crate::procedure::change::Change;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Change>;
