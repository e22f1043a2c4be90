//! What the ledger keeps of each article: the commands, clocks and rules that belong to it.
//!
//! Rules, terms and policies say their article themselves, and so does every action of a procedure. Of other commands
//! [`COMMANDS`] says it: the one list to add to where a command serves an article.

use crate::law::{Article, Edition};
use crate::model::{Coded, Lang, ProcedureKind};
use crate::procedure::{Procedure, Visit, visit};
use crate::rule::{RULES, Rule};
use serde::Serialize;

/// Names, by article, the commands that are no actions of a procedure, or serve other articles besides their own.
const COMMANDS: &[(u16, &[&str])] = &[
    (3, &["org add", "org edit", "org import"]),
    (
        5,
        &[
            "document submit",
            "document publish",
            "assess run",
            "assess publish",
        ],
    ),
    (
        6,
        &[
            "org add",
            "org edit",
            "region add",
            "region edit",
            "document submit",
            "document publish",
        ],
    ),
    (7, &["org add", "org edit", "org import"]),
    (
        8,
        &["document submit", "document approve", "document publish"],
    ),
    (9, &["document submit", "document publish"]),
    (
        10,
        &[
            "document submit",
            "document publish",
            "system add",
            "system edit",
            "system gate",
        ],
    ),
    (
        11,
        &["system add", "system edit", "system gate", "system import"],
    ),
    (
        14,
        &[
            "catalog add",
            "catalog edit",
            "catalog import",
            "catalog submit",
            "catalog review",
            "catalog publish",
            "catalog retire",
            "catalog dedupe",
            "catalog template",
            "dispute submit",
            "dispute settle",
            "document submit",
            "document publish",
        ],
    ),
    (15, &["catalog add", "catalog edit", "catalog import"]),
    (16, &["catalog edit", "catalog import", "catalog refresh"]),
    (
        17,
        &[
            "collect ask",
            "collect add",
            "collect edit",
            "collect import",
            "document submit",
            "document publish",
        ],
    ),
    (
        18,
        &[
            "catalog edit",
            "catalog import",
            "collect add",
            "collect edit",
        ],
    ),
    (19, &["catalog edit", "catalog import"]),
    (20, &["inspect add", "inspect edit", "inspect import"]),
    (
        23,
        &[
            "document submit",
            "document publish",
            "share submit",
            "share demand add",
            "share demand import",
            "share demand match",
            "share demand submit",
        ],
    ),
    (24, &["catalog add", "catalog edit", "catalog import"]),
    (
        26,
        &[
            "dispute submit",
            "dispute settle",
            "dispute escalate",
            "dispute decide",
        ],
    ),
    (30, &["catalog add", "catalog edit", "catalog import"]),
    (31, &["catalog release", "catalog edit", "catalog import"]),
    (36, &["develop product", "develop products import"]),
    (
        37,
        &[
            "duty add",
            "duty edit",
            "duty import",
            "audit log",
            "audit verify",
            "backup",
            "restore",
        ],
    ),
    (43, &["assess run", "assess show", "assess publish"]),
    (44, &["law import", "law adopt"]),
];

/// Holds what belongs to one article.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// Commands, as they are typed behind `abdata`.
    pub commands: Vec<String>,
    /// Keys of the terms and policies.
    pub terms: Vec<String>,
    /// Codes of the rules.
    pub rules: Vec<&'static str>,
    /// Why there is nothing to keep, where nothing is kept.
    pub reason: Option<String>,
}

impl Coverage {
    /// Gathers what belongs to an article.
    #[must_use]
    pub fn of(article: &Article, edition: &Edition, lang: Lang) -> Self {
        let number = article.number;
        let terms = edition.terms.iter();
        let policies = edition.policies.iter();
        let terms = terms
            .map(|term| (term.article, &term.key))
            .chain(policies.map(|policy| (policy.article, &policy.key)));
        let mut coverage = Self {
            commands: commands(number),
            terms: terms
                .filter(|(article, _)| *article == number)
                .map(|(_, key)| key.clone())
                .collect(),
            rules: rules(number).map(|rule| rule.code).collect(),
            reason: None,
        };
        if coverage.is_empty() {
            let reason = article.nothing_kept.as_ref();
            coverage.reason = reason.map(|reason| reason.get(lang).to_owned());
        }
        coverage
    }

    /// Tells whether neither a command nor a rule serves the article.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.commands.is_empty() && self.rules.is_empty()
    }

    /// Writes the commands, those of one noun in a line: `share submit, approve`.
    #[must_use]
    pub fn command_lines(&self) -> String {
        let mut lines: Vec<(&str, String)> = Vec::new();
        for command in &self.commands {
            let (noun, verb) = command.rsplit_once(' ').unwrap_or(("", command));
            match lines.last_mut() {
                Some((last, line)) if *last == noun && !noun.is_empty() => {
                    line.push_str(", ");
                    line.push_str(verb);
                }
                _ => lines.push((noun, command.clone())),
            }
        }
        let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        lines.join("\n")
    }
}

