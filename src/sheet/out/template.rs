//! Writing a workbook to be filled in: drop-downs, marked columns, an example row, a sheet that explains.

use super::write::{header_format, save, width};
use crate::model::field::Kind;
use crate::sheet::fault::SheetFault;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Note, Workbook,
    Worksheet, XlsxError,
};
use std::path::Path;

/// Last row that drop-downs and formats reach, from 0.
const LAST_ROW: u32 = 9_999;
/// Characters of a drop-down's members, commas included, that a workbook holds beside the cell.
const INLINE: usize = 255;

/// Holds what a template says, in finished words.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// Name of the sheet to be filled in.
    pub sheet: String,
    /// Its columns, from left to right.
    pub columns: Vec<TemplateColumn>,
    /// Name of the sheet that explains.
    pub notes_sheet: String,
    /// Its rows, the first one its header.
    pub notes: Vec<Vec<String>>,
    /// Name of the hidden sheet that holds long lists.
    pub lists_sheet: String,
}

/// Holds one column of a template.
#[derive(Clone, Debug)]
pub struct TemplateColumn {
    /// Header as written.
    pub header: String,
    /// Whether it is marked as one that must be filled in.
    pub required: bool,
    /// What its value is; texts are kept as text, so that codes keep their zeros.
    pub kind: Kind,
    /// Members of its drop-down; none where there is no list.
    pub choices: Vec<String>,
    /// What the example row says; an importer drops that row when its name begins with 示例： or `Example:`.
    pub example: String,
    /// Comment on its header; none where blank.
    pub note: String,
}

/// Writes a template. The same words make the same file.
///
/// # Errors
/// [`SheetFault::Unwritable`].
pub fn template(path: &Path, template: &Template) -> Result<(), SheetFault> {
    save(path, |book| {
        let references = write_columns(book.add_worksheet(), template)?;
        write_notes(book.add_worksheet(), template)?;
        write_lists(book, template, &references)
    })
}

/// Writes the sheet to be filled in; returns the columns whose list is too long to stand beside the cell.
fn write_columns(sheet: &mut Worksheet, template: &Template) -> Result<Vec<usize>, XlsxError> {
    sheet.set_name(&template.sheet)?;
    let optional = header_format();
    let required = header_format().set_background_color("#F8CBAD");
    let example = Format::new()
        .set_italic()
        .set_font_color(Color::Gray)
        .set_num_format("@");
    let mut long = Vec::new();
    for (at, column) in template.columns.iter().enumerate() {
        let place = u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)?;
        sheet.set_column_format(
            place,
            &Format::new().set_num_format(number_format(column.kind)),
        )?;
        sheet.set_column_width(
            place,
            width(&column.header).max(width(&column.example).min(30.0)),
        )?;
        let format = if column.required {
            &required
        } else {
            &optional
        };
        sheet.write_string_with_format(0, place, &column.header, format)?;
        if !column.example.is_empty() {
            sheet.write_string_with_format(1, place, &column.example, &example)?;
        }
        if !column.note.is_empty() {
            sheet.insert_note(0, place, &Note::new(&column.note).add_author_prefix(false))?;
        }
        if let Some(list) = drop_down(template, long.len(), column)? {
            if is_long(column) {
                long.push(at);
            }
            sheet.add_data_validation(1, place, LAST_ROW, place, &list)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(long)
}

fn number_format(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "yyyy-mm-dd",
        Kind::Whole | Kind::Amount => "General",
        _ => "@",
    }
}

fn is_long(column: &TemplateColumn) -> bool {
    let length: usize = column
        .choices
        .iter()
        .map(|choice| choice.chars().count() + 1)
        .sum();
    // Beside the cell, commas part the members.
    length > INLINE || column.choices.iter().any(|choice| choice.contains(','))
}

/// Makes a column's drop-down. It warns and does not forbid: an importer reads more words than the list has.
fn drop_down(
    template: &Template,
    long: usize,
    column: &TemplateColumn,
) -> Result<Option<DataValidation>, XlsxError> {
    if column.choices.is_empty() {
        return Ok(None);
    }
    let list = DataValidation::new().set_error_style(DataValidationErrorStyle::Warning);
    if !is_long(column) {
        return list.allow_list_strings(&column.choices).map(Some);
    }
    let letters = crate::sheet::grid::column_letters(u32::try_from(long).unwrap_or(0));
    let name = template.lists_sheet.replace('\'', "''");
    let range = format!("'{name}'!${letters}$1:${letters}${}", column.choices.len());
    Ok(Some(list.allow_list_formula(Formula::new(range))))
}

