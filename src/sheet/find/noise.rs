//! Rows that are no records: notes, examples, numbering, repeated headers, totals.

use super::layout::Layout;
use crate::model::text::{match_key, trim};
use crate::sheet::cells::text::plain;
use crate::sheet::grid::{Cell, Row};
use std::borrow::Cow;

/// Words that begin a note where a colon, blank, bracket, figure or nothing follows.
const NOTES: &[&str] = &[
    "填表说明",
    "填写说明",
    "填报说明",
    "填表须知",
    "填报须知",
    "填表人",
    "填报人",
    "审核人",
    "制表人",
    "单位负责人",
    "填报单位",
    "填报日期",
    "填表日期",
    "填报时间",
    "填表时间",
    "制表日期",
    "审核日期",
    "编制单位",
    "制表单位",
    "复核人",
    "经办人",
    "联系人",
    "联系电话",
    "联系方式",
    "数源单位联系人",
];

/// Words that begin a note only with a colon: without one they may begin a name.
const NOTES_WITH_COLON: &[&str] = &[
    "说明", "注", "备注", "审核", "制表", "单位", "Note", "Notes",
];

/// Words with which an example begins, in any of its first cells or in its name.
const EXAMPLES: &[&str] = &[
    "示例:",
    "示例：",
    "(示例)",
    "（示例）",
    "【示例】",
    "[示例]",
    "样例:",
    "样例：",
    "(样例)",
    "（样例）",
    "例:",
    "例：",
    "例如:",
    "例如：",
    "Example:",
    "(example)",
    "填写示例",
    "填报示例",
    "示范:",
    "示范：",
];

/// Whole texts that mark an example row.
const EXAMPLE_WORDS: &[&str] = &["示例", "样例", "例", "范例", "Example", "example"];

/// Instructions to fill a cell in; two of them make an instruction row.
const INSTRUCTIONS: &[&str] = &[
    "请填写",
    "请选择",
    "必填",
    "选填",
    "必填项",
    "选填项",
    "（必填）",
    "（选填）",
    "(必填)",
    "(选填)",
    "下拉选择",
];

/// First words of rows that add others up.
const TOTALS: &[&str] = &["合计", "总计", "小计", "合 计", "总 计"];

/// Rows below the header among which a row of column numbers may stand.
const NUMBERING_WITHIN: u32 = 3;

/// Returns a cell's own text.
pub(in crate::sheet) fn text(row: &Row, column: u32) -> Cow<'_, str> {
    row.cells
        .get(column as usize)
        .map_or(Cow::Borrowed(""), plain)
}

/// Tells whether a row of data is none; `wide` says that a merged span over several columns begins in it.
pub(in crate::sheet) fn is_noise(row: &Row, layout: &Layout, wide: bool) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !matches!(cell, Cell::Empty));
    let Some(first) = filled.next() else {
        return true;
    };
    let alone = filled.next().is_none();
    let first = match first {
        Cell::Text(text) => trim(text),
        _ => "",
    };
    if alone && wide && first.chars().count() > 30 {
        return true;
    }
    is_note_row(row, first)
        || TOTALS.contains(&first)
        || is_example(row, layout, first)
        || is_instruction(row, layout)
        || (is_near_header(row, layout) && is_bracketed(row))
        || is_header_again(row, layout)
        || (is_near_header(row, layout) && is_numbering(row))
}

fn is_near_header(row: &Row, layout: &Layout) -> bool {
    row.number < layout.first_data_row + NUMBERING_WITHIN
}

/// Tells whether a row is a note: one that begins as a note and holds little else, or only more of them.
fn is_note_row(row: &Row, first: &str) -> bool {
    if !is_note(first) {
        return false;
    }
    let filled = || row.cells.iter().filter(|cell| !matches!(cell, Cell::Empty));
    let noted = |cell: &Cell| matches!(cell, Cell::Text(text) if is_note(trim(text)));
    filled().count() <= 2 || filled().filter(|cell| noted(cell)).count() >= 2
}

