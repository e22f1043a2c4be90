//! Items in cells: several joined in one, and a type in brackets behind the name.

use crate::model::text::trim;
use crate::sheet::cells::types::is_type;

/// Longest piece of a list that is joined by commas alone, in characters.
const SHORT: usize = 12;
/// Longest piece of a list that is joined by blanks alone.
const SHORTEST: usize = 8;

/// Splits a cell of joined items at 、 ； ; and line breaks, or at `separator` where the user names one.
///
/// Commas and blanks part items only where nothing else does and the cell is clearly a list: three pieces or more, all
/// short, and between blanks all Chinese. A full stop at the end of a list is no part of its last item.
/// What stands in brackets stays together.
pub(in crate::sheet) fn split<'a>(text: &'a str, separator: Option<&str>) -> Vec<&'a str> {
    if let Some(separator) = separator.filter(|separator| !separator.is_empty()) {
        return text
            .split(separator)
            .map(trim)
            .filter(|piece| !piece.is_empty())
            .collect();
    }
    if let Some(pieces) = numbered(text) {
        return pieces;
    }
    let list = trim(text).trim_end_matches('。');
    let pieces = split_at(list, |c| matches!(c, '、' | '；' | ';' | '\n' | '\r'));
    if pieces.len() > 1 {
        return pieces;
    }
    let by_bars = split_at(list, |c| matches!(c, '|' | '｜'));
    if by_bars.len() > 1 {
        return by_bars;
    }
    let by_blanks = split_at(list, char::is_whitespace);
    let is_word = |piece: &&str| piece.chars().count() <= SHORTEST && piece.chars().all(is_chinese);
    if by_blanks.len() >= 3 && by_blanks.iter().all(is_word) {
        return by_blanks;
    }
    let by_commas = split_at(list, |c| matches!(c, ',' | '，'));
    let is_list = by_commas.len() >= 3
        && by_commas
            .iter()
            .all(|piece| piece.chars().count() <= SHORT && !piece.contains('。'));
    if is_list {
        return by_commas;
    }
    let whole = trim(text);
    if whole.is_empty() {
        Vec::new()
    } else {
        vec![whole]
    }
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Tells whether what is taken for one item looks like several: its name holds what parts items elsewhere, or counts them.
pub(in crate::sheet) fn looks_joined(name: &str) -> bool {
    let marked = split_at(name, |c| {
        matches!(c, '、' | '；' | ';' | '，' | ',' | '|' | '｜')
    });
    let words = split_at(name, char::is_whitespace);
    let apart = words.windows(2).any(|pair| {
        let word = |text: &str| text.chars().nth(1).is_some();
        // `姓 名` is one word, drawn apart.
        word(pair[0])
            && word(pair[1])
            && pair[0].ends_with(is_chinese)
            && pair[1].starts_with(is_chinese)
    });
    let counted = name
        .strip_suffix('项')
        .map(|rest| rest.trim_end_matches(|c: char| c.is_ascii_digit()))
        .is_some_and(|rest| rest.ends_with('等'));
    let short = |piece: &&str| piece.chars().count() <= SHORT;
    (marked.len() > 1 && marked.iter().all(short)) || apart || counted
}

/// Splits a list whose pieces are numbered from 1, as `1、姓名；2、性别` or `1.姓名 2.性别`; the numbers go.
fn numbered(text: &str) -> Option<Vec<&str>> {
    let mut pieces = Vec::new();
    let mut rest = trim(text).strip_prefix('1').and_then(after_mark)?;
    for number in 2_u32.. {
        let next = next_number(rest, number);
        let (piece, following) = next.unwrap_or((rest, ""));
        let piece = trim(piece).trim_end_matches(['、', '；', ';', '，', ',', '。']);
        pieces.push(trim(piece));
        if next.is_none() {
            break;
        }
        rest = following;
    }
    (pieces.len() > 1 && pieces.iter().all(|piece| !piece.is_empty())).then_some(pieces)
}

/// Finds the next piece's number: what stands before it, and what follows its mark.
fn next_number(text: &str, number: u32) -> Option<(&str, &str)> {
    let digits = number.to_string();
    text.match_indices(&digits).find_map(|(at, _)| {
        let before = &text[..at];
        let begins = before.ends_with(|c: char| {
            c.is_whitespace() || matches!(c, '、' | '；' | ';' | '，' | ',' | '。')
        });
        let after = after_mark(&text[at + digits.len()..])?;
        begins.then_some((before, after))
    })
}

