use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open};
use super::*;
use crate::model::entry::Share as EntryShare;
use crate::model::{Entry, Item, Role};

const TABLE: &str = "
              approve   reject    ask    supplement    withdraw   deliver    revoke   close   usage_ask  usage_report
submitted     approved  rejected  asked  -             withdrawn  -          -        -       -          -
asked         approved  rejected  -      supplemented  withdrawn  -          -        -       -          -
supplemented  approved  rejected  asked  -             withdrawn  -          -        -       -          -
approved      -         -         -      -             withdrawn  delivered  revoked  -       -          -
delivered     -         -         -      -             -          delivered  revoked  closed  delivered  delivered
closed        -         -         -      -             -          closed     -        -       closed     closed
rejected      -         -         -      -             -          -          -        -       -          -
withdrawn     -         -         -      -             -          -          -        -       -          -
revoked       -         -         -      -             -          revoked    -        -       revoked    revoked
expired       -         -         -      -             withdrawn  expired    -        closed  expired    expired
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Share>(TABLE);
}

/// The provider is organisation 2, the applicant 3, both of the prefecture; organisation 1 is its authority.
fn entry(kind: ShareType) -> Entry {
    Entry {
        share: EntryShare {
            kind: Some(kind),
            condition: Some("限审批核验".into()),
            ..EntryShare::default()
        },
        ..Entry::default()
    }
}

fn bench(kind: ShareType) -> Bench<Share> {
    let mut bench = Bench::new(Detail {
        purpose: Some("审批".into()),
        basis: Some("职责".into()),
        ..Detail::default()
    });
    bench.entry = Some(entry(kind));
    bench
}

#[test]
fn only_the_applicant_begins_and_withheld_data_cannot_be_asked_for() {
    let conditional = bench(ShareType::Conditional);
    let clerk = actor(3, "513200", &[Role::Clerk]);
    let step = open(&conditional.case, None, &conditional.facts(&clerk, None)).unwrap();
    assert_eq!(step.to(), State::Submitted);
    assert_eq!(step.detail().received_on, Some(conditional.on));
    assert!(matches!(
        step.clocks(),
        [ClockMove::Start {
            name: "reply",
            term: Term::Key("share.reply"),
            ..
        }]
    ));
    let other = actor(2, "513200", &[Role::Clerk]);
    assert!(matches!(
        open(&conditional.case, None, &conditional.facts(&other, None)),
        Err(Refusal::CaseRole {
            who: Who::Applicant,
            ..
        })
    ));
    let withheld = bench(ShareType::Withheld);
    assert_eq!(
        withheld.barred_opening(&clerk),
        "withheld",
        "the way out is a check or match demand, or a dispute"
    );
}

#[test]
fn unconditional_data_are_granted_by_law_at_once() {
    let bench = bench(ShareType::Unconditional);
    let clerk = actor(3, "513200", &[Role::Clerk]);
    let facts = bench.facts(&clerk, None);
    let step = open(&bench.case, None, &facts).unwrap();
    assert!(step.clocks().is_empty(), "nobody has to answer");
    let mut begun = bench.case.clone();
    begun.detail = step.detail().clone();
    let step = super::super::by_law(&begun, &facts).unwrap().unwrap();
    assert_eq!(step.to(), State::Approved);
}

#[test]
fn nobody_decides_on_their_own_application_and_papers_record_anothers_act() {
    let bench = bench(ShareType::Conditional);
    let applicant = actor(3, "513200", &[Role::Clerk, Role::Head]);
    assert!(matches!(
        bench.plan(Action::Approve, &applicant, &[], None),
        Err(Refusal::CaseRole {
            who: Who::Provider,
            ..
        })
    ));
    let authority = actor(1, "513200", &[Role::AuthorityClerk]);
    let mut recorded = bench;
    recorded.behalf = Some(Bench::<Share>::paper(2, "513200"));
    let step = recorded
        .plan(Action::Approve, &authority, &[], None)
        .unwrap();
    assert_eq!(step.to(), State::Approved);
    if let Some(behalf) = &mut recorded.behalf {
        behalf.doc = None;
    }
    assert!(matches!(
        recorded.plan(Action::Approve, &authority, &[], None),
        Err(Refusal::NoPaper { .. })
    ));
    // The authority applies itself, and holds the paper of the provider in its own hand: whose act it is decides.
    let mut own = recorded;
    own.case.head.applicant = Some(crate::model::OrgId(2));
    let head = actor(1, "513200", &[Role::AuthorityHead]);
    assert!(matches!(
        own.plan(Action::Approve, &head, &[], None),
        Err(Refusal::OwnApplication { .. })
    ));
}

