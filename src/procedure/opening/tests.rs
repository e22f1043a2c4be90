use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open};
use super::*;
use crate::model::entry::Open;
use crate::model::{Actor, Coded, Entry, Role};
use jiff::civil::date;

const TABLE: &str = "
           approve   reject    commit     agree      grant    suspend    resume   end
submitted  approved  rejected  -          -          -        -          -        ended
approved   -         -         committed  agreed     granted  -          -        ended
committed  -         -         -          signed     granted  -          -        ended
agreed     -         -         signed     -          granted  -          -        ended
signed     -         -         -          -          granted  -          -        ended
granted    -         -         granted    granted    -        suspended  -        ended
suspended  -         -         suspended  suspended  -        -          granted  ended
ended      -         -         -          -          -        -          -        -
rejected   -         -         -          -          -        -          -        -
expired    -         -         -          -          -        -          -        ended
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Opening>(TABLE);
}

/// An application to organisation 2 for data that are open on conditions, both of the prefecture.
fn bench() -> Bench<Opening> {
    let mut bench = Bench::new(Detail {
        purpose: Some("研究".into()),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.person = Some(crate::model::PersonId(1));
    bench.entry = Some(entry(Some(OpenType::Conditional)));
    bench
}

fn entry(kind: Option<OpenType>) -> Entry {
    Entry {
        open: Open {
            kind,
            ..Open::default()
        },
        ..Entry::default()
    }
}

fn clerk(org: i64) -> Actor {
    actor(org, "513200", &[Role::Clerk])
}

fn authority() -> Actor {
    actor(1, "513200", &[Role::AuthorityHead])
}

#[test]
fn the_review_counts_from_the_receipt() {
    let mut bench = bench();
    bench.case.detail.received_on = Some(date(2026, 2, 27));
    let step = open(&bench.case, None, &bench.facts(&clerk(2), None)).unwrap();
    assert_eq!(step.to(), State::Submitted);
    assert_eq!(step.detail().open_type, Some(OpenType::Conditional));
    assert_eq!(
        step.clocks(),
        [ClockMove::Start {
            name: "review",
            term: Term::Key("opening.review"),
            org: crate::model::OrgId(2),
            from: date(2026, 2, 27),
        }]
    );
    bench.case.detail.received_on = Some(date(2026, 3, 3));
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk(2), None)),
        Err(Refusal::Date { .. })
    ));
}

#[test]
fn only_data_open_on_conditions_are_applied_for() {
    let mut bench = bench();
    for (kind, key) in [
        (Some(OpenType::Unconditional), "opening-unconditional"),
        (Some(OpenType::Withheld), "opening-withheld"),
        (None, "opening-untyped"),
    ] {
        bench.entry = Some(entry(kind));
        assert_eq!(bench.barred_opening(&clerk(2)), key);
        let provider = clerk(2);
        let history = Facts {
            history: true,
            ..bench.facts(&provider, None)
        };
        assert!(open(&bench.case, None, &history).is_ok());
    }
}

#[test]
fn the_provider_decides_and_nobody_else() {
    let bench = bench();
    for other in [clerk(3), authority()] {
        assert!(matches!(
            bench.plan(Action::Approve, &other, &[], None),
            Err(Refusal::CaseRole {
                who: Who::Provider,
                ..
            })
        ));
    }
    let step = bench.plan(Action::Approve, &clerk(2), &[], None).unwrap();
    assert_eq!(step.to(), State::Approved);
    assert_eq!(step.clocks(), [ClockMove::End { name: "review" }]);
    assert!(matches!(
        bench.plan(Action::Reject, &clerk(2), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
}

#[test]
fn nothing_is_granted_without_both_papers() {
    let mut bench = bench();
    for state in [State::Approved, State::Committed, State::Agreed] {
        bench.case.state = state;
        assert_eq!(
            bench.barred(Action::Grant, &clerk(2), None),
            "opening-unsigned"
        );
        let listed = allowed(&bench.case, bench.on);
        assert!(listed.iter().all(|one| one.action.code != "grant"));
    }
    bench.case.detail.commitment = Some("承诺1号".into());
    bench.case.detail.agreement = Some("协议1号".into());
    bench.case.state = State::Signed;
    assert!(bench.plan(Action::Grant, &clerk(2), &[], None).is_ok());
    bench.case.detail.expires_on = Some(date(2026, 3, 1));
    assert_eq!(
        bench.barred(Action::Grant, &clerk(2), None),
        "opening-until"
    );
}

#[test]
fn a_paper_that_a_grant_lacks_is_signed_afterwards_and_once() {
    let mut bench = bench();
    bench.case.state = State::Granted;
    let given = ["commitment"];
    let step = bench.plan(Action::Commit, &clerk(2), &given, None).unwrap();
    assert_eq!(step.to(), State::Granted);
    bench.case.detail.commitment = Some("承诺1号".into());
    assert!(matches!(
        bench.plan(Action::Commit, &clerk(2), &given, None),
        Err(Refusal::CaseState { .. })
    ));
    bench.case.state = State::Suspended;
    assert_eq!(
        bench.barred(Action::Resume, &clerk(2), None),
        "opening-unsigned"
    );
}

#[test]
fn a_grant_expires_by_time_passing() {
    let mut bench = bench();
    bench.case.state = State::Granted;
    bench.case.detail.expires_on = Some(date(2026, 3, 1));
    assert_eq!(
        super::super::seen_state(&bench.case, bench.on),
        State::Expired
    );
    let listed: Vec<&str> = allowed(&bench.case, bench.on)
        .iter()
        .map(|one| one.action.code)
        .collect();
    assert_eq!(listed, [Action::End.code()]);
}

#[test]
fn an_application_that_nobody_answered_ends_with_a_reason_only() {
    let bench = bench();
    assert!(matches!(
        bench.plan(Action::End, &clerk(2), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
    let listed = allowed(&bench.case, bench.on);
    let end = listed.iter().find(|one| one.action.code == "end").unwrap();
    assert_eq!(end.needs, ["reason"]);
    let step = bench.plan(Action::End, &clerk(2), &[], Some("申请人撤回"));
    assert_eq!(step.unwrap().to(), State::Ended);
}

#[test]
fn what_lets_a_grant_go_on_or_ends_it_forgets_who_suspended_it() {
    let mut bench = bench();
    bench.case.state = State::Suspended;
    bench.case.detail = Detail {
        commitment: Some("承诺1号".into()),
        agreement: Some("协议1号".into()),
        suspended_by: Some("sanction-2026-0001".into()),
        ..bench.case.detail
    };
    let step = bench.plan(Action::End, &clerk(2), &[], None).unwrap();
    assert_eq!(step.detail().suspended_by, None);
    let step = bench.plan(Action::Resume, &clerk(2), &[], None).unwrap();
    assert_eq!(step.detail().suspended_by, None);
}
