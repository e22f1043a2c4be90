//! `abdata project …`: government-invested projects of public data and informatisation (Art. 12–13).

use super::case;
use crate::procedure::project::Project;

/// Every verb is a shared one or an action of the procedure; `review` is two of them.
pub type Verb = case::Verb<Project>;
