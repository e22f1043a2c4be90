//! Forms of text for comparing; what people wrote is stored as they wrote it.

use unicode_normalization::UnicodeNormalization;

/// Folds width, case and white space away, so that two spellings of one word compare equal.
///
/// The form is for matching only (NFKC, lower case, no white space); it is never stored as a name.
#[must_use]
pub fn match_key(text: &str) -> String {
    if text.is_ascii() {
        // Plain already, and cheap: most codes are such.
        let kept = text.chars().filter(|c| !c.is_whitespace());
        return kept.map(|c| c.to_ascii_lowercase()).collect();
    }
    text.nfkc()
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Folds as [`match_key`] does and drops punctuation and symbols too: names that agree here are near-duplicates.
#[must_use]
pub fn loose_key(text: &str) -> String {
    match_key(text)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Tells whether text is in its plain form: no full-width or other compatibility characters (NFKC).
#[must_use]
pub fn is_plain(text: &str) -> bool {
    text.nfkc().eq(text.chars())
}

/// Writes full-width digits and signs in their plain form, for numbers.
#[must_use]
pub fn half_width(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        letter => letter,
    };
    text.chars().map(plain).collect()
}

/// Tells whether a character takes no room on paper and only confuses comparing (zero-width, byte order mark, soft hyphen).
#[must_use]
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// Trims a cell's text as people mean it: outer white space (also full-width) and invisible characters.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// Strips control and escape characters, so that text from files and people is safe on a terminal.
///
/// Line breaks and tabs become one blank.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\t' => Some(' '),
            c if c.is_control() || is_invisible(c) => None,
            c => Some(c),
        })
        .collect()
}

/// Returns up to three of `names` that are most like `wanted`, the likest first.
#[must_use]
pub fn near<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = match_key(wanted);
    let mut scored: Vec<(f64, &str)> = names
        .filter_map(|name| {
            let key = match_key(name);
            let like = rapidfuzz::fuzz::ratio(wanted.chars(), key.chars());
            let within = !wanted.is_empty() && (key.contains(&wanted) || wanted.contains(&key));
            let score = if within { like.max(0.75) } else { like };
            (score >= 0.6).then_some((score, name))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored
        .into_iter()
        .take(3)
        .map(|(_, name)| name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_fold_width_case_and_blanks() {
        assert_eq!(match_key(" ＡＢc（必填项）\u{3000}"), "abc(必填项)");
        assert_eq!(match_key(" AB\tc-9/\u{b}Z"), "abc-9/z");
        assert_eq!(loose_key("《残疾军人证》"), loose_key("残疾军人证"));
        assert_ne!(match_key("《残疾军人证》"), match_key("残疾军人证"));
    }

    #[test]
    fn neighbours_are_the_likest_names() {
        let names = ["民政局", "财政局", "气象局", "民政局婚姻登记处"];
        assert_eq!(near("民政局", names.into_iter())[0], "民政局");
        assert!(near("民政", names.into_iter()).contains(&"民政局".to_owned()));
        assert!(near("xyz", names.into_iter()).is_empty());
    }

    #[test]
    fn escapes_never_reach_a_terminal() {
        assert_eq!(printable("a\u{1b}[31mb\u{202e}c\nd"), "a[31mbc d");
    }
}
