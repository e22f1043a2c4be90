//! The words of a header: which field each column holds, and how sure that is.

use super::header_cells::HeaderCell;
use super::mapping::Mapping;
use crate::model::choose;
use crate::model::field::Kind;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::synonyms::{header_key, level, level_groups, subject, without_brackets};
use rapidfuzz::fuzz;
use std::collections::{HashMap, HashSet};

/// Likeness (0 to 1) from which a header is taken for a word that it nearly is.
const LIKE: f64 = 0.85;
/// Most strange headers among which likenesses are looked for; a sheet with more is no catalogue.
const GUESSED: usize = 200;
/// Rank of a match by likeness: after every exact one.
const LIKE_RANK: usize = 10_000;
/// Rank of a match by another word for what the sheet lists: after the exact ones.
const SUBJECT_RANK: usize = 500;
/// Rank of a match that needed brackets dropped: after those.
const BRACKET_RANK: usize = 1_000;

/// Says which field a column holds, by the place of its [`ColumnSpec`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::sheet) struct Claim {
    pub spec: usize,
    pub cell: HeaderCell,
    /// Level of a classification, from 1.
    pub level: Option<u8>,
    /// Whether its header is one of the field's options, ticked below.
    pub is_option: bool,
    /// Lower is surer.
    pub rank: usize,
}

impl Claim {
    /// Tells whether it rests on likeness alone.
    pub(in crate::sheet) fn is_guess(&self) -> bool {
        self.rank >= LIKE_RANK
    }
}

/// Holds how the columns of a sheet were understood.
#[derive(Clone, Debug, Default)]
pub(in crate::sheet) struct Understanding {
    pub claims: Vec<Claim>,
    /// Headers that name no field, or one that another column holds.
    pub unused: Vec<HeaderCell>,
    /// Those of `unused` whose very words stand over another column too.
    pub duplicates: Vec<HeaderCell>,
}

