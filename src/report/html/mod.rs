//! A report as one HTML file: opens offline, needs no script, asks nothing of anybody, and prints on A4.
//!
//! Every value is set in by `maud`, which escapes it there; the style sheet beside this file is the one text that is not.
//! The page forbids itself whatever it does not hold ([`POLICY`]), should a viewer ever be asked to fetch something.

use super::chart;
use super::document::{
    Block, Cell, Chart, Column, Document, Section, Table, Tile, Tone, keep_visible,
};
use crate::message::say;
use crate::model::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use unicode_width::UnicodeWidthStr;

/// The style sheet.
const STYLE: &str = include_str!("style.css");

/// What a viewer may do with the page: apply its own style, and nothing else.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Writes a document.
#[must_use]
pub fn html(document: &Document) -> String {
    let lang = match document.lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    };
    let mut charts = Charts(0);
    let front = html! {
        @if !document.tiles.is_empty() {
            section.tiles aria-label=(say(document.lang, "report-key-figures", &[])) {
                @for tile in &document.tiles { (tile_of(tile)) }
            }
        }
        @if !document.attention.is_empty() {
            section.attention {
                h2 { (say(document.lang, "report-attention", &[])) }
                ul { @for sentence in &document.attention { li { (sentence) } } }
            }
        }
        @if !document.charts.is_empty() {
            section.charts { @for chart in &document.charts { (charts.figure(chart, document.lang)) } }
        }
    };
    let sections = html! {
        @for (at, section) in document.sections.iter().enumerate() {
            (section_of(section, at + 1, document.lang, &mut charts))
        }
    };
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="abdata";
                title { (document.title) " · " (document.subtitle) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (chart::patterns())
                header.top {
                    h1 { (document.title) }
                    p.subtitle { (document.subtitle) }
                    @for note in &document.notes { p.note { (note) } }
                }
                main {
                    @if has_front(document) { div.front { (front) } }
                    @if document.sections.len() > 2 { (contents(document)) }
                    (sections)
                }
            }
        }
    };
    let mut text = page.into_string();
    keep_visible(&mut text);
    text.push('\n');
    text
}

/// Tells whether there is a first page of key figures and charts before the details.
fn has_front(document: &Document) -> bool {
    !(document.tiles.is_empty() && document.attention.is_empty() && document.charts.is_empty())
}

/// Counts the charts of a page, so that each has names of its own.
struct Charts(usize);

impl Charts {
    /// Sets a chart out with its title and the table of its figures.
    fn figure(&mut self, chart: &Chart, lang: Lang) -> Markup {
        self.0 += 1;
        html! {
            figure {
                figcaption { (chart.title) }
                @if chart.is_empty() {
                    p.empty { (chart.empty) }
                } @else {
                    (chart::draw(chart, self.0))
                    details {
                        summary { (say(lang, "report-figures", &[])) }
                        (table_of(&chart.table()))
                    }
                }
            }
        }
    }
}

fn contents(document: &Document) -> Markup {
    html! {
        nav aria-label=(say(document.lang, "report-contents", &[])) {
            ol {
                @for (at, section) in document.sections.iter().enumerate() {
                    li { a href=(format!("#s{}", at + 1)) { (section.heading) } }
                }
            }
        }
    }
}

fn tile_of(tile: &Tile) -> Markup {
    let tone = match tile.tone {
        Tone::Plain => "tile",
        Tone::Good => "tile good",
        Tone::Warn => "tile warn",
        Tone::Bad => "tile bad",
    };
    html! {
        div class=(tone) {
            p.label { (tile.label) }
            p.value { (tile.value.shown()) }
            p.detail { (tile.detail) }
        }
    }
}

fn section_of(section: &Section, number: usize, lang: Lang, charts: &mut Charts) -> Markup {
    html! {
        section.detail id=(format!("s{number}")) {
            h2 { (number) " " (section.heading) }
            @for block in &section.blocks {
                @match block {
                    Block::Note(sentence) => p.note { (sentence) },
                    Block::Pairs(pairs) => dl {
                        @for (label, value) in pairs { div { dt { (label) } dd { (value) } } }
                    },
                    Block::Chart(chart) => (charts.figure(chart, lang)),
                    Block::Table(table) => {
                        h3 { (table.caption) }
                        @if table.rows.is_empty() { p.empty { (table.empty) } }
                        @else { (table_of(table)) }
                    }
                }
            }
        }
    }
}

fn table_of(table: &Table) -> Markup {
    let on_page: Vec<(usize, &Column)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.on_page)
        .collect();
    let most = table.most.unwrap_or(usize::MAX);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.caption) {
            table class=[is_narrow(table).then_some("narrow")] {
                thead { tr {
                    @for (_, column) in &on_page {
                        th scope="col" class=[column.number.then_some("number")] { (column.title) }
                    }
                } }
                tbody {
                    @for row in table.rows.iter().take(most) {
                        tr {
                            @for (at, column) in &on_page {
                                (cell(row.get(*at).unwrap_or(&Cell::Empty), column.number))
                            }
                        }
                    }
                }
            }
        }
        @if table.rows.len() > most { p.note { (table.cut) } }
    }
}

/// Tells whether a text is a code or number, which no line breaks; nor does one break a word or two.
fn is_code(text: &str) -> bool {
    text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Tells whether a table is a short name and counts, which are read more easily close together.
fn is_narrow(table: &Table) -> bool {
    let mut names = table.rows.iter().filter_map(|row| row.first());
    table.columns.iter().skip(1).all(|column| column.number)
        && names.all(|name| name.shown().width() <= 16)
}

fn cell(cell: &Cell, number: bool) -> Markup {
    let class = match cell {
        Cell::Day(_) => Some("day"),
        Cell::Count(0) => Some("number zero"),
        _ if number => Some("number"),
        Cell::Text(text) if is_code(text) || text.width() <= 8 => Some("code"),
        _ => None,
    };
    html! { td class=[class] { (cell.shown()) } }
}

#[cfg(test)]
mod tests;
