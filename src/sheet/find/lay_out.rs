//! Making a layout of a found header: its columns, how items stand, what is wrong with the sheet as a whole.

use super::found::Found;
use super::header::{Claim, Understanding};
use super::layout::{Layout, Matched, Role};
use super::mapping::{ItemCells, Mapping};
use super::noise;
use super::stated::Stated;
use crate::model::field::Kind;
use crate::model::text::trim;
use crate::model::{Problem, ProblemCode};
use crate::sheet::cells::number::{HeaderUnit, header_unit};
use crate::sheet::columns::ColumnSpec;
use crate::sheet::entries::items::split;
use crate::sheet::grid::{Row, SheetHead};
use std::collections::BTreeMap;

/// Makes the layout of a sheet in its role.
pub(in crate::sheet) fn lay_out(
    one: Found,
    role: Role,
    heads: &[SheetHead],
    columns: &[ColumnSpec],
    mapping: Option<&Mapping>,
) -> Layout {
    let head = &heads[one.sheet];
    let mut matched: Vec<Matched> = one
        .understanding
        .claims
        .iter()
        .map(|claim| as_matched(claim, columns, role))
        .collect();
    let understood = &one.understanding;
    let claimed = understood.claims.iter().map(|claim| &claim.cell);
    let header_over: BTreeMap<u32, String> = claimed
        .chain(&understood.unused)
        .map(|cell| (cell.column, cell.text.clone()))
        .collect();
    for (spec, column, level) in &one.lettered {
        matched.retain(|other| other.column != *column);
        matched.push(Matched {
            key: columns[*spec].key,
            column: *column,
            header: header_over.get(column).cloned().unwrap_or_default(),
            level: *level,
            is_option: false,
            guessed: false,
        });
    }
    matched.sort_by_key(|matched| matched.column);
    let mut layout = Layout {
        sheet: one.sheet,
        name: head.name.clone(),
        header_rows: one.header_rows,
        first_data_row: one.first_data_row,
        columns: matched,
        unused: one
            .understanding
            .unused
            .iter()
            .filter(|cell| {
                let mut lettered = one.lettered.iter();
                lettered.all(|(_, column, _)| *column != cell.column)
            })
            .map(|cell| cell.text.clone())
            .collect(),
        role,
        since_1904: head.since_1904,
        serial: None,
        problems: Vec::new(),
        constants: mapping.map_or_else(BTreeMap::new, |mapping| mapping.constants.clone()),
        values: mapping.map_or_else(BTreeMap::new, |mapping| mapping.values.clone()),
        items: mapping.map_or(ItemCells::Auto, |mapping| mapping.items.layout),
        separator: mapping.and_then(|mapping| mapping.items.separator.clone()),
    };
    if layout.items == ItemCells::Auto {
        layout.items = how_items_stand(&layout, &one.rows[one.first..]);
    }
    let serial = one.understanding.unused.iter().find(|cell| {
        let key = cell.key.as_str();
        matches!(key, "序号" | "序" | "no")
    });
    layout.serial = serial
        .map(|cell| cell.column)
        .filter(|serial| counts_entries(*serial, &layout, &one.rows[one.first..], head));
    layout.problems = sheet_problems(&layout, &one.understanding, head, columns);
    let stated = one
        .stated
        .filter(|_| role == Role::Entries && !layout.has("provider"));
    if let Some(stated) = stated {
        layout.problems.push(provider_stated(&layout, &stated));
        layout.constants.insert("provider".to_owned(), stated.name);
    }
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
        key: if role == Role::Items {
            of_item.unwrap_or(own)
        } else {
            own
        },
        column: claim.cell.column,
        header: claim.cell.text.clone(),
        level: claim.level,
        is_option: claim.is_option,
        guessed: claim.is_guess(),
    }
}

/// Says that the provider was taken from outside the table.
pub(in crate::sheet) fn provider_stated(layout: &Layout, stated: &Stated) -> Problem {
    let (row, column) = stated.cell.unzip();
    let mut problem = layout.problem(
        ProblemCode::ProviderStated,
        row,
        column,
        Some("provider"),
        Some(&stated.words),
    );
    problem.facts.push(("read_as", stated.name.clone()));
    problem
}

