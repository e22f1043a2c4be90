use super::super::testing::{Bench, actor, assert_table};
use super::super::{allowed, open, plan};
use super::*;
use crate::model::case::Event;
use crate::model::{ActId, Actor, OrgId, Role};
use jiff::civil::date;

const TABLE: &str = "
            pass        fail    propose   approve     build       catalogue   accept    file   close   withdraw
proposed    passed      failed  -         approved    -           -           accepted  -      -       withdrawn
passed      -           -       -         approved    -           -           accepted  -      -       withdrawn
failed      passed      failed  proposed  approved    -           -           accepted  -      -       withdrawn
approved    approved    -       -         approved    built       catalogued  accepted  -      -       withdrawn
built       built       -       -         built       -           catalogued  accepted  -      -       -
catalogued  catalogued  -       -         catalogued  catalogued  catalogued  accepted  -      -       -
accepted    accepted    -       -         accepted    -           accepted    accepted  filed  -       -
filed       filed       -       -         filed       -           filed       filed     -      closed  -
closed      closed      -       -         closed      -           closed      closed    -      -       -
withdrawn   -           -       -         -           -           -           -         -      -       -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Project>(TABLE);
}

/// The authority is organisation 1, the builder 2.
fn bench() -> Bench<Project> {
    let mut bench = Bench::new(Detail {
        project_name: Some("示例数据共享平台".into()),
        draft_catalogue: Some("示例目录".into()),
        authority: Some(OrgId(1)),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench
}

/// A project in a state, with what was done before it.
fn after(state: State, done: &[Action]) -> Bench<Project> {
    let mut bench = bench();
    bench.case.state = state;
    for (seq, action) in (1..).zip(done) {
        bench.case.events.push(event(seq, action.code(), "u2"));
    }
    bench
}

fn event(seq: i64, action: &str, by: &str) -> Event {
    Event {
        seq,
        version: 1,
        action: action.into(),
        from: None,
        to: String::new(),
        by: Some(by.into()),
        acting_as: None,
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: date(2026, 3, 2),
        recorded_at: String::new(),
        note: None,
        act: ActId(1),
    }
}

fn builder() -> Actor {
    actor(2, "513200", &[Role::Clerk])
}

fn authority() -> Actor {
    actor(1, "513200", &[Role::AuthorityClerk])
}

fn whole_report(detail: &mut Detail) {
    for (key, _) in PARTS {
        let field = crate::model::field::find(Project::fields(), key).unwrap();
        (field.set)(detail, crate::model::field::Value::Text("已完成".into()));
    }
}

fn start(name: &'static str, key: &'static str, org: i64) -> ClockMove {
    ClockMove::Start {
        name,
        term: Term::Key(key),
        org: OrgId(org),
        from: date(2026, 3, 2),
    }
}

#[test]
fn a_proposal_and_its_renewal_give_the_authority_its_term() {
    let mut bench = bench();
    let step = open(&bench.case, None, &bench.facts(&builder(), None)).unwrap();
    let term = start("prereview", "project.review", 1);
    assert_eq!(step.clocks(), [term]);
    let failed = bench.plan(Action::Fail, &authority(), &[], Some("重复建设"));
    assert_eq!(
        failed.unwrap().clocks(),
        [ClockMove::End { name: "prereview" }]
    );
    bench.case.state = State::Failed;
    let again = bench.plan(Action::Propose, &builder(), &[], None).unwrap();
    assert_eq!((again.to(), again.clocks()), (State::Proposed, &[term][..]));
    assert!(matches!(
        bench.plan(Action::Fail, &authority(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
}

#[test]
fn the_authority_of_the_builders_region_reviews_and_the_prefectures_everywhere() {
    let mut bench = bench();
    bench.case.head.region = "513221".into();
    let may = |who: &Actor| bench.plan(Action::Pass, who, &[], None).is_ok();
    assert!(may(&authority()));
    assert!(may(&actor(5, "513221", &[Role::AuthorityClerk])));
    assert!(!may(&actor(6, "513222", &[Role::AuthorityHead])));
    assert!(!may(&builder()));
}

#[test]
fn an_authority_reviews_its_own_project_by_its_head_alone() {
    let mut bench = after(State::Proposed, &[]);
    bench.case.head.respondent = Some(OrgId(1));
    bench.case.events.push(event(1, "submit", "u1"));
    assert_eq!(
        bench.barred(Action::Pass, &authority(), None),
        "project-own-review"
    );
    let head = actor(1, "513200", &[Role::AuthorityHead]);
    assert_eq!(
        bench.barred(Action::Pass, &head, None),
        "project-own-review"
    );
    bench.case.events[0].by = Some("clerk".into());
    assert!(bench.plan(Action::Pass, &head, &[], None).is_ok());
}

#[test]
fn an_approval_follows_a_passed_review_and_has_its_catalogue() {
    for state in [State::Proposed, State::Failed] {
        let bench = after(state, &[]);
        assert_eq!(
            bench.barred(Action::Approve, &builder(), None),
            "project-unreviewed"
        );
        let possible = allowed(&bench.case, bench.on);
        assert!(possible.iter().all(|one| one.action.code != "approve"));
    }
    let mut bench = after(State::Passed, &[Action::Pass]);
    bench.case.detail.draft_catalogue = None;
    assert_eq!(
        bench.barred(Action::Approve, &builder(), None),
        "project-without-catalogue"
    );
    let needs = |bench: &Bench<Project>| {
        let possible = allowed(&bench.case, bench.on);
        let approve = possible.iter().find(|one| one.action.code == "approve");
        approve.unwrap().needs.clone()
    };
    assert_eq!(needs(&bench), ["by", "number", "catalogue"]);
    bench.case.detail.draft_catalogue = Some("示例目录".into());
    assert!(matches!(
        bench.plan(Action::Approve, &builder(), &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["by", "number"]
    ));
    bench.case.detail.approval_body = Some("示例发改委".into());
    bench.case.detail.project_approval_number = Some("示例批复1号".into());
    assert_eq!(needs(&bench), Vec::<&str>::new());
    let step = bench.plan(Action::Approve, &builder(), &[], None).unwrap();
    assert_eq!(step.to(), State::Approved);
}

#[test]
fn an_acceptance_comes_last_with_all_five_parts_and_starts_the_term_for_filing() {
    let barred = |state, done: &[Action]| {
        let mut bench = after(state, done);
        whole_report(&mut bench.case.detail);
        bench.barred(Action::Accept, &builder(), None)
    };
    use Action::{Approve, Build, Catalogue, Pass};
    assert_eq!(barred(State::Passed, &[Pass]), "project-unapproved");
    assert_eq!(barred(State::Approved, &[Pass, Approve]), "project-unbuilt");
    assert_eq!(
        barred(State::Catalogued, &[Pass, Approve, Catalogue]),
        "project-unbuilt"
    );
    assert_eq!(
        barred(State::Built, &[Pass, Approve, Build]),
        "project-uncatalogued"
    );
    let mut bench = after(State::Catalogued, &[Pass, Approve, Build, Catalogue]);
    whole_report(&mut bench.case.detail);
    bench.case.detail.report_protection = None;
    let Err(Refusal::Barred(bar)) = bench.plan(Action::Accept, &builder(), &[], None) else {
        panic!("a report that lacks a part")
    };
    assert_eq!(
        (bar.key, bar.article),
        ("project-report-incomplete", Some(13))
    );
    assert_eq!(bar.facts, [("options", "--protection".to_owned())]);
    whole_report(&mut bench.case.detail);
    let step = bench.plan(Action::Accept, &builder(), &[], None).unwrap();
    let starts = [
        ClockMove::End { name: "prereview" },
        start("filing", "project.filing", 2),
    ];
    assert_eq!((step.to(), step.clocks()), (State::Accepted, &starts[..]));
}

#[test]
fn a_catalogue_on_the_platform_is_shown_by_entries_or_a_paper() {
    let mut bench = after(State::Built, &[Action::Approve]);
    assert_eq!(
        bench.barred(Action::Catalogue, &builder(), None),
        "project-catalogue-unnamed"
    );
    bench.case.detail.catalogue_paper = Some("示例入库单".into());
    assert!(bench.plan(Action::Catalogue, &builder(), &[], None).is_ok());
}

#[test]
fn what_former_years_left_out_is_recorded_later_and_the_state_stays() {
    let mut bench = after(State::Closed, &[Action::Approve, Action::Accept]);
    bench.case.detail.draft_catalogue = None;
    let may = |bench: &Bench<Project>| {
        let possible = allowed(&bench.case, bench.on);
        let found = possible.iter().map(|one| one.action.code);
        found.collect::<Vec<_>>()
    };
    assert_eq!(may(&bench), ["pass", "approve", "catalogue", "accept"]);
    let review = bench.plan(Action::Pass, &authority(), &[], None).unwrap();
    assert_eq!((review.to(), review.ends()), (State::Closed, true));
    bench.case.detail.draft_catalogue = Some("示例目录".into());
    bench.case.detail.catalogue_paper = Some("示例入库单".into());
    assert!(bench.plan(Action::Catalogue, &builder(), &[], None).is_ok());
    whole_report(&mut bench.case.detail);
    for (seq, action) in [(3, "pass"), (4, "catalogue")] {
        bench.case.events.push(event(seq, action, "u1"));
    }
    assert_eq!(may(&bench), Vec::<&str>::new(), "nothing is left out");
}

#[test]
fn a_ledger_of_former_years_is_recorded_as_it_was() {
    let mut bench = bench();
    bench.case.detail.draft_catalogue = None;
    let builder = builder();
    let mut facts = bench.facts(&builder, None);
    facts.history = true;
    for (action, to) in [
        (Action::Approve, State::Approved),
        (Action::Accept, State::Accepted),
    ] {
        let asked = Asked {
            action,
            detail: &bench.case.detail,
            given: &[],
            reason: None,
            respondent: None,
        };
        assert_eq!(plan(&bench.case, &asked, &facts).unwrap().to(), to);
    }
}

#[test]
fn a_review_is_one_verb_with_a_switch_for_each_result() {
    let bench = bench();
    let possible = allowed(&bench.case, bench.on);
    let typed: Vec<_> = possible
        .iter()
        .map(|one| (one.verb, &one.needs[..]))
        .collect();
    assert_eq!(
        typed,
        [
            ("review", &["pass"][..]),
            ("review", &["fail", "reason"]),
            ("withdraw", &["reason"])
        ]
    );
}