/// Returns the rules that rest on an article.
pub fn rules(article: u16) -> impl Iterator<Item = &'static Rule> {
    let mut rules = RULES.iter().copied();
    std::iter::from_fn(move || rules.find(|rule| rule.article == Some(article)))
}

/// Returns the commands that serve an article, those of a noun together.
fn commands(article: u16) -> Vec<String> {
    let listed = COMMANDS.iter().filter(|(number, _)| *number == article);
    let mut found: Vec<String> = listed
        .flat_map(|(_, commands)| commands.iter().map(|command| (*command).to_owned()))
        .collect();
    for kind in ProcedureKind::ALL {
        for (number, command) in visit(*kind, Actions) {
            if number == article && !found.contains(&command) {
                found.push(command);
            }
        }
    }
    let mut nouns: Vec<String> = Vec::new();
    for command in &found {
        let noun = noun(command).to_owned();
        if !nouns.contains(&noun) {
            nouns.push(noun);
        }
    }
    found.sort_by_key(|command| nouns.iter().position(|known| known == noun(command)));
    found
}

fn noun(command: &str) -> &str {
    command.rsplit_once(' ').map_or(command, |(noun, _)| noun)
}

/// Lists the commands of a procedure, the first being that which begins a case, each with its article.
struct Actions;

impl Visit for Actions {
    type Out = Vec<(u16, String)>;

    fn visit<P: Procedure>(self) -> Self::Out {
        let noun = P::KIND.code();
        let begin = (P::OPENING.spec.article, format!("{noun} {}", P::BEGIN.code));
        let actions = P::Action::ALL.iter().map(|action| {
            let spelled = P::spelled(*action).map_or(action.code(), |(verb, _)| verb);
            let verb = crate::cli::case::verb(spelled);
            (P::spec(*action).article, format!("{noun} {verb}"))
        });
        std::iter::once(begin).chain(actions).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn all() -> Vec<(Article, Coverage)> {
        let edition = Edition::aba_2024().unwrap();
        let of = |article: &Article| Coverage::of(article, &edition, Lang::En);
        let articles = edition.articles.iter();
        articles
            .map(|article| (article.clone(), of(article)))
            .collect()
    }

    /// An article lays down something, which a command records or a rule checks; or it says why there is nothing to keep.
    #[test]
    fn every_article_is_kept_or_says_why_not() {
        let mut missing = Vec::new();
        let mut both = Vec::new();
        for (article, coverage) in all() {
            match (article.nothing_kept.is_some(), coverage.is_empty()) {
                (false, true) => missing.push(article.number),
                (true, false) => both.push((article.number, coverage.commands, coverage.rules)),
                _ => {}
            }
        }
        assert!(both.is_empty(), "kept, and said not to be: {both:?}");
        assert!(
            missing.is_empty(),
            "neither command nor rule, nor a reason why: articles {missing:?}"
        );
    }

    #[test]
    fn every_command_exists() {
        let tree = crate::cli::command(Lang::En);
        for (article, coverage) in all() {
            for command in &coverage.commands {
                let mut at = &tree;
                for word in command.split(' ') {
                    at = at.find_subcommand(word).unwrap_or_else(|| {
                        panic!("Art. {}: there is no “{command}”", article.number)
                    });
                }
                assert!(!at.has_subcommands(), "{command} is no whole command");
            }
        }
    }

    #[test]
    fn the_list_names_articles_in_order_and_commands_once() {
        assert!(COMMANDS.is_sorted_by(|one, next| one.0 < next.0));
        for (article, coverage) in all() {
            let once: BTreeSet<&String> = coverage.commands.iter().collect();
            assert_eq!(
                once.len(),
                coverage.commands.len(),
                "Art. {}",
                article.number
            );
        }
    }

    #[test]
    fn every_rule_and_figure_stands_with_its_article() {
        let edition = Edition::aba_2024().unwrap();
        let all = all();
        let codes: usize = all.iter().map(|(_, coverage)| coverage.rules.len()).sum();
        let keys: usize = all.iter().map(|(_, coverage)| coverage.terms.len()).sum();
        let with_article = RULES.iter().filter(|rule| rule.article.is_some());
        assert_eq!(codes, with_article.count());
        assert_eq!(keys, edition.terms.len() + edition.policies.len());
    }

    #[test]
    fn commands_of_one_noun_share_a_line() {
        let all = all();
        let lines = all[24].1.command_lines();
        assert!(lines.starts_with("share submit, approve, "), "{lines}");
        assert!(lines.contains("\ncompare submit, answer, "), "{lines}");
    }
}
