//! What lost points, with the reasons: rules that found something, terms that were not met.

use super::super::document::{Cell, Table};
use super::super::parts::Words;
use super::points_cell;
use crate::message::{clock_name, join, provision, say};
use crate::model::{Coded, Lang, Loss, Measure, ProcedureKind, Score};
use crate::rule::find_one;
use std::collections::BTreeMap;

/// Rows of evidence that a page shows, and records that a row names.
const MOST: usize = 120;
const NAMED: usize = 30;
/// Records that a cell of a workbook has room for.
const HELD: usize = 500;

/// Holds a reason for lost points, and the records that lost some for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The reason in words.
    pub reason: String,
    /// The article that was not kept.
    pub article: Option<u16>,
    /// Numbers of entries and cases, codes of organisations and regions.
    pub records: Vec<String>,
    paragraph: Option<u16>,
}

/// Puts together what lost points in an indicator for one reason.
#[must_use]
pub fn grounds(measure: &Measure, lang: Lang) -> Vec<Ground> {
    let mut grounds: BTreeMap<_, Ground> = BTreeMap::new();
    for loss in &measure.lost {
        let rule = loss.rule.as_deref().and_then(|code| find_one(code).ok());
        let key = (&loss.rule, &loss.clock, loss.article);
        let ground = grounds.entry(key).or_insert_with(|| Ground {
            reason: reason(loss, lang),
            article: loss.article,
            records: Vec::new(),
            paragraph: rule.and_then(|rule| rule.paragraph),
        });
        if ground.records.last() != Some(&loss.record) {
            ground.records.push(loss.record.clone());
        }
    }
    grounds.into_values().collect()
}

/// Says why a point was lost: what a rule looks at, the term that was not met, or that data are stale.
fn reason(loss: &Loss, lang: Lang) -> String {
    if let Some(code) = &loss.rule {
        // A rule of another version of the program is still named.
        let what = find_one(code).map_or("", |rule| rule.words(lang).what);
        return format!("{code} {what}").trim_end().to_owned();
    }
    let Some((procedure, name)) = &loss.clock else {
        return say(lang, "assess-loss-stale", &[]);
    };
    let kind = ProcedureKind::from_code(procedure);
    let facts = [
        (
            "procedure",
            kind.map_or("", |kind| kind.word(lang)).to_owned().into(),
        ),
        ("clock", clock_name(procedure, name, lang).into()),
    ];
    let key = match kind {
        Some(_) => "assess-loss-term-of",
        None => "assess-loss-term",
    };
    say(lang, key, &facts)
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
pub(super) fn lost(scores: &[Score], words: Words) -> Table {
    let mut rows = Vec::new();
    for score in scores {
        for measure in score.measures.iter().filter(|one| !one.lost.is_empty()) {
            let counts = [
                Cell::Count(measure.met),
                Cell::Count(measure.total),
                points_cell(measure.points, words),
            ];
            let parts = grounds(measure, words.0);
            let parts = parts.iter().flat_map(|ground| {
                let records = ground.records.chunks(HELD);
                records.map(move |records| (ground, records))
            });
            for (at, (ground, records)) in parts.enumerate() {
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
                let article = ground.article;
                let article = article.map(|own| provision(own, ground.paragraph, words.0));
                row.push(Cell::text(&ground.reason));
                row.push(Cell::text(article.unwrap_or_default()));
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
            words.text("report-assess-loss-reason"),
            words.text("word-article"),
            words.text("report-assess-lost-records"),
        ],
        rows,
        most: Some(MOST),
        cut: words.say("report-cut", &facts),
        empty: words.word("report-assess-lost-none"),
    }
}
