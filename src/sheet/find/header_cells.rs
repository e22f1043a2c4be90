//! What stands over each column in the header rows, through merged groups.

use crate::sheet::grid::{Cell, Row, Span};
use crate::sheet::synonyms::header_key;

/// Headers longer than this are notes, or explain themselves from their second line on.
const LONGEST: usize = 60;
/// Columns among which headers are looked for.
const MOST_COLUMNS: usize = 1_024;

/// Holds the header over one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::sheet) struct HeaderCell {
    /// Column from 0.
    pub column: u32,
    /// The lowest header text, as written.
    pub text: String,
    /// Its folded text.
    pub key: String,
    /// Folded headers above it.
    pub groups: Vec<String>,
}

impl HeaderCell {
    /// Tells whether its folded text is `key`.
    pub(in crate::sheet) fn is(&self, key: &str) -> bool {
        self.key == key
    }
}

/// Reads the headers over each column from one or more header rows, through merged spans.
///
/// Where a text table has lost its merges, a group's word also spreads right over blanks that have a word below.
pub(in crate::sheet) fn header_cells(rows: &[Row], merges: &[Span]) -> Vec<HeaderCell> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let width = width.min(MOST_COLUMNS);
    let mut grid: Vec<Vec<String>> = rows.iter().map(|row| texts(row, width)).collect();
    for span in merges {
        spread(&mut grid, rows, *span, width);
    }
    for upper in 0..grid.len().saturating_sub(1) {
        let (above, below) = grid.split_at_mut(upper + 1);
        let (row, next) = (&mut above[upper], &below[0]);
        for column in 1..width {
            if row[column].is_empty() && !next[column].is_empty() && !next[column - 1].is_empty() {
                row[column] = row[column - 1].clone();
            }
        }
    }
    (0..width)
        .filter_map(|column| header_cell(&grid, column))
        .collect()
}

fn header_cell(grid: &[Vec<String>], column: usize) -> Option<HeaderCell> {
    let mut stack: Vec<&String> = grid
        .iter()
        .map(|row| &row[column])
        .filter(|text| !text.is_empty())
        .collect();
    stack.dedup();
    let text = stack.pop()?;
    Some(HeaderCell {
        column: u32::try_from(column).ok()?,
        text: text.trim().to_owned(),
        key: header_key(text),
        groups: stack.iter().map(|group| header_key(group)).collect(),
    })
}

fn texts(row: &Row, width: usize) -> Vec<String> {
    (0..width)
        .map(|column| match row.cells.get(column) {
            Some(Cell::Text(text)) => header_text(text).to_owned(),
            _ => String::new(),
        })
        .collect()
}

/// Returns what of a cell may be a header: all of it, or its first line where the rest explains.
fn header_text(text: &str) -> &str {
    let is_short = |text: &str| text.chars().nth(LONGEST).is_none();
    let text = text.trim();
    if is_short(text) {
        return text;
    }
    text.lines()
        .next()
        .filter(|line| is_short(line))
        .unwrap_or_default()
}

/// Copies a merged span's text over the part of it that lies in the header rows.
fn spread(grid: &mut [Vec<String>], rows: &[Row], span: Span, width: usize) {
    let Some(first) = rows.iter().position(|row| row.number == span.first_row) else {
        return;
    };
    let Some(text) = grid[first].get(span.first_column as usize).cloned() else {
        return;
    };
    let last_column = (span.last_column as usize).min(width.saturating_sub(1));
    for (line, row) in grid.iter_mut().zip(rows) {
        if row.number >= span.first_row && row.number <= span.last_row {
            let cells = line.get_mut(span.first_column as usize..=last_column);
            for cell in cells.into_iter().flatten() {
                cell.clone_from(&text);
            }
        }
    }
}
