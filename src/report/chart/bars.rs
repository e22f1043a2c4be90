//! Bars from left to right: one a category, the series one behind the other, each labelled where it stands.

use super::super::document::{Cell, Chart, Look, Shape, grouped};
use super::svg::{LETTER, WIDTH, cut, legend, many, measure, n, swatch, ticks, width};
use maud::{Markup, html};

/// Height of a row, and of the bar in it.
const ROW: f64 = 28.0;
const BAR: f64 = 19.0;
/// The widest room for the names of categories.
const NAMES: f64 = 166.0;

/// Draws the chart; returns its height.
pub(super) fn draw(chart: &Chart) -> (f64, Markup) {
    let (top, legend) = legend(chart);
    let longest = chart.categories.iter().map(|name| width(name));
    let names = longest.fold(0.0, f64::max).min(NAMES) + 8.0;
    let totals: Vec<i64> = (0..chart.categories.len())
        .map(|at| chart.series.iter().filter_map(|s| s.values.get(at)).sum())
        .collect();
    let most = totals.iter().copied().max().unwrap_or(0);
    let ticks = match chart.shape {
        Shape::Scores => (0..=5).map(|fifth| fifth * 2_000).collect(),
        _ => ticks(most),
    };
    let end = ticks.last().copied().unwrap_or(1);
    let room = WIDTH - names - width(&written(chart, most)) - 8.0;
    let long = |value: i64| measure(value) / measure(end) * room;
    let bottom = top + many(chart.categories.len()) * ROW;
    let body = html! {
        (legend)
        @for tick in &ticks {
            line class=(if *tick == 0 { "axis" } else { "grid" }) x1=(n(names + long(*tick))) x2=(n(names + long(*tick))) y1=(n(top)) y2=(n(bottom)) {}
            text.tick text-anchor="middle" x=(n(names + long(*tick))) y=(n(bottom + 16.0)) { (level(chart, *tick)) }
        }
        text.tick text-anchor="end" x=(n(WIDTH)) y=(n(bottom + 34.0)) { (chart.value) }
        @for (at, name) in chart.categories.iter().enumerate() {
            @let y = top + many(at) * ROW;
            text text-anchor="end" x=(n(names - 8.0)) y=(n(y + ROW / 2.0 + LETTER * 0.35)) {
                (cut(name, NAMES)) title { (name) }
            }
            (row(chart, at, y, names, &long))
            text.total x=(n(names + long(totals[at]) + 5.0)) y=(n(y + ROW / 2.0 + LETTER * 0.35)) { (written(chart, totals[at])) }
        }
    };
    (bottom + 40.0, body)
}

/// Writes a value as its bar is labelled.
fn written(chart: &Chart, value: i64) -> String {
    match chart.shape {
        Shape::Scores => Cell::Points(value).shown(),
        _ => grouped(value),
    }
}

/// Writes a number of the axis.
fn level(chart: &Chart, tick: i64) -> String {
    match chart.shape {
        Shape::Scores => grouped(tick / 100),
        _ => grouped(tick),
    }
}

/// Draws the bar of one category.
fn row(chart: &Chart, at: usize, y: f64, from: f64, long: &impl Fn(i64) -> f64) -> Markup {
    let mut x = from;
    let mut parts = Vec::new();
    for series in &chart.series {
        let value = series.values.get(at).copied().unwrap_or(0);
        if value > 0 {
            parts.push((x, long(value), value, series));
            x += long(value);
        }
    }
    let alone = chart.series.len() < 2;
    html! {
        @for (x, wide, value, series) in &parts {
            (swatch(*x, y + (ROW - BAR) / 2.0, *wide, BAR, series.look,
                Some(&format!("{} {} {}", chart.categories[at], series.name, written(chart, *value)))))
            @if !alone && *wide > width(&grouped(*value)) + 8.0 {
                text class=(inside(series.look)) text-anchor="middle" x=(n(x + wide / 2.0)) y=(n(y + ROW / 2.0 + LETTER * 0.35)) { (grouped(*value)) }
            }
        }
    }
}

/// Returns the class of a number that stands in a bar.
fn inside(look: Look) -> &'static str {
    match look {
        Look::Alarm | Look::First => "on-full",
        _ => "on-pattern",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Series;

    #[test]
    fn points_are_drawn_on_a_scale_to_a_hundred_and_labelled_as_they_are() {
        let chart = Chart {
            shape: Shape::Scores,
            title: String::new(),
            description: String::new(),
            category: String::new(),
            value: String::new(),
            categories: vec!["甲局".to_owned(), "乙局".to_owned()],
            series: vec![Series {
                name: String::new(),
                values: vec![2_396, 0],
                look: Look::First,
            }],
            bound: None,
            empty: String::new(),
        };
        let drawn = draw(&chart).1.into_string();
        for label in [">0<", ">20<", ">100<", ">23.96<", ">0.00<"] {
            assert!(drawn.contains(label), "{label}: {drawn}");
        }
        assert!(!drawn.contains(">120<"), "{drawn}");
    }
}