#[test]
fn a_rejection_has_a_reason_and_names_the_condition_not_met() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let bench = bench(ShareType::Conditional);
    assert!(matches!(
        bench.plan(Action::Reject, &provider, &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
    let step = bench
        .plan(Action::Reject, &provider, &[], Some("用途不符"))
        .unwrap();
    assert_eq!(step.detail().unmet_condition.as_deref(), Some("限审批核验"));
    let mut unstated = bench;
    unstated.entry = Some(Entry::default());
    assert_eq!(
        unstated.barred(Action::Reject, &provider, Some("用途不符")),
        "reject-without-condition"
    );
}

#[test]
fn a_grant_shows_expired_after_its_last_day_and_cannot_be_delivered_then() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Conditional);
    bench.case.state = State::Approved;
    bench.case.detail.expires_on = Some(bench.on);
    assert!(bench.plan(Action::Deliver, &provider, &[], None).is_ok());
    bench.on = bench.on.tomorrow().unwrap();
    assert!(matches!(
        bench.plan(Action::Deliver, &provider, &[], None),
        Err(Refusal::CaseState { state, .. }) if state.code == "expired"
    ));
}

#[test]
fn delivery_offline_needs_its_ground() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Conditional);
    bench.case.state = State::Approved;
    bench.case.detail.delivered_by = Some(MethodClass::Offline);
    assert_eq!(
        bench.barred(Action::Deliver, &provider, None),
        "offline-without-ground"
    );
    bench.case.detail.offline_reason = Some("平台尚未接入".into());
    assert!(bench.plan(Action::Deliver, &provider, &[], None).is_ok());
}

#[test]
fn what_is_possible_names_who_and_what_it_needs() {
    let bench = bench(ShareType::Conditional);
    let reject = allowed(&bench.case, bench.on)
        .into_iter()
        .find(|one| one.action.code == "reject")
        .unwrap();
    assert_eq!(reject.who, Who::Provider);
    assert_eq!(reject.needs, ["reason"]);
}

/// An entry with an item of each share type and one without its own.
fn mixed(kind: ShareType) -> Entry {
    let item = |name: &str, share_type| Item {
        name: name.into(),
        share_type,
        ..Item::default()
    };
    Entry {
        items: vec![
            item("名称", None),
            item("地址", Some(ShareType::Unconditional)),
            item("联系电话", Some(ShareType::Conditional)),
            item("身份证号", Some(ShareType::Withheld)),
        ],
        ..entry(kind)
    }
}

/// Opens a request for items of such an entry: its share type and items then, or the key of what bars it.
fn asked_for(kind: ShareType, items: &[&str]) -> (String, Vec<String>) {
    let mut bench = bench(kind);
    bench.entry = Some(mixed(kind));
    bench.case.detail.items = items.iter().map(|&name| name.to_owned()).collect();
    let clerk = actor(3, "513200", &[Role::Clerk]);
    match open(&bench.case, None, &bench.facts(&clerk, None)) {
        Ok(step) => (
            step.detail()
                .share_type
                .map_or("none", Coded::code)
                .to_owned(),
            step.detail().items.clone(),
        ),
        Err(Refusal::Barred(bar)) => {
            let near = bar.facts.iter().find(|(name, _)| *name == "near");
            (
                bar.key.to_owned(),
                near.iter().map(|(_, near)| near.clone()).collect(),
            )
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn items_are_those_of_the_entry_and_the_strictest_counts() {
    use ShareType::{Conditional, Unconditional, Withheld};
    let of = |kind, items: &[&str]| asked_for(kind, items).0;
    assert_eq!(of(Unconditional, &["名称", "地址"]), "unconditional");
    assert_eq!(of(Unconditional, &["名称", "联系电话"]), "conditional");
    assert_eq!(of(Conditional, &["地址"]), "unconditional");
    assert_eq!(of(Unconditional, &["身份证号", "名称"]), "item-withheld");
    assert_eq!(of(Withheld, &["名称"]), "withheld");
    assert_eq!(of(Withheld, &["地址"]), "unconditional");
    assert_eq!(of(Withheld, &[]), "withheld");
    // Without a name, what can be had is meant.
    let (kind, items) = asked_for(Unconditional, &[]);
    assert_eq!(kind, "conditional");
    assert_eq!(items, ["名称", "地址", "联系电话"]);
    // In the entry's spelling, each once.
    let (_, items) = asked_for(Unconditional, &["联系 电话", "联系电话"]);
    assert_eq!(items, ["联系电话"]);
    assert_eq!(
        asked_for(Unconditional, &["电话号码", "联系电话号"]),
        ("item-unknown".to_owned(), vec!["联系电话".to_owned()])
    );
}

#[test]
fn no_more_is_granted_than_was_asked_for() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Conditional);
    bench.entry = Some(mixed(ShareType::Conditional));
    bench.case.detail.share_type = Some(ShareType::Conditional);
    bench.case.detail.items = vec!["名称".into(), "地址".into()];
    bench.case.detail.granted_items = vec!["名称".into()];
    assert!(bench.plan(Action::Approve, &provider, &[], None).is_ok());
    bench.case.detail.granted_items = vec!["名称".into(), "联系电话".into()];
    assert_eq!(
        bench.barred(Action::Approve, &provider, None),
        "item-unasked"
    );
    bench.case.detail.items = Vec::new();
    assert!(bench.plan(Action::Approve, &provider, &[], None).is_ok());
    bench.case.detail.granted_items = vec!["电话".into()];
    assert_eq!(
        bench.barred(Action::Approve, &provider, None),
        "item-unknown"
    );
}

#[test]
fn unconditional_data_are_not_obstructed_but_former_years_are_recorded() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Unconditional);
    bench.case.detail.share_type = Some(ShareType::Unconditional);
    for action in [Action::Reject, Action::Ask] {
        assert_eq!(
            bench.barred(action, &provider, Some("不便")),
            "unconditional-obstructed"
        );
    }
    bench.case.detail.conditions = Some("仅限本局".into());
    assert_eq!(
        bench.barred(Action::Approve, &provider, None),
        "unconditional-bound"
    );
    let asked = Asked {
        action: Action::Reject,
        detail: &bench.case.detail,
        given: &[],
        reason: Some("不便"),
        respondent: None,
    };
    let mut facts = bench.facts(&provider, None);
    facts.history = true;
    let step = super::super::plan(&bench.case, &asked, &facts).unwrap();
    assert_eq!(step.to(), State::Rejected);
    assert!(
        super::super::by_law(&bench.case, &facts).unwrap().is_none(),
        "nothing follows by law of what is history"
    );
}

