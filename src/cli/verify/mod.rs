//! `abdata verify …`: verifications of data that somebody says are wrong (Art. 20).

use super::case;
use crate::procedure::verify::Verify;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Verify>;
