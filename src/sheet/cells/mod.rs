//! Judging cells: from what was typed to a field's value, with what is to be said about it.

pub(super) mod choice;
pub(super) mod code;
mod date;
mod flag;
pub(super) mod members;
pub(super) mod number;
pub(super) mod text;
mod tick;
pub(super) mod types;

use super::columns::ColumnSpec;
use super::find::layout::{Layout, Matched};
use super::grid::{Cell, UNCALCULATED};
use crate::model::field::{Kind, Value};
use crate::model::text::match_key;
use crate::model::{ProblemCode, choose};
use number::{HeaderUnit, Scale};
use std::borrow::Cow;
use std::collections::HashMap;

/// Distinct texts of a column whose judgement is remembered.
const REMEMBERED: usize = 4096;

/// Holds what a cell says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Judged {
    /// The field's value; `Empty` where nothing was taken.
    pub value: Value,
    /// Values for neighbouring fields, taken where those say nothing themselves.
    pub also: Vec<(&'static str, Value)>,
    /// What is to be said about the cell.
    pub notes: Vec<Note>,
}

/// Holds a problem before it has an address.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Note {
    pub code: ProblemCode,
    pub facts: Vec<(&'static str, String)>,
}

impl Note {
    fn new(code: ProblemCode) -> Self {
        Self {
            code,
            facts: Vec::new(),
        }
    }

    fn read_as(code: ProblemCode, read_as: impl Into<String>) -> Self {
        Self {
            code,
            facts: vec![("read_as", read_as.into())],
        }
    }
}

