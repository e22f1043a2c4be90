//! The annual assessment: who came where, by which indicators, and the records that lost points (Art. 5¶2, 43).

mod losses;

pub use losses::{Ground, grounds};

use super::Wording;
use super::document::{
    Block, Cell, Chart, Column, Document, Look, Section, Series, Shape, Table, Tile, Tone,
};
use super::parts::{Words, notes};
use crate::message::{FluentValue, join};
use crate::model::{
    Assessed, Assessment, AssessmentState, Coded, Indicator, Measure, Region, Score,
};

/// Organisations that a chart shows.
const SHOWN: usize = 16;
/// Those with the fewest points that are named, and names of one place that a sentence holds.
const LAST: usize = 3;
const NAMES: usize = 5;

/// Sets an assessment out; `region` is the authority's.
#[must_use]
pub fn assess(
    assessment: &Assessment,
    scores: &[Score],
    region: &Region,
    wording: &Wording<'_>,
) -> Document {
    let words = Words(wording.lang);
    let kinds = Assessed::ALL.iter().copied();
    let kinds: Vec<Assessed> = kinds
        .filter(|kind| scores.iter().any(|score| score.kind == *kind))
        .collect();
    let mut notes = notes(words, wording, "report-assess-basis");
    notes.push(words.word("report-assess-scaled"));
    let mut charts: Vec<Chart> = kinds
        .iter()
        .map(|kind| by_points(scores, *kind, words))
        .collect();
    charts.push(by_indicator(scores, words));
    let mut sections: Vec<Section> = kinds
        .iter()
        .map(|kind| Section {
            heading: words.word(heading(*kind)),
            blocks: vec![Block::Table(places(scores, *kind, words))],
        })
        .collect();
    sections.push(Section {
        heading: words.word("report-assess-indicators"),
        blocks: vec![Block::Table(indicators(assessment, scores, words))],
    });
    sections.push(Section {
        heading: words.word("report-assess-lost"),
        blocks: vec![Block::Table(losses::lost(scores, words))],
    });
    let title = [("year", FluentValue::from(assessment.year.to_string()))];
    Document {
        lang: wording.lang,
        title: words.say("report-assess", &title),
        subtitle: subtitle(assessment, region, words),
        notes,
        tiles: tiles(scores, words),
        attention: attention(scores, words),
        charts,
        sections,
    }
}

/// Returns the key of the heading of those of a kind.
#[must_use]
pub fn heading(kind: Assessed) -> &'static str {
    match kind {
        Assessed::Org => "report-assess-orgs",
        Assessed::County => "report-assess-counties",
    }
}

fn subtitle(assessment: &Assessment, region: &Region, words: Words) -> String {
    let published = assessment.published_on.map(|day| day.to_string());
    let state = match (assessment.state, published) {
        (AssessmentState::Published, Some(day)) => {
            words.say("report-assess-published", &[("day", day.into())])
        }
        _ => words.word("report-assess-draft"),
    };
    let facts = [
        ("name", region.name.as_str().into()),
        ("code", region.code.as_str().into()),
        ("day", assessment.as_of.to_string().into()),
        ("state", state.into()),
    ];
    words.say("report-subtitle-assess", &facts)
}

/// Writes hundredths as points.
fn points(hundredths: i64) -> String {
    Cell::Points(hundredths).shown()
}

fn points_cell(hundredths: Option<i64>, words: Words) -> Cell {
    match hundredths {
        Some(own) => Cell::Points(own),
        None => Cell::text(words.word("report-unmeasured")),
    }
}

/// Returns the mean of what was measured, rounded half up.
fn mean(points: impl Iterator<Item = i64>) -> Option<i64> {
    let all: Vec<i64> = points.collect();
    let count = i64::try_from(all.len()).ok().filter(|count| *count > 0)?;
    Some((all.iter().sum::<i64>() + count / 2) / count)
}

/// Lists those of a kind who take part in the ranking and have points, the most first.
fn ranked(scores: &[Score], kind: Assessed) -> Vec<(&Score, i64)> {
    let own = scores
        .iter()
        .filter(|score| score.kind == kind && score.ranked);
    let mut own: Vec<(&Score, i64)> = own.filter_map(|s| Some((s, s.points?))).collect();
    own.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
    own
}

