//! Working days through the command line, with the values that the customer checked.

use crate::support::Home;
use serde_json::json;

#[test]
fn the_checked_terms_end_on_their_days() {
    let home = Home::new();
    for (start, days, due, provisional) in [
        ("2026-02-12", "7", "2026-02-28", false),
        ("2026-02-14", "5", "2026-02-28", false),
        ("2026-09-18", "10", "2026-10-09", false),
        ("2026年9月30日", "2", "2026-10-09", false),
        ("2026-12-25", "10", "2027-01-08", true),
    ] {
        let term = home.json(&["calendar", "add", start, days]);
        assert_eq!(term["due"], due, "{start} + {days}");
        assert_eq!(term["provisional"], provisional, "{start} + {days}");
        assert_eq!(term["region"], "513200");
    }
}

#[test]
fn a_span_leaves_its_first_day_out() {
    let home = Home::new();
    let span = home.json(&["calendar", "between", "2026-02-12", "2026-02-28"]);
    assert_eq!(span["working_days"], 7);
    assert_eq!(
        home.json(&["calendar", "between", "2026-02-28", "2026-02-28"])["working_days"],
        0
    );
}

#[test]
fn every_day_of_a_term_has_its_reason() {
    let home = Home::new();
    let explained = home.json(&["calendar", "explain", "2026-02-12", "3"]);
    let trace = explained["trace"].as_array().unwrap();
    assert_eq!(
        trace[0],
        json!({"date": "2026-02-13", "counted": true, "number": 1, "reason": "ordinary", "name": null, "level": null})
    );
    assert_eq!(trace[1]["reason"], "make_up");
    assert_eq!(
        trace[2],
        json!({"date": "2026-02-15", "counted": false, "number": null, "reason": "holiday", "name": "春节", "level": "national"})
    );
    let table = home
        .run(&["calendar", "explain", "2026-02-12", "3", "--lang", "en"])
        .stdout;
    assert!(
        table.contains("make-up day 春节") && table.contains("day off 春节"),
        "{table}"
    );
}

#[test]
fn a_countys_days_are_its_own_and_a_year_can_be_replaced() {
    let home = Home::new();
    let file = home.file(
        "a.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n2026-03-07,work,甲节,松番县\n",
    );
    // A region that is not there is refused with its line.
    let (code, error) = home.error(&["calendar", "import", &file]);
    assert_eq!(code, 3, "{error}");
    let file = home.file(
        "a.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n2026-03-07,work,甲节,513221\n",
    );
    let dry = home.json(&["calendar", "import", &file, "--dry-run"]);
    assert_eq!((&dry["added"], &dry["dry_run"]), (&json!(2), &json!(true)));
    assert_eq!(home.json(&["calendar", "import", &file])["added"], 2);
    assert_eq!(home.json(&["calendar", "import", &file])["added"], 0);
    assert_eq!(
        home.json(&["calendar", "add", "2026-03-02", "1", "--region", "汶川"])["due"],
        "2026-03-04"
    );
    assert_eq!(
        home.json(&["calendar", "add", "2026-03-02", "1"])["due"],
        "2026-03-03"
    );
    let half = home.file(
        "b.csv",
        "date,kind,name,region\n2026-03-03,off,甲节,513221\n",
    );
    let replaced = home.json(&["calendar", "import", &half, "--replace", "2026"]);
    assert_eq!(
        (&replaced["removed"], &replaced["moved_clocks"]),
        (&json!(1), &json!([]))
    );
}

#[test]
fn seven_days_off_publish_a_year() {
    let home = Home::new();
    let days: String = (1..=7)
        .map(|day| format!("2027-01-0{day},off,元旦,\n"))
        .collect();
    let file = home.file("2027.csv", format!("date,kind,name,region\n{days}"));
    assert!(
        home.json(&["calendar", "add", "2026-12-25", "10"])["provisional"]
            .as_bool()
            .unwrap()
    );
    home.json(&["calendar", "import", &file]);
    assert!(
        !home.json(&["calendar", "add", "2026-12-25", "10"])["provisional"]
            .as_bool()
            .unwrap()
    );
}

#[test]
fn what_is_no_date_or_number_is_named() {
    let home = Home::new();
    let (code, error) = home.error(&["calendar", "add", "2026-02-30", "7"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("value-date")));
    assert_eq!(error["details"]["field"], "date");
    let (code, error) = home.error(&["calendar", "add", "2026-02-12", "-1"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("value-range")));
    let (code, error) = home.error(&["calendar", "add", "2026-02-12", "七"]);
    assert_eq!((code, error["code"].as_str()), (3, Some("value-number")));
    let (code, _) = home.error(&["calendar", "add", "2026-02-12", "7", "--region", "成都"]);
    assert_eq!(code, 5);
}

#[test]
fn a_day_that_stands_twice_is_refused_by_its_line() {
    let home = Home::new();
    let text = "date,kind,region\n2026-11-27,off,513200\n2026-11-27,work,513200\n";
    let file = home.file("twice.csv", text);
    let (code, error) = home.error(&["calendar", "import", &file]);
    assert_eq!(code, 3);
    let line = &error["details"]["lines"][0];
    assert_eq!(
        (&line["line"], &line["code"]),
        (&json!(3), &json!("value-repeated"))
    );
}

#[test]
fn a_calendar_file_may_name_its_regions() {
    let home = Home::new();
    home.file(
        "日历.csv",
        "日期,类型,名称,区域\n2026-11-20,放假,羌年,汶川县\n",
    );
    let done = home.json(&["calendar", "import", "日历.csv"]);
    assert_eq!(done["added"], 1);
    home.run(&["calendar", "template", "--output", "空表.csv"]);
    let header = std::fs::read_to_string(home.path().join("空表.csv")).unwrap();
    assert!(header.contains("日期,类型,名称,区域,依据"), "{header}");
}
