//! Sanctions: while one holds, its user's grants are suspended; restoring access lets those go on that it suspended.

use super::Conduct;
use super::hold::{self as held, settle};
use super::ledger::Dated;
use crate::model::case::Event;
use crate::model::text::loose_key;
use crate::model::{Bar, Coded, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::sanction::{Action, Sanction, State, holds};
use crate::procedure::{Case, Step};
use crate::store::case::{self as cases, hold, person};
use crate::store::{Connection, Tx};
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Conduct for Sanction {
    const DATES: &'static [Dated] = &[
        Dated::of("suspend", "suspended_on"),
        Dated::of("correct", "corrected_on"),
        Dated::of("restore", "resumed_on"),
        Dated::of("refer", "referred_on"),
    ];

    const BEGINS: &'static str = "found_on";

    fn refuse_step(
        connection: &Connection,
        case: &Case<Self>,
        step: &Step<Self>,
    ) -> Result<(), OpError> {
        match step.act() {
            Some(Action::Suspend | Action::Refer) => refuse_several(connection, case),
            Some(Action::Correct | Action::Restore) | None => Ok(()),
        }
    }

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

    /// The grants that it suspended or let go on did so on its day.
    fn moved(
        tx: &mut Tx<'_>,
        doing: &Doing,
        case: &Case<Self>,
        event: &Event,
        on: Date,
    ) -> Result<(), OpError> {
        let brought = match Action::from_code(&event.action) {
            Some(Action::Suspend | Action::Refer) => "suspend",
            Some(Action::Restore) => "resume",
            Some(Action::Correct) | None => return Ok(()),
        };
        held::move_along(
            tx,
            doing,
            &case.head.number,
            brought,
            event.effective_on,
            on,
        )
    }

    /// Until access is restored, nobody could be found to be its user but by these data.
    fn needs_person(case: &Case<Self>) -> bool {
        !case.head.void && case.state != State::Restored
    }
}

/// Refuses to close access by a name alone that several users bear, by their ID numbers: it would hit who did nothing.
fn refuse_several(connection: &Connection, case: &Case<Sanction>) -> Result<(), OpError> {
    let user = case.head.person.map(|id| person::load(connection, id));
    let user = user.transpose()?.flatten();
    let Some(user) = user.filter(|user| user.id_number.is_none()) else {
        return Ok(());
    };
    let mut users = BTreeSet::new();
    let mut grants = Vec::new();
    for grant in hold::grants_of(connection, &user)? {
        let held = super::load::<crate::procedure::opening::Opening>(connection, grant)?;
        let held = held.head.person.map(|id| person::load(connection, id));
        let number = held.transpose()?.flatten().and_then(|held| held.id_number);
        users.extend(number.as_deref().map(loose_key));
        grants.extend(cases::number(connection, grant)?);
    }
    if users.len() < 2 {
        return Ok(());
    }
    let bar = Bar::of("sanction-several", 42, &case.head.number).with("grants", grants.join(" "));
    Err(Refusal::from(bar).into())
}
