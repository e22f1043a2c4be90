//! `abdata emergency …`: collections outside the ordinary (Art. 17¶3, 21).

use super::case;
use crate::procedure::emergency::Emergency;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Emergency>;
