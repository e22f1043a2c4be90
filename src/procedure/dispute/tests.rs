use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open};
use super::*;
use crate::model::entry::{BasisKind, ShareType};
use crate::model::{Actor, Coded, EntryId, Role};

const TABLE: &str = "
                 settle   escalate         decide   withdraw
negotiating      settled  with_authority   -        withdrawn
with_authority   settled  with_government  -        withdrawn
with_government  settled  -                decided  withdrawn
settled          -        -                -        -
decided          -        -                -        -
withdrawn        -        -                -        -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Dispute>(TABLE);
}

/// The provider is organisation 2, the applicant 3; organisation 1 is the authority.
fn bench(kind: Kind) -> Bench<Dispute> {
    let several = matches!(kind, Kind::Inconsistent | Kind::Duplicate);
    let mut bench = Bench::new(Detail {
        kind: Some(kind),
        claim: Some("应为有条件共享".into()),
        authority: Some(OrgId(1)),
        former_type: (!several).then_some(ShareType::Withheld),
        ..Detail::default()
    });
    bench.case.head.entry = None;
    bench.case.head.entries = vec![EntryId(1), EntryId(2)];
    bench
        .case
        .head
        .entries
        .truncate(if several { 2 } else { 1 });
    if matches!(kind, Kind::ShareTypeAuthority | Kind::Duplicate) {
        bench.case.head.applicant = Some(OrgId(1));
    }
    bench
}

fn authority() -> Actor {
    actor(1, "513200", &[Role::AuthorityClerk])
}

/// Returns whose clock a step starts, and by which article.
fn started(moves: &[ClockMove]) -> Option<(i64, Term)> {
    moves.iter().find_map(|one| match one {
        ClockMove::Start {
            name: "step",
            term,
            org,
            ..
        } => Some((org.0, *term)),
        _ => None,
    })
}

#[test]
fn each_kind_climbs_its_own_way() {
    let party = actor(3, "513200", &[Role::Clerk]);
    for (kind, first, clock) in [
        (Kind::ShareType, State::Negotiating, 2),
        (Kind::ShareTypeAuthority, State::Negotiating, 2),
        (Kind::Inconsistent, State::Negotiating, 2),
        (Kind::Duplicate, State::WithAuthority, 1),
    ] {
        let bench = bench(kind);
        let beginner = if bench.case.head.applicant == Some(OrgId(1)) {
            authority()
        } else {
            party.clone()
        };
        let step = open(&bench.case, None, &bench.facts(&beginner, None)).unwrap();
        assert_eq!(step.to(), first, "{kind:?}");
        assert_eq!(started(step.clocks()).unwrap().0, clock, "{kind:?}");
    }
    let escalated = |kind, state, actor: &Actor| {
        let mut bench = bench(kind);
        bench.case.state = state;
        bench.plan(Action::Escalate, actor, &[], Some("未达成一致"))
    };
    let step = escalated(Kind::ShareType, State::Negotiating, &party).unwrap();
    assert_eq!(step.to(), State::WithAuthority);
    assert_eq!(step.clocks()[0], ClockMove::End { name: "step" });
    assert_eq!(
        started(step.clocks()),
        Some((1, Term::Key("dispute.step"))),
        "the clock passes to the authority"
    );
    let step = escalated(Kind::Inconsistent, State::WithAuthority, &authority()).unwrap();
    assert_eq!(step.to(), State::WithGovernment);
    assert_eq!(
        started(step.clocks()),
        Some((1, Term::Under("dispute.step", 26, 1)))
    );
    let step = escalated(Kind::ShareTypeAuthority, State::Negotiating, &authority()).unwrap();
    assert_eq!(step.to(), State::WithGovernment, "it is a party itself");
    assert!(matches!(
        escalated(Kind::Duplicate, State::WithAuthority, &authority()),
        Err(Refusal::CaseState { .. })
    ));
}

#[test]
fn who_may_do_what_goes_by_rung_and_kind() {
    let applicant = actor(3, "513200", &[Role::Clerk]);
    let provider = actor(2, "513200", &[Role::Clerk]);
    let refused = |kind, state, action, actor: &Actor| {
        let mut bench = bench(kind);
        bench.case.state = state;
        match bench.plan(action, actor, &[], Some("理由")) {
            Err(Refusal::CaseRole { who, .. }) => Some(who),
            Err(Refusal::Missing { .. }) | Ok(_) => None,
            other => panic!("{other:?}"),
        }
    };
    use Action as A;
    use State as S;
    for (kind, state, action, actor, expected) in [
        (
            Kind::ShareType,
            S::Negotiating,
            A::Settle,
            &applicant,
            Some(Who::Provider),
        ),
        (Kind::ShareType, S::Negotiating, A::Settle, &provider, None),
        (
            Kind::Inconsistent,
            S::Negotiating,
            A::Settle,
            &applicant,
            None,
        ),
        (
            Kind::ShareType,
            S::WithAuthority,
            A::Settle,
            &provider,
            Some(Who::Authority),
        ),
        (
            Kind::ShareType,
            S::WithAuthority,
            A::Escalate,
            &provider,
            Some(Who::Authority),
        ),
        (
            Kind::ShareTypeAuthority,
            S::Negotiating,
            A::Escalate,
            &provider,
            Some(Who::Authority),
        ),
        (
            Kind::Duplicate,
            S::WithAuthority,
            A::Settle,
            &provider,
            Some(Who::PrefectureAuthority),
        ),
        (
            Kind::ShareType,
            S::WithGovernment,
            A::Decide,
            &authority(),
            Some(Who::AuthorityHead),
        ),
        (
            Kind::ShareType,
            S::WithGovernment,
            A::Withdraw,
            &provider,
            Some(Who::Applicant),
        ),
    ] {
        assert_eq!(
            refused(kind, state, action, actor),
            expected,
            "{kind:?} {state:?} {action:?} {}",
            actor.login
        );
    }
}

