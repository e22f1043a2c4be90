//! Reading entries: rows are gathered into entries and handed over one by one, so that memory stays flat.

pub(super) mod finish;
pub(super) mod group;
pub(super) mod inherited;
pub(super) mod item_rows;
pub(super) mod items;
pub(super) mod join;
pub(super) mod meet;
pub(super) mod records;
pub(super) mod rows;
pub(super) mod seen;

use crate::model::{Entry, Problem, ProblemCode};
use crate::sheet::fault::SheetFault;
use crate::sheet::find::layout::{Layout, Role};
use crate::sheet::find::mapping::ItemCells;
use crate::sheet::find::noise::{begins_note, goes_on_with_note, is_noise};
use crate::sheet::grid::{Cell, Row};
use crate::sheet::source::Source;
use group::{Group, GroupReader, Identity};
use inherited::Inherited;
use join::ItemSheet;
use rows::Filler;
use seen::Seen;
use std::ops::ControlFlow;

/// Holds an entry as a file states it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What the rows say; its provider is still unset, and what is absent was not said.
    pub entry: Entry,
    /// The provider as written: its column, or its code where that is blank.
    pub provider: Option<Written>,
    /// Other providers that later rows of the same code name.
    pub other_providers: Vec<Written>,
    /// The designated collector as written.
    pub designated_collector: Option<Written>,
    /// Place of its sheet in the book, from 0.
    pub sheet: usize,
    /// Its first row, from 1.
    pub row: u32,
    /// Whether the file brings items, so that they stand for the entry's items.
    pub has_items: bool,
    /// Whether the entry was handed over before and this holds only rows that stand apart from those.
    pub continues: bool,
    /// What is wrong with its cells; an error among them keeps it out.
    pub problems: Vec<Problem>,
    /// How many items it had, those that were dropped included.
    pub item_rows: u32,
}

/// Holds an organisation's name or code as written, with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The text, trimmed.
    pub text: String,
    /// Place of the sheet in the book, from 0.
    pub sheet: usize,
    /// Row, from 1.
    pub row: u32,
    /// Column, from 0; absent where the mapping file states it.
    pub column: Option<u32>,
}

/// Says what is known beside the file.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReadOptions<'a> {
    /// Whether the provider is stated outside the file, so that none in it is no problem.
    pub provider_given: bool,
    /// Path of the file, for faults.
    pub file: &'a str,
}

/// Says what became of the rows below the header of a sheet; blank ones are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRows {
    /// How many were read as data.
    pub data: u32,
    /// Numbers of those that were taken for no data: notes, examples, totals, headings of sections.
    pub skipped: Vec<u32>,
}

/// Says what was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadSummary {
    /// The rows below the headers, for each layout in the order given.
    pub rows: Vec<SheetRows>,
    /// What is wrong with the sheets beside what each draft says: hidden rows, items without an entry.
    pub problems: Vec<Problem>,
    /// Items that found no entry.
    pub items_rejected: u32,
}

/// Reads the sheets that `layouts` describe, and hands over each entry when its rows are complete, in their order.
///
/// An entry is known by its code; without one, by provider and name. Its rows are gathered as long as they follow
/// each other: a blank name goes on with the entry above. Rows met later are handed over as a draft that `continues`.
/// A sheet of items is read first and held in memory, at most [`MOST_ITEMS`](crate::sheet::MOST_ITEMS) items, since the entries
/// that they belong to come in any order.
///
/// # Errors
/// What the file refuses, also in the middle; [`SheetFault::TooLarge`] for too many items in a sheet of their own.
pub fn read_entries(
    source: &mut dyn Source,
    layouts: &[Layout],
    options: &ReadOptions<'_>,
    each: &mut dyn FnMut(Draft) -> ControlFlow<()>,
) -> Result<ReadSummary, SheetFault> {
    let mut summary = ReadSummary {
        rows: vec![SheetRows::default(); layouts.len()],
        ..ReadSummary::default()
    };
    let mut items = None;
    for (at, layout) in layouts
        .iter()
        .enumerate()
        .filter(|(_, layout)| layout.role == Role::Items)
    {
        let sheet = items.get_or_insert_with(ItemSheet::default);
        sheet.read(source, layout, options.file, &mut summary, at)?;
    }
    let mut seen = Seen::default();
    for (at, layout) in layouts
        .iter()
        .enumerate()
        .filter(|(_, layout)| layout.role == Role::Entries)
    {
        let merges = source
            .heads()
            .get(layout.sheet)
            .map(|head| head.merges.clone())
            .unwrap_or_default();
        let mut reading = Reading {
            layout,
            filler: Filler::new(&merges, width(layout)),
            reader: GroupReader::new(layout, options.provider_given),
            group: None,
            items: items.as_mut(),
            seen: &mut seen,
            last_name: String::new(),
            inherited: Inherited::new(layout, options.provider_given),
            each: &mut *each,
        };
        let mut count = Count::default();
        let mut flow = ControlFlow::Continue(());
        source.stream(layout.sheet, &mut |row| {
            flow = reading.row(row, &mut count);
            flow
        })?;
        if flow.is_continue() {
            flow = reading.flush();
        }
        summary.problems.append(&mut reading.inherited.problems);
        count.add_to(&mut summary, at, layout);
        if flow.is_break() {
            return Ok(summary);
        }
    }
    if let Some(items) = items {
        items.report_orphans(layouts, &mut summary);
    }
    Ok(summary)
}

