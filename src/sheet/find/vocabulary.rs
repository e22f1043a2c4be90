//! The vocabulary of a noun's columns: which fields a header may name, and how sure that is.

use super::header_cells::HeaderCell;
use super::mapping::Mapping;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::synonyms::{header_key, subject, without_brackets};
use rapidfuzz::fuzz;
use std::collections::{HashMap, HashSet};

/// Likeness (0 to 1) from which a header is taken for a word that it nearly is.
const LIKE: f64 = 0.85;
/// Rank of a match by another word for what the sheet lists: after the exact ones.
const SUBJECT_RANK: usize = 500;
/// Rank of a match that needed brackets dropped: after those.
const BRACKET_RANK: usize = 1_000;

/// Knows the words of every column, folded, for many look-ups.
pub(in crate::sheet) struct Index<'a> {
    pub(in crate::sheet) columns: &'a [ColumnSpec],
    words: HashMap<String, Vec<(usize, usize)>>,
    /// Words parted from their subject.
    predicates: HashMap<(char, String), Vec<(usize, usize)>>,
    leaves: HashMap<&'a str, Vec<usize>>,
    pub(in crate::sheet) mapped: HashSet<&'static str>,
    /// Folded header → level, for the levels that a mapping file names.
    pub(in crate::sheet) levels: HashMap<String, u8>,
}

impl<'a> Index<'a> {
    /// Indexes the words of `columns`; fields that `mapping` names go by its headers alone.
    pub(in crate::sheet) fn new(columns: &'a [ColumnSpec], mapping: Option<&Mapping>) -> Self {
        let mut index = Self {
            columns,
            words: HashMap::new(),
            predicates: HashMap::new(),
            leaves: HashMap::new(),
            mapped: HashSet::new(),
            levels: HashMap::new(),
        };
        for (_, level, header) in mapping.iter().flat_map(|m| m.references()) {
            if let Some(level) = level {
                index.levels.insert(header_key(header), level);
            }
        }
        for (at, column) in columns.iter().enumerate() {
            if let Some(headers) = mapping.and_then(|m| m.headers(column.key)) {
                index.mapped.insert(column.key);
                for header in headers {
                    index.words.insert(header_key(header), vec![(at, 0)]);
                }
                continue;
            }
            let own = [column.key, column.zh, column.en];
            let words = own
                .iter()
                .copied()
                .chain(column.synonyms.words.iter().map(String::as_str));
            for (rank, word) in words.enumerate() {
                let key = header_key(word);
                if let Some((mark, rest)) = subject(&key) {
                    let claims = index.predicates.entry((mark, rest.to_owned()));
                    let claims = claims.or_default();
                    if claims.iter().all(|(spec, _)| *spec != at) {
                        claims.push((at, rank));
                    }
                }
                let claims = index.words.entry(key).or_default();
                // A word that the mapping file gives to a field belongs to that field alone.
                if claims
                    .iter()
                    .all(|(spec, _)| *spec != at && !index.mapped.contains(columns[*spec].key))
                {
                    claims.push((at, rank));
                }
            }
            for leaf in &column.synonyms.leaf {
                index.leaves.entry(leaf).or_default().push(at);
            }
        }
        index
    }

    pub(in crate::sheet) fn candidates(&self, cell: &HeaderCell) -> Vec<(usize, usize)> {
        if let Some(specs) = self.leaves.get(cell.key.as_str()) {
            let under: Vec<(usize, usize)> = specs
                .iter()
                .filter(|spec| {
                    let groups = &self.columns[**spec].synonyms.groups;
                    cell.groups.iter().any(|group| groups.contains(group))
                })
                .map(|spec| (*spec, 0))
                .collect();
            if !under.is_empty() {
                return under;
            }
        }
        if let Some(found) = self.words.get(&cell.key) {
            return found.clone();
        }
        if let Some(found) = self.by_predicate(&cell.key) {
            return ranked(found, SUBJECT_RANK);
        }
        let bare = without_brackets(&cell.key);
        let joined = cell
            .groups
            .last()
            .map(|group| format!("{group}{}", cell.key));
        // A header may explain itself below its first line.
        let first_line = cell.text.split_once('\n').map(|(line, _)| header_key(line));
        // Or behind a colon.
        let before_colon = cell.key.split_once(':').map(|(head, _)| head.to_owned());
        [Some(bare), joined, first_line, before_colon]
            .into_iter()
            .flatten()
            .find_map(|key| self.words.get(&key).or_else(|| self.by_predicate(&key)))
            .map(|found| ranked(found, BRACKET_RANK))
            .unwrap_or_default()
    }

    /// Finds a word that says the same of another word for the sheet's subject, or says it without a subject.
    fn by_predicate(&self, key: &str) -> Option<&Vec<(usize, usize)>> {
        let (mark, rest) = subject(key)?;
        let same = self.predicates.get(&(mark, rest.to_owned()));
        same.or_else(|| {
            let is_sure = mark == 'e' && rest.chars().count() > 3;
            self.words.get(rest).filter(|_| is_sure)
        })
        .filter(|found| {
            found
                .iter()
                .all(|(spec, _)| !self.mapped.contains(self.columns[*spec].key))
        })
    }

    /// Tells whether a text is, exactly, one of the words of a field; returns its place.
    pub(in crate::sheet) fn names(&self, text: &str) -> Option<usize> {
        self.words
            .get(&header_key(text))
            .and_then(|found| found.first())
            .map(|(spec, _)| *spec)
    }

    pub(in crate::sheet) fn likest(&self, key: &str, taken: &HashSet<usize>) -> Option<usize> {
        let length = key.chars().count();
        let mut best: Option<(f64, usize)> = None;
        for (word, specs) in &self.words {
            let near = word.chars().count().abs_diff(length) <= 1;
            if !near || length < 4 {
                continue;
            }
            let likeness = fuzz::ratio(key.chars(), word.chars());
            let [(spec, _)] = specs.as_slice() else {
                continue;
            };
            let column = &self.columns[*spec];
            let barred = column
                .synonyms
                .not
                .iter()
                .any(|bar| key.contains(bar.as_str()));
            if likeness < LIKE || barred || self.mapped.contains(column.key) {
                continue;
            }
            // The whole vocabulary is searched, so that a word near a field already taken is not given to another.
            if best
                .is_none_or(|(before, at)| likeness > before || (likeness >= before && *spec < at))
            {
                best = Some((likeness, *spec));
            }
        }
        best.map(|(_, spec)| spec)
            .filter(|spec| !taken.contains(spec))
    }
}

fn ranked(found: &[(usize, usize)], more: usize) -> Vec<(usize, usize)> {
    found
        .iter()
        .map(|(spec, rank)| (*spec, rank + more))
        .collect()
}