#[test]
fn only_an_authority_disputes_as_one_and_entries_are_counted() {
    let clerk = actor(3, "513200", &[Role::Clerk]);
    for kind in [Kind::ShareTypeAuthority, Kind::Duplicate] {
        let mut bench = bench(kind);
        bench.case.head.applicant = Some(OrgId(3));
        assert!(matches!(
            open(&bench.case, None, &bench.facts(&clerk, None)),
            Err(Refusal::CaseRole { .. })
        ));
    }
    let county = actor(5, "513221", &[Role::AuthorityHead]);
    let mut own = bench(Kind::Duplicate);
    own.case.head.applicant = Some(OrgId(5));
    own.case.head.region = "513221".into();
    assert!(matches!(
        open(&own.case, None, &own.facts(&county, None)),
        Err(Refusal::CaseRole {
            who: Who::PrefectureAuthority,
            ..
        })
    ));
    let mut alone = bench(Kind::Inconsistent);
    alone.case.head.entries.truncate(1);
    assert_eq!(alone.barred_opening(&clerk), "dispute-several-entries");
    let mut two = bench(Kind::ShareType);
    two.case.head.entries.push(EntryId(2));
    assert_eq!(two.barred_opening(&clerk), "dispute-one-entry");
    let mut own = bench(Kind::ShareType);
    own.case.head.respondent = Some(OrgId(3));
    assert_eq!(own.barred_opening(&clerk), "dispute-own");
}

