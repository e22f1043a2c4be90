//! The words of a header: which field each column holds, and how sure that is.

use super::header_cells::HeaderCell;
use super::vocabulary::Index;
use crate::model::choose;
use crate::model::field::Kind;
use crate::sheet::synonyms::{level, level_groups};
use std::collections::HashSet;

/// Most strange headers among which likenesses are looked for; a sheet with more is no catalogue.
const GUESSED: usize = 200;
/// Rank of a match by likeness: after every exact one.
pub(in crate::sheet) const LIKE_RANK: usize = 10_000;

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

impl Index<'_> {
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
            let likest = self.likest(&cell.key, &taken);
            match likest.filter(|spec| !self.is_anothers(*spec, &cell)) {
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