fn sheet_problems(
    layout: &Layout,
    understanding: &Understanding,
    head: &SheetHead,
    columns: &[ColumnSpec],
) -> Vec<Problem> {
    let row = layout.header_rows.last().copied();
    let mut problems = Vec::new();
    for cell in &understanding.duplicates {
        problems.push(layout.problem(
            ProblemCode::HeaderDuplicate,
            row,
            Some(cell.column),
            None,
            Some(&cell.text),
        ));
    }
    for matched in layout.columns.iter().filter(|matched| matched.guessed) {
        problems.push(layout.problem(
            ProblemCode::HeaderGuessed,
            row,
            Some(matched.column),
            Some(matched.key),
            Some(&matched.header),
        ));
    }
    for matched in &layout.columns {
        let spec = columns.iter().find(|column| column.key == matched.key);
        let is_amount = spec.is_some_and(|spec| spec.kind == Kind::Amount);
        if is_amount && header_unit(matched.key, &matched.header) == HeaderUnit::Unknown {
            problems.push(layout.problem(
                ProblemCode::UnitUnknown,
                row,
                Some(matched.column),
                Some(matched.key),
                Some(&matched.header),
            ));
        }
    }
    let hidden = layout
        .columns
        .iter()
        .filter(|matched| head.hidden_columns.contains(&matched.column))
        .count();
    if hidden > 0 {
        let mut problem = layout.problem(ProblemCode::HiddenColumns, None, None, None, None);
        problem.facts.push(("count", hidden.to_string()));
        problems.push(problem);
    }
    // One for the sheet: thousands of equal warnings would bury the rest.
    let catalogue = columns.iter().any(|column| column.key == "share_type");
    if catalogue
        && layout.role == Role::Entries
        && !layout.has("share_type")
        && !layout.has("share_condition")
    {
        problems.push(layout.problem(
            ProblemCode::ShareMissing,
            row,
            None,
            Some("share_type"),
            None,
        ));
    }
    problems
}

/// Tells whether a column of numbers counts entries and not rows: below a name, rows of items have none of their own.
fn counts_entries(serial: u32, layout: &Layout, rows: &[Row], head: &SheetHead) -> bool {
    let Some(name) = layout.column("name") else {
        return false;
    };
    let is_merged = |row: &Row| {
        head.merges.iter().any(|span| {
            (span.first_row..=span.last_row).contains(&row.number)
                && (span.first_column..=span.last_column).contains(&name.column)
        })
    };
    let says = |row: &Row, column: u32| !noise::text(row, column).is_empty();
    let nameless = rows.iter().filter(|row| {
        row.number >= layout.first_data_row && !says(row, name.column) && !is_merged(row)
    });
    let (mut with, mut without) = (0_u32, 0_u32);
    for row in nameless {
        let mut columns = layout.columns.iter();
        let of_entry =
            columns.any(|matched| !matched.key.starts_with("item_") && says(row, matched.column));
        with += u32::from(says(row, serial) && !of_entry);
        without += u32::from(!says(row, serial));
    }
    with <= without
}

/// Tells an item a row from items joined in a cell: rows that go on with the entry above decide.
fn how_items_stand(layout: &Layout, rows: &[Row]) -> ItemCells {
    let Some(items) = layout.column("item_name") else {
        return ItemCells::Rows;
    };
    if layout.role == Role::Items {
        return ItemCells::Rows;
    }
    let data = || {
        rows.iter().filter(|row| {
            row.number >= layout.first_data_row && !noise::is_noise(row, layout, false)
        })
    };
    let (mut seen, mut going_on, mut joined) = (0_u32, 0_u32, 0_u32);
    let at = |key: &str| layout.column(key).map(|matched| matched.column);
    let said = |row: &Row, column: Option<u32>| {
        column.map_or_else(String::new, |column| noise::text(row, column).into_owned())
    };
    let (name, whose) = (at("name"), [at("code"), at("provider")]);
    let mut last = (String::new(), [String::new(), String::new()]);
    for row in data() {
        let (own, own_whose) = (said(row, name), whose.map(|column| said(row, column)));
        seen += 1;
        // One name of several providers, or under several codes, is several entries.
        let mut pairs = own_whose.iter().zip(&last.1);
        let same = own == last.0 && pairs.all(|(own, last)| own.is_empty() || own == last);
        if own.is_empty() || same {
            going_on += 1;
        } else {
            last = (own, own_whose);
        }
        let cell = noise::text(row, items.column);
        joined += u32::from(split(trim(&cell), layout.separator.as_deref()).len() > 1);
    }
    if joined > 0 && going_on * 5 < seen {
        ItemCells::Joined
    } else {
        ItemCells::Rows
    }
}