/// Tells whether every cell stands in brackets, as instructions to fill in do: `（填写单位全称）`.
fn is_bracketed(row: &Row) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !matches!(cell, Cell::Empty));
    let bracketed = |cell: &Cell| match cell {
        Cell::Text(text) => {
            let text = trim(text);
            text.starts_with(['（', '(']) && text.ends_with(['）', ')'])
        }
        _ => false,
    };
    filled.clone().count() >= 2 && filled.all(bracketed)
}

/// Tells whether a row below a note goes on with it: one cell alone that begins with a number, as `2.一式两份`.
pub(in crate::sheet) fn goes_on_with_note(row: &Row) -> bool {
    let mut filled = row.cells.iter().filter(|cell| !matches!(cell, Cell::Empty));
    let (Some(Cell::Text(text)), None) = (filled.next(), filled.next()) else {
        return false;
    };
    let text = trim(text).trim_start_matches(['（', '(']);
    let rest =
        text.trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    rest.len() < text.len() && rest.starts_with(['.', '、', '．', ')', '）'])
}

/// Tells whether a row begins a note over several rows.
pub(in crate::sheet) fn begins_note(row: &Row) -> bool {
    let first = row.cells.iter().find(|cell| !matches!(cell, Cell::Empty));
    matches!(first, Some(Cell::Text(text)) if is_note(trim(text)))
}

fn is_note(first: &str) -> bool {
    let colon = |rest: &str| rest.starts_with([':', '：']);
    let ends = |rest: &str| {
        let next = rest.chars().next();
        next.is_none_or(|c| c.is_whitespace() || c.is_ascii_digit() || matches!(c, '(' | '（'))
    };
    let rests = |words: &'static [&str]| words.iter().filter_map(|word| first.strip_prefix(word));
    rests(NOTES).any(|rest| colon(rest) || ends(rest)) || rests(NOTES_WITH_COLON).any(colon)
}

fn is_example(row: &Row, layout: &Layout, first: &str) -> bool {
    let marked = |text: &str| {
        EXAMPLE_WORDS.contains(&text) || EXAMPLES.iter().any(|word| text.starts_with(word))
    };
    marked(first)
        || layout
            .column("name")
            .is_some_and(|name| marked(&text(row, name.column)))
}

fn is_instruction(row: &Row, layout: &Layout) -> bool {
    let told = |column: u32| match row.cells.get(column as usize) {
        Some(Cell::Text(text)) => INSTRUCTIONS.contains(&trim(text)),
        _ => false,
    };
    layout
        .columns
        .iter()
        .filter(|matched| told(matched.column))
        .take(2)
        .count()
        == 2
}

fn is_header_again(row: &Row, layout: &Layout) -> bool {
    let same = |matched: &&super::layout::Matched| {
        !matched.header.is_empty() && text(row, matched.column) == matched.header
    };
    let name = layout.column("name").or(layout.columns.first());
    name.is_some_and(|name| same(&name))
        && layout.columns.iter().filter(same).count() >= layout.columns.len().min(2)
}

/// Tells whether a row counts its columns: 1 2 3, ① ② ③, A B C or 甲 乙 丙.
fn is_numbering(row: &Row) -> bool {
    let counted: Option<Vec<String>> = row
        .cells
        .iter()
        .filter(|cell| !matches!(cell, Cell::Empty))
        .map(|cell| match cell {
            Cell::Number(number) => Some(number.to_string()),
            Cell::Text(text) => Some(match_key(text)),
            _ => None,
        })
        .collect();
    let Some(counted) = counted.filter(|counted| counted.len() >= 3) else {
        return false;
    };
    let numbers = (1_u32..)
        .zip(&counted)
        .all(|(number, text)| *text == number.to_string());
    let series = |series: &str| {
        counted.len() <= series.chars().count()
            && series
                .chars()
                .zip(&counted)
                .all(|(mark, text)| text.chars().eq([mark]))
    };
    numbers || series("abcdefghijklmnopqrstuvwxyz") || series("甲乙丙丁戊己庚辛壬癸")
}
