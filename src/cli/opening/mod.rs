//! `abdata opening …`: applications for conditionally open data (Art. 32).

use super::case;
use crate::procedure::opening::Opening;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Opening>;
