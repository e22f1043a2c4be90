//! Finding layouts: every sheet's rows are weighed as headers, and the sheets against each other.

use super::columns::ColumnSpec;
use super::fault::SheetFault;
use super::grid::{Row, SheetHead};
use super::header::{Claim, Index, Understanding, header_cells};
use super::layout::{Choice, Layout, Matched, Role, SheetChoice};
use super::mapping::{ItemCells, Mapping, letters};
use super::noise;
use super::source::Source;
use crate::model::text::{match_key, trim};
use crate::model::{Problem, ProblemCode};
use std::collections::BTreeMap;

/// Rows looked at for a header and for the way items stand.
const LOOKED_AT: usize = 200;
/// Rows within which a header must begin.
const HEADER_WITHIN: usize = 60;
/// Most header rows.
const DEEPEST: usize = 4;

/// Holds the best header of a sheet.
struct Found {
    sheet: usize,
    score: f64,
    first: usize,
    rows: Vec<Row>,
    header_rows: Vec<u32>,
    first_data_row: u32,
    understanding: Understanding,
    /// Columns that a mapping file names by letters: place of the field, column, level.
    lettered: Vec<(usize, u32, Option<u8>)>,
}

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
    let index = Index::new(columns, mapping);
    let mut found = Vec::new();
    for sheet in sheets_to_look_at(&heads, choice, file)? {
        let rows = source.peek(sheet, LOOKED_AT)?;
        if let Some(one) = find_header(sheet, rows, &heads[sheet], &index, columns, choice)? {
            found.push(one);
        }
    }
    if let Some(mapping) = mapping {
        check_headers(mapping, &found)?;
    }
    let chosen = choose_sheets(found, &heads, columns, choice);
    if chosen.is_empty() {
        return Err(SheetFault::NoHeader {
            file: file.to_owned(),
            sheets: heads.into_iter().map(|head| head.name).collect(),
        });
    }
    Ok(chosen
        .into_iter()
        .map(|(one, role)| lay_out(one, role, &heads, columns, mapping))
        .collect())
}

fn sheets_to_look_at(heads: &[SheetHead], choice: &Choice, file: &str) -> Result<Vec<usize>, SheetFault> {
    let named = match &choice.sheet {
        SheetChoice::Named(name) => Some(name),
        _ => choice.mapping.as_ref().and_then(|mapping| mapping.sheet.as_ref()),
    };
    let Some(name) = named else { return Ok((0..heads.len()).collect()) };
    let exact = heads.iter().position(|head| head.name == *name);
    let folded = || heads.iter().position(|head| match_key(&head.name) == match_key(name));
    match exact.or_else(folded) {
        Some(sheet) => Ok(vec![sheet]),
        None => Err(SheetFault::NoSheet {
            file: file.to_owned(),
            sheet: name.clone(),
            sheets: heads.iter().map(|head| head.name.clone()).collect(),
        }),
    }
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
        let wanted = super::synonyms::header_key(header);
        let stands = found.iter().flat_map(|one| &one.understanding.claims).any(|claim| claim.cell.is(&wanted));
        if !stands {
            return Err(mapping.fault(format!("columns.{key} = {header:?}")));
        }
    }
    Ok(())
}

fn find_header(
    sheet: usize,
    rows: Vec<Row>,
    head: &SheetHead,
    index: &Index<'_>,
    columns: &[ColumnSpec],
    choice: &Choice,
) -> Result<Option<Found>, SheetFault> {
    let mapping = choice.mapping.as_ref();
    let lettered = mapping.map(|mapping| by_letters(mapping, columns)).unwrap_or_default();
    let stated = mapping.and_then(|mapping| mapping.header_rows.as_ref());
    let best = match stated {
        Some(numbers) => {
            let picked: Vec<Row> = rows.iter().filter(|row| numbers.contains(&row.number)).cloned().collect();
            let understanding = index.understand(header_cells(&picked, &head.merges), false);
            Some((index.score(&understanding, picked.len()), 0, numbers.clone(), understanding))
        }
        None => best_header(&rows, head, index, columns),
    };
    let Some((score, first, header_rows, _)) = best else { return Ok(None) };
    let picked: Vec<Row> = rows.iter().filter(|row| header_rows.contains(&row.number)).cloned().collect();
    let understanding = index.understand(header_cells(&picked, &head.merges), true);
    let first_data_row = first_data_row(&header_rows, head, mapping);
    let one = Found { sheet, score, first, rows, header_rows, first_data_row, understanding, lettered };
    let enough = one.names_records(columns) && (one.width() > 1 || named_by_user(choice));
    Ok(enough.then_some(one))
}

