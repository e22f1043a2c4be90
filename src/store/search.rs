//! Searching: FTS5 over text split into bigrams, so that words of two characters are found; SQLite's own corner.
//!
//! A run of Chinese characters becomes its bigrams and a trailing single (人口信息: 人口 口信 信息 息), so that a query
//! of one character is a prefix, of two a token, of more a phrase. Names are also indexed by their readings in the same
//! way: pairs of syllables (`renkou kouxin xinxi xi`) and threes of initials (`rkx kxx xx x`), with every reading of a
//! character.

use super::StoreError;
use crate::model::{Entry, EntryId};
use pinyin::ToPinyinMulti;
use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;

/// Orders hits by weight: the name counts most.
pub(super) const RANK: &str = "bm25(search, 10.0, 1.0, 4.0, 2.0)";

/// Ranking reads every hit; past this number the order is by entry number.
const RANKED_HITS: i64 = 10_000;

/// Holds an entry's words as the index keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Bigrams of name and code.
    pub names: String,
    /// Bigrams of summary, items and the like.
    pub body: String,
    /// Readings of the name, by pairs of syllables.
    pub pinyin: String,
    /// Initials of the name, by threes.
    pub initials: String,
}

/// Prepares an entry's words; pure, so that it is done before the write lock is taken.
#[must_use]
pub fn words(entry: &Entry) -> Words {
    let mut names = String::with_capacity(entry.name.len() * 3);
    push_tokens(&entry.name, &mut names);
    if let Some(code) = &entry.code {
        push_tokens(code, &mut names);
    }
    let mut body = String::with_capacity(256);
    let texts = [
        &entry.summary,
        &entry.department,
        &entry.theme,
        &entry.classification.code,
    ];
    for text in texts.into_iter().flatten() {
        push_tokens(text, &mut body);
    }
    let listed = entry
        .classification
        .path
        .iter()
        .chain(&entry.source_systems)
        .chain(entry.items.iter().map(|item| &item.name))
        .chain(
            entry
                .items
                .iter()
                .filter_map(|item| item.english_name.as_ref()),
        );
    for text in listed {
        push_tokens(text, &mut body);
    }
    let (pinyin, initials) = readings(&entry.name);
    Words {
        names,
        body,
        pinyin,
        initials,
    }
}

/// Tells whether a character stands for a word of its own, as Chinese ones do.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇')
}

/// A run of text of one kind.
pub(super) enum Run {
    Ideographs(Vec<char>),
    Word(String),
}

pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut found: Vec<Run> = Vec::new();
    let mut open = false;
    let mut take = |c: char| {
        if is_ideograph(c) {
            match found.last_mut() {
                Some(Run::Ideographs(run)) if open => run.push(c),
                _ => found.push(Run::Ideographs(vec![c])),
            }
            open = true;
        } else if c.is_alphanumeric() {
            match found.last_mut() {
                Some(Run::Word(run)) if open => run.push(c),
                _ => found.push(Run::Word(c.to_string())),
            }
            open = true;
        } else {
            open = false;
        }
    };
    for c in text.chars() {
        if c.is_ascii() {
            take(c.to_ascii_lowercase());
        } else if is_ideograph(c) {
            take(c);
        } else {
            std::iter::once(c)
                .nfkc()
                .flat_map(char::to_lowercase)
                .for_each(&mut take);
        }
    }
    found
}

fn push_tokens(text: &str, out: &mut String) {
    for run in runs(text) {
        match run {
            Run::Word(word) => {
                out.push_str(&word);
                out.push(' ');
            }
            Run::Ideographs(run) => {
                for pair in run.windows(2) {
                    out.extend([pair[0], pair[1], ' ']);
                }
                out.extend(run.last());
                out.push(' ');
            }
        }
    }
}

