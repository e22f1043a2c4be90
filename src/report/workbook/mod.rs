//! A report as a workbook: key figures and native charts on the first sheet, then one sheet a table, with a frozen header,
//! a filter, and columns as wide as their words. The same document makes the same file.

mod chart;

use super::document::{Block, Cell, Chart, Column, Document, Table};
use crate::message::say;
use crate::sheet::{SheetFault, header_format, save, tab_name, width};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::collections::HashSet;
use std::path::Path;

/// Rows from which column widths are told.
const MEASURED: usize = 200;
/// Paper size A4, as workbooks number it.
const A4: u8 = 9;

/// Writes a document.
///
/// # Errors
/// [`SheetFault::Unwritable`]; [`SheetFault::TooLarge`] for what a workbook cannot hold.
pub fn workbook(path: &Path, document: &Document) -> Result<(), SheetFault> {
    save(path, |book| {
        let word = |key: &str| say(document.lang, key, &[]);
        let mut names = Names::default();
        let front = names.take(&word(if document.tiles.is_empty() {
            "report-about"
        } else {
            "report-key-figures"
        }));
        let charts = all_charts(document);
        let figures = names.take(&word("report-chart-figures"));
        front_sheet(book, document, &front, &charts, &figures)?;
        if !charts.is_empty() {
            chart::figures(book, &charts, &figures)?;
        }
        for block in document.sections.iter().flat_map(|section| &section.blocks) {
            match block {
                Block::Table(table) => table_sheet(book, table, &names.take(&table.caption))?,
                Block::Pairs(pairs) => {
                    let table = pairs_table(pairs, document);
                    table_sheet(book, &table, &names.take(&table.caption))?;
                }
                Block::Note(_) | Block::Chart(_) => {}
            }
        }
        Ok(())
    })
}

/// Gives each sheet a name that no other has.
#[derive(Default)]
struct Names(HashSet<String>);

impl Names {
    fn take(&mut self, wanted: &str) -> String {
        let mut name = tab_name(wanted);
        let mut again = 2;
        while !self.0.insert(name.to_lowercase()) {
            let mark = format!(" {again}");
            let kept: String = wanted.chars().take(31 - mark.len()).collect();
            name = tab_name(&(kept + &mark));
            again += 1;
        }
        name
    }
}

/// Lists the charts that have something to draw.
fn all_charts(document: &Document) -> Vec<&Chart> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    let later = blocks.filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    let all = document.charts.iter().chain(later);
    all.filter(|chart| !chart.is_empty()).collect()
}

fn pairs_table(pairs: &[(String, String)], document: &Document) -> Table {
    let word = |key: &str| say(document.lang, key, &[]);
    let row = |(label, value): &(String, String)| vec![Cell::text(label), Cell::text(value)];
    Table {
        caption: word("report-particulars"),
        columns: vec![
            Column::text(word("report-item")),
            Column::text(word("report-particulars")),
        ],
        rows: pairs.iter().map(row).collect(),
        ..Table::default()
    }
}

/// Writes title, key figures and what asks for attention, and places the charts below.
fn front_sheet(
    book: &mut Workbook,
    document: &Document,
    name: &str,
    charts: &[&Chart],
    figures: &str,
) -> Result<(), XlsxError> {
    let word = |key: &str| say(document.lang, key, &[]);
    let sheet = book.add_worksheet();
    sheet.set_name(name)?;
    page(sheet);
    sheet.set_portrait();
    for (column, wide) in [(0, 30.0), (1, 14.0), (2, 76.0)] {
        sheet.set_column_width(column, wide)?;
    }
    let title = Format::new().set_bold().set_font_size(16);
    let quiet = Format::new().set_font_color("#59636E");
    sheet.write_string_with_format(0, 0, &document.title, &title)?;
    sheet.write_string(1, 0, &document.subtitle)?;
    let mut row = 2;
    for note in &document.notes {
        sheet.write_string_with_format(row, 0, note, &quiet)?;
        row += 1;
    }
    row += 1;
    let wrapped = Format::new()
        .set_text_wrap()
        .set_indent(1)
        .set_align(FormatAlign::Top);
    let label = Format::new().set_align(FormatAlign::Top);
    let value = label.clone().set_bold().set_align(FormatAlign::Right);
    if !document.tiles.is_empty() {
        let heads = ["report-item", "report-count", "report-remark"];
        for (column, key) in (0_u16..).zip(heads) {
            sheet.write_string_with_format(row, column, word(key), &header_format())?;
        }
        row += 1;
    }
    for tile in &document.tiles {
        sheet.write_string_with_format(row, 0, &tile.label, &label)?;
        put_as(sheet, row, 1, &tile.value, &value)?;
        sheet.write_string_with_format(row, 2, &tile.detail, &wrapped)?;
        row += 1;
    }
    if !document.attention.is_empty() {
        row += 1;
        let bold = Format::new().set_bold();
        sheet.write_string_with_format(row, 0, word("report-attention"), &bold)?;
        row += 1;
        for sentence in &document.attention {
            sheet.write_string(row, 0, sentence)?;
            row += 1;
        }
    }
    chart::place(sheet, charts, figures, row + 1)
}

