//! Yes or no, in the many ways it is written.

use super::Judged;
use crate::model::ProblemCode;
use crate::model::field::Value;
use crate::model::text::match_key;

const YES: &[&str] = &[
    "是", "有", "y", "yes", "true", "t", "√", "✓", "✔", "1", "对", "含", "包含", "涉及",
];
const NO: &[&str] = &[
    "否",
    "无",
    "n",
    "no",
    "false",
    "f",
    "×",
    "✗",
    "✘",
    "x",
    "0",
    "不是",
    "没有",
    "不含",
    "不涉及",
];

pub(super) fn read(key: &str, text: &str) -> Judged {
    let folded = match_key(text);
    let word = folded.as_str();
    let own = match key.strip_prefix("item_").unwrap_or(key) {
        "sensitive" => of(word, &["敏感"], &["非敏感", "不敏感"]),
        "classified" => of(
            word,
            &["涉密", "秘密", "机密", "绝密"],
            &["非涉密", "不涉密", "非密"],
        ),
        _ => None,
    };
    match own.or_else(|| of(word, YES, NO)) {
        Some(flag) => Judged::silent(Value::Flag(flag)),
        None => Judged::refused(ProblemCode::FlagUnreadable),
    }
}

fn of(word: &str, yes: &[&str], no: &[&str]) -> Option<bool> {
    if yes.contains(&word) {
        Some(true)
    } else {
        no.contains(&word).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_yes_and_no() {
        let flag = |key, text| read(key, text).value;
        for text in ["是", "有", "Y", "√", "1", "TRUE"] {
            assert_eq!(flag("personal", text), Value::Flag(true), "{text}");
        }
        for text in ["否", "无", "N", "×", "0", "false"] {
            assert_eq!(flag("personal", text), Value::Flag(false), "{text}");
        }
        assert_eq!(flag("item_sensitive", "非敏感"), Value::Flag(false));
        assert_eq!(flag("item_classified", "涉密"), Value::Flag(true));
        assert_eq!(
            read("personal", "涉密").notes[0].code,
            ProblemCode::FlagUnreadable
        );
    }
}
