//! Recalls: only opened data can be recalled; they stop the opening of their entry, and the grants on it with it.

use super::hold::{self as held, settle};
use super::ledger::Dated;
use super::{Conduct, Wanted, region_of};
use crate::model::case::Event;
use crate::model::entry::{OpenState, OpenType};
use crate::model::{Bar, Coded, Entry, EntryId, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::recall::{Action, Detail, Origin, Recall, Stop};
use crate::procedure::{Case, Procedure, Step};
use crate::store::case::hold;
use crate::store::{Connection, StoreError, Tx, org};
use jiff::civil::Date;

impl Conduct for Recall {
    const DATES: &'static [Dated] = &[
        Dated::of("suspend", "suspended_on"),
        Dated::of("verify", "verified_on"),
        Dated::of("withdraw", "withdrawn_on"),
        Dated::of("treat", "treated_on"),
        Dated::of("reopen", "reopened_on"),
        Dated::of("dismiss", "dismissed_on"),
        Dated::of("notify", "notified_on"),
        Dated::of("review", "review_asked_on"),
        Dated::of("uphold", "reviewed_on"),
        Dated::of("remand", "reviewed_on"),
    ];

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        let Some(id) = wanted.entries.first().filter(|_| !wanted.history) else {
            return Ok(());
        };
        let entry = catalog::load(connection, *id)?;
        let withheld = matches!(entry.open.kind, None | Some(OpenType::Withheld));
        let had = entry.released_on.is_some() || hold::was_granted(connection, *id)?;
        if withheld || !had {
            let bar = Bar::of("recall-not-open", 33, catalog::record_name(&entry));
            return Err(Refusal::from(bar).into());
        }
        refuse_withdrawn(connection, *id, None, &catalog::record_name(&entry))
    }

    fn refuse_step(
        connection: &Connection,
        case: &Case<Self>,
        step: &Step<Self>,
    ) -> Result<(), OpError> {
        match (step.act(), case.head.entry) {
            (Some(Action::Reopen), Some(id)) => {
                refuse_withdrawn(connection, id, Some(case), &case.head.number)
            }
            _ => Ok(()),
        }
    }

    fn is_kept(
        connection: &Connection,
        case: &Case<Self>,
        action: Action,
    ) -> Result<bool, StoreError> {
        let Some(id) = case.head.entry.filter(|_| action == Action::Reopen) else {
            return Ok(false);
        };
        Ok(withdrawing(connection, id, Some(case))?.is_some())
    }

    fn prepare_step(
        connection: &Connection,
        case: &mut Case<Self>,
        action: Action,
        detail: &mut Detail,
    ) -> Result<(), OpError> {
        if action == Action::Review {
            detail.authority = reviewing(connection, case.head.respondent)?;
            // Who may is asked of the case.
            case.detail.authority = detail.authority;
        }
        Ok(())
    }

    /// Until a demand is over the person is still to be told.
    fn needs_person(case: &Case<Self>) -> bool {
        let demand = case.detail.origin() == Origin::Demand;
        demand && !case.head.void && !Self::ends(case.state)
    }

    /// The grants that it stopped, ended or let go on did so on its day.
    fn moved(
        tx: &mut Tx<'_>,
        doing: &Doing,
        case: &Case<Self>,
        event: &Event,
        on: Date,
    ) -> Result<(), OpError> {
        let brought = match Action::from_code(&event.action) {
            Some(Action::Suspend) => "suspend",
            Some(Action::Withdraw) => "end",
            Some(Action::Reopen | Action::Dismiss) => "resume",
            _ => return Ok(()),
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

    /// What it ended is not begun again by itself, so that a withdrawal which ended grants stays.
    fn refuse_void(connection: &Connection, case: &Case<Self>) -> Result<(), OpError> {
        let Some(id) = case.head.entry else {
            return Ok(());
        };
        if case.detail.stop == Some(Stop::Withdrawn)
            && hold::has_ended(connection, id, &case.head.number)?
        {
            return Err(
                Refusal::from(Bar::of("recall-ended-grants", 33, &case.head.number)).into(),
            );
        }
        Ok(())
    }

    fn reconcile(tx: &mut Tx<'_>, doing: &Doing, case: &Case<Self>) -> Result<(), OpError> {
        let Some(id) = case.head.entry else {
            return Ok(());
        };
        set_open_state(tx, id)?;
        for grant in hold::grants_on(tx.reader(), id)? {
            settle(tx, doing, grant)?;
        }
        Ok(())
    }
}

/// Names a recall, other than this one, that has withdrawn an entry.
fn withdrawing(
    connection: &Connection,
    id: EntryId,
    but: Option<&Case<Recall>>,
) -> Result<Option<String>, StoreError> {
    let own = but.map(|case| &case.head.number);
    let stops = hold::stopping(connection, id)?.into_iter();
    let mut others = stops.filter(|(number, stop)| *stop == Stop::Withdrawn && Some(number) != own);
    Ok(others.next().map(|(number, _)| number))
}

/// Refuses what has no object while another recall has withdrawn the data.
fn refuse_withdrawn(
    connection: &Connection,
    id: EntryId,
    but: Option<&Case<Recall>>,
    record: &str,
) -> Result<(), OpError> {
    match withdrawing(connection, id, but)? {
        Some(by) => {
            let bar = Bar::of("recall-withdrawn", 33, record).with("by", by);
            Err(Refusal::from(bar).into())
        }
        None => Ok(()),
    }
}

/// Returns the authority that reviews an organisation's result: that of its region, the prefecture's where it is its own.
fn reviewing(connection: &Connection, respondent: Option<OrgId>) -> Result<Option<OrgId>, OpError> {
    let home = crate::op::region::home(connection)?;
    let region = match respondent {
        Some(id) => region_of(connection, id)?,
        None => home.clone(),
    };
    let own = org::authority(connection, &region)?.map(|org| org.id);
    Ok(match own.filter(|own| Some(*own) != respondent) {
        Some(own) => Some(own),
        None => org::authority(connection, &home)?.map(|org| org.id),
    })
}

/// Writes into an entry, and into its pending revision, how all its recalls leave its opening.
fn set_open_state(tx: &mut Tx<'_>, id: EntryId) -> Result<(), OpError> {
    let held = catalog::load(tx.reader(), id)?;
    let stops = hold::stopping(tx.reader(), id)?;
    let state = open_state(&held, stops.first().map(|(_, stop)| *stop));
    if held.open_state != state {
        catalog::change_live(tx, id, |entry| entry.open_state = state)?;
    }
    Ok(())
}

/// Says how an entry's opening stands where this stops it most; what was never stopped keeps saying nothing.
fn open_state(entry: &Entry, stop: Option<Stop>) -> Option<OpenState> {
    match stop {
        Some(Stop::Withdrawn) => Some(OpenState::Withdrawn),
        Some(Stop::Suspended) => Some(OpenState::Suspended),
        None => {
            let released = entry.released_on.map(|_| OpenState::Released);
            entry.open_state.and(released)
        }
    }
}
