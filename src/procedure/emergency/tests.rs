use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, is_possible, open};
use super::*;
use crate::model::case::Event;
use crate::model::{ActId, Actor, Bar, Clock, OrgId, Role};
use jiff::civil::date;

const TABLE: &str = "
            start       catalogue   stop     end    assess     dispose    shut       close
declared    collecting  catalogued  stopped  ended  -          -          -          -
collecting  -           catalogued  stopped  ended  -          -          -          -
ended       -           -           -        -      assessed   disposing  ended      closed
assessed    -           -           -        -      assessed   disposing  assessed   closed
disposing   -           -           -        -      disposing  disposing  disposing  closed
catalogued  -           -           -        -      -          -          -          -
stopped     -           -           -        -      -          -          -          -
closed      -           -           -        -      closed     closed     closed     -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Emergency>(TABLE);
}

fn temporary() -> Bench<Emergency> {
    Bench::new(Detail {
        kind: Some(Kind::Temporary),
        data: Some("示例人员信息".into()),
        ground: Some(Ground::UrgentNeed),
        planned_end: Some(date(2026, 4, 1)),
        ..Detail::default()
    })
}

/// An emergency collection in a state.
fn emergency(state: State) -> Bench<Emergency> {
    let mut bench = Bench::new(Detail {
        kind: Some(Kind::Emergency),
        data: Some("示例人员信息".into()),
        legal_basis: Some("《示例应对法》第九条".into()),
        event_kind: Some(EventKind::Incident),
        event: Some("示例地震".into()),
        ..Detail::default()
    });
    bench.case.state = state;
    bench
}

/// The collecting organisation is 2.
fn clerk() -> Actor {
    actor(2, "513200", &[Role::Clerk])
}

fn shut(bench: &mut Bench<Emergency>) {
    did(bench, Action::Shut);
}

fn assess(bench: &mut Bench<Emergency>) {
    did(bench, Action::Assess);
}

fn did(bench: &mut Bench<Emergency>, action: Action) {
    bench.case.events.push(Event {
        seq: 2,
        version: 1,
        action: action.code().into(),
        from: None,
        to: bench.case.state.code().into(),
        by: None,
        acting_as: None,
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: bench.on,
        recorded_at: String::new(),
        note: None,
        act: ActId(1),
    });
}

/// Makes the term for disposal run.
fn running(bench: &mut Bench<Emergency>) {
    bench.case.clocks.push(Clock {
        id: 1,
        version: 1,
        record_kind: "case".into(),
        record: bench.case.head.number.clone(),
        procedure: "emergency".into(),
        name: DISPOSAL.into(),
        org: OrgId(2),
        region: "513200".into(),
        edition: "aba-2024".into(),
        article: 21,
        paragraph: Some(2),
        policy: true,
        started_on: bench.on,
        working_days: 20,
        due_on: bench.on,
        provisional: false,
        ended_on: None,
        start_event: None,
        end_event: None,
        fixed: false,
        void: false,
    });
}

