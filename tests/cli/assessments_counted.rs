//! What an assessment counts by its day: entries, refreshes, security duties (Art. 43).

use crate::support::Home;
use serde_json::{Value, json};

/// Reads what an indicator came to for MZJ in 2025.
fn measured(home: &Home, name: &str) -> Value {
    home.json(&["assess", "run", "--year", "2025"]);
    let score = home.json(&["assess", "show", "--year", "2025", "--org", "MZJ"]);
    let mut all = score["indicators"].as_array().unwrap().iter();
    let own = all.find(|one| one["indicator"] == name).unwrap();
    let mut lost: Vec<&str> = own["lost"]
        .as_array()
        .unwrap()
        .iter()
        .map(|loss| loss["record"].as_str().unwrap())
        .collect();
    lost.dedup();
    json!([own["met"], own["total"], lost])
}

fn yearly(cycle: &str) -> [&str; 2] {
    ["--update-cycle", cycle]
}

#[test]
fn data_are_fresh_by_what_was_refreshed_by_the_day() {
    let home = Home::new().with_org();
    let entry = |name: &str, day: &str, more: &[&str]| home.published(name, "MZJ", day, more);
    let never = entry("甲", "2025-01-06", &yearly("每月"));
    let twice = entry("乙", "2025-01-06", &yearly("每月"));
    let late = entry("丙", "2025-01-06", &yearly("每月"));
    let uncounted = [
        entry("丁", "2025-12-15", &yearly("每月")),
        entry("戊", "2025-01-06", &["--summary", "示例"]),
    ];
    for (entry, day) in [
        (&twice, "2025-12-20"),
        (&twice, "2026-02-02"),
        (&late, "2026-02-02"),
    ] {
        home.json(&["catalog", "refresh", entry, "--on", day]);
    }
    let found = measured(&home, "freshness");
    assert_eq!(found, json!([1, 3, [never, late]]), "{uncounted:?}");
}

#[test]
fn drafts_and_what_came_later_are_not_counted() {
    let home = Home::new().with_org();
    home.published("甲", "MZJ", "2026-02-02", &[]);
    let draft = ["catalog", "add", "--name", "乙", "--provider", "MZJ"];
    home.json(&[&draft[..], &["--on", "2025-06-02"]].concat());
    home.json(&["catalog", "submit", "e2", "--on", "2025-06-02"]);
    // Nothing stood by the day: as good as no catalogue.
    assert_eq!(measured(&home, "catalogue"), json!([0, 1, ["MZJ"]]));
    assert_eq!(measured(&home, "aggregation")[1], 0);
    let own = home.published("丙", "MZJ", "2025-06-02", &[]);
    assert_eq!(measured(&home, "catalogue"), json!([0, 1, [own]]));
    home.json(&["catalog", "review", "e2", "--approve", "--on", "2025-06-03"]);
    assert_eq!(measured(&home, "catalogue"), json!([0, 2, ["e2", own]]));
}

#[test]
fn a_security_duty_that_is_not_due_is_neither_kept_nor_missed() {
    let home = Home::new().with_org();
    // Training, inspection and drills are due a year after the Measures began.
    let found = measured(&home, "security");
    assert_eq!((&found[0], &found[1]), (&json!(0), &json!(5)), "{found}");
    let add = ["duty", "add", "--org", "MZJ", "--what", "示例记录"];
    for (item, day) in [
        ("training", "2025-06-03"),
        ("drill", "2026-01-05"),
        ("backup", "2025-06-03"),
    ] {
        home.json(&[&add[..], &["--item", item, "--done-on", day]].concat());
    }
    let found = measured(&home, "security");
    assert_eq!((&found[0], &found[1]), (&json!(2), &json!(6)), "{found}");
}

/// Without a demand nobody must aggregate (Art. 18¶1), and what is done after the year was not done in it.
#[test]
fn what_happened_after_the_year_does_not_count_for_it() {
    let home = Home::new().with_org();
    let entry = |name: &str, more: &[&str]| home.published(name, "MZJ", "2025-06-02", more);
    let wanted = ["--aggregation-demand", "示例审批局"];
    let missing = entry("甲", &wanted);
    entry("乙", &["--summary", "无需求"]);
    let state = ["--aggregation-state", "base", "--aggregated-on"];
    entry("丙", &[&state[..], &["2025-12-31"], &wanted].concat());
    let late = entry("丁", &[&state[..], &["2026-01-05"], &wanted].concat());
    entry("戊", &[&state[..], &["2026-01-05"]].concat());
    assert_eq!(
        measured(&home, "aggregation"),
        json!([1, 3, [missing, late]])
    );
    let open = ["--open-type", "unconditional"];
    let released = [entry("己", &open), entry("庚", &open)];
    for (entry, day) in released.iter().zip(["2025-12-31", "2026-01-05"]) {
        home.json(&["catalog", "release", entry, "--on", day]);
    }
    assert_eq!(measured(&home, "opening"), json!([1, 2, [released[1]]]));
}
