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
        (S::Submitted | S::Approved | S::Published | S::Retired, A::Void) => Some(S::Void),
        (S::Draft | S::Returned, A::Endorse | A::Approve | A::Return | A::Publish)
        | (S::Submitted, A::Edit | A::Submit | A::Publish | A::Retire)
        | (S::Approved, A::Edit | A::Submit | A::Endorse | A::Approve | A::Retire)
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
            | A::Refresh,
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

/// Lists what people can do from a state. Voiding is left out: only taking back a batch does it.
#[must_use]
pub fn allowed(state: EntryState, endorsement: Endorsement) -> Vec<EntryAction> {
    use crate::model::Coded;
    let open = |action: &EntryAction| match action {
        EntryAction::Void => false,
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
        EntryAction::Edit | EntryAction::Refresh | EntryAction::Void => false,
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
mod tests {
    use super::*;
    use crate::model::Coded;

    /// The whole table: rows are states, columns are actions in the order of [`EntryAction::ALL`].
    const TABLE: &str = "\
                edit       submit     endorse    approve    return     publish    retire     refresh    void
        draft      draft      submitted  -          -          -          -          void       draft      void
        submitted  -          -          submitted  approved   returned   -          -          submitted  void
        returned   draft      submitted  -          -          -          -          void       returned   void
        approved   -          -          -          -          returned   published  -          approved   void
        published  published  -          -          -          -          -          retired    published  void
        retired    -          -          -          -          -          -          -          -          void
        void       -          -          -          -          -          -          -          -          -";

    #[test]
    fn the_table_of_transitions() {
        let mut lines = TABLE.lines();
        let actions: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
        assert_eq!(
            actions,
            EntryAction::ALL
                .iter()
                .map(|a| a.code())
                .collect::<Vec<_>>()
        );
        let mut rows = 0;
        for line in lines {
            let mut words = line.split_whitespace();
            let state = EntryState::from_code(words.next().unwrap()).unwrap();
            for action in EntryAction::ALL {
                let expected = EntryState::from_code(words.next().unwrap());
                assert_eq!(next(state, *action), expected, "{state:?} {action:?}");
            }
            rows += 1;
        }
        assert_eq!(rows, EntryState::ALL.len());
    }

    fn case(state: EntryState) -> Case {
        Case {
            id: EntryId(1),
            record: "e1".into(),
            state,
            scope: Scope::Unified,
            provider: OrgId(2),
            region: "513221".into(),
            of_authority: false,
            consent: false,
            endorsement: Endorsement::Needless,
            submitted_by: None,
            last_on: None,
        }
    }

    fn actor(org: i64, region: &str, roles: &[Role]) -> Actor {
        Actor {
            login: format!("u{org}"),
            org: Some(OrgId(org)),
            region: Some(region.into()),
            in_prefecture: region == "513200",
            roles: roles.to_vec(),
        }
    }

    fn try_plan(case: &Case, action: EntryAction, actor: &Actor) -> Result<Step, Refusal> {
        let today: Date = "2026-03-02".parse().unwrap();
        let facts = Facts {
            actor,
            on: today,
            today,
        };
        plan(case, action, &facts)
    }

    #[test]
    fn a_provider_submits_its_own_and_no_other() {
        let own = actor(2, "513221", &[Role::Clerk]);
        let other = actor(3, "513221", &[Role::Clerk]);
        let step = try_plan(&case(EntryState::Draft), EntryAction::Submit, &own).unwrap();
        assert_eq!(step.to(), EntryState::Submitted);
        assert_eq!(step.review(), ReviewClock::Starts);
        assert!(matches!(
            try_plan(&case(EntryState::Draft), EntryAction::Submit, &other),
            Err(Refusal::Role {
                who: Who::Provider,
                ..
            })
        ));
    }

    #[test]
    fn only_the_prefecture_approves_what_is_unified_and_a_county_returns_its_own() {
        let county = actor(5, "513221", &[Role::AuthorityHead]);
        let elsewhere = actor(6, "513222", &[Role::AuthorityHead]);
        let prefecture = actor(1, "513200", &[Role::AuthorityClerk]);
        let submitted = case(EntryState::Submitted);
        assert!(matches!(
            try_plan(&submitted, EntryAction::Approve, &county),
            Err(Refusal::Role {
                who: Who::PrefectureAuthority,
                ..
            })
        ));
        assert!(try_plan(&submitted, EntryAction::Return, &county).is_ok());
        assert!(try_plan(&submitted, EntryAction::Return, &elsewhere).is_err());
        assert!(try_plan(&submitted, EntryAction::Approve, &prefecture).is_ok());
    }

    #[test]
    fn an_authoritys_own_entry_is_approved_by_its_head_and_not_by_its_submitter() {
        let mut own = case(EntryState::Submitted);
        own.of_authority = true;
        own.submitted_by = Some("u1".into());
        let head = actor(1, "513200", &[Role::AuthorityHead]);
        assert_eq!(
            try_plan(&own, EntryAction::Approve, &head),
            Err(Refusal::OwnEntry {
                record: "e1".into()
            })
        );
        own.submitted_by = Some("somebody".into());
        assert!(try_plan(&own, EntryAction::Approve, &head).is_ok());
        let clerk = actor(1, "513200", &[Role::AuthorityClerk]);
        assert!(try_plan(&own, EntryAction::Approve, &clerk).is_err());
    }

    #[test]
    fn a_countys_entry_is_endorsed_by_its_authority_before_the_prefecture_approves() {
        let county = actor(5, "513221", &[Role::AuthorityClerk]);
        let elsewhere = actor(6, "513222", &[Role::AuthorityHead]);
        let prefecture = actor(1, "513200", &[Role::AuthorityClerk]);
        let barred = |case: &Case, action, actor: &Actor| match try_plan(case, action, actor) {
            Err(Refusal::Barred(bar)) => bar.key,
            other => panic!("{other:?}"),
        };
        let mut one = case(EntryState::Submitted);
        assert_eq!(
            barred(&one, EntryAction::Endorse, &county),
            "endorsement-needless"
        );
        one.endorsement = Endorsement::Due;
        assert_eq!(
            barred(&one, EntryAction::Approve, &prefecture),
            "not-endorsed"
        );
        assert!(try_plan(&one, EntryAction::Approve, &county).is_err());
        assert!(try_plan(&one, EntryAction::Endorse, &elsewhere).is_err());
        let step = try_plan(&one, EntryAction::Endorse, &county).unwrap();
        assert_eq!(
            (step.to(), step.review()),
            (EntryState::Submitted, ReviewClock::PassesOn)
        );
        one.endorsement = Endorsement::Given;
        assert_eq!(
            barred(&one, EntryAction::Endorse, &county),
            "endorsed-already"
        );
        let step = try_plan(&one, EntryAction::Approve, &prefecture).unwrap();
        assert_eq!(step.review(), ReviewClock::Ends);
        assert!(try_plan(&one, EntryAction::Return, &county).is_ok());
    }

    #[test]
    fn a_county_authoritys_own_entry_is_endorsed_by_its_head_and_approved_by_the_prefecture() {
        let mut own = case(EntryState::Submitted);
        own.of_authority = true;
        own.endorsement = Endorsement::Due;
        own.submitted_by = Some("u5".into());
        let head = actor(5, "513221", &[Role::AuthorityHead]);
        let another = Actor {
            login: "u6".into(),
            ..head.clone()
        };
        let clerk = actor(7, "513221", &[Role::AuthorityClerk]);
        assert!(matches!(
            try_plan(&own, EntryAction::Endorse, &head),
            Err(Refusal::OwnEntry { .. })
        ));
        assert!(try_plan(&own, EntryAction::Endorse, &clerk).is_err());
        assert!(try_plan(&own, EntryAction::Endorse, &another).is_ok());
        own.endorsement = Endorsement::Given;
        assert!(matches!(
            try_plan(&own, EntryAction::Approve, &another),
            Err(Refusal::Role {
                who: Who::PrefectureAuthority,
                ..
            })
        ));
        let prefecture = actor(1, "513200", &[Role::AuthorityClerk]);
        assert!(try_plan(&own, EntryAction::Approve, &prefecture).is_ok());
    }

    #[test]
    fn what_is_possible_names_the_step_that_is_next() {
        let of = |endorsement| allowed(EntryState::Submitted, endorsement);
        use EntryAction as A;
        assert_eq!(of(Endorsement::Due), [A::Endorse, A::Return, A::Refresh]);
        assert_eq!(of(Endorsement::Given), [A::Approve, A::Return, A::Refresh]);
        assert_eq!(of(Endorsement::Needless), of(Endorsement::Given));
    }

    #[test]
    fn a_local_entry_needs_consent() {
        let mut local = case(EntryState::Draft);
        local.scope = Scope::Local;
        let county = actor(5, "513221", &[Role::AuthorityClerk]);
        assert!(matches!(
            try_plan(&local, EntryAction::Submit, &county),
            Err(Refusal::NoConsent { .. })
        ));
        local.consent = true;
        assert!(try_plan(&local, EntryAction::Submit, &county).is_ok());
    }

    #[test]
    fn a_step_does_not_come_before_the_last_one() {
        let own = actor(2, "513221", &[Role::Clerk]);
        let mut late = case(EntryState::Draft);
        late.last_on = "2026-03-03".parse().ok();
        assert!(matches!(
            try_plan(&late, EntryAction::Submit, &own),
            Err(Refusal::BeforeLast { .. })
        ));
        assert!(try_plan(&late, EntryAction::Refresh, &own).is_ok());
        late.last_on = "2026-03-02".parse().ok();
        assert!(try_plan(&late, EntryAction::Submit, &own).is_ok());
    }

    #[test]
    fn nothing_happens_in_the_future() {
        let own = actor(2, "513221", &[Role::Clerk]);
        let facts = Facts {
            actor: &own,
            on: "2026-03-03".parse().unwrap(),
            today: "2026-03-02".parse().unwrap(),
        };
        assert!(matches!(
            plan(&case(EntryState::Draft), EntryAction::Submit, &facts),
            Err(Refusal::Date { .. })
        ));
    }
}
