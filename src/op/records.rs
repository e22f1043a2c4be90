//! Records from a file whose columns are a noun's fields, by key or label in either language.

use super::OpError;
use crate::model::field::{Field, Value};
use crate::model::text::{match_key, trim};
use crate::model::{Fault, ValueFault};
use crate::store::Connection;

/// Counts what an import of records did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// New ones.
    pub created: usize,
    /// Changed ones.
    pub updated: usize,
    /// Those that the file says nothing new of.
    pub unchanged: usize,
}

/// Holds one row of a file: its line, and the text of each field that it states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line in the file, from 1.
    pub line: u64,
    /// Key of the field and text.
    pub cells: Vec<(&'static str, String)>,
}

/// Holds what was read of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The rows that state anything.
    pub rows: Vec<Row>,
    /// Headers that are no field.
    pub unused: Vec<String>,
}

/// Reads a CSV file: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030.
///
/// The `'` that guards a cell against being taken for a formula is stripped.
///
/// # Errors
/// [`Fault::Lines`] for a file that is no CSV, or lacks the column of a required field.
pub fn read_csv<R>(file: &str, bytes: &[u8], fields: &'static [Field<R>]) -> Result<Rows, Fault> {
    let text = decode(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let refuse = |line, field: &str, value: String, fault| Fault::Lines {
        file: file.to_owned(),
        faults: vec![(line, field.to_owned(), value, fault)],
    };
    let unreadable = |error: &csv::Error| {
        let line = error.position().map_or(1, csv::Position::line);
        let expected = "CSV".to_owned();
        refuse(line, "row", String::new(), ValueFault::Form { expected })
    };
    let headers = reader
        .headers()
        .map_err(|error| unreadable(&error))?
        .clone();
    let mut columns = Vec::new();
    let mut found = Rows::default();
    for (at, header) in headers.iter().enumerate() {
        match fields.iter().find(|field| names(field, header)) {
            Some(field) => columns.push((at, field.key)),
            None if trim(header).is_empty() => {}
            None => found.unused.push(trim(header).to_owned()),
        }
    }
    let lacking: Vec<_> = fields
        .iter()
        .filter(|field| field.required && columns.iter().all(|(_, key)| *key != field.key))
        .map(|field| (1, field.key.to_owned(), String::new(), ValueFault::Blank))
        .collect();
    if !lacking.is_empty() {
        return Err(Fault::Lines {
            file: file.to_owned(),
            faults: lacking,
        });
    }
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(&error))?;
        let cells: Vec<_> = columns
            .iter()
            .map(|(at, key)| {
                (
                    *key,
                    unguarded(trim(record.get(*at).unwrap_or_default())).to_owned(),
                )
            })
            .filter(|(_, text)| !text.is_empty())
            .collect();
        if !cells.is_empty() {
            let line = record.position().map_or(0, csv::Position::line);
            found.rows.push(Row { line, cells });
        }
    }
    Ok(found)
}

/// Reads the values of rows; what a row leaves blank is not among them.
///
/// # Errors
/// [`Fault::Lines`] with every value that cannot be taken and every required one that is blank; what SQLite says.
pub fn values<R>(
    connection: &Connection,
    file: &str,
    fields: &'static [Field<R>],
    rows: &[Row],
) -> Result<Vec<Vec<(&'static str, Value)>>, OpError> {
    let mut faults = Vec::new();
    let mut taken = Vec::new();
    for row in rows {
        let mut values = Vec::new();
        for field in fields {
            let cell = row.cells.iter().find(|(key, _)| *key == field.key);
            let text = match cell {
                Some((_, text)) => text.as_str(),
                None if field.required => "",
                None => continue,
            };
            match super::value::read(connection, field, text) {
                Ok(value) => values.push((field.key, value)),
                Err(error) => faults.push((
                    row.line,
                    field.key.to_owned(),
                    text.to_owned(),
                    fault(error)?,
                )),
            }
        }
        taken.push(values);
    }
    if faults.is_empty() {
        return Ok(taken);
    }
    let file = file.to_owned();
    Err(Fault::Lines { file, faults }.into())
}

/// Returns what is wrong with a cell's value; other errors go up as they are.
fn fault(error: OpError) -> Result<ValueFault, OpError> {
    use crate::model::RecordKind;
    match error {
        OpError::Fault(Fault::Value { fault, .. }) => Ok(fault),
        OpError::Fault(Fault::NotFound {
            kind: RecordKind::Org,
            near,
            ..
        }) => Ok(ValueFault::UnknownOrg { near }),
        OpError::Fault(Fault::NotFound { .. }) => Ok(ValueFault::UnknownRegion),
        OpError::Fault(Fault::Ambiguous { candidates, .. }) => {
            Ok(ValueFault::AmbiguousOrg { candidates })
        }
        other => Err(other),
    }
}

fn names<R>(field: &Field<R>, header: &str) -> bool {
    let header = match_key(header);
    [field.key, field.zh, field.en]
        .iter()
        .any(|name| match_key(name) == header)
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

/// Decodes by the byte order mark, else as UTF-8, else as GB18030, which spreadsheets write in China.
fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding
            .decode_without_bom_handling(&bytes[mark..])
            .0
            .into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::GB18030
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ORG_FIELDS;

    #[test]
    fn headers_are_keys_or_labels_and_the_rest_is_named() {
        let text = "机构代码,Name,kind,层级,region,电话\nA,甲,行政机关,州级,513200,1\n,,,,,\n";
        let read = read_csv("a.csv", text.as_bytes(), ORG_FIELDS).unwrap();
        assert_eq!(read.unused, ["电话"]);
        assert_eq!(read.rows.len(), 1);
        assert_eq!(read.rows[0].line, 2);
        assert_eq!(read.rows[0].cells[1], ("name", "甲".to_owned()));
    }

    #[test]
    fn a_sheet_in_gb18030_with_guards_is_read() {
        let text = "code,name,kind,level,region\n'=1,甲局,a,b,c\n";
        let (bytes, _, _) = encoding_rs::GB18030.encode(text);
        let read = read_csv("a.csv", &bytes, ORG_FIELDS).unwrap();
        assert_eq!(read.rows[0].cells[0].1, "=1");
        assert_eq!(read.rows[0].cells[1].1, "甲局");
    }

    #[test]
    fn every_missing_column_is_named() {
        let Err(Fault::Lines { faults, .. }) = read_csv("a.csv", b"code,name\n", ORG_FIELDS) else {
            panic!("taken");
        };
        let fields: Vec<&str> = faults.iter().map(|fault| fault.1.as_str()).collect();
        assert_eq!(fields, ["kind", "level", "region"]);
    }
}
