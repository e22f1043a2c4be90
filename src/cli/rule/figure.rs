//! Says which term or policy of the edition a rule goes by.

use crate::law::{Edition, Policy};
use crate::rule::Rule;

/// Names the figures of rules whose article and paragraph have several, or none.
const FIGURES: &[(&str, &str)] = &[
    ("A04-1", "share.delivery"),
    ("A16-1", "change.update"),
    ("A16-2", "change.report"),
    ("A20-1", "verify.decide"),
    ("A20-3", "verify.forward"),
    ("A22-1", "claim.answer"),
    ("A25-1", "share.reply"),
    ("A25-2", "compare.answer"),
    ("A26-1", "dispute.step"),
    ("A33-1", "recall.verify"),
    ("A33-3", "recall.notify"),
    ("A33-4", "recall.review"),
    ("A43-1", "assess.deadline"),
    ("A44-1", "law.warn_before"),
];

/// Returns the key of the figure that a rule goes by, where it goes by one. A rule on a policy goes by that of its own
/// paragraph (and item, which is the number in its code), unless [`FIGURES`] says another.
#[must_use]
pub fn of<'a>(rule: &Rule, edition: &'a Edition) -> Option<&'a str> {
    let known = |key: &&str| {
        let term = edition.term(key).map(|term| term.key.as_str());
        term.or_else(|| edition.policy(key).map(|policy| policy.key.as_str()))
    };
    let named = FIGURES.iter().find(|(code, _)| *code == rule.code);
    if let Some((_, key)) = named {
        return known(key);
    }
    let own = |policy: &&Policy| {
        let item = rule.code.rsplit('-').next().and_then(|n| n.parse().ok());
        Some(policy.article) == rule.article
            && rule
                .paragraph
                .is_none_or(|paragraph| paragraph == policy.paragraph)
            && (policy.item.is_none() || policy.item == item)
    };
    let mut policies = edition.policies.iter().filter(own);
    match (rule.policy, policies.next(), policies.next()) {
        (true, Some(policy), None) => Some(&policy.key),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::RULES;

    #[test]
    fn every_rule_on_a_policy_says_which() {
        let edition = Edition::aba_2024().unwrap();
        for rule in RULES.iter().filter(|rule| rule.policy) {
            let key = of(rule, &edition);
            let is_policy = key.is_some_and(|key| edition.policy(key).is_some());
            assert!(is_policy, "{}: name its policy in FIGURES", rule.code);
        }
    }

    #[test]
    fn what_is_named_is_a_figure_of_the_edition() {
        let edition = Edition::aba_2024().unwrap();
        for (code, key) in FIGURES {
            let known = edition.term(key).is_some() || edition.policy(key).is_some();
            assert!(known, "{code} {key}");
            for rule in RULES.iter().filter(|rule| rule.code == *code) {
                assert_eq!(of(rule, &edition), Some(*key), "{code}");
            }
        }
        assert!(FIGURES.is_sorted());
    }
}
