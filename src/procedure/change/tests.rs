use super::super::open;
use super::super::testing::{Bench, actor, assert_table};
use super::*;
use crate::model::Role;
use crate::model::case::Event;
use crate::model::{ActId, OrgId};
use jiff::civil::date;

const TABLE: &str = "
          update   report    accept    return
occurred  updated  -         -         -
updated   updated  reported  -         -
reported  -        -         accepted  returned
returned  updated  reported  -         -
accepted  -        -         -         -
";

#[test]
fn the_table_of_transitions() {
    assert_table::<Change>(TABLE);
}

/// The provider is organisation 2 of the prefecture, whose authority is organisation 1; it occurred on 2026-02-20.
fn bench() -> Bench<Change> {
    let mut bench = Bench::new(Detail {
        ground: Some(ChangeGround::Function),
        occurred_on: Some(date(2026, 2, 20)),
        ..Detail::default()
    });
    bench.case.head.applicant = None;
    bench.case.head.entry = None;
    bench
}

fn starts(moves: &[ClockMove]) -> Vec<(&'static str, Date)> {
    let one = |one: &ClockMove| match one {
        ClockMove::Start { name, from, .. } => Some((*name, *from)),
        ClockMove::End { .. } | ClockMove::Extend { .. } => None,
    };
    moves.iter().filter_map(one).collect()
}

fn ends(moves: &[ClockMove]) -> Vec<&'static str> {
    let one = |one: &ClockMove| match one {
        ClockMove::End { name } => Some(*name),
        ClockMove::Start { .. } | ClockMove::Extend { .. } => None,
    };
    moves.iter().filter_map(one).collect()
}

#[test]
fn the_provider_begins_and_the_term_counts_from_the_occurrence() {
    let bench = bench();
    let clerk = actor(2, "513200", &[Role::Clerk]);
    let step = open(&bench.case, None, &bench.facts(&clerk, None)).unwrap();
    assert_eq!(step.to(), State::Occurred);
    assert_eq!(
        starts(step.clocks()),
        [("update", date(2026, 2, 20))],
        "from the occurrence, not from the recording"
    );
    for other in [
        actor(3, "513200", &[Role::Clerk]),
        actor(1, "513200", &[Role::AuthorityHead]),
    ] {
        assert!(matches!(
            open(&bench.case, None, &bench.facts(&other, None)),
            Err(Refusal::CaseRole {
                who: Who::Provider,
                ..
            })
        ));
    }
}

#[test]
fn nothing_occurs_after_it_is_recorded_and_what_is_older_than_the_measures_has_no_term() {
    let mut bench = bench();
    let clerk = actor(2, "513200", &[Role::Clerk]);
    bench.case.detail.occurred_on = Some(date(2026, 3, 3));
    assert!(matches!(
        open(&bench.case, None, &bench.facts(&clerk, None)),
        Err(Refusal::Barred(bar)) if bar.key == "change-occurred-later"
    ));
    bench.case.detail.occurred_on = Some(date(2024, 12, 30));
    let step = open(&bench.case, None, &bench.facts(&clerk, None)).unwrap();
    assert_eq!(step.clocks(), []);
    bench.case.detail.occurred_on = Some(date(2024, 12, 31));
    let step = open(&bench.case, None, &bench.facts(&clerk, None)).unwrap();
    assert_eq!(starts(step.clocks()).len(), 1);
}

#[test]
fn reporting_runs_from_the_update_or_from_the_occurrence_as_the_edition_reads_it() {
    let mut bench = bench();
    let clerk = actor(2, "513200", &[Role::Clerk]);
    let step = bench.plan(Action::Update, &clerk, &[], None).unwrap();
    assert_eq!(ends(step.clocks()), ["update"]);
    assert_eq!(starts(step.clocks()), [("report", bench.on)]);
    bench.edition.report_starts = ReportStart::Occurrence;
    let begun = open(&bench.case, None, &bench.facts(&clerk, None)).unwrap();
    let occurred = date(2026, 2, 20);
    assert_eq!(
        starts(begun.clocks()),
        [("update", occurred), ("report", occurred)]
    );
    let step = bench.plan(Action::Update, &clerk, &[], None).unwrap();
    assert_eq!(starts(step.clocks()), [], "it runs already");
}

