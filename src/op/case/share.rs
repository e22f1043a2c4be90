//! Share requests bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::share::Share;

impl Conduct for Share {
    const DATES: &'static [Dated] = &[
        Dated {
            action: "approve",
            key: "decided_on",
        },
        Dated {
            action: "reject",
            key: "decided_on",
        },
        Dated {
            action: "deliver",
            key: "delivered_on",
        },
        Dated {
            action: "close",
            key: "ended_on",
        },
        Dated {
            action: "withdraw",
            key: "ended_on",
        },
        Dated {
            action: "revoke",
            key: "ended_on",
        },
    ];
}
