//! Verifications bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::verify::Verify;

impl Conduct for Verify {
    const DATES: &'static [Dated] = &[
        Dated::of("forward", "forwarded_on"),
        Dated::of("transfer", "forwarded_on"),
        Dated::of("start", "started_on"),
        Dated::of("extend", "extended_on"),
        Dated::of("decide", "decided_on"),
        Dated::of("reject", "decided_on"),
        Dated::of("notify", "notified_on"),
    ];

    const TOLD: &'static [&'static str] = &["authority"];
}
