//! Writing workbooks: plain tables for exports, and what the other writers share.

use crate::sheet::cells::text::plain;
use crate::sheet::fault::{Bound, SheetFault};
use crate::sheet::grid::Cell;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// Rows that a workbook's sheet holds, its header included.
const MOST_ROWS: u32 = 1_048_576;
/// Characters that a workbook's cell holds.
const MOST_CHARACTERS: u64 = 32_767;
/// Rows from which column widths are told.
const MEASURED: usize = 200;
/// Narrowest and widest column, in characters of half width.
const WIDTHS: (f64, f64) = (8.0, 50.0);

/// Holds a table that is written as a sheet.
pub struct Table<'a> {
    /// Name on its tab; cut to 31 characters, `[]:*?/\` replaced.
    pub sheet: String,
    /// Headers, from left to right.
    pub headers: Vec<String>,
    /// Rows; taken one by one, so that they need not fit into memory.
    pub rows: Box<dyn Iterator<Item = Vec<Cell>> + 'a>,
}

/// Writes tables as a workbook: a frozen header with a filter, columns as wide as their words.
///
/// Text is written as text, also where it begins with `= + - @`. The same tables make the same file.
///
/// # Errors
/// [`SheetFault::Unwritable`]; [`SheetFault::TooLarge`] for what a workbook cannot hold.
pub fn write(path: &Path, tables: Vec<Table<'_>>) -> Result<(), SheetFault> {
    save(path, |book| {
        for table in tables {
            write_table(book, table)?;
        }
        Ok(())
    })
}

/// Makes a workbook, dated to a fixed day so that equal content makes equal files, and saves it.
pub(crate) fn save(
    path: &Path,
    fill: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>,
) -> Result<(), SheetFault> {
    let written = catch_unwind(AssertUnwindSafe(|| {
        let mut book = Workbook::new();
        let day = ExcelDateTime::from_ymd(2024, 12, 31)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&day));
        fill(&mut book)?;
        book.save(path).map(|_| ())
    }));
    match written {
        Ok(written) => written.map_err(|error| fault(path, &error)),
        Err(panic) => {
            let said = panic.downcast_ref::<String>();
            match said.filter(|said| gave_up_writing(said)) {
                Some(said) => Err(SheetFault::Unwritable {
                    file: path.display().to_string(),
                    detail: reason(said),
                }),
                None => resume_unwind(panic),
            }
        }
    }
}

/// Tells whether a panic is the writer's way to say that it cannot go on writing, as on a full disk: rows that have left
/// memory stand in a file of its own, and what the system says of that comes by no other way.
#[must_use]
pub fn gave_up_writing(panic: &str) -> bool {
    panic.contains("Couldn't write to xml file")
}

