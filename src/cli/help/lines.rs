//! Help in Chinese, broken into lines by display width: clap breaks at blanks alone, which Chinese hardly has.

use crate::cli::output::wrapped;
use crate::message::say;
use crate::model::Lang;
use unicode_width::UnicodeWidthStr;

/// Where text goes on that has too little room beside its option.
const UNDER: usize = 10;
/// Narrowest room beside an option.
const NARROW: usize = 30;

/// Sets a finished help for a terminal of so many columns; English has been set by clap.
#[must_use]
pub fn fitted(help: &str, lang: Lang, room: usize) -> String {
    if lang == Lang::En {
        return help.to_owned();
    }
    let headings = ["commands", "arguments", "options", "global"];
    let headings = headings.map(|key| say(lang, &format!("help-word-{key}"), &[]));
    let mut out = String::new();
    for line in help.lines() {
        let plain = anstream::adapter::strip_str(line).to_string();
        if headings
            .iter()
            .any(|heading| plain == format!("{heading}:"))
        {
            out.push_str(&line.replacen(':', "：", 1));
            out.push('\n');
            continue;
        }
        for line in broken(line, &plain, room) {
            out.push_str(&line);
            out.push('\n');
        }
    }
    out
}

/// Breaks one line; `plain` is the line without its colours. A line to type stays whole.
fn broken(line: &str, plain: &str, room: usize) -> Vec<String> {
    let bare = plain.trim_start();
    let indent = plain.len() - bare.len();
    if plain.width() <= room || bare.starts_with("abdata ") {
        return vec![line.to_owned()];
    }
    // The text of an option stands behind it, at least two blanks away.
    let option = bare.find("  ").unwrap_or(0);
    let text = bare.get(option..).unwrap_or_default().trim_start();
    let Some(before) = line.strip_suffix(text) else {
        return vec![line.to_owned()];
    };
    let mut at = plain.width() - text.width();
    let under = option > 0 && room.saturating_sub(at) < NARROW;
    if under {
        at = UNDER;
    }
    let lines = wrapped(text, room.saturating_sub(at).max(NARROW));
    let mut out = Vec::new();
    if under {
        out.push(before.trim_end().to_owned());
    }
    for (number, piece) in lines.iter().enumerate() {
        out.push(match (number, option, under) {
            (0, _, false) => format!("{before}{piece}"),
            (_, 0, _) => format!("{}{piece}", " ".repeat(indent)),
            _ => format!("{}{piece}", " ".repeat(at)),
        });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_goes_on_beside_its_option_or_under_it_where_there_is_no_room() {
        let text = "一二三四五六七八九十".repeat(3);
        let beside = format!("  \u{1b}[1m--to\u{1b}[0m <值>  {text}");
        let set = fitted(&beside, Lang::Zh, 44);
        let lines: Vec<&str> = set.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(
            lines[1].starts_with("             五六") || lines[1].starts_with("             六"),
            "{set}"
        );
        let under = format!("  --a-very-long-option-indeed <值>  {text}");
        let set = fitted(&under, Lang::Zh, 44);
        let lines: Vec<&str> = set.lines().collect();
        assert_eq!(lines[0], "  --a-very-long-option-indeed <值>");
        assert!(lines[1].starts_with("          一二"), "{set}");
        assert!(lines.iter().all(|line| line.width() <= 44), "{set}");
    }

    #[test]
    fn lines_to_type_stay_whole_and_headings_end_as_chinese_does() {
        let line = format!("  abdata org add --name {}", "甲".repeat(40));
        assert_eq!(fitted(&line, Lang::Zh, 40).trim_end(), line);
        assert_eq!(fitted("选项:", Lang::Zh, 40), "选项：\n");
    }
}
