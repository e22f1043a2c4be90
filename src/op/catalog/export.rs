//! Entries as a sheet that can be imported again without a change: one row an item, the entry's fields repeated.

use super::load;
use crate::model::entry::{FIELDS, ITEM_FIELDS};
use crate::model::field::{Field, Value};
use crate::model::{ActKind, Entry, EntryId, Item, Lang, OrgId, OrgRef};
use crate::op::value::written;
use crate::op::{Doing, OpError};
use crate::store::{Connection, Ledger, org};
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

/// Hands every row of the entries to `each`, in their order.
///
/// # Errors
/// What SQLite or `each` says.
pub fn rows<E: From<OpError>>(
    connection: &Connection,
    ids: &[EntryId],
    lang: Lang,
    each: &mut dyn FnMut(Vec<String>) -> Result<(), E>,
) -> Result<(), E> {
    let orgs = org::references(connection).map_err(OpError::from)?;
    let nothing = Item::default();
    for id in ids {
        let entry = load(connection, *id)?;
        let own: Vec<String> = FIELDS
            .iter()
            .map(|field| cell(field, (field.get)(&entry), lang, &orgs))
            .collect();
        let items = if entry.items.is_empty() {
            std::slice::from_ref(&nothing)
        } else {
            &entry.items
        };
        for item in items {
            let mut row = own.clone();
            row.extend(
                ITEM_FIELDS
                    .iter()
                    .map(|field| cell(field, (field.get)(item), lang, &orgs)),
            );
            each(row)?;
        }
    }
    Ok(())
}

/// Writes a cell; an organisation by its name, by which the importer finds it again.
fn cell<R>(
    field: &Field<R>,
    value: Value,
    lang: Lang,
    orgs: &BTreeMap<OrgId, OrgRef>,
) -> String {
    written(field.kind, &value, lang, orgs)
}

/// Leaves the audit row of an export (Art. 37¶2(5)).
///
/// # Errors
/// An unknown person; what SQLite says.
pub fn record(ledger: &mut Ledger, doing: &Doing, note: String) -> Result<(), OpError> {
    let act = doing.act(ActKind::Export, Some(note));
    ledger.write(&act, |_| -> Result<(), OpError> { Ok(()) })?;
    Ok(())
}
