//! Reading records of any noun: a row each, every cell a typed value by its field's key.

use super::item_rows::{note, reader};
use super::rows::{Filler, Line};
use super::{Count, ReadSummary, SheetRows, width};
use crate::model::field::{Kind, Value};
use crate::model::{Problem, ProblemCode, ProblemSeverity};
use crate::sheet::cells::Judged;
use crate::sheet::cells::Reader;
use crate::sheet::columns::ColumnSpec;
use crate::sheet::fault::SheetFault;
use crate::sheet::find::layout::Layout;
use crate::sheet::source::Source;
use std::ops::ControlFlow;

/// Holds one row of a sheet as typed values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Row, from 1.
    pub row: u32,
    /// Values by key, blanks left out. Organisations and regions are the texts that name them.
    pub values: Vec<(&'static str, Value)>,
    /// What is wrong with its cells; an error among them keeps it out.
    pub problems: Vec<Problem>,
}

impl Record {
    /// Returns the value of a field, if the row states one.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.values
            .iter()
            .find(|(own, _)| *own == key)
            .map(|(_, value)| value)
    }
}

/// Reads the rows of a sheet one by one, merged cells filled.
///
/// A required field that is blank, or a required choice that cannot be read, is an error of the row.
///
/// # Errors
/// What the file refuses, also in the middle.
pub fn read_records(
    source: &mut dyn Source,
    layout: &Layout,
    columns: &[ColumnSpec],
    each: &mut dyn FnMut(Record) -> ControlFlow<()>,
) -> Result<ReadSummary, SheetFault> {
    let mut summary = ReadSummary {
        rows: vec![SheetRows::default()],
        ..ReadSummary::default()
    };
    let merges = source
        .heads()
        .get(layout.sheet)
        .map(|head| head.merges.clone())
        .unwrap_or_default();
    let mut filler = Filler::new(&merges, width(layout));
    let mut readers: Vec<(&ColumnSpec, Option<Reader>)> = columns
        .iter()
        .map(|spec| (spec, reader(layout, spec)))
        .collect();
    let mut count = Count::default();
    source.stream(layout.sheet, &mut |row| {
        let wide = filler.enter(&row);
        if !count.is_data(&row, layout, wide) {
            return ControlFlow::Continue(());
        }
        let record = read_record(&filler.line(&row), layout, &mut readers);
        if record.values.is_empty()
            && record
                .problems
                .iter()
                .all(|problem| problem.code == ProblemCode::ValueRequired)
        {
            count.take_back(&row);
            return ControlFlow::Continue(());
        }
        each(record)
    })?;
    count.add_to(&mut summary, 0, layout);
    Ok(summary)
}

fn read_record(
    line: &Line<'_>,
    layout: &Layout,
    readers: &mut [(&ColumnSpec, Option<Reader>)],
) -> Record {
    let mut record = Record {
        row: line.row.number,
        ..Record::default()
    };
    for (spec, reader) in readers {
        let column = reader.as_ref().and_then(|reader| reader.column);
        let judged = match reader {
            Some(reader) => {
                let mut judged = reader.judge(line.at(reader.column));
                require_choice(spec, &mut judged);
                let before = record.problems.len();
                note(line, layout, reader, &judged, &mut record.problems);
                // A record cannot do without it, and what stands there cannot be taken.
                if judged.value == Value::Empty && spec.required {
                    for problem in &mut record.problems[before..] {
                        problem.severity = ProblemSeverity::Error;
                    }
                }
                judged
            }
            None => Judged::silent(Value::Empty),
        };
        if judged.value == Value::Empty && spec.required && judged.notes.is_empty() {
            record.problems.push(layout.problem(
                ProblemCode::ValueRequired,
                Some(record.row),
                column,
                Some(spec.key),
                None,
            ));
        }
        record.values.extend(judged.also);
        if judged.value != Value::Empty {
            record.values.push((spec.key, judged.value));
        }
    }
    record
}

/// A choice that a record cannot do without must be read; elsewhere an unknown word is a warning.
fn require_choice(spec: &ColumnSpec, judged: &mut Judged) {
    if !spec.required || !matches!(spec.kind, Kind::Choice(_)) {
        return;
    }
    for note in &mut judged.notes {
        if note.code == ProblemCode::EnumUnknown {
            note.code = ProblemCode::EnumUnreadable;
        }
    }
}
