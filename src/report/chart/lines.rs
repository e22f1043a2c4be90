//! Lines over time: days stand as far apart as they are, and each line is named at its end.

use super::super::document::{Chart, Look, grouped};
use super::look;
use super::svg::{LETTER, WIDTH, level_lines, many, measure, n, ticks, width};
use jiff::civil::Date;
use maud::{Markup, html};

/// Height of the field in which lines stand.
const FIELD: f64 = 190.0;
/// Up to so many points each has its mark.
const MARKED: usize = 26;

/// Draws the chart; returns its height.
pub(super) fn draw(chart: &Chart) -> (f64, Markup) {
    let values = chart.series.iter().flat_map(|series| &series.values);
    let ticks = ticks(values.copied().max().unwrap_or(0));
    let end = ticks.last().copied().unwrap_or(1);
    let left = width(&grouped(end)) + 10.0;
    let last = |values: &[i64]| values.last().copied().unwrap_or(0);
    let named = chart.series.iter().map(|series| {
        let label = format!("{} {}", series.name, grouped(last(&series.values)));
        width(&label)
    });
    let right = WIDTH - named.fold(0.0, f64::max) - 12.0;
    let (top, bottom) = (30.0, 30.0 + FIELD);
    let y_of = |value: i64| bottom - measure(value) / measure(end) * FIELD;
    let places = places(&chart.categories, left + 8.0, right);
    let marked = chart.categories.len() <= MARKED;
    let labels = apart(
        chart.series.iter().map(|s| y_of(last(&s.values))).collect(),
        top,
        bottom,
    );
    let body = html! {
        text.tick x="0" y="14" { (chart.value) }
        (level_lines(&ticks, (left, right + 4.0), y_of))
        @for at in shown_days(&places, &chart.categories) {
            line.axis x1=(n(places[at])) x2=(n(places[at])) y1=(n(bottom)) y2=(n(bottom + 4.0)) {}
            text.tick text-anchor=(if at == 0 { "start" } else { "middle" }) x=(n(if at == 0 { left } else { places[at] })) y=(n(bottom + 19.0)) { (chart.categories[at]) }
        }
        @for (series, label_y) in chart.series.iter().zip(&labels) {
            @let line = series.values.iter().zip(&places).map(|(value, x)| format!("{},{}", n(*x), n(y_of(*value)))).collect::<Vec<_>>().join(" ");
            polyline class=(format!("line {}", look(series.look).0)) points=(line) {}
            @for (at, (value, x)) in series.values.iter().zip(&places).enumerate() {
                @if marked || at + 1 == places.len() {
                    (mark(series.look, *x, y_of(*value), &format!("{} {} {}", chart.categories[at], series.name, grouped(*value))))
                }
            }
            @if let Some(x) = places.last() {
                text.total x=(n(x + 10.0)) y=(n(label_y + LETTER * 0.35)) { (series.name) " " (grouped(last(&series.values))) }
            }
        }
    };
    (bottom + 26.0, body)
}

/// Sets days apart as they are; what is no day stands at equal distances.
fn places(categories: &[String], from: f64, to: f64) -> Vec<f64> {
    let days: Option<Vec<Date>> = categories.iter().map(|text| text.parse().ok()).collect();
    let days = days.unwrap_or_default();
    let whole = match (days.first(), days.last()) {
        (Some(first), Some(last)) if last > first => f64::from((*last - *first).get_days()),
        _ => {
            let steps = many(categories.len().saturating_sub(1).max(1));
            let place = |at: usize| from + many(at) / steps * (to - from);
            return (0..categories.len()).map(place).collect();
        }
    };
    days.iter()
        .map(|day| from + f64::from((*day - days[0]).get_days()) / whole * (to - from))
        .collect()
}

/// Chooses the days that are named: the first and the last, and others where there is room.
fn shown_days(places: &[f64], names: &[String]) -> Vec<usize> {
    let room = names.iter().map(|name| width(name)).fold(0.0, f64::max) + 16.0;
    let Some(last) = places.len().checked_sub(1) else {
        return Vec::new();
    };
    let mut shown = vec![0];
    // The first begins at the axis.
    let mut right = places[0] + room / 2.0 - 8.0;
    for at in 1..last {
        if places[at] - right >= room && places[last] - places[at] >= room {
            shown.push(at);
            right = places[at];
        }
    }
    if last > 0 && places[last] - right >= room {
        shown.push(last);
    }
    shown
}

/// Moves labels apart that would stand on each other, keeping their order.
fn apart(wanted: Vec<f64>, top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|one, other| wanted[*one].total_cmp(&wanted[*other]));
    let mut placed = wanted;
    let mut free = top;
    for at in &order {
        placed[*at] = placed[*at].max(free);
        free = placed[*at] + LETTER + 2.0;
    }
    let mut bound = bottom;
    for at in order.iter().rev() {
        placed[*at] = placed[*at].min(bound);
        bound = placed[*at] - LETTER - 2.0;
    }
    placed
}

/// Draws the mark of a point: a disc, a square or a diamond, by the series.
fn mark(of: Look, x: f64, y: f64, said: &str) -> Markup {
    let class = format!("mark {}", look(of).0);
    html! {
        @match of {
            Look::Alarm | Look::First => circle class=(class) cx=(n(x)) cy=(n(y)) r="4" { title { (said) } },
            Look::Caution | Look::Second => rect class=(class) x=(n(x - 3.5)) y=(n(y - 3.5)) width="7" height="7" { title { (said) } },
            _ => path class=(class) d=(format!("M{} {}l5 5l-5 5l-5 -5z", n(x), n(y - 5.0))) { title { (said) } },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_stand_as_far_apart_as_they_are() {
        let days = ["2026-01-01", "2026-01-02", "2026-01-11"].map(str::to_owned);
        assert_eq!(places(&days, 0.0, 100.0), [0.0, 10.0, 100.0]);
        assert_eq!(places(&days[..1], 5.0, 100.0), [5.0]);
    }

    #[test]
    fn labels_that_would_cover_each_other_are_moved_apart() {
        let placed = apart(vec![100.0, 99.0, 20.0], 0.0, 100.0);
        assert_eq!(placed, [100.0, 84.0, 20.0]);
    }
}