fn bar(result: Result<super::super::Step<Emergency>, Refusal>) -> Bar {
    match result {
        Err(Refusal::Barred(bar)) => bar,
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_kind_needs_what_its_article_asks_for() {
    let needs = |kind| {
        let bench: Bench<Emergency> = Bench::new(Detail {
            kind,
            data: Some("甲".into()),
            ..Detail::default()
        });
        match open(&bench.case, None, &bench.facts(&clerk(), None)) {
            Err(Refusal::Missing { needs, .. }) => needs,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(needs(Some(Kind::Temporary)), ["ground", "planned-end"]);
    assert_eq!(
        needs(Some(Kind::Emergency)),
        ["legal-basis", "event-kind", "event"]
    );
    assert_eq!(needs(None), ["kind"]);
}

#[test]
fn what_belongs_to_the_other_kind_is_refused() {
    let mut bench = temporary();
    bench.case.detail.event = Some("示例地震".into());
    let refused = bar(open(&bench.case, None, &bench.facts(&clerk(), None)));
    assert_eq!(
        (refused.key, refused.article),
        ("emergency-unfit", Some(17))
    );
    assert!(refused.facts.contains(&("options", "--event".to_owned())));
    let mut bench = emergency(State::Declared);
    bench.case.detail.planned_end = Some(date(2026, 4, 1));
    assert_eq!(bench.barred_opening(&clerk()), "emergency-unfit");
    let mut bench = temporary();
    bench.case.detail.planned_end = Some(date(2026, 3, 1));
    assert_eq!(bench.barred_opening(&clerk()), "emergency-planned-end");
}

#[test]
fn a_temporary_collection_is_catalogued_or_stopped() {
    let bench = temporary();
    let others = actor(3, "513200", &[Role::Clerk]);
    assert!(matches!(
        bench.plan(Action::Stop, &others, &[], None),
        Err(Refusal::CaseRole {
            who: Who::Responsible,
            ..
        })
    ));
    let begun = open(&bench.case, None, &bench.facts(&clerk(), None)).unwrap();
    assert_eq!(
        begun.clocks(),
        [ClockMove::Start {
            name: TEMPORARY,
            term: Term::Until(date(2026, 4, 1), 17, 3),
            org: OrgId(2),
            from: bench.on,
        }]
    );
    let step = bench.plan(Action::Stop, &clerk(), &[], None).unwrap();
    assert!(step.ends());
    assert_eq!(step.clocks(), [ClockMove::End { name: TEMPORARY }]);
    assert!(matches!(
        bench.plan(Action::Catalogue, &clerk(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["entry"]
    ));
    assert!(
        bench
            .plan(Action::Catalogue, &clerk(), &["catalogued_entries"], None)
            .is_ok()
    );
    assert_eq!(
        bench.barred(Action::End, &clerk(), None),
        "emergency-is-temporary"
    );
    assert_eq!(
        emergency(State::Collecting).barred(Action::Stop, &clerk(), None),
        "emergency-is-not-temporary"
    );
    let words: Vec<&str> = allowed(&bench.case, bench.on)
        .iter()
        .map(|one| one.action.code)
        .collect();
    assert_eq!(words, ["start", "catalogue", "stop"]);
}

#[test]
fn the_bureaus_term_runs_from_the_end_of_the_event() {
    let step = emergency(State::Collecting)
        .plan(Action::End, &clerk(), &[], None)
        .unwrap();
    assert_eq!(
        step.clocks(),
        [ClockMove::Start {
            name: DISPOSAL,
            term: Term::Key("emergency.disposal"),
            org: OrgId(2),
            from: date(2026, 3, 2),
        }]
    );
}

#[test]
fn an_assessment_names_classes_and_undoes_no_disposal() {
    let mut bench = emergency(State::Disposing);
    running(&mut bench);
    assert!(matches!(
        bench.plan(Action::Assess, &clerk(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["class"]
    ));
    bench.case.detail.privacy = Some(Disposal::Destroyed);
    let held = bench.case.clone();
    let mut asked = held.detail.clone();
    asked.privacy = Some(Disposal::Pending);
    asked.other_data = Some(Disposal::Pending);
    let asked = Asked {
        action: Action::Assess,
        detail: &asked,
        given: &["privacy", "other_data"],
        reason: None,
        respondent: None,
    };
    let who = clerk();
    let step = super::super::plan(&held, &asked, &bench.facts(&who, None)).unwrap();
    assert_eq!(step.detail().privacy, Some(Disposal::Destroyed));
    assert_eq!(step.detail().other_data, Some(Disposal::Pending));
    assert!(step.clocks().is_empty(), "the term runs already");
    bench.case.clocks.clear();
    bench.case.detail.other_data = Some(Disposal::Pending);
    let step = bench.plan(Action::Assess, &clerk(), &["other_data"], None);
    assert!(
        matches!(step.unwrap().clocks(), [ClockMove::Start { .. }]),
        "a class found later has the term anew"
    );
}

#[test]
fn sensitive_data_are_retained_by_law_alone() {
    let mut bench = emergency(State::Assessed);
    bench.case.detail.personal_information = Some(Disposal::Retained);
    let given = &["personal_information"][..];
    let refused = bar(bench.plan(Action::Dispose, &clerk(), given, None));
    assert_eq!(
        (refused.key, refused.article),
        ("emergency-retained", Some(21))
    );
    assert_eq!(
        refused.facts,
        [("classes", "personal_information".to_owned())]
    );
    // A law that another class is retained by is none for this one.
    bench.case.detail.retention_basis = Some("个人隐私：《示例法》第二条".into());
    let refused = bar(bench.plan(Action::Dispose, &clerk(), given, None));
    assert_eq!(refused.key, "emergency-retained");
    let mut bench = emergency(State::Assessed);
    assess(&mut bench);
    bench.case.detail.other_data = Some(Disposal::Retained);
    let given = &["other_data"][..];
    let step = bench.plan(Action::Dispose, &clerk(), given, None).unwrap();
    assert_eq!(step.clocks(), [ClockMove::End { name: DISPOSAL }]);
    bench.case.detail.other_data = Some(Disposal::Pending);
    assert_eq!(
        bar(bench.plan(Action::Dispose, &clerk(), given, None)).key,
        "emergency-pending"
    );
}

/// Plans that classes are retained, by a law where one is stated.
fn retain(
    bench: &Bench<Emergency>,
    classes: &[Class],
    law: Option<&str>,
) -> Result<super::super::Step<Emergency>, Refusal> {
    let mut detail = bench.case.detail.clone();
    let mut given: Vec<&'static str> = classes.iter().map(|class| class.code()).collect();
    for class in classes {
        *detail.class_mut(*class) = Some(Disposal::Retained);
    }
    if let Some(law) = law {
        detail.retention_basis = Some(law.to_owned());
        given.push("retention_basis");
    }
    let asked = Asked {
        action: Action::Dispose,
        detail: &detail,
        given: &given,
        reason: None,
        respondent: None,
    };
    super::super::plan(&bench.case, &asked, &bench.facts(&clerk(), None))
}

#[test]
fn each_class_is_retained_by_a_law_of_its_own() {
    let mut bench = emergency(State::Assessed);
    let step = retain(&bench, &[Class::Privacy], Some("《甲法》第一条")).unwrap();
    bench.case.detail = step.detail().clone();
    let laws = |bench: &Bench<Emergency>| bench.case.detail.retention_basis.clone().unwrap();
    assert_eq!(laws(&bench), "个人隐私：《甲法》第一条");
    let refused = bar(retain(&bench, &[Class::CommercialSecret], None));
    assert_eq!(refused.key, "emergency-retained");
    let step = retain(&bench, &[Class::CommercialSecret], Some("《甲法》第一条")).unwrap();
    bench.case.detail = step.detail().clone();
    assert_eq!(
        laws(&bench),
        "个人隐私：《甲法》第一条；商业秘密：《甲法》第一条"
    );
    assert!(bench.case.detail.wrongly_retained().is_empty());
    // What is said already is not said again; what is said of all at once is kept as it is.
    let both = [Class::Privacy, Class::CommercialSecret];
    let held = laws(&bench);
    for law in ["《甲法》第一条", &held] {
        let step = retain(&bench, &both, Some(law)).unwrap();
        assert_eq!(step.detail().retention_basis.as_ref(), Some(&held), "{law}");
    }
    let step = retain(&bench, &[Class::OtherData], Some("《乙法》")).unwrap();
    assert_eq!(
        step.detail().retention_basis,
        Some(format!("{held}；其他数据：《乙法》"))
    );
}

#[test]
fn applications_that_are_none_are_said_in_words_that_a_ledger_keeps() {
    let mut bench = emergency(State::Assessed);
    for (said, kept) in [
        ("无", "没有应用"),
        ("None", "no applications"),
        ("登记小程序", "登记小程序"),
    ] {
        bench.case.detail.applications = Some(said.into());
        let step = bench.plan(Action::Shut, &clerk(), &["applications"], None);
        assert_eq!(step.unwrap().detail().applications.as_deref(), Some(kept));
    }
}

#[test]
fn what_is_disposed_of_unassessed_ends_no_term() {
    let mut bench = emergency(State::Ended);
    running(&mut bench);
    bench.case.detail.privacy = Some(Disposal::Destroyed);
    let step = bench.plan(Action::Dispose, &clerk(), &["privacy"], None);
    assert!(step.unwrap().clocks().is_empty());
    shut(&mut bench);
    bench.case.state = State::Disposing;
    assert_eq!(
        bar(bench.plan(Action::Close, &clerk(), &[], None)).key,
        "emergency-unassessed"
    );
    // Once it is assessed, what was done before is all.
    let step = bench.plan(Action::Assess, &clerk(), &["privacy"], None);
    assert_eq!(step.unwrap().clocks(), [ClockMove::End { name: DISPOSAL }]);
}

#[test]
fn the_term_ends_with_the_last_class() {
    let mut bench = emergency(State::Assessed);
    assess(&mut bench);
    bench.case.detail.privacy = Some(Disposal::Sealed);
    bench.case.detail.state_secret = Some(Disposal::Pending);
    let one = bench.plan(Action::Dispose, &clerk(), &["privacy"], None);
    assert!(one.unwrap().clocks().is_empty());
    bench.case.detail.state_secret = Some(Disposal::Secured);
    let last = bench.plan(Action::Dispose, &clerk(), &["state_secret"], None);
    assert_eq!(last.unwrap().clocks(), [ClockMove::End { name: DISPOSAL }]);
}

#[test]
fn nothing_is_closed_before_data_and_applications_are_dealt_with() {
    let close = |bench: &Bench<Emergency>| bar(bench.plan(Action::Close, &clerk(), &[], None));
    let mut bench = emergency(State::Ended);
    assert_eq!(close(&bench).key, "emergency-unassessed");
    bench.case.detail.privacy = Some(Disposal::Pending);
    let refused = close(&bench);
    assert_eq!(
        (refused.key, refused.article),
        ("emergency-undisposed", Some(21))
    );
    bench.case.detail.privacy = Some(Disposal::Destroyed);
    bench.case.state = State::Disposing;
    assess(&mut bench);
    assert_eq!(close(&bench).key, "emergency-running");
    assert!(!is_possible(&bench.case, Action::Close, bench.on));
    shut(&mut bench);
    let step = bench.plan(Action::Close, &clerk(), &[], None).unwrap();
    assert!(step.ends());
    assert!(!is_possible(&bench.case, Action::Shut, bench.on));
}

#[test]
fn what_was_closed_too_early_in_former_years_is_recorded_and_made_good() {
    let mut bench = emergency(State::Ended);
    let who = clerk();
    let mut facts = bench.facts(&who, None);
    facts.history = true;
    let asked = Asked {
        action: Action::Close,
        detail: &bench.case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    let step = super::super::plan(&bench.case, &asked, &facts).unwrap();
    assert!(step.clocks().is_empty(), "the term runs on");
    bench.case.state = State::Closed;
    assert!(is_possible(&bench.case, Action::Assess, bench.on));
    assert!(is_possible(&bench.case, Action::Dispose, bench.on));
    assert!(is_possible(&bench.case, Action::Shut, bench.on));
    assess(&mut bench);
    assert!(!is_possible(&bench.case, Action::Assess, bench.on));
    bench.case.detail.privacy = Some(Disposal::Destroyed);
    assert!(!is_possible(&bench.case, Action::Dispose, bench.on));
}
