//! Extensions: by a head in time, taken over from a former ledger, and approved afterwards.

use super::*;
use crate::model::case::Event;
use crate::procedure::plan;

#[test]
fn a_head_extends_once_in_time_and_not_too_far() {
    let mut bench = direct();
    bench.case.clocks = vec![running(date(2026, 3, 9), 5)];
    bench.on = date(2026, 3, 9);
    let reason = Some("情况复杂");
    assert!(matches!(
        bench.plan(Action::Extend, &clerk(2), &[], reason),
        Err(Refusal::CaseRole {
            who: Who::ProviderHead,
            ..
        })
    ));
    assert!(matches!(
        bench.plan(Action::Extend, &head(2), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
    let step = bench.plan(Action::Extend, &head(2), &[], reason).unwrap();
    assert_eq!(step.to(), State::Received, "a mark, and no state");
    assert_eq!(step.detail().extended_days, Some(10));
    assert_eq!(step.detail().extension_approved_by.as_deref(), Some("u2"));
    assert_eq!(
        step.clocks(),
        [ClockMove::Extend {
            name: "verify",
            working_days: 10
        }]
    );
    for days in [5, 11] {
        // What is asked for is not yet on the case.
        let detail = Detail {
            extended_days: Some(days),
            ..bench.case.detail.clone()
        };
        let asked = Asked {
            action: Action::Extend,
            detail: &detail,
            given: &["extended_days"],
            reason,
            respondent: None,
        };
        let head = head(2);
        let refused = plan(&bench.case, &asked, &bench.facts(&head, None));
        assert!(
            matches!(&refused, Err(Refusal::Barred(bar)) if bar.key == "extended-too-far"),
            "{days}: {refused:?}"
        );
    }
    let listed = |bench: &Bench<Verify>| {
        let all = allowed(&bench.case, bench.on);
        all.iter().any(|one| one.action.code == "extend")
    };
    assert!(listed(&bench));
    bench.on = date(2026, 3, 10);
    assert_eq!(
        bench.barred(Action::Extend, &head(2), reason),
        "extended-late"
    );
    assert!(!listed(&bench), "what is refused is not offered");
    bench.case.detail = step.detail().clone();
    assert_eq!(
        bench.barred(Action::Extend, &head(2), reason),
        "extended-already"
    );
}

/// An extension taken over without its approval is recorded as such, and approved later, whatever became of the case.
#[test]
fn an_approval_that_lacks_is_recorded_later() {
    let mut bench = direct();
    bench.case.state = State::Notified;
    assert!(!Verify::suits(&bench.case, Action::Extend, bench.on));
    bench.case.detail.extended_days = Some(8);
    assert!(Verify::suits(&bench.case, Action::Extend, bench.on));
    let step = bench
        .plan(Action::Extend, &head(2), &[], Some("补登批准"))
        .unwrap();
    assert_eq!(step.to(), State::Notified);
    assert!(step.clocks().is_empty());
    assert_eq!(step.detail().extended_days, Some(8));
    assert_eq!(step.detail().extension_approved_by.as_deref(), Some("u2"));
}

/// What an older ledger says is taken over as it is; the rules find what was wrong.
#[test]
fn history_is_recorded_right_or_not() {
    let mut bench = direct();
    bench.case.clocks = vec![running(date(2026, 3, 9), 5)];
    bench.on = date(2026, 3, 12);
    let authority = authority();
    let paper = Bench::<Verify>::paper(2, "513200");
    let mut facts = bench.facts(&authority, Some(&paper));
    let detail = Detail {
        extended_days: Some(15),
        ..bench.case.detail.clone()
    };
    let asked = Asked {
        action: Action::Extend,
        detail: &detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    assert!(plan(&bench.case, &asked, &facts).is_err());
    facts.history = true;
    let step = plan(&bench.case, &asked, &facts).unwrap();
    assert!(
        step.detail().is_unapproved(),
        "nobody is said to have approved"
    );
    assert_eq!(step.detail().extended_days, Some(15), "as it stands there");
    assert_eq!(step.clocks(), [], "and without effect");
}

/// Only what the law allows moves the term: approved by a head, within the term, and not beyond the longest one.
#[test]
fn an_extension_of_former_years_moves_the_term_where_the_law_has_it_so() {
    let moved = |approved: bool, days: i64, on: Date| {
        let mut bench = direct();
        bench.case.clocks = vec![running(date(2026, 3, 9), 5)];
        bench.on = on;
        let authority = authority();
        let paper = Bench::<Verify>::paper(2, "513200");
        let mut facts = bench.facts(&authority, Some(&paper));
        facts.history = true;
        let detail = Detail {
            extended_days: Some(days),
            extension_approved_by: approved.then(|| "某负责人".into()),
            ..bench.case.detail.clone()
        };
        let asked = Asked {
            action: Action::Extend,
            detail: &detail,
            given: &[],
            reason: None,
            respondent: None,
        };
        let step = plan(&bench.case, &asked, &facts).unwrap();
        step.clocks().to_vec()
    };
    let last = date(2026, 3, 9);
    assert_eq!(
        moved(true, 8, last),
        [ClockMove::Extend {
            name: "verify",
            working_days: 8
        }]
    );
    assert_eq!(moved(false, 8, last), [], "no head");
    assert_eq!(moved(true, 8, date(2026, 3, 10)), [], "late");
    assert_eq!(moved(true, 11, last), [], "too far");
    assert_eq!(moved(true, 5, last), [], "no longer than it is");
}

/// The approval that lacked gives the extension its effect, as far as the law goes, and only where it was made in time.
#[test]
fn an_approval_recorded_later_lengthens_the_term_to_the_longest_at_most() {
    let approved = |days: i64, extended_on: Date| {
        let mut bench = direct();
        bench.case.state = State::Decided;
        let mut clock = running(date(2026, 3, 9), 5);
        clock.ended_on = Some(date(2026, 3, 13));
        bench.case.clocks = vec![clock];
        bench.case.detail.extended_days = Some(days);
        bench.case.events = vec![event("extend", extended_on)];
        bench.on = date(2026, 4, 1);
        let step = bench.plan(Action::Extend, &head(2), &[], Some("补登批准"));
        let step = step.unwrap();
        assert_eq!(step.detail().extension_approved_by.as_deref(), Some("u2"));
        (step.detail().extended_days, step.clocks().to_vec())
    };
    let longer = |working_days| {
        vec![ClockMove::Extend {
            name: "verify",
            working_days,
        }]
    };
    let last = date(2026, 3, 9);
    assert_eq!(approved(8, last), (Some(8), longer(8)));
    assert_eq!(approved(15, last), (Some(10), longer(10)));
    assert_eq!(approved(15, date(2026, 3, 10)), (Some(10), vec![]));
}

fn event(action: &str, on: Date) -> Event {
    Event {
        seq: 1,
        version: 1,
        action: action.into(),
        from: None,
        to: "received".into(),
        by: None,
        acting_as: None,
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: on,
        recorded_at: String::new(),
        note: None,
        act: crate::model::ActId(1),
    }
}
