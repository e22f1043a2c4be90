//! The report of one organisation: what it holds, what is wrong with it and how that is mended, what it must do by when.

use super::document::{Block, Document, Section};
use super::overview::dates;
use super::parts::{Words, attention, charts, lists, notes, subtitle, tables, tiles};
use super::{Said, Wording};
use crate::model::figures::Figures;

/// Rows of a list that a page shows.
const MOST: usize = 100;

/// Sets the figures out; `findings` and `waived` are those of the figures in words, in their order.
#[must_use]
pub fn org(
    figures: &Figures,
    findings: &[Said],
    waived: &[Said],
    wording: &Wording<'_>,
) -> Document {
    let words = Words(wording.lang);
    let section = |key: &str, blocks: Vec<Block>| Section {
        heading: words.word(key),
        blocks,
    };
    Document {
        lang: wording.lang,
        title: words.word("report-org"),
        subtitle: subtitle(figures, words),
        notes: notes(words, wording, "report-basis"),
        tiles: tiles::tiles(figures, words),
        attention: attention::attention(figures, words, wording),
        charts: vec![
            charts::trend(figures, words),
            charts::replies(figures, words),
            charts::types(figures, words),
        ],
        sections: vec![
            section(
                "report-section-findings",
                vec![
                    Block::Table(lists::findings(findings, words, MOST)),
                    Block::Table(lists::waived(figures, waived, words, MOST)),
                    Block::Table(tables::rules(figures, words)),
                ],
            ),
            section(
                "report-section-due",
                vec![
                    Block::Table(lists::due(figures, words, true, MOST)),
                    Block::Table(lists::due(figures, words, false, MOST)),
                ],
            ),
            section(
                "report-section-cases",
                vec![
                    Block::Table(tables::cases(figures, words)),
                    Block::Table(lists::cases(figures, words, MOST)),
                ],
            ),
            section(
                "report-section-entries",
                vec![
                    Block::Table(lists::entries(figures, words, MOST)),
                    Block::Table(tables::entries(figures, words)),
                ],
            ),
            section(
                "report-section-dates",
                vec![Block::Pairs(dates(figures, words, wording))],
            ),
        ],
    }
}
