//! What a row leaves to the rows above it: the provider of its section or of the entry before, and 同上.

use super::Written;
use super::group::Group;
use crate::model::text::trim;
use crate::model::{Problem, ProblemCode};
use crate::sheet::find::lay_out::provider_stated;
use crate::sheet::find::layout::Layout;
use crate::sheet::find::stated::over_section;
use crate::sheet::grid::{Cell, Row};

/// Texts that mean what stands above them.
const DITTOS: &[&str] = &["同上", "〃", "\"", "″", "''", "”"];

/// Longest cell that may be one, in bytes: every cell is asked.
const SHORT: usize = 16;

/// Remembers which provider the rows at hand inherit.
#[derive(Default)]
pub(in crate::sheet) struct Inherited {
    /// Whether a row may name the provider of those below it.
    has_sections: bool,
    section: Option<Written>,
    /// Whether a blank provider means the one above.
    leads: bool,
    above: Option<Written>,
    /// What is to be said of the sections.
    pub problems: Vec<Problem>,
}

impl Inherited {
    /// Prepares for a sheet; a provider stated outside the file stands for every blank.
    pub(in crate::sheet) fn new(layout: &Layout, provider_given: bool) -> Self {
        let has_column = |key: &str| layout.column(key).is_some();
        Self {
            has_sections: !provider_given
                && !has_column("provider")
                && !has_column("provider_code"),
            leads: !provider_given && layout.provider_leads(),
            ..Self::default()
        }
    }

    /// Enters the section that a row names, if it names one.
    pub(in crate::sheet) fn enter_section(&mut self, row: &Row, layout: &Layout) -> bool {
        let Some(stated) = self.has_sections.then(|| over_section(row)).flatten() else {
            return false;
        };
        self.problems.push(provider_stated(layout, &stated));
        self.section = Some(Written {
            text: stated.name,
            sheet: layout.sheet,
            row: row.number,
            column: stated.cell.map(|(_, column)| column),
        });
        true
    }

    /// Returns the provider of a row: its section's, or the one above where it leaves its own blank.
    pub(in crate::sheet) fn provider(&self, is_blank: bool) -> Option<Written> {
        let above = self.above.as_ref().filter(|_| is_blank);
        self.section.as_ref().or(above).cloned()
    }

    /// Gives an entry the provider that it inherits, and says so where that was not said for the section.
    pub(in crate::sheet) fn give(&self, provider: Written, group: &mut Group, layout: &Layout) {
        if self.section.is_none() {
            group.provider_above(&provider, layout);
        }
        group.draft.provider = Some(provider);
    }

    /// Remembers an entry's provider for the blanks below it.
    pub(in crate::sheet) fn remember(&mut self, group: &Group) {
        if self.leads {
            self.above.clone_from(&group.draft.provider);
        }
    }
}

impl Group {
    /// Writes out 同上 and its marks by the entry's first row. An item's row above may be another, and is not asked.
    pub(in crate::sheet) fn fill_dittos(&self, row: &mut Row, layout: &Layout) {
        for matched in &layout.columns {
            let column = matched.column as usize;
            let (Some(cell), Some(above)) =
                (row.cells.get_mut(column), self.first.cells.get(column))
            else {
                continue;
            };
            let is_ditto = matches!(cell, Cell::Text(text) if text.len() <= SHORT && DITTOS.contains(&trim(text)));
            if is_ditto && !matched.key.starts_with("item_") && *above != Cell::Empty {
                cell.clone_from(above);
            }
        }
    }

    /// Says that the provider was taken from the entry above.
    fn provider_above(&mut self, provider: &Written, layout: &Layout) {
        let column = layout.column("provider").map(|matched| matched.column);
        let row = Some(self.draft.row);
        let mut problem = layout.problem(
            ProblemCode::ProviderAbove,
            row,
            column,
            Some("provider"),
            None,
        );
        problem.facts.push(("read_as", provider.text.clone()));
        self.draft.problems.push(problem);
    }
}
