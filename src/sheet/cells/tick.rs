//! Options printed in one cell, of which people tick one: `□无条件共享 ☑有条件共享`, `是□ 否√`.

use super::members::{Hit, hits};
use crate::model::Choice;
use crate::model::text::match_key;

const TICKED: &[char] = &['☑', '☒', '√', '✓', '✔', '■', '●', '◉', '▣'];
const UNTICKED: &[char] = &['□', '☐', '○', '〇', '◯', '▢', '◻'];

/// Brackets that people print as boxes, folded, with the box that they mean.
const BRACKETS: &[(&str, &str)] = &[
    ("()", "□"),
    ("[]", "□"),
    ("(√)", "☑"),
    ("[√]", "☑"),
    ("(✓)", "☑"),
    ("(✔)", "☑"),
    ("[x]", "☑"),
    ("(×)", "□"),
];

/// Says which of the printed options is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picked<T> {
    /// The one ticked.
    One(T),
    /// None of them, or several.
    Unclear,
}

/// Reads the option ticked in a text of printed options; nothing where the text is none such.
pub(super) fn picked(choices: &'static [Choice], text: &str) -> Option<Picked<&'static Choice>> {
    let folded = boxes(text);
    let hits = hits(choices, &folded);
    let members: usize = choices
        .iter()
        .filter(|choice| hits.iter().any(|hit| hit.choice.code == choice.code))
        .count();
    let has_boxes = folded.contains(is_box);
    let is_form = has_boxes && members > 0 || members > 1 && members == choices.len();
    is_form.then(|| one_of(&folded, &hits))
}

/// Reads the answer ticked in `是□ 否☑` or `□有 ☑无`; nothing where the text is none such.
pub(super) fn answer(text: &str) -> Option<Picked<&'static str>> {
    let folded = boxes(text);
    let words: String = folded.chars().filter(|c| !is_box(*c)).collect();
    let pair = ["是", "否", "有", "无"]
        .chunks(2)
        .find(|pair| pair.concat() == words)?;
    let hits: Vec<Hit<&str>> = pair
        .iter()
        .filter_map(|word| {
            let from = folded.find(word)?;
            let to = from + word.len();
            Some(Hit {
                from,
                to,
                choice: *word,
            })
        })
        .collect();
    Some(one_of(&folded, &hits))
}

/// Tells whether a cell under an option ticks it; nothing where it says something else.
pub(super) fn is_ticked(text: &str) -> Option<bool> {
    let folded = boxes(text);
    match folded.as_str() {
        "" | "否" | "×" | "0" | "false" | "n" | "-" | "/" | "无" => Some(false),
        "是" | "1" | "true" | "y" | "v" => Some(true),
        marks if marks.chars().all(|c| TICKED.contains(&c)) => Some(true),
        marks if marks.chars().all(|c| UNTICKED.contains(&c)) => Some(false),
        _ => None,
    }
}

/// Finds the one option that a ticked box stands beside. All boxes stand before their options, or all behind.
fn one_of<T: Copy + PartialEq>(text: &str, hits: &[Hit<T>]) -> Picked<T> {
    let first_box = text.find(is_box).unwrap_or(text.len());
    let leading = hits.first().is_some_and(|hit| first_box < hit.from);
    // One tick between two options, and nothing at either end: whose it is would be a guess.
    if !leading && !text.ends_with(is_box) && text.matches(is_box).count() < hits.len() {
        return Picked::Unclear;
    }
    let mut found = None;
    for (at, hit) in hits.iter().enumerate() {
        let before = at.checked_sub(1).map_or(0, |at| hits[at].to);
        let after = hits.get(at + 1).map_or(text.len(), |next| next.from);
        let own = if leading {
            text.get(before..hit.from)
                .and_then(|part| part.chars().rfind(|c| is_box(*c)))
        } else {
            text.get(hit.to..after)
                .and_then(|part| part.chars().find(|c| is_box(*c)))
        };
        if !own.is_some_and(|own| TICKED.contains(&own)) {
            continue;
        }
        if found.is_some_and(|before| before != hit.choice) {
            return Picked::Unclear;
        }
        found = Some(hit.choice);
    }
    found.map_or(Picked::Unclear, Picked::One)
}

fn is_box(c: char) -> bool {
    TICKED.contains(&c) || UNTICKED.contains(&c)
}

/// Folds a text, its bracketed boxes written as boxes.
fn boxes(text: &str) -> String {
    let mut folded = match_key(text);
    if folded.contains(['(', '[']) {
        for (bracket, box_) in BRACKETS {
            folded = folded.replace(bracket, box_);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Coded;
    use crate::model::entry::ShareType;

    fn share(text: &str) -> Option<Picked<&'static str>> {
        picked(ShareType::CHOICES, text).map(|picked| match picked {
            Picked::One(choice) => Picked::One(choice.code),
            Picked::Unclear => Picked::Unclear,
        })
    }

    #[test]
    fn the_box_before_or_behind_an_option_decides() {
        for text in [
            "无条件共享□ 有条件共享☑ 不予共享□",
            "□无条件共享 ■有条件共享 □不予共享",
            "无条件共享（ ）有条件共享（√）不予共享（ ）",
            "无条件共享☐有条件共享☒不予共享☐",
            "〇无条件共享 ●有条件共享 〇不予共享",
            "√有条件共享  无条件共享  不予共享",
            "☑有条件共享",
        ] {
            assert_eq!(share(text), Some(Picked::One("conditional")), "{text}");
        }
    }

    #[test]
    fn a_form_with_nothing_or_too_much_ticked_says_nothing() {
        for text in [
            "□无条件共享 □有条件共享 □不予共享",
            "☑无条件共享 ☑有条件共享 □不予共享",
            "无条件共享/有条件共享/不予共享",
            "无条件共享 √有条件共享 不予共享",
            "□有条件共享",
        ] {
            assert_eq!(share(text), Some(Picked::Unclear), "{text}");
        }
        for text in ["有条件共享", "有条件共享（须审批）", "√", "看情况"] {
            assert_eq!(share(text), None, "{text}");
        }
    }

    #[test]
    fn answers_are_ticked_too() {
        assert_eq!(answer("□是 ☑否"), Some(Picked::One("否")));
        assert_eq!(answer("是（√） 否（ ）"), Some(Picked::One("是")));
        assert_eq!(answer("有□ 无□"), Some(Picked::Unclear));
        assert_eq!(answer("是"), None);
    }
}
