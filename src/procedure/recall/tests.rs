use super::super::testing::{Bench, actor, assert_table};
use super::super::{by_law, is_possible, open};
use super::*;
use crate::model::{Actor, PersonId, Role};
use jiff::civil::date;

const TABLE: &str = "
              suspend    verify    withdraw   treat    reopen    dismiss    notify    review        uphold  remand
received      suspended  verified  -          -        -         -          -         -             -       -
suspended     -          verified  withdrawn  cleared  -         unfounded  -         -             -       -
verified      verified   -         withdrawn  treated  -         unfounded  -         -             -       -
treated       -          -         -          -        reopened  -          -         -             -       -
cleared       -          -         -          -        reopened  -          -         -             -       -
withdrawn     -          -         -          treated  -         -          notified  under_review  -       -
reopened      -          -         -          -        -         -          notified  under_review  -       -
unfounded     -          -         -          -        -         -          notified  under_review  -       -
notified      -          -         -          treated  -         -          -         under_review  -       -
under_review  -          -         -          -        -         -          -         -             upheld  received
upheld        -          -         -          treated  -         -          -         -             -       -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Recall>(TABLE);
}

/// A recall of data of organisation 2; the prefecture's authority is 1.
fn bench(kind: Origin) -> Bench<Recall> {
    let mut bench = Bench::new(Detail {
        kind: Some(kind),
        claim: Some("含住址".into()),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.person = (kind == Origin::Demand).then_some(PersonId(1));
    bench
}

fn clerk(org: i64) -> Actor {
    actor(org, "513200", &[Role::Clerk])
}

fn authority(role: Role) -> Actor {
    actor(1, "513200", &[role])
}

fn started(step: &super::super::Step<Recall>) -> Vec<(&'static str, i64)> {
    let started = |one: &ClockMove| match one {
        ClockMove::Start { name, org, .. } => Some((*name, org.0)),
        ClockMove::End { .. } | ClockMove::Extend { .. } => None,
    };
    step.clocks().iter().filter_map(started).collect()
}

#[test]
fn a_demand_is_to_be_verified_from_its_receipt() {
    let mut bench = bench(Origin::Demand);
    bench.case.detail.received_on = Some(date(2026, 2, 27));
    let step = open(&bench.case, None, &bench.facts(&clerk(2), None)).unwrap();
    assert_eq!(started(&step), [("verify", 2)]);
    assert!(
        by_law(&bench.case, &bench.facts(&clerk(2), None))
            .unwrap()
            .is_none()
    );
    bench.case.head.person = None;
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk(2), None)),
        Err(Refusal::Missing { needs, .. }) if needs == ["person-name"]
    ));
}

#[test]
fn a_risk_suspends_opening_by_law_and_names_nobody() {
    let mut bench = bench(Origin::Risk);
    let step = open(&bench.case, None, &bench.facts(&clerk(2), None)).unwrap();
    assert!(started(&step).is_empty());
    let step = by_law(&bench.case, &bench.facts(&clerk(2), None))
        .unwrap()
        .unwrap();
    assert_eq!(
        (step.to(), step.detail().stop),
        (State::Suspended, Some(Stop::Suspended))
    );
    bench.case.head.person = Some(PersonId(1));
    assert_eq!(bench.barred_opening(&clerk(2)), "recall-risk-with-person");
}

#[test]
fn each_way_has_its_own_actions() {
    use Action as A;
    let listed = |kind, state, detail: Detail| {
        let mut bench = bench(kind);
        bench.case.state = state;
        bench.case.detail = Detail {
            kind: Some(kind),
            ..detail
        };
        let all = <Action as crate::model::Coded>::ALL.iter().copied();
        all.filter(|action| is_possible(&bench.case, *action, bench.on))
            .collect::<Vec<_>>()
    };
    let found = |finding| Detail {
        finding: Some(finding),
        ..Detail::default()
    };
    let stopped = Detail {
        stop: Some(Stop::Suspended),
        ..Detail::default()
    };
    let (demand, risk) = (Origin::Demand, Origin::Risk);
    assert_eq!(
        listed(demand, State::Received, Detail::default()),
        [A::Suspend, A::Verify]
    );
    assert_eq!(
        listed(demand, State::Suspended, stopped.clone()),
        [A::Verify]
    );
    assert_eq!(
        listed(demand, State::Verified, found(Finding::Founded)),
        [A::Suspend, A::Withdraw, A::Treat]
    );
    assert_eq!(
        listed(demand, State::Verified, found(Finding::Unfounded)),
        [A::Suspend, A::Dismiss]
    );
    assert_eq!(
        listed(risk, State::Suspended, stopped),
        [A::Withdraw, A::Treat, A::Dismiss]
    );
    assert_eq!(
        listed(risk, State::Received, Detail::default()),
        [A::Suspend]
    );
    assert!(listed(risk, State::Reopened, Detail::default()).is_empty());
}

