//! Workbooks to be filled in: a column a field, with drop-downs and a sheet that explains; the same for every noun.

mod example;

pub use example::exemplified;

use super::context::Context;
use super::output::{Block, Outcome, word};
use crate::message;
use crate::model::field::{Field, Kind};
use crate::model::{Choice, Lang};
use crate::sheet::{ColumnSpec, Template, TemplateColumn};
use serde::Serialize;
use std::path::Path;

#[derive(Serialize)]
struct Made {
    file: String,
}

/// Says that a template was written.
#[must_use]
pub fn made(path: &Path, context: &Context) -> Outcome {
    let file = path.display().to_string();
    let line = context.say("catalog-template-made", &[("file", file.as_str().into())]);
    Outcome::one(Made { file }, vec![Block::Line(line)])
}

/// Puts a template together: its sheet's name, its columns, and what is said before the columns are explained.
#[must_use]
pub fn workbook(
    sheet: String,
    columns: Vec<TemplateColumn>,
    intro: Vec<Vec<String>>,
    context: &Context,
) -> Template {
    let lang = context.lang;
    let mut notes = vec![vec![
        word(lang, "field"),
        word(lang, "required"),
        word(lang, "note"),
    ]];
    notes.extend(intro);
    notes.extend(columns.iter().map(|column| {
        let required = if column.required {
            word(lang, "yes")
        } else {
            String::new()
        };
        vec![column.header.clone(), required, column.note.clone()]
    }));
    Template {
        sheet,
        columns,
        notes_sheet: context.say("catalog-notes-sheet", &[]),
        notes,
        lists_sheet: context.say("catalog-lists-sheet", &[]),
    }
}

/// Makes a column that is described by its specification alone.
#[must_use]
pub fn column_of(spec: &ColumnSpec, context: &Context) -> TemplateColumn {
    let label = match context.lang {
        Lang::Zh => spec.zh,
        Lang::En => spec.en,
    };
    make(label, spec.kind, spec.required, &[], context)
}

/// Makes the column of a field; `members` are what a list may hold, where that is a closed list.
#[must_use]
pub fn column<R>(field: &Field<R>, members: &[Choice], context: &Context) -> TemplateColumn {
    let label = field.label(context.lang);
    make(label, field.kind, field.required, members, context)
}

fn make(
    label: &str,
    kind: Kind,
    required: bool,
    members: &[Choice],
    context: &Context,
) -> TemplateColumn {
    let lang = context.lang;
    let words = |choices: &[Choice]| choices.iter().map(|c| c.word(lang).to_owned()).collect();
    let choices: Vec<String> = match kind {
        Kind::Choice(choices) => words(choices),
        Kind::Flag => vec![word(lang, "yes"), word(lang, "no")],
        _ => Vec::new(),
    };
    TemplateColumn {
        header: label.to_owned(),
        required,
        kind,
        note: note(kind, &choices, &words(members), context),
        choices,
        example: String::new(),
    }
}

/// Says what may be written in a column.
fn note(kind: Kind, choices: &[String], members: &[String], context: &Context) -> String {
    let listed = |key: &str, choices: &[String]| {
        let choices = message::join(choices, context.lang);
        context.say(key, &[("choices", choices.into())])
    };
    let key = match kind {
        Kind::Choice(_) | Kind::Flag => return listed("catalog-note-choice", choices),
        Kind::Choices(all) => {
            let words: Vec<String> = all
                .iter()
                .map(|choice| choice.word(context.lang).to_owned())
                .collect();
            return listed("catalog-note-members", &words);
        }
        Kind::List if !members.is_empty() => return listed("catalog-note-members", members),
        Kind::Text | Kind::LongText => "catalog-note-text",
        Kind::Whole => "catalog-note-whole",
        Kind::Amount => "catalog-note-amount",
        Kind::Date => "catalog-note-date",
        Kind::List => "catalog-note-list",
        Kind::Path => "catalog-note-path",
        Kind::Org => "catalog-note-org",
        Kind::Region => "catalog-note-region",
    };
    context.say(key, &[])
}
