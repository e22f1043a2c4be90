//! `abdata dispute …`: disputes over entries (Art. 14¶2, 24¶5, 26).

use super::case;
use crate::procedure::dispute::Dispute;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Dispute>;
