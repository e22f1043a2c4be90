//! Days, terms and years against known answers and a naive count.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn overlay(date: Date, kind: DayKind, region: Option<&str>) -> Overlay {
    Overlay {
        date,
        kind,
        name: "本地".into(),
        region: region.map(String::from),
        source: None,
    }
}

fn lineage(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn the_embedded_notices_read_without_fault() {
    let read = read_overlays(include_bytes!("../data/national.csv")).unwrap();
    assert!(
        read.iter()
            .all(|day| day.region.is_none() && day.source.is_some())
    );
    let published: Vec<i16> = Calendar::national()
        .coverage()
        .iter()
        .filter(|year| year.published)
        .map(|year| year.year)
        .collect();
    assert_eq!(published, (2019..=2026).collect::<Vec<_>>());
}

#[test]
fn checked_terms_end_where_the_notices_say() {
    let calendar = Calendar::national();
    for (start, days, end) in [
        (date(2026, 2, 12), 7, date(2026, 2, 28)),
        (date(2026, 2, 14), 5, date(2026, 2, 28)),
        (date(2026, 9, 18), 10, date(2026, 10, 9)),
        (date(2026, 9, 30), 2, date(2026, 10, 9)),
        (date(2026, 2, 15), 0, date(2026, 2, 15)),
    ] {
        let due = calendar.add(start, days);
        assert_eq!((due.on, due.provisional), (end, false), "{start} + {days}");
    }
}

#[test]
fn terms_that_need_an_unpublished_year_are_provisional() {
    let calendar = Calendar::national();
    for (start, days, end, provisional) in [
        (date(2026, 12, 25), 10, date(2027, 1, 8), true),
        (date(2026, 12, 25), 4, date(2026, 12, 31), false),
        (date(2026, 12, 25), 5, date(2027, 1, 1), true),
        (date(2027, 3, 1), 0, date(2027, 3, 1), false),
        // Three days of 2018 stand in the notice for 2019 and do not publish 2018.
        (date(2018, 12, 28), 1, date(2018, 12, 29), true),
        (date(2018, 12, 28), 2, date(2019, 1, 2), true),
        // The start is not counted, so its year does not matter.
        (date(2018, 12, 31), 1, date(2019, 1, 2), false),
        (date(2018, 6, 1), 5, date(2018, 6, 8), true),
    ] {
        let due = calendar.add(start, days);
        assert_eq!(
            (due.on, due.provisional),
            (end, provisional),
            "{start} + {days}"
        );
    }
}

#[test]
fn seven_national_days_off_publish_a_year_and_a_regions_do_not() {
    let days = |count: i8, region: Option<&str>| -> Vec<Overlay> {
        (1..=count)
            .map(|day| overlay(date(2027, 10, day), DayKind::Off, region))
            .collect()
    };
    let due = |overlays: &[Overlay]| {
        let calendar = Calendar::new(overlays, &lineage(&["513200"]));
        calendar.add(date(2027, 3, 1), 3)
    };
    assert!(due(&days(6, None)).provisional);
    assert!(!due(&days(7, None)).provisional);
    assert!(due(&days(7, Some("513200"))).provisional);
}

#[test]
fn the_nearer_region_decides() {
    let day = date(2026, 2, 16);
    let overlays = [
        overlay(day, DayKind::Off, Some("513221")),
        overlay(day, DayKind::Work, Some("513200")),
        overlay(date(2026, 2, 14), DayKind::Off, None),
        overlay(date(2026, 3, 2), DayKind::Off, Some("513222")),
    ];
    let county = Calendar::new(&overlays, &lineage(&["513221", "513200"]));
    let prefecture = Calendar::new(&overlays, &lineage(&["513200"]));
    assert!(!county.is_working(day) && prefecture.is_working(day));
    assert!(!Calendar::national().is_working(day));
    // A national overlay turns a national make-up day off; another county's holiday changes nothing here.
    assert!(!county.is_working(date(2026, 2, 14)) && county.is_working(date(2026, 3, 2)));
    assert_eq!(
        prefecture.year(2026).iter().find(|(date, _)| *date == day),
        Some(&(
            day,
            DayReason::MakeUp {
                name: "本地".into(),
                level: DayLevel::Region("513200".into())
            }
        ))
    );
    let year = |calendar: &Calendar| {
        let years = calendar.coverage();
        *years.iter().find(|year| year.year == 2026).unwrap()
    };
    assert_eq!(year(&county).regional, DayCounts { off: 1, make_up: 0 });
    assert_eq!(year(&prefecture).regional, DayCounts { off: 0, make_up: 1 });
    assert_eq!(
        year(&county).national.make_up + 1,
        year(&Calendar::national()).national.make_up
    );
}

#[test]
fn a_count_is_explained_day_by_day() {
    let trace = Calendar::national().explain(date(2026, 2, 13), 2);
    let spring = |kind: fn(String, DayLevel) -> DayReason| kind("春节".into(), DayLevel::National);
    assert_eq!(trace[0].number, Some(1));
    assert_eq!(
        trace[0].reason,
        spring(|name, level| DayReason::MakeUp { name, level })
    );
    assert_eq!(
        trace[1].reason,
        spring(|name, level| DayReason::Holiday { name, level })
    );
    let last = trace.last().unwrap();
    assert_eq!(
        (last.date, last.number, &last.reason),
        (date(2026, 2, 24), Some(2), &DayReason::Ordinary)
    );
    assert_eq!(trace.len(), 11);
}

#[test]
fn days_outside_the_tables_are_counted_too() {
    let far = overlay(date(2101, 1, 3), DayKind::Off, None);
    let calendar = Calendar::new(&[far], &[]);
    // 2100-12-31 is a Friday; the Monday after is off by the overlay.
    assert_eq!(calendar.add(date(2100, 12, 30), 2).on, date(2101, 1, 4));
    assert_eq!(calendar.between(date(2100, 12, 30), date(2101, 1, 4)), 2);
    assert_eq!(calendar.between(date(1990, 1, 3), date(1989, 12, 29)), -3);
    assert_eq!(calendar.add(date(1989, 12, 29), 3).on, date(1990, 1, 3));
    let end = calendar.add(date(9999, 12, 1), u32::MAX);
    assert_eq!((end.on, end.provisional), (Date::MAX, true));
    assert!(calendar.explain(Date::MAX, 3).is_empty());
}

/// Decides a day by going through all records, weakest first.
fn naive(date: Date, overlays: &[Overlay], lineage: &[String]) -> bool {
    let mut worked = date.weekday().to_monday_one_offset() < 6;
    let ranks = std::iter::once(None).chain(lineage.iter().rev().map(Some));
    for day in EMBEDDED.iter().filter(|day| day.date == date) {
        worked = day.kind == DayKind::Work;
    }
    for region in ranks {
        for day in overlays {
            if day.date == date && day.region.as_ref() == region {
                worked = day.kind == DayKind::Work;
            }
        }
    }
    worked
}

fn any_day() -> impl Strategy<Value = Date> {
    (0_i32..1100).prop_map(|days| {
        date(2025, 1, 1)
            .checked_add(jiff::Span::new().days(days))
            .unwrap()
    })
}

fn any_overlays() -> impl Strategy<Value = Vec<Overlay>> {
    let kind = prop_oneof![Just(DayKind::Off), Just(DayKind::Work)];
    let region = prop_oneof![
        Just(None),
        Just(Some("513200")),
        Just(Some("513221")),
        Just(Some("513222"))
    ];
    let day =
        (any_day(), kind, region).prop_map(|(date, kind, region)| overlay(date, kind, region));
    prop::collection::vec(day, 0..120)
}

fn any_lineage() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![
        Just(lineage(&[])),
        Just(lineage(&["513200"])),
        Just(lineage(&["513221", "513200"])),
        Just(lineage(&["513222", "513200"])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn adding_agrees_with_counting_day_by_day(
        overlays in any_overlays(),
        codes in any_lineage(),
        starts in prop::collection::vec((any_day(), 0_u32..60), 8),
    ) {
        let calendar = Calendar::new(&overlays, &codes);
        for (start, days) in starts {
            let mut end = start;
            let mut worked = 0;
            let mut touched = BTreeSet::new();
            while worked < days {
                end = end.tomorrow().unwrap();
                touched.insert(end.year());
                worked += u32::from(naive(end, &overlays, &codes));
            }
            let due = calendar.add(start, days);
            prop_assert_eq!(due.on, end);
            let known: BTreeSet<i16> = calendar.coverage().iter().filter(|y| y.published).map(|y| y.year).collect();
            prop_assert_eq!(due.provisional, !touched.is_subset(&known));
            prop_assert_eq!(calendar.walk(start, days.max(1)), calendar.add(start, days.max(1)).on);

            prop_assert_eq!(calendar.between(start, end), i64::from(days));
            prop_assert_eq!(calendar.between(end, start), -i64::from(days));

            let trace = calendar.explain(start, days);
            prop_assert_eq!(trace.last().map_or(start, |day| day.date), end);
            prop_assert_eq!(trace.iter().filter_map(|day| day.number).collect::<Vec<_>>(), (1..=days).collect::<Vec<_>>());
            for day in &trace {
                prop_assert_eq!(day.counted, naive(day.date, &overlays, &codes));
                let worked = matches!(day.reason, DayReason::Ordinary | DayReason::MakeUp { .. });
                prop_assert_eq!(day.counted, worked);
            }
        }
    }
}

/// A term is over before a day exactly where it started before the day that counting back gives.
#[test]
fn counting_back_finds_the_starts_whose_terms_are_over() {
    let calendar = Calendar::national();
    assert_eq!(calendar.back(date(2026, 3, 2), 1), date(2026, 2, 28));
    assert_eq!(calendar.back(date(2026, 3, 2), 6), date(2026, 2, 14));
    assert_eq!(calendar.back(date(2026, 3, 1), 0), date(2026, 3, 1));
    // A day that was given may be none that is worked.
    assert_eq!(calendar.back(date(2026, 3, 8), 1), date(2026, 3, 6));
    assert_eq!(calendar.back(Date::MIN, 1), Date::MIN);
    for day in [
        date(2026, 2, 20),
        date(2026, 2, 28),
        date(2026, 10, 9),
        date(1990, 1, 9),
    ] {
        for days in [1, 2, 5, 10, 30] {
            let cutoff = calendar.back(day, days);
            for offset in -3..=3 {
                let start = cutoff + jiff::Span::new().days(offset);
                let over = calendar.add(start, days).on < day;
                assert_eq!(over, start < cutoff, "{start} + {days} before {day}");
            }
        }
    }
}

/// The tables are walked from day to day beside the special days: what one of them decides must be that day's, before,
/// within and after the years that the tables span.
#[test]
fn the_tables_agree_with_every_single_day() {
    let far = [
        overlay(date(1989, 12, 30), DayKind::Work, None),
        overlay(date(1990, 1, 1), DayKind::Off, None),
        overlay(date(2100, 12, 31), DayKind::Off, None),
        overlay(date(2101, 1, 1), DayKind::Off, None),
    ];
    let calendar = Calendar::new(&far, &[]);
    let mut worked = 0;
    let first = date(1989, 12, 31);
    for day in std::iter::successors(Some(first), |day| day.tomorrow().ok()).take(40_600) {
        let counted = calendar.between(day.yesterday().unwrap(), day);
        assert_eq!(counted == 1, calendar.is_working(day), "{day}");
        worked += i64::from(calendar.is_working(day));
    }
    let last = first + jiff::Span::new().days(40_599);
    assert_eq!(calendar.between(first.yesterday().unwrap(), last), worked);
}
