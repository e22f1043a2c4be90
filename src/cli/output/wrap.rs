//! Breaking text into lines by display width: between Chinese characters and at blanks, never inside a word or code.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Breaks a line into lines of at most `width` columns; a word that is wider than that is cut.
#[must_use]
pub(in crate::cli) fn wrapped(line: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut current = String::new();
    for piece in pieces(line) {
        if (current.width() + piece.trim_end().width()) > width && !current.trim().is_empty() {
            lines.push(std::mem::take(&mut current));
        }
        for c in piece.chars() {
            if current.width() + c.width().unwrap_or(0) > width && !c.is_whitespace() {
                lines.push(std::mem::take(&mut current));
            }
            current.push(c);
        }
    }
    lines.push(current);
    lines.iter_mut().for_each(|line| {
        line.truncate(line.trim_end().len());
    });
    lines
}

/// Returns the width of the widest piece of a line that is not broken.
#[must_use]
pub(super) fn unbroken(line: &str) -> usize {
    let widths = pieces(line).map(|piece| piece.trim_end().width());
    widths.max().unwrap_or(0)
}

/// Splits a line where it may be broken; blanks stay at the end of the piece before them.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let ends = line.char_indices().zip(line.chars().skip(1));
    let mut ends: Vec<usize> = ends
        .filter(|((_, before), after)| may_break(*before, *after))
        .map(|((at, before), _)| at + before.len_utf8())
        .collect();
    ends.push(line.len());
    let mut from = 0;
    ends.into_iter()
        .map(move |end| &line[std::mem::replace(&mut from, end)..end])
}

fn may_break(before: char, after: char) -> bool {
    let wide = |c: char| c.width() == Some(2);
    if after.is_whitespace() {
        return false;
    }
    before.is_whitespace()
        || ((wide(before) || wide(after))
            && !closes(after)
            && !"（《〈「『【〔“‘(".contains(before))
}

/// Tells whether a character may not begin a line.
fn closes(c: char) -> bool {
    "，。、；：！？）》〉」』】〕”’…—·,.;:!?)]%".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_and_codes_stay_whole_and_no_line_begins_with_a_stop() {
        assert_eq!(
            wrapped("代码 item-duplicate 重复，见B7。", 14),
            ["代码", "item-duplicate", "重复，见B7。"]
        );
        assert_eq!(wrapped("一二三四五六，七", 12), ["一二三四五", "六，七"]);
        assert_eq!(wrapped("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrapped("", 3), [""]);
        assert_eq!(unbroken("见 item-duplicate。"), "item-duplicate。".width());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_line_is_too_wide(text in "[a-d一-五，。（） -]{0,60}", width in 2_usize..20) {
            let lines = wrapped(&text, width);
            prop_assert!(lines.iter().all(|line| line.width() <= width), "{lines:?}");
            let bare = |text: &str| text.replace(' ', "");
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
        }
    }
}
