//! Sanctions: while one holds, its user's grants are suspended; restoring access lets those go on that it suspended.

use super::Conduct;
use super::hold::settle;
use super::ledger::Dated;
use crate::op::{Doing, OpError};
use crate::procedure::Case;
use crate::procedure::sanction::{Sanction, State, holds};
use crate::store::Tx;
use crate::store::case::{hold, person};

impl Conduct for Sanction {
    const DATES: &'static [Dated] = &[
        Dated::of("suspend", "suspended_on"),
        Dated::of("correct", "corrected_on"),
        Dated::of("restore", "resumed_on"),
        Dated::of("refer", "referred_on"),
    ];

    const BEGINS: &'static str = "found_on";

    fn reconcile(tx: &mut Tx<'_>, doing: &Doing, case: &Case<Self>) -> Result<(), OpError> {
        let mut grants = hold::suspended_by(tx.reader(), &case.head.number)?;
        if let Some(id) = case.head.person
            && holds(case.state)
            && !case.head.void
            && let Some(user) = person::load(tx.reader(), id)?
        {
            grants.extend(hold::grants_of(tx.reader(), &user)?);
        }
        for grant in grants {
            settle(tx, doing, grant)?;
        }
        Ok(())
    }

    /// Until access is restored, nobody could be found to be its user but by these data.
    fn needs_person(case: &Case<Self>) -> bool {
        !case.head.void && case.state != State::Restored
    }
}
