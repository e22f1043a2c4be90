//! Share requests bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::share::Share;

impl Conduct for Share {
    const DATES: &'static [Dated] = &[
        Dated::of("approve", "decided_on"),
        Dated::of("reject", "decided_on"),
        Dated::of("ask", "asked_on"),
        Dated::of("supplement", "supplemented_on"),
        Dated::of("deliver", "delivered_on"),
        Dated::of("close", "ended_on"),
        Dated::of("withdraw", "ended_on"),
        Dated::of("revoke", "ended_on"),
    ];
}