/// Settles with an outcome as the provider, and says what lacks or bars it.
fn outcome(kind: Kind, detail: Detail, given: &[&'static str]) -> String {
    let mut bench = bench(kind);
    bench.case.detail = Detail {
        kind: Some(kind),
        authority: Some(OrgId(1)),
        former_type: bench.case.detail.former_type,
        ..detail
    };
    bench.case.state = State::WithAuthority;
    match bench.plan(Action::Settle, &authority(), given, None) {
        Ok(step) => step.to().code().to_owned(),
        Err(Refusal::Missing { needs, .. }) => needs.join(" "),
        Err(Refusal::Barred(bar)) => bar.key.to_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_share_type_comes_with_what_the_law_wants_of_it() {
    let kind = Kind::ShareType;
    let of = |agreed_type| Detail {
        agreed_type: Some(agreed_type),
        ..Detail::default()
    };
    assert_eq!(outcome(kind, Detail::default(), &[]), "share-type");
    assert_eq!(outcome(kind, of(ShareType::Unconditional), &[]), "settled");
    assert_eq!(
        outcome(kind, of(ShareType::Conditional), &[]),
        "condition reason-stated"
    );
    let mut conditional = of(ShareType::Conditional);
    conditional.agreed_condition = Some("限审批核验".into());
    conditional.agreed_reason = Some("含经营信息".into());
    assert_eq!(outcome(kind, conditional.clone(), &[]), "settled");
    conditional.agreed_type = Some(ShareType::Unconditional);
    assert_eq!(outcome(kind, conditional, &[]), "dispute-idle");
    // It was withheld before: what the entry says of it stays.
    let mut withheld = of(ShareType::Withheld);
    assert_eq!(outcome(kind, withheld.clone(), &[]), "settled");
    withheld.agreed_basis_kind = Some(BasisKind::Other);
    assert_eq!(outcome(kind, withheld, &[]), "dispute-basis");
}

#[test]
fn an_outcome_says_what_its_kind_is_about() {
    let mut collector = Detail {
        collector: Some(OrgId(2)),
        ..Detail::default()
    };
    assert_eq!(
        outcome(Kind::Inconsistent, Detail::default(), &[]),
        "agreed"
    );
    assert_eq!(
        outcome(Kind::ShareType, collector.clone(), &["collector"]),
        "dispute-outcome"
    );
    collector.agreed = Some("以甲局数据为准".into());
    assert_eq!(
        outcome(Kind::Inconsistent, collector, &["agreed"]),
        "settled"
    );
    let mut bench = bench(Kind::Duplicate);
    let settle = |bench: &Bench<Dispute>| bench.plan(Action::Settle, &authority(), &[], None);
    assert!(matches!(
        settle(&bench),
        Err(Refusal::Missing { needs, .. }) if needs == ["collector"]
    ));
    bench.case.detail.collector = Some(OrgId(2));
    assert_eq!(settle(&bench).unwrap().to(), State::Settled);
}

#[test]
fn a_decision_bears_number_and_day_and_none_lies_ahead() {
    let head = actor(1, "513200", &[Role::AuthorityHead]);
    let mut bench = bench(Kind::ShareTypeAuthority);
    bench.case.state = State::WithGovernment;
    bench.case.detail.agreed_type = Some(ShareType::Unconditional);
    bench.case.detail.decided_on = Some(bench.on.tomorrow().unwrap());
    assert!(matches!(
        bench.plan(Action::Decide, &head, &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["number", "decided-on"]
    ));
    let given = ["decision_number", "decided_on"];
    assert!(matches!(
        bench.plan(Action::Decide, &head, &given, None),
        Err(Refusal::Barred(bar)) if bar.key == "dispute-decided-on"
    ));
    bench.case.detail.decided_on = Some(bench.case.head.opened_on.yesterday().unwrap());
    assert!(matches!(
        bench.plan(Action::Decide, &head, &given, None),
        Err(Refusal::Barred(bar)) if bar.key == "dispute-decided-on"
    ));
    bench.case.detail.decided_on = Some(bench.on);
    let step = bench.plan(Action::Decide, &head, &given, None).unwrap();
    assert_eq!(step.to(), State::Decided);
    assert_eq!(step.clocks(), [ClockMove::End { name: "step" }]);
}

/// The actions that are possible in a state.
fn possible(bench: &Bench<Dispute>) -> Vec<&'static str> {
    let all = allowed(&bench.case, bench.on);
    all.iter().map(|one| one.action.code).collect()
}

/// An authority that is a party neither settles alone nor mediates in its own case.
#[test]
fn nobody_mediates_in_an_own_case() {
    let mut own = bench(Kind::ShareTypeAuthority);
    own.case.detail.agreed_type = Some(ShareType::Unconditional);
    assert!(matches!(
        own.plan(Action::Settle, &authority(), &[], None),
        Err(Refusal::CaseRole {
            who: Who::Provider,
            ..
        })
    ));
    let mut agreed = own.clone();
    agreed.behalf = Some(Bench::<Dispute>::paper(2, "513200"));
    assert!(agreed.plan(Action::Settle, &authority(), &[], None).is_ok());
    own.case.state = State::WithGovernment;
    assert!(matches!(
        own.plan(Action::Settle, &authority(), &[], None),
        Err(Refusal::CaseState { .. })
    ));
    assert_eq!(possible(&own), ["decide", "withdraw"]);
    for kind in [Kind::ShareType, Kind::Inconsistent] {
        let mut party = bench(kind);
        party.case.state = State::WithAuthority;
        party.case.detail.agreed_type = Some(ShareType::Unconditional);
        assert_eq!(possible(&party), ["settle", "escalate", "withdraw"]);
        party.case.head.respondent = Some(OrgId(1));
        assert_eq!(
            party.barred(Action::Settle, &authority(), None),
            "dispute-own-mediation"
        );
        assert_eq!(possible(&party), ["escalate", "withdraw"]);
        assert!(
            party
                .plan(Action::Escalate, &authority(), &[], Some("报政府"))
                .is_ok()
        );
    }
}

#[test]
fn what_is_possible_goes_by_kind() {
    let duplicate = bench(Kind::Duplicate);
    let possible: Vec<_> = allowed(&duplicate.case, duplicate.on)
        .iter()
        .map(|one| (one.action.code, one.who))
        .collect();
    assert_eq!(
        possible,
        [
            ("settle", Who::PrefectureAuthority),
            ("withdraw", Who::Applicant)
        ]
    );
}

#[test]
fn what_an_outcome_needs_goes_by_kind() {
    for (kind, option) in [
        (Kind::ShareType, "share-type"),
        (Kind::ShareTypeAuthority, "share-type"),
        (Kind::Inconsistent, "agreed"),
        (Kind::Duplicate, "collector"),
    ] {
        let mut bench = bench(kind);
        let needs = |bench: &Bench<Dispute>, action: &str| {
            let all = allowed(&bench.case, bench.on);
            let mut found = all.iter().filter(|one| one.action.code == action);
            found.next().map(|one| one.needs.clone())
        };
        assert_eq!(needs(&bench, "settle"), Some(vec![option]), "{kind:?}");
        bench.case.state = State::WithGovernment;
        assert_eq!(
            needs(&bench, "decide"),
            Some(vec!["number", "decided-on", option]),
            "{kind:?}"
        );
    }
}
