//! `abdata claim …`: claims of data subjects (Art. 22).

use super::case;
use crate::procedure::claim::Claim;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Claim>;