#[test]
fn the_ground_of_an_offline_delivery_may_be_stated_later_and_nothing_else() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Conditional);
    bench.case.state = State::Delivered;
    bench.case.detail.delivered_by = Some(MethodClass::Offline);
    let mut detail = bench.case.detail.clone();
    detail.offline_reason = Some("平台尚未接入".into());
    let deliver = |bench: &Bench<Share>| {
        let asked = Asked {
            action: Action::Deliver,
            detail: &detail,
            given: &["offline_reason"],
            reason: None,
            respondent: None,
        };
        super::super::plan(&bench.case, &asked, &bench.facts(&provider, None))
    };
    // A grant that is over shows so, and what is stored stays.
    bench.case.detail.expires_on = Some(bench.on.yesterday().unwrap());
    assert_eq!(deliver(&bench).unwrap().to(), State::Delivered);
    bench
        .case
        .detail
        .offline_reason
        .clone_from(&detail.offline_reason);
    assert!(matches!(deliver(&bench), Err(Refusal::CaseState { .. })));
    bench.case.detail.offline_reason = None;
    bench.case.detail.delivered_by = Some(MethodClass::Platform);
    assert!(matches!(deliver(&bench), Err(Refusal::CaseState { .. })));
}

#[test]
fn what_shows_by_time_alone_is_never_stored() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Conditional);
    bench.case.state = State::Delivered;
    bench.case.detail.delivered_by = Some(MethodClass::Platform);
    bench.case.detail.expires_on = Some(bench.on.yesterday().unwrap());
    let step = bench.plan(Action::UsageAsk, &provider, &[], None).unwrap();
    assert_eq!(step.to(), State::Delivered);
    // What was never delivered was never used, and is not done with: its delivery stays due until it is taken back.
    bench.case.state = State::Approved;
    bench.case.detail.delivered_by = None;
    assert!(matches!(
        bench.plan(Action::UsageAsk, &provider, &[], None),
        Err(Refusal::CaseState { state, .. }) if state.code == "expired"
    ));
    let asked = Asked {
        action: Action::UsageAsk,
        detail: &bench.case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    let mut facts = bench.facts(&provider, None);
    facts.history = true;
    let step = super::super::plan(&bench.case, &asked, &facts).unwrap();
    assert_eq!(step.to(), State::Approved, "if it was done, it is recorded");
    assert!(matches!(
        bench.plan(Action::Close, &provider, &[], None),
        Err(Refusal::CaseState { .. })
    ));
    let possible: Vec<_> = allowed(&bench.case, bench.on)
        .iter()
        .map(|one| one.action.code)
        .collect();
    assert_eq!(possible, ["withdraw"]);
    let applicant = actor(3, "513200", &[Role::Clerk]);
    let step = bench.plan(Action::Withdraw, &applicant, &[], None).unwrap();
    assert!(step.clocks().contains(&ClockMove::End { name: "delivery" }));
    bench.case.state = State::Delivered;
    bench.case.detail.delivered_by = Some(MethodClass::Platform);
    assert!(bench.plan(Action::Close, &provider, &[], None).is_ok());
    assert!(matches!(
        bench.plan(Action::Withdraw, &applicant, &[], None),
        Err(Refusal::CaseState { .. })
    ));
}

