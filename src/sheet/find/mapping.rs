//! The mapping file: a user's own word on where the fields stand, in TOML.

use crate::sheet::fault::SheetFault;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Says where the fields of a file stand, against what its headers suggest.
///
/// ```toml
/// sheet = "目录"              # which sheet; the best one where absent
/// header_rows = [2, 3]        # found where absent; [] means that there is none
/// first_data_row = 4
///
/// [columns]                   # field = header text, or column letters; "" leaves the field out
/// name = "资源"
/// provider = "C"
/// classification = ["大类", "小类"]
///
/// [constants]                 # field = what its blank cells mean
/// provider = "513200"
///
/// [values.update_cycle]       # what stands there = what is meant
/// "随时" = "real_time"
///
/// [items]
/// layout = "joined"           # rows | joined | auto
/// separator = "|"
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Path of the mapping file, for faults.
    #[serde(skip)]
    pub file: String,
    /// Name of the sheet that it is about.
    pub sheet: Option<String>,
    /// Numbers of the header rows, from 1; empty where there is no header.
    pub header_rows: Option<Vec<u32>>,
    /// Number of the first row with data.
    pub first_data_row: Option<u32>,
    /// Field → header or column letters.
    pub columns: BTreeMap<String, ColumnRef>,
    /// Field → what a blank cell means.
    pub constants: BTreeMap<String, String>,
    /// Field → what stands there → what is meant.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// How items stand.
    pub items: ItemMapping,
}

/// Names a column, or the columns of a path's levels in their order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ColumnRef {
    /// Header text or column letters.
    One(String),
    /// One for each level.
    Levels(Vec<String>),
}

/// Says how items stand in the sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ItemMapping {
    /// A row each, or joined in a cell.
    pub layout: ItemCells,
    /// What joins them, where it is none of the usual.
    pub separator: Option<String>,
}

/// Says whether a cell holds one item or several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemCells {
    /// Told from the rows themselves.
    #[default]
    Auto,
    /// An item a row.
    Rows,
    /// All items of an entry in one cell.
    Joined,
}

impl Mapping {
    /// Reads a mapping file's text; `file` is its path for the fault.
    ///
    /// # Errors
    /// [`SheetFault::Mapping`] where it is no TOML, or says what a mapping does not know.
    pub fn parse(text: &str, file: &str) -> Result<Self, SheetFault> {
        let mut mapping: Self = toml::from_str(text).map_err(|error| SheetFault::Mapping {
            file: file.to_owned(),
            detail: error.to_string(),
        })?;
        file.clone_into(&mut mapping.file);
        Ok(mapping)
    }

    /// Makes the fault for a mistake at `place`.
    pub(in crate::sheet) fn fault(&self, place: impl Into<String>) -> SheetFault {
        SheetFault::Mapping {
            file: self.file.clone(),
            detail: place.into(),
        }
    }

    /// Returns the headers that it gives for a field: none where it is silent on it, an empty list where the field
    /// goes by letters or is left out.
    pub(in crate::sheet) fn headers(&self, key: &str) -> Option<Vec<&str>> {
        let found = match self.columns.get(key)? {
            ColumnRef::One(one) => vec![one.as_str()],
            ColumnRef::Levels(levels) => levels.iter().map(String::as_str).collect(),
        };
        Some(
            found
                .into_iter()
                .filter(|text| !text.is_empty() && letters(text).is_none())
                .collect(),
        )
    }

    /// Returns what it gives for each field: key, level of a path from 1, and header or letters.
    pub(in crate::sheet) fn references(&self) -> impl Iterator<Item = (&str, Option<u8>, &str)> {
        self.columns.iter().flat_map(|(key, reference)| {
            let all: Vec<(Option<u8>, &str)> = match reference {
                ColumnRef::One(one) => vec![(None, one.as_str())],
                ColumnRef::Levels(levels) => (1_u8..)
                    .zip(levels)
                    .map(|(level, text)| (Some(level), text.as_str()))
                    .collect(),
            };
            all.into_iter()
                .map(move |(level, text)| (key.as_str(), level, text))
        })
    }
}

/// Reads column letters: `A` is 0, `AA` 26. At most three capitals, so that words are not taken for them.
pub(in crate::sheet) fn letters(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 3 || !text.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let number = text
        .bytes()
        .fold(0, |sum, b| sum * 26 + u32::from(b - b'A') + 1);
    Some(number - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::grid::column_letters;

    #[test]
    fn the_documented_example_is_read() {
        let text = "sheet = '目录'\nheader_rows = [2, 3]\nfirst_data_row = 4\n[columns]\nname = '资源'\nprovider = 'C'\n\
            classification = ['大类', '小类']\n[constants]\nprovider = '513200'\n[values.update_cycle]\n'随时' = 'real_time'\n\
            [items]\nlayout = 'joined'\nseparator = '|'\n";
        let mapping = Mapping::parse(text, "m.toml").unwrap();
        assert_eq!(mapping.items.layout, ItemCells::Joined);
        assert_eq!(mapping.headers("provider"), Some(Vec::new()));
        assert_eq!(
            mapping.headers("classification"),
            Some(vec!["大类", "小类"])
        );
        assert_eq!(mapping.headers("summary"), None);
        assert_eq!(mapping.references().count(), 4);
    }

    #[test]
    fn a_mistake_names_the_file() {
        let fault = Mapping::parse("colums = 1", "m.toml").unwrap_err();
        assert!(
            matches!(fault, SheetFault::Mapping { file, detail } if file == "m.toml" && detail.contains("colums"))
        );
    }

    #[test]
    fn letters_read_what_the_grid_writes() {
        for column in [0, 25, 26, 701, 702] {
            assert_eq!(letters(&column_letters(column)), Some(column));
        }
        assert_eq!(letters("a"), None);
        assert_eq!(letters("NAME"), None);
    }
}
