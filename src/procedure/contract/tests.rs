use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, is_possible, open};
use super::*;
use crate::model::{Actor, OrgId, Role};
use jiff::civil::date;

const TABLE: &str = "
          review    sign    start   end    revoke_accounts  destroy  close
reviewed  reviewed  signed  -       -      -                -        -
refused   -         -       -       -      -                -        -
signed    signed    signed  active  ended  -                -        -
active    active    active  -       ended  -                -        -
ended     -         -       -       -      ended            ended    closed
closed    -         -       -       -      closed           closed   -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Contract>(TABLE);
}

/// The commissioning organisation is 2.
fn bench(state: State, result: Option<Review>) -> Bench<Contract> {
    let mut bench = Bench::new(Detail {
        service: Some(Service::Operate),
        system: Some("示例系统".into()),
        contractor: Some("示例公司".into()),
        review_result: result,
        reviewed_by: Some("示例网信办".into()),
        ..Detail::default()
    });
    bench.case.state = state;
    bench
}

fn clerk() -> Actor {
    actor(2, "513200", &[Role::Clerk])
}

fn papers(bench: &mut Bench<Contract>) {
    let detail = &mut bench.case.detail;
    detail.security_agreement = Some("协议1".into());
    detail.confidentiality_agreement = Some("协议2".into());
    detail.liability_clause = Some("第九条".into());
}

#[test]
fn it_begins_with_a_review_and_ends_with_one_that_fails() {
    let begun = |result| {
        let bench = bench(State::Reviewed, result);
        open(&bench.case, None, &bench.facts(&clerk(), None))
    };
    let passed = begun(Some(Review::Passed)).unwrap();
    assert_eq!((passed.to(), passed.ends()), (State::Reviewed, false));
    let failed = begun(Some(Review::Failed)).unwrap();
    assert_eq!((failed.to(), failed.ends()), (State::Refused, true));
    assert!(matches!(
        begun(None),
        Err(Refusal::Missing { needs, .. }) if needs == ["result"]
    ));
}

#[test]
fn nothing_is_signed_without_review_agreements_and_liability() {
    let unreviewed = bench(State::Reviewed, None);
    assert_eq!(
        unreviewed.barred(Action::Sign, &clerk(), None),
        "contract-unreviewed"
    );
    let mut bench = bench(State::Reviewed, Some(Review::Passed));
    bench.case.detail.security_agreement = Some("协议1".into());
    match bench.plan(Action::Sign, &clerk(), &[], None) {
        Err(Refusal::Barred(bar)) => {
            assert_eq!((bar.key, bar.article), ("contract-agreements", Some(39)));
            let lacking = "--confidentiality-agreement --liability".to_owned();
            assert_eq!(bar.facts, [("options", lacking)]);
        }
        other => panic!("{other:?}"),
    }
    papers(&mut bench);
    let step = bench.plan(Action::Sign, &clerk(), &[], None).unwrap();
    assert_eq!(step.to(), State::Signed);
    let others = actor(3, "513200", &[Role::Clerk]);
    assert!(matches!(
        bench.plan(Action::Sign, &others, &[], None),
        Err(Refusal::CaseRole {
            who: Who::Responsible,
            ..
        })
    ));
}

#[test]
fn what_a_former_ledger_left_out_is_supplied_later() {
    let mut bench = bench(State::Signed, None);
    let who = clerk();
    let mut facts = bench.facts(&who, None);
    facts.history = true;
    let asked = Asked {
        action: Action::Sign,
        detail: &bench.case.detail,
        given: &[],
        reason: None,
        respondent: None,
    };
    let mut former = bench.case.clone();
    former.state = State::Reviewed;
    assert!(super::super::plan(&former, &asked, &facts).is_ok());
    assert!(is_possible(&bench.case, Action::Review, bench.on));
    let needs = |bench: &Bench<Contract>| {
        let all = allowed(&bench.case, bench.on);
        let sign = all.into_iter().find(|one| one.action.code == "sign");
        sign.map(|one| one.needs)
    };
    let whole = vec![
        "security-agreement",
        "confidentiality-agreement",
        "liability",
    ];
    assert_eq!(needs(&bench), Some(whole));
    assert_eq!(
        bench.barred(Action::Sign, &clerk(), None),
        "contract-agreements",
        "nothing was given"
    );
    papers(&mut bench);
    assert_eq!(needs(&bench), None);
    bench.case.detail.confidentiality_agreement = None;
    assert_eq!(needs(&bench), Some(vec!["confidentiality-agreement"]));
    bench.case.detail.security_agreement = None;
    assert_eq!(needs(&bench).unwrap().len(), 2);
    bench.case.detail.review_result = Some(Review::Passed);
    assert!(!is_possible(&bench.case, Action::Review, bench.on));
}

#[test]
fn the_bureaus_term_runs_from_the_end_until_both_are_done() {
    let mut bench = bench(State::Signed, Some(Review::Passed));
    let end = bench.plan(Action::End, &clerk(), &["end_ground"], None);
    assert_eq!(
        end.unwrap().clocks(),
        [ClockMove::Start {
            name: EXIT,
            term: Term::Key("contract.exit"),
            org: OrgId(2),
            from: date(2026, 3, 2),
        }]
    );
    bench.case.state = State::Ended;
    let over = [ClockMove::End { name: EXIT }];
    // `destroy` first, then the accounts; and the other way round.
    bench.case.detail.destruction = Some(Destruction::Overwrite);
    bench.case.detail.supervised_by = Some("示例局".into());
    let given = &["destruction", "supervised_by"][..];
    let first = bench.plan(Action::Destroy, &clerk(), given, None);
    assert!(
        matches!(first, Err(Refusal::CaseState { .. })),
        "done already"
    );
    bench.case.detail.accounts = Some(Accounts::Reset);
    let mut before = bench.case.clone();
    before.detail.accounts = None;
    let who = clerk();
    let planned = |case: &Case<Contract>, action, given: &[&'static str]| {
        let asked = Asked {
            action,
            detail: &bench.case.detail,
            given,
            reason: None,
            respondent: None,
        };
        super::super::plan(case, &asked, &bench.facts(&who, None))
    };
    let step = planned(&before, Action::RevokeAccounts, &["accounts"]).unwrap();
    assert_eq!(step.clocks(), over);
    let mut before = bench.case.clone();
    before.detail.destruction = None;
    let step = planned(&before, Action::Destroy, given).unwrap();
    assert_eq!(step.clocks(), over);
}

#[test]
fn nothing_is_closed_while_accounts_or_data_remain() {
    let mut bench = bench(State::Ended, Some(Review::Passed));
    let close = |bench: &Bench<Contract>| bench.barred(Action::Close, &clerk(), None);
    assert_eq!(close(&bench), "contract-accounts");
    bench.case.detail.accounts = Some(Accounts::Revoked);
    bench.case.detail.destruction = Some(Destruction::Physical);
    assert_eq!(close(&bench), "contract-destruction", "nobody saw it");
    bench.case.detail.supervised_by = Some("示例局".into());
    let step = bench.plan(Action::Close, &clerk(), &[], None).unwrap();
    assert!(step.ends());
    bench.case.state = State::Closed;
    assert!(!is_possible(&bench.case, Action::RevokeAccounts, bench.on));
    bench.case.detail.accounts = None;
    assert!(is_possible(&bench.case, Action::RevokeAccounts, bench.on));
}
