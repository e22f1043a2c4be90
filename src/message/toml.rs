//! What the reader of TOML says, in the reader's language: its own sentences are English only.

use super::say;
use crate::model::Lang;

/// Words a mistake in a TOML file by the kinds of mistake there are, with its line where the reader names one.
#[must_use]
pub fn toml_reason(detail: &str, lang: Lang) -> String {
    let reason = reason(detail, lang);
    let place = detail.split_once("TOML parse error at line ");
    match place.and_then(|(_, rest)| rest.split_once([',', '\n'])) {
        Some((line, _)) => say(
            lang,
            "error-toml-line",
            &[("line", line.into()), ("reason", reason.into())],
        ),
        None => reason,
    }
}

fn reason(detail: &str, lang: Lang) -> String {
    let quoted = |text: &str| -> Option<String> {
        let (_, rest) = text.split_once('`')?;
        rest.split_once('`').map(|(name, _)| name.to_owned())
    };
    let after = |words: &str| detail.split_once(words).map(|(_, rest)| rest.trim());
    if let Some(rest) = after("unknown field ") {
        let possible: Vec<&str> = rest.split('`').skip(3).step_by(2).collect();
        let possible = super::join(&possible, lang);
        let name = quoted(rest).unwrap_or_default();
        return say(
            lang,
            "error-toml-unknown",
            &[("name", name.into()), ("possible", possible.into())],
        );
    }
    if let Some(name) = after("missing field ").and_then(quoted) {
        return say(lang, "error-toml-missing", &[("name", name.into())]);
    }
    if let Some(name) = after("duplicate key").and_then(quoted) {
        return say(lang, "error-toml-duplicate", &[("name", name.into())]);
    }
    let of_another_type = ["invalid type", "invalid value", "did not match any variant"];
    if of_another_type.iter().any(|words| detail.contains(words)) {
        return say(lang, "error-toml-type", &[]);
    }
    // A place that abdata itself names bears no words of the reader's.
    if detail.is_ascii() && detail.contains(' ') {
        return say(lang, "error-toml-syntax", &[]);
    }
    detail.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Small {
        #[serde(rename = "sheet")]
        _sheet: String,
    }

    #[test]
    fn mistakes_are_worded_with_their_line_and_no_english() {
        for (text, zh, en) in [
            (
                "x=[",
                "第 1 行：不符合 TOML 的写法",
                "line 1: not written as TOML is",
            ),
            (
                "sheet=\"a\"\nfoo=1",
                "第 2 行：不认识的键 foo，可用：sheet",
                "line 2: unknown key foo; there are: sheet",
            ),
            (
                "sheet=1",
                "第 1 行：值的类型不符",
                "line 1: a value of another type",
            ),
        ] {
            let error = ::toml::from_str::<Small>(text).unwrap_err().to_string();
            assert_eq!(toml_reason(&error, Lang::Zh), zh, "{error}");
            assert_eq!(toml_reason(&error, Lang::En), en, "{error}");
        }
        assert_eq!(toml_reason("columns.code", Lang::Zh), "columns.code");
    }
}
