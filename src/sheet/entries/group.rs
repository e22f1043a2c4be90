//! One entry's rows: the first says what the entry is, later ones add items and what was left blank.

use super::finish::finish;
use super::item_rows::{Gathered, ItemReader, level_readers, note, readers};
use super::rows::Line;
use super::seen::fold;
use super::{Draft, Written};
use crate::model::entry::FIELDS;
use crate::model::field::{Field, Kind, Value, find};
use crate::model::text::trim;
use crate::model::{Entry, ProblemCode};
use crate::sheet::cells::code::{is_exponent, is_lost};
use crate::sheet::cells::text::{is_placeholder, plain};
use crate::sheet::cells::{Judged, Reader, choice};
use crate::sheet::columns::catalogue_columns;
use crate::sheet::find::layout::Layout;
use crate::sheet::grid::{Cell, Row};
use std::borrow::Cow;

/// Tells whether a cell that shall name something names nothing: an error value, or a number without its last digits.
pub(in crate::sheet) fn is_broken(cell: &Cell) -> bool {
    match cell {
        Cell::Error(_) => true,
        Cell::Number(number) => is_lost(*number),
        Cell::Text(text) => is_exponent(trim(text)),
        _ => false,
    }
}

/// Says where a column's value goes.
#[derive(Clone, Copy)]
enum Place {
    Entry(&'static Field<Entry>),
    Provider,
    Collector,
    Level(u8),
}

/// Says by what a row names its entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::sheet) struct Identity<'a> {
    /// Blank where the row has none.
    pub name: Cow<'a, str>,
    /// Whether the name stands for nothing.
    pub is_placeholder: bool,
    pub code: Option<Cow<'a, str>>,
    /// Blank where the row has none.
    pub provider: Cow<'a, str>,
    /// Whether one of the three is an error value or lost digits, so that nobody knows which entry is meant.
    pub is_broken: bool,
}

impl Identity<'_> {
    pub(in crate::sheet) fn into_owned(self) -> Identity<'static> {
        Identity {
            name: Cow::Owned(self.name.into_owned()),
            is_placeholder: self.is_placeholder,
            code: self.code.map(|code| Cow::Owned(code.into_owned())),
            provider: Cow::Owned(self.provider.into_owned()),
            is_broken: self.is_broken,
        }
    }

    /// Tells whether it has no name that says anything.
    pub(in crate::sheet) fn is_nameless(&self) -> bool {
        self.name.is_empty() || self.is_placeholder
    }
}

/// Holds the entry whose rows are being gathered.
pub(in crate::sheet) struct Group {
    pub draft: Draft,
    pub identity: Identity<'static>,
    pub gathered: Gathered,
    pub levels: Vec<(u8, String)>,
    pub also: Vec<(&'static str, Value)>,
    /// The first row, for comparing later ones.
    pub first: Row,
    /// Fields on which rows were found to disagree.
    conflicts: Vec<&'static str>,
}

/// Reads the rows of a sheet into groups.
pub(in crate::sheet) struct GroupReader<'a> {
    layout: &'a Layout,
    provider_given: bool,
    columns: Vec<(Reader, Place)>,
    items: ItemReader,
    name: Option<usize>,
    code: Option<usize>,
    provider: Option<usize>,
    open_condition: Option<u32>,
}

impl<'a> GroupReader<'a> {
    pub(in crate::sheet) fn new(layout: &'a Layout, provider_given: bool) -> Self {
        let mut columns = Vec::new();
        for spec in catalogue_columns() {
            let Some(field) = find(FIELDS, spec.key) else {
                continue;
            };
            let place = match spec.key {
                "provider" => Place::Provider,
                "designated_collector" => Place::Collector,
                _ => Place::Entry(field),
            };
            let levels = if spec.kind == Kind::Path {
                level_readers(layout, spec)
            } else {
                Vec::new()
            };
            if levels.is_empty() {
                columns.extend(
                    readers(layout, spec)
                        .into_iter()
                        .map(|reader| (reader, place)),
                );
            }
            columns.extend(levels.into_iter().map(|reader| {
                let level = reader.level.unwrap_or(0);
                (reader, Place::Level(level))
            }));
        }
        let at = |key: &str| columns.iter().position(|(reader, _)| reader.key == key);
        Self {
            name: at("name"),
            code: at("code"),
            provider: at("provider"),
            open_condition: layout
                .column("open_condition")
                .map(|matched| matched.column),
            items: ItemReader::new(layout),
            layout,
            provider_given,
            columns,
        }
    }

    /// Tells whether a row holds anything in a column that is known, merged cells above it aside.
    pub(in crate::sheet) fn says_anything(&self, line: &Line<'_>) -> bool {
        self.layout
            .columns
            .iter()
            .any(|matched| match line.own(matched.column) {
                Cell::Empty => false,
                Cell::Text(text) => !trim(text).is_empty(),
                _ => true,
            })
    }

