//! What a page must be: escaped everywhere, and legible in light and dark.

use super::{STYLE, cell};
use crate::report::document::Cell;
use std::collections::BTreeMap;

/// Only the style sheet is set in as it is.
#[test]
fn nothing_but_the_style_sheet_goes_unescaped() {
    let sources = crate::tests::sources();
    let own = sources
        .iter()
        .filter(|(path, _)| path.starts_with("report/"));
    let own = own.filter(|(path, _)| !path.ends_with("tests.rs"));
    let found: Vec<&str> = own
        .flat_map(|(_, text)| text.lines())
        .filter(|line| line.contains("PreEscaped("))
        .collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("(PreEscaped(STYLE))"), "{found:#?}");
    assert!(!STYLE.contains('<') && !STYLE.contains("url(") && !STYLE.contains("@import"));
}

/// Reads the colours of a part of the style sheet.
fn colours(text: &str) -> BTreeMap<&str, [f64; 3]> {
    let mut found = BTreeMap::new();
    for part in text.split([';', '{']) {
        let Some((name, value)) = part.trim().split_once(": #") else {
            continue;
        };
        let digit = |at: usize| f64::from(u8::from_str_radix(&value[at..at + 2], 16).unwrap());
        found.insert(name, [digit(0), digit(2), digit(4)]);
    }
    found
}

/// Returns the luminance of a colour (WCAG 2.2).
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Words stand out from their ground (4.5), and shapes from the page and from each other's patterns (3), in both schemes.
#[test]
fn colours_stand_out_in_light_and_dark() {
    let (light, rest) = STYLE.split_once("@media").unwrap();
    let (dark, _) = rest.split_once("* {").unwrap();
    for scheme in [colours(light), colours(dark)] {
        let of = |name: &str| scheme[format!("--{name}").as_str()];
        for (words, ground) in [
            ("ink", "paper"),
            ("quiet", "paper"),
            ("quiet", "band"),
            ("accent", "paper"),
            ("alarm", "paper"),
            ("on-full", "alarm"),
            ("on-full", "first"),
        ] {
            let found = contrast(of(words), of(ground));
            assert!(found >= 4.5, "{words} on {ground}: {found}");
        }
        for shape in [
            "alarm",
            "first",
            "caution-mark",
            "remark-mark",
            "second-mark",
            "third-mark",
        ] {
            let found = contrast(of(shape), of("paper"));
            assert!(found >= 3.0, "{shape} on paper: {found}");
        }
    }
}

#[test]
fn what_stands_in_a_column_of_numbers_stands_to_the_right() {
    let class = |value: Cell, number: bool| cell(&value, number).into_string();
    for value in [
        Cell::text("不适用"),
        Cell::Points(2500),
        Cell::Change(-2),
        Cell::Empty,
    ] {
        let made = class(value, true);
        assert!(made.starts_with("<td class=\"number\">"), "{made}");
    }
    assert!(class(Cell::text("e1"), false).contains("class=\"code\""));
}
