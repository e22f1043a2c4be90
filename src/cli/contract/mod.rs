//! `abdata contract …`: contracts with third-party service providers (Art. 39).

use super::case;
use crate::procedure::contract::Contract;

/// Every verb is a shared one or an action of the procedure.
pub type Verb = case::Verb<Contract>;
