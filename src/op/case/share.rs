//! Share requests: where one is taken back or withdrawn, the wish that it was made of is open again.

use super::Conduct;
use super::ledger::Dated;
use crate::model::Actor;
use crate::model::demand::DemandState;
use crate::op::OpError;
use crate::procedure::share::{Action, Share};
use crate::procedure::{Case, Step};
use crate::store::{Tx, demand};

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
        Dated::of("usage_ask", "usage_asked_on"),
        Dated::of("usage_report", "usage_reported_on"),
    ];

    // Bureaus note what the data were used for, seldom when that was reported.
    const UNDATED: &'static [&'static str] = &["usage_report"];

    fn taken_back(tx: &mut Tx<'_>, case: &Case<Self>) -> Result<(), OpError> {
        reopen(tx, case)
    }

    fn effect(
        tx: &mut Tx<'_>,
        case: &Case<Self>,
        step: &Step<Self>,
        _actor: &Actor,
    ) -> Result<(), OpError> {
        if step.act() == Some(Action::Withdraw) {
            reopen(tx, case)?;
        }
        Ok(())
    }
}

/// Opens the wish that a request was made of: nobody has answered it. A request that was refused is an answer.
fn reopen(tx: &mut Tx<'_>, case: &Case<Share>) -> Result<(), OpError> {
    for mut wish in demand::of_case(tx.reader(), &case.head.number)? {
        wish.state = match wish.entry {
            Some(_) => DemandState::Matched,
            None => DemandState::Open,
        };
        wish.share_case = None;
        demand::update(tx, &wish)?;
    }
    Ok(())
}
