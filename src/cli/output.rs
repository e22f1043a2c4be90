//! The only place that prints: a command returns an [`Outcome`], and this turns it into one document.

mod columns;
mod csv_text;
mod json;
mod markdown;
mod stream;
mod table;
mod widths;
mod wrap;

pub use columns::{Column, Table};
pub use csv_text::guarded;
pub use json::{Json, Object};
pub use stream::{printable_lines, show, warn, write};
pub(in crate::cli) use wrap::wrapped;

use super::context::{Context, Format};
use super::error::{Failure, Report, Usage};
use crate::message::say;
use crate::model::Lang;
use columns::{choose_columns, drop_empty_columns};
use serde::Serialize;
use std::io::IsTerminal;

/// What a command gives back: one document, remarks for stderr, and the exit code.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The document for stdout.
    pub body: Body,
    /// Sentences for stderr, such as a summary of what was written.
    pub remarks: Vec<String>,
    /// Exit code; 0 unless the command says otherwise (`check`).
    pub exit: u8,
    /// What went wrong although there is a document: a refused import, a chain that does not hold.
    pub error: Option<Report>,
}

impl Outcome {
    /// Makes the outcome of a command that found or did `body`.
    #[must_use]
    pub fn of(body: Body) -> Self {
        Self {
            body,
            remarks: Vec::new(),
            exit: 0,
            error: None,
        }
    }

    /// Makes the outcome with one JSON object, and blocks for people.
    #[must_use]
    pub fn one(json: impl Serialize + 'static, blocks: Vec<Block>) -> Self {
        Self::of(Body::Document {
            json: Json::one(json),
            blocks,
        })
    }

    /// Makes the outcome with a JSON array, and a table for people.
    #[must_use]
    pub fn list<T: Serialize + 'static>(json: Vec<T>, table: Table) -> Self {
        Self::of(Body::Document {
            json: Json::list(json),
            blocks: vec![Block::Table(table)],
        })
    }

    /// Adds what is said below the document.
    #[must_use]
    pub fn noted(mut self, note: Option<Block>) -> Self {
        if let Body::Document { blocks, .. } = &mut self.body {
            blocks.extend(note);
        }
        self
    }

    /// Sets the exit code.
    #[must_use]
    pub fn exiting(mut self, code: u8) -> Self {
        self.exit = code;
        self
    }

    /// Names what went wrong; the exit code is the error's.
    #[must_use]
    pub fn failing(mut self, error: Report) -> Self {
        self.exit = error.exit;
        self.error = Some(error);
        self
    }

    /// Adds sentences for stderr.
    #[must_use]
    pub fn remarks(mut self, sentences: impl IntoIterator<Item = String>) -> Self {
        self.remarks.extend(sentences);
        self
    }

    /// Adds a sentence for stderr.
    #[must_use]
    pub fn remark(mut self, sentence: String) -> Self {
        self.remarks.push(sentence);
        self
    }
}

/// The document of an outcome, once for machines and once for people.
#[derive(Debug, Default)]
pub enum Body {
    /// Nothing to say.
    #[default]
    Nothing,
    /// Bytes as they are, such as a completion script or a calendar; they have no form but this one.
    Raw(Vec<u8>),
    /// Bytes in the very form that was asked for, such as a report.
    Formed(Vec<u8>),
    /// A document: JSON for machines, blocks for people.
    Document {
        /// The contracted JSON.
        json: Json,
        /// The same for people.
        blocks: Vec<Block>,
    },
}

/// One part of a document for people.
#[derive(Debug)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A sentence or paragraph; line breaks are kept.
    Line(String),
    /// Lines that are shown as they are, however long: to be typed or copied.
    Code(String),
    /// Labels and values of one record.
    Pairs(Vec<(String, String)>),
    /// Rows under columns; the first one is what `csv`, `md` and `--columns` speak of.
    Table(Table),
}

/// Returns the word for a key of the output: `due_on` is `word-due-on`.
#[must_use]
pub fn word(lang: Lang, key: &str) -> String {
    say(lang, &format!("word-{}", key.replace('_', "-")), &[])
}

