//! Claims of data subjects bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::claim::Claim;

impl Conduct for Claim {
    const DATES: &'static [Dated] = &[
        Dated::of("fulfil", "decided_on"),
        Dated::of("refuse", "decided_on"),
        Dated::of("notify", "notified_on"),
    ];
}
