//! Reading items out of rows: one a row, or several joined in a cell.

use super::items::{looks_joined, split, with_type};
use super::rows::Line;
use crate::model::entry::ITEM_FIELDS;
use crate::model::field::{Field, Kind, Value, find};
use crate::model::text::trim;
use crate::model::{Item, Problem, ProblemCode, ProblemSeverity};
use crate::sheet::cells::code::is_lost;
use crate::sheet::cells::text::{is_placeholder, one_line};
use crate::sheet::cells::{Judged, Reader, failed};
use crate::sheet::columns::{ColumnSpec, catalogue_columns};
use crate::sheet::find::layout::{Layout, Matched};
use crate::sheet::find::mapping::ItemCells;
use crate::sheet::grid::Cell;
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Gathers the items of one entry.
#[derive(Default)]
pub(in crate::sheet) struct Gathered {
    pub items: Vec<Item>,
    /// How many there were, those that were dropped included.
    pub met: u32,
    names: HashSet<u64>,
}

/// Reads the item columns of a sheet.
pub(in crate::sheet) struct ItemReader {
    columns: Vec<(Reader, &'static Field<Item>)>,
    name: Option<usize>,
    joined: bool,
    separator: Option<String>,
    /// Whether brackets behind a name may hold its type, since no column does.
    types_behind_names: bool,
}

impl ItemReader {
    pub(in crate::sheet) fn new(layout: &Layout) -> Self {
        let mut columns = Vec::new();
        for spec in catalogue_columns() {
            let Some(field) = find(ITEM_FIELDS, spec.key) else {
                continue;
            };
            columns.extend(
                readers(layout, spec)
                    .into_iter()
                    .map(|reader| (reader, field)),
            );
        }
        Self {
            name: columns
                .iter()
                .position(|(reader, _)| reader.key == "item_name"),
            types_behind_names: !layout.has("item_type"),
            joined: layout.items == ItemCells::Joined,
            separator: layout.separator.clone(),
            columns,
        }
    }

    /// Tells whether a row holds anything of an item itself, merged cells above it aside.
    pub(in crate::sheet) fn stands_in(&self, line: &Line<'_>) -> bool {
        self.columns.iter().any(|(reader, _)| {
            reader.column.is_some_and(|column| match line.own(column) {
                Cell::Empty => false,
                Cell::Text(text) => {
                    reader.key == "item_name" || !is_placeholder(trim(text), Kind::Text)
                }
                _ => true,
            })
        })
    }

    /// Reads a row's item or items into `gathered`.
    pub(in crate::sheet) fn read(
        &mut self,
        line: &Line<'_>,
        layout: &Layout,
        gathered: &mut Gathered,
        problems: &mut Vec<Problem>,
    ) {
        if !self.stands_in(line) {
            return;
        }
        let Some(name) = self.name else { return };
        let cell = line.at(self.columns[name].0.column).clone();
        let mut row = ItemRow {
            line,
            layout,
            gathered,
            problems,
        };
        if let Cell::Text(text) = &cell
            && (self.joined || text.contains('\n'))
        {
            let names = split(trim(text), self.separator.as_deref());
            // In a sheet with an item a row, a name may be broken into two lines; a list has more.
            if names.len() > if self.joined { 1 } else { 2 } {
                self.read_joined(&names, &mut row);
                return;
            }
        }
        self.read_one(name, &cell, &mut row);
    }

    fn read_one(&mut self, name: usize, cell: &Cell, row: &mut ItemRow<'_>) {
        let mut item = Item::default();
        let mut also = Vec::new();
        let mut says_more = false;
        row.gathered.met += 1;
        for (at, (reader, field)) in self.columns.iter_mut().enumerate() {
            if at == name {
                continue;
            }
            let judged = reader.judge(row.line.at(reader.column));
            says_more |= judged.value != Value::Empty;
            row.note(reader, &judged);
            also.extend(judged.also);
            if judged.value != Value::Empty {
                (field.set)(&mut item, judged.value);
            }
        }
        complete(&mut item, also);
        let reader = &self.columns[name].0;
        if let Cell::Error(text) = cell {
            row.problem(failed(text), reader, Some(text));
            return;
        }
        if let Cell::Number(number) = cell
            && is_lost(*number)
        {
            row.problem(ProblemCode::DigitsLost, reader, Some(&number.to_string()));
            return;
        }
        let text = reader.text(cell).into_owned();
        if text.is_empty() {
            if says_more {
                row.problem(ProblemCode::ItemNameBlank, reader, None);
            } else {
                row.gathered.met -= 1;
            }
            return;
        }
        self.put(item, name, &text, row);
    }