/// Drops the mark behind a piece's number.
fn after_mark(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['.', '、', '．', ')', '）'])?;
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
}

fn split_at(text: &str, is_separator: impl Fn(char) -> bool) -> Vec<&str> {
    let mut depth = 0_u32;
    let mut start = 0;
    let mut pieces = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '（' | '[' | '【' => depth += 1,
            ')' | '）' | ']' | '】' => depth = depth.saturating_sub(1),
            // A line break ends a bracket that nobody closed.
            '\n' => depth = 0,
            _ => {}
        }
        if depth == 0 && is_separator(c) {
            pieces.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    pieces.push(&text[start..]);
    pieces
        .into_iter()
        .map(trim)
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Parts `姓名(字符串型C,50)` into name, type and length, where the brackets can be nothing else.
pub(in crate::sheet) fn with_type(piece: &str) -> (&str, Option<(&str, Option<&str>)>) {
    let whole = (piece, None);
    let Some(body) = piece.strip_suffix([')', '）']) else {
        return whole;
    };
    let Some(at) = body.rfind(['(', '（']) else {
        return whole;
    };
    let name = trim(&piece[..at]);
    let inner = body[at..].trim_start_matches(['(', '（']);
    let (kind, length) = match inner.split_once([',', '，', '、', ';', '；']) {
        Some((kind, length)) => (trim(kind), Some(trim(length))),
        None => (trim(inner), None),
    };
    // One letter alone may be part of the name, as in 维生素(C).
    let sure = is_type(kind) && (kind.chars().count() > 1 || length.is_some());
    if name.is_empty() || !sure {
        whole
    } else {
        (name, Some((kind, length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_parted_where_people_part_them() {
        assert_eq!(
            split("姓名、性别；年龄;住址\n电话、", None),
            ["姓名", "性别", "年龄", "住址", "电话"]
        );
        assert_eq!(
            split("姓名（中文、英文）、性别", None),
            ["姓名（中文、英文）", "性别"]
        );
        assert_eq!(split("姓名,性别,年龄", None), ["姓名", "性别", "年龄"]);
        assert_eq!(split("姓名,性别", None), ["姓名,性别"]);
        assert_eq!(split("姓名，性别，年龄。", None), ["姓名", "性别", "年龄"]);
        assert_eq!(split("姓名 性别　年龄", None), ["姓名", "性别", "年龄"]);
        assert_eq!(split("姓名|性别", None), ["姓名", "性别"]);
        assert_eq!(split("姓名、性别。", None), ["姓名", "性别"]);
        assert_eq!(split("First name of person", None).len(), 1);
        assert_eq!(
            split(
                "单位名称，按登记机关核准登记的全称填写，以营业执照所载内容为准",
                None
            )
            .len(),
            1
        );
        assert_eq!(split("姓名|性别", Some("|")), ["姓名", "性别"]);
        assert_eq!(split("姓名（未闭合\n性别", None), ["姓名（未闭合", "性别"]);
    }

    #[test]
    fn several_items_in_one_are_noticed() {
        for name in ["姓名,性别", "姓名 性别", "省、市、县", "姓名等12项"] {
            assert!(looks_joined(name), "{name}");
        }
        for name in [
            "姓名",
            "姓名（中文、英文）",
            "first name",
            "经 度",
            "PM 2.5",
            "选项",
        ] {
            assert!(!looks_joined(name), "{name}");
        }
    }

    #[test]
    fn numbers_before_items_are_no_items() {
        for text in [
            "1、姓名；2、性别；3、住址（省、市）。",
            "1.姓名 2.性别 3.住址（省、市）",
            "1）姓名\n2）性别\n3）住址（省、市）",
        ] {
            assert_eq!(
                split(text, None),
                ["姓名", "性别", "住址（省、市）"],
                "{text}"
            );
        }
        assert_eq!(split("1.5米以上树木、2.5米以上树木", None).len(), 2);
        assert_eq!(split("1类、2类", None), ["1类", "2类"]);
    }

    #[test]
    fn types_behind_names_are_parted_only_where_sure() {
        assert_eq!(
            with_type("姓名(字符串型C,50)"),
            ("姓名", Some(("字符串型C", Some("50"))))
        );
        assert_eq!(
            with_type("生日（日期型）"),
            ("生日", Some(("日期型", None)))
        );
        for whole in ["姓名（中文）", "维生素(C)", "(字符串)", "姓名"] {
            assert_eq!(with_type(whole), (whole, None));
        }
    }
}
