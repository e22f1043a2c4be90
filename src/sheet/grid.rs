//! What a spreadsheet holds, whatever its file format: sheets, rows, cells, merged spans.

use jiff::civil::DateTime;

/// Holds one cell as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing, or white space only.
    #[default]
    Empty,
    /// Text as it stands, outer white space included.
    Text(String),
    /// A number; spreadsheets keep about 15 digits of one.
    Number(f64),
    /// A logical value.
    Bool(bool),
    /// A number with a date format, turned into a date by the book's epoch (1900 or 1904).
    Date(DateTime),
    /// An error value such as `#REF!`.
    Error(String),
}

impl Cell {
    /// Makes the cell of a text; none stands in an empty one.
    #[must_use]
    pub fn of_text(text: String) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

/// Holds one row: cells from column A on, as far as anything stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Number as the user counts it, from 1.
    pub number: u32,
    /// Whether the book hides it.
    pub hidden: bool,
    /// Cells from column A; shorter than the sheet is wide where nothing stands at the end.
    pub cells: Vec<Cell>,
}

/// Stands in the error cell of a formula whose value the file does not hold, as where a program wrote it that cannot
/// calculate.
pub const UNCALCULATED: &str = "=";

/// Holds a merged span; rows count from 1, columns from 0 (A), both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First row, from 1.
    pub first_row: u32,
    /// Last row.
    pub last_row: u32,
    /// First column, from 0.
    pub first_column: u32,
    /// Last column.
    pub last_column: u32,
}

/// Describes a sheet before its rows are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetHead {
    /// Name on its tab.
    pub name: String,
    /// Whether the book hides it.
    pub hidden: bool,
    /// Merged spans, in no order.
    pub merges: Vec<Span>,
    /// Hidden columns, from 0.
    pub hidden_columns: Vec<u32>,
    /// Whether day numbers count from 1904, as in books of old Macintoshes.
    pub since_1904: bool,
    /// Number of rows, where the file states it beforehand; for progress only.
    pub rows: Option<u32>,
}

/// Writes a cell's address as users know it: column 2, row 7 is `C7`.
#[must_use]
pub fn address(column: u32, row: u32) -> String {
    format!("{}{row}", column_letters(column))
}

/// Writes a column's letters: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Reads an address as users write it: column from 0, row from 1.
#[must_use]
pub fn read_address(text: &str) -> Option<(u32, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at(digits);
    let mut column: u32 = 0;
    for letter in letters.bytes() {
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column
            .checked_mul(26)?
            .checked_add(u32::from(letter - b'A') + 1)?;
    }
    Some((column.checked_sub(1)?, row.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!(address(0, 1), "A1");
        assert_eq!(address(25, 2), "Z2");
        assert_eq!(address(26, 3), "AA3");
        assert_eq!(address(701, 9), "ZZ9");
        assert_eq!(address(702, 9), "AAA9");
        assert_eq!(read_address("AAA9"), Some((702, 9)));
        assert_eq!(read_address("9"), None);
    }
}
