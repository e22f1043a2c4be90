//! What drawings share: measures, axes, legends, and the width of words.

use super::super::document::{Chart, Look, grouped};
use super::look;
use maud::{Markup, html};
use unicode_width::UnicodeWidthChar;

/// Width of a drawing, in units of which a letter's height has [`LETTER`].
pub(super) const WIDTH: f64 = 440.0;
/// Height of letters.
pub(super) const LETTER: f64 = 14.0;
/// Height of a line of the legend.
const LINE: f64 = 20.0;

/// Writes a measure with one decimal at most.
pub(super) fn n(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}

/// Turns a count into a measure.
pub(super) fn measure(count: i64) -> f64 {
    // Counts of records are far below the bound of exact numbers.
    i32::try_from(count).map_or(f64::from(i32::MAX), f64::from)
}

/// Turns a number of things into a measure.
pub(super) fn many(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// Returns the width of a letter: a Chinese one is as wide as high, another a little over half of it.
fn letter_width(letter: char) -> f64 {
    match letter.width() {
        None | Some(0) => 0.0,
        Some(1) => LETTER * 0.585,
        Some(_) => LETTER * 1.015,
    }
}

/// Returns the width of words.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(letter_width).sum()
}

/// Cuts words to a width, with a mark where something is left out.
pub(super) fn cut(text: &str, most: f64) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let room = most - LETTER;
    let mut kept = String::new();
    let mut taken = 0.0;
    for letter in text.chars() {
        taken += letter_width(letter);
        if taken > room {
            break;
        }
        kept.push(letter);
    }
    kept.push('…');
    kept
}

/// Returns the ticks of an axis from zero to the first round number that holds `most`: two to six of them.
pub(super) fn ticks(most: i64) -> Vec<i64> {
    let most = most.max(1);
    let mut step = 1;
    while most > step * 5 {
        step = match step.to_string().as_bytes()[0] {
            b'1' => step * 2,
            b'2' => step / 2 * 5,
            _ => step * 2,
        };
    }
    let last = (most + step - 1) / step;
    (0..=last).map(|at| at * step).collect()
}

/// Draws the swatches and names of the series where there are several; returns its height.
pub(super) fn legend(chart: &Chart) -> (f64, Markup) {
    if chart.series.len() < 2 {
        return (0.0, html! {});
    }
    let (mut x, mut line) = (0.0, 0.0);
    let mut places = Vec::new();
    for series in &chart.series {
        let wide = 24.0 + width(&series.name) + 14.0;
        if x > 0.0 && x + wide > WIDTH {
            (x, line) = (0.0, line + 1.0);
        }
        places.push((x, line * LINE, series));
        x += wide;
    }
    let body = html! {
        @for (x, y, series) in &places {
            (swatch(*x, y + 3.0, 18.0, 12.0, series.look, None))
            text x=(n(x + 24.0)) y=(n(y + 14.0)) { (series.name) }
        }
    };
    ((line + 1.0) * LINE + 6.0, body)
}

/// Draws a box of a look, with words for the pointer.
pub(super) fn swatch(x: f64, y: f64, wide: f64, high: f64, of: Look, said: Option<&str>) -> Markup {
    let (class, fill) = look(of);
    html! {
        rect class=(class) fill=[fill] x=(n(x)) y=(n(y)) width=(n(wide)) height=(n(high)) {
            @if let Some(said) = said { title { (said) } }
        }
    }
}

/// Draws the horizontal lines of a value axis from left to right, with their numbers.
pub(super) fn level_lines(
    ticks: &[i64],
    (left, right): (f64, f64),
    y_of: impl Fn(i64) -> f64,
) -> Markup {
    html! {
        @for tick in ticks {
            line class=(if *tick == 0 { "axis" } else { "grid" }) x1=(n(left)) x2=(n(right)) y1=(n(y_of(*tick))) y2=(n(y_of(*tick))) {}
            text.tick text-anchor="end" x=(n(left - 6.0)) y=(n(y_of(*tick) + 4.5)) { (grouped(*tick)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_number_that_holds_the_most() {
        assert_eq!(ticks(0), [0, 1]);
        assert_eq!(ticks(5), [0, 1, 2, 3, 4, 5]);
        assert_eq!(ticks(6), [0, 2, 4, 6]);
        assert_eq!(ticks(23), [0, 5, 10, 15, 20, 25]);
        assert_eq!(ticks(9_999), [0, 2_000, 4_000, 6_000, 8_000, 10_000]);
    }

    #[test]
    fn words_are_cut_by_their_width() {
        assert_eq!(cut("甲局", 40.0), "甲局");
        assert_eq!(cut("甲州乙县丙局", 60.0), "甲州乙…");
    }
}