#[test]
fn a_result_stops_opening_or_lets_it_go_on_and_is_told() {
    for (state, action, stop) in [
        (State::Verified, Action::Withdraw, Some(Stop::Withdrawn)),
        (State::Treated, Action::Reopen, None),
        (State::Verified, Action::Dismiss, None),
    ] {
        let mut bench = bench(Origin::Demand);
        bench.case.state = state;
        bench.case.detail.stop = Some(Stop::Suspended);
        let step = bench.plan(action, &clerk(2), &[], Some("理由")).unwrap();
        assert_eq!(step.detail().stop, stop, "{action:?}");
        assert_eq!(started(&step), [("notify", 2)], "{action:?}");
        assert!(!step.ends(), "{action:?}");
    }
    let mut bench = bench(Origin::Risk);
    bench.case.state = State::Cleared;
    bench.case.detail.stop = Some(Stop::Suspended);
    let step = bench.plan(Action::Reopen, &clerk(2), &[], None).unwrap();
    assert!(step.ends() && started(&step).is_empty());
}

#[test]
fn the_authority_reviews_and_may_have_it_done_again() {
    let mut bench = bench(Origin::Demand);
    bench.case.state = State::Notified;
    bench.case.detail.authority = Some(OrgId(1));
    let review = |who: &Actor| bench.plan(Action::Review, who, &["objection"], None);
    assert!(matches!(
        review(&clerk(2)),
        Err(Refusal::CaseRole {
            who: Who::Authority,
            ..
        })
    ));
    let step = review(&authority(Role::AuthorityClerk)).unwrap();
    assert_eq!(started(&step), [("review", 1)]);
    let mut bench = bench.clone();
    bench.case.state = State::UnderReview;
    bench.case.detail.finding = Some(Finding::Unfounded);
    let given = ["review_opinion"];
    let judge = authority(Role::AuthorityClerk);
    let step = bench.plan(Action::Remand, &judge, &given, None).unwrap();
    assert_eq!((step.to(), step.detail().finding), (State::Received, None));
    assert_eq!(started(&step), [("verify", 2)]);
    let step = bench.plan(Action::Uphold, &judge, &[], None).unwrap();
    assert!(step.ends() && started(&step).is_empty());
}

#[test]
fn nobody_reviews_their_own_result() {
    // A county's authority provided the data; the prefecture's reviews.
    let mut bench = bench(Origin::Demand);
    bench.case.head.region = "513221".into();
    bench.case.detail.authority = Some(OrgId(1));
    let own = actor(2, "513221", &[Role::AuthorityHead]);
    bench.case.state = State::Notified;
    let given = ["objection"];
    let taken_up = bench.plan(Action::Review, &own, &given, None);
    assert!(matches!(taken_up, Err(Refusal::Barred(bar)) if bar.key == "recall-own-review"));
    bench.case.state = State::UnderReview;
    assert_eq!(
        bench.barred(Action::Uphold, &own, None),
        "recall-own-review"
    );
    // Above the prefecture's there is none: its head decides.
    bench.case.head.respondent = Some(OrgId(1));
    assert!(matches!(
        bench.plan(Action::Uphold, &authority(Role::AuthorityClerk), &[], None),
        Err(Refusal::CaseRole {
            who: Who::AuthorityHead,
            ..
        })
    ));
    let head = authority(Role::AuthorityHead);
    assert!(bench.plan(Action::Uphold, &head, &[], None).is_ok());
}
