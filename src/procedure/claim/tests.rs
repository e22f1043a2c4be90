use super::*;
use crate::model::case::Event;
use crate::model::{ActId, OrgId, Role};
use crate::procedure::testing::{Bench, actor, assert_table};
use crate::procedure::{is_possible, open};
use jiff::civil::date;

const TABLE: &str = "
              fulfil     refuse    notify
    received  fulfilled  refused   -
    fulfilled -          -         notified
    refused   fulfilled  refused   notified
    notified  notified   notified  -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Claim>(TABLE);
}

/// The organisation that is asked is 2.
fn bench(kind: Kind) -> Bench<Claim> {
    let mut bench = Bench::new(Detail {
        kind: Some(kind),
        claim: Some("示例审批记录".into()),
        received_on: Some(date(2026, 2, 27)),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.person = Some(crate::model::PersonId(1));
    bench
}

fn clerk() -> crate::model::Actor {
    actor(2, "513200", &[Role::Clerk])
}

fn refused(bench: &mut Bench<Claim>, state: State) {
    bench.case.state = state;
    bench.case.events.push(Event {
        seq: 2,
        version: 1,
        action: "refuse".into(),
        from: Some("received".into()),
        to: "refused".into(),
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

#[test]
fn the_term_counts_from_the_receipt() {
    let bench = bench(Kind::View);
    let person = clerk();
    let step = open(&bench.case, None, &bench.facts(&person, None)).unwrap();
    assert_eq!(
        step.clocks(),
        [ClockMove::Start {
            name: "reply",
            term: Term::Key("claim.answer"),
            org: OrgId(2),
            from: date(2026, 2, 27),
        }]
    );
    let mut later = bench.clone();
    later.case.detail.received_on = Some(date(2026, 3, 3));
    let asked = open(&later.case, None, &later.facts(&person, None));
    assert!(matches!(asked, Err(Refusal::Date { .. })));
    let stranger = actor(3, "513200", &[Role::Head]);
    let asked = open(&bench.case, None, &bench.facts(&stranger, None));
    assert!(matches!(asked, Err(Refusal::CaseRole { .. })));
}

#[test]
fn what_is_shown_is_told_thereby_and_other_measures_are_told_after() {
    for (kind, measure, to) in [
        (Kind::View, Measure::Shown, State::Notified),
        (Kind::Copy, Measure::Copied, State::Notified),
        (Kind::Infringement, Measure::Stopped, State::Fulfilled),
        (Kind::Deletion, Measure::Deleted, State::Fulfilled),
    ] {
        let mut bench = bench(kind);
        bench.case.detail.measure = Some(measure);
        let step = bench.plan(Action::Fulfil, &clerk(), &["measure"], None);
        let step = step.unwrap();
        assert_eq!(step.to(), to, "{kind:?}");
        assert_eq!(step.clocks(), [ClockMove::End { name: "reply" }]);
    }
}

#[test]
fn a_measure_answers_the_kind_of_claim() {
    for (kind, measure, key) in [
        (Kind::View, Measure::Deleted, "claim-measure-shows"),
        (Kind::Deletion, Measure::Copied, "claim-measure-stops"),
    ] {
        let mut bench = bench(kind);
        bench.case.detail.measure = Some(measure);
        let planned = bench.plan(Action::Fulfil, &clerk(), &["measure"], None);
        assert!(
            matches!(planned, Err(Refusal::Barred(bar)) if bar.key == key),
            "{kind:?}"
        );
        let person = clerk();
        let mut facts = bench.facts(&person, None);
        facts.history = true;
        let asked = Asked {
            action: Action::Fulfil,
            detail: &bench.case.detail,
            given: &[],
            reason: None,
            respondent: None,
        };
        assert!(crate::procedure::plan(&bench.case, &asked, &facts).is_ok());
    }
}

#[test]
fn another_measure_is_said_in_words() {
    let mut bench = bench(Kind::Infringement);
    bench.case.detail.measure = Some(Measure::Other);
    let planned = bench.plan(Action::Fulfil, &clerk(), &["measure"], None);
    assert!(matches!(planned, Err(Refusal::Missing { needs, .. }) if needs == ["result"]));
    bench.case.detail.measure_text = Some("已通知使用方停止使用".into());
    let planned = bench.plan(Action::Fulfil, &clerk(), &["measure"], None);
    assert_eq!(planned.unwrap().to(), State::Fulfilled);
}

#[test]
fn a_refusal_names_its_basis_and_one_without_is_mended_whenever_it_is_found() {
    let mut bench = bench(Kind::Deletion);
    let planned = bench.plan(Action::Refuse, &clerk(), &[], None);
    assert!(matches!(
        planned,
        Err(Refusal::Missing { needs, .. }) if needs == ["basis-kind", "legal-basis"]
    ));
    for state in [State::Refused, State::Notified] {
        bench.case.events.clear();
        refused(&mut bench, state);
        bench.case.detail.refusal_basis = None;
        assert!(is_possible(&bench.case, Action::Refuse, bench.on));
        assert!(is_possible(&bench.case, Action::Fulfil, bench.on));
        bench.case.detail.refusal_basis = Some("《示例法》第九条".into());
        assert!(!is_possible(&bench.case, Action::Refuse, bench.on));
        let kept = state == State::Refused;
        assert_eq!(is_possible(&bench.case, Action::Fulfil, bench.on), kept);
    }
}

#[test]
fn wrong_data_are_verified_and_no_claim() {
    let given = |kind: &str| {
        let given = [
            ("kind", kind.to_owned()),
            ("claim", "登记日期有误".to_owned()),
            ("received_on", "2026-02-27".to_owned()),
        ];
        Claim::elsewhere(&given)
    };
    for kind in ["更正", "数据有误", "correction", "Ｅrror"] {
        let bar = given(kind).unwrap();
        assert_eq!(bar.key, "claim-is-verification", "{kind}");
        assert!(bar.facts.contains(&("received", "2026-02-27".to_owned())));
    }
    for kind in ["view", "权益受侵害", "侵害异议", "删除", "其他"] {
        assert_eq!(given(kind), None, "{kind}");
    }
}
