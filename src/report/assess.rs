//! The annual assessment: who came where, by which indicators, and the records that lost points (Art. 5¶2, 43).

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
/// Rows of evidence that a page shows, and records that a row names.
const MOST: usize = 120;
const NAMED: usize = 30;
/// Records that a cell of a workbook has room for.
const HELD: usize = 500;
/// Those with the fewest points that are named.
const LAST: usize = 3;

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
            heading: kind.word(words.0).to_owned(),
            blocks: vec![Block::Table(places(scores, *kind, words))],
        })
        .collect();
    sections.push(Section {
        heading: words.word("report-assess-indicators"),
        blocks: vec![Block::Table(indicators(assessment, scores, words))],
    });
    sections.push(Section {
        heading: words.word("report-assess-lost"),
        blocks: vec![Block::Table(lost(scores, words))],
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
        let mut one = |key: &str, (score, own): &(&Score, i64), tone: Tone| {
            tiles.push(Tile {
                label: words.say(key, &[("kind", kind.word(words.0).into())]),
                value: Cell::Points(*own),
                detail: Cell::text(&score.name).shown(),
                tone,
            });
        };
        one("report-assess-first", first, Tone::Good);
        one("report-assess-last", last, Tone::Warn);
    }
    tiles
}

fn attention(scores: &[Score], words: Words) -> Vec<String> {
    let mut sentences = Vec::new();
    for kind in Assessed::ALL {
        let own = ranked(scores, *kind);
        if own.len() > LAST {
            let last = own.iter().rev().take(LAST);
            let names: Vec<String> = last
                .map(|(score, own)| format!("{} {}", score.name, points(*own)))
                .collect();
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

/// Rounds hundredths to points, for a drawing.
fn rounded(hundredths: i64) -> i64 {
    (hundredths + 50) / 100
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
        own.iter().map(|(_, points)| rounded(*points)).collect(),
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
        means.iter().map(|(_, own)| rounded(*own)).collect(),
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
    let value = words.word("report-assess-points-rounded");
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
            former,
            number(score.former_rank),
        ];
        row.extend(Indicator::ALL.iter().map(|indicator| {
            let mut measures = score.measures.iter();
            let own = measures.find(|measure| measure.indicator == *indicator);
            points_cell(own.and_then(|measure| measure.points), words)
        }));
        row
    };
    let mut columns = vec![
        words.number("report-assess-place"),
        words.text("word-name"),
        words.number("report-assess-points"),
        words.number("report-assess-last-points"),
        words.number("report-assess-last-place"),
    ];
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

/// Names records: all of them for a workbook, the first of them for a page.
fn named(records: &[String], words: Words) -> Cell {
    let shown = |records: &[String]| Cell::text(join(records, words.0)).shown();
    let whole = shown(records);
    if records.len() <= NAMED {
        return Cell::Text(whole);
    }
    let facts = [
        ("records", shown(&records[..NAMED]).into()),
        ("count", records.len().into()),
    ];
    Cell::Long(whole, words.say("report-assess-records", &facts))
}

/// Lists what lost points, for whoever wants to see why.
fn lost(scores: &[Score], words: Words) -> Table {
    let mut rows = Vec::new();
    for score in scores {
        for measure in score.measures.iter().filter(|one| !one.lost.is_empty()) {
            let counts = [
                Cell::Count(measure.met),
                Cell::Count(measure.total),
                points_cell(measure.points, words),
            ];
            for (at, records) in measure.lost.chunks(HELD).enumerate() {
                let mut row = vec![
                    Cell::text(&score.name),
                    Cell::text(measure.indicator.word(words.0)),
                ];
                // What goes on from the row before is not counted again.
                row.extend(
                    counts
                        .clone()
                        .map(|cell| if at == 0 { cell } else { Cell::Empty }),
                );
                row.push(named(records, words));
                rows.push(row);
            }
        }
    }
    let facts = [("shown", MOST.into()), ("all", rows.len().into())];
    Table {
        caption: words.word("report-assess-lost"),
        columns: vec![
            words.text("word-name"),
            words.text("report-assess-indicator"),
            words.number("report-assess-met"),
            words.number("report-total"),
            words.number("report-assess-points"),
            words.text("report-assess-lost-records"),
        ],
        rows,
        most: Some(MOST),
        cut: words.say("report-cut", &facts),
        empty: words.word("report-assess-lost-none"),
    }
}

#[cfg(test)]
mod tests;
