//! Assessments as JSON and as pages.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Column, Object, Outcome, Table, pair, table};
use crate::message::{join, say};
use crate::model::{Assessed, Assessment, Coded, Indicator, Lang, Loss, Measure, Score};
use crate::op::assess::Assessing;
use crate::report::{self, Cell};
use serde_json::{Value, json};

/// Writes hundredths as points.
fn points(hundredths: Option<i64>) -> Value {
    // Two digits behind the point, which a float of this size holds.
    json!(hundredths.map(|own| own as f64 / 100.0))
}

fn written(hundredths: Option<i64>) -> String {
    hundredths.map_or_else(String::new, |own| Cell::Points(own).shown())
}

fn changed(change: Option<Cell>) -> String {
    change.map_or_else(String::new, |change| change.shown())
}

/// Writes the head as JSON.
pub fn head(head: &Assessment) -> Object {
    let weights: serde_json::Map<String, Value> = head
        .weights
        .iter()
        .map(|(indicator, weight)| (indicator.code().to_owned(), json!(weight)))
        .collect();
    Object(vec![
        ("id", json!(head.id.to_string())),
        ("year", json!(head.year)),
        ("region", json!(head.region)),
        ("state", json!(head.state)),
        ("as_of", json!(head.as_of)),
        ("edition", json!(head.edition)),
        ("published_on", json!(head.published_on)),
        ("weights", Value::Object(weights)),
        ("article", json!(43)),
        ("policy", json!(true)),
    ])
}

fn measure(head: &Assessment, one: &Measure, evidence: bool) -> Value {
    let mut object = json!({
        "indicator": one.indicator,
        "weight": head.weight(one.indicator),
        "met": one.met,
        "total": one.total,
        "points": points(one.points),
    });
    if evidence && let Some(fields) = object.as_object_mut() {
        fields.insert("lost".to_owned(), one.lost.iter().map(loss).collect());
    }
    object
}

fn loss(one: &Loss) -> Value {
    let clock = one.clock.as_ref();
    json!({
        "kind": one.kind,
        "record": one.record,
        "rule": one.rule,
        "procedure": clock.map(|(procedure, _)| procedure),
        "clock": clock.map(|(_, name)| name),
        "article": one.article,
        "due_on": one.due_on,
    })
}

fn score(head: &Assessment, one: &Score, evidence: bool) -> Vec<(&'static str, Value)> {
    let measures = one.measures.iter();
    let last = one.former_points.is_some() || one.former_rank.is_some();
    vec![
        ("kind", json!(one.kind)),
        ("subject", json!({"code": one.subject, "name": one.name})),
        ("ranked", json!(one.ranked)),
        ("points", points(one.points)),
        ("rank", json!(one.rank)),
        (
            "last_year",
            if last {
                json!({"points": points(one.former_points), "rank": one.former_rank})
            } else {
                Value::Null
            },
        ),
        ("points_change", points(one.points_change())),
        ("rank_change", json!(one.rank_change())),
        (
            "indicators",
            measures.map(|one| measure(head, one, evidence)).collect(),
        ),
    ]
}

fn heading(head: &Assessment, context: &Context) -> Vec<(String, String)> {
    let lang = context.lang;
    let published = head.published_on.map(|day| day.to_string());
    let mut pairs = vec![
        pair(lang, "year", head.year.to_string()),
        pair(lang, "region", &head.region),
        pair(lang, "state", head.state.word(lang)),
        pair(lang, "judged_on", head.as_of.to_string()),
        pair(lang, "edition", &head.edition),
    ];
    pairs.extend(published.map(|day| pair(lang, "published_on", day)));
    pairs
}

fn rows(scores: &[&Score], lang: Lang) -> Table {
    let mut columns = vec![
        Column::word(lang, "rank"),
        Column::word(lang, "name"),
        Column::word(lang, "points"),
    ];
    let compared = scores.iter().any(|score| score.former_points.is_some());
    if compared {
        let keys = ["points_change", "rank_change"];
        columns.extend(keys.map(|key| Column::word(lang, key)));
        let keys = ["last_points", "last_rank"];
        columns.extend(keys.map(|key| Column::word(lang, key).on_request()));
    }
    for indicator in Indicator::ALL {
        let mut column = Column::new(indicator.code(), indicator.word(lang));
        column.right = true;
        columns.push(column);
    }
    let number = |number: Option<i64>| number.map_or_else(String::new, |own| own.to_string());
    let row = |score: &&Score| {
        let mut cells = vec![
            match score.ranked {
                true => number(score.rank),
                false => say(lang, "assess-unranked", &[]),
            },
            score.name.clone(),
            written(score.points),
        ];
        if compared {
            cells.push(changed(score.points_change().map(Cell::PointsChange)));
            cells.push(changed(score.rank_change().map(Cell::Change)));
            cells.push(written(score.former_points));
            cells.push(number(score.former_rank));
        }
        let measures = score.measures.iter();
        cells.extend(measures.map(|one| match one.points {
            Some(_) => written(one.points),
            None => say(lang, "assess-unmeasured", &[]),
        }));
        cells
    };
    Table {
        columns,
        rows: scores.iter().map(row).collect(),
        when_empty: say(lang, "word-none", &[]),
    }
}

