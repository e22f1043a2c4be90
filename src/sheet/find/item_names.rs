//! Which of two columns names the items in Chinese, where their headers alone do not say: told by what stands in them.

use super::header::{Claim, LIKE_RANK, Understanding};
use super::vocabulary::Index;
use crate::model::text::trim;
use crate::sheet::grid::{Cell, Row};

/// Headers of what describes a field, which beside English names are its Chinese names.
const DESCRIPTIONS: &[&str] = &[
    "字段注释",
    "字段描述",
    "字段说明",
    "字段含义",
    "注释",
    "信息项描述",
    "信息项说明",
    "数据项说明",
    "数据项描述",
];

/// Longest text, in characters, that may be a name on the average.
const LONGEST: usize = 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    /// Letters, and no Chinese at all.
    Latin,
    /// Short and nearly all Chinese.
    Chinese,
    /// Neither, or nothing.
    Unclear,
}

/// Settles which column names the items in Chinese and which in English; a header that was not taken at its word is a
/// guess, and told as one.
pub(in crate::sheet) fn settle(
    understanding: &mut Understanding,
    rows: &[Row],
    first_data_row: u32,
    index: &Index<'_>,
) {
    let spec = |key: &str| index.columns.iter().position(|column| column.key == key);
    let (Some(name), Some(english)) = (spec("item_name"), spec("item_english_name")) else {
        return;
    };
    if index.mapped.contains("item_name") || index.mapped.contains("item_english_name") {
        return;
    }
    let note = spec("item_note");
    let script = |column: u32| script(rows, first_data_row, column);
    let Understanding { claims, unused, .. } = understanding;
    let Some(at) = claims.iter().position(|claim| claim.spec == name) else {
        return;
    };
    let english_is_free = claims.iter().all(|claim| claim.spec != english);
    let named_too = |cell: &super::header_cells::HeaderCell| {
        let found = index.candidates(cell);
        found.iter().any(|(spec, _)| *spec == name) || DESCRIPTIONS.contains(&cell.key.as_str())
    };
    let guess = |spec: usize, cell| Claim {
        spec,
        cell,
        level: None,
        is_option: false,
        rank: LIKE_RANK,
    };
    if script(claims[at].cell.column) != Script::Latin {
        let other = unused.iter().position(|cell| {
            named_too(cell)
                && !DESCRIPTIONS.contains(&cell.key.as_str())
                && script(cell.column) == Script::Latin
        });
        if let Some(other) = other.filter(|_| english_is_free) {
            let cell = unused.remove(other);
            claims.push(guess(english, cell));
            claims.sort_by_key(|claim| claim.cell.column);
        }
        return;
    }
    let described = claims.iter().position(|claim| {
        Some(claim.spec) == note
            && DESCRIPTIONS.contains(&claim.cell.key.as_str())
            && script(claim.cell.column) == Script::Chinese
    });
    let left = unused
        .iter()
        .position(|cell| named_too(cell) && script(cell.column) == Script::Chinese);
    let cell = match (left, described) {
        (Some(left), _) => unused.remove(left),
        (None, Some(described)) => claims[described].cell.clone(),
        (None, None) => return,
    };
    claims.retain(|claim| claim.spec == name || claim.cell.column != cell.column);
    let Some(own) = claims.iter_mut().find(|claim| claim.spec == name) else {
        return;
    };
    let latin = std::mem::replace(own, guess(name, cell)).cell;
    if english_is_free {
        claims.push(guess(english, latin));
    } else {
        unused.push(latin);
    }
    claims.sort_by_key(|claim| claim.cell.column);
    unused.sort_by_key(|cell| cell.column);
}

fn script(rows: &[Row], first_data_row: u32, column: u32) -> Script {
    let (mut texts, mut chinese, mut latin, mut length) = (0_usize, 0_usize, 0_usize, 0_usize);
    for row in rows.iter().filter(|row| row.number >= first_data_row) {
        let Some(Cell::Text(text)) = row.cells.get(column as usize) else {
            continue;
        };
        let text = trim(text);
        let has_chinese = text.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
        texts += 1;
        length += text.chars().count();
        chinese += usize::from(has_chinese);
        latin += usize::from(!has_chinese && text.contains(|c: char| c.is_ascii_alphabetic()));
    }
    if texts > 0 && latin == texts {
        Script::Latin
    } else if texts > 0 && chinese * 5 >= texts * 4 && length <= texts * LONGEST {
        Script::Chinese
    } else {
        Script::Unclear
    }
}
