//! Text for a terminal: dense tables set by display width, pairs under each other.

use super::widths::{GAP, widths};
use super::wrap::wrapped;
use super::{Block, Table};
use crate::cli::context::Context;
use crate::model::text::printable;
use unicode_width::UnicodeWidthStr;

/// Lines that one cell of a table may take; `show`, JSON and files have all of it.
const MOST_LINES: usize = 12;
/// Narrowest room in which values beside their labels are broken into lines.
const NARROW: usize = 20;

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
        push(&mut out, &[(label, indent, false), (&first, 0, false)]);
        for line in lines {
            push(&mut out, &[("", indent, false), (&line, 0, false)]);
        }
    }
    out
}

/// Sets a table: its header, one rule, then rows without lines between them.
fn set(table: &Table, headers: bool, room: usize) -> String {
    let rows: Vec<Vec<String>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| clean(cell)).collect())
        .collect();
    let titles: Vec<String> = table.columns.iter().map(|c| printable(&c.title)).collect();
    let widths = widths(headers.then_some(titles.as_slice()), &rows, room);
    let mut out = String::new();
    if headers {
        set_row(&mut out, &titles, table, &widths);
        let whole = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        out.push_str(&"─".repeat(whole));
        out.push('\n');
    }
    for row in &rows {
        set_row(&mut out, row, table, &widths);
    }
    out
}

fn clean(cell: &str) -> String {
    cell.lines().map(printable).collect::<Vec<_>>().join("\n")
}

fn set_row(out: &mut String, cells: &[String], table: &Table, widths: &[usize]) {
    let cells: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| broken(cell, *width))
        .collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or(1);
    for line in 0..height {
        let parts: Vec<(&str, usize, bool)> = cells
            .iter()
            .zip(widths)
            .zip(&table.columns)
            .map(|((cell, width), column)| {
                let text = cell.get(line).map_or("", String::as_str);
                (text, width + GAP, column.right)
            })
            .collect();
        push(out, &parts);
    }
}

fn broken(cell: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = cell.lines().flat_map(|line| wrapped(line, width)).collect();
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES - 1);
        lines.push("…".to_owned());
    }
    lines
}

/// Writes one line of texts, each in its width with the gap after it, set to the right or to the left.
fn push(out: &mut String, parts: &[(&str, usize, bool)]) {
    let from = out.len();
    for (text, width, right) in parts {
        let free = width.saturating_sub(text.width());
        let before = if *right { free.saturating_sub(GAP) } else { 0 };
        out.push_str(&" ".repeat(before));
        out.push_str(text);
        out.push_str(&" ".repeat(free - before));
    }
    let end = out[from..].trim_end().len();
    out.truncate(from + end);
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
