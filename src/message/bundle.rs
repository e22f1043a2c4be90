//! Fluent bundles, one a room and language, parsed when first spoken from.

use crate::model::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

/// Declares the rooms: name and the two texts.
macro_rules! rooms {
    ($($name:literal),+ $(,)?) => {
        static ROOMS: [Room; [$($name),+].len()] = [$(Room {
            name: $name,
            zh: include_str!(concat!("zh/", $name, ".ftl")),
            en: include_str!(concat!("en/", $name, ".ftl")),
            zh_bundle: OnceLock::new(),
            en_bundle: OnceLock::new(),
        }),+];
    };
}

struct Room {
    name: &'static str,
    zh: &'static str,
    en: &'static str,
    zh_bundle: OnceLock<Bundle>,
    en_bundle: OnceLock<Bundle>,
}

rooms!(
    "assess", "case", "catalog", "check", "demo", "digest", "due", "error", "health", "help",
    "out", "paper", "problem", "prompt", "report", "status", "word"
);

impl Room {
    fn bundle(&self, lang: Lang) -> &Bundle {
        match lang {
            Lang::Zh => self.zh_bundle.get_or_init(|| parse(self.zh, lang)),
            Lang::En => self.en_bundle.get_or_init(|| parse(self.en, lang)),
        }
    }
}

fn parse(text: &str, lang: Lang) -> Bundle {
    // A text with a mistake still gives the messages that could be read; a test refuses such texts.
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut bundle = empty(lang);
    bundle.add_resource_overriding(resource);
    bundle
}

fn empty(lang: Lang) -> Bundle {
    let id = match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    };
    let mut bundle = FluentBundle::new_concurrent(vec![id.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle
}

fn room_of(key: &str) -> Option<&'static Room> {
    let name = key.split('-').next()?;
    ROOMS.iter().find(|room| room.name == name)
}

fn arguments<'a>(facts: &[(&'a str, FluentValue<'a>)]) -> FluentArgs<'a> {
    facts.iter().cloned().collect()
}

