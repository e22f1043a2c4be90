//! Delimited text (csv, tsv) in the encodings that are met with, streamed record by record.

mod delimiter;
mod encoding;
#[cfg(test)]
mod tests;

use super::grid::{Cell, Row, SheetHead};
use super::open::{Rows, Subject};
use super::{Bound, SheetFault, Source};
use csv::{Reader, ReaderBuilder, StringRecord};
use encoding::Encoded;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

/// Longest record in bytes of UTF-8: a quote that is never closed must not swallow the rest of a large file.
const LONGEST_RECORD: usize = 16 << 20;
/// Bytes at the start by which the delimiter is told.
const HEAD: usize = 64 << 10;

/// Name of a text table's only sheet: the same for every file, so that a mapping file that names it fits the next one.
const NAME: &str = "CSV";

/// An open text table: one sheet.
pub(super) struct Text {
    subject: Subject,
    encoded: Encoded,
    delimiter: u8,
    heads: [SheetHead; 1],
}

impl Text {
    /// Opens a text file: reads it once to tell its encoding for certain, and its first lines for the delimiter.
    pub(super) fn open(path: &Path, subject: Subject) -> Result<Self, SheetFault> {
        let encoded = Encoded::tell(path, &subject)?;
        let mut head = Vec::new();
        encoded
            .decoded()
            .and_then(|decoded| decoded.take(HEAD as u64).read_to_end(&mut head))
            .map_err(|e| subject.unreadable(&e))?;
        Ok(Self {
            delimiter: delimiter::tell(&head),
            subject,
            encoded,
            heads: [SheetHead {
                name: NAME.to_owned(),
                ..SheetHead::default()
            }],
        })
    }

    fn reader(&self) -> io::Result<Reader<Metered>> {
        Ok(ReaderBuilder::new()
            .delimiter(self.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(Metered {
                decoded: self.encoded.decoded()?,
                read: 0,
                delimiter: self.delimiter,
                place: Place::Start,
            }))
    }
}

impl Source for Text {
    fn heads(&self) -> &[SheetHead] {
        &self.heads
    }

    fn stream(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row) -> ControlFlow<()>,
    ) -> Result<(), SheetFault> {
        if sheet > 0 {
            return Ok(());
        }
        let subject = &self.subject;
        let mut reader = self.reader().map_err(|e| subject.unreadable(&e))?;
        let mut rows = Rows::new(subject, &[], each);
        let mut record = StringRecord::new();
        let mut number = 0_u32;
        let mut line = reader.position().line();
        while reader
            .read_record(&mut record)
            .map_err(|e| fault(subject, &e))?
        {
            reader.get_mut().read = 0;
            let next_line = reader.position().line();
            number = number.saturating_add(1 + blank_lines(&record, next_line - line));
            line = next_line;
            for (column, text) in (0..).zip(&record) {
                let cell = Cell::Text(unguarded(text).to_owned());
                if rows.put(number, column, cell)?.is_break() {
                    return Ok(());
                }
            }
        }
        if reader.get_ref().place == Place::Quotes {
            return Err(SheetFault::OpenQuote {
                file: subject.name.clone(),
                row: number,
            });
        }
        let _ = rows.finish();
        Ok(())
    }

    fn bytes(&self) -> u64 {
        self.encoded.bytes()
    }
}

/// Counts the blank lines before a record, which the csv reader skips and a spreadsheet counts as rows: the
/// lines it took, less its own and those inside its quotes.
fn blank_lines(record: &StringRecord, lines: u64) -> u32 {
    let inner = record
        .as_slice()
        .bytes()
        .filter(|byte| *byte == b'\n')
        .count() as u64;
    u32::try_from(lines.saturating_sub(1 + inner)).unwrap_or(u32::MAX)
}

/// Takes off the `'` that exports put before what a spreadsheet would run as a formula.
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

/// Counts what has been read since the last record, and knows whether it ends inside quotes.
struct Metered {
    decoded: Box<dyn Read>,
    read: usize,
    delimiter: u8,
    place: Place,
}

/// Says where in a field the text has been read to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before its first character.
    Start,
    /// Within it, outside quotes.
    Plain,
    /// Within quotes.
    Quotes,
    /// Behind a quote that ends them, or is the first of two.
    Behind,
}

impl Metered {
    fn follow(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.place = match (self.place, *byte) {
                (Place::Quotes, b'"') => Place::Behind,
                (Place::Quotes, _) => Place::Quotes,
                (Place::Start | Place::Behind, b'"') => Place::Quotes,
                (_, byte) if byte == self.delimiter || matches!(byte, b'\n' | b'\r') => {
                    Place::Start
                }
                _ => Place::Plain,
            };
        }
    }
}

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.decoded.read(buffer)?;
        self.follow(&buffer[..read]);
        self.read += read;
        if self.read > LONGEST_RECORD {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(read)
    }
}

fn fault(subject: &Subject, error: &csv::Error) -> SheetFault {
    match error.kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            subject.too_large(Bound::CellBytes, subject.limits.cell_bytes as u64)
        }
        csv::ErrorKind::Io(error) => subject.unreadable(error),
        _ => subject.broken(error),
    }
}
