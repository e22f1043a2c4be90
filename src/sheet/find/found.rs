//! The header of one sheet: its rows are weighed alone and together, through merged spans.

use super::header::{Claim, Understanding};
use super::header_cells::header_cells;
use super::item_names;
use super::layout::{Choice, SheetChoice};
use super::mapping::{Mapping, letters};
use super::noise;
use super::stated::Stated;
use super::vocabulary::Index;
use crate::model::text::match_key;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::grid::{Cell, Row, SheetHead, Span};
use std::collections::HashSet;

/// Rows within which a header must begin.
const HEADER_WITHIN: usize = 60;
/// Rows that a merged cell of a header may run over; a higher one is data or a picture.
const HIGHEST: u32 = 4;
/// What a header loses in score that is cut off above the words of a group.
const CUT: f64 = 1.0;
/// Most header rows.
const DEEPEST: usize = 4;

/// Holds the best header of a sheet.
pub(in crate::sheet) struct Found {
    pub sheet: usize,
    pub score: f64,
    pub first: usize,
    pub rows: Vec<Row>,
    pub header_rows: Vec<u32>,
    pub first_data_row: u32,
    pub understanding: Understanding,
    /// Columns that a mapping file names by letters: place of the field, column, level.
    pub lettered: Vec<(usize, u32, Option<u8>)>,
    /// The provider that stands outside the table, where no column holds one.
    pub stated: Option<Stated>,
}

/// Looks through a sheet's first rows for its header.
pub(in crate::sheet) fn find_header(
    sheet: usize,
    rows: Vec<Row>,
    head: &SheetHead,
    index: &Index<'_>,
    columns: &[ColumnSpec],
    choice: &Choice,
    mapping: Option<&Mapping>,
) -> Option<Found> {
    let lettered = mapping
        .map(|mapping| by_letters(mapping, columns))
        .unwrap_or_default();
    let stated = mapping.and_then(|mapping| mapping.header_rows.as_ref());
    let best = match stated {
        Some(numbers) => {
            let picked: Vec<Row> = rows
                .iter()
                .filter(|row| numbers.contains(&row.number))
                .cloned()
                .collect();
            let understanding = index.understand(header_cells(&picked, &head.merges), false);
            Some((
                index.score(&understanding, picked.len()),
                0,
                numbers.clone(),
                understanding,
            ))
        }
        None => {
            let named = |found: &Claims<'_>| has_record_name(found, columns);
            best_header(&rows, head, index, &named)
                .or_else(|| header_by_letters(&rows, head, index, columns, &lettered))
        }
    };
    let (score, first, header_rows, _) = best?;
    let picked: Vec<Row> = rows
        .iter()
        .filter(|row| header_rows.contains(&row.number))
        .cloned()
        .collect();
    let mut understanding = index.understand(header_cells(&picked, &head.merges), true);
    let below = header_rows.iter().copied().max().unwrap_or(0) + 1;
    item_names::settle(&mut understanding, &rows, below, index);
    let first_data_row = match stated
        .is_none()
        .then(|| first_table(&rows, &header_rows, &understanding, index))
    {
        Some(Some(header)) => header + 1,
        _ => first_data_row(&header_rows, head, mapping),
    };
    let one = Found {
        sheet,
        score,
        first,
        rows,
        header_rows,
        first_data_row,
        understanding,
        lettered,
        stated: None,
    };
    let enough = one.names_records(columns) && (one.width() > 1 || named_by_user(choice));
    enough.then_some(one)
}

/// Finds the header of an earlier table in the sheet, whose columns are all among those understood: where a sheet
/// repeats its table section by section, a later one may say more.
fn first_table(
    rows: &[Row],
    header_rows: &[u32],
    understood: &Understanding,
    index: &Index<'_>,
) -> Option<u32> {
    let header = *header_rows.first()?;
    rows.iter()
        .filter(|row| row.number + 1 < header)
        .find(|row| {
            let claims = index
                .understand(header_cells(std::slice::from_ref(*row), &[]), false)
                .claims;
            let known = |claim: &Claim| {
                understood
                    .claims
                    .iter()
                    .any(|own| own.spec == claim.spec && own.cell.column == claim.cell.column)
            };
            claims.len() > 2 && claims.iter().all(known)
        })
        .map(|row| row.number)
}

