//! Drafting a mapping file from a sheet, for a person to correct.

use super::header_cells::header_cells;
use super::layout::{Choice, Layout};
use super::{find_layouts, wanted};
use crate::model::Lang;
use crate::model::text::printable;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::fault::SheetFault;
use crate::sheet::grid::{Cell, column_letters};
use crate::sheet::source::Source;
use std::fmt::Write;

/// Rows among which a header is looked for where none is known.
const LOOKED_AT: usize = 20;

/// Holds the comments of a draft, in finished words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftWords {
    /// What the file is for and how to use it; may run over lines.
    pub intro: String,
    /// Stands over the fields that no header names.
    pub missing: String,
    /// Stands over the headers that name no field.
    pub unused: String,
    /// Language of the fields' labels.
    pub lang: Lang,
}

/// Writes a first mapping file for a sheet: the fields found with their headers, the others as comments.
///
/// Where no header is known at all, every header of the likeliest row is listed for the user to assign.
///
/// # Errors
/// What the file refuses, or [`SheetFault::NoHeader`] for a book that is empty.
pub fn draft_mapping(
    source: &mut dyn Source,
    columns: &[ColumnSpec],
    words: &DraftWords,
    file: &str,
) -> Result<String, SheetFault> {
    let choice = Choice {
        provider_given: true,
        ..Choice::default()
    };
    let (layout, unused) = match find_layouts(source, columns, &choice, file) {
        Ok(layouts) => {
            let layout = layouts.into_iter().next();
            let unused = layout
                .as_ref()
                .map(|layout| layout.unused.clone())
                .unwrap_or_default();
            (layout, unused)
        }
        Err(SheetFault::NoHeader { sheets, .. }) => {
            return unknown(source, columns, words, file, sheets);
        }
        Err(fault) => return Err(fault),
    };
    let mut text = comment(&words.intro);
    if let Some(layout) = &layout {
        head(
            &mut text,
            &layout.name,
            &layout.header_rows,
            layout.first_data_row,
        );
        for spec in columns {
            found(&mut text, layout, spec, words.lang);
        }
    }
    let missing = columns
        .iter()
        .filter(|spec| layout.as_ref().is_none_or(|layout| !layout.has(spec.key)));
    rest(&mut text, missing, &unused, words);
    Ok(text)
}

fn unknown(
    source: &mut dyn Source,
    columns: &[ColumnSpec],
    words: &DraftWords,
    file: &str,
    sheets: Vec<String>,
) -> Result<String, SheetFault> {
    let visible = source
        .heads()
        .iter()
        .position(|head| !head.hidden)
        .unwrap_or(0);
    let none = || SheetFault::NoHeader {
        file: file.to_owned(),
        sheets,
        wanted: wanted(columns),
    };
    let Some(head) = source.heads().get(visible).cloned() else {
        return Err(none());
    };
    let rows = source.peek(visible, LOOKED_AT)?;
    let texts = |cells: &[Cell]| {
        cells
            .iter()
            .filter(|cell| matches!(cell, Cell::Text(_)))
            .count()
    };
    // The first of equals: headers stand above the data.
    let likely = rows.into_iter().rev().max_by_key(|row| texts(&row.cells));
    let Some(row) = likely else {
        return Err(none());
    };
    let number = row.number;
    let headers: Vec<String> = header_cells(&[row], &head.merges)
        .into_iter()
        .map(|cell| format!("{} {}", column_letters(cell.column), cell.text))
        .collect();
    let mut text = comment(&words.intro);
    self::head(&mut text, &head.name, &[number], number + 1);
    rest(&mut text, columns.iter(), &headers, words);
    Ok(text)
}

fn head(text: &mut String, sheet: &str, header_rows: &[u32], first_data_row: u32) {
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "sheet = {}\nheader_rows = {header_rows:?}\nfirst_data_row = {first_data_row}\n\n[columns]\n",
        quote(sheet)
    );
}

fn found(text: &mut String, layout: &Layout, spec: &ColumnSpec, lang: Lang) {
    let columns: Vec<_> = layout
        .columns
        .iter()
        // A mapping file has no word for options with a column each; the headers find them again.
        .filter(|matched| matched.key == spec.key && !matched.is_option)
        .collect();
    let quoted: Vec<String> = columns
        .iter()
        .map(|matched| quote(&matched.header))
        .collect();
    let value = match quoted.as_slice() {
        [] => return,
        [one] if columns.iter().all(|matched| matched.level.is_none()) => one.clone(),
        several => format!("[{}]", several.join(", ")),
    };
    let letters: Vec<String> = columns
        .iter()
        .map(|matched| column_letters(matched.column))
        .collect();
    let _ = writeln!(
        text,
        "{} = {value}  # {} {}",
        spec.key,
        letters.join(","),
        label(spec, lang)
    );
}

fn rest<'a>(
    text: &mut String,
    missing: impl Iterator<Item = &'a ColumnSpec>,
    unused: &[String],
    words: &DraftWords,
) {
    text.push('\n');
    text.push_str(&comment(&words.missing));
    for spec in missing {
        let _ = writeln!(text, "# {} = \"\"  # {}", spec.key, label(spec, words.lang));
    }
    if !unused.is_empty() {
        text.push('\n');
        text.push_str(&comment(&words.unused));
        for header in unused {
            let _ = writeln!(text, "#   {}", printable(header));
        }
    }
}

fn label(spec: &ColumnSpec, lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => spec.zh,
        Lang::En => spec.en,
    }
}

fn comment(text: &str) -> String {
    text.lines().fold(String::new(), |mut lines, line| {
        let _ = writeln!(lines, "# {}", printable(line));
        lines
    })
}

fn quote(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::testing::Book;
    use crate::sheet::{Mapping, catalogue_columns};

    fn words() -> DraftWords {
        DraftWords {
            intro: "映射\n草稿".to_owned(),
            missing: "未找到".to_owned(),
            unused: "未使用".to_owned(),
            lang: Lang::Zh,
        }
    }

    #[test]
    fn a_draft_is_a_mapping_that_finds_the_same_columns() {
        let mut source = Book::of(&[
            &["目录\"名称\"", "提供方", "类分类", "项分类", "备注"],
            &["甲", "民政局", "a", "b", "x"],
        ]);
        let text = draft_mapping(&mut source, catalogue_columns(), &words(), "t").unwrap();
        assert!(
            text.contains("# summary = \"\"  # 信息资源摘要\n"),
            "{text}"
        );
        assert!(text.contains("#   备注\n"), "{text}");
        let mapping = Mapping::parse(&text, "m.toml").unwrap();
        let choice = Choice {
            mapping: Some(mapping),
            ..Choice::default()
        };
        let before =
            find_layouts(&mut source, catalogue_columns(), &Choice::default(), "t").unwrap();
        let after = find_layouts(&mut source, catalogue_columns(), &choice, "t").unwrap();
        assert_eq!(before[0].columns, after[0].columns);
    }

    #[test]
    fn an_unknown_header_is_listed_for_the_user() {
        let mut source = Book::of(&[&["说明"], &["甲列", "乙列", "丙列"], &["1", "2", "3"]]);
        let text = draft_mapping(&mut source, catalogue_columns(), &words(), "t").unwrap();
        assert!(
            text.contains("header_rows = [2]") && text.contains("#   B 乙列\n"),
            "{text}"
        );
        Mapping::parse(&text, "m.toml").unwrap();
    }
}
