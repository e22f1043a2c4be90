use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open};
use super::*;
use crate::model::entry::Share as EntryShare;
use crate::model::{Entry, Role};

const TABLE: &str = "
              approve   reject    ask    supplement    withdraw   deliver    revoke   close   usage_ask  usage_report
submitted     approved  rejected  asked  -             withdrawn  -          -        -       -          -
asked         approved  rejected  -      supplemented  withdrawn  -          -        -       -          -
supplemented  approved  rejected  asked  -             withdrawn  -          -        -       -          -
approved      -         -         -      -             withdrawn  delivered  revoked  -       -          -
delivered     -         -         -      -             -          -          revoked  closed  delivered  delivered
closed        -         -         -      -             -          -          -        -       closed     closed
rejected      -         -         -      -             -          -          -        -       -          -
withdrawn     -         -         -      -             -          -          -        -       -          -
revoked       -         -         -      -             -          -          -        -       revoked    revoked
expired       -         -         -      -             -          -          -        closed  expired    expired
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
    let mut recorded = bench.clone();
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
    let mut own = recorded.clone();
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
