//! Charts as inline SVG: told by pattern and label as well as by colour, with their words for whoever does not see them.
//!
//! A drawing is 440 units wide, about the width at which it is read on a phone, in half a desktop's page and in half of A4;
//! its colours are those of the page (`html/style.css`), so that it follows light and dark.

mod bars;
mod columns;
mod lines;
mod svg;

use super::document::{Chart, Look, Shape};
use maud::{Markup, html};
use svg::{WIDTH, n};

/// Patterns that the charts of a page share; stands once on it.
pub(super) fn patterns() -> Markup {
    html! {
        svg.patterns width="0" height="0" aria-hidden="true" focusable="false" {
            defs {
                pattern id="p-caution" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect.caution-ground width="7" height="7" {}
                    rect.caution-mark width="2.5" height="7" {}
                }
                pattern id="p-remark" width="6" height="6" patternUnits="userSpaceOnUse" {
                    rect.remark-ground width="6" height="6" {}
                    circle.remark-mark cx="3" cy="3" r="1.2" {}
                }
                pattern id="p-second" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                    rect.second-ground width="7" height="7" {}
                    rect.second-mark width="2.5" height="7" {}
                }
                pattern id="p-third" width="6" height="6" patternUnits="userSpaceOnUse" {
                    rect.third-ground width="6" height="6" {}
                    circle.third-mark cx="3" cy="3" r="1.2" {}
                }
            }
        }
    }
}

/// Draws a chart; `number` tells it from the others of the page.
pub(super) fn draw(chart: &Chart, number: usize) -> Markup {
    let (height, body) = match chart.shape {
        Shape::Bars | Shape::Scores => bars::draw(chart),
        Shape::Columns => columns::draw(chart),
        Shape::Lines => lines::draw(chart),
    };
    let (title, description) = (format!("c{number}-title"), format!("c{number}-description"));
    html! {
        svg.chart role="img" viewBox=(format!("0 0 {} {}", n(WIDTH), n(height)))
            aria-labelledby=(format!("{title} {description}")) {
            title id=(title) { (chart.title) }
            desc id=(description) { (chart.description) }
            (body)
        }
    }
}

/// Returns the class and the fill of a look; a pattern stands once on the page.
fn look(look: Look) -> (&'static str, Option<&'static str>) {
    match look {
        Look::Alarm => ("look-alarm", None),
        Look::Caution => ("look-caution", Some("url(#p-caution)")),
        Look::Remark => ("look-remark", Some("url(#p-remark)")),
        Look::First => ("look-first", None),
        Look::Second => ("look-second", Some("url(#p-second)")),
        Look::Third => ("look-third", Some("url(#p-third)")),
        Look::Blank => ("look-blank", None),
    }
}
