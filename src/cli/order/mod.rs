//! `abdata order …`: rectification orders (Art. 41).

use super::case;
use crate::procedure::order::Order;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Order>;