fn tiles(scores: &[Score], words: Words) -> Vec<Tile> {
    let mut tiles = Vec::new();
    for kind in Assessed::ALL {
        let own = ranked(scores, *kind);
        let (Some(first), Some(last)) = (own.first(), own.last()) else {
            continue;
        };
        let facts = [("count", own.len().into())];
        let mean = mean(own.iter().map(|(_, points)| *points)).unwrap_or(0);
        tiles.push(Tile {
            label: words.say("report-assess-mean", &[("kind", kind.word(words.0).into())]),
            value: Cell::Points(mean),
            detail: words.say("report-assess-ranked", &facts),
            tone: Tone::Plain,
        });
        let mut one = |key: &str, points: i64, tone: Tone| {
            tiles.push(Tile {
                label: words.say(key, &[("kind", kind.word(words.0).into())]),
                value: Cell::Points(points),
                detail: Cell::text(names(&own, points, words)).shown(),
                tone,
            });
        };
        one("report-assess-first", first.1, Tone::Good);
        if last.1 < first.1 {
            one("report-assess-last", last.1, Tone::Warn);
        }
    }
    tiles
}

/// Names those who share a place; where they are many, says how many.
fn names(own: &[(&Score, i64)], points: i64, words: Words) -> String {
    let equal = own.iter().filter(|(_, other)| *other == points);
    let names: Vec<&str> = equal.map(|(score, _)| score.name.as_str()).collect();
    if names.len() <= NAMES {
        return join(&names, words.0);
    }
    words.say("report-assess-tied", &[("count", names.len().into())])
}

/// Names those with the fewest points, all of a place or none: nobody is named where an equal is not.
fn lowest(own: &[(&Score, i64)], words: Words) -> Vec<String> {
    let mut named = Vec::new();
    let mut left = own;
    while let (Some((_, most)), Some((_, points))) = (own.first(), left.last()) {
        let above = left.iter().filter(|(_, other)| other > points).count();
        let equal = left.len() - above;
        // Those of the first place are not the lowest.
        if points == most || own.len() - left.len() >= LAST {
            break;
        }
        let mut names = names(&left[above..], *points, words);
        names.push(' ');
        names.push_str(&Cell::Points(*points).shown());
        named.push(names);
        left = &left[..left.len() - equal];
    }
    named
}

fn attention(scores: &[Score], words: Words) -> Vec<String> {
    let mut sentences = Vec::new();
    for kind in Assessed::ALL {
        let own = ranked(scores, *kind);
        let names = lowest(&own, words);
        if own.len() > LAST && !names.is_empty() {
            let facts = [
                ("kind", kind.word(words.0).into()),
                ("names", join(&names, words.0).into()),
            ];
            sentences.push(words.say("report-assess-lowest", &facts));
        }
    }
    let means = Indicator::ALL
        .iter()
        .filter_map(|one| Some((*one, mean_of(scores, *one)?)));
    if let Some((indicator, own)) = means.min_by_key(|(_, own)| *own) {
        let facts = [
            ("indicator", indicator.word(words.0).into()),
            ("points", points(own).into()),
        ];
        sentences.push(words.say("report-assess-weakest", &facts));
    }
    sentences
}

/// Lists an indicator's measures of the organisations that take part in the ranking, which all figures of it speak of.
fn measured(scores: &[Score], indicator: Indicator) -> impl Iterator<Item = &Measure> {
    let orgs = scores
        .iter()
        .filter(|score| score.kind == Assessed::Org && score.ranked);
    let measures = orgs.flat_map(|score| &score.measures);
    measures.filter(move |measure| measure.indicator == indicator)
}

/// Returns the mean of an indicator over the organisations in which it was measured.
fn mean_of(scores: &[Score], indicator: Indicator) -> Option<i64> {
    mean(measured(scores, indicator).filter_map(|measure| measure.points))
}

fn by_points(scores: &[Score], kind: Assessed, words: Words) -> Chart {
    let mut own = ranked(scores, kind);
    let facts = [
        ("shown", own.len().min(SHOWN).into()),
        ("all", own.len().into()),
    ];
    let description = words.say("report-assess-chart-seen", &facts);
    own.truncate(SHOWN);
    let facts = [("kind", kind.word(words.0).into())];
    chart(
        words,
        words.say("report-assess-chart", &facts),
        description,
        own.iter().map(|(score, _)| score.name.clone()).collect(),
        own.iter().map(|(_, points)| *points).collect(),
        Look::First,
    )
}

