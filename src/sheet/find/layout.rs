//! Layouts: which sheet, which rows are its header, which column holds which field.

use super::mapping::{ItemCells, Mapping};
use crate::model::text::printable;
use crate::model::{Problem, ProblemCode};
use crate::sheet::grid::address;
use std::collections::BTreeMap;

/// Longest value that a problem quotes, in characters.
const QUOTED: usize = 200;

/// Says what the user chose for a file.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Which sheets to read.
    pub sheet: SheetChoice,
    /// A mapping file that overrides the headers.
    pub mapping: Option<Mapping>,
    /// Whether the provider is stated outside the file, so that the sheet may do without.
    pub provider_given: bool,
}

/// Says which sheets to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SheetChoice {
    /// The one that fits best, with the sheet of items that belongs to it.
    #[default]
    Best,
    /// The one of this name.
    Named(String),
    /// Every one that has a header.
    All,
}

/// Says what the rows of a sheet are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Records (entries, with or without their items).
    Entries,
    /// Items alone, joined to the entries of another sheet by code or name.
    Items,
}

/// Holds a column whose field is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// Key of the field.
    pub key: &'static str,
    /// Column from 0.
    pub column: u32,
    /// Header as written; empty where the sheet has none.
    pub header: String,
    /// Level of a classification from 1, where each level has a column.
    pub level: Option<u8>,
    /// Whether the header is one of the field's options, and cells below tick it.
    pub is_option: bool,
    /// Whether the header is only nearly one of the field's words.
    pub guessed: bool,
}

/// Holds how one sheet is to be read.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Place among the book's sheets, from 0.
    pub sheet: usize,
    /// Name on its tab.
    pub name: String,
    /// Numbers of the header rows, from 1.
    pub header_rows: Vec<u32>,
    /// Number of the first row below the header.
    pub first_data_row: u32,
    /// Columns whose field is known, from left to right.
    pub columns: Vec<Matched>,
    /// Headers that nothing was made of.
    pub unused: Vec<String>,
    /// Entries, or items alone.
    pub role: Role,
    /// What is wrong with the sheet as a whole.
    pub problems: Vec<Problem>,
    /// Field → what its blank cells mean, by the mapping file.
    pub constants: BTreeMap<String, String>,
    /// Field → what stands there → what is meant, by the mapping file.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// A row an item, or items joined in a cell; never `Auto`.
    pub items: ItemCells,
    /// Whether the book's day numbers count from 1904.
    pub since_1904: bool,
    /// The column that numbers the entries, where one does.
    pub serial: Option<u32>,
    /// What joins items, where the mapping file says so.
    pub separator: Option<String>,
}

impl Layout {
    /// Returns the column of a field: the first one where levels have several.
    #[must_use]
    pub fn column(&self, key: &str) -> Option<&Matched> {
        self.columns.iter().find(|matched| matched.key == key)
    }

    /// Tells whether a field can come from the sheet, by a column or a constant.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.column(key).is_some() || self.constants.contains_key(key)
    }

    /// Tells whether the provider stands left of the name, where a blank below one means the same.
    pub(in crate::sheet) fn provider_leads(&self) -> bool {
        let at = |key: &str| self.column(key).map(|matched| matched.column);
        at("provider").is_some_and(|provider| at("name").is_some_and(|name| provider < name))
    }

    /// Tells whether it brings items.
    #[must_use]
    pub fn has_items(&self) -> bool {
        self.has("item_name")
    }

    /// Returns the JSON form of the columns: field and header; the levels of a classification are joined by `/`.
    #[must_use]
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers: Vec<(&'static str, String)> = Vec::with_capacity(self.columns.len());
        for matched in &self.columns {
            match headers.iter_mut().find(|(key, _)| *key == matched.key) {
                Some((_, header)) => {
                    header.push('/');
                    header.push_str(&matched.header);
                }
                None => headers.push((matched.key, matched.header.clone())),
            }
        }
        headers
    }

    /// Makes a problem of this sheet; `cell` is column (from 0) and row (from 1).
    ///
    /// The value is made printable and cut to 200 characters.
    #[must_use]
    pub fn problem(
        &self,
        code: ProblemCode,
        row: Option<u32>,
        column: Option<u32>,
        field: Option<&'static str>,
        value: Option<&str>,
    ) -> Problem {
        Problem {
            severity: code.severity(),
            code,
            sheet: self.name.clone(),
            cell: row.zip(column).map(|(row, column)| address(column, row)),
            row,
            field,
            value: value.map(quoted),
            facts: Vec::new(),
            refusal: None,
            fault: None,
        }
    }
}

/// Makes a text fit to be quoted: printable, at most 200 characters.
pub(in crate::sheet) fn quoted(text: &str) -> String {
    let mut text = printable(text);
    if let Some((end, _)) = text.char_indices().nth(QUOTED) {
        text.truncate(end);
        text.push('…');
    }
    text
}