/// Returns the readings of a text by pairs of syllables and threes of initials; every reading of a character is taken.
fn readings(text: &str) -> (String, String) {
    let (mut pinyin, mut initials) = (String::new(), String::new());
    for run in runs(text) {
        let Run::Ideographs(run) = run else { continue };
        let syllables: Vec<Vec<&'static str>> = run.iter().map(|c| syllables(*c)).collect();
        for (at, firsts) in syllables.iter().enumerate() {
            let seconds = syllables.get(at + 1).map_or(&[][..], Vec::as_slice);
            let mut pairs: Vec<[&str; 2]> = Vec::new();
            for first in firsts {
                if seconds.is_empty() {
                    pairs.push([first, ""]);
                }
                pairs.extend(seconds.iter().map(|second| [*first, *second]));
            }
            for [first, second] in pairs {
                pinyin.extend([first, second, " "]);
            }
            for window in letters(&syllables[at..syllables.len().min(at + WINDOW)]) {
                initials.push_str(&window);
                initials.push(' ');
            }
        }
    }
    (pinyin, initials)
}

/// Letters of initials that stand together: three tell names apart that have the same pairs.
const WINDOW: usize = 3;

/// Returns every way to write the initials of a few syllables, each once.
fn letters(syllables: &[Vec<&'static str>]) -> Vec<String> {
    let mut found = vec![String::new()];
    for readings in syllables {
        let mut longer: Vec<String> = Vec::new();
        for before in &found {
            for reading in readings {
                let written = format!("{before}{}", reading.get(..1).unwrap_or_default());
                if !longer.contains(&written) {
                    longer.push(written);
                }
            }
        }
        found = longer;
    }
    found
}

pub(super) fn syllables(c: char) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    if let Some(all) = c.to_pinyin_multi() {
        for reading in all {
            if !found.contains(&reading.plain()) {
                found.push(reading.plain());
            }
        }
    }
    found
}

/// Turns what a person typed into an FTS5 query; `None` when it holds no letter, digit or character.
///
/// Blanks part words that must all occur. Latin letters are looked for as a word, as a reading and as initials.
pub(super) fn query(typed: &str) -> Option<String> {
    let mut parts = Vec::new();
    for run in runs(typed) {
        parts.push(match run {
            Run::Ideographs(run) if run.len() == 1 => format!("\"{}\" *", run[0]),
            Run::Ideographs(run) => {
                let pairs: Vec<String> = run.windows(2).map(|p| p.iter().collect()).collect();
                format!("\"{}\"", pairs.join(" "))
            }
            Run::Word(word) if word.chars().all(|c| c.is_ascii_lowercase()) => latin(&word),
            Run::Word(word) => format!("\"{word}\" *"),
        });
    }
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// Makes the query that finds a name by whole words of its own, which is quick in any index; `None` where it has none.
pub(super) fn probe(name: &str) -> Option<String> {
    runs(name).into_iter().find_map(|run| match run {
        Run::Ideographs(run) if run.len() > 1 => {
            let pairs: Vec<String> = run.windows(2).take(4).map(|p| p.iter().collect()).collect();
            Some(format!("names : \"{}\"", pairs.join(" ")))
        }
        Run::Ideographs(_) => None,
        Run::Word(word) => Some(format!("names : \"{word}\"")),
    })
}

fn latin(word: &str) -> String {
    let mut ways = vec![format!("{{names body}} : \"{word}\" *")];
    let read = segmentations(word);
    for syllables in read {
        ways.push(format!("pinyin : ({})", pairs_query(&syllables)));
    }
    ways.push(format!("initials : ({})", initials_query(word)));
    format!("({})", ways.join(" OR "))
}

/// Asks for all windows of initials; the last may go on.
fn initials_query(word: &str) -> String {
    // Only ASCII letters come here, so that every byte is a letter.
    let last = word.len().saturating_sub(WINDOW);
    let windows = (0..=last).filter_map(|at| word.get(at..word.len().min(at + WINDOW)));
    let asked = windows
        .enumerate()
        .map(|(at, window)| format!("\"{window}\"{}", if at == last { " *" } else { "" }));
    asked.collect::<Vec<_>>().join(" AND ")
}

/// Asks for all neighbouring pairs; a single one, or the last, may go on.
fn pairs_query(units: &[&str]) -> String {
    if let [single] = units {
        return format!("\"{single}\" *");
    }
    let pairs: Vec<String> = units
        .windows(2)
        .enumerate()
        .map(|(at, pair)| {
            let last = at + 2 == units.len();
            format!("\"{}{}\"{}", pair[0], pair[1], if last { " *" } else { "" })
        })
        .collect();
    pairs.join(" AND ")
}

/// Cuts letters into syllables, every way there is (at most 4); the last may be the beginning of one.
fn segmentations(word: &str) -> Vec<Vec<&str>> {
    fn cut<'a>(rest: &'a str, taken: &mut Vec<&'a str>, found: &mut Vec<Vec<&'a str>>) {
        if found.len() >= 4 {
            return;
        }
        if rest.is_empty() {
            found.push(taken.clone());
            return;
        }
        for length in (1..=rest.len().min(6)).rev() {
            let (head, tail) = rest.split_at(length);
            let possible = if tail.is_empty() {
                SYLLABLES.iter().any(|syllable| syllable.starts_with(head))
            } else {
                SYLLABLES.contains(&head)
            };
            if possible {
                taken.push(head);
                cut(tail, taken, found);
                taken.pop();
            }
        }
    }
    let mut found = Vec::new();
    if word.len() <= 60 {
        cut(word, &mut Vec::new(), &mut found);
    }
    found
}

