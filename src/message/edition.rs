//! Sentences for mistakes in the file of an edition.

use super::{Said, said, say};
use crate::law::{ContentFault, EditionFault};
use crate::model::{Coded, Lang};
use fluent_bundle::FluentValue;

/// Words what is wrong with the file of an edition; returns the places too, one sentence each.
#[must_use]
pub fn edition_fault(file: &str, fault: &EditionFault, lang: Lang) -> (Said, Vec<String>) {
    let places = match fault {
        EditionFault::Syntax { line, message } => vec![say(
            lang,
            "error-edition-syntax",
            &[
                ("line", line.to_string().into()),
                ("detail", super::toml_reason(message, lang).into()),
            ],
        )],
        EditionFault::Content(faults) => faults.iter().map(|fault| content(fault, lang)).collect(),
    };
    let mut words = said(
        lang,
        "error-edition",
        &[("file", file.into()), ("count", places.len().into())],
    );
    for place in places.iter().take(50) {
        words.message.push_str("\n  ");
        words.message.push_str(place);
    }
    (words, places)
}

fn content(fault: &ContentFault, lang: Lang) -> String {
    let number = |number: u16| FluentValue::from(number.to_string());
    let text = |text: &str| FluentValue::from(text.to_owned());
    let (key, facts) = match fault {
        ContentFault::Validity { starts_on, ends_on } => (
            "error-edition-validity",
            vec![
                ("start", starts_on.to_string().into()),
                ("end", ends_on.to_string().into()),
            ],
        ),
        ContentFault::Blank { place } => ("error-edition-blank", vec![("place", text(place))]),
        ContentFault::DuplicateChapter { number: n } => (
            "error-edition-duplicate",
            vec![("place", format!("chapters.{n}").into())],
        ),
        ContentFault::DuplicateArticle { number: n } => (
            "error-edition-duplicate",
            vec![("place", format!("articles.{n}").into())],
        ),
        ContentFault::DuplicateItem {
            article,
            paragraph,
            item,
        } => (
            "error-edition-duplicate",
            vec![(
                "place",
                format!("articles.{article}.items.{paragraph}.{item}").into(),
            )],
        ),
        ContentFault::DuplicateKey { key } => {
            ("error-edition-duplicate", vec![("place", text(key))])
        }
        ContentFault::MissingArticle { number: n } => (
            "error-edition-missing-article",
            vec![("article", number(*n))],
        ),
        ContentFault::UnknownChapter { article, chapter } => (
            "error-edition-unknown-chapter",
            vec![("article", number(*article)), ("chapter", number(*chapter))],
        ),
        ContentFault::UnknownProvision {
            place,
            article,
            paragraph,
            item,
        } => {
            let mut provision = article.to_string();
            for part in [paragraph, item].into_iter().flatten() {
                provision.push_str(&format!(".{part}"));
            }
            (
                "error-edition-unknown-provision",
                vec![("place", text(place)), ("provision", provision.into())],
            )
        }
        ContentFault::UnknownKey { key } => ("error-edition-unknown-key", vec![("key", text(key))]),
        ContentFault::MissingKey { key } => ("error-edition-missing-key", vec![("key", text(key))]),
        ContentFault::Unit {
            key,
            given,
            expected,
        } => (
            "error-edition-unit",
            vec![
                ("key", text(key)),
                ("given", given.code().into()),
                ("expected", expected.code().into()),
            ],
        ),
        ContentFault::Figure { place, value } => (
            "error-edition-figure",
            vec![("place", text(place)), ("value", text(value))],
        ),
    };
    say(lang, key, &facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_named() {
        let faults = vec![
            ContentFault::MissingKey {
                key: "share.reply".into(),
            },
            ContentFault::DuplicateArticle { number: 7 },
        ];
        for lang in [Lang::Zh, Lang::En] {
            let (words, places) =
                edition_fault("a.toml", &EditionFault::Content(faults.clone()), lang);
            assert_eq!(places.len(), 2);
            assert!(words.message.contains("share.reply") && words.message.contains("articles.7"));
            assert!(
                !words.message.contains("error-edition"),
                "{}",
                words.message
            );
        }
    }
}
