//! What asks for attention, in sentences: what is overdue by law, where most is broken, what makes dates uncertain.

use super::Words;
use crate::message::{FluentValue, clock_name, join};
use crate::model::figures::{Deadline, Figures, ScopeKind};
use crate::report::Wording;
use crate::rule::find_one;
use std::cmp::Reverse;

/// Overdue terms that are named one by one, and organisations that are named.
const NAMED: usize = 3;

/// Lists the sentences, the gravest first.
pub(in crate::report) fn attention(
    figures: &Figures,
    words: Words,
    wording: &Wording<'_>,
) -> Vec<String> {
    let late = figures
        .due
        .iter()
        .filter(|clock| clock.overdue && !clock.policy);
    let mut sentences: Vec<String> = late
        .take(NAMED)
        .map(|clock| overdue(clock, words))
        .collect();
    sentences.extend(orgs(figures, words));
    sentences.extend(rule(figures, words));
    sentences.extend(lapsing(figures, words, wording));
    let unknown = figures.calendar.iter().filter(|year| !year.published);
    sentences.extend(unknown.map(|year| {
        let facts = [("year", year.year.to_string().into())];
        words.say("report-attention-calendar", &facts)
    }));
    if figures.trend.is_empty() {
        sentences.push(words.word("report-attention-no-runs"));
    }
    if sentences.is_empty() {
        sentences.push(words.word("report-attention-none"));
    }
    sentences
}

fn overdue(clock: &Deadline, words: Words) -> String {
    let org = clock.org.as_ref().map_or("", |org| org.name.as_str());
    let facts: [(&str, FluentValue<'_>); 6] = [
        ("case", clock.case.as_str().into()),
        ("title", clock.title.as_str().into()),
        ("org", org.into()),
        (
            "clock",
            clock_name(&clock.procedure, &clock.clock, words.0).into(),
        ),
        ("due", clock.due_on.to_string().into()),
        ("days", clock.working_days_left.unsigned_abs().into()),
    ];
    words.say("report-attention-overdue", &facts)
}

/// Names the organisations with most violations.
fn orgs(figures: &Figures, words: Words) -> Option<String> {
    if figures.subject.kind == ScopeKind::Org {
        return None;
    }
    let mut orgs: Vec<_> = figures
        .by_org
        .iter()
        .filter(|org| org.weights.violation > 0)
        .collect();
    orgs.sort_by_key(|org| Reverse(org.weights.violation));
    let parts: Vec<String> = orgs
        .iter()
        .take(NAMED)
        .map(|org| format!("{} {}", org.org.name, org.weights.violation))
        .collect();
    let facts = [("orgs", join(&parts, words.0).into())];
    (!parts.is_empty()).then(|| words.say("report-attention-orgs", &facts))
}

/// Names the rule that is broken most often.
fn rule(figures: &Figures, words: Words) -> Option<String> {
    let broken = figures
        .by_rule
        .iter()
        .filter(|rule| rule.weights.violation > 0);
    let most = broken.max_by_key(|rule| rule.weights.violation)?;
    let rule = find_one(most.rule).ok()?;
    let facts = [
        ("rule", most.rule.into()),
        (
            "what",
            rule.words(words.0)
                .what
                .trim_end_matches(['。', '.'])
                .into(),
        ),
        ("count", most.weights.violation.into()),
    ];
    Some(words.say("report-attention-rule", &facts))
}

fn lapsing(figures: &Figures, words: Words, wording: &Wording<'_>) -> Option<String> {
    let edition = &figures.edition;
    let facts = [
        ("title", wording.edition.title.get(words.0).into()),
        ("end", edition.ends_on.to_string().into()),
        ("days", edition.days_left.into()),
    ];
    match (edition.standing, edition.days_left) {
        ("lapsed", _) => Some(words.say("report-attention-lapsed", &facts)),
        ("in_force", days) if days <= 180 => Some(words.say("report-attention-lapsing", &facts)),
        _ => None,
    }
}
