//! A sheet of items beside a sheet of entries, joined by the entry's code or name.

use super::group::{Group, is_broken};
use super::item_rows::{Gathered, ItemReader};
use super::rows::{Filler, Line};
use super::seen::{Key, fold};
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
    waiting: HashMap<Key, Vec<Waiting>>,
    met: usize,
}

/// Says which entry an item belongs to, as its row names it.
#[derive(Clone)]
struct Owner {
    key: Key,
    /// Name or code as written.
    text: String,
    /// Blank where the sheet does not say.
    provider: String,
    column: Option<u32>,
}

/// Holds the items of one entry.
struct Waiting {
    gathered: Gathered,
    problems: Vec<Problem>,
    owner: Owner,
    /// Where it first stood.
    sheet: usize,
    row: u32,
    /// Row of the entry that got them first.
    claimed: Option<u32>,
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
        let mut last: Option<Owner> = None;
        let mut full = false;
        source.stream(layout.sheet, &mut |row: Row| {
            let wide = filler.enter(&row);
            if !count.is_data(&row, layout, wide) {
                return ControlFlow::Continue(());
            }
            let line = filler.line(&row);
            if let Some(owner) = owner(&line, layout, last.as_ref()) {
                last = Some(owner);
            }
            let owner = last.clone().unwrap_or_else(Owner::nobody);
            let waiting = self.waiting_of(owner, layout.sheet, row.number);
            let before = waiting.gathered.items.len();
            reader.read(&line, layout, &mut waiting.gathered, &mut waiting.problems);
            let more = waiting.gathered.items.len() - before;
            self.met += more;
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

    fn waiting_of(&mut self, owner: Owner, sheet: usize, row: u32) -> &mut Waiting {
        let group = self.waiting.entry(owner.key).or_default();
        let same = |one: &Waiting| fold(&one.owner.provider) == fold(&owner.provider);
        let at = group.iter().position(same).unwrap_or(group.len());
        if at == group.len() {
            group.push(Waiting::new(owner, sheet, row));
        }
        &mut group[at]
    }

    /// Gives an entry its items: those under its code, and those under its name and provider. Entries of one name share
    /// those that name no provider, which is told.
    pub(in crate::sheet) fn give(&mut self, group: &mut Group, layout: &Layout) {
        let by_code = group.identity.code.as_deref().map(Key::of_code);
        let by_name = Key::of_name("", &group.identity.name);
        let provider = group.identity.provider.clone();
        for key in by_code.into_iter().chain([by_name]) {
            let waiting = self.waiting.get_mut(&key).into_iter().flatten();
            for waiting in waiting.filter(|one| key != by_name || one.is_of(&provider)) {
                waiting.give(group);
                if let Some(first) = waiting.claimed.filter(|_| key == by_name) {
                    let name = group.identity.name.as_ref();
                    let column = layout.column("name").map(|matched| matched.column);
                    let row = Some(group.draft.row);
                    let code = ProblemCode::ItemShared;
                    let mut problem = layout.problem(code, row, column, Some("name"), Some(name));
                    problem.facts.push(("other_row", first.to_string()));
                    group.draft.problems.push(problem);
                }
                waiting.claimed.get_or_insert(group.draft.row);
            }
        }
    }

    /// Reports items whose entry never came.
    pub(in crate::sheet) fn report_orphans(self, layouts: &[Layout], summary: &mut ReadSummary) {
        let mut orphans: Vec<Waiting> = self
            .waiting
            .into_values()
            .flatten()
            .filter(|waiting| waiting.claimed.is_none() && waiting.gathered.met > 0)
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
            let value = Some(orphan.owner.text.as_str()).filter(|owner| !owner.is_empty());
            summary.problems.push(layout.problem(
                ProblemCode::ItemOrphan,
                Some(orphan.row),
                orphan.owner.column,
                Some("name"),
                value,
            ));
            summary.problems.extend(orphan.problems);
        }
    }
}

impl Owner {
    /// Stands for rows that name no entry.
    fn nobody() -> Self {
        Self {
            key: Key::of_name("", ""),
            text: String::new(),
            provider: String::new(),
            column: None,
        }
    }
}

impl Waiting {
    fn new(owner: Owner, sheet: usize, row: u32) -> Self {
        Self {
            gathered: Gathered::default(),
            problems: Vec::new(),
            owner,
            sheet,
            row,
            claimed: None,
        }
    }

    /// Tells whether they may be those of a provider's entry: it may be written in short in one of the two sheets.
    fn is_of(&self, provider: &str) -> bool {
        let (own, other) = (fold(&self.owner.provider), fold(provider));
        own.is_empty()
            || other.is_empty()
            || own.ends_with(other.as_ref())
            || other.ends_with(own.as_ref())
    }

    fn give(&self, group: &mut Group) {
        let draft = &mut group.draft;
        draft.item_rows += self.gathered.met;
        draft
            .entry
            .items
            .extend(self.gathered.items.iter().cloned());
        // Errors keep every one of the entries out; a warning is told once.
        let told = |problem: &&Problem| {
            self.claimed.is_none() || problem.severity == ProblemSeverity::Error
        };
        draft
            .problems
            .extend(self.problems.iter().filter(told).cloned());
    }
}

/// Reads which entry a row's item belongs to: by code where the sheet states one, else by name, with the provider if the
/// sheet has it; nothing where the row leaves all that to the row above.
fn owner(line: &Line<'_>, layout: &Layout, last: Option<&Owner>) -> Option<Owner> {
    let stated = |key: &str| {
        let column = layout.column(key)?.column;
        let cell = line.cell(column);
        let text = plain(cell);
        let usable = !text.is_empty() && !is_placeholder(&text, Kind::Text) && !is_broken(cell);
        usable.then(|| (text.into_owned(), Some(column)))
    };
    if let Some((code, column)) = stated("code") {
        return Some(Owner {
            key: Key::of_code(&code),
            text: code,
            provider: String::new(),
            column,
        });
    }
    let provider = stated("provider").map(|(provider, _)| provider);
    if let Some((name, column)) = stated("name") {
        let key = Key::of_name("", &name);
        let above = || last.filter(|last| last.key == key);
        return Some(Owner {
            key,
            text: name,
            provider: provider
                .or_else(|| above().map(|last| last.provider.clone()))
                .unwrap_or_default(),
            column,
        });
    }
    // What is there and cannot be read does not mean the entry above.
    let mut broken = ["code", "name"].into_iter().filter_map(|key| {
        let column = layout.column(key)?.column;
        Some((line.own(column), column)).filter(|(cell, _)| is_broken(cell))
    });
    broken.next().map(|(cell, column)| Owner {
        text: match cell {
            Cell::Error(text) => text.clone(),
            cell => plain(cell).into_owned(),
        },
        column: Some(column),
        ..Owner::nobody()
    })
}
