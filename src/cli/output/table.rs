//! Text for a terminal: tables set by display width, pairs under each other.

use super::{Block, Table};
use crate::cli::context::Context;
use crate::model::text::printable;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A line under the head and none else: rows stay close together, and copying a cell copies no frame.
const STYLE: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Writes all blocks.
pub(super) fn write(blocks: &[Block], context: &Context, text: &mut Vec<u8>) {
    let mut out = String::new();
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Heading(heading) => {
                if at > 0 {
                    out.push('\n');
                }
                out.push_str(&context.bold(&printable(heading)));
                out.push('\n');
            }
            Block::Line(line) => {
                for part in line.lines() {
                    out.push_str(&printable(part));
                    out.push('\n');
                }
            }
            Block::Pairs(pairs) => out.push_str(&aligned(pairs, context.width().into())),
            Block::Table(table) if table.rows.is_empty() => {
                if !table.when_empty.is_empty() {
                    out.push_str(&table.when_empty);
                    out.push('\n');
                }
            }
            Block::Table(table) => {
                out.push_str(&set(table, context));
                out.push('\n');
            }
        }
    }
    text.extend_from_slice(out.as_bytes());
}

/// Sets labels and values under each other; a value that is wider than the screen goes on under its own beginning.
fn aligned(pairs: &[(String, String)], screen: usize) -> String {
    let widest = pairs
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0);
    let indent = " ".repeat(widest + 2);
    let room = screen.saturating_sub(widest + 2).max(20);
    let mut out = String::new();
    for (label, value) in pairs {
        let value: Vec<String> = value
            .lines()
            .flat_map(|line| wrapped(&printable(line), room))
            .collect();
        let pad = " ".repeat(widest.saturating_sub(label.width()) + 2);
        out.push_str(&format!(
            "{label}{pad}{}\n",
            value.join(&format!("\n{indent}"))
        ));
    }
    out
}

/// Breaks a line into parts of at most `room` columns: after a blank or between wide characters. A word that is wider,
/// such as a path, stays whole, so that it can be copied.
fn wrapped(line: &str, room: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let (mut start, mut used, mut breakable) = (0, 0, None);
    let mut wide_before = false;
    for (at, c) in line.char_indices() {
        let width = c.width().unwrap_or(0);
        // A closing mark must not begin a line, nor an opening one end it.
        if width > 1 && wide_before && !"，。、；：！？）》】”’".contains(c) {
            breakable = Some(at);
        }
        if used + width > room
            && let Some(end) = breakable.filter(|end| *end > start)
        {
            parts.push(line[start..end].trim_end().to_owned());
            start = end;
            used = line[end..at].width();
            breakable = None;
        }
        used += width;
        wide_before = width > 1 && !"（《【“‘".contains(c);
        if c == ' ' {
            breakable = Some(at + 1);
        }
    }
    parts.push(line[start..].to_owned());
    parts
}

/// Returns the width that a column of short values keeps where the terminal is narrow: a date broken in two is no date.
fn short(table: &Table, at: usize) -> Option<u16> {
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let widest = cells.map(|cell| cell.width()).max()?;
    // Two columns of padding stand around the value.
    u16::try_from(widest)
        .ok()
        .filter(|width| *width <= 12)
        .map(|width| width + 2)
}

fn set(table: &Table, context: &Context) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(STYLE)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(context.width());
    if !context.no_headers {
        drawn.set_header(table.columns.iter().map(|column| column.title.as_str()));
    }
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| printable(cell)));
    }
    for (at, column) in table.columns.iter().enumerate() {
        if let Some(width) = short(table, at)
            && let Some(drawn) = drawn.column_mut(at)
        {
            drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        }
        if column.right
            && let Some(drawn) = drawn.column_mut(at)
        {
            drawn.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn.trim_fmt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_goes_on_under_its_own_beginning() {
        let pairs = [("Path".to_owned(), "one two three four five six".to_owned())];
        assert_eq!(
            aligned(&pairs, 26),
            "Path  one two three four\n      five six\n"
        );
    }

    #[test]
    fn wide_text_breaks_between_characters_and_a_mark_stays_behind_them() {
        assert_eq!(
            wrapped("提供部门名称（必填）", 12),
            ["提供部门名称", "（必填）"]
        );
        assert_eq!(wrapped("提供部门名称，", 12), ["提供部门名", "称，"]);
        assert_eq!(wrapped("/a/path/that/is/long", 8), ["/a/path/that/is/long"]);
        assert_eq!(wrapped("", 8), [""]);
    }
}
