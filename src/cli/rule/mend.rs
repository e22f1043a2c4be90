//! Takes a rule's advice apart: what to do in words, and the commands to type, each on a line of its own.

use crate::message::render;
use crate::model::{Coded, Lang, RecordKind};
use crate::rule::Rule;

/// Words a rule's advice, for each kind of record that it finds, with `id` in the place of the subject's.
#[must_use]
pub fn advice(rule: &Rule, id: &str, lang: Lang) -> String {
    let of_kind = |kind: &RecordKind| {
        let year = match lang {
            Lang::Zh => "年度",
            Lang::En => "YEAR",
        };
        let facts = [
            ("id", id.into()),
            ("kind", kind.code().into()),
            ("code", id.into()),
            ("provider", "".into()),
            ("year", year.into()),
        ];
        render(rule.words(lang).mend, &facts, lang)
    };
    let all: Vec<String> = rule.subjects.iter().map(of_kind).collect();
    all.join(match lang {
        Lang::Zh => "；",
        Lang::En => "; ",
    })
}

/// Holds one step of the advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whether it is a command to type.
    pub command: bool,
    /// Its text, without the marks that parted it from its neighbours.
    pub text: String,
}

/// Where a command within a sentence ends.
const ENDS: [&str; 7] = ["；", "，", "。", "（", ", ", "; ", ". "];

/// Marks that part a sentence from a command beside it.
const MARKS: [char; 10] = ['；', '，', '。', '：', '、', ',', ';', '.', ':', ' '];

/// Takes the advice apart.
#[must_use]
pub fn parts(mend: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = mend;
    while let Some(at) = rest.find("abdata ") {
        push(&mut parts, false, &rest[..at]);
        rest = &rest[at..];
        let ends = ENDS.iter().filter_map(|end| rest.find(end));
        let end = ends.min().unwrap_or(rest.len());
        push(&mut parts, true, &rest[..end]);
        rest = &rest[end..];
    }
    push(&mut parts, false, rest);
    parts
}

/// Returns the commands alone.
#[must_use]
pub fn commands(mend: &str) -> Vec<String> {
    let parts = parts(mend).into_iter();
    parts
        .filter(|part| part.command)
        .map(|part| part.text)
        .collect()
}

fn push(parts: &mut Vec<Part>, command: bool, text: &str) {
    let mut text = text.trim_start_matches(MARKS).trim_end();
    // What leads to a command keeps its colon.
    if !text.ends_with(['：', ':']) {
        text = text.trim_end_matches(MARKS);
    }
    if !text.is_empty() {
        parts.push(Part {
            command,
            text: text.to_owned(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::RULES;

    fn lines(mend: &str) -> Vec<String> {
        let parts = parts(mend).into_iter();
        parts
            .map(|part| format!("{}{}", if part.command { "$ " } else { "" }, part.text))
            .collect()
    }

    #[test]
    fn words_and_commands_stand_apart() {
        assert_eq!(
            lines(
                "The provider answers: abdata share approve ID, or abdata share reject ID --reason WHY"
            ),
            [
                "The provider answers:",
                "$ abdata share approve ID",
                "or",
                "$ abdata share reject ID --reason WHY"
            ]
        );
        assert_eq!(
            lines("更新后登记：abdata catalog refresh 编号；周期不实的，更正更新周期"),
            [
                "更新后登记：",
                "$ abdata catalog refresh 编号",
                "周期不实的，更正更新周期"
            ]
        );
        assert_eq!(lines("nothing to type"), ["nothing to type"]);
    }

    #[test]
    fn every_rule_names_whole_commands_as_often_in_both_languages() {
        for rule in RULES {
            let [zh, en] = [Lang::Zh, Lang::En].map(|lang| commands(&advice(rule, "ID", lang)));
            assert!(!zh.is_empty(), "{}", rule.code);
            assert_eq!(zh.len(), en.len(), "{}: {zh:?} {en:?}", rule.code);
            for (zh, en) in zh.iter().zip(&en) {
                let verb = |command: &str| {
                    let words = command.split(' ').skip(1);
                    let words = words.take_while(|word| {
                        word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                    });
                    words.collect::<Vec<_>>().join(" ")
                };
                assert_eq!(verb(zh), verb(en), "{}", rule.code);
                let quoted = |text: &str| text.contains(['：', '；', '，', '）']);
                assert!(!quoted(zh) && !quoted(en), "{}: {zh} {en}", rule.code);
            }
        }
    }
}
