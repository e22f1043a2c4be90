//! Text for a terminal: tables set by display width, pairs under each other.

use super::{Block, Table};
use crate::cli::context::Context;
use crate::model::text::printable;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width,
};
use unicode_width::UnicodeWidthStr;

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
            Block::Pairs(pairs) => out.push_str(&aligned(pairs)),
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

fn aligned(pairs: &[(String, String)]) -> String {
    let widest = pairs
        .iter()
        .map(|(label, _)| label.width())
        .max()
        .unwrap_or(0);
    let mut out = String::new();
    for (label, value) in pairs {
        let indent = " ".repeat(widest + 2);
        let value: Vec<String> = value.lines().map(printable).collect();
        let pad = " ".repeat(widest.saturating_sub(label.width()) + 2);
        out.push_str(&format!(
            "{label}{pad}{}\n",
            value.join(&format!("\n{indent}"))
        ));
    }
    out
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
