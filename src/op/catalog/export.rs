//! Entries as a sheet that can be imported again without a change: one row an item, the entry's fields repeated.

use super::load;
use crate::model::entry::{FIELDS, ITEM_FIELDS};
use crate::model::field::{Field, Value};
use crate::model::{Entry, EntryId, Item, Lang, OrgId, OrgRef};
use crate::op::OpError;
use crate::op::value::written;
use crate::store::Connection;
use std::collections::BTreeMap;

/// A column of the export: a field of the entry or of its items.
#[derive(Clone, Copy)]
pub enum Column {
    /// A field of the entry.
    Entry(&'static Field<Entry>),
    /// A field of the item in the row.
    Item(&'static Field<Item>),
}

impl Column {
    /// Returns the header.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &'static str {
        match self {
            Self::Entry(field) => field.label(lang),
            Self::Item(field) => field.label(lang),
        }
    }

    /// Returns the key.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Entry(field) => field.key,
            Self::Item(field) => field.key,
        }
    }
}

/// Lists every column, in the order of the compilation guide's form.
#[must_use]
pub fn columns() -> Vec<Column> {
    let own = FIELDS.iter().map(Column::Entry);
    own.chain(ITEM_FIELDS.iter().map(Column::Item)).collect()
}

/// Returns the rows of an entry: one an item, or one where it has none.
///
/// # Errors
/// What SQLite says.
pub fn rows(
    connection: &Connection,
    id: EntryId,
    lang: Lang,
    orgs: &BTreeMap<OrgId, OrgRef>,
) -> Result<Vec<Vec<String>>, OpError> {
    let entry = load(connection, id)?;
    let nothing = Item::default();
    let own: Vec<String> = FIELDS
        .iter()
        .map(|field| cell(field, (field.get)(&entry), lang, orgs))
        .collect();
    let items = if entry.items.is_empty() {
        std::slice::from_ref(&nothing)
    } else {
        &entry.items
    };
    let with = |item: &Item| {
        let of_item = ITEM_FIELDS
            .iter()
            .map(|field| cell(field, (field.get)(item), lang, orgs));
        own.iter().cloned().chain(of_item).collect()
    };
    Ok(items.iter().map(with).collect())
}

/// Writes a cell; an organisation by its name, by which the importer finds it again.
fn cell<R>(field: &Field<R>, value: Value, lang: Lang, orgs: &BTreeMap<OrgId, OrgRef>) -> String {
    written(field.kind, &value, lang, orgs)
}