    /// Tells whether a row has no provider, and nothing stands in its place.
    pub(in crate::sheet) fn leaves_provider_blank(
        &self,
        line: &Line<'_>,
        identity: &Identity<'_>,
    ) -> bool {
        let code = self.layout.column("provider_code");
        let is_blank = |column: u32| plain(line.cell(column)).is_empty();
        identity.provider.is_empty()
            && !identity.is_broken
            && self
                .provider
                .is_some_and(|at| plain(self.cell(at, line)).is_empty())
            && code.is_none_or(|matched| is_blank(matched.column))
    }

    pub(in crate::sheet) fn has_item(&self, line: &Line<'_>) -> bool {
        self.items.stands_in(line)
    }

    /// Reads by what a row names its entry.
    pub(in crate::sheet) fn identify<'b>(&'b self, line: &'b Line<'_>) -> Identity<'b> {
        let text = |at: Option<usize>| at.map_or(Cow::Borrowed(""), |at| self.text(at, line));
        let name = text(self.name);
        let mut provider = text(self.provider);
        if is_placeholder(&provider, Kind::Org) {
            provider = Cow::Borrowed("");
        }
        let code = self.code.map(|at| self.text(at, line));
        Identity {
            is_placeholder: is_placeholder(&name, Kind::Text),
            name,
            code: code.filter(|code| {
                !code.is_empty() && !is_placeholder(code, Kind::Text) && !is_exponent(code)
            }),
            provider,
            is_broken: [self.name, self.code, self.provider]
                .into_iter()
                .flatten()
                .any(|at| is_broken(self.cell(at, line))),
        }
    }

    fn cell<'b>(&self, at: usize, line: &'b Line<'_>) -> &'b Cell {
        line.at(self.columns[at].0.column)
    }

    fn text<'b>(&'b self, at: usize, line: &'b Line<'_>) -> Cow<'b, str> {
        self.columns[at].0.text(self.cell(at, line))
    }

    /// Begins an entry with its first row.
    pub(in crate::sheet) fn begin(
        &mut self,
        line: &Line<'_>,
        identity: Identity<'static>,
    ) -> Group {
        let mut group = Group {
            draft: Draft {
                sheet: self.layout.sheet,
                row: line.row.number,
                has_items: self.layout.has_items(),
                ..Draft::default()
            },
            identity,
            gathered: Gathered::default(),
            levels: Vec::new(),
            also: Vec::new(),
            first: Row::default(),
            conflicts: Vec::new(),
        };
        for at in 0..self.columns.len() {
            let judged = self.judge(at, line);
            self.take(at, line, judged, &mut group);
        }
        self.items.read(
            line,
            self.layout,
            &mut group.gathered,
            &mut group.draft.problems,
        );
        group
    }

    /// Adds a later row of the same entry.
    pub(in crate::sheet) fn go_on(&mut self, group: &mut Group, line: &Line<'_>) {
        for at in 0..self.columns.len() {
            let (reader, place) = &self.columns[at];
            let (Some(column), key) = (reader.column, reader.key) else {
                continue;
            };
            let own = line.own(column);
            let first = group
                .first
                .cells
                .get(column as usize)
                .unwrap_or(&Cell::Empty);
            if *own == Cell::Empty || own == first {
                continue;
            }
            if key == "provider" {
                let text = reader.text(own).into_owned();
                group.also_provided(text, line.row.number, column, self.layout.sheet);
                continue;
            }
            if matches!(key, "name" | "code") {
                continue;
            }
            let (text, first_text) = (
                reader.text(own).into_owned(),
                reader.text(first).into_owned(),
            );
            if text == first_text || group.conflicts.contains(&key) {
                continue;
            }
            let known = group.value(*place);
            let judged = self.judge(at, line);
            if known == Value::Empty || matches!(own, Cell::Error(_)) {
                self.take(at, line, judged, group);
            } else if judged.value == Value::Empty {
                let problems = &mut group.draft.problems;
                note(line, self.layout, &self.columns[at].0, &judged, problems);
            } else if judged.value != known {
                let mut problem = self.layout.problem(
                    ProblemCode::ValueConflict,
                    Some(line.row.number),
                    Some(column),
                    Some(key),
                    Some(&text),
                );
                problem.facts = vec![
                    ("other", first_text),
                    ("other_row", group.draft.row.to_string()),
                ];
                group.draft.problems.push(problem);
                group.conflicts.push(key);
            }
        }
        self.items.read(
            line,
            self.layout,
            &mut group.gathered,
            &mut group.draft.problems,
        );
    }

    /// Completes an entry.
    pub(in crate::sheet) fn finish(&self, group: Group) -> Draft {
        finish(group, self.layout, self.provider_given)
    }

    fn judge(&mut self, at: usize, line: &Line<'_>) -> Judged {
        let reader = &mut self.columns[at].0;
        let cell = line.at(reader.column);
        let judged = reader.judge(cell);
        if reader.key != "open_type" || judged.notes.is_empty() {
            return judged;
        }
        let condition = plain(line.at(self.open_condition));
        let has_condition = !condition.is_empty() && !is_placeholder(&condition, Kind::LongText);
        choice::opened(&reader.said(cell), has_condition, judged)
    }

    /// Puts a judged cell where it belongs.
    fn take(&self, at: usize, line: &Line<'_>, judged: Judged, group: &mut Group) {
        let (reader, place) = &self.columns[at];
        note(
            line,
            self.layout,
            reader,
            &judged,
            &mut group.draft.problems,
        );
        group.also.extend(judged.also);
        let written = |text: String| Written {
            text,
            sheet: self.layout.sheet,
            row: line.row.number,
            column: reader.column,
        };
        if reader.is_option() && judged.value != Value::Empty {
            let before = group.value(*place);
            if before != Value::Empty && before != judged.value {
                group.ticked_twice(reader, line, self.layout);
                return;
            }
        }
        match (place, judged.value) {
            (_, Value::Empty) => {}
            (Place::Entry(field), value) => (field.set)(&mut group.draft.entry, value),
            (Place::Provider, Value::Text(text)) => group.draft.provider = Some(written(text)),
            (Place::Collector, Value::Text(text)) => {
                group.draft.designated_collector = Some(written(text));
            }
            (Place::Level(level), Value::List(words)) => {
                group.levels.push((*level, words.join("/")));
            }
            _ => {}
        }
    }
}

