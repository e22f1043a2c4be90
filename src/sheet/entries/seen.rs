//! What a file has named so far, kept small: digests, and each name once.

use crate::model::text::match_key;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Identifies an entry in a file, as a digest of 128 bits: two different ones never meet in practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::sheet) struct Key([u64; 2]);

impl Key {
    /// Makes the key of an entry with a code.
    pub(in crate::sheet) fn of_code(code: &str) -> Self {
        Self::of("code", &fold(code))
    }

    /// Makes the key of an entry without one: its provider and name.
    pub(in crate::sheet) fn of_name(provider: &str, name: &str) -> Self {
        Self::of(&fold(provider), &fold(name))
    }

    fn of(first: &str, second: &str) -> Self {
        let half = |seed: u8| digest(seed, first, second);
        Self([half(0), half(1)])
    }
}

fn digest(seed: u8, first: &str, second: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (seed, first, second).hash(&mut hasher);
    hasher.finish()
}

/// Folds as [`match_key`] does, without work for text that is folded already, as Chinese names are.
pub(in crate::sheet) fn fold(text: &str) -> Cow<'_, str> {
    let folded = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '\u{4e00}'..='\u{9fff}');
    if text.chars().all(folded) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(match_key(text))
    }
}

/// Remembers every entry of a file: about 100 bytes and the name.
#[derive(Default)]
pub(in crate::sheet) struct Seen {
    entries: HashMap<Key, u32>,
    near: HashMap<u64, u32>,
    rows: Vec<(u32, u32)>,
    names: String,
}

/// Names an entry met before, and the row where it first stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sheet) struct Before<'a> {
    pub name: &'a str,
    pub row: u32,
}

impl Seen {
    /// Returns the entry with this key.
    pub(in crate::sheet) fn get(&self, key: Key) -> Option<Before<'_>> {
        self.entries.get(&key).and_then(|at| self.at(*at))
    }

    /// Returns the provider's first entry whose name is the same but for punctuation and blanks.
    pub(in crate::sheet) fn near(&self, provider: &str, name: &str) -> Option<Before<'_>> {
        self.near
            .get(&loose_digest(provider, name))
            .and_then(|at| self.at(*at))
    }

    /// Adds an entry. Beyond four thousand million of them, or bytes of names, later ones are not remembered.
    pub(in crate::sheet) fn add(&mut self, key: Key, provider: &str, name: &str, row: u32) {
        let (Ok(at), Ok(from)) = (
            u32::try_from(self.rows.len()),
            u32::try_from(self.names.len()),
        ) else {
            return;
        };
        self.names.push_str(name);
        self.rows.push((row, from));
        self.entries.insert(key, at);
        self.near.entry(loose_digest(provider, name)).or_insert(at);
    }

    fn at(&self, at: u32) -> Option<Before<'_>> {
        let at = at as usize;
        let (row, from) = *self.rows.get(at)?;
        let to = self
            .rows
            .get(at + 1)
            .map_or(self.names.len(), |(_, next)| *next as usize);
        Some(Before {
            name: self.names.get(from as usize..to)?,
            row,
        })
    }
}

/// Digests provider and name by their letters and digits alone.
fn loose_digest(provider: &str, name: &str) -> u64 {
    let name = fold(name);
    let loose: Cow<'_, str> = if name.chars().all(char::is_alphanumeric) {
        name
    } else {
        Cow::Owned(name.chars().filter(|c| c.is_alphanumeric()).collect())
    };
    digest(2, &fold(provider), &loose)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_again_exactly_and_nearly() {
        let mut seen = Seen::default();
        let key = Key::of_name("民政局", "婚姻登记（一）");
        seen.add(key, "民政局", "婚姻登记（一）", 3);
        seen.add(Key::of_code("A1"), "民政局", "收养登记", 4);
        assert_eq!(key, Key::of_name("民政局 ", "婚姻登记(一)"));
        assert_eq!(
            seen.get(key),
            Some(Before {
                name: "婚姻登记（一）",
                row: 3
            })
        );
        assert_eq!(
            seen.get(Key::of_code("a1")),
            Some(Before {
                name: "收养登记",
                row: 4
            })
        );
        assert_eq!(
            seen.near("民政局", "婚姻登记一"),
            Some(Before {
                name: "婚姻登记（一）",
                row: 3
            })
        );
        assert_eq!(seen.near("教育局", "婚姻登记一"), None);
    }
}
