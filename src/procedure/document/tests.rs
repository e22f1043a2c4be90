use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open};
use super::*;
use crate::model::Role;
use jiff::civil::date;

const TABLE: &str = "
              approve   publish    supersede
registered    approved  published  -
approved      -         published  -
published     -         -          superseded
superseded    -         -          -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Document>(TABLE);
}

fn bench(kind: Kind) -> Bench<Document> {
    let mut bench = Bench::new(Detail {
        kind: Some(kind),
        doc_name: Some("示例文件".into()),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench
}

fn head() -> crate::model::Actor {
    actor(2, "513200", &[Role::AuthorityHead])
}

#[test]
fn only_the_plan_waits_for_the_government() {
    let mut plan = bench(Kind::Plan);
    assert_eq!(
        plan.barred(Action::Publish, &head(), None),
        "plan-unapproved"
    );
    let possible: Vec<_> = allowed(&plan.case, plan.on)
        .iter()
        .map(|one| one.action.code)
        .collect();
    assert_eq!(possible, ["approve"]);
    plan.case.state = State::Approved;
    let step = plan.plan(Action::Publish, &head(), &[], None).unwrap();
    assert_eq!(step.to(), State::Published);
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Plan) {
        let step = bench(*kind).plan(Action::Publish, &head(), &[], None);
        assert_eq!(step.unwrap().to(), State::Published, "{kind:?}");
    }
}

#[test]
fn what_was_published_without_approval_is_recorded_as_it_was() {
    let bench = bench(Kind::Plan);
    let head = head();
    let asked = Asked {
        action: Action::Publish,
        detail: &bench.case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    let mut facts = bench.facts(&head, None);
    facts.history = true;
    assert!(super::super::plan(&bench.case, &asked, &facts).is_ok());
}

#[test]
fn the_government_s_approval_has_a_number_and_no_later_day() {
    let mut bench = bench(Kind::Plan);
    assert!(matches!(
        bench.plan(Action::Approve, &head(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["number"]
    ));
    let step = bench.plan(Action::Approve, &head(), &["approval_number"], None);
    assert_eq!(step.unwrap().detail().approved_on, Some(bench.on));
    bench.case.detail.approved_on = Some(date(2026, 3, 3));
    assert!(matches!(
        bench.plan(Action::Approve, &head(), &["approval_number"], None),
        Err(Refusal::Barred(bar)) if bar.key == "document-approved-later"
    ));
    let clerk = actor(2, "513200", &[Role::AuthorityClerk]);
    assert!(matches!(
        bench.plan(Action::Approve, &clerk, &["approval_number"], None),
        Err(Refusal::CaseRole {
            who: Who::AuthorityHead,
            ..
        })
    ));
}

#[test]
fn a_standard_says_what_it_is_on_and_nothing_else_does() {
    let mut standard = bench(Kind::Standard);
    assert_eq!(standard.barred_opening(&head()), "document-subject");
    standard.case.detail.subjects = vec!["storage".into(), "quality_and_security".into()];
    let clerk = head();
    let step = open(&standard.case, None, &standard.facts(&clerk, None)).unwrap();
    assert_eq!(step.detail().subjects, ["storage", "quality_and_security"]);
    standard.case.detail.subjects = vec!["飞行".into()];
    assert_eq!(standard.barred_opening(&head()), "document-subject-unknown");
    let mut rules = bench(Kind::PlatformRules);
    rules.case.detail.subjects = vec!["use".into()];
    assert_eq!(rules.barred_opening(&head()), "document-subject-idle");
}

#[test]
fn targets_and_budgets_are_of_a_year() {
    for kind in Kind::ALL.iter().filter(|kind| kind.is_yearly()) {
        let mut bench = bench(*kind);
        assert_eq!(bench.barred_opening(&head()), "document-year");
        bench.case.detail.doc_year = Some(2026);
        let head = head();
        assert!(open(&bench.case, None, &bench.facts(&head, None)).is_ok());
    }
}

#[test]
fn nothing_lapses_before_it_is_in_force() {
    let mut bench = bench(Kind::Mechanism);
    bench.case.detail.valid_from = Some(date(2026, 5, 1));
    bench.case.detail.valid_until = Some(date(2026, 4, 30));
    assert_eq!(bench.barred_opening(&head()), "document-validity");
    assert_eq!(
        bench.barred(Action::Publish, &head(), None),
        "document-validity"
    );
}

#[test]
fn an_authority_acts_in_its_own_region_and_no_organisation_does() {
    let bench = bench(Kind::Mechanism);
    for other in [
        actor(5, "513221", &[Role::AuthorityHead]),
        actor(2, "513200", &[Role::Head]),
    ] {
        assert!(matches!(
            open(&bench.case, None, &bench.facts(&other, None)),
            Err(Refusal::CaseRole {
                who: Who::Authority,
                ..
            })
        ));
    }
}
