//! The vocabulary of a noun's columns: which fields a header may name, and how sure that is.

use super::header_cells::HeaderCell;
use super::mapping::Mapping;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::synonyms::{
    Bracket, bracket, bracketed, header_key, subject, unbracketed, without_brackets,
};
use rapidfuzz::fuzz;
use std::collections::{HashMap, HashSet};

/// Likeness (0 to 1) from which a header is taken for a word that it nearly is.
const LIKE: f64 = 0.85;
/// Rank of a match by another word for what the sheet lists: after the exact ones.
const SUBJECT_RANK: usize = 500;
/// Rank of a match that needed brackets dropped: after those.
const BRACKET_RANK: usize = 1_000;
/// Words before a header that make it another one than the header nearest to it.
const OTHERS: [char; 8] = ['原', '旧', '拟', '曾', '未', '非', '不', '前'];

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

    /// Lists the fields that a header may name, each with its rank.
    pub(in crate::sheet) fn candidates(&self, cell: &HeaderCell) -> Vec<(usize, usize)> {
        let mut found = self.matches(cell);
        found.retain(|(spec, _)| !self.is_anothers(*spec, cell));
        // Beside a name without a language, the one in Chinese is meant.
        if cell.key.contains("中文") {
            for (_, rank) in &mut found {
                *rank = 0;
            }
        }
        found
    }

    /// Tells whether the groups over a header say that it is no field of the record's own, but of what it is related to.
    pub(in crate::sheet) fn is_anothers(&self, spec: usize, cell: &HeaderCell) -> bool {
        let column = &self.columns[spec];
        let bars = &column.synonyms.not_under;
        let barred = |group: &String| bars.iter().any(|bar| group.contains(bar.as_str()));
        !self.mapped.contains(column.key) && cell.groups.iter().any(barred)
    }

    fn matches(&self, cell: &HeaderCell) -> Vec<(usize, usize)> {
        if let Some(specs) = self.leaves.get(cell.key.as_str()) {
            let under: Vec<(usize, usize)> = specs
                .iter()
                .filter(|spec| {
                    let groups = &self.columns[**spec].synonyms.groups;
                    cell.groups.iter().any(|group| groups.contains(group))
                })
                .map(|spec| (*spec, 1))
                .collect();
            if !under.is_empty() {
                return under;
            }
        }
        if let Some(found) = self.words.get(&cell.key) {
            return found.clone();
        }
        if let Some(found) = self.by_predicate(&cell.key) {
            return ranked(&found, SUBJECT_RANK);
        }
        let bare = without_brackets(&cell.key);
        if let Some(inner) = bracketed(&cell.key)
            && let Some(told) = bracket(inner)
        {
            let mut said = unbracketed(&bare, inner).into_iter();
            if let Some(found) = said.find_map(|key| self.words.get(&key)) {
                return found.clone();
            }
            let is_code = |key: &str| key.ends_with("代码") || key.ends_with("编码");
            if told == Bracket::Other && !is_code(&bare) {
                return Vec::new();
            }
        }
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
            .find_map(|key| {
                let exact = self.words.get(&key).cloned();
                exact.or_else(|| self.by_predicate(&key))
            })
            .map(|found| ranked(&found, BRACKET_RANK))
            .unwrap_or_default()
    }

    /// Finds a word that says the same of another word for the sheet's subject, or says it without a subject.
    fn by_predicate(&self, key: &str) -> Option<Vec<(usize, usize)>> {
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
        .map(|found| {
            let open = found.iter().filter(|(spec, _)| !self.bars(*spec, key));
            open.copied().collect()
        })
        .filter(|found: &Vec<_>| !found.is_empty())
    }

    /// Tells whether a header holds a word by which it is another field.
    fn bars(&self, spec: usize, key: &str) -> bool {
        let mut bars = self.columns[spec].synonyms.not.iter();
        bars.any(|bar| key.contains(bar.as_str()))
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
            let is_other = key.starts_with(OTHERS) && !word.starts_with(OTHERS);
            let barred = is_other || self.bars(*spec, key);
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