/// Says the message `key` in `lang` with its facts. An unknown key comes back as it is; a test finds such keys.
#[must_use]
pub fn say(lang: Lang, key: &str, facts: &[(&str, FluentValue<'_>)]) -> String {
    room_of(key)
        .and_then(|room| {
            let bundle = room.bundle(lang);
            let pattern = bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            Some(
                bundle
                    .format_pattern(pattern, Some(&arguments(facts)), &mut errors)
                    .into_owned(),
            )
        })
        .unwrap_or_else(|| key.to_owned())
}

/// Says an attribute of a message, where it has one.
#[must_use]
pub fn attribute(lang: Lang, key: &str, name: &str) -> Option<String> {
    attribute_with(lang, key, name, &[])
}

/// Says an attribute that names facts, where the message has one.
pub(super) fn attribute_with(
    lang: Lang,
    key: &str,
    name: &str,
    facts: &[(&str, FluentValue<'_>)],
) -> Option<String> {
    let bundle = room_of(key)?.bundle(lang);
    let message = bundle.get_message(key)?;
    let attribute = message.get_attribute(name)?;
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(attribute.value(), Some(&arguments(facts)), &mut errors)
            .into_owned(),
    )
}

/// A Fluent pattern that stands outside the rooms, such as a rule's sentence; parsed once, rendered often.
pub struct Pattern {
    bundle: Bundle,
    source: String,
}

impl Pattern {
    /// Parses a pattern; one with a mistake renders as it is written.
    #[must_use]
    pub fn parse(source: &str, lang: Lang) -> Self {
        let indented = source.trim().replace('\n', "\n    ");
        let mut bundle = empty(lang);
        let resource = match FluentResource::try_new(format!("pattern =\n    {indented}\n")) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Self {
            bundle,
            source: source.to_owned(),
        }
    }

    /// Renders the pattern with its facts.
    #[must_use]
    pub fn render(&self, facts: &[(&str, FluentValue<'_>)]) -> String {
        let mut errors = Vec::new();
        self.bundle
            .get_message("pattern")
            .and_then(|message| message.value())
            .map_or_else(
                || self.source.clone(),
                |value| {
                    self.bundle
                        .format_pattern(value, Some(&arguments(facts)), &mut errors)
                        .into_owned()
                },
            )
    }
}

/// Renders a pattern once.
#[must_use]
pub fn render(pattern: &str, facts: &[(&str, FluentValue<'_>)], lang: Lang) -> String {
    Pattern::parse(pattern, lang).render(facts)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::Coded;
    use std::collections::{BTreeMap, BTreeSet};

    /// Maps `key` and `key.attribute` to the variables that its text names.
    fn variables(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        let mut key = String::new();
        let mut current = String::new();
        for line in text.lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if !line.starts_with([' ', '\t', '}']) {
                if let Some((name, _)) = line.split_once('=') {
                    key = name.trim().to_owned();
                    current.clone_from(&key);
                }
            } else if let Some((name, _)) = line
                .trim()
                .strip_prefix('.')
                .and_then(|l| l.split_once('='))
            {
                current = format!("{key}.{}", name.trim());
            }
            let entry: &mut BTreeSet<String> = found.entry(current.clone()).or_default();
            entry.extend(line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect()
            }));
        }
        found
    }

    #[test]
    fn both_languages_hold_the_same_keys_and_variables() {
        for room in &ROOMS {
            for (lang, text) in [("zh", room.zh), ("en", room.en)] {
                assert!(
                    FluentResource::try_new(text.to_owned()).is_ok(),
                    "{lang}/{}.ftl has a mistake: {:?}",
                    room.name,
                    FluentResource::try_new(text.to_owned()).err().map(|e| e.1)
                );
            }
            let (zh, en) = (variables(room.zh), variables(room.en));
            let keys =
                |m: &BTreeMap<String, BTreeSet<String>>| m.keys().cloned().collect::<BTreeSet<_>>();
            let differing: Vec<_> = keys(&zh)
                .symmetric_difference(&keys(&en))
                .cloned()
                .collect();
            assert!(differing.is_empty(), "{}: {differing:?}", room.name);
            for (key, names) in &zh {
                assert_eq!(names, &en[key], "variables of {key}");
                assert!(
                    key.starts_with(room.name),
                    "{key} stands in room {}",
                    room.name
                );
            }
        }
    }

    /// Of two messages under one key the second would never be said.
    #[test]
    fn no_key_stands_twice() {
        for room in &ROOMS {
            for text in [room.zh, room.en] {
                let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
                let lines = text.lines().filter(begins);
                let mut keys: Vec<&str> = lines.filter_map(|l| l.split(" =").next()).collect();
                keys.sort_unstable();
                let twice: Vec<_> = keys.windows(2).filter(|two| two[0] == two[1]).collect();
                assert!(twice.is_empty(), "{}: {twice:?}", room.name);
            }
        }
    }

    /// Every key that the source says exists, so that nobody ever reads a bare key.
    #[test]
    fn every_key_said_exists() {
        let mut missing = Vec::new();
        let mut seen = 0;
        for (path, text) in crate::tests::sources() {
            for (call, start) in [("say(", ""), ("remark(", ""), ("Bar::of(", "case-bar-")] {
                for rest in text.split(call).skip(1) {
                    let head: String = rest.chars().take(120).collect();
                    let Some(key) = head.split('"').nth(1) else {
                        continue;
                    };
                    let before = head.split('"').next().unwrap_or_default();
                    if path == "message/bundle.rs"
                        || before.contains(')')
                        || before.contains(';')
                        || key.contains('{')
                        // A key has a room and a name; what has no more than one word names a fact.
                        || (start.is_empty() && !key.contains('-'))
                    {
                        continue;
                    }
                    let key = format!("{start}{key}");
                    let Some(room) = room_of(&key) else { continue };
                    seen += 1;
                    if room.bundle(Lang::En).get_message(&key).is_none() {
                        missing.push(format!("{path}: {key}"));
                    }
                }
            }
        }
        assert!(seen > 0);
        assert!(missing.is_empty(), "{missing:#?}");
    }

    /// Tells whether some source outside the tests of this room holds this string as a literal.
    fn written(sources: &[(String, String)], literal: &str) -> bool {
        let quoted = format!("\"{literal}\"");
        sources.iter().any(|(_, text)| text.contains(&quoted))
    }

    /// Every sentence has somebody who says it. Keys that are put together count as said where their last part is
    /// written: `word-due-on` by `"due_on"`. The texts of help are held by `cli::words`, which knows the commands.
    #[test]
    fn every_key_is_said() {
        let sources = crate::tests::sources();
        let problems: BTreeSet<String> = crate::model::ProblemCode::ALL
            .iter()
            .map(|code| format!("problem-{}", code.code()))
            .collect();
        let mut unsaid = Vec::new();
        for key in ROOMS.iter().flat_map(|room| variables(room.en).into_keys()) {
            if key.contains('.') || (key.starts_with("help-") && !key.starts_with("help-word-")) {
                continue;
            }
            // `-empty` is put behind a key where there is no value to quote.
            if key
                .strip_suffix("-empty")
                .is_some_and(|key| written(&sources, key))
            {
                continue;
            }
            let last = [
                "word-column-",
                "word-",
                "out-sheet-",
                "out-gate-",
                "error-kind-",
                "case-bar-",
                "case-clock-",
            ]
            .iter()
            .find_map(|start| key.strip_prefix(start));
            let said = written(&sources, &key)
                || problems.contains(&key)
                || last.is_some_and(|last| {
                    written(&sources, last) || written(&sources, &last.replace('-', "_"))
                });
            if !said {
                unsaid.push(key);
            }
        }
        assert!(unsaid.is_empty(), "{unsaid:#?}");
    }

    #[test]
    fn a_pattern_of_several_lines_is_rendered_with_its_facts() {
        let text = render(
            "{ $name } lacks\n{ $what }",
            &[("name", "甲".into()), ("what", "摘要".into())],
            Lang::En,
        );
        assert_eq!(text, "甲 lacks\n摘要");
    }
}
