//! Claims of data subjects bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::claim::Claim;
use crate::procedure::{Case, Procedure};

impl Conduct for Claim {
    const DATES: &'static [Dated] = &[
        Dated::of("fulfil", "decided_on"),
        Dated::of("refuse", "decided_on"),
        Dated::of("notify", "notified_on"),
    ];

    /// Until it is over the person is still to be told.
    fn needs_person(case: &Case<Self>) -> bool {
        !case.head.void && !Self::ends(case.state)
    }
}
