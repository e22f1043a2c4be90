//! Tables and their columns, and which of these are shown.

use super::{Block, Context, Failure, word};
use crate::cli::error::Usage;
use crate::model::Lang;
use crate::model::field::{Field, Kind};

/// A table: columns and rows of finished text.
#[derive(Debug, Default)]
pub struct Table {
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows; each as long as the columns.
    pub rows: Vec<Vec<String>>,
    /// What is said in place of an empty table.
    pub when_empty: String,
}

/// Keys of columns that hold numbers.
const COUNTS: [&str; 34] = [
    "article",
    "cluster",
    "created",
    "entries",
    "items",
    "last_points",
    "last_rank",
    "mended",
    "met",
    "national_make_up",
    "national_off",
    "new",
    "notice",
    "number",
    "overdue_working_days",
    "points",
    "points_change",
    "rank",
    "rank_change",
    "records",
    "regional_make_up",
    "regional_off",
    "rejected",
    "rows",
    "score",
    "total",
    "unchanged",
    "updated",
    "version",
    "violation",
    "waived",
    "warning",
    "weight",
    "year",
];

/// A column: key for `--columns`, title for people.
#[derive(Clone, Debug)]
pub struct Column {
    /// Name in `--columns`; the JSON key where there is one.
    pub key: String,
    /// Another name in `--columns`, where there is one.
    pub also: Option<&'static str>,
    /// Title in the reader's language.
    pub title: String,
    /// Whether it is set to the right, as numbers are.
    pub right: bool,
    /// Whether it is shown without being asked for.
    pub shown: bool,
}

impl Column {
    /// Makes a column whose title is the word of its key: `due_on` is titled by `word-due-on`; counts are set to the
    /// right.
    #[must_use]
    pub fn word(lang: Lang, key: &str) -> Self {
        Self {
            right: COUNTS.contains(&key),
            ..Self::new(key, word(lang, key))
        }
    }

    /// Makes a column set to the left.
    #[must_use]
    pub fn new(key: &str, title: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            also: None,
            title: title.into(),
            right: false,
            shown: true,
        }
    }

    /// Makes the column of a field: titled by its label, numbers set to the right.
    #[must_use]
    pub fn of_field<R>(field: &Field<R>, lang: Lang) -> Self {
        Self {
            right: matches!(field.kind, Kind::Whole | Kind::Amount),
            ..Self::new(field.key, field.label(lang))
        }
    }

    /// Gives the column another name for `--columns`; its title stays.
    #[must_use]
    pub fn called(mut self, key: &str, also: &'static str) -> Self {
        key.clone_into(&mut self.key);
        self.also = Some(also);
        self
    }

    /// Tells whether `--columns` means this column by a name; `share.type`, the place in the JSON, is `share_type` too.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.key == name || self.also == Some(name) || self.key == name.replace('.', "_")
    }

    /// Shows the column only when `--columns` names it.
    #[must_use]
    pub fn on_request(mut self) -> Self {
        self.shown = false;
        self
    }
}

/// Leaves out columns that say nothing in any row: their room is for the others.
pub(super) fn drop_empty_columns(blocks: &mut [Block]) {
    for block in blocks {
        let Block::Table(table) = block else {
            continue;
        };
        let says = |at: usize| {
            let mut cells = table.rows.iter().filter_map(|row| row.get(at));
            cells.any(|cell| !cell.trim().is_empty())
        };
        let kept: Vec<bool> = (0..table.columns.len()).map(says).collect();
        if !kept.contains(&true) {
            continue;
        }
        let mut column = kept.iter();
        table.columns.retain(|_| column.next() != Some(&false));
        for row in &mut table.rows {
            let mut cell = kept.iter();
            row.retain(|_| cell.next() != Some(&false));
        }
    }
}

/// Keeps the columns that `--columns` names, in its order, or those shown unasked.
pub(super) fn choose_columns(blocks: &mut [Block], context: &Context) -> Result<(), Failure> {
    let Some(table) = blocks.iter_mut().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    }) else {
        // A document without a table has none to choose from; a habit set in the configuration does not matter to it.
        return match context.columns_asked {
            true => Err(Usage::Columns {
                columns: context.columns.clone(),
                possible: Vec::new(),
            }
            .into()),
            false => Ok(()),
        };
    };
    let known = |key: &String| table.columns.iter().any(|column| column.is_called(key));
    let none_here = !context.columns_asked && !context.columns.iter().any(known);
    let kept: Vec<usize> = if context.columns.is_empty() || none_here {
        (0..table.columns.len())
            .filter(|at| table.columns[*at].shown)
            .collect()
    } else {
        let place = |key: &String| table.columns.iter().position(|c| c.is_called(key));
        let unknown: Vec<&String> = context
            .columns
            .iter()
            .filter(|key| place(key).is_none())
            .collect();
        if !unknown.is_empty() && context.columns_asked {
            return Err(Usage::Columns {
                columns: unknown.into_iter().cloned().collect(),
                possible: table
                    .columns
                    .iter()
                    .map(|column| column.key.clone())
                    .collect(),
            }
            .into());
        }
        context.columns.iter().filter_map(place).collect()
    };
    table.columns = kept.iter().map(|at| table.columns[*at].clone()).collect();
    for row in &mut table.rows {
        *row = kept
            .iter()
            .map(|at| row.get(*at).cloned().unwrap_or_default())
            .collect();
    }
    Ok(())
}
