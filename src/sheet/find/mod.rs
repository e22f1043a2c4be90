//! Finding layouts: every sheet is looked through for a header, and the sheets are weighed against each other.

pub(super) mod draft;
pub(super) mod form;
pub(super) mod found;
pub(super) mod header;
pub(super) mod header_cells;
pub(super) mod item_names;
pub(super) mod lay_out;
pub(super) mod layout;
pub(super) mod mapping;
pub(super) mod noise;
pub(super) mod stated;
pub(super) mod vocabulary;

use crate::model::ProblemCode;
use crate::model::text::match_key;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::fault::SheetFault;
use crate::sheet::grid::SheetHead;
use crate::sheet::source::Source;
use crate::sheet::synonyms::header_key;
use found::{Found, find_header};
use lay_out::lay_out;
use layout::{Choice, Layout, Role, SheetChoice};
use mapping::{Mapping, letters};
use stated::Stated;
use vocabulary::Index;

/// Rows looked at for a header and for the way items stand.
const LOOKED_AT: usize = 200;
/// Known columns from which a sheet that was not chosen looks like a catalogue; one fewer where its
/// provider is known.
const ALIKE: usize = 3;

/// Finds the sheets, header rows and columns of a file.
///
/// Among visible sheets the one whose header says most is taken; a hidden one only where no visible one fits. A sheet
/// of entries without items draws in the sheet that has an item's columns beside the entry's name or code.
///
/// # Errors
/// [`SheetFault::NoHeader`], [`SheetFault::Form`], [`SheetFault::NoSheet`], [`SheetFault::Mapping`], and what the file refuses.
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
        SheetChoice::Best | SheetChoice::All => (0..heads.len()).collect(),
    };
    let index = Index::new(columns, mapping);
    let plain = mapped_sheet.map(|_| Index::new(columns, None));
    let mut found = Vec::new();
    let mut covers = Vec::new();
    let mut form = None;
    for sheet in sheets {
        let rows = source.peek(sheet, LOOKED_AT)?;
        // A mapping file that names a sheet is silent on the others.
        let labels = form::labels(&rows, &index);
        let cover = stated::beside(&rows, u32::MAX);
        let one = match &plain {
            Some(plain) if mapped_sheet != Some(sheet) => {
                find_header(sheet, rows, &heads[sheet], plain, columns, choice, None)
            }
            _ => find_header(sheet, rows, &heads[sheet], &index, columns, choice, mapping),
        };
        // A form's first line may look like a header of two columns.
        let is_form = |one: &Found| {
            let count = labels.as_ref().map_or(0, |(_, count)| *count);
            count > one.width()
        };
        if let Some((cell, count)) = labels.clone().filter(|_| one.as_ref().is_none_or(is_form)) {
            form.get_or_insert((sheet, cell, count));
            continue;
        }
        match one {
            Some(one) => found.push(one),
            None if !heads[sheet].hidden => covers.extend(cover),
            None => {}
        }
    }
    if !choice.provider_given && columns.iter().any(|column| column.key == "share_type") {
        for one in &mut found {
            one.stated = state_provider(one, &heads[one.sheet].name, columns, &covers);
        }
    }
    if let Some(mapping) = mapping {
        check_headers(mapping, &found)?;
    }
    let (mut chosen, unread) = choose_sheets(found, &heads, columns, choice, mapped_sheet);
    if let Some(mapped) = mapped_sheet {
        chosen.retain(|(one, role)| one.sheet == mapped || *role == Role::Items);
    }
    if chosen.is_empty() {
        return Err(nothing_found(form, heads, columns, file));
    }
    let mut layouts: Vec<Layout> = chosen
        .into_iter()
        .map(|(one, role)| {
            let mapping = mapping.filter(|_| mapped_sheet.is_none_or(|mapped| mapped == one.sheet));
            lay_out(one, role, &heads, columns, mapping)
        })
        .collect();
    if mapped_sheet.is_none() {
        tell_unread(&mut layouts, &unread, &heads);
    }
    Ok(layouts)
}

fn nothing_found(
    form: Option<(usize, String, usize)>,
    heads: Vec<SheetHead>,
    columns: &[ColumnSpec],
    file: &str,
) -> SheetFault {
    let file = file.to_owned();
    match form {
        Some((sheet, cell, count)) => SheetFault::Form {
            file,
            sheet: heads[sheet].name.clone(),
            cell,
            count,
        },
        None => SheetFault::NoHeader {
            file,
            sheets: heads.into_iter().map(|head| head.name).collect(),
            wanted: wanted(columns),
        },
    }
}

