//! The overview of a ledger or region: for the chief one page of key figures, then the details.

use super::document::{Block, Document, Section};
use super::parts::{Words, attention, charts, lists, notes, subtitle, tables, tiles};
use super::{Said, Wording};
use crate::model::figures::{Figures, ScopeKind};

/// Rows of a list that a page shows.
const MOST: usize = 50;

/// Sets the figures out; `waived` are the waived findings in words, in their order.
#[must_use]
pub fn overview(figures: &Figures, waived: &[Said], wording: &Wording<'_>) -> Document {
    let words = Words(wording.lang);
    let section = |key: &str, blocks: Vec<Block>| Section {
        heading: words.word(key),
        blocks,
    };
    let mut notes = notes(words, wording, "report-basis");
    if figures.subject.kind == ScopeKind::Region {
        notes.push(words.word("report-region-alone"));
    }
    Document {
        lang: wording.lang,
        title: words.word("report-overview"),
        subtitle: subtitle(figures, words),
        notes,
        tiles: tiles::tiles(figures, words),
        attention: attention::attention(figures, words, wording),
        charts: vec![
            charts::trend(figures, words),
            charts::replies(figures, words),
            charts::types(figures, words),
            charts::findings_by_org(figures, words),
        ],
        sections: vec![
            section(
                "report-section-orgs",
                vec![
                    Block::Chart(charts::entries_by_org(figures, words)),
                    Block::Table(tables::orgs(figures, words)),
                ],
            ),
            section(
                "report-section-findings",
                vec![
                    Block::Table(tables::articles(figures, words, wording)),
                    Block::Table(tables::rules(figures, words)),
                    Block::Table(lists::waived(figures, waived, words, MOST)),
                    Block::Table(tables::trend(figures, words)),
                ],
            ),
            section(
                "report-section-cases",
                vec![
                    Block::Table(tables::cases(figures, words)),
                    Block::Table(lists::due(figures, words, true, MOST)),
                    Block::Table(lists::due(figures, words, false, MOST)),
                ],
            ),
            section(
                "report-section-entries",
                vec![Block::Table(tables::entries(figures, words))],
            ),
            section(
                "report-section-dates",
                vec![Block::Pairs(dates(figures, words, wording))],
            ),
        ],
    }
}

/// Says what the dates rest on: the edition and the years whose holidays are known.
pub(super) fn dates(
    figures: &Figures,
    words: Words,
    wording: &Wording<'_>,
) -> Vec<(String, String)> {
    let edition = &figures.edition;
    let standing = match edition.standing {
        "lapsed" => "status-edition-lapsed",
        "not_yet" => "status-edition-not-yet",
        _ => "status-edition-in-force",
    };
    let facts = [
        ("id", edition.id.as_str().into()),
        ("start", edition.starts_on.to_string().into()),
        ("end", edition.ends_on.to_string().into()),
        ("days", edition.days_left.into()),
    ];
    let mut pairs = vec![(
        wording.edition.title.get(wording.lang).to_owned(),
        words.say(standing, &facts),
    )];
    pairs.extend(figures.calendar.iter().map(|year| {
        let facts = [("year", year.year.to_string().into())];
        let key = if year.published {
            "status-year-known"
        } else {
            "status-year-unknown"
        };
        (words.word("status-calendar"), words.say(key, &facts))
    }));
    pairs
}
