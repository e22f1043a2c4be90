//! Findings in figures: by article, rule and organisation, and over the recorded checks.

use super::super::{OpError, check};
use super::Scope;
use crate::model::figures::{
    ArticleFigures, RuleFigures, ScopeKind, TrendPoint, WaivedFinding, Weights,
};
use crate::rule::{Checked, Filter, RULES, Waived};
use crate::store::run::{Counts, Run};
use crate::store::{Connection, org};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Findings as they are counted.
pub(super) struct Weighed {
    pub(super) all: Weights,
    pub(super) by_article: Vec<ArticleFigures>,
    pub(super) by_rule: Vec<RuleFigures>,
    /// By the code of the organisation.
    pub(super) by_org: HashMap<String, Weights>,
    pub(super) of_no_org: Weights,
}

/// Counts findings, waived ones apart.
pub(super) fn weigh(checked: &Checked) -> Weighed {
    let mut all = Weights::default();
    let mut of_no_org = Weights::default();
    let mut by_org: HashMap<String, Weights> = HashMap::new();
    let mut of_rules: HashMap<&str, Weights> = HashMap::new();
    let standing = checked.findings.iter().map(|finding| (finding, false));
    let waived = checked.waived.iter().map(|waived| (&waived.finding, true));
    for (finding, waived) in standing.chain(waived) {
        all.add(finding.severity, waived);
        of_rules
            .entry(finding.rule)
            .or_default()
            .add(finding.severity, waived);
        match &finding.org {
            // Many findings have one organisation, whose code is copied once.
            Some(org) => match by_org.get_mut(&org.code) {
                Some(weights) => weights.add(finding.severity, waived),
                None => {
                    let mut weights = Weights::default();
                    weights.add(finding.severity, waived);
                    by_org.insert(org.code.clone(), weights);
                }
            },
            None => of_no_org.add(finding.severity, waived),
        }
    }
    let mut by_article: BTreeMap<u16, Weights> = BTreeMap::new();
    let mut without = Weights::default();
    let mut by_rule = Vec::new();
    for rule in RULES {
        let Some(weights) = of_rules.get(rule.code) else {
            continue;
        };
        let place = match rule.article {
            Some(article) => by_article.entry(article).or_default(),
            None => &mut without,
        };
        *place = sum(*place, *weights);
        by_rule.push(RuleFigures {
            rule: rule.code,
            weights: *weights,
        });
    }
    by_rule.sort_by_key(|rule| {
        let weights = rule.weights;
        Reverse((weights.violation, weights.warning, weights.notice))
    });
    let mut by_article: Vec<ArticleFigures> = by_article
        .into_iter()
        .map(|(article, weights)| ArticleFigures {
            article: Some(article),
            weights,
        })
        .collect();
    if without != Weights::default() {
        by_article.push(ArticleFigures {
            article: None,
            weights: without,
        });
    }
    Weighed {
        all,
        by_article,
        by_rule,
        by_org,
        of_no_org,
    }
}

fn sum(one: Weights, other: Weights) -> Weights {
    Weights {
        violation: one.violation + other.violation,
        warning: one.warning + other.warning,
        notice: one.notice + other.notice,
        waived: one.waived + other.waived,
    }
}

fn weights(counts: Counts) -> Weights {
    Weights {
        violation: counts.violation,
        warning: counts.warning,
        notice: counts.notice,
        waived: counts.waived,
    }
}

pub(super) fn waived(waived: Vec<Waived>) -> Vec<WaivedFinding> {
    let one = |waived: Waived| WaivedFinding {
        finding: waived.finding,
        waiver: waived.waiver,
    };
    waived.into_iter().map(one).collect()
}

/// Lists what the recorded checks of the whole ledger found, the last one of each day. Of a region or organisation it is
/// their part of these: what they found of its organisations.
pub(super) fn trend(connection: &Connection, scope: &Scope) -> Result<Vec<TrendPoint>, OpError> {
    let own: Option<HashSet<String>> = match scope.subject.kind {
        ScopeKind::Whole => None,
        ScopeKind::Org => Some(HashSet::from([scope.subject.code.clone()])),
        ScopeKind::Region => {
            let all = org::all(connection)?.into_iter();
            let inside = all.filter(|org| org.region == scope.subject.code);
            Some(inside.map(|org| org.code).collect())
        }
    };
    let of = |run: &Run| match &own {
        None => weights(run.counts),
        Some(codes) => {
            let parts = run.by_org.iter();
            let parts =
                parts.filter(|part| part.org.as_ref().is_some_and(|o| codes.contains(&o.code)));
            parts.fold(Weights::default(), |all, part| {
                sum(all, weights(part.counts))
            })
        }
    };
    let mut points: Vec<TrendPoint> = Vec::new();
    for run in check::trend(connection, scope.as_of, &Filter::default())? {
        if points.last().is_some_and(|point| point.as_of == run.as_of) {
            points.pop();
        }
        points.push(TrendPoint {
            as_of: run.as_of,
            weights: of(&run),
        });
    }
    Ok(points)
}
