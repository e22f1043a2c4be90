use super::*;
use crate::model::{Actor, OrgId, Role};
use crate::procedure::testing::{Bench, actor, assert_table};
use crate::procedure::{is_possible, open};
use jiff::civil::date;

const TABLE: &str = "
              rectify    confirm    escalate
    issued    rectified  -          escalated
    rectified rectified  confirmed  escalated
    confirmed -          -          -
    escalated -          -          -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Order>(TABLE);
}

/// The organisation that is ordered is 2, the prefecture's authority 1.
fn bench() -> Bench<Order> {
    let mut bench = Bench::new(Detail {
        findings: vec!["A25-1@case:share-2026-0001".into()],
        limit_on: Some(date(2026, 3, 31)),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.entry = None;
    bench
}

fn authority() -> Actor {
    actor(1, "513200", &[Role::AuthorityClerk])
}

#[test]
fn the_authority_issues_it_with_the_limit_as_its_clock() {
    let bench = bench();
    let person = authority();
    let step = open(&bench.case, None, &bench.facts(&person, None)).unwrap();
    assert_eq!(step.action(), "issue");
    assert_eq!(step.detail().authority, Some(OrgId(1)));
    assert_eq!(
        step.clocks(),
        [ClockMove::Start {
            name: "rectification",
            term: Term::Until(date(2026, 3, 31), 41, 1),
            org: OrgId(2),
            from: bench.on,
        }]
    );
    let clerk = actor(2, "513200", &[Role::Head]);
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk, None)),
        Err(Refusal::CaseRole {
            who: Who::Authority,
            ..
        })
    ));
    let county = actor(4, "513221", &[Role::AuthorityHead]);
    assert!(open(&bench.case, None, &bench.facts(&county, None)).is_err());
}

#[test]
fn a_limit_lies_ahead_and_nobody_orders_themselves() {
    let mut bench = bench();
    bench.case.detail.limit_on = Some(date(2026, 3, 1));
    assert_eq!(bench.barred_opening(&authority()), "order-limit-before");
    bench.case.detail.limit_on = Some(date(2026, 3, 2));
    let person = authority();
    assert!(open(&bench.case, None, &bench.facts(&person, None)).is_ok());
    bench.case.head.respondent = Some(OrgId(1));
    assert_eq!(bench.barred_opening(&authority()), "order-oneself");
    bench.case.state = State::Rectified;
    assert_eq!(
        bench.barred(Action::Confirm, &authority(), None),
        "order-oneself"
    );
}

#[test]
fn the_organisation_reports_and_the_authority_confirms() {
    let mut bench = bench();
    let clerk = actor(2, "513200", &[Role::Clerk]);
    let given = &["rectification"];
    let step = bench.plan(Action::Rectify, &clerk, given, None).unwrap();
    assert_eq!(step.to(), State::Rectified);
    assert_eq!(
        step.clocks(),
        [ClockMove::End {
            name: "rectification"
        }]
    );
    assert!(matches!(
        bench.plan(Action::Rectify, &clerk, &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["evidence"]
    ));
    assert!(!is_possible(&bench.case, Action::Confirm, bench.on));
    bench.case.state = State::Rectified;
    assert!(bench.plan(Action::Confirm, &clerk, &[], None).is_err());
    let step = bench.plan(Action::Confirm, &authority(), &[], None);
    assert!(step.unwrap().ends());
}

#[test]
fn who_refuses_is_passed_on_from_any_open_state() {
    let mut bench = bench();
    for state in [State::Issued, State::Rectified] {
        bench.case.state = state;
        let given = &["escalation_ground", "competent_body"];
        let step = bench.plan(Action::Escalate, &authority(), given, None);
        let step = step.unwrap();
        assert_eq!(step.to(), State::Escalated);
        assert!(step.ends());
        assert!(matches!(
            bench.plan(Action::Escalate, &authority(), &[], None),
            Err(Refusal::Missing { needs, .. }) if needs == ["ground", "body"]
        ));
    }
}

#[test]
fn it_is_titled_by_its_matter_else_by_its_findings() {
    let mut bench = bench();
    let title = |bench: &Bench<Order>| Order::title(&bench.case.head, &bench.case.detail, None);
    assert_eq!(title(&bench), "A25-1@case:share-2026-0001");
    bench.case.detail.matter = Some("逾期未答复共享申请".into());
    assert_eq!(title(&bench), "逾期未答复共享申请");
}