impl Judged {
    pub(super) const fn silent(value: Value) -> Self {
        Self {
            value,
            also: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn noted(value: Value, note: Note) -> Self {
        Self {
            value,
            also: Vec::new(),
            notes: vec![note],
        }
    }

    fn refused(code: ProblemCode) -> Self {
        Self::noted(Value::Empty, Note::new(code))
    }

    fn also(mut self, key: &'static str, value: Value) -> Self {
        self.also.push((key, value));
        self
    }
}

/// Reads the cells of one column, or the constant that stands for one.
pub(super) struct Reader {
    pub key: &'static str,
    pub kind: Kind,
    /// Column from 0; absent for a field that the mapping file alone gives.
    pub column: Option<u32>,
    pub level: Option<u8>,
    constant: Option<String>,
    /// What a tick means, where the header is one of the field's options.
    option: Option<String>,
    meanings: HashMap<String, String>,
    remembered: HashMap<String, Judged>,
    /// What one of the header's units is in the field's unit; none where nobody knows that unit.
    scale: Option<Scale>,
    /// Whether day numbers count from 1904.
    since_1904: bool,
}

impl Reader {
    /// Makes a reader of a column.
    pub(super) fn new(matched: &Matched, spec: &ColumnSpec, layout: &Layout) -> Self {
        Self {
            column: Some(matched.column),
            level: matched.level,
            option: matched.is_option.then(|| matched.header.clone()),
            scale: match number::header_unit(spec.key, &matched.header) {
                HeaderUnit::Own => Some(Scale::OWN),
                HeaderUnit::Other(scale) => Some(scale),
                HeaderUnit::Unknown => None,
            },
            meanings: meanings(spec, layout, &matched.header),
            ..Self::constant(spec, layout)
        }
    }

    /// Makes a reader of a field that has no column.
    pub(super) fn constant(spec: &ColumnSpec, layout: &Layout) -> Self {
        Self {
            key: spec.key,
            kind: spec.kind,
            column: None,
            level: None,
            option: None,
            constant: layout.constants.get(spec.key).cloned(),
            meanings: meanings(spec, layout, ""),
            remembered: HashMap::new(),
            scale: Some(Scale::OWN),
            since_1904: layout.since_1904,
        }
    }

    /// Returns a cell's text as the mapping file means it; a placeholder is kept.
    pub(super) fn text<'a>(&'a self, cell: &'a Cell) -> Cow<'a, str> {
        let text = text::plain(cell);
        if text.is_empty() {
            return self.constant.as_deref().map_or(text, Cow::Borrowed);
        }
        if self.meanings.is_empty() {
            return text;
        }
        match self.meanings.get(&match_key(&text)) {
            Some(meaning) => Cow::Borrowed(meaning),
            None => text,
        }
    }

    /// Tells whether a tick in the column means one of the field's options.
    pub(super) fn is_option(&self) -> bool {
        self.option.is_some()
    }

    /// Returns what a cell says: its text, or the option that it ticks.
    pub(super) fn said<'a>(&'a self, cell: &'a Cell) -> Cow<'a, str> {
        self.option
            .as_deref()
            .map_or_else(|| self.text(cell), Cow::Borrowed)
    }

    /// Judges a cell.
    pub(super) fn judge(&mut self, cell: &Cell) -> Judged {
        match cell {
            Cell::Error(text) => return Judged::refused(failed(text)),
            cell if let Some(option) = &self.option => return self.judge_tick(cell, option),
            Cell::Date(at) if self.kind == Kind::Date => return date::typed(*at),
            Cell::Bool(flag) if self.kind == Kind::Flag => {
                return Judged::silent(Value::Flag(*flag));
            }
            // Its last digits are whatever the spreadsheet put there.
            Cell::Number(number)
                if self.holds_text() && code::is_lost(*number) && !self.is_meant(cell) =>
            {
                return Judged::refused(ProblemCode::DigitsLost);
            }
            Cell::Number(number) if self.meanings.is_empty() => match self.kind {
                Kind::Date => return date::serial(*number, self.since_1904),
                Kind::Whole => return number::whole_typed(*number),
                Kind::Amount => {
                    return match self.scale {
                        Some(scale) => number::amount_typed(scale.of(*number)),
                        None => Judged::silent(Value::Empty),
                    };
                }
                Kind::Text | Kind::Org if code::is_code(self.key) => return code::typed(*number),
                _ => {}
            },
            _ => {}
        }
        let text = self.text(cell);
        if text.is_empty() || text::is_placeholder(&text, self.kind) {
            return Judged::silent(Value::Empty);
        }
        if !self.remembers() {
            return self.judge_text(&text);
        }
        if let Some(judged) = self.remembered.get(text.as_ref()) {
            return judged.clone();
        }
        let judged = self.judge_text(&text);
        let text = text.into_owned();
        if self.remembered.len() < REMEMBERED {
            self.remembered.insert(text, judged.clone());
        }
        judged
    }

    /// Tells whether what the column holds is words or digits, and no quantity.
    fn holds_text(&self) -> bool {
        !matches!(
            self.kind,
            Kind::Whole | Kind::Amount | Kind::Date | Kind::Flag | Kind::Choice(_)
        )
    }

    /// Tells whether a cell that lost digits would name a record, which nobody can tell then.
    pub(super) fn names_record(&self) -> bool {
        matches!(self.key, "code" | "name") || matches!(self.kind, Kind::Org | Kind::Region)
    }

    /// Tells whether the mapping file says what a cell means.
    fn is_meant(&self, cell: &Cell) -> bool {
        self.meanings.contains_key(&match_key(&text::plain(cell)))
    }

    fn judge_tick(&self, cell: &Cell, option: &str) -> Judged {
        match tick::is_ticked(&text::plain(cell)) {
            Some(true) => self.judge_text(option),
            Some(false) => Judged::silent(Value::Empty),
            None => Judged::refused(ProblemCode::EnumUnknown),
        }
    }

    /// Judges a text, which is neither blank nor a placeholder.
    pub(super) fn judge_text(&self, text: &str) -> Judged {
        let mut judged = self.judge_kind(text);
        // 涉密 also stands where a share type should.
        if matches!(self.kind, Kind::Choice(_))
            && !judged.notes.is_empty()
            && text::speaks_of_secrets(text)
        {
            judged.notes.push(Note::new(ProblemCode::ClassifiedWords));
        }
        judged
    }

    fn judge_kind(&self, text: &str) -> Judged {
        let mut text = text;
        if matches!(self.kind, Kind::Flag | Kind::Choice(_)) {
            match tick::answer(text) {
                Some(tick::Picked::One(word)) => text = word,
                Some(tick::Picked::Unclear) => {
                    return Judged::refused(ProblemCode::EnumUnpicked);
                }
                None => {}
            }
        }
        if self.holds_text() && self.kind != Kind::LongText && code::is_exponent(text) {
            return Judged::refused(ProblemCode::DigitsLost);
        }
        match (self.key, self.kind) {
            (_, Kind::Date) => date::written(text, self.since_1904),
            (_, Kind::Whole) => number::whole(text),
            (key, Kind::Amount) => number::amount(key, text, self.scale),
            (key, Kind::Flag) => flag::read(key, text),
            ("item_type", _) => types::read(text),
            ("update_cycle", _) => choice::cycle(text),
            ("share_method_class", _) => choice::method(text),
            ("format_class", _) => choice::format(text),
            ("open_type", _) => choice::open(text),
            ("share_type", _) => choice::share(text),
            (_, Kind::Choice(choices)) => choice::read(choices, text),
            (_, Kind::List) => Judged::silent(Value::List(text::list(text))),
            // What is no member stays as it is written, for the record's own rules to refuse.
            (_, Kind::Choices(choices)) => {
                let code = |text: String| match choose(choices, &text) {
                    Some(choice) => choice.code.to_owned(),
                    None => text,
                };
                let codes = text::list(text).into_iter().map(code);
                Judged::silent(Value::List(codes.collect()))
            }
            (_, Kind::Path) => Judged::silent(Value::List(text::path(text))),
            (key, Kind::Text | Kind::Org) if code::is_code(key) => code::written(key, text),
            (key, kind) => text::read(key, kind, text),
        }
    }

    /// Tells whether the column has few distinct texts that are dear to judge.
    fn remembers(&self) -> bool {
        matches!(
            self.kind,
            Kind::Choice(_) | Kind::Flag | Kind::Date | Kind::Whole
        ) || self.key == "provider_code"
    }
}

/// Names the problem of an error cell.
pub(super) fn failed(text: &str) -> ProblemCode {
    if text == UNCALCULATED {
        ProblemCode::FormulaBlank
    } else {
        ProblemCode::ErrorCell
    }
}

/// Returns what words of a column mean: by the numbers that its header gives its options, and by the mapping file.
fn meanings(spec: &ColumnSpec, layout: &Layout, header: &str) -> HashMap<String, String> {
    let mut meanings = HashMap::new();
    if let Kind::Choice(choices) = spec.kind {
        meanings.extend(members::legend(choices, header));
    }
    let mapped = layout.values.get(spec.key).into_iter().flatten();
    meanings.extend(mapped.map(|(from, to)| (match_key(from), to.clone())));
    meanings
}
