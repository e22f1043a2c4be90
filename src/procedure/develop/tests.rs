use super::*;
use crate::model::{Actor, OrgId, Role};
use crate::procedure::testing::{Bench, actor, assert_table};
use crate::procedure::{allowed, is_possible, open, plan};
use jiff::civil::date;

const TABLE: &str = "
              assess     qualify    refuse   agree   start   end
    applied   assessed   qualified  refused  -       -       -
    assessed  assessed   qualified  refused  -       -       -
    qualified qualified  -          -        agreed  active  ended
    agreed    agreed     -          -        agreed  active  ended
    active    active     -          -        active  -       ended
    ended     -          -          -        -       -       -
    refused   -          -          -        -       -       -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Develop>(TABLE);
}

fn bench() -> Bench<Develop> {
    let mut bench = Bench::new(Detail {
        purpose: Some("示例客流分析".into()),
        received_on: Some(date(2026, 2, 27)),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.person = Some(crate::model::PersonId(1));
    bench
}

fn authority() -> Actor {
    actor(2, "513200", &[Role::AuthorityClerk])
}

fn assessed(detail: &mut Detail, security: Judgement, result: Overall) {
    detail.assessed_purpose = Some(Judgement::Met);
    detail.assessed_technical = Some(Judgement::Met);
    detail.assessed_processing = Some(Judgement::Met);
    detail.assessed_security = Some(security);
    detail.assessed_result = Some(result);
}

#[test]
fn the_authority_takes_it_and_its_term_counts_from_the_receipt() {
    let bench = bench();
    let person = authority();
    let step = open(&bench.case, None, &bench.facts(&person, None)).unwrap();
    assert_eq!(
        step.clocks(),
        [ClockMove::Start {
            name: "assessment",
            term: Term::Key("develop.assessment"),
            org: OrgId(2),
            from: date(2026, 2, 27),
        }]
    );
    let clerk = actor(2, "513200", &[Role::Clerk]);
    assert!(open(&bench.case, None, &bench.facts(&clerk, None)).is_err());
}

#[test]
fn nothing_is_qualified_without_a_complete_and_favourable_assessment() {
    let mut bench = bench();
    let barred = |bench: &Bench<Develop>| bench.barred(Action::Qualify, &authority(), None);
    assert_eq!(barred(&bench), "develop-unassessed");
    assert!(!is_possible(&bench.case, Action::Qualify, bench.on));
    bench.case.state = State::Assessed;
    assessed(&mut bench.case.detail, Judgement::Met, Overall::Favourable);
    bench.case.detail.assessed_technical = None;
    assert_eq!(barred(&bench), "develop-unassessed");
    assessed(
        &mut bench.case.detail,
        Judgement::Unmet,
        Overall::Unfavourable,
    );
    assert_eq!(barred(&bench), "develop-unfit");
    assessed(&mut bench.case.detail, Judgement::Met, Overall::Favourable);
    let step = bench.plan(Action::Qualify, &authority(), &[], None);
    assert_eq!(step.unwrap().to(), State::Qualified);
}

#[test]
fn an_assessment_states_all_parts_and_does_not_contradict_itself() {
    let mut bench = bench();
    assert!(matches!(
        bench.plan(Action::Assess, &authority(), &["assessed_purpose"], None),
        Err(Refusal::Missing { needs, .. })
            if needs == ["technical", "processing", "security", "result"]
    ));
    let given: Vec<&'static str> = ASSESSMENT.iter().map(|input| input.key).collect();
    assessed(
        &mut bench.case.detail,
        Judgement::Unmet,
        Overall::Favourable,
    );
    let planned = bench.plan(Action::Assess, &authority(), &given, None);
    assert!(matches!(planned, Err(Refusal::Barred(bar)) if bar.key == "develop-contradictory"));
    bench.case.detail.assessed_result = Some(Overall::Unfavourable);
    let step = bench
        .plan(Action::Assess, &authority(), &given, None)
        .unwrap();
    assert_eq!(step.clocks(), [ClockMove::End { name: "assessment" }]);
}

#[test]
fn nothing_starts_without_both_agreements() {
    let mut bench = bench();
    assessed(&mut bench.case.detail, Judgement::Met, Overall::Favourable);
    for state in [State::Qualified, State::Agreed] {
        bench.case.state = state;
        bench.case.detail.security_agreement = Some("示例安全协议".into());
        bench.case.detail.revenue_agreement = None;
        assert_eq!(
            bench.barred(Action::Start, &authority(), None),
            "develop-unagreed"
        );
        assert!(!is_possible(&bench.case, Action::Start, bench.on));
        bench.case.detail.revenue_agreement = Some("示例收益协议".into());
        let step = bench.plan(Action::Start, &authority(), &[], None);
        assert_eq!(step.unwrap().to(), State::Active);
    }
    bench.case.state = State::Qualified;
    assert!(matches!(
        bench.plan(Action::Agree, &authority(), &["security_agreement"], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["revenue-agreement"]
    ));
}

#[test]
fn what_was_done_in_former_years_is_recorded_and_made_good_afterwards() {
    let mut bench = bench();
    let person = authority();
    for (state, action, to) in [
        (State::Applied, Action::Qualify, State::Qualified),
        (State::Qualified, Action::Start, State::Active),
    ] {
        bench.case.state = state;
        let mut facts = bench.facts(&person, None);
        facts.history = true;
        let asked = Asked {
            action,
            detail: &bench.case.detail,
            given: &[],
            reason: None,
            respondent: None,
        };
        let step = plan(&bench.case, &asked, &facts).unwrap();
        assert_eq!(step.to(), to);
    }
    bench.case.state = State::Active;
    let codes = |bench: &Bench<Develop>| -> Vec<&str> {
        let all = allowed(&bench.case, bench.on);
        all.iter().map(|one| one.action.code).collect()
    };
    assert_eq!(codes(&bench), ["assess", "agree", "end"]);
    assessed(&mut bench.case.detail, Judgement::Met, Overall::Favourable);
    bench.case.detail.security_agreement = Some("示例安全协议".into());
    bench.case.detail.revenue_agreement = Some("示例收益协议".into());
    assert_eq!(codes(&bench), ["end"]);
}