/// A user who names the sheet, the columns or the provider may have a header of one word.
fn named_by_user(choice: &Choice) -> bool {
    choice.provider_given
        || choice.mapping.is_some()
        || matches!(choice.sheet, SheetChoice::Named(_))
}

type Best = (f64, usize, Vec<u32>, Understanding);
type Claims<'a> = [Claim];

/// Finds the header of a sheet whose records a mapping file names by letters: by the other headers that it gives, or else
/// by headers that are known.
fn header_by_letters(
    rows: &[Row],
    head: &SheetHead,
    index: &Index<'_>,
    columns: &[ColumnSpec],
    lettered: &[(usize, u32, Option<u8>)],
) -> Option<Best> {
    lettered
        .iter()
        .find(|(spec, ..)| matches!(columns[*spec].key, "name" | "code"))?;
    let mapped = |claims: &Claims<'_>| {
        let mut claimed = claims.iter().map(|claim| columns[claim.spec].key);
        claimed.any(|key| index.mapped.contains(key))
    };
    let known = |claims: &Claims<'_>| claims.len() > 1;
    best_header(rows, head, index, &mapped)
        .or_else(|| best_header(rows, head, &Index::new(columns, None), &known))
}

fn best_header(
    rows: &[Row],
    head: &SheetHead,
    index: &Index<'_>,
    fits: &dyn Fn(&Claims<'_>) -> bool,
) -> Option<Best> {
    let mut best: Option<Best> = None;
    let last = rows
        .iter()
        .take(HEADER_WITHIN + DEEPEST)
        .next_back()
        .map_or(0, |row| row.number);
    let merges: Vec<Span> = head
        .merges
        .iter()
        .copied()
        .filter(|span| span.first_row <= last)
        .collect();
    for first in 0..rows.len().min(HEADER_WITHIN) {
        for depth in 1..=DEEPEST.min(rows.len() - first) {
            let picked = &rows[first..first + depth];
            let understanding = index.understand(header_cells(picked, &merges), false);
            if !fits(&understanding.claims) {
                continue;
            }
            let score = index.score(&understanding, depth)
                - cut_group(&understanding, picked, rows, &merges);
            if best.as_ref().is_none_or(|(before, ..)| score > *before) {
                best = Some((
                    score,
                    first,
                    picked.iter().map(|row| row.number).collect(),
                    understanding,
                ));
            }
        }
    }
    best
}

/// Returns what a header loses that takes a group for a column, under which words stand that tell its columns apart.
fn cut_group(understanding: &Understanding, picked: &[Row], rows: &[Row], merges: &[Span]) -> f64 {
    let Some(last) = picked.last() else {
        return 0.0;
    };
    let below = rows.iter().find(|row| row.number == last.number + 1);
    let is_text = |column: u32| {
        let cell = below.and_then(|row| row.cells.get(column as usize));
        matches!(cell, Some(Cell::Text(_)))
    };
    let cut = merges.iter().any(|span| {
        let is_group = span.first_column < span.last_column && span.last_row == last.number;
        let mut claims = understanding.claims.iter();
        is_group
            && span.first_row == last.number
            && claims.any(|claim| claim.cell.column == span.first_column)
            && (span.first_column..=span.last_column).all(is_text)
    });
    if cut { CUT } else { 0.0 }
}

/// Tells whether a header names records: by name where the noun has one, else by anything required.
fn has_record_name(claims: &[Claim], columns: &[ColumnSpec]) -> bool {
    let named = columns
        .iter()
        .any(|column| column.key == "name" && column.required);
    claims.iter().any(|claim| {
        let column = &columns[claim.spec];
        if named {
            matches!(column.key, "name" | "code")
        } else {
            column.required
        }
    })
}

fn by_letters(mapping: &Mapping, columns: &[ColumnSpec]) -> Vec<(usize, u32, Option<u8>)> {
    mapping
        .references()
        .filter_map(|(key, level, text)| {
            let spec = columns.iter().position(|column| column.key == key)?;
            Some((spec, letters(text)?, level))
        })
        .collect()
}

fn first_data_row(header_rows: &[u32], head: &SheetHead, mapping: Option<&Mapping>) -> u32 {
    if let Some(row) = mapping.and_then(|mapping| mapping.first_data_row) {
        return row;
    }
    let last = header_rows.iter().copied().max().unwrap_or(0);
    let merged = head
        .merges
        .iter()
        .filter(|span| {
            header_rows.contains(&span.first_row)
                && span.last_row.saturating_sub(span.first_row) < HIGHEST
        })
        .map(|span| span.last_row)
        .max()
        .unwrap_or(0);
    last.max(merged) + 1
}

impl Found {
    pub(in crate::sheet) fn has(&self, columns: &[ColumnSpec], key: &str) -> bool {
        let claimed = self
            .understanding
            .claims
            .iter()
            .any(|claim| columns[claim.spec].key == key);
        claimed
            || self
                .lettered
                .iter()
                .any(|(spec, ..)| columns[*spec].key == key)
    }

    /// Tells whether a column names the provider.
    pub(in crate::sheet) fn has_provider(&self, columns: &[ColumnSpec]) -> bool {
        self.has(columns, "provider") || self.has(columns, "provider_code")
    }

    /// Tells whether it says nothing of entries but which one an item belongs to, so that it lists the items of another
    /// sheet.
    pub(in crate::sheet) fn says_items_alone(&self, columns: &[ColumnSpec]) -> bool {
        const WHOSE: [&str; 5] = ["name", "code", "provider", "provider_code", "department"];
        let of_item = |key: &str| {
            let twin = format!("item_{key}");
            key.starts_with("item_") || columns.iter().any(|column| column.key == twin)
        };
        let mut claims = self.understanding.claims.iter();
        claims.all(|claim| {
            let key = columns[claim.spec].key;
            WHOSE.contains(&key) || of_item(key)
        })
    }

    /// Lists the names of the entries that its first rows speak of.
    fn names(&self, columns: &[ColumnSpec]) -> HashSet<String> {
        let mut claims = self.understanding.claims.iter();
        let Some(name) = claims.find(|claim| columns[claim.spec].key == "name") else {
            return HashSet::new();
        };
        let rows = self.rows.iter();
        rows.filter(|row| row.number >= self.first_data_row)
            .map(|row| match_key(&noise::text(row, name.cell.column)))
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// Tells whether most of the entries that its rows speak of stand in other sheets too.
    pub(in crate::sheet) fn speaks_of(&self, others: &[Self], columns: &[ColumnSpec]) -> bool {
        let names = self.names(columns);
        let theirs: HashSet<String> = others
            .iter()
            .filter(|other| other.sheet != self.sheet && !other.has(columns, "item_name"))
            .flat_map(|other| other.names(columns))
            .collect();
        names.intersection(&theirs).count() * 2 >= names.len()
    }

    /// Tells whether rows stand below its header.
    pub(in crate::sheet) fn has_data(&self) -> bool {
        self.rows
            .iter()
            .any(|row| row.number >= self.first_data_row)
    }

    fn names_records(&self, columns: &[ColumnSpec]) -> bool {
        has_record_name(&self.understanding.claims, columns)
            || self
                .lettered
                .iter()
                .any(|(spec, ..)| matches!(columns[*spec].key, "name" | "code"))
    }

    pub(in crate::sheet) fn width(&self) -> usize {
        self.understanding.claims.len() + self.lettered.len()
    }
}