impl Group {
    /// Keeps the first row for comparing later ones with it.
    pub(in crate::sheet) fn keep(&mut self, first: Row) {
        self.first = first;
    }

    /// Remembers that a later row names another provider.
    fn also_provided(&mut self, text: String, row: u32, column: u32, sheet: usize) {
        let own = &self.identity.provider;
        let others = &mut self.draft.other_providers;
        let is_new =
            fold(&text) != fold(own) && others.iter().all(|other| fold(&other.text) != fold(&text));
        if is_new && !own.is_empty() && !is_placeholder(&text, Kind::Org) {
            others.push(Written {
                text,
                sheet,
                row,
                column: Some(column),
            });
        }
    }

    /// Says that a second option of one field is ticked; the first stays.
    fn ticked_twice(&mut self, reader: &Reader, line: &Line<'_>, layout: &Layout) {
        let value = reader.said(&Cell::Empty).into_owned();
        self.draft.problems.push(layout.problem(
            ProblemCode::EnumUnpicked,
            Some(line.row.number),
            reader.column,
            Some(reader.key),
            Some(&value),
        ));
    }

    /// Tells whether a row has a number of its own in the column that counts entries.
    pub(in crate::sheet) fn is_counted_apart(&self, line: &Line<'_>, layout: &Layout) -> bool {
        layout.serial.is_some_and(|column| {
            let first = self.first.cells.get(column as usize);
            let own = line.own(column);
            !plain(own).is_empty() && first != Some(own)
        })
    }

    /// Tells whether a row goes on with this entry; `has_item` says that it holds an item of its own, `is_apart` that it
    /// is counted as an entry of its own.
    pub(in crate::sheet) fn takes(
        &self,
        row: &Identity<'_>,
        has_item: bool,
        is_apart: bool,
    ) -> bool {
        if row.is_broken || (is_apart && row.name.is_empty()) {
            return false;
        }
        let same = |a: &str, b: &str| a == b || fold(a) == fold(b);
        let same_name = same(&row.name, &self.identity.name);
        if let Some(code) = &row.code {
            let same_code = self
                .identity
                .code
                .as_ref()
                .is_some_and(|own| same(own, code));
            return same_code && (row.is_nameless() || same_name);
        }
        let same_provider = row.provider.is_empty() || same(&row.provider, &self.identity.provider);
        // A placeholder is no blank: which entry it means, nobody can tell.
        same_provider
            && if row.name.is_empty() {
                has_item
            } else {
                same_name
            }
    }

    fn value(&self, place: Place) -> Value {
        let text = |written: &Option<Written>| {
            written
                .as_ref()
                .map_or(Value::Empty, |written| Value::Text(written.text.clone()))
        };
        match place {
            Place::Entry(field) => (field.get)(&self.draft.entry),
            Place::Provider => text(&self.draft.provider),
            Place::Collector => text(&self.draft.designated_collector),
            Place::Level(level) => self
                .levels
                .iter()
                .find(|(own, _)| *own == level)
                .map_or(Value::Empty, |(_, words)| Value::List(vec![words.clone()])),
        }
    }
}
