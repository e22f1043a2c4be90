//! The life of an entry, and of a pending revision of one (Art. 14, 15).

use crate::model::entry::Scope;
use crate::model::{Actor, Bar, EntryAction, EntryId, EntryState, OrgId, Refusal, Role, Who};
use jiff::civil::Date;

/// Says where an action leads from a state; `None` where it leads nowhere.
///
/// What was never published is thrown away by retiring it: its code becomes free again.
#[must_use]
pub fn next(state: EntryState, action: EntryAction) -> Option<EntryState> {
    use EntryAction as A;
    use EntryState as S;
    match (state, action) {
        (S::Draft | S::Returned, A::Edit) => Some(S::Draft),
        (S::Draft | S::Returned, A::Submit) => Some(S::Submitted),
        (S::Draft | S::Returned, A::Retire | A::Void) => Some(S::Void),
        // A mark of the county's authority, and no state of its own: the prefecture's approves.
        (S::Submitted, A::Endorse) => Some(S::Submitted),
        (S::Submitted, A::Approve) => Some(S::Approved),
        (S::Submitted | S::Approved, A::Return) => Some(S::Returned),
        (S::Approved, A::Publish) => Some(S::Published),
        // The published text stays in force; the edit goes into a pending revision.
        (S::Published, A::Edit) => Some(S::Published),
        (S::Published, A::Retire) => Some(S::Retired),
        // The data are kept up whatever becomes of their description.
        (S::Draft | S::Submitted | S::Returned | S::Approved | S::Published, A::Refresh) => {
            Some(state)
        }
        // What passed review is released through the platform (Art. 31).
        (S::Published, A::Release) => Some(S::Published),
        (S::Submitted | S::Approved | S::Published | S::Retired, A::Void) => Some(S::Void),
        (S::Draft | S::Returned, A::Endorse | A::Approve | A::Return | A::Publish | A::Release)
        | (S::Submitted, A::Edit | A::Submit | A::Publish | A::Retire | A::Release)
        | (S::Approved, A::Edit | A::Submit | A::Endorse | A::Approve | A::Retire | A::Release)
        | (S::Published, A::Submit | A::Endorse | A::Approve | A::Return | A::Publish)
        | (
            S::Retired,
            A::Edit
            | A::Submit
            | A::Endorse
            | A::Approve
            | A::Return
            | A::Publish
            | A::Retire
            | A::Refresh
            | A::Release,
        )
        | (
            S::Void,
            A::Edit
            | A::Submit
            | A::Endorse
            | A::Approve
            | A::Return
            | A::Publish
            | A::Retire
            | A::Refresh
            | A::Release
            | A::Void,
        ) => None,
    }
}

/// Says whether a county's authority endorses before the prefecture's approves (Art. 14¶2, 15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endorsement {
    /// Nobody has to: the prefecture's own, a county's individual catalogue, or a county without an authority.
    Needless,
    /// It stands out.
    Due,
    /// It was given since the last submission.
    Given,
}

/// Lists what people can do from a state. Voiding is left out: only taking back a batch does it; and releasing, which
/// open data alone know.
#[must_use]
pub fn allowed(state: EntryState, endorsement: Endorsement) -> Vec<EntryAction> {
    use crate::model::Coded;
    let open = |action: &EntryAction| match action {
        // Which data are to be released says their open type, and not their state.
        EntryAction::Void | EntryAction::Release => false,
        EntryAction::Endorse => endorsement == Endorsement::Due,
        EntryAction::Approve => endorsement != Endorsement::Due,
        EntryAction::Edit
        | EntryAction::Submit
        | EntryAction::Return
        | EntryAction::Publish
        | EntryAction::Retire
        | EntryAction::Refresh => true,
    };
    EntryAction::ALL
        .iter()
        .copied()
        .filter(|action| open(action) && next(state, *action).is_some())
        .collect()
}

/// Holds what the gate needs to know of an entry, or of its pending revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The entry.
    pub id: EntryId,
    /// Its name, for refusals.
    pub record: String,
    /// State of the entry, or of its revision.
    pub state: EntryState,
    /// In the unified catalogue or a county's own.
    pub scope: Scope,
    /// The organisation that answers for it.
    pub provider: OrgId,
    /// Region of that organisation.
    pub region: String,
    /// Whether the provider is itself a public-data authority.
    pub of_authority: bool,
    /// Whether the prefecture's consent is recorded (local entries, Art. 15¶2).
    pub consent: bool,
    /// Whether its county's authority endorses it first.
    pub endorsement: Endorsement,
    /// Login of the person who submitted it.
    pub submitted_by: Option<String>,
    /// Effective date of the last thing that was done to it.
    pub last_on: Option<Date>,
}

/// Holds the circumstances of an action.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// Who acts.
    pub actor: &'a Actor,
    /// Effective date.
    pub on: Date,
    /// Today at +08:00.
    pub today: Date,
}

/// Says what becomes of the review clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewClock {
    /// It starts with the submission.
    Starts,
    /// It ends with the county's endorsement, and starts for the prefecture.
    PassesOn,
    /// It ends with the decision.
    Ends,
    /// Nothing.
    Untouched,
}