#[test]
fn a_report_names_its_basis_and_a_return_its_reason() {
    let mut bench = bench();
    bench.case.state = State::Updated;
    let clerk = actor(2, "513200", &[Role::Clerk]);
    assert!(matches!(
        bench.plan(Action::Report, &clerk, &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["basis"]
    ));
    let step = bench
        .plan(Action::Report, &clerk, &["basis"], None)
        .unwrap();
    assert_eq!(ends(step.clocks()), ["report"]);
    bench.case.state = State::Reported;
    let authority = actor(1, "513200", &[Role::AuthorityClerk]);
    assert!(matches!(
        bench.plan(Action::Return, &authority, &[], None),
        Err(Refusal::Missing { needs, .. }) if needs == ["reason"]
    ));
    let step = bench
        .plan(Action::Return, &authority, &[], Some("依据不足"))
        .unwrap();
    assert_eq!(
        starts(step.clocks()),
        [("report", bench.on)],
        "the report is due anew"
    );
}

#[test]
fn after_a_return_it_is_updated_again_or_only_reported_again() {
    let mut bench = bench();
    bench.case.state = State::Returned;
    let clerk = actor(2, "513200", &[Role::Clerk]);
    let step = bench.plan(Action::Update, &clerk, &[], None).unwrap();
    assert_eq!(ends(step.clocks()), ["report"]);
    assert_eq!(starts(step.clocks()), [("report", bench.on)]);
    let step = bench
        .plan(Action::Report, &clerk, &["basis"], None)
        .unwrap();
    assert_eq!(step.to(), State::Reported);
    bench.case.state = State::Updated;
    let step = bench.plan(Action::Update, &clerk, &[], None).unwrap();
    assert_eq!(step.clocks(), [], "a further update moves no term");
}

#[test]
fn the_authority_of_its_region_accepts_and_the_provider_does_not() {
    let mut bench = bench();
    bench.case.state = State::Reported;
    bench.case.head.region = "513221".into();
    for (org, region, may) in [
        (5, "513221", true),
        (6, "513222", false),
        (1, "513200", true),
    ] {
        let clerk = actor(org, region, &[Role::AuthorityClerk]);
        assert_eq!(
            bench.plan(Action::Accept, &clerk, &[], None).is_ok(),
            may,
            "{region}"
        );
    }
    let provider = actor(2, "513221", &[Role::Clerk, Role::Head]);
    assert!(matches!(
        bench.plan(Action::Accept, &provider, &[], None),
        Err(Refusal::CaseRole {
            who: Who::Authority,
            ..
        })
    ));
}

#[test]
fn an_authoritys_own_report_is_accepted_by_its_head_who_did_not_make_it() {
    let mut bench = bench();
    bench.case.state = State::Reported;
    bench.case.head.respondent = Some(OrgId(1));
    bench.case.events.push(Event {
        seq: 3,
        version: 1,
        action: "report".into(),
        from: None,
        to: "reported".into(),
        by: Some("somebody".into()),
        acting_as: None,
        on_behalf: None,
        decided_by: None,
        doc: None,
        effective_on: bench.on,
        recorded_at: String::new(),
        note: None,
        act: ActId(1),
    });
    let clerk = actor(1, "513200", &[Role::AuthorityClerk]);
    let head = actor(1, "513200", &[Role::AuthorityHead]);
    assert_eq!(
        bench.barred(Action::Accept, &clerk, None),
        "change-own-report"
    );
    assert!(bench.plan(Action::Accept, &head, &[], None).is_ok());
    bench.case.events[0].by = Some(head.login.clone());
    assert_eq!(
        bench.barred(Action::Accept, &head, None),
        "change-own-report"
    );
}

#[test]
fn a_day_set_right_moves_the_occurrence_only_where_both_were_one_day() {
    let mut detail = bench().case.detail;
    Change::redate(&mut detail, "submit", date(2026, 3, 2), date(2026, 3, 1));
    assert_eq!(detail.occurred_on, Some(date(2026, 2, 20)));
    Change::redate(&mut detail, "submit", date(2026, 2, 20), date(2026, 2, 19));
    assert_eq!(detail.occurred_on, Some(date(2026, 2, 19)));
}

#[test]
fn a_title_names_the_first_entry_and_how_many_more() {
    let bench = bench();
    let mut head = bench.case.head;
    let detail = bench.case.detail;
    let ground = detail.ground.expect("the bench's change has a ground");
    assert_eq!(
        Change::title(&head, &detail, None),
        format!("{} 2026-02-20", ground.word(crate::model::Lang::Zh))
    );
    head.entries = vec![crate::model::EntryId(1), crate::model::EntryId(2)];
    assert_eq!(
        Change::title(&head, &detail, Some("低保对象")),
        "低保对象 +1"
    );
}