/// Says which sheets look like a catalogue too and stay unread.
fn tell_unread(layouts: &mut [Layout], unread: &[usize], heads: &[SheetHead]) {
    let Some(first) = layouts.first_mut() else {
        return;
    };
    for sheet in unread {
        let name = Some(heads[*sheet].name.as_str());
        let problem = first.problem(ProblemCode::SheetUnread, None, None, None, name);
        first.problems.push(problem);
    }
}

/// Names the columns that a sheet cannot do without.
pub(in crate::sheet) fn wanted(columns: &[ColumnSpec]) -> Vec<(&'static str, &'static str)> {
    columns
        .iter()
        .filter(|column| column.required && !column.key.starts_with("item_"))
        .map(|column| (column.zh, column.en))
        .collect()
}

/// Finds the provider of a sheet without a column for it: in a line beside the table, on its tab, on a cover sheet.
fn state_provider(
    one: &Found,
    tab: &str,
    columns: &[ColumnSpec],
    covers: &[Stated],
) -> Option<Stated> {
    if one.has_provider(columns) {
        return None;
    }
    let header = one.header_rows.iter().copied().min().unwrap_or(0);
    let cover = || match covers {
        [first, rest @ ..] if rest.iter().all(|other| other.name == first.name) => Some(Stated {
            cell: None,
            ..first.clone()
        }),
        _ => None,
    };
    stated::beside(&one.rows, header)
        .or_else(|| stated::on_tab(tab))
        .or_else(cover)
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

/// Chooses the sheets to read; returns beside them those that look like a catalogue too and stay unread.
fn choose_sheets(
    mut found: Vec<Found>,
    heads: &[SheetHead],
    columns: &[ColumnSpec],
    choice: &Choice,
    mapped: Option<usize>,
) -> (Vec<(Found, Role)>, Vec<usize>) {
    let wanted = |one: &Found| !heads[one.sheet].hidden || mapped == Some(one.sheet);
    if found.iter().any(wanted) {
        found.retain(wanted);
    }
    let bare = found.iter().any(|one| !one.has(columns, "item_name"));
    let of_items: Vec<usize> = found
        .iter()
        .filter(|one| bare && one.has(columns, "item_name"))
        .filter(|one| {
            let alone = one.says_items_alone(columns) && one.speaks_of(&found, columns);
            !one.has_provider(columns) || alone
        })
        .map(|one| one.sheet)
        .collect();
    let (items, entries): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|one| of_items.contains(&one.sheet));
    if choice.sheet == SheetChoice::All {
        return (with_roles(entries, items), Vec::new());
    }
    let candidates: Vec<(usize, bool)> = entries
        .iter()
        .map(|one| {
            let named = one.has_provider(columns) || one.stated.is_some();
            let width = one.width() + usize::from(named);
            (one.sheet, width >= ALIKE && one.has_data())
        })
        .collect();
    let best = |ones: Vec<Found>| {
        let complete = |one: &Found| {
            one.has_provider(columns) || one.stated.is_some() || choice.provider_given
        };
        ones.into_iter().reduce(|best, one| {
            let worth = |one: &Found| (mapped == Some(one.sheet), complete(one), one.score);
            let better = worth(&one) > worth(&best);
            if better { one } else { best }
        })
    };
    let Some(entries) = best(entries) else {
        // A sheet of items with nothing to join is read for what it is.
        let items = best(items).into_iter();
        return (items.map(|one| (one, Role::Entries)).collect(), Vec::new());
    };
    let unread = candidates
        .into_iter()
        .filter(|(sheet, alike)| *alike && *sheet != entries.sheet)
        .map(|(sheet, _)| sheet)
        .collect();
    let items = if entries.has(columns, "item_name") {
        None
    } else {
        best(items)
    };
    let chosen = with_roles(vec![entries], items.into_iter().collect());
    (chosen, unread)
}

fn with_roles(entries: Vec<Found>, items: Vec<Found>) -> Vec<(Found, Role)> {
    let entries = entries.into_iter().map(|one| (one, Role::Entries));
    entries
        .chain(items.into_iter().map(|one| (one, Role::Items)))
        .collect()
}
