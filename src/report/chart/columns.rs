//! Columns from below: one a category, the series one on the other.

use super::super::document::{Chart, grouped};
use super::svg::{LETTER, WIDTH, legend, level_lines, many, measure, n, swatch, ticks, width};
use maud::{Markup, html};

/// Height of the field in which columns stand.
const FIELD: f64 = 170.0;

/// Draws the chart; returns its height.
pub(super) fn draw(chart: &Chart) -> (f64, Markup) {
    let (legend_height, legend) = legend(chart);
    let totals: Vec<i64> = (0..chart.categories.len())
        .map(|at| chart.series.iter().filter_map(|s| s.values.get(at)).sum())
        .collect();
    let most = totals.iter().copied().max().unwrap_or(0);
    let ticks = ticks(most);
    let end = ticks.last().copied().unwrap_or(1);
    let left = width(&grouped(end)) + 10.0;
    let top = legend_height + if chart.bound.is_some() { 54.0 } else { 40.0 };
    let bottom = top + FIELD;
    let y_of = |value: i64| bottom - measure(value) / measure(end) * FIELD;
    let step = (WIDTH - left) / many(chart.categories.len().max(1));
    let bar = (step * 0.72).min(46.0);
    let middle = |at: usize| left + (many(at) + 0.5) * step;
    let widest = chart.categories.iter().map(|name| width(name));
    // Names that would touch each other are left out in turn.
    let every = ((widest.fold(0.0, f64::max) + 6.0) / step).ceil().max(1.0);
    let named = |at: usize| (many(at) % every).abs() < 0.5;
    let body = html! {
        (legend)
        text.tick x="0" y=(n(legend_height + 14.0)) { (chart.value) }
        (level_lines(&ticks, (left, WIDTH), y_of))
        @for (at, name) in chart.categories.iter().enumerate() {
            (column(chart, at, middle(at) - bar / 2.0, bar, &y_of))
            @if totals[at] > 0 && width(&grouped(totals[at])) < step + 8.0 {
                text.total text-anchor="middle" x=(n(middle(at))) y=(n(y_of(totals[at]) - 5.0)) { (grouped(totals[at])) }
            }
            @if named(at) {
                text.tick text-anchor="middle" x=(n(middle(at))) y=(n(bottom + 17.0)) { (name) }
            }
        }
        @if let Some((after, label)) = &chart.bound {
            @let x = left + many(*after) * step;
            line.bound x1=(n(x)) x2=(n(x)) y1=(n(top - 34.0)) y2=(n(bottom)) {}
            text.bound-label text-anchor=(if x + width(label) + 6.0 > WIDTH { "end" } else { "start" })
                x=(n(if x + width(label) + 6.0 > WIDTH { x - 6.0 } else { x + 6.0 })) y=(n(top - 34.0 + LETTER * 0.7)) { (label) }
        }
        text.tick text-anchor="end" x=(n(WIDTH)) y=(n(bottom + 36.0)) { (chart.category) }
    };
    (bottom + 42.0, body)
}

fn column(chart: &Chart, at: usize, x: f64, wide: f64, y_of: &impl Fn(i64) -> f64) -> Markup {
    let mut below = 0;
    let mut parts = Vec::new();
    for series in &chart.series {
        let value = series.values.get(at).copied().unwrap_or(0);
        if value > 0 {
            parts.push((y_of(below + value), y_of(below), value, series));
            below += value;
        }
    }
    html! {
        @for (top, bottom, value, series) in &parts {
            (swatch(x, *top, wide, bottom - top, series.look,
                Some(&format!("{} {} {}", chart.categories[at], series.name, grouped(*value)))))
        }
    }
}
