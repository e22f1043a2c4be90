//! That every rule is proven from breach to remedy: a breach is made, found, and gone once the remedy is typed.
//!
//! Most are rows of a table of [`Breach`](crate::remedies::Breach)es; those that no row can tell have a test of their own.

use crate::support::Home;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Rules that no row of a table can tell: rule, file and test, and why.
const OWN: &[(&str, &str, &str, &str)] = &[
    (
        "A14-2",
        "check_rules.rs",
        "duplicates_are_found_once_recorded_and_end_with_a_named_collector",
        "both entries are revised, and the search for duplicates is recorded anew",
    ),
    (
        "A32-1",
        "opening_remedies.rs",
        "a_grant_without_papers_is_suspended_signed_and_goes_on",
        "the grant is suspended, and resumed once the papers are signed",
    ),
    (
        "A43-1",
        "assessments.rs",
        "last_year_s_assessment_is_asked_for_until_the_remedy_is_typed",
        "its day has not come when the clock of the tables stands still",
    ),
    (
        "A44-1",
        "check_rules.rs",
        "an_edition_that_lapses_is_announced_until_its_successor_is_adopted",
        "its day has not come, and the remedy is a file",
    ),
    (
        "CAL-1",
        "check_rules.rs",
        "a_clock_into_an_unpublished_year_is_provisional_until_the_notice_is_in",
        "its day has not come, and the remedy is a file",
    ),
];

/// Reads the sources of these tests: name of the file and text.
fn sources() -> BTreeMap<String, String> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let files = std::fs::read_dir(directory)
        .unwrap()
        .map(|file| file.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .filter(|path| !path.ends_with("proven.rs"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Returns the rules that a table proves, as its rows name them.
fn tabled(text: &str) -> BTreeSet<&str> {
    let is_proven = text.contains("in BREACHES {") && text.contains("prove");
    let named = |opening: &'static str| text.split(opening).skip(1);
    let rows = named("rule: \"").chain(named("duty(\""));
    rows.filter(|_| is_proven)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_rule_is_proven_from_breach_to_remedy() {
    let sources = sources();
    let rules = Home::bare().json(&["rule", "list"]);
    let rules: BTreeSet<&str> = rules
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["code"].as_str().unwrap())
        .collect();
    assert!(rules.len() > 70, "{rules:?}");
    let tabled: BTreeSet<&str> = sources.values().flat_map(|text| tabled(text)).collect();
    let own: BTreeSet<&str> = OWN.iter().map(|(code, ..)| *code).collect();
    let proven: BTreeSet<&str> = tabled.union(&own).copied().collect();
    let unproven: Vec<_> = rules.difference(&proven).collect();
    assert!(unproven.is_empty(), "no test mends {unproven:?}");
    let unknown: Vec<_> = proven.difference(&rules).collect();
    assert!(unknown.is_empty(), "there is no rule {unknown:?}");
    let twice: Vec<_> = tabled.intersection(&own).collect();
    assert!(twice.is_empty(), "a table tells {twice:?} too");
    for (code, file, test, _) in OWN {
        let head = format!("#[test]\nfn {test}() {{");
        let (_, body) = sources[*file].split_once(&head).unwrap();
        let (body, _) = body.split_once("\n}\n").unwrap();
        assert!(body.contains(code), "{test} does not speak of {code}");
    }
}
