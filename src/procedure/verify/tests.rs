mod extensions;

use super::super::testing::{Bench, actor, assert_table};
use super::super::{Answering, allowed, open};
use super::*;
use crate::model::{Actor, Clock, Role};
use jiff::civil::{Date, date};

const TABLE: &str = "
                       forward    urge         start      extend       transfer     decide   notify    reject
received               -          received     verifying  received     transferred  decided  -         rejected
received_by_authority  forwarded  -            -          -            -            -        -         rejected
forwarded              -          forwarded    verifying  forwarded    transferred  decided  -         rejected
transferred            -          transferred  verifying  transferred  transferred  decided  -         rejected
verifying              -          verifying    -          verifying    transferred  decided  -         rejected
decided                -          -            -          decided      -            -        notified  -
notified               -          -            -          notified     -            -        -         -
rejected               -          -            -          -            -            -        -         -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Verify>(TABLE);
}

/// The organisation that collected the datum is 2, another 3, the prefecture's authority 1; all of the prefecture.
fn bench(detail: Detail) -> Bench<Verify> {
    let official = detail.origin() == Origin::Official;
    let mut bench = Bench::new(Detail {
        claim: Some("地址有误".into()),
        ..detail
    });
    bench.case.head.applicant = bench.case.head.applicant.filter(|_| official);
    bench.case.head.person = (!official).then_some(crate::model::PersonId(1));
    bench
}

fn direct() -> Bench<Verify> {
    bench(Detail::default())
}

fn clerk(org: i64) -> Actor {
    actor(org, "513200", &[Role::Clerk])
}

fn head(org: i64) -> Actor {
    actor(org, "513200", &[Role::Head])
}

fn authority() -> Actor {
    actor(1, "513200", &[Role::AuthorityClerk])
}

/// A term that the collecting organisation has until a day.
fn running(due_on: Date, working_days: u32) -> Clock {
    Clock {
        id: 1,
        version: 1,
        record_kind: "case".into(),
        record: "verify-2026-0001".into(),
        procedure: "verify".into(),
        name: "verify".into(),
        org: OrgId(2),
        region: "513200".into(),
        edition: "aba-2024".into(),
        article: 20,
        paragraph: Some(2),
        policy: false,
        started_on: date(2026, 3, 2),
        working_days,
        due_on,
        provisional: false,
        ended_on: None,
        start_event: Some(1),
        end_event: None,
        fixed: false,
        void: false,
    }
}

fn starts(moves: &[ClockMove]) -> Vec<(&'static str, Term, i64, Date)> {
    let started = |one: &ClockMove| match one {
        ClockMove::Start {
            name,
            term,
            org,
            from,
        } => Some((*name, *term, org.0, *from)),
        _ => None,
    };
    moves.iter().filter_map(started).collect()
}

fn ends(moves: &[ClockMove]) -> Vec<&'static str> {
    let ended = |one: &ClockMove| match one {
        ClockMove::End { name } => Some(*name),
        _ => None,
    };
    moves.iter().filter_map(ended).collect()
}

#[test]
fn the_term_runs_from_the_receipt_by_the_organisation() {
    let mut bench = direct();
    bench.case.detail.received_on = Some(date(2026, 2, 27));
    let step = open(&bench.case, None, &bench.facts(&clerk(2), None)).unwrap();
    assert_eq!(step.to(), State::Received);
    assert_eq!(step.detail().kind, Some(Origin::Direct));
    let term = Term::Key("verify.decide");
    assert_eq!(
        starts(step.clocks()),
        [("verify", term, 2, date(2026, 2, 27))]
    );
    bench.case.detail.received_on = Some(date(2026, 3, 3));
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk(2), None)),
        Err(Refusal::Date { .. })
    ));
    bench.case.detail.received_on = None;
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk(3), None)),
        Err(Refusal::CaseRole {
            who: Who::Provider,
            ..
        })
    ));
}

#[test]
fn what_a_way_needs_is_asked_for() {
    let mut bench = direct();
    bench.case.head.person = None;
    bench.case.detail.claim = None;
    let missing = open(&bench.case, None, &bench.facts(&clerk(2), None));
    assert!(matches!(
        missing,
        Err(Refusal::Missing { needs, .. }) if needs == ["claim", "person-name"]
    ));
}

