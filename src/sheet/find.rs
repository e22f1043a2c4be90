//! Finding layouts: every sheet is looked through for a header, and the sheets are weighed against each other.

use super::columns::ColumnSpec;
use super::fault::SheetFault;
use super::found::{Found, find_header};
use super::grid::SheetHead;
use super::header::Index;
use super::lay_out::lay_out;
use super::layout::{Choice, Layout, Role, SheetChoice};
use super::mapping::{Mapping, letters};
use super::source::Source;
use super::synonyms::header_key;
use crate::model::text::match_key;

/// Rows looked at for a header and for the way items stand.
const LOOKED_AT: usize = 200;

/// Finds the sheets, header rows and columns of a file.
///
/// Among visible sheets the one whose header says most is taken; a hidden one only where no visible one fits. A sheet
/// of entries without items draws in the sheet that has an item's columns beside the entry's name or code.
///
/// # Errors
/// [`SheetFault::NoHeader`], [`SheetFault::NoSheet`], [`SheetFault::Mapping`], and what the file refuses.
pub fn find_layouts(
    source: &mut dyn Source,
    columns: &[ColumnSpec],
    choice: &Choice,
    file: &str,
) -> Result<Vec<Layout>, SheetFault> {
    let heads = source.heads().to_vec();
    let mapping = choice.mapping.as_ref();
    if let Some(mapping) = mapping {
        check_keys(mapping, columns)?;
    }
    let mapped_sheet = mapping.and_then(|mapping| mapping.sheet.as_deref());
    let mapped_sheet = mapped_sheet
        .map(|name| sheet_named(&heads, name, file))
        .transpose()?;
    let sheets = match &choice.sheet {
        SheetChoice::Named(name) => vec![sheet_named(&heads, name, file)?],
        _ => (0..heads.len()).collect(),
    };
    let index = Index::new(columns, mapping);
    let plain = mapped_sheet.map(|_| Index::new(columns, None));
    let mut found = Vec::new();
    for sheet in sheets {
        let rows = source.peek(sheet, LOOKED_AT)?;
        // A mapping file that names a sheet is silent on the others.
        let one = match &plain {
            Some(plain) if mapped_sheet != Some(sheet) => {
                find_header(sheet, rows, &heads[sheet], plain, columns, choice, None)
            }
            _ => find_header(sheet, rows, &heads[sheet], &index, columns, choice, mapping),
        };
        found.extend(one);
    }
    if let Some(mapping) = mapping {
        check_headers(mapping, &found)?;
    }
    let mut chosen = choose_sheets(found, &heads, columns, choice, mapped_sheet);
    if let Some(mapped) = mapped_sheet {
        chosen.retain(|(one, role)| one.sheet == mapped || *role == Role::Items);
    }
    if chosen.is_empty() {
        return Err(SheetFault::NoHeader {
            file: file.to_owned(),
            sheets: heads.into_iter().map(|head| head.name).collect(),
        });
    }
    Ok(chosen
        .into_iter()
        .map(|(one, role)| {
            let mapping = mapping.filter(|_| mapped_sheet.is_none_or(|mapped| mapped == one.sheet));
            lay_out(one, role, &heads, columns, mapping)
        })
        .collect())
}

fn sheet_named(heads: &[SheetHead], name: &str, file: &str) -> Result<usize, SheetFault> {
    let exact = heads.iter().position(|head| head.name == *name);
    let folded = || {
        heads
            .iter()
            .position(|head| match_key(&head.name) == match_key(name))
    };
    exact.or_else(folded).ok_or_else(|| SheetFault::NoSheet {
        file: file.to_owned(),
        sheet: name.to_owned(),
        sheets: heads.iter().map(|head| head.name.clone()).collect(),
    })
}

fn check_keys(mapping: &Mapping, columns: &[ColumnSpec]) -> Result<(), SheetFault> {
    let known = |key: &str| columns.iter().any(|column| column.key == key);
    let keys = mapping.columns.keys().map(|key| ("columns", key));
    let constants = mapping.constants.keys().map(|key| ("constants", key));
    let values = mapping.values.keys().map(|key| ("values", key));
    for (table, key) in keys.chain(constants).chain(values) {
        if !known(key) {
            return Err(mapping.fault(format!("{table}.{key}")));
        }
    }
    Ok(())
}

/// Every header that the mapping file names must stand in one of the sheets.
fn check_headers(mapping: &Mapping, found: &[Found]) -> Result<(), SheetFault> {
    for (key, _, header) in mapping.references() {
        if header.is_empty() || letters(header).is_some() {
            continue;
        }
        let wanted = header_key(header);
        let stands = found
            .iter()
            .flat_map(|one| &one.understanding.claims)
            .any(|claim| claim.cell.is(&wanted));
        if !stands {
            return Err(mapping.fault(format!("columns.{key} = {header:?}")));
        }
    }
    Ok(())
}

fn choose_sheets(
    mut found: Vec<Found>,
    heads: &[SheetHead],
    columns: &[ColumnSpec],
    choice: &Choice,
    mapped: Option<usize>,
) -> Vec<(Found, Role)> {
    let wanted = |one: &Found| !heads[one.sheet].hidden || mapped == Some(one.sheet);
    if found.iter().any(wanted) {
        found.retain(wanted);
    }
    let bare = found.iter().any(|one| !one.has(columns, "item_name"));
    let has_provider =
        |one: &Found| one.has(columns, "provider") || one.has(columns, "provider_code");
    let (items, mut entries): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|one| bare && one.has(columns, "item_name") && !has_provider(one));
    if choice.sheet != SheetChoice::All {
        let complete = |one: &Found| has_provider(one) || choice.provider_given;
        let best = |ones: Vec<Found>| {
            ones.into_iter().reduce(|best, one| {
                let worth = |one: &Found| (mapped == Some(one.sheet), complete(one), one.score);
                let better = worth(&one) > worth(&best);
                if better { one } else { best }
            })
        };
        entries = best(entries).into_iter().collect();
        let alone = entries
            .first()
            .is_some_and(|one| one.has(columns, "item_name"));
        let items = if alone { None } else { best(items) };
        // A sheet of items with nothing to join is read for what it is.
        if entries.is_empty() {
            return items.into_iter().map(|one| (one, Role::Entries)).collect();
        }
        return with_roles(entries, items.into_iter().collect());
    }
    with_roles(entries, items)
}

fn with_roles(entries: Vec<Found>, items: Vec<Found>) -> Vec<(Found, Role)> {
    let entries = entries.into_iter().map(|one| (one, Role::Entries));
    entries
        .chain(items.into_iter().map(|one| (one, Role::Items)))
        .collect()
}
