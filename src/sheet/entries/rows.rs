//! Rows with their merged spans filled: a cell inside a span says what the span's first cell says.

use crate::sheet::grid::{Cell, Row, Span};

/// Columns from which a span that begins a row is that of a note.
const WIDE: u32 = 3;

/// Remembers the spans that reach into the row at hand.
pub(in crate::sheet) struct Filler {
    /// By first row, the last first.
    spans: Vec<Span>,
    anchors: Vec<Option<Anchor>>,
}

struct Anchor {
    last_row: u32,
    cell: Cell,
}

/// Holds one row as it reads with its spans filled.
pub(in crate::sheet) struct Line<'a> {
    pub row: &'a Row,
    anchors: &'a [Option<Anchor>],
}

static EMPTY: Cell = Cell::Empty;

impl Filler {
    /// Prepares the spans of a sheet for its first `width` columns.
    pub(in crate::sheet) fn new(merges: &[Span], width: usize) -> Self {
        let mut spans = merges.to_vec();
        spans.sort_by_key(|span| std::cmp::Reverse((span.first_row, span.first_column)));
        Self {
            spans,
            anchors: (0..width).map(|_| None).collect(),
        }
    }

    /// Moves on to a row; rows come in their order. Tells whether a span over several columns begins in it.
    pub(in crate::sheet) fn enter(&mut self, row: &Row) -> bool {
        let mut wide = false;
        for anchor in &mut self.anchors {
            if anchor
                .as_ref()
                .is_some_and(|anchor| anchor.last_row < row.number)
            {
                *anchor = None;
            }
        }
        while self
            .spans
            .last()
            .is_some_and(|span| span.first_row <= row.number)
        {
            let Some(span) = self.spans.pop() else { break };
            if span.first_row < row.number {
                continue;
            }
            wide |= span.last_column.saturating_sub(span.first_column) + 1 >= WIDE;
            let cell = row.cells.get(span.first_column as usize).unwrap_or(&EMPTY);
            let columns = span.first_column as usize..=span.last_column as usize;
            for anchor in self
                .anchors
                .iter_mut()
                .enumerate()
                .filter(|(at, _)| columns.contains(at))
                .map(|(_, anchor)| anchor)
            {
                *anchor = Some(Anchor {
                    last_row: span.last_row,
                    cell: cell.clone(),
                });
            }
        }
        wide
    }

    /// Returns the row just entered, with its spans filled.
    pub(in crate::sheet) fn line<'a>(&'a self, row: &'a Row) -> Line<'a> {
        Line {
            row,
            anchors: &self.anchors,
        }
    }
}

impl Line<'_> {
    /// Returns a cell, through its span.
    pub(in crate::sheet) fn cell(&self, column: u32) -> &Cell {
        match self.own(column) {
            Cell::Empty => self
                .anchors
                .get(column as usize)
                .and_then(Option::as_ref)
                .map_or(&EMPTY, |anchor| &anchor.cell),
            cell => cell,
        }
    }

    /// Returns a cell, through its span; nothing where the field has no column.
    pub(in crate::sheet) fn at(&self, column: Option<u32>) -> &Cell {
        column.map_or(&EMPTY, |column| self.cell(column))
    }

    /// Returns what stands in the cell itself.
    pub(in crate::sheet) fn own(&self, column: u32) -> &Cell {
        self.row.cells.get(column as usize).unwrap_or(&EMPTY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_fill_down_and_right_until_they_end() {
        let row = |number, text: &str| Row {
            number,
            hidden: false,
            cells: vec![Cell::Text(text.to_owned()), Cell::Empty],
        };
        let blank = |number| Row {
            number,
            hidden: false,
            cells: vec![Cell::Empty, Cell::Text("x".to_owned())],
        };
        let span = |first_row, last_row, last_column| Span {
            first_row,
            last_row,
            first_column: 0,
            last_column,
        };
        let mut filler = Filler::new(&[span(5, 6, 0), span(2, 3, 0), span(1, 1, 2)], 2);
        let mut read = |row: &Row| {
            let wide = filler.enter(row);
            let line = filler.line(row);
            (wide, line.cell(0).clone(), line.cell(1).clone())
        };
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(read(&row(1, "a")), (true, text("a"), text("a")));
        assert_eq!(read(&row(2, "b")), (false, text("b"), Cell::Empty));
        assert_eq!(read(&blank(3)), (false, text("b"), text("x")));
        assert_eq!(read(&blank(4)), (false, Cell::Empty, text("x")));
        // Row 5, where the last span begins, holds nothing and is never handed over.
        assert_eq!(read(&blank(6)), (false, Cell::Empty, text("x")));
    }
}
