//! Charts of a report.

use super::{Words, severities};
use crate::message::FluentValue;
use crate::model::figures::{Figures, OrgFigures, Tally, Weights};
use crate::model::{Coded, Severity};
use crate::report::document::{Chart, Look, Series, Shape};
use std::cmp::Reverse;

/// Organisations that a chart shows, on the first page and in the details; a table has them all.
const SHOWN: usize = 8;
const SHOWN_LATER: usize = 16;

fn look_of(severity: Severity) -> Look {
    match severity {
        Severity::Violation => Look::Alarm,
        Severity::Warning => Look::Caution,
        Severity::Notice => Look::Remark,
    }
}

fn weight(weights: &Weights, severity: Severity) -> i64 {
    match severity {
        Severity::Violation => weights.violation,
        Severity::Warning => weights.warning,
        Severity::Notice => weights.notice,
    }
}

/// Makes a series for each weight.
fn by_weight(weights: &[&Weights], words: Words) -> Vec<Series> {
    let series = |severity: Severity| Series {
        name: severity.word(words.0).to_owned(),
        values: weights.iter().map(|one| weight(one, severity)).collect(),
        look: look_of(severity),
    };
    severities().map(series).collect()
}

/// Draws the findings of the recorded checks over time.
pub(in crate::report) fn trend(figures: &Figures, words: Words) -> Chart {
    let weights: Vec<&Weights> = figures.trend.iter().map(|point| &point.weights).collect();
    let ends = figures.trend.first().zip(figures.trend.last());
    let description = ends.map_or_else(String::new, |(first, last)| {
        let facts: [(&str, FluentValue<'_>); 5] = [
            ("count", figures.trend.len().into()),
            ("from", first.as_of.to_string().into()),
            ("to", last.as_of.to_string().into()),
            ("before", first.weights.violation.into()),
            ("after", last.weights.violation.into()),
        ];
        words.say("report-chart-trend-seen", &facts)
    });
    Chart {
        shape: Shape::Lines,
        title: words.word("report-chart-trend"),
        description,
        category: words.word("word-judged-on"),
        value: words.word("report-findings-count"),
        categories: figures.trend.iter().map(|p| p.as_of.to_string()).collect(),
        series: by_weight(&weights, words),
        bound: None,
        empty: words.word("report-chart-trend-empty"),
    }
}

/// Draws the findings of organisations side by side, those with the gravest and most first.
pub(in crate::report) fn findings_by_org(figures: &Figures, words: Words) -> Chart {
    let mut orgs: Vec<&OrgFigures> = figures.by_org.iter().collect();
    orgs.retain(|org| org.weights.total() > 0);
    orgs.sort_by_key(|org| {
        let weights = org.weights;
        Reverse((weights.violation, weights.warning, weights.notice))
    });
    let facts = [
        ("shown", orgs.len().min(SHOWN).into()),
        ("all", orgs.len().into()),
    ];
    let description = words.say("report-chart-orgs-seen", &facts);
    orgs.truncate(SHOWN);
    let weights: Vec<&Weights> = orgs.iter().map(|org| &org.weights).collect();
    Chart {
        shape: Shape::Bars,
        title: words.word("report-chart-orgs"),
        description,
        category: words.word("word-org"),
        value: words.word("report-findings-count"),
        categories: orgs.iter().map(|org| org.org.name.clone()).collect(),
        series: by_weight(&weights, words),
        bound: None,
        empty: words.word("report-chart-orgs-empty"),
    }
}

/// Draws the published entries of organisations side by side, by share type, those with the most first.
pub(in crate::report) fn entries_by_org(figures: &Figures, words: Words) -> Chart {
    let mut orgs: Vec<&OrgFigures> = figures.by_org.iter().collect();
    orgs.retain(|org| org.published > 0);
    orgs.sort_by_key(|org| Reverse(org.published));
    let facts = [
        ("shown", orgs.len().min(SHOWN_LATER).into()),
        ("all", orgs.len().into()),
    ];
    let description = words.say("report-chart-org-entries-seen", &facts);
    orgs.truncate(SHOWN_LATER);
    let tallies: Vec<&Tally> = orgs.iter().map(|org| &org.by_share_type).collect();
    Chart {
        shape: Shape::Bars,
        title: words.word("report-chart-org-entries"),
        description,
        category: words.word("word-org"),
        value: words.word("report-entries-count"),
        categories: orgs.iter().map(|org| org.org.name.clone()).collect(),
        series: by_type(&tallies, words),
        bound: None,
        empty: words.word("report-chart-types-empty"),
    }
}

/// Makes a series for each type of sharing or opening, and one for what is not stated where there is some.
fn by_type(tallies: &[&Tally], words: Words) -> Vec<Series> {
    let kinds = [
        ("unconditional", "report-unconditional", Look::First),
        ("conditional", "report-conditional", Look::Second),
        ("withheld", "report-withheld", Look::Third),
        ("", "report-not-stated", Look::Blank),
    ];
    let series = kinds.map(|(code, name, look)| Series {
        name: words.word(name),
        values: tallies.iter().map(|tally| tally.get(code)).collect(),
        look,
    });
    let mut series = Vec::from(series);
    series.retain(|one| one.look != Look::Blank || one.values.iter().any(|value| *value > 0));
    series
}

/// Draws the published entries by share type and by open type.
pub(in crate::report) fn types(figures: &Figures, words: Words) -> Chart {
    let tallies = [
        &figures.entries.by_share_type,
        &figures.entries.by_open_type,
    ];
    let facts: [(&str, FluentValue<'_>); 2] = [
        ("share", words.some(tallies[0]).into()),
        ("open", words.some(tallies[1]).into()),
    ];
    Chart {
        shape: Shape::Bars,
        title: words.word("report-chart-types"),
        description: words.say("report-chart-types-seen", &facts),
        category: words.word("report-kind"),
        value: words.word("report-entries-count"),
        categories: vec![words.word("report-sharing"), words.word("report-opening")],
        series: by_type(&tallies, words),
        bound: None,
        empty: words.word("report-chart-types-empty"),
    }
}

/// Working days from which on replies are drawn in one column, beyond the term.
const FAR: i64 = 14;

/// Draws the replies to share requests by the working days that they took, with the term.
pub(in crate::report) fn replies(figures: &Figures, words: Words) -> Chart {
    let replies = &figures.replies;
    let longest = replies.days.last().map_or(0, |days| days.working_days);
    let term = replies.term.map_or(0, i64::from);
    let last = longest.max(term + 1).min(FAR.max(term + 1));
    let sum = |day: i64, of: fn(&crate::model::figures::ReplyDays) -> i64| -> i64 {
        let same = replies
            .days
            .iter()
            .filter(|days| days.working_days.min(last) == day);
        same.map(of).sum()
    };
    let name = |day: i64| {
        if day == last && longest > last {
            format!("{day}+")
        } else {
            day.to_string()
        }
    };
    let days = || 0..=last;
    let facts: [(&str, FluentValue<'_>); 4] = [
        ("count", replies.count.into()),
        ("late", replies.late.into()),
        ("median", replies.median.unwrap_or(0).into()),
        ("longest", longest.into()),
    ];
    let series = |key: &str, look: Look, values: Vec<i64>| Series {
        name: words.word(key),
        values,
        look,
    };
    Chart {
        shape: Shape::Columns,
        title: words.word("report-chart-replies"),
        description: words.say("report-chart-replies-seen", &facts),
        category: words.word("report-chart-replies-days"),
        value: words.word("report-replies-count"),
        categories: days().map(name).collect(),
        series: vec![
            series(
                "report-in-time",
                Look::First,
                days().map(|d| sum(d, |one| one.in_time)).collect(),
            ),
            series(
                "report-late",
                Look::Caution,
                days().map(|d| sum(d, |one| one.late)).collect(),
            ),
        ],
        bound: usize::try_from(term)
            .ok()
            .filter(|term| *term > 0)
            .map(|term| {
                let facts = [("days", term.into())];
                (term + 1, words.say("report-chart-replies-term", &facts))
            }),
        empty: words.word("report-chart-replies-empty"),
    }
}
