//! Grants of open data that something holds: a recall of their entry (Art. 33), a sanction against their user (Art. 42).
//!
//! A user is known by the ID number where sanction and grant both state one, and is another where they differ; else by kind
//! and name. A sanction by name alone closes nobody's access while grants of that name state several numbers. What is
//! masked matches nobody.

use super::act::{bring_about, bring_about_with};
use super::{amend, load};
use crate::model::case::Person;
use crate::model::{CaseId, EntryId};
use crate::op::{Doing, OpError};
use crate::procedure::opening::{Action, Opening, State};
use crate::procedure::recall::Stop;
use crate::procedure::{Case, seen_state};
use crate::store::case::{self as cases, hold, person};
use crate::store::{Connection, Tx};
use jiff::civil::Date;

/// What keeps an application from being granted, or a grant from running.
pub(super) struct Holds {
    /// Recalls that stop the opening of its entry.
    pub(super) recalls: Vec<(String, Stop)>,
    /// Sanctions that close its user's access.
    pub(super) sanctions: Vec<String>,
}

impl Holds {
    /// Reads what holds an application of this user for this entry.
    pub(super) fn of(
        connection: &Connection,
        entry: Option<EntryId>,
        user: Option<&Person>,
    ) -> Result<Self, OpError> {
        let recalls = entry.map(|entry| hold::stopping(connection, entry));
        let sanctions = user.map(|user| hold::holding(connection, user));
        Ok(Self {
            recalls: recalls.transpose()?.unwrap_or_default(),
            sanctions: sanctions.transpose()?.unwrap_or_default(),
        })
    }

    /// Reads what holds a case.
    pub(super) fn of_case(connection: &Connection, case: &Case<Opening>) -> Result<Self, OpError> {
        let user = case.head.person.map(|id| person::load(connection, id));
        let user = user.transpose()?.flatten();
        let mut found = Self::of(connection, case.head.entry, user.as_ref())?;
        // Where its user was erased since, the sanction that suspended it holds it still.
        if let Some(former) = &case.detail.suspended_by
            && !found.sanctions.contains(former)
            && hold::is_holding(connection, former)?
        {
            found.sanctions.push(former.clone());
        }
        Ok(found)
    }

    fn is_withdrawn(&self) -> bool {
        matches!(self.recalls.first(), Some((_, Stop::Withdrawn)))
    }

    /// Names what holds, the recall before the sanction.
    fn first(&self) -> Option<&String> {
        let recall = self.recalls.first().map(|(number, _)| number);
        recall.or(self.sanctions.first())
    }

    fn names(&self, number: &str) -> bool {
        let mut recalls = self.recalls.iter().map(|(number, _)| number);
        recalls.any(|own| own == number) || self.sanctions.iter().any(|own| own == number)
    }
}

/// Moves what a recall or sanction brought about in grants on a day, with the day of what brought it about.
///
/// # Errors
/// What SQLite says.
pub(super) fn move_along(
    tx: &mut Tx<'_>,
    doing: &Doing,
    number: &str,
    action: &str,
    former: Date,
    on: Date,
) -> Result<(), OpError> {
    for (id, seq) in hold::brought_about(tx.reader(), number, action, former)? {
        let mut case = load::<Opening>(tx.reader(), id)?;
        amend::move_along(tx, doing, &mut case, seq, on, number)?;
    }
    Ok(())
}

/// Makes a grant agree with what holds it: suspended by the first that does, ended where the data were withdrawn, and
/// going on once nothing holds it any more. What the provider itself suspended stays so.
///
/// It happens on the day of the act, or on that of the last thing done with the grant, whichever is later.
///
/// # Errors
/// What SQLite says.
pub(super) fn settle(tx: &mut Tx<'_>, doing: &Doing, id: CaseId) -> Result<(), OpError> {
    let mut case = load::<Opening>(tx.reader(), id)?;
    if case.head.void {
        return Ok(());
    }
    let holds = Holds::of_case(tx.reader(), &case)?;
    let doing = Doing {
        on: case.last_on().map_or(doing.on, |last| last.max(doing.on)),
        ..doing.clone()
    };
    let holder = holds.first().cloned();
    match (seen_state(&case, doing.on), &case.detail.suspended_by) {
        (State::Granted | State::Suspended, _) if holds.is_withdrawn() => {
            bring_about::<Opening>(tx, &doing, id, Action::End, holder)?;
        }
        (State::Granted, _) => {
            let Some(number) = holder else {
                return Ok(());
            };
            let by = number.clone();
            bring_about_with::<Opening>(tx, &doing, id, Action::Suspend, Some(number), |detail| {
                detail.suspended_by = Some(by);
            })?;
        }
        // A ledger taken over may name what stands in no case here.
        (State::Suspended, Some(former)) if cases::by_number(tx.reader(), former)?.is_none() => {}
        (State::Suspended, Some(former)) if !holds.names(former) => {
            let former = former.clone();
            let open = super::opening::closed(tx.reader(), &case)?.is_none();
            if holder.is_none() && case.detail.is_signed() && open {
                bring_about::<Opening>(tx, &doing, id, Action::Resume, Some(former))?;
            } else {
                // Something else holds it now; where that is but a missing paper or a closed entry, its provider lets it go on.
                case.detail.suspended_by = holder;
                cases::amend(tx, &mut case)?;
            }
        }
        _ => {}
    }
    Ok(())
}
