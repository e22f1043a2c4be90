use super::super::open;
use super::super::testing::{Bench, actor, assert_table};
use super::*;
use crate::model::{Actor, OrgId, PersonId, Role};
use jiff::civil::date;

const TABLE: &str = "
           suspend    correct    restore   refer
found      suspended  -          -         referred
suspended  -          corrected  -         referred
corrected  -          -          restored  referred
restored   -          -          -         -
referred   -          corrected  -         -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Sanction>(TABLE);
}

#[test]
fn access_is_closed_from_the_suspension_until_it_is_restored() {
    let holding: Vec<State> = State::ALL.iter().copied().filter(|s| holds(*s)).collect();
    assert_eq!(
        holding,
        [State::Suspended, State::Corrected, State::Referred]
    );
}

/// A breach that organisation 2 found.
fn bench() -> Bench<Sanction> {
    let mut bench = Bench::new(Detail {
        breach: Some(Breach::Safeguards),
        claim: Some("存放于公开网盘".into()),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.entry = None;
    bench.case.head.person = Some(PersonId(1));
    bench
}

fn clerk(org: i64) -> Actor {
    actor(org, "513200", &[Role::Clerk])
}

#[test]
fn access_is_to_be_suspended_within_a_term_from_the_finding() {
    let mut bench = bench();
    bench.case.detail.found_on = Some(date(2026, 2, 27));
    let step = open(&bench.case, None, &bench.facts(&clerk(2), None)).unwrap();
    let start = ClockMove::Start {
        name: "suspend",
        term: Term::Key("sanction.suspend"),
        org: OrgId(2),
        from: date(2026, 2, 27),
    };
    assert_eq!(step.clocks(), [start]);
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk(3), None)),
        Err(Refusal::CaseRole {
            who: Who::Responsible,
            ..
        })
    ));
    bench.case.detail.limit_on = Some(date(2026, 3, 1));
    assert_eq!(bench.barred_opening(&clerk(2)), "sanction-limit");
}

#[test]
fn the_correction_has_the_limit_that_was_given() {
    let mut bench = bench();
    bench.case.detail.limit_on = Some(date(2026, 3, 20));
    let step = bench.plan(Action::Suspend, &clerk(2), &[], None).unwrap();
    let limit = ClockMove::Start {
        name: "correction",
        term: Term::Until(date(2026, 3, 20), 42, 1),
        org: OrgId(2),
        from: date(2026, 3, 2),
    };
    assert_eq!(step.clocks(), [ClockMove::End { name: "suspend" }, limit]);
    bench.case.detail.limit_on = Some(date(2026, 3, 1));
    assert_eq!(
        bench.barred(Action::Suspend, &clerk(2), None),
        "sanction-limit"
    );
    bench.case.detail.limit_on = None;
    let step = bench.plan(Action::Suspend, &clerk(2), &[], None).unwrap();
    assert_eq!(step.clocks(), [ClockMove::End { name: "suspend" }]);
}

#[test]
fn a_referral_says_why_and_to_whom() {
    let bench = bench();
    assert!(matches!(
        bench.plan(Action::Refer, &clerk(2), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["to", "reason"]
    ));
    let given = ["referred_to"];
    let step = bench.plan(Action::Refer, &clerk(2), &given, Some("逾期未改正"));
    assert!(step.unwrap().ends());
}
