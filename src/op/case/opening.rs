//! Applications for open data: what bars them elsewhere in the ledger, a recall of the data or a sanction against their
//! user.

use super::hold::{Holds, settle};
use super::ledger::Dated;
use super::{Conduct, Wanted};
use crate::model::case::Person;
use crate::model::entry::OpenType;
use crate::model::{Bar, EntryState, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::opening::{Action, Opening};
use crate::procedure::{Case, Procedure, Step};
use crate::store::case::by_number;
use crate::store::{Connection, StoreError, Tx};

impl Conduct for Opening {
    const DATES: &'static [Dated] = &[
        Dated::of("approve", "decided_on"),
        Dated::of("reject", "decided_on"),
        Dated::of("commit", "committed_on"),
        Dated::of("agree", "agreed_on"),
        Dated::of("grant", "granted_on"),
        Dated::of("suspend", "suspended_on"),
        Dated::of("resume", "resumed_on"),
        Dated::of("end", "ended_on"),
    ];

    const BROUGHT: &'static [(&'static str, &'static str)] = &[("suspend", "suspended_by")];

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        let Some(id) = wanted.entries.first().filter(|_| !wanted.history) else {
            return Ok(());
        };
        let user = Some(&wanted.person).filter(|person: &&Person| !person.is_empty());
        let holds = Holds::of(connection, Some(*id), user)?;
        let record = catalog::record_name(&catalog::load(connection, *id)?);
        Ok(refuse_held(&holds, &record)?)
    }

    fn refuse_step(
        connection: &Connection,
        case: &Case<Self>,
        step: &Step<Self>,
    ) -> Result<(), OpError> {
        match step.act() {
            Some(action) => refuse_while_held(connection, case, action),
            None => Ok(()),
        }
    }

    fn is_kept(
        connection: &Connection,
        case: &Case<Self>,
        action: Action,
    ) -> Result<bool, StoreError> {
        match refuse_while_held(connection, case, action) {
            Ok(()) => Ok(false),
            Err(OpError::Store(error)) => Err(error),
            Err(_) => Ok(true),
        }
    }

    /// Until its end, a sanction could find its user but by these data (Art. 42).
    fn needs_person(case: &Case<Self>) -> bool {
        !case.head.void && !Self::ends(case.state)
    }

    fn reconcile(tx: &mut Tx<'_>, doing: &Doing, case: &Case<Self>) -> Result<(), OpError> {
        settle(tx, doing, case.head.id)
    }
}

/// Refuses what a recall or sanction keeps from being done.
fn refuse_while_held(
    connection: &Connection,
    case: &Case<Opening>,
    action: Action,
) -> Result<(), OpError> {
    if !waits(action) {
        return Ok(());
    }
    let record = &case.head.number;
    if let (Action::Resume, Some(by)) = (action, &case.detail.suspended_by)
        && by_number(connection, by)?.is_some()
    {
        let article = if by.starts_with("recall-") { 33 } else { 42 };
        let bar = Bar::of("opening-suspended-elsewhere", article, record).with("by", by);
        return Err(Refusal::from(bar).into());
    }
    refuse_held(&Holds::of_case(connection, case)?, record)?;
    if matches!(action, Action::Grant | Action::Resume)
        && let Some(refusal) = closed(connection, case)?
    {
        return Err(refusal.into());
    }
    Ok(())
}

/// Says why the entry, as it is now, may not be given: no longer published, or withheld since (Art. 30, 32).
pub(super) fn closed(
    connection: &Connection,
    case: &Case<Opening>,
) -> Result<Option<Refusal>, OpError> {
    let Some(id) = case.head.entry else {
        return Ok(None);
    };
    let entry = catalog::load(connection, id)?;
    if entry.state != EntryState::Published {
        return Ok(Some(catalog::not_published(&entry)));
    }
    let withheld = entry.open.kind == Some(OpenType::Withheld);
    let bar = || Bar::of("opening-closed", 32, catalog::record_name(&entry)).with("entry", id);
    Ok(withheld.then(|| bar().into()))
}

/// Tells whether an action gives the data, or comes nearer to it, and so waits until nothing holds them.
fn waits(action: Action) -> bool {
    match action {
        Action::Approve | Action::Grant | Action::Resume => true,
        Action::Reject | Action::Commit | Action::Agree | Action::Suspend | Action::End => false,
    }
}

fn refuse_held(holds: &Holds, record: &str) -> Result<(), Refusal> {
    if let Some((number, _)) = holds.recalls.first() {
        return Err(Bar::of("opening-stopped", 33, record)
            .with("recall", number)
            .into());
    }
    if let Some(number) = holds.sanctions.first() {
        return Err(Bar::of("opening-sanctioned", 42, record)
            .with("sanction", number)
            .into());
    }
    Ok(())
}
