//! Sentences for problems of a sheet.

use super::say;
use crate::model::{Coded, Lang, Problem};
use fluent_bundle::FluentValue;

/// Words a problem: what is wrong with the cell, with its value.
#[must_use]
pub fn problem(problem: &Problem, label: Option<&str>, lang: Lang) -> String {
    say(
        lang,
        &format!("problem-{}", problem.code.code()),
        &facts(problem, label),
    )
}

/// Words what to do about a problem.
#[must_use]
pub fn problem_hint(problem: &Problem, lang: Lang) -> Option<String> {
    super::attribute(lang, &format!("problem-{}", problem.code.code()), "hint")
}

fn facts<'a>(problem: &'a Problem, label: Option<&'a str>) -> Vec<(&'a str, FluentValue<'a>)> {
    let mut facts: Vec<(&str, FluentValue<'_>)> = vec![
        ("value", problem.value.as_deref().unwrap_or_default().into()),
        ("field", label.unwrap_or_default().into()),
    ];
    facts.extend(
        problem
            .facts
            .iter()
            .map(|(name, text)| (*name, text.as_str().into())),
    );
    facts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ProblemCode;

    #[test]
    fn every_problem_code_has_a_sentence_and_a_hint_in_both_languages() {
        for lang in [Lang::Zh, Lang::En] {
            for code in ProblemCode::ALL {
                let key = format!("problem-{}", code.code());
                assert_ne!(say(lang, &key, &[]), key, "no sentence for {key}");
                assert!(
                    super::super::attribute(lang, &key, "hint").is_some(),
                    "no hint for {key}"
                );
            }
        }
    }
}