fn by_indicator(scores: &[Score], words: Words) -> Chart {
    let means = Indicator::ALL
        .iter()
        .filter_map(|one| Some((*one, mean_of(scores, *one)?)));
    let means: Vec<(Indicator, i64)> = means.collect();
    chart(
        words,
        words.word("report-assess-chart-indicators"),
        words.word("report-assess-chart-indicators-seen"),
        means
            .iter()
            .map(|(one, _)| one.word(words.0).to_owned())
            .collect(),
        means.iter().map(|(_, own)| *own).collect(),
        Look::Second,
    )
}

fn chart(
    words: Words,
    title: String,
    description: String,
    categories: Vec<String>,
    values: Vec<i64>,
    look: Look,
) -> Chart {
    let value = words.word("report-assess-points");
    Chart {
        shape: Shape::Scores,
        title,
        description,
        category: words.word("word-name"),
        value: value.clone(),
        categories,
        series: vec![Series {
            name: value,
            values,
            look,
        }],
        bound: None,
        empty: words.word("report-unmeasured"),
    }
}

/// Lists those of a kind by place, with what each indicator came to.
fn places(scores: &[Score], kind: Assessed, words: Words) -> Table {
    let compared = scores.iter().any(|score| score.former_points.is_some());
    let number = |number: Option<i64>| number.map_or(Cell::Empty, Cell::Count);
    let row = |score: &Score| {
        let place = if score.ranked {
            number(score.rank)
        } else {
            Cell::text(words.word("report-unranked"))
        };
        let former = score.former_points.map_or(Cell::Empty, Cell::Points);
        let mut row = vec![
            place,
            Cell::text(&score.name),
            points_cell(score.points, words),
        ];
        if compared {
            row.extend([
                score
                    .points_change()
                    .map_or(Cell::Empty, Cell::PointsChange),
                score.rank_change().map_or(Cell::Empty, Cell::Change),
                former,
                number(score.former_rank),
            ]);
        }
        row.extend(Indicator::ALL.iter().map(|indicator| {
            let mut measures = score.measures.iter();
            let own = measures.find(|measure| measure.indicator == *indicator);
            points_cell(own.and_then(|measure| measure.points), words)
        }));
        row
    };
    // A page has room for what changed.
    let last = |key: &str| Column {
        on_page: false,
        ..words.number(key)
    };
    let mut columns = vec![
        words.number("report-assess-place"),
        words.text("word-name"),
        words.number("report-assess-points"),
    ];
    if compared {
        columns.extend([
            words.number("report-assess-points-change"),
            words.number("report-assess-place-change"),
            last("report-assess-last-points"),
            last("report-assess-last-place"),
        ]);
    }
    let indicators = Indicator::ALL.iter();
    columns.extend(indicators.map(|one| Column::number(one.word(words.0))));
    let own = scores.iter().filter(|score| score.kind == kind);
    let facts = [("kind", kind.word(words.0).into())];
    Table {
        caption: words.say("report-assess-places", &facts),
        columns,
        rows: own.map(row).collect(),
        ..Table::default()
    }
}

fn indicators(assessment: &Assessment, scores: &[Score], words: Words) -> Table {
    let row = |indicator: &Indicator| {
        let own = || measured(scores, *indicator);
        vec![
            Cell::text(indicator.word(words.0)),
            Cell::Count(assessment.weight(*indicator).into()),
            points_cell(mean_of(scores, *indicator), words),
            Cell::Count(own().map(|measure| measure.met).sum()),
            Cell::Count(own().map(|measure| measure.total).sum()),
        ]
    };
    Table {
        caption: words.word("report-assess-indicators"),
        columns: vec![
            words.text("report-assess-indicator"),
            words.number("report-assess-weight"),
            words.number("report-assess-mean-points"),
            words.number("report-assess-met"),
            words.number("report-total"),
        ],
        rows: Indicator::ALL.iter().map(row).collect(),
        ..Table::default()
    }
}

#[cfg(test)]
mod tests;