/// Returns how many columns of a sheet matter.
pub(in crate::sheet) fn width(layout: &Layout) -> usize {
    layout
        .columns
        .iter()
        .map(|matched| matched.column as usize + 1)
        .max()
        .unwrap_or(0)
}

/// Counts the rows of a sheet.
#[derive(Default)]
pub(in crate::sheet) struct Count {
    rows: SheetRows,
    hidden: u32,
    /// Whether the rows above are a note, which numbered lines go on with.
    in_note: bool,
}

impl Count {
    /// Tells whether a row is one of data, and counts it.
    pub(in crate::sheet) fn is_data(&mut self, row: &Row, layout: &Layout, wide: bool) -> bool {
        if row.number < layout.first_data_row || layout.header_rows.contains(&row.number) {
            return false;
        }
        if is_noise(row, layout, wide) {
            self.in_note |= begins_note(row);
            self.skip(row);
            return false;
        }
        self.in_note = self.in_note && goes_on_with_note(row);
        if self.in_note {
            self.skip(row);
            return false;
        }
        self.rows.data += 1;
        self.hidden += u32::from(row.hidden);
        true
    }

    /// Takes back a row that was counted as data and turns out to be none.
    pub(in crate::sheet) fn take_back(&mut self, row: &Row) {
        self.rows.data -= 1;
        self.skip(row);
    }

    fn skip(&mut self, row: &Row) {
        if row.cells.iter().any(|cell| !matches!(cell, Cell::Empty)) {
            self.rows.skipped.push(row.number);
        }
    }

    pub(in crate::sheet) fn add_to(self, summary: &mut ReadSummary, at: usize, layout: &Layout) {
        summary.rows[at] = self.rows;
        if self.hidden > 0 {
            let mut problem = layout.problem(ProblemCode::HiddenRows, None, None, None, None);
            problem.facts.push(("count", self.hidden.to_string()));
            summary.problems.push(problem);
        }
    }
}

struct Reading<'a> {
    layout: &'a Layout,
    filler: Filler,
    reader: GroupReader<'a>,
    group: Option<Group>,
    items: Option<&'a mut ItemSheet>,
    seen: &'a mut Seen,
    /// The name handed over last, for telling names that count up.
    last_name: String,
    inherited: Inherited,
    each: &'a mut dyn FnMut(Draft) -> ControlFlow<()>,
}

impl Reading<'_> {
    fn row(&mut self, mut row: Row, count: &mut Count) -> ControlFlow<()> {
        let wide = self.filler.enter(&row);
        if !count.is_data(&row, self.layout, wide) {
            return ControlFlow::Continue(());
        }
        if self.inherited.enter_section(&row, self.layout) {
            count.take_back(&row);
            return self.flush();
        }
        if let Some(group) = &self.group {
            group.fill_dittos(&mut row, self.layout);
        }
        let line = self.filler.line(&row);
        if !self.reader.says_anything(&line) {
            count.take_back(&row);
            return ControlFlow::Continue(());
        }
        let identity = self.reader.identify(&line);
        let an_item_a_row = self.layout.items == ItemCells::Rows && self.layout.has_items();
        if let Some(group) = self.group.as_mut().filter(|_| an_item_a_row)
            && group.takes(
                &identity,
                self.reader.has_item(&line),
                group.is_counted_apart(&line, self.layout),
            )
        {
            self.reader.go_on(group, &line);
            return ControlFlow::Continue(());
        }
        // `identity` borrows the row, not the reader, so that the group before can be handed over first.
        let identity = identity.into_owned();
        let flow = self.flush();
        self.begin(row, identity);
        flow
    }

    fn begin(&mut self, row: Row, mut identity: Identity<'static>) {
        let line = self.filler.line(&row);
        let is_blank = self.reader.leaves_provider_blank(&line, &identity);
        let inherited = self.inherited.provider(is_blank);
        if let Some(provider) = &inherited {
            identity.provider = provider.text.clone().into();
        }
        let mut group = self.reader.begin(&line, identity);
        if let Some(provider) = inherited {
            self.inherited.give(provider, &mut group, self.layout);
        }
        group.meet(self.seen, self.layout, &self.last_name);
        group.keep(row);
        self.last_name.clone_from(&group.draft.entry.name);
        self.inherited.remember(&group);
        self.group = Some(group);
    }

    /// Hands the entry over that was being gathered.
    fn flush(&mut self) -> ControlFlow<()> {
        let Some(mut group) = self.group.take() else {
            return ControlFlow::Continue(());
        };
        if let Some(items) = self.items.as_deref_mut() {
            group.join(items, self.layout);
        }
        (self.each)(self.reader.finish(group))
    }
}
