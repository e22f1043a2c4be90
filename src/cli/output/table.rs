//! Text for a terminal: dense tables set by display width, pairs under each other.

use super::widths::{GAP, widths};
use super::wrap::wrapped;
use super::{Block, Table};
use crate::cli::context::Context;
use crate::model::text::printable;
use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, Width};
use unicode_width::UnicodeWidthStr;

/// Lines that one cell of a table may take; `show`, JSON and files have all of it.
const MOST_LINES: usize = 12;
/// Narrowest room in which values beside their labels are broken into lines.
const NARROW: usize = 20;
/// Rows that the library is given at once, so that a long table is not in memory twice.
const ROWS_AT_ONCE: usize = 1000;

/// Writes all blocks.
pub(super) fn write(blocks: &[Block], context: &Context, text: &mut Vec<u8>) {
    let room = usize::from(context.width());
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
                for part in line
                    .lines()
                    .flat_map(|part| wrapped(&printable(part), room))
                {
                    out.push_str(&part);
                    out.push('\n');
                }
            }
            Block::Code(lines) => {
                for line in lines.lines() {
                    out.push_str(&printable(line));
                    out.push('\n');
                }
            }
            Block::Pairs(pairs) => out.push_str(&aligned(pairs, room)),
            Block::Table(table) if table.rows.is_empty() => {
                if !table.when_empty.is_empty() {
                    out.push_str(&table.when_empty);
                    out.push('\n');
                }
            }
            Block::Table(table) => out.push_str(&set(table, !context.no_headers, room)),
        }
    }
    text.extend_from_slice(out.as_bytes());
}

fn aligned(pairs: &[(String, String)], room: usize) -> String {
    let widest = pairs.iter().map(|(label, _)| label.width()).max();
    let indent = widest.unwrap_or(0) + GAP;
    let room = Some(room.saturating_sub(indent)).filter(|room| *room >= NARROW);
    let mut out = String::new();
    for (label, value) in pairs {
        let lines = value
            .lines()
            .map(printable)
            .flat_map(|line| wrapped(&line, room.unwrap_or(usize::MAX)));
        let mut lines = lines.collect::<Vec<_>>().into_iter();
        let first = lines.next().unwrap_or_default();
        push(&mut out, label, indent, &first);
        for line in lines {
            push(&mut out, "", indent, &line);
        }
    }
    out
}

/// Sets a table: its header, one rule, then rows without lines between them. The widths are ours, since a terminal's
/// room must go to the sentences and not into broken codes; breaking and aligning is the library's.
fn set(table: &Table, headers: bool, room: usize) -> String {
    let rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| clean(cell)).collect())
        .collect();
    let titles: Vec<String> = table.columns.iter().map(|c| printable(&c.title)).collect();
    let widths = widths(headers.then_some(titles.as_slice()), &rows, room);
    let mut out = String::new();
    let mut header = headers.then_some(titles.as_slice());
    if rows.is_empty() {
        draw(table, header, &rows, &widths, &mut out);
    }
    for part in rows.chunks(ROWS_AT_ONCE) {
        draw(table, header.take(), part, &widths, &mut out);
    }
    out
}

/// Draws some rows of a table, under its header where one is given.
fn draw(
    table: &Table,
    header: Option<&[String]>,
    rows: &[Vec<String>],
    widths: &[usize],
    out: &mut String,
) {
    let mut drawn = comfy_table::Table::new();
    drawn
        .load_style(NOTHING.header_separator(LineStyle::none().fill('─').junction('─')))
        .set_content_arrangement(ContentArrangement::Disabled)
        .force_no_tty();
    if let Some(titles) = header {
        drawn.set_header(broken(titles, widths));
    }
    for row in rows {
        let mut row = Row::from(broken(row, widths));
        row.max_height(MOST_LINES);
        drawn.add_row(row);
    }
    let last = widths.len().saturating_sub(1);
    for (at, width) in widths.iter().enumerate() {
        let Some(column) = drawn.column_mut(at) else {
            continue;
        };
        // The library parts columns by one blank of its own.
        let gap = if at == last { 0 } else { GAP - 1 };
        column.set_padding((0, narrow(gap)));
        let width = Width::Fixed(narrow(*width + gap));
        column.set_constraint(ColumnConstraint::Absolute(width));
        if table.columns.get(at).is_some_and(|column| column.right) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    out.push_str(&drawn.trim_fmt());
    out.push('\n');
}

fn narrow(width: usize) -> u16 {
    u16::try_from(width).unwrap_or(u16::MAX)
}

fn clean(cell: &str) -> String {
    cell.lines().map(printable).collect::<Vec<_>>().join("\n")
}

/// Breaks cells to their widths, between words where it can.
fn broken(cells: &[String], widths: &[usize]) -> Vec<String> {
    cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| {
            let lines = cell.lines().flat_map(|line| wrapped(line, *width));
            lines.collect::<Vec<_>>().join("\n")
        })
        .collect()
}

/// Writes a label and what stands beside it.
fn push(out: &mut String, label: &str, indent: usize, text: &str) {
    let free = indent.saturating_sub(label.width());
    let line = format!("{label}{}{text}", " ".repeat(free));
    out.push_str(line.trim_end());
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output::Column;

    fn table(rows: &[[&str; 3]]) -> Table {
        let mut columns: Vec<Column> = ["code", "n", "text"]
            .iter()
            .map(|key| Column::new(key, *key))
            .collect();
        columns[1].right = true;
        Table {
            columns,
            rows: rows
                .iter()
                .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
                .collect(),
            when_empty: String::new(),
        }
    }

    #[test]
    fn rows_stand_close_under_one_rule_and_numbers_to_the_right() {
        let set = set(
            &table(&[["甲", "9", "x"], ["b", "10", "\u{1b}[31m红"]]),
            true,
            80,
        );
        let expected = "code   n  text\n────────────────\n甲     9  x\nb     10  [31m红\n";
        assert_eq!(set, expected);
    }

    /// However many rows there are, they stand under one header, in the same columns.
    #[test]
    fn a_long_table_is_one_table() {
        let mut rows = vec![["甲", "9", "x"]; 2 * ROWS_AT_ONCE];
        rows.push(["long-code", "10", "x"]);
        let set = set(&table(&rows), true, 80);
        let lines: Vec<&str> = set.lines().collect();
        assert_eq!(lines.len(), rows.len() + 2);
        assert_eq!(lines[0], "code        n  text");
        assert!(
            lines[2..rows.len() + 1]
                .iter()
                .all(|line| *line == "甲          9  x")
        );
        assert_eq!(lines.last(), Some(&"long-code  10  x"));
    }

    #[test]
    fn a_long_cell_goes_on_under_itself() {
        let set = set(
            &table(&[["item-duplicate", "1", "说明说明说明"]]),
            false,
            26,
        );
        assert_eq!(
            set,
            "item-duplicate   1  说明说\n                    明说明\n"
        );
    }

    #[test]
    fn a_cell_without_end_is_cut() {
        let set = set(&table(&[["a", "1", &"长".repeat(1000)]]), false, 40);
        assert_eq!(set.lines().count(), MOST_LINES);
        assert!(set.ends_with("…\n"));
    }

    #[test]
    fn a_value_goes_on_beside_its_label() {
        let pairs = [("名称".to_owned(), "一二三四五六七八九十甲乙".to_owned())];
        assert_eq!(
            aligned(&pairs, 26),
            "名称  一二三四五六七八九十\n      甲乙\n"
        );
    }
}