/// A user who names the sheet, the columns or the provider may have a header of one word.
fn named_by_user(choice: &Choice) -> bool {
    choice.provider_given || choice.mapping.is_some() || matches!(choice.sheet, SheetChoice::Named(_))
}

type Best = (f64, usize, Vec<u32>, Understanding);

fn best_header(rows: &[Row], head: &SheetHead, index: &Index<'_>, columns: &[ColumnSpec]) -> Option<Best> {
    let mut best: Option<Best> = None;
    for first in 0..rows.len().min(HEADER_WITHIN) {
        for depth in 1..=DEEPEST.min(rows.len() - first) {
            let picked = &rows[first..first + depth];
            let understanding = index.understand(header_cells(picked, &head.merges), false);
            if !has_record_name(&understanding.claims, columns) {
                continue;
            }
            let score = index.score(&understanding, depth);
            if best.as_ref().is_none_or(|(before, ..)| score > *before) {
                best = Some((score, first, picked.iter().map(|row| row.number).collect(), understanding));
            }
        }
    }
    best
}

/// Tells whether a header names records: by name where the noun has one, else by anything required.
fn has_record_name(claims: &[Claim], columns: &[ColumnSpec]) -> bool {
    let named = columns.iter().any(|column| column.key == "name");
    claims.iter().any(|claim| {
        let column = &columns[claim.spec];
        if named { matches!(column.key, "name" | "code") } else { column.required }
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
        .filter(|span| header_rows.contains(&span.first_row) && span.last_row - span.first_row < 4)
        .map(|span| span.last_row)
        .max()
        .unwrap_or(0);
    last.max(merged) + 1
}

impl Found {
    fn has(&self, columns: &[ColumnSpec], key: &str) -> bool {
        let claimed = self.understanding.claims.iter().any(|claim| columns[claim.spec].key == key);
        claimed || self.lettered.iter().any(|(spec, ..)| columns[*spec].key == key)
    }

    fn names_records(&self, columns: &[ColumnSpec]) -> bool {
        has_record_name(&self.understanding.claims, columns)
            || self.lettered.iter().any(|(spec, ..)| matches!(columns[*spec].key, "name" | "code"))
    }

    fn width(&self) -> usize {
        self.understanding.claims.len() + self.lettered.len()
    }
}

fn choose_sheets(mut found: Vec<Found>, heads: &[SheetHead], columns: &[ColumnSpec], choice: &Choice) -> Vec<(Found, Role)> {
    if found.iter().any(|one| !heads[one.sheet].hidden) {
        found.retain(|one| !heads[one.sheet].hidden);
    }
    let bare = found.iter().any(|one| !one.has(columns, "item_name"));
    let has_provider = |one: &Found| one.has(columns, "provider") || one.has(columns, "provider_code");
    let (items, mut entries): (Vec<Found>, Vec<Found>) = found
        .into_iter()
        .partition(|one| bare && one.has(columns, "item_name") && !has_provider(one));
    if choice.sheet != SheetChoice::All {
        let complete = |one: &Found| has_provider(one) || choice.provider_given;
        let best = |ones: Vec<Found>| {
            ones.into_iter().reduce(|best, one| {
                let better = (complete(&one), one.score) > (complete(&best), best.score);
                if better { one } else { best }
            })
        };
        entries = best(entries).into_iter().collect();
        let alone = entries.first().is_some_and(|one| one.has(columns, "item_name"));
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
    entries.chain(items.into_iter().map(|one| (one, Role::Items))).collect()
}

fn lay_out(one: Found, role: Role, heads: &[SheetHead], columns: &[ColumnSpec], mapping: Option<&Mapping>) -> Layout {
    let head = &heads[one.sheet];
    let mut matched: Vec<Matched> = one.understanding.claims.iter().map(|claim| as_matched(claim, columns, role)).collect();
    for (spec, column, level) in &one.lettered {
        matched.retain(|other| other.column != *column);
        matched.push(Matched { key: columns[*spec].key, column: *column, header: String::new(), level: *level, guessed: false });
    }
    matched.sort_by_key(|matched| matched.column);
    let mut layout = Layout {
        sheet: one.sheet,
        name: head.name.clone(),
        header_rows: one.header_rows,
        first_data_row: one.first_data_row,
        columns: matched,
        unused: one.understanding.unused.iter().map(|cell| cell.text.clone()).collect(),
        role,
        problems: Vec::new(),
        constants: mapping.map_or_else(BTreeMap::new, |mapping| mapping.constants.clone()),
        values: mapping.map_or_else(BTreeMap::new, |mapping| mapping.values.clone()),
        items: mapping.map_or(ItemCells::Auto, |mapping| mapping.items.layout),
        separator: mapping.and_then(|mapping| mapping.items.separator.clone()),
    };
    if layout.items == ItemCells::Auto {
        layout.items = how_items_stand(&layout, &one.rows[one.first..]);
    }
    layout.problems = sheet_problems(&layout, &one.understanding, head, columns);
    layout
}

/// In a sheet of items, a word that entries and items share means the item's field.
fn as_matched(claim: &Claim, columns: &[ColumnSpec], role: Role) -> Matched {
    let own = columns[claim.spec].key;
    let of_item = columns
        .iter()
        .map(|column| column.key)
        .find(|key| key.strip_prefix("item_") == Some(own) && !matches!(own, "name"));
    Matched {
        key: if role == Role::Items { of_item.unwrap_or(own) } else { own },
        column: claim.cell.column,
        header: claim.cell.text.clone(),
        level: claim.level,
        guessed: claim.is_guess(),
    }
}

fn sheet_problems(layout: &Layout, understanding: &Understanding, head: &SheetHead, columns: &[ColumnSpec]) -> Vec<Problem> {
    let row = layout.header_rows.last().copied();
    let mut problems = Vec::new();
    for cell in &understanding.duplicates {
        problems.push(layout.problem(ProblemCode::HeaderDuplicate, row, Some(cell.column), None, Some(&cell.text)));
    }
    for matched in layout.columns.iter().filter(|matched| matched.guessed) {
        problems.push(layout.problem(ProblemCode::HeaderGuessed, row, Some(matched.column), Some(matched.key), Some(&matched.header)));
    }
    let hidden = layout.columns.iter().filter(|matched| head.hidden_columns.contains(&matched.column)).count();
    if hidden > 0 {
        let mut problem = layout.problem(ProblemCode::HiddenColumns, None, None, None, None);
        problem.facts.push(("count", hidden.to_string()));
        problems.push(problem);
    }
    // One for the sheet: thousands of equal warnings would bury the rest.
    let catalogue = columns.iter().any(|column| column.key == "share_type");
    if catalogue && layout.role == Role::Entries && !layout.has("share_type") && !layout.has("share_condition") {
        problems.push(layout.problem(ProblemCode::ShareMissing, row, None, Some("share_type"), None));
    }
    problems
}

/// Tells an item a row from items joined in a cell: rows that go on with the entry above decide.
fn how_items_stand(layout: &Layout, rows: &[Row]) -> ItemCells {
    let Some(items) = layout.column("item_name") else { return ItemCells::Rows };
    if layout.role == Role::Items {
        return ItemCells::Rows;
    }
    let data = || rows.iter().filter(|row| row.number >= layout.first_data_row && !noise::is_noise(row, layout, false));
    let (mut seen, mut going_on, mut joined) = (0_u32, 0_u32, 0_u32);
    let mut last = String::new();
    for row in data() {
        let name = layout.column("name").map(|matched| noise::text(row, matched.column)).unwrap_or_default();
        seen += 1;
        if name.is_empty() || name == last {
            going_on += 1;
        } else {
            last.clear();
            last.push_str(&name);
        }
        let cell = noise::text(row, items.column);
        joined += u32::from(super::items::split(trim(&cell), layout.separator.as_deref()).len() > 1);
    }
    if joined > 0 && going_on * 5 < seen { ItemCells::Joined } else { ItemCells::Rows }
}
