//! `abdata share …`: share requests (Art. 23–25, 27).

use super::case;
use crate::procedure::share::Share;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Share>;
