use super::*;
use crate::model::Coded;

/// The whole table: rows are states, columns are actions in the order of [`EntryAction::ALL`].
const TABLE: &str = "\
            edit       submit     endorse    approve    return     publish    retire     refresh    release    void
    draft      draft      submitted  -          -          -          -          void       draft      -          void
    submitted  -          -          submitted  approved   returned   -          -          submitted  -          void
    returned   draft      submitted  -          -          -          -          void       returned   -          void
    approved   -          -          -          -          returned   published  -          approved   -          void
    published  published  -          -          -          -          -          retired    published  published  void
    retired    -          -          -          -          -          -          -          -          -          void
    void       -          -          -          -          -          -          -          -          -          -";

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
