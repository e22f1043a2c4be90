//! A sheet of items beside a sheet of entries, joined by the entry's code or name.

use super::group::Group;
use super::item_rows::{Gathered, ItemReader};
use super::rows::{Filler, Line};
use super::seen::Key;
use super::{Count, ReadSummary, width};
use crate::model::field::Kind;
use crate::model::{Problem, ProblemCode, ProblemSeverity};
use crate::sheet::cells::text::{is_placeholder, plain};
use crate::sheet::fault::{Bound, SheetFault};
use crate::sheet::find::layout::{Layout, Role};
use crate::sheet::grid::{Cell, Row};
use crate::sheet::source::Source;
use std::collections::HashMap;
use std::ops::ControlFlow;

/// Most items that a sheet of their own may hold: they wait in memory for their entries.
pub const MOST_ITEMS: usize = 2_000_000;

/// Holds the items of such sheets until their entries come.
#[derive(Default)]
pub(in crate::sheet) struct ItemSheet {
    waiting: HashMap<Key, Waiting>,
    met: usize,
}

/// Holds the items of one entry.
struct Waiting {
    gathered: Gathered,
    problems: Vec<Problem>,
    /// Name or code as written, and where it first stood.
    owner: String,
    sheet: usize,
    row: u32,
    column: Option<u32>,
    claimed: bool,
}

impl ItemSheet {
    /// Reads a sheet of items; a blank name goes on with the one above.
    pub(in crate::sheet) fn read(
        &mut self,
        source: &mut dyn Source,
        layout: &Layout,
        file: &str,
        summary: &mut ReadSummary,
        at: usize,
    ) -> Result<(), SheetFault> {
        let merges = source
            .heads()
            .get(layout.sheet)
            .map(|head| head.merges.clone())
            .unwrap_or_default();
        let mut filler = Filler::new(&merges, width(layout));
        let mut reader = ItemReader::new(layout);
        let mut count = Count::default();
        let mut last: Option<(Key, String, Option<u32>)> = None;
        let mut full = false;
        source.stream(layout.sheet, &mut |row: Row| {
            let wide = filler.enter(&row);
            if !count.is_data(&row, layout, wide) {
                return ControlFlow::Continue(());
            }
            let line = filler.line(&row);
            if let Some(owner) = owner(&line, layout) {
                last = Some(owner);
            }
            let (key, name, column) = last
                .clone()
                .unwrap_or_else(|| (Key::of_name("", ""), String::new(), None));
            let waiting = self
                .waiting
                .entry(key)
                .or_insert_with(|| Waiting::new(name, layout.sheet, row.number, column));
            let before = waiting.gathered.items.len();
            reader.read(&line, layout, &mut waiting.gathered, &mut waiting.problems);
            self.met += waiting.gathered.items.len() - before;
            full = self.met > MOST_ITEMS;
            if full {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        })?;
        count.add_to(summary, at, layout);
        if full {
            return Err(SheetFault::TooLarge {
                file: file.to_owned(),
                what: Bound::Items,
                limit: MOST_ITEMS as u64,
            });
        }
        Ok(())
    }

    /// Gives an entry its items: those under its code, and those under its name. Entries of one name share them.
    pub(in crate::sheet) fn give(&mut self, group: &mut Group) {
        let by_code = group.identity.code.as_deref().map(Key::of_code);
        let by_name = Key::of_name("", &group.identity.name);
        for key in by_code.into_iter().chain([by_name]) {
            let Some(waiting) = self.waiting.get_mut(&key) else {
                continue;
            };
            let draft = &mut group.draft;
            draft.item_rows += waiting.gathered.met;
            let items = waiting.gathered.items.iter().cloned();
            draft.entry.items.extend(items);
            // Errors keep every one of the entries out; a warning is told once.
            let told =
                |problem: &&Problem| !waiting.claimed || problem.severity == ProblemSeverity::Error;
            draft
                .problems
                .extend(waiting.problems.iter().filter(told).cloned());
            waiting.claimed = true;
        }
    }

    /// Reports items whose entry never came.
    pub(in crate::sheet) fn report_orphans(self, layouts: &[Layout], summary: &mut ReadSummary) {
        let mut orphans: Vec<Waiting> = self
            .waiting
            .into_values()
            .filter(|waiting| !waiting.claimed && waiting.gathered.met > 0)
            .collect();
        orphans.sort_by_key(|orphan| (orphan.sheet, orphan.row));
        for orphan in orphans {
            let Some(layout) = layouts
                .iter()
                .find(|layout| layout.role == Role::Items && layout.sheet == orphan.sheet)
            else {
                continue;
            };
            summary.items_rejected += orphan.gathered.met;
            let value = Some(orphan.owner.as_str()).filter(|owner| !owner.is_empty());
            summary.problems.push(layout.problem(
                ProblemCode::ItemOrphan,
                Some(orphan.row),
                orphan.column,
                Some("name"),
                value,
            ));
            summary.problems.extend(orphan.problems);
        }
    }
}

impl Waiting {
    fn new(owner: String, sheet: usize, row: u32, column: Option<u32>) -> Self {
        Self {
            gathered: Gathered::default(),
            problems: Vec::new(),
            owner,
            sheet,
            row,
            column,
            claimed: false,
        }
    }
}

/// Reads which entry a row's item belongs to: by code where the sheet states one, else by name.
fn owner(line: &Line<'_>, layout: &Layout) -> Option<(Key, String, Option<u32>)> {
    let stated = |key: &str| {
        let column = layout.column(key)?.column;
        let cell = line.cell(column);
        let text = plain(cell);
        let usable = !text.is_empty()
            && !is_placeholder(&text, Kind::Text)
            && !matches!(cell, Cell::Number(number) if number.abs() >= 1e15);
        usable.then(|| (text.into_owned(), Some(column)))
    };
    if let Some((code, column)) = stated("code") {
        return Some((Key::of_code(&code), code, column));
    }
    stated("name").map(|(name, column)| (Key::of_name("", &name), name, column))
}