/// Returns what the system says, from the text of such a panic.
fn reason(panic: &str) -> String {
    let number = panic.split_once("code: ").and_then(|(_, rest)| {
        rest.split(|c: char| !c.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    });
    number.map_or_else(
        || panic.to_owned(),
        |number| std::io::Error::from_raw_os_error(number).to_string(),
    )
}

fn fault(path: &Path, error: &XlsxError) -> SheetFault {
    let file = path.display().to_string();
    match error {
        XlsxError::RowColumnLimitError => SheetFault::TooLarge {
            file,
            what: Bound::Rows,
            limit: u64::from(MOST_ROWS),
        },
        XlsxError::MaxStringLengthExceeded => SheetFault::TooLarge {
            file,
            what: Bound::Characters,
            limit: MOST_CHARACTERS,
        },
        other => SheetFault::Unwritable {
            file,
            detail: other.to_string(),
        },
    }
}

fn write_table(book: &mut Workbook, table: Table<'_>) -> Result<(), XlsxError> {
    let Table {
        sheet: name,
        headers,
        mut rows,
    } = table;
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(tab_name(&name))?;
    let measured: Vec<Vec<Cell>> = rows.by_ref().take(MEASURED).collect();
    let mut widths: Vec<f64> = headers.iter().map(|header| width(header)).collect();
    for row in &measured {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = widest.max(width(&plain(cell)));
        }
    }
    for (column, width) in (0_u16..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    let header = header_format();
    for (column, text) in (0_u16..).zip(&headers) {
        sheet.write_string_with_format(0, column, text, &header)?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(measured.into_iter().chain(rows)) {
        last = row;
        for (column, cell) in (0_u16..).zip(&cells) {
            put(sheet, row, column, cell, None)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(columns) = u16::try_from(headers.len())
        .ok()
        .and_then(|columns| columns.checked_sub(1))
    {
        sheet.autofilter(0, 0, last, columns)?;
    }
    Ok(())
}

/// Writes a cell as it stands; `format` colours it.
pub(in crate::sheet) fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    format: Option<&Format>,
) -> Result<(), XlsxError> {
    let plain_format = Format::new();
    let format_or_plain = format.unwrap_or(&plain_format);
    match (cell, format) {
        (Cell::Empty, None) => {}
        (Cell::Empty, Some(format)) => {
            sheet.write_blank(row, column, format)?;
        }
        (Cell::Text(text) | Cell::Error(text), None) => {
            sheet.write_string(row, column, text)?;
        }
        (Cell::Text(text) | Cell::Error(text), Some(format)) => {
            sheet.write_string_with_format(row, column, text, format)?;
        }
        (Cell::Number(number), _) => {
            sheet.write_number_with_format(row, column, *number, format_or_plain)?;
        }
        (Cell::Bool(flag), _) => {
            sheet.write_boolean_with_format(row, column, *flag, format_or_plain)?;
        }
        (Cell::Date(at), _) => match excel_date(*at) {
            Ok(date) => {
                let shown = if at.time() == jiff::civil::Time::midnight() {
                    "yyyy-mm-dd"
                } else {
                    "yyyy-mm-dd hh:mm:ss"
                };
                sheet.write_datetime_with_format(
                    row,
                    column,
                    &date,
                    &format_or_plain.clone().set_num_format(shown),
                )?;
            }
            // A workbook knows no day before 1900.
            Err(_) => {
                sheet.write_string_with_format(row, column, plain(cell), format_or_plain)?;
            }
        },
    }
    Ok(())
}

fn excel_date(at: jiff::civil::DateTime) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(at.year()).unwrap_or(0);
    ExcelDateTime::from_ymd(year, part(at.month()), part(at.day()))?.and_hms(
        u16::from(part(at.hour())),
        part(at.minute()),
        f64::from(at.second()),
    )
}

/// Makes a name fit for a workbook's tab: at most 31 characters, none that it forbids.
pub(crate) fn tab_name(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|c| if "[]:*?/\\".contains(c) { '_' } else { c })
        .take(31)
        .collect();
    let trimmed = name.trim_matches('\'');
    if trimmed.is_empty() {
        "Sheet".to_owned()
    } else {
        trimmed.to_owned()
    }
}

/// Returns how wide a column is for a text, in characters of half width; Chinese ones take two.
pub(crate) fn width(text: &str) -> f64 {
    let longest = text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
    let longest = f64::from(u32::try_from(longest).unwrap_or(u32::MAX));
    (longest + 2.0).clamp(WIDTHS.0, WIDTHS.1)
}

pub(crate) fn header_format() -> Format {
    Format::new()
        .set_bold()
        .set_background_color("#DDEBF7")
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx, open_workbook};

    fn table() -> Table<'static> {
        let rows = vec![
            vec![
                Cell::Text("=1+1".to_owned()),
                Cell::Number(18.0),
                Cell::Empty,
            ],
            vec![
                Cell::Text("婚姻登记".to_owned()),
                Cell::Bool(true),
                Cell::Date(jiff::civil::date(2024, 1, 5).at(0, 0, 0, 0)),
            ],
        ];
        Table {
            sheet: "目录".to_owned(),
            headers: vec!["名称".to_owned(), "长度".to_owned(), "日期".to_owned()],
            rows: Box::new(rows.into_iter()),
        }
    }

    #[test]
    fn cells_come_back_as_they_were_written() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("t.xlsx");
        write(&path, vec![table()]).unwrap();
        let mut book: Xlsx<_> = open_workbook(&path).unwrap();
        let range = book.worksheet_range("目录").unwrap();
        assert_eq!(
            range.get_value((1, 0)),
            Some(&Data::String("=1+1".to_owned()))
        );
        assert_eq!(range.get_value((1, 1)), Some(&Data::Float(18.0)));
        assert!(
            matches!(range.get_value((2, 2)), Some(Data::DateTime(date)) if (date.as_f64() - 45_296.0).abs() < 1e-9)
        );
        assert!(book.worksheet_formula("目录").unwrap().is_empty());
    }

    #[test]
    fn an_empty_table_is_a_header() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("t.xlsx");
        let sheet = "a/b:c这个名称比三十一个字符的上限还要长得多所以必须在这里截断它".to_owned();
        write(
            &path,
            vec![Table {
                sheet,
                headers: vec!["名称".to_owned()],
                rows: Box::new(std::iter::empty()),
            }],
        )
        .unwrap();
        let mut book: Xlsx<_> = open_workbook(&path).unwrap();
        let name = book.sheet_names()[0].clone();
        assert!(
            name.starts_with("a_b_c") && name.chars().count() == 31,
            "{name}"
        );
        assert_eq!(book.worksheet_range(&name).unwrap().height(), 1);
    }

    #[test]
    fn equal_tables_make_equal_files() {
        let directory = tempfile::tempdir().unwrap();
        let bytes = |name: &str| {
            let path = directory.path().join(name);
            write(&path, vec![table()]).unwrap();
            std::fs::read(path).unwrap()
        };
        assert_eq!(bytes("a.xlsx"), bytes("b.xlsx"));
    }

    #[test]
    fn a_place_that_cannot_be_written_is_a_fault() {
        let fault = write(Path::new("/nowhere/t.xlsx"), vec![table()]).unwrap_err();
        assert!(matches!(fault, SheetFault::Unwritable { file, .. } if file == "/nowhere/t.xlsx"));
    }
}