    fn read_joined(&mut self, names: &[&str], row: &mut ItemRow<'_>) {
        let Some(name) = self.name else { return };
        let separator = self.separator.clone();
        let mut items: Vec<(Item, Vec<(&'static str, Value)>)> =
            names.iter().map(|_| Default::default()).collect();
        for (at, (reader, field)) in self.columns.iter_mut().enumerate() {
            let text = reader.text(row.line.at(reader.column)).into_owned();
            if at == name || text.is_empty() || is_placeholder(&text, reader.kind) {
                continue;
            }
            let pieces = split(&text, separator.as_deref());
            if pieces.len() != names.len() {
                // Which item it belongs to would be a guess.
                row.problem(ProblemCode::EnumUnknown, reader, Some(&text));
                continue;
            }
            for (piece, (item, also)) in pieces.iter().zip(&mut items) {
                if is_placeholder(piece, reader.kind) {
                    continue;
                }
                let judged = reader.judge_text(piece);
                row.note(reader, &judged);
                also.extend(judged.also);
                (field.set)(item, judged.value);
            }
        }
        for (text, (mut item, also)) in names.iter().zip(items) {
            row.gathered.met += 1;
            complete(&mut item, also);
            self.put(item, name, text, row);
        }
    }

    /// Names an item and adds it, unless its name stands for nothing.
    fn put(&self, mut item: Item, name: usize, text: &str, row: &mut ItemRow<'_>) {
        let reader = &self.columns[name].0;
        if is_placeholder(text, Kind::Text) {
            row.problem(ProblemCode::ItemPlaceholder, reader, Some(text));
            return;
        }
        let mut name = text;
        if self.types_behind_names
            && let (bare, Some((kind, length))) = with_type(text)
        {
            name = bare;
            let written = length.map_or(Cow::Borrowed(kind), |length| {
                Cow::Owned(format!("{kind}({length})"))
            });
            let judged = crate::sheet::cells::types::read(&written);
            row.note(reader, &judged);
            item.data_type = match judged.value {
                Value::Code(code) => crate::model::Coded::from_code(code),
                _ => None,
            };
            complete(&mut item, judged.also);
        }
        if self.separator.is_none() && looks_joined(name) {
            row.problem(ProblemCode::ItemJoined, reader, Some(name));
        }
        let judged = reader.judge_text(name);
        row.note(reader, &judged);
        item.name = match judged.value {
            Value::Text(text) => text,
            _ => one_line(name),
        };
        if !row.gathered.names.insert(digest(&item.name)) {
            row.problem(ProblemCode::ItemDuplicate, reader, Some(&item.name));
        }
        if item.classified == Some(true) {
            let flag = self
                .columns
                .iter()
                .map(|(reader, _)| reader)
                .find(|reader| reader.key == "item_classified");
            let text = flag.map(|flag| flag.text(row.line.at(flag.column)).into_owned());
            row.problem(
                ProblemCode::Classified,
                flag.unwrap_or(reader),
                text.as_deref(),
            );
        }
        row.gathered.items.push(item);
    }
}

/// Holds what reading a row needs and fills.
struct ItemRow<'a> {
    line: &'a Line<'a>,
    layout: &'a Layout,
    gathered: &'a mut Gathered,
    problems: &'a mut Vec<Problem>,
}

impl ItemRow<'_> {
    fn problem(&mut self, code: ProblemCode, reader: &Reader, value: Option<&str>) {
        let problem = self.layout.problem(
            code,
            Some(self.line.row.number),
            reader.column,
            Some(reader.key),
            value,
        );
        self.problems.push(problem);
    }

    fn note(&mut self, reader: &Reader, judged: &Judged) {
        note(self.line, self.layout, reader, judged, self.problems);
    }
}

/// Gives a judged cell's notes their address.
pub(in crate::sheet) fn note(
    line: &Line<'_>,
    layout: &Layout,
    reader: &Reader,
    judged: &Judged,
    problems: &mut Vec<Problem>,
) {
    if judged.notes.is_empty() {
        return;
    }
    let cell = line.at(reader.column);
    let value = match cell {
        Cell::Error(text) => Cow::Borrowed(text.as_str()),
        cell => reader.text(cell),
    };
    for note in &judged.notes {
        let mut problem = layout.problem(
            note.code,
            Some(line.row.number),
            reader.column,
            Some(reader.key),
            Some(&value),
        );
        if note.code == ProblemCode::DigitsLost && reader.names_record() {
            problem.severity = ProblemSeverity::Error;
        }
        problem.facts.clone_from(&note.facts);
        problems.push(problem);
    }
}

/// Takes values that a neighbouring cell gave, where the item's own columns say nothing.
fn complete(item: &mut Item, also: Vec<(&'static str, Value)>) {
    for (key, value) in also {
        if let Some(field) = find(ITEM_FIELDS, key)
            && (field.get)(item) == Value::Empty
        {
            (field.set)(item, value);
        }
    }
}

/// Makes the reader of a field: by its column, or by a constant of the mapping file.
pub(in crate::sheet) fn reader(layout: &Layout, spec: &ColumnSpec) -> Option<Reader> {
    match layout.column(spec.key) {
        Some(matched) => Some(Reader::new(matched, spec, layout)),
        None => layout
            .constants
            .contains_key(spec.key)
            .then(|| Reader::constant(spec, layout)),
    }
}

/// Makes the readers of a field: several where each of its options has a column.
pub(in crate::sheet) fn readers(layout: &Layout, spec: &ColumnSpec) -> Vec<Reader> {
    let options = |matched: &&Matched| matched.key == spec.key && matched.is_option;
    if layout.columns.iter().any(|matched| options(&matched)) {
        let options = layout.columns.iter().filter(options);
        return options
            .map(|matched| Reader::new(matched, spec, layout))
            .collect();
    }
    reader(layout, spec).into_iter().collect()
}

/// Makes the readers of a path's levels.
pub(in crate::sheet) fn level_readers(layout: &Layout, spec: &ColumnSpec) -> Vec<Reader> {
    let levels = |matched: &&Matched| matched.key == spec.key && matched.level.is_some();
    layout
        .columns
        .iter()
        .filter(levels)
        .map(|matched| Reader::new(matched, spec, layout))
        .collect()
}

fn digest(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    super::seen::fold(name).hash(&mut hasher);
    hasher.finish()
}