/// A step that the gate has let through; only [`plan`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    action: EntryAction,
    from: EntryState,
    to: EntryState,
    on: Date,
}

impl Step {
    /// Returns the state that it leaves.
    #[must_use]
    pub fn from(&self) -> EntryState {
        self.from
    }

    /// Returns the state that it enters.
    #[must_use]
    pub fn to(&self) -> EntryState {
        self.to
    }

    /// Returns the effective date.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on
    }

    /// Returns what becomes of the review clock.
    #[must_use]
    pub fn review(&self) -> ReviewClock {
        match (self.action, self.from) {
            (EntryAction::Submit, _) => ReviewClock::Starts,
            (EntryAction::Endorse, _) => ReviewClock::PassesOn,
            (_, EntryState::Submitted) if self.to != EntryState::Submitted => ReviewClock::Ends,
            _ => ReviewClock::Untouched,
        }
    }
}

/// Decides whether an action may be done now, by this person; the one gate.
///
/// # Errors
/// The first refusal met: a date in the future, a state from which the action leads nowhere, a date before the last
/// step, a person whose roles do not reach, an authority's own entry endorsed or approved by its submitter, an endorsement
/// that lacks, is needless or was given, a local entry without consent.
pub fn plan(case: &Case, action: EntryAction, facts: &Facts<'_>) -> Result<Step, Refusal> {
    if facts.on > facts.today {
        return Err(Refusal::Date {
            on: facts.on,
            latest: facts.today,
        });
    }
    let to = next(case.state, action).ok_or_else(|| Refusal::State {
        record: case.record.clone(),
        state: case.state,
        asked: action,
        allowed: allowed(case.state, case.endorsement),
    })?;
    if let Some(earliest) = case
        .last_on
        .filter(|last| moves(action) && facts.on < *last)
    {
        return Err(Refusal::BeforeLast {
            record: case.record.clone(),
            on: facts.on,
            earliest,
        });
    }
    if let Some(who) = barred(case, action, facts.actor) {
        return Err(Refusal::Role {
            record: case.record.clone(),
            asked: action,
            who,
        });
    }
    if matches!(action, EntryAction::Endorse | EntryAction::Approve)
        && case.of_authority
        && case.submitted_by.as_deref() == Some(facts.actor.login.as_str())
    {
        return Err(Refusal::OwnEntry {
            record: case.record.clone(),
        });
    }
    let bar = match (action, case.endorsement) {
        (EntryAction::Approve, Endorsement::Due) => Some("not-endorsed"),
        (EntryAction::Endorse, Endorsement::Needless) => Some("endorsement-needless"),
        (EntryAction::Endorse, Endorsement::Given) => Some("endorsed-already"),
        _ => None,
    };
    if let Some(key) = bar {
        return Err(Bar::of(key, 14, &case.record).into());
    }
    let needs_consent = matches!(action, EntryAction::Submit | EntryAction::Approve);
    if needs_consent && case.scope == Scope::Local && !case.consent {
        return Err(Refusal::NoConsent {
            record: case.record.clone(),
        });
    }
    Ok(Step {
        action,
        from: case.state,
        to,
        on: facts.on,
    })
}

/// Tells whether an action moves the case, so that it cannot come before the last one. Data may have been refreshed, and
/// a text set right, as of an earlier day.
fn moves(action: EntryAction) -> bool {
    match action {
        EntryAction::Submit
        | EntryAction::Endorse
        | EntryAction::Approve
        | EntryAction::Return
        | EntryAction::Publish
        | EntryAction::Retire => true,
        EntryAction::Edit | EntryAction::Refresh | EntryAction::Release | EntryAction::Void => {
            false
        }
    }
}

/// Names who may act where the actor may not.
///
/// An authority may record what an organisation of its region did, so it may do all that a provider may.
fn barred(case: &Case, action: EntryAction, actor: &Actor) -> Option<Who> {
    let provider = actor.org == Some(case.provider) && actor.is_any(&[Role::Clerk, Role::Head]);
    let authority = actor.is_authority_of(&case.region);
    let prefecture = authority && actor.in_prefecture;
    let (may, who) = match action {
        EntryAction::Edit
        | EntryAction::Submit
        | EntryAction::Retire
        | EntryAction::Refresh
        | EntryAction::Release
        | EntryAction::Void => (provider || authority, Who::Provider),
        EntryAction::Return | EntryAction::Publish => (authority, Who::Authority),
        EntryAction::Endorse if !case.of_authority => (authority, Who::Authority),
        EntryAction::Approve if case.of_authority && case.endorsement != Endorsement::Needless => {
            (prefecture, Who::PrefectureAuthority)
        }
        EntryAction::Endorse | EntryAction::Approve if case.of_authority => (
            authority && actor.roles.contains(&Role::AuthorityHead),
            Who::AuthorityHead,
        ),
        EntryAction::Approve if case.scope == Scope::Local => (authority, Who::Authority),
        EntryAction::Endorse | EntryAction::Approve => (prefecture, Who::PrefectureAuthority),
    };
    (!may).then_some(who)
}

#[cfg(test)]
mod tests;