#[test]
fn an_authority_forwards_and_the_term_begins_then() {
    let mut bench = bench(Detail {
        kind: Some(Origin::ViaAuthority),
        ..Detail::default()
    });
    bench.case.head.respondent = None;
    let step = open(&bench.case, None, &bench.facts(&authority(), None)).unwrap();
    assert_eq!(step.to(), State::ReceivedByAuthority);
    assert_eq!(step.detail().authority, Some(OrgId(1)));
    assert_eq!(
        starts(step.clocks()),
        [("forward", Term::Key("verify.forward"), 1, bench.on)]
    );
    bench.case.detail = step.detail().clone();
    bench.on = date(2026, 3, 4);
    assert!(matches!(
        bench.plan(Action::Forward, &authority(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["respondent"]
    ));
    bench.respondent = Some(Answering {
        org: OrgId(2),
        region: "513221".into(),
    });
    let step = bench
        .plan(Action::Forward, &authority(), &[], None)
        .unwrap();
    assert_eq!(step.respondent(), bench.respondent.as_ref());
    assert_eq!(ends(step.clocks()), ["forward"]);
    assert_eq!(
        starts(step.clocks()),
        [("verify", Term::Key("verify.decide"), 2, bench.on)]
    );
    // Before it is forwarded it is the authority that turns it down.
    assert_eq!(Verify::who(&bench.case, Action::Reject), Who::Authority);
}

#[test]
fn a_limit_names_no_person_and_no_authority_on_the_way() {
    let limit = Detail {
        limit_on: Some(date(2026, 3, 20)),
        ..Detail::default()
    };
    let official = bench(limit.clone());
    let finder = clerk(3);
    let step = open(&official.case, None, &official.facts(&finder, None)).unwrap();
    assert_eq!(
        starts(step.clocks()),
        [(
            "limit",
            Term::Until(date(2026, 3, 20), 20, 4),
            2,
            official.on
        )]
    );
    let mut with_person = official.clone();
    with_person.case.head.person = Some(crate::model::PersonId(1));
    assert_eq!(with_person.barred_opening(&finder), "limit-with-person");
    let mut oneself = official.clone();
    oneself.case.head.respondent = Some(OrgId(3));
    assert_eq!(oneself.barred_opening(&finder), "limit-for-oneself");
    let mut early = official.clone();
    early.case.detail.limit_on = Some(date(2026, 3, 1));
    assert_eq!(early.barred_opening(&finder), "limit-before");
    let mut both = bench(Detail {
        kind: Some(Origin::ViaAuthority),
        ..limit
    });
    assert_eq!(both.barred_opening(&authority()), "limit-and-authority");
    both.case.detail.limit_on = None;
    both.case.head.applicant = Some(OrgId(3));
    assert_eq!(both.barred_opening(&authority()), "applicant-without-limit");
    // Neither extended nor turned down: the limit is kept. Nobody is a party whom a term would serve.
    for action in [Action::Extend, Action::Reject] {
        assert!(!Verify::suits(&official.case, action, official.on));
    }
    let step = official.plan(Action::Decide, &clerk(2), &["outcome"], None);
    assert!(starts(step.unwrap().clocks()).is_empty());
}

#[test]
fn nothing_ends_a_term_before_the_day_of_receipt_not_even_in_former_years() {
    let mut bench = bench(Detail {
        kind: Some(Origin::ViaAuthority),
        ..Detail::default()
    });
    let mut clock = running(date(2026, 3, 6), 2);
    (clock.name, clock.started_on) = ("forward".into(), date(2026, 3, 4));
    bench.case.clocks = vec![clock];
    bench.case.state = State::ReceivedByAuthority;
    bench.respondent = Some(Answering {
        org: OrgId(2),
        region: "513200".into(),
    });
    let authority = authority();
    for (history, on, barred) in [
        (false, date(2026, 3, 3), true),
        (true, date(2026, 3, 3), true),
        (true, date(2026, 3, 4), false),
    ] {
        bench.on = on;
        let mut facts = bench.facts(&authority, None);
        facts.history = history;
        let asked = Asked {
            action: Action::Forward,
            detail: &bench.case.detail,
            given: &[],
            reason: None,
            respondent: bench.respondent.as_ref(),
        };
        let planned = super::super::plan(&bench.case, &asked, &facts);
        let found = matches!(&planned, Err(Refusal::Barred(bar)) if bar.key == "ended-before-start" && bar.article == Some(20));
        assert_eq!(found, barred, "{history} {on}: {planned:?}");
    }
}

#[test]
fn a_transfer_starts_the_term_anew_for_the_organisation_that_receives_it() {
    let mut bench = direct();
    bench.case.state = State::Verifying;
    bench.case.clocks = vec![running(date(2026, 3, 16), 10)];
    bench.case.detail.extended_days = Some(10);
    bench.case.detail.extension_approved_by = Some("u2".into());
    bench.on = date(2026, 3, 5);
    let reason = Some("由丙局收集");
    assert!(matches!(
        bench.plan(Action::Transfer, &clerk(2), &[], reason),
        Err(Refusal::Missing { needs, .. }) if needs == ["respondent"]
    ));
    let to = |org| {
        Some(Answering {
            org: OrgId(org),
            region: "513200".into(),
        })
    };
    bench.respondent = to(2);
    assert_eq!(
        bench.barred(Action::Transfer, &clerk(2), reason),
        "transfer-to-oneself"
    );
    bench.respondent = to(4);
    let step = bench
        .plan(Action::Transfer, &clerk(2), &[], reason)
        .unwrap();
    assert_eq!(step.to(), State::Transferred);
    assert_eq!(ends(step.clocks()), ["verify"]);
    assert_eq!(
        starts(step.clocks()),
        [("verify", Term::Key("verify.decide"), 4, bench.on)]
    );
    assert_eq!(step.detail().extended_days, None, "its own to extend");
}

/// Passing a claim to and fro gives nobody a fresh term.
#[test]
fn a_transfer_back_goes_on_with_the_term_from_the_first_receipt() {
    let mut bench = direct();
    bench.case.state = State::Transferred;
    bench.case.head.respondent = Some(OrgId(4));
    let mut first = running(date(2026, 3, 16), 10);
    first.ended_on = Some(date(2026, 3, 5));
    let second = Clock {
        id: 2,
        org: OrgId(4),
        started_on: date(2026, 3, 5),
        ..running(date(2026, 3, 12), 5)
    };
    bench.case.clocks = vec![first, second];
    bench.on = date(2026, 3, 10);
    bench.respondent = Some(Answering {
        org: OrgId(2),
        region: "513200".into(),
    });
    let step = bench
        .plan(Action::Transfer, &clerk(4), &[], Some("仍由乙局收集"))
        .unwrap();
    let term = Term::Key("verify.decide");
    assert_eq!(
        starts(step.clocks()),
        [("verify", term, 2, date(2026, 3, 2))]
    );
    assert!(step.clocks().contains(&ClockMove::Extend {
        name: "verify",
        working_days: 10
    }));
}

#[test]
fn a_limit_goes_along_with_a_transfer_while_it_lasts() {
    let mut bench = bench(Detail {
        limit_on: Some(date(2026, 3, 20)),
        ..Detail::default()
    });
    bench.respondent = Some(Answering {
        org: OrgId(4),
        region: "513200".into(),
    });
    bench.on = date(2026, 3, 20);
    let mut finder = bench.clone();
    finder.respondent = Some(Answering {
        org: OrgId(3),
        region: "513200".into(),
    });
    assert_eq!(
        finder.barred(Action::Transfer, &clerk(2), Some("由发现机构收集")),
        "limit-for-oneself"
    );
    let step = bench
        .plan(Action::Transfer, &clerk(2), &[], Some("由丙局收集"))
        .unwrap();
    let term = Term::Until(date(2026, 3, 20), 20, 4);
    assert_eq!(starts(step.clocks()), [("limit", term, 4, bench.on)]);
    bench.on = date(2026, 3, 21);
    assert_eq!(
        bench.barred(Action::Transfer, &clerk(2), Some("由丙局收集")),
        "transfer-after-limit"
    );
}

#[test]
fn the_result_is_told_and_a_late_decision_is_recorded() {
    let mut bench = direct();
    bench.case.clocks = vec![running(date(2026, 3, 9), 5)];
    bench.on = date(2026, 4, 1);
    let step = bench
        .plan(Action::Decide, &clerk(2), &["outcome"], None)
        .unwrap();
    assert_eq!(ends(step.clocks()), ["verify", "limit"]);
    assert_eq!(
        starts(step.clocks()),
        [("notify", Term::Key("verify.notify"), 2, bench.on)]
    );
    bench.case.state = State::Decided;
    let step = bench.plan(Action::Notify, &clerk(2), &[], None).unwrap();
    assert_eq!(ends(step.clocks()), ["notify"]);
    assert!(step.ends());
}

#[test]
fn an_authority_urges_and_the_state_stays() {
    let bench = direct();
    let step = bench.plan(Action::Urge, &authority(), &[], None).unwrap();
    assert_eq!(step.to(), State::Received);
    assert!(step.clocks().is_empty());
    assert!(bench.plan(Action::Urge, &clerk(2), &[], None).is_err());
    let urge = allowed(&bench.case, bench.on);
    let transfer = urge.iter().find(|one| one.action.code == "transfer");
    assert_eq!(transfer.unwrap().needs, ["reason", "respondent"]);
}