fn write_notes(sheet: &mut Worksheet, template: &Template) -> Result<(), XlsxError> {
    sheet.set_name(&template.notes_sheet)?;
    let header = header_format();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut widths: Vec<f64> = Vec::new();
    for (row, cells) in (0_u32..).zip(&template.notes) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string_with_format(
                row,
                column,
                cell,
                if row == 0 { &header } else { &text },
            )?;
            let column = usize::from(column);
            if widths.len() <= column {
                widths.resize(column + 1, 0.0);
            }
            widths[column] = widths[column].max(width(cell));
        }
    }
    for (column, width) in (0_u16..).zip(widths) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn write_lists(
    book: &mut Workbook,
    template: &Template,
    columns: &[usize],
) -> Result<(), XlsxError> {
    if columns.is_empty() {
        return Ok(());
    }
    let sheet = book.add_worksheet();
    sheet.set_name(&template.lists_sheet)?.set_hidden(true);
    for (place, at) in (0_u16..).zip(columns) {
        for (row, choice) in (0_u32..).zip(&template.columns[*at].choices) {
            sheet.write_string(row, place, choice)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::testing::Book;
    use crate::sheet::{Choice, ReadOptions, catalogue_columns, find_layouts, read_entries};
    use calamine::{Data, Reader, Xlsx, open_workbook};
    use std::io::Read;
    use std::ops::ControlFlow;

    fn sample() -> Template {
        let columns = catalogue_columns()
            .iter()
            .map(|spec| TemplateColumn {
                header: if spec.required {
                    format!("*{}", spec.zh)
                } else {
                    spec.zh.to_owned()
                },
                required: spec.required,
                kind: spec.kind,
                choices: match spec.kind {
                    Kind::Choice(choices) => {
                        choices.iter().map(|choice| choice.zh.to_owned()).collect()
                    }
                    _ if spec.key == "theme" => (0..80).map(|n| format!("主题库{n}")).collect(),
                    _ => Vec::new(),
                },
                example: if spec.key == "name" {
                    "示例：户籍信息".to_owned()
                } else {
                    String::new()
                },
                note: String::new(),
            })
            .collect();
        Template {
            sheet: "目录".to_owned(),
            columns,
            notes_sheet: "填表说明".to_owned(),
            notes: vec![
                vec!["列".to_owned(), "说明".to_owned()],
                vec!["名称".to_owned(), "必填".to_owned()],
            ],
            lists_sheet: "选项".to_owned(),
        }
    }

    fn part(path: &Path, name: &str) -> String {
        let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
        let mut text = String::new();
        archive
            .by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }

    #[test]
    fn a_template_has_lists_and_is_read_back_column_by_column() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("t.xlsx");
        template(&path, &sample()).unwrap();
        let xml = part(&path, "xl/worksheets/sheet1.xml");
        assert!(xml.contains("无条件共享,有条件共享,不予共享"));
        assert!(xml.contains("'选项'!$A$1:$A$80"));

        let mut book: Xlsx<_> = open_workbook(&path).unwrap();
        let range = book.worksheet_range("目录").unwrap();
        let texts: Vec<Vec<String>> = range
            .rows()
            .map(|row| {
                row.iter()
                    .map(|cell| {
                        if let Data::String(text) = cell {
                            text.clone()
                        } else {
                            String::new()
                        }
                    })
                    .collect()
            })
            .collect();
        let rows: Vec<Vec<&str>> = texts
            .iter()
            .map(|row| row.iter().map(String::as_str).collect())
            .collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let mut source = Book::of(&rows);
        let layouts = find_layouts(
            &mut source,
            catalogue_columns(),
            &Choice::default(),
            "t.xlsx",
        )
        .unwrap();
        let found: Vec<&str> = layouts[0]
            .columns
            .iter()
            .map(|matched| matched.key)
            .collect();
        let expected: Vec<&str> = catalogue_columns().iter().map(|spec| spec.key).collect();
        assert_eq!(found, expected);
        let mut drafts = 0;
        let summary = read_entries(&mut source, &layouts, &ReadOptions::default(), &mut |_| {
            drafts += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
        assert_eq!(
            (drafts, summary.rows[0].skipped.len()),
            (0, 1),
            "the example row is no entry"
        );
    }

    #[test]
    fn equal_words_make_equal_files() {
        let directory = tempfile::tempdir().unwrap();
        let (a, b) = (
            directory.path().join("a.xlsx"),
            directory.path().join("b.xlsx"),
        );
        template(&a, &sample()).unwrap();
        template(&b, &sample()).unwrap();
        assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap());
    }
}