/// Makes the label and value of one line about a record; `key` is that of the JSON.
#[must_use]
pub fn pair(lang: Lang, key: &str, value: impl Into<String>) -> (String, String) {
    (word(lang, key), value.into())
}

/// Makes a table whose columns are titled by the words of their keys.
#[must_use]
pub fn table(lang: Lang, keys: &[&str], rows: Vec<Vec<String>>) -> Table {
    Table {
        columns: keys.iter().map(|key| Column::word(lang, key)).collect(),
        rows,
        when_empty: say(lang, "word-none", &[]),
    }
}

/// Writes a table as a CSV file: all its columns, with BOM and guards.
///
/// # Errors
/// None that a table in memory can cause.
pub fn csv(table: Table) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    csv_text::write(&[Block::Table(table)], true, &mut text)?;
    Ok(text)
}

/// Writes blocks as text for people, as plain as a mail wants it.
#[must_use]
pub fn text_of(blocks: &[Block], context: &Context) -> Vec<u8> {
    let mut text = Vec::new();
    table::write(blocks, context, &mut text);
    text
}

/// Prints the outcome in the format asked for.
///
/// # Errors
/// A full disk behind stdout; columns that the document does not have; a format it has no form in.
pub fn print(outcome: Outcome, context: &Context) -> Result<(), Failure> {
    match outcome.body {
        Body::Document { json, .. } if context.format == Format::Json => {
            stream::pour(context, |out| json.document(out))?;
        }
        Body::Document { json, .. } if context.format == Format::Jsonl => {
            stream::pour(context, |out| json.lines(out))?;
        }
        body => stream::emit(&formed(body, context)?, context)?,
    }
    // On stderr in every form, and never silenced, so that stdout stays the one document that scripts read.
    if context.is_sandbox() {
        warn(&context.say("out-sandbox", &[]));
    }
    if !context.quiet {
        for sentence in outcome.remarks {
            warn(&printable_lines(&sentence));
        }
    }
    if let Some(error) = outcome.error {
        tell(&error, context.lang, context.format.is_json());
    }
    Ok(())
}

/// Prints the document before its command goes on, whole or not at all: for what is kept as told once it was.
///
/// # Errors
/// As for [`print`], and a reader that went before the end.
pub fn deliver(body: Body, context: &Context) -> Result<(), Failure> {
    stream::deliver(&formed(body, context)?, context)
}

/// Writes a document in the format asked for.
fn formed(body: Body, context: &Context) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    match body {
        Body::Nothing => {}
        Body::Raw(bytes) if matches!(context.format, Format::Table | Format::Ics) => text = bytes,
        Body::Formed(bytes) => text = bytes,
        Body::Raw(_) => {
            return Err(Usage::Format {
                format: context.format.name().to_owned(),
                possible: vec![Format::Table.name().to_owned()],
            }
            .into());
        }
        Body::Document { json, mut blocks } => match context.format {
            Format::Json => json.document(&mut text).map_err(anyhow::Error::from)?,
            Format::Jsonl => json.lines(&mut text).map_err(anyhow::Error::from)?,
            // What a command says of a file in these forms stands on a terminal.
            Format::Table | Format::Html | Format::Xlsx => {
                choose_columns(&mut blocks, context)?;
                if std::io::stdout().is_terminal() && !context.columns_asked {
                    drop_empty_columns(&mut blocks);
                }
                table::write(&blocks, context, &mut text);
            }
            Format::Csv => {
                choose_columns(&mut blocks, context)?;
                csv_text::write(&blocks, !context.no_headers, &mut text)?;
            }
            Format::Markdown => {
                choose_columns(&mut blocks, context)?;
                markdown::write(&blocks, !context.no_headers, &mut text);
            }
            // A command that has this form gives finished bytes; others were refused before they ran.
            Format::Ics => {}
        },
    }
    Ok(text)
}

/// Tells on stderr what went wrong: a sentence for people, one JSON object for scripts.
pub fn tell(error: &Report, lang: Lang, json: bool) {
    if json {
        warn(&error.json());
    } else {
        warn(&printable_lines(&error.text(lang)));
    }
}