#[test]
fn unconditional_data_are_revoked_only_where_use_went_beyond_the_purpose() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Unconditional);
    bench.case.detail.share_type = Some(ShareType::Unconditional);
    bench.case.state = State::Approved;
    let reason = Some("不便");
    let barred = |bench: &Bench<Share>| bench.barred(Action::Revoke, &provider, reason);
    let listed = |bench: &Bench<Share>| {
        let all = allowed(&bench.case, bench.on);
        all.iter().any(|one| one.action.code == "revoke")
    };
    assert_eq!(barred(&bench), "unconditional-revoked");
    assert!(!listed(&bench));
    bench.case.state = State::Delivered;
    bench.case.detail.delivered_by = Some(MethodClass::Platform);
    assert_eq!(barred(&bench), "unconditional-revoked");
    assert!(listed(&bench));
    bench.case.detail.beyond_purpose = Some(true);
    let step = bench.plan(Action::Revoke, &provider, &[], reason).unwrap();
    assert_eq!(step.to(), State::Revoked);
    bench.case.state = State::Approved;
    bench.case.detail.delivered_by = None;
    assert_eq!(barred(&bench), "unconditional-revoked", "never used");
    let asked = Asked {
        action: Action::Revoke,
        detail: &bench.case.detail,
        given: &[],
        reason,
        respondent: None,
    };
    let mut facts = bench.facts(&provider, None);
    facts.history = true;
    assert!(super::super::plan(&bench.case, &asked, &facts).is_ok());
}

#[test]
fn the_days_that_a_request_waits_for_papers_are_kept() {
    let mut bench = bench(ShareType::Conditional);
    let event = |seq, to: State, day: &str| crate::model::case::Event {
        seq,
        version: 1,
        action: String::new(),
        from: None,
        to: to.code().into(),
        by: None,
        acting_as: None,
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: day.parse().unwrap(),
        recorded_at: String::new(),
        note: None,
        act: crate::model::ActId(1),
    };
    bench.case.events = vec![
        event(1, State::Submitted, "2026-03-02"),
        event(2, State::Asked, "2026-03-03"),
        event(3, State::Supplemented, "2026-03-06"),
        event(4, State::Asked, "2026-03-09"),
    ];
    let day = |day: &str| day.parse::<Date>().unwrap();
    assert_eq!(
        Share::waited(&bench.case, day("2026-03-11")),
        Some(vec![
            (day("2026-03-03"), day("2026-03-06")),
            (day("2026-03-09"), day("2026-03-11"))
        ])
    );
    assert_eq!(
        Share::waited(&bench.case, day("2026-03-04")),
        Some(vec![(day("2026-03-03"), day("2026-03-04"))])
    );
}

#[test]
fn a_use_is_asked_about_once_at_a_time_and_a_revocation_names_what_it_needs() {
    let provider = actor(2, "513200", &[Role::Clerk]);
    let mut bench = bench(ShareType::Unconditional);
    bench.case.detail.share_type = Some(ShareType::Unconditional);
    bench.case.state = State::Delivered;
    bench.case.detail.delivered_by = Some(MethodClass::Platform);
    let needs = |bench: &Bench<Share>, action: &str| {
        let all = allowed(&bench.case, bench.on);
        let mut found = all.iter().filter(|one| one.action.code == action);
        found.next().map(|one| one.needs.clone())
    };
    assert_eq!(
        needs(&bench, "revoke"),
        Some(vec!["beyond-purpose", "reason"])
    );
    bench.case.detail.beyond_purpose = Some(true);
    assert_eq!(needs(&bench, "revoke"), Some(vec!["reason"]));
    assert_eq!(needs(&bench, "usage_ask"), Some(Vec::new()));
    bench.case.clocks = vec![crate::model::Clock {
        id: 1,
        version: 1,
        record_kind: "case".into(),
        record: "share-2026-0001".into(),
        procedure: "share".into(),
        name: "usage_report".into(),
        org: crate::model::OrgId(3),
        region: "513200".into(),
        edition: "aba-2024".into(),
        article: 27,
        paragraph: Some(1),
        policy: true,
        started_on: bench.on,
        working_days: 10,
        due_on: bench.on,
        provisional: false,
        ended_on: None,
        start_event: None,
        end_event: None,
        fixed: false,
        void: false,
    }];
    assert_eq!(needs(&bench, "usage_ask"), None);
    assert_eq!(
        bench.barred(Action::UsageAsk, &provider, None),
        "usage-asked-already"
    );
}
