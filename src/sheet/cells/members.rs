//! The words of a closed list's members inside longer texts.

use crate::model::Choice;
use crate::model::text::match_key;

/// Names one option's place in a folded text.
pub(super) struct Hit<T> {
    pub from: usize,
    pub to: usize,
    pub choice: T,
}

/// Finds the members' Chinese words in a folded text, from left to right; a word inside a longer one is none.
pub(super) fn hits(choices: &'static [Choice], folded: &str) -> Vec<Hit<&'static Choice>> {
    let mut hits: Vec<Hit<&'static Choice>> = Vec::new();
    for choice in choices {
        for spelling in std::iter::once(&choice.zh).chain(choice.aliases) {
            let spelling = match_key(spelling);
            if spelling.chars().count() < 2 || spelling.is_ascii() {
                continue;
            }
            hits.extend(folded.match_indices(&spelling).map(|(from, _)| Hit {
                from,
                to: from + spelling.len(),
                choice,
            }));
        }
    }
    hits.sort_by_key(|hit| (hit.from, std::cmp::Reverse(hit.to)));
    let mut reached = 0;
    hits.retain(|hit| {
        let outer = hit.to > reached;
        reached = reached.max(hit.to);
        outer
    });
    hits
}

/// Finds the one member whose Chinese words a longer text holds, not denied and not inside another member's words.
pub(in crate::sheet) fn contained(
    choices: &'static [Choice],
    text: &str,
) -> Option<&'static Choice> {
    let text = match_key(text);
    let denied = |at: usize| text[..at].ends_with(['非', '不', '未', '无', '暂']);
    let mut found: Option<&'static Choice> = None;
    for hit in hits(choices, &text) {
        if denied(hit.from) || found.is_some_and(|before| before.code != hit.choice.code) {
            return None;
        }
        found = Some(hit.choice);
    }
    found
}

/// Reads the numbers that a header gives its options, as in `共享类型（1.无条件共享 2.有条件共享）`.
pub(super) fn legend(choices: &'static [Choice], header: &str) -> Vec<(String, String)> {
    let folded = match_key(header);
    let number = |hit: &Hit<&'static Choice>| {
        let before = folded[..hit.from].trim_end_matches(['.', '、', ':', '-', '—', '=', ')']);
        let stem = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = &before[stem.len()..];
        (!number.is_empty()).then(|| (number.to_owned(), hit.choice.zh.to_owned()))
    };
    hits(choices, &folded).iter().filter_map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Coded;
    use crate::model::entry::ShareType;

    #[test]
    fn headers_number_their_options() {
        let expected = [("1", "无条件共享"), ("2", "有条件共享"), ("3", "不予共享")]
            .map(|(number, word)| (number.to_owned(), word.to_owned()));
        for header in [
            "共享类型（1.无条件共享 2.有条件共享 3.不予共享）",
            "共享类型：①无条件共享②有条件共享③不予共享",
        ] {
            assert_eq!(legend(ShareType::CHOICES, header), expected, "{header}");
        }
        assert_eq!(legend(ShareType::CHOICES, "共享条件（有条件共享时填）"), []);
    }
}