/// The syllables of Standard Chinese in pinyin without tones; ü is written v or u as the reader's table does.
static SYLLABLES: std::sync::LazyLock<std::collections::BTreeSet<&'static str>> =
    std::sync::LazyLock::new(|| ('\u{4e00}'..='\u{9fa5}').flat_map(syllables).collect());

/// Tells whether a query has so few hits that they are ranked.
pub(super) fn is_rankable(connection: &Connection, query: &str) -> Result<bool, StoreError> {
    let hits: i64 = connection
        .prepare_cached(
            "SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ?1 LIMIT ?2)",
        )?
        .query_row((query, RANKED_HITS + 1), |row| row.get(0))?;
    Ok(hits <= RANKED_HITS)
}

/// Adds an entry's words.
pub(super) fn add(connection: &Connection, id: EntryId, words: &Words) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO search (rowid, names, body, pinyin, initials) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((
            id.0,
            &words.names,
            &words.body,
            &words.pinyin,
            &words.initials,
        ))?;
    Ok(())
}

/// Removes an entry's words.
pub(super) fn remove(connection: &Connection, id: EntryId) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM search WHERE rowid = ?1")?
        .execute([id.0])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Entry {
        Entry {
            name: name.to_owned(),
            ..Entry::default()
        }
    }

    #[test]
    fn chinese_becomes_bigrams_with_a_trailing_single() {
        let words = words(&named("人口ABC信息"));
        assert_eq!(words.names, "人口 口 abc 信息 息 ");
    }

    #[test]
    fn readings_come_by_pairs_with_every_reading() {
        let (pinyin, initials) = readings("银行");
        assert!(
            pinyin.contains("yinhang") && pinyin.contains("yinxing"),
            "{pinyin}"
        );
        assert!(
            initials.contains("yh") && initials.contains("yx"),
            "{initials}"
        );
    }

    #[test]
    fn initials_are_asked_for_in_their_order() {
        assert_eq!(initials_query("gj"), "\"gj\" *");
        assert_eq!(initials_query("gjxl"), "\"gjx\" AND \"jxl\" *");
        let (_, initials) = readings("公交线路");
        assert_eq!(initials, "gjx jxl xl l ");
    }

    #[test]
    fn letters_are_cut_into_syllables() {
        assert!(segmentations("renkouxin").contains(&vec!["ren", "kou", "xin"]));
        assert!(
            segmentations("xian")
                .iter()
                .any(|cut| cut == &vec!["xi", "an"])
        );
        assert!(segmentations("renko").contains(&vec!["ren", "ko"]));
    }

    #[test]
    fn queries_are_quoted_so_that_no_operator_slips_in() {
        assert_eq!(query("人"), Some("\"人\" *".to_owned()));
        assert_eq!(query("人口信息"), Some("\"人口 口信 信息\"".to_owned()));
        assert_eq!(query("\" OR *"), query("or"));
        assert_eq!(query("、-"), None);
    }
}
