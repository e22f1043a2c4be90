//! Usage errors: their names, words and facts.

use super::Usage;
use super::parse::EITHER;
use crate::message::{self, FluentValue, Said, join, said, say};
use crate::model::Lang;
use serde_json::{Value, json};

type Facts<'a> = Vec<(&'a str, FluentValue<'a>)>;

/// Names and words a usage error; a like name, where there is one, is the hint.
pub(super) fn words(usage: &Usage, lang: Lang) -> (&'static str, Said) {
    let (code, key, facts) = parts(usage, lang);
    let mut words = said(lang, key, &facts);
    if let Usage::UnknownArgument {
        near: Some(near), ..
    }
    | Usage::UnknownCommand {
        near: Some(near), ..
    } = usage
    {
        words.hint = Some(say(
            lang,
            "error-usage-did-you-mean",
            &[("near", near.as_str().into())],
        ));
    }
    (code, words)
}

/// Returns the code, the message's key and its facts.
fn parts(usage: &Usage, lang: Lang) -> (&'static str, &'static str, Facts<'_>) {
    let list = |members: &[String]| FluentValue::from(join(members, lang));
    match usage {
        Usage::Missing(options) => (
            "missing-options",
            missing(options),
            vec![("options", list(options))],
        ),
        Usage::UnknownArgument { argument, .. } => (
            "unknown-argument",
            "error-usage-unknown-argument",
            vec![("argument", argument.as_str().into())],
        ),
        Usage::UnknownCommand { command, .. } => (
            "unknown-command",
            "error-usage-unknown-command",
            vec![("command", command.as_str().into())],
        ),
        Usage::MissingCommand { command } => (
            "missing-command",
            "error-usage-missing-command",
            vec![("command", command.as_str().into())],
        ),
        Usage::InvalidValue {
            argument,
            value,
            possible,
        } => (
            "invalid-value",
            invalid_value(possible),
            vec![
                ("argument", argument.as_str().into()),
                ("value", value.as_str().into()),
                ("possible", list(possible)),
            ],
        ),
        Usage::Conflict { argument, other } => (
            "conflict",
            "error-usage-conflict",
            vec![
                ("argument", argument.as_str().into()),
                ("other", other.as_str().into()),
            ],
        ),
        Usage::Format { format, possible } => (
            "unsupported-format",
            "error-format-unsupported",
            vec![
                ("format", format.as_str().into()),
                ("possible", list(possible)),
            ],
        ),
        Usage::Columns { columns, possible } => (
            "unknown-columns",
            match possible[..] {
                [] => "error-no-columns",
                _ => "error-unknown-columns",
            },
            vec![("columns", list(columns)), ("possible", list(possible))],
        ),
        Usage::Config { file, detail } => (
            "config-file",
            "error-config-file",
            vec![
                ("file", file.as_str().into()),
                ("detail", message::toml_reason(detail, lang).into()),
            ],
        ),
        Usage::UnknownGroup(group) => (
            "unknown-group",
            "error-unknown-group",
            vec![("group", group.as_str().into())],
        ),
        Usage::NotText => ("not-text", "error-usage-not-text", Vec::new()),
        Usage::Other(detail) => (
            "usage",
            "error-usage-other",
            vec![("detail", detail.as_str().into())],
        ),
    }
}

/// Returns the key of the sentence about what is missing, by whether one of several will do.
fn missing(options: &[String]) -> &'static str {
    let either = options.iter().any(|option| option.contains(EITHER));
    match (either, options.len()) {
        (true, 1) => "error-missing-one-of",
        (true, _) => "error-missing-some",
        (false, _) => "error-missing-options",
    }
}

/// Returns the key of the sentence about a value, by whether it can say what is possible.
fn invalid_value(possible: &[String]) -> &'static str {
    if possible.is_empty() {
        "error-usage-invalid-value-bare"
    } else {
        "error-usage-invalid-value"
    }
}

/// Returns the facts for scripts.
pub(super) fn details(usage: &Usage) -> Value {
    match usage {
        Usage::Missing(options) => json!({ "missing": options }),
        Usage::UnknownArgument { argument, near } => json!({ "argument": argument, "near": near }),
        Usage::UnknownCommand { command, near } => json!({ "command": command, "near": near }),
        Usage::MissingCommand { command } => json!({ "command": command }),
        Usage::InvalidValue {
            argument,
            value,
            possible,
        } => {
            json!({ "argument": argument, "value": value, "possible": possible })
        }
        Usage::Conflict { argument, other } => json!({ "argument": argument, "other": other }),
        Usage::Format { format, possible } => json!({ "format": format, "possible": possible }),
        Usage::Columns { columns, possible } => json!({ "columns": columns, "possible": possible }),
        Usage::Config { file, .. } => json!({ "file": file }),
        Usage::UnknownGroup(group) => json!({ "group": group }),
        Usage::NotText | Usage::Other(_) => Value::Null,
    }
}