/// Sets a sheet up for A4, as wide as the page.
fn page(sheet: &mut Worksheet) {
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
}

fn table_sheet(book: &mut Workbook, table: &Table, name: &str) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(name)?;
    page(sheet);
    sheet.set_repeat_rows(0, 0)?;
    for (at, column) in table.columns.iter().enumerate() {
        let cells = table
            .rows
            .iter()
            .take(MEASURED)
            .filter_map(|row| row.get(at));
        // The header's filter button takes room too.
        let widest = cells.fold(width(&column.title) + 2.0, |widest, cell| {
            widest.max(width(&cell.shown()))
        });
        sheet.set_column_width(place(at), widest)?;
    }
    let header = header_format();
    for (at, column) in table.columns.iter().enumerate() {
        sheet.write_string_with_format(0, place(at), &column.title, &header)?;
    }
    let mut last = 0;
    for (row, cells) in (1_u32..).zip(&table.rows) {
        last = row;
        for (at, cell) in cells.iter().enumerate() {
            put(sheet, row, place(at), cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(columns) = table.columns.len().checked_sub(1) {
        sheet.autofilter(0, 0, last, place(columns))?;
    }
    Ok(())
}

/// Turns a count into a number of a workbook; a count of records is far below the bound of exact ones.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn exact(count: i64) -> f64 {
    count as f64
}

/// Returns the number of a column; a report has few.
fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// Writes a value: counts and days as such, text as text, also where it begins with `= + - @`.
fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    put_as(sheet, row, column, cell, &Format::new())
}

/// Writes a value with a format of its own, to which that of its kind is added.
fn put_as(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    format: &Format,
) -> Result<(), XlsxError> {
    let shown = |numbers: &str| format.clone().set_num_format(numbers);
    match cell {
        Cell::Empty => {}
        Cell::Text(text) | Cell::Long(text, _) => {
            sheet.write_string_with_format(row, column, text, format)?;
        }
        Cell::Count(number) => {
            sheet.write_number_with_format(row, column, exact(*number), format)?;
        }
        Cell::Points(own) => {
            let own = exact(*own) / 100.0;
            sheet.write_number_with_format(row, column, own, &shown("0.00"))?;
        }
        Cell::Change(number) => {
            sheet.write_number_with_format(row, column, exact(*number), &shown("+0;-0;0"))?;
        }
        Cell::PointsChange(own) => {
            let own = exact(*own) / 100.0;
            sheet.write_number_with_format(row, column, own, &shown("+0.00;-0.00;0.00"))?;
        }
        Cell::Percent(own) => {
            let own = exact(*own) / 100.0;
            sheet.write_number_with_format(row, column, own, &shown("0%"))?;
        }
        Cell::Day(day) => {
            let part = |number: i8| u8::try_from(number).unwrap_or(0);
            let year = u16::try_from(day.year()).unwrap_or(0);
            match ExcelDateTime::from_ymd(year, part(day.month()), part(day.day())) {
                Ok(date) => {
                    let shown = shown("yyyy-mm-dd");
                    sheet.write_datetime_with_format(row, column, &date, &shown)?;
                }
                // A workbook knows no day before 1900.
                Err(_) => {
                    sheet.write_string_with_format(row, column, day.to_string(), format)?;
                }
            }
        }
    }
    Ok(())
}