/// Knows the words of every column, folded, for many look-ups.
pub(in crate::sheet) struct Index<'a> {
    columns: &'a [ColumnSpec],
    words: HashMap<String, Vec<(usize, usize)>>,
    /// Words parted from their subject.
    predicates: HashMap<(char, String), Vec<(usize, usize)>>,
    leaves: HashMap<&'a str, Vec<usize>>,
    mapped: HashSet<&'static str>,
    /// Folded header → level, for the levels that a mapping file names.
    levels: HashMap<String, u8>,
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

    /// Understands a header's columns, each field by the surest column that claims it.
    pub(in crate::sheet) fn understand(
        &self,
        cells: Vec<HeaderCell>,
        guess: bool,
    ) -> Understanding {
        let candidates: Vec<Vec<(usize, usize)>> =
            cells.iter().map(|cell| self.candidates(cell)).collect();
        let with_items = candidates
            .iter()
            .flatten()
            .any(|(spec, _)| self.columns[*spec].key == "item_name");
        let mut claims: Vec<Claim> = Vec::new();
        let mut left: Vec<HeaderCell> = Vec::new();
        let classification = self
            .columns
            .iter()
            .position(|column| column.key == "classification");
        for (cell, found) in cells.into_iter().zip(candidates) {
            let grouped = cell
                .groups
                .iter()
                .any(|group| level_groups().contains(group));
            let mapped = self.mapped.contains("classification");
            let level = if mapped {
                self.levels.get(&cell.key).copied()
            } else {
                level(&cell.key, grouped)
            };
            if let (Some(level), Some(spec)) = (level, classification) {
                put(
                    &mut claims,
                    &mut left,
                    Claim {
                        spec,
                        cell,
                        level: Some(level),
                        is_option: false,
                        rank: 0,
                    },
                );
            } else if let Some(spec) = self.option_of(&cell, with_items) {
                let claim = Claim {
                    spec,
                    cell,
                    level: None,
                    is_option: true,
                    rank: 0,
                };
                put(&mut claims, &mut left, claim);
            } else if let Some((spec, rank)) = self.prefer(&found, with_items) {
                put(
                    &mut claims,
                    &mut left,
                    Claim {
                        spec,
                        cell,
                        level: None,
                        is_option: false,
                        rank,
                    },
                );
            } else {
                left.push(cell);
            }
        }
        if guess && left.len() <= GUESSED {
            left = self.guess(&mut claims, left);
        }
        let duplicates = left
            .iter()
            .filter(|cell| {
                claims
                    .iter()
                    .any(|claim| claim.cell.key == cell.key && claim.cell.groups == cell.groups)
            })
            .cloned()
            .collect();
        claims.sort_by_key(|claim| claim.cell.column);
        left.sort_by_key(|cell| cell.column);
        Understanding {
            claims,
            unused: left,
            duplicates,
        }
    }

    /// Weighs an understanding: required fields count most; rows and strange headers cost a little.
    pub(in crate::sheet) fn score(&self, understanding: &Understanding, rows: usize) -> f64 {
        let gain: f64 = understanding
            .claims
            .iter()
            .map(|claim| {
                let column = &self.columns[claim.spec];
                match (self.mapped.contains(column.key), column.required) {
                    (true, _) => 4.0,
                    (_, true) => 3.0,
                    _ => 1.0,
                }
            })
            .sum();
        let strange = f64::from(u32::try_from(understanding.unused.len()).unwrap_or(u32::MAX));
        let rows = f64::from(u32::try_from(rows).unwrap_or(u32::MAX));
        gain - 0.05 * strange - 0.25 * (rows - 1.0)
    }

    fn candidates(&self, cell: &HeaderCell) -> Vec<(usize, usize)> {
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
        [Some(bare), joined, first_line]
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

    /// Returns the field of which a header is one option under the field's own header: `共享类型{无条件共享, …}`.
    fn option_of(&self, cell: &HeaderCell, with_items: bool) -> Option<usize> {
        let (group, groups) = cell.groups.split_last()?;
        let field = HeaderCell {
            column: cell.column,
            text: group.clone(),
            key: group.clone(),
            groups: groups.to_vec(),
        };
        let (spec, _) = self.prefer(&self.candidates(&field), with_items)?;
        let column = &self.columns[spec];
        let is_answer = matches!(cell.key.as_str(), "是" | "否");
        let is_option = match column.kind {
            Kind::Choice(choices) => is_answer || choose(choices, &cell.key).is_some(),
            Kind::Flag => is_answer,
            _ => false,
        };
        (is_option && !self.mapped.contains(column.key)).then_some(spec)
    }

    /// Tells whether a text is, exactly, one of the words of a field; returns its place.
    pub(in crate::sheet) fn names(&self, text: &str) -> Option<usize> {
        self.words
            .get(&header_key(text))
            .and_then(|found| found.first())
            .map(|(spec, _)| *spec)
    }

    /// Chooses between an entry's field and an item's that share a word: an item's where the sheet has items.
    fn prefer(&self, found: &[(usize, usize)], with_items: bool) -> Option<(usize, usize)> {
        found.iter().copied().min_by_key(|(spec, rank)| {
            (
                self.columns[*spec].key.starts_with("item_") != with_items && found.len() > 1,
                *rank,
            )
        })
    }

    /// Gives columns left over to fields still free whose words are nearly theirs; returns what stays unused.
    fn guess(&self, claims: &mut Vec<Claim>, left: Vec<HeaderCell>) -> Vec<HeaderCell> {
        let mut unused = Vec::new();
        for cell in left {
            let taken: HashSet<usize> = claims.iter().map(|claim| claim.spec).collect();
            match self.likest(&cell.key, &taken) {
                Some(spec) => claims.push(Claim {
                    spec,
                    cell,
                    level: None,
                    is_option: false,
                    rank: LIKE_RANK,
                }),
                None => unused.push(cell),
            }
        }
        unused
    }

    fn likest(&self, key: &str, taken: &HashSet<usize>) -> Option<usize> {
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

/// Adds a claim, or the surer of two on one field; the other column goes to `left`.
fn put(claims: &mut Vec<Claim>, left: &mut Vec<HeaderCell>, claim: Claim) {
    let rival = claims.iter_mut().find(|other| {
        let other_option = claim.is_option && other.is_option && other.cell.key != claim.cell.key;
        other.spec == claim.spec && other.level == claim.level && !other_option
    });
    match rival {
        None => claims.push(claim),
        Some(other) if claim.rank < other.rank => left.push(std::mem::replace(other, claim).cell),
        Some(_) => left.push(claim.cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::columns::catalogue_columns;
    use crate::sheet::find::header_cells::header_cells;
    use crate::sheet::grid::{Cell, Row, Span};

    fn row(number: u32, cells: &[&str]) -> Row {
        let cells = cells
            .iter()
            .map(|text| {
                if text.is_empty() {
                    Cell::Empty
                } else {
                    Cell::Text((*text).to_owned())
                }
            })
            .collect();
        Row {
            number,
            hidden: false,
            cells,
        }
    }

    fn keys(rows: &[Row], merges: &[Span]) -> Vec<(&'static str, Option<u8>)> {
        let columns = catalogue_columns();
        Index::new(columns, None)
            .understand(header_cells(rows, merges), true)
            .claims
            .iter()
            .map(|claim| (columns[claim.spec].key, claim.level))
            .collect()
    }

    #[test]
    fn groups_give_short_words_their_field() {
        let rows = [
            row(
                1,
                &[
                    "信息资源名称",
                    "信息资源格式",
                    "",
                    "共享属性",
                    "",
                    "开放属性",
                    "",
                    "信息资源分类",
                    "",
                ],
            ),
            row(
                2,
                &[
                    "",
                    "分类",
                    "类型",
                    "共享类型",
                    "共享条件",
                    "是否向社会开放",
                    "开放条件",
                    "类",
                    "项",
                ],
            ),
        ];
        let expected = vec![
            ("name", None),
            ("format_class", None),
            ("format_type", None),
            ("share_type", None),
            ("share_condition", None),
            ("open_type", None),
            ("open_condition", None),
            ("classification", Some(1)),
            ("classification", Some(2)),
        ];
        assert_eq!(keys(&rows, &[]), expected);
        let merged = [
            Span {
                first_row: 1,
                last_row: 2,
                first_column: 0,
                last_column: 0,
            },
            Span {
                first_row: 1,
                last_row: 1,
                first_column: 1,
                last_column: 2,
            },
            Span {
                first_row: 1,
                last_row: 1,
                first_column: 7,
                last_column: 8,
            },
        ];
        assert_eq!(keys(&rows, &merged), expected);
    }

    #[test]
    fn one_word_over_items_and_over_entries_is_two_fields() {
        assert_eq!(
            keys(&[row(1, &["目录名称", "涉密属性"])], &[]),
            [("name", None), ("classified", None)]
        );
        assert_eq!(
            keys(&[row(1, &["目录名称", "信息项名称", "涉密属性"])], &[]),
            [
                ("name", None),
                ("item_name", None),
                ("item_classified", None)
            ]
        );
    }

    #[test]
    fn likeness_is_careful() {
        assert_eq!(keys(&[row(1, &["信息资源名程"])], &[]), []);
        assert_eq!(
            keys(&[row(1, &["信息资源目录名程"])], &[]),
            [("name", None)]
        );
        assert_eq!(keys(&[row(1, &["信息资源提供方式"])], &[]), []);
        assert_eq!(
            keys(&[row(1, &["已开放的数据存储总量"])], &[])
                .first()
                .map(|k| k.0),
            Some("opened_gb")
        );
    }
}
