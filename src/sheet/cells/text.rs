//! Text cells: trimming, placeholders, lists, and words of state secrecy.

use super::{Judged, Note};
use crate::model::ProblemCode;
use crate::model::field::{Kind, Value};
use crate::model::text::trim;
use crate::sheet::grid::Cell;
use std::borrow::Cow;

/// Longest text that is stored, in characters.
pub(in crate::sheet) const LONGEST: usize = 20_000;

/// Texts that mean nothing: people write them where a form wants something.
const PLACEHOLDERS: &[&str] = &[
    "无",
    "-",
    "--",
    "---",
    "－",
    "—",
    "——",
    "–",
    "/",
    "//",
    "／",
    "\\",
    "*",
    "＊",
    "**",
    "暂无",
    "请填写",
    "请选择",
    "空",
    "N/A",
    "n/a",
    "NA",
    "null",
    "NULL",
    "（无）",
    "(无)",
    "待定",
    "待补充",
    "…",
    ".",
    "。",
];

/// Fields in which words of state secrecy are looked for (Art. 2).
const WATCHED: &[&str] = &[
    "name",
    "summary",
    "share_condition",
    "share_reason",
    "share_basis",
    "open_condition",
    "open_basis",
    "usage_requirements",
    "grade",
    "privacy_note",
];

/// Words of state secrecy.
const SECRET: &[&str] = &["涉密", "国家秘密", "机密", "绝密", "秘密级"];

/// Returns a cell's text, trimmed; numbers without `.0` or exponent, dates as ISO writes them, nothing for an error.
///
/// A `'` before `= + - @` is the mark that text files carry against formulas, and goes.
pub(in crate::sheet) fn plain(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty | Cell::Error(_) => Cow::Borrowed(""),
        Cell::Text(text) => {
            let text = trim(text);
            let bare = text
                .strip_prefix('\'')
                .filter(|rest| rest.starts_with(['=', '+', '-', '@']));
            Cow::Borrowed(bare.unwrap_or(text))
        }
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Bool(flag) => Cow::Borrowed(if *flag { "TRUE" } else { "FALSE" }),
        Cell::Date(at) if at.time() == jiff::civil::Time::midnight() => {
            Cow::Owned(at.date().to_string())
        }
        Cell::Date(at) => Cow::Owned(at.strftime("%Y-%m-%d %H:%M:%S").to_string()),
    }
}

/// Tells whether a text stands for nothing. 无 answers a question of yes or no, and is none there.
pub(in crate::sheet) fn is_placeholder(text: &str, kind: Kind) -> bool {
    // No placeholder is longer, and most cells are.
    if text.len() > 12 {
        return false;
    }
    PLACEHOLDERS.contains(&text) && !(text == "无" && kind == Kind::Flag)
}

/// Judges a text field: kept as written, but for breaks within one line and what is too long.
pub(super) fn read(key: &str, kind: Kind, text: &str) -> Judged {
    let mut notes = Vec::new();
    if WATCHED.contains(&key) && speaks_of_secrets(text) {
        notes.push(Note::new(ProblemCode::ClassifiedWords));
    }
    let mut kept = if kind == Kind::LongText {
        paragraphs(text)
    } else {
        one_line(text)
    };
    if kept.len() > LONGEST
        && let Some((end, _)) = kept.char_indices().nth(LONGEST)
    {
        kept.truncate(end);
        notes.push(Note {
            code: ProblemCode::TextTooLong,
            facts: vec![("limit", LONGEST.to_string())],
        });
    }
    Judged {
        value: Value::Text(kept),
        also: Vec::new(),
        notes,
    }
}

/// Tells whether a text says that something is a state secret, and not that it is none.
pub(in crate::sheet) fn speaks_of_secrets(text: &str) -> bool {
    if !text.contains('密') {
        return false;
    }
    SECRET.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().rev().take(4);
            !before
                .take_while(|c| !matches!(c, '，' | ',' | '。' | '；' | ';' | '、'))
                .any(|c| matches!(c, '非' | '不' | '未' | '无' | '没' | '脱' | '去'))
        })
    })
}

/// Joins a text that was broken into lines: without a blank between Chinese words, with one between others.
pub(in crate::sheet) fn one_line(text: &str) -> String {
    if !text.contains(['\n', '\r', '\t']) {
        return text.to_owned();
    }
    let mut joined = String::with_capacity(text.len());
    for piece in text
        .split(['\n', '\r', '\t'])
        .map(trim)
        .filter(|piece| !piece.is_empty())
    {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        if latin(joined.chars().last()) && latin(piece.chars().next()) {
            joined.push(' ');
        }
        joined.push_str(piece);
    }
    joined
}

fn paragraphs(text: &str) -> String {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    }
}

/// Splits a list at 、 ； ; and line breaks; blanks and placeholders go.
pub(in crate::sheet) fn list(text: &str) -> Vec<String> {
    text.split(['、', '；', ';', '\n', '\r'])
        .map(trim)
        .filter(|piece| !piece.is_empty() && !is_placeholder(piece, Kind::List))
        .map(str::to_owned)
        .collect()
}

/// Splits a path at `/` and `>`.
pub(in crate::sheet) fn path(text: &str) -> Vec<String> {
    text.split(['/', '／', '>', '＞', '\n'])
        .map(trim)
        .filter(|piece| !piece.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_never_grow_exponents() {
        assert_eq!(
            plain(&Cell::Number(113_200_000_000_000_000.0)),
            "113200000000000000"
        );
        assert_eq!(plain(&Cell::Number(18.0)), "18");
        assert_eq!(plain(&Cell::Text("'=1+1".to_owned())), "=1+1");
        assert_eq!(plain(&Cell::Text("\u{3000} 甲 \n".to_owned())), "甲");
    }

    #[test]
    fn secrets_are_told_from_their_denial() {
        for text in [
            "涉密",
            "属国家秘密，不对外",
            "机密级文件",
            "不对外，涉密数据",
        ] {
            assert!(speaks_of_secrets(text), "{text}");
        }
        for text in [
            "非涉密",
            "不涉密",
            "不含涉密内容",
            "签订保密协议",
            "不涉及国家秘密",
            "密码",
        ] {
            assert!(!speaks_of_secrets(text), "{text}");
        }
    }

    #[test]
    fn lists_and_lines() {
        assert_eq!(list("甲、乙；丙;丁\n戊、"), ["甲", "乙", "丙", "丁", "戊"]);
        assert_eq!(one_line("婚姻\n登记"), "婚姻登记");
        assert_eq!(one_line("web\nservice"), "web service");
        assert_eq!(path("人/老师"), ["人", "老师"]);
    }
}
