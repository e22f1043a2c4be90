//! What a noun's sheet may hold: one column a field, with the words by which headers name it.

use super::synonyms::{Synonyms, synonyms};
use crate::model::entry::{FIELDS, ITEM_FIELDS};
use crate::model::field::{Field, Kind};
use std::sync::LazyLock;

/// Describes one column that a sheet may have.
#[derive(Clone, Debug)]
pub struct ColumnSpec {
    /// Key of the field.
    pub key: &'static str,
    /// Chinese label; the header of templates and exports.
    pub zh: &'static str,
    /// English label.
    pub en: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// Whether a record cannot do without it.
    pub required: bool,
    /// How headers of real sheets name it, besides its key and labels.
    pub synonyms: Synonyms,
}

/// Returns the columns of a catalogue sheet: an entry's fields, then an item's (`item_…`).
#[must_use]
pub fn catalogue_columns() -> &'static [ColumnSpec] {
    static COLUMNS: LazyLock<Vec<ColumnSpec>> = LazyLock::new(|| {
        let mut columns = specs(FIELDS, "catalogue");
        columns.extend(specs(ITEM_FIELDS, "catalogue"));
        columns
    });
    &COLUMNS
}

/// Makes the columns of a record type from its fields; `noun` names its table in `synonyms.toml`, if it has one.
#[must_use]
pub fn specs<R>(fields: &'static [Field<R>], noun: &str) -> Vec<ColumnSpec> {
    fields
        .iter()
        .map(|field| ColumnSpec {
            key: field.key,
            zh: field.zh,
            en: field.en,
            kind: field.kind,
            required: field.required,
            synonyms: synonyms(noun, field.key),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ORG_FIELDS;

    #[test]
    fn every_field_has_a_column_with_words() {
        assert_eq!(catalogue_columns().len(), FIELDS.len() + ITEM_FIELDS.len());
        for column in catalogue_columns().iter().chain(&specs(ORG_FIELDS, "org")) {
            assert!(
                !column.synonyms.words.is_empty(),
                "{} has no words",
                column.key
            );
        }
    }
}
