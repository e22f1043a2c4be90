//! Contracts bring about nothing besides the case.

use super::Conduct;
use super::ledger::Dated;
use crate::procedure::contract::Contract;

impl Conduct for Contract {
    const DATES: &'static [Dated] = &[
        Dated::of("review", "rereviewed_on"),
        Dated::of("sign", "signed_on"),
        Dated::of("start", "service_on"),
        Dated::of("end", "exited_on"),
        Dated::of("revoke_accounts", "accounts_on"),
        Dated::of("destroy", "destroyed_on"),
        Dated::of("close", "ended_on"),
    ];
}
