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
    let hits = hits(choices, &text);
    let first = hits.first()?.choice;
    let is_one = hits.iter().all(|hit| hit.choice.code == first.code);
    (is_one && !is_denied(&text, &hits)).then_some(first)
}

/// Words that turn a text into its opposite, or put off what it says (暂).
const DENIALS: [char; 7] = ['不', '未', '没', '无', '非', '否', '暂'];

/// Tells whether a folded text denies the words that it holds: 未获同意 is no 同意, nor is 同意（否）.
///
/// Words that affirm bear no denial before them, and none alone behind them. Words that deny themselves (不予共享) bear one after them,
/// as reasons do (未脱敏), and one apart from them (否，不予共享), but none that turns them round (并非不予共享).
fn is_denied(text: &str, hits: &[Hit<&'static Choice>]) -> bool {
    let mut reached = 0;
    for hit in hits {
        // Words may overlap; then nothing stands between them.
        let before = text.get(reached..hit.from).unwrap_or_default();
        let denies = text[hit.from..hit.to].contains(DENIALS);
        let is_mark = |c: char| c.is_ascii_punctuation() || matches!(c, '、' | '。');
        let clause = before.rsplit(is_mark).next().unwrap_or(before);
        if has_denial(if denies { clause } else { before }) {
            return true;
        }
        reached = hit.to;
    }
    let affirmed = hits
        .iter()
        .any(|hit| !text[hit.from..hit.to].contains(DENIALS));
    // What follows at length is a reason or a condition (有条件共享，不得外传); a word alone takes back what was said.
    let after = text[reached..].trim_matches(|c: char| !c.is_alphanumeric());
    affirmed && after.chars().count() <= TAKEN_BACK && has_denial(after)
}

/// Most characters of a word that takes back what stands before it: 同意（否）, 同意：暂未.
const TAKEN_BACK: usize = 3;

/// Tells whether a folded text denies something, in Chinese or in English (not, no, never, un-, non-, dis-).
fn has_denial(text: &str) -> bool {
    let denies = |word: &str| {
        matches!(word, "no" | "not" | "never" | "without")
            || ["un", "non", "dis"]
                .iter()
                .any(|head| word.starts_with(head))
    };
    text.contains(DENIALS) || text.split(|c: char| !c.is_ascii_alphabetic()).any(denies)
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
    use crate::model::entry::ShareType;
    use crate::model::{Coded, coded};

    #[test]
    fn a_denied_word_is_never_taken_for_its_positive() {
        coded! {
            /// Answers of a test.
            Answer {
                Yes = "yes", "已同意", "approved", ["同意", "通过"];
                No = "no", "不予同意", "rejected";
            }
        }
        let read = |text: &str| contained(Answer::CHOICES, text).map(|choice| choice.code);
        for text in [
            "已同意（函复）",
            "经研究同意",
            "审批通过，见附件",
            "同意，但不得用于其他目的",
            "同意（不含姓名、证号）",
        ] {
            assert_eq!(read(text), Some("yes"), "{text}");
        }
        for text in [
            "未获同意",
            "没有同意",
            "未经领导同意",
            "非经同意",
            "是否同意",
            "同意（否）",
            "同意：无",
            "审批暂未通过",
            "not 同意",
            "un通过",
            "并非不予同意",
            "已同意，后不予同意",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        coded! {
            /// Words of a test that overlap.
            Overlap {
                One = "one", "甲乙丙", "one", ["乙丙丁"];
                Two = "two", "戊己", "two";
            }
        }
        let one = contained(Overlap::CHOICES, "原甲乙丙丁").map(|choice| choice.code);
        assert_eq!(
            one,
            Some("one"),
            "words that overlap are told apart from none"
        );
        for text in ["否，不予同意", "不予同意（材料未齐）"] {
            assert_eq!(read(text), Some("no"), "{text}");
        }
    }

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