/// Writes an assessment as JSON with the evidence behind each point.
#[must_use]
pub fn evidence(assessing: &Assessing) -> Object {
    let own = &assessing.head;
    let scores = assessing.scores.iter();
    let json: Vec<Object> = scores.map(|one| Object(score(own, one, true))).collect();
    let mut object = head(own);
    object.0.push(("scores", json!(json)));
    object
}

/// Shows an assessment with all its scores; `said` is the key of what is said besides, if anything.
///
/// # Errors
/// What SQLite says.
pub fn all(assessing: &Assessing, said: &str, context: &Context) -> Result<Outcome, Failure> {
    let own = &assessing.head;
    let mut object = head(own);
    let scores = assessing.scores.iter();
    let json: Vec<Object> = scores.map(|one| Object(score(own, one, false))).collect();
    object.0.push(("scores", json!(json)));
    let mut blocks = vec![Block::Pairs(heading(own, context))];
    for kind in Assessed::ALL {
        let scores: Vec<&Score> = assessing
            .scores
            .iter()
            .filter(|score| score.kind == *kind)
            .collect();
        if !scores.is_empty() {
            blocks.push(Block::Heading(
                context.say(report::assessed_heading(*kind), &[]),
            ));
            blocks.push(Block::Table(rows(&scores, context.lang)));
        }
    }
    blocks.push(Block::Line(context.say("assess-scaled", &[])));
    let mut outcome = Outcome::one(object, blocks);
    if !said.is_empty() {
        let facts = [
            ("year", own.year.to_string().into()),
            ("count", assessing.scores.len().into()),
        ];
        outcome = outcome.remark(context.say(said, &facts));
    }
    Ok(outcome)
}

/// Shows one score with the evidence behind each point.
pub fn one(own: &Assessment, one: &Score, context: &Context) -> Outcome {
    let lang = context.lang;
    let mut object = head(own);
    object.0.extend(score(own, one, true));
    let mut pairs = heading(own, context);
    pairs.push(pair(lang, "name", &one.name));
    pairs.push(pair(lang, "points", written(one.points)));
    let rank = match one.rank {
        Some(rank) => rank.to_string(),
        None => say(lang, "assess-unranked", &[]),
    };
    pairs.push(pair(lang, "rank", rank));
    if one.former_points.is_some() {
        pairs.push(pair(lang, "last_points", written(one.former_points)));
        let change = one.points_change().map(Cell::PointsChange);
        pairs.push(pair(lang, "points_change", changed(change)));
        let change = one.rank_change().map(Cell::Change);
        pairs.push(pair(lang, "rank_change", changed(change)));
    }
    let row = |measure: &Measure| {
        vec![
            measure.indicator.word(lang).to_owned(),
            own.weight(measure.indicator).to_string(),
            measure.met.to_string(),
            measure.total.to_string(),
            match measure.points {
                Some(_) => written(measure.points),
                None => say(lang, "assess-unmeasured", &[]),
            },
        ]
    };
    let keys = ["indicator", "weight", "met", "total", "points"];
    let measures = table(lang, &keys, one.measures.iter().map(row).collect());
    let blocks = vec![
        Block::Pairs(pairs),
        Block::Table(measures),
        Block::Heading(say(lang, "report-assess-lost", &[])),
        Block::Table(lost(one, lang)),
        Block::Line(context.say("assess-scaled", &[])),
    ];
    Outcome::one(object, blocks)
}

/// Lists what lost points, a reason with its records each.
fn lost(one: &Score, lang: Lang) -> Table {
    let rows = one.measures.iter().flat_map(|measure| {
        let grounds = report::grounds(measure, lang).into_iter();
        grounds.map(|ground| {
            let article = ground.article.map(|article| article.to_string());
            vec![
                measure.indicator.word(lang).to_owned(),
                ground.reason,
                article.unwrap_or_default(),
                join(&ground.records, lang),
            ]
        })
    });
    let keys = ["indicator", "loss_reason", "article", "lost"];
    table(lang, &keys, rows.collect())
}
