//! Every format read in this process.

mod biff5;
mod others;
mod xlsx;

use crate::sheet::grid::{Cell, Row};
use crate::sheet::{Limits, SheetFault, Source, read_here};
use std::io::Write;
use std::ops::ControlFlow;

fn open_within(bytes: &[u8], limits: &Limits) -> Result<Box<dyn Source>, SheetFault> {
    let mut file = tempfile::Builder::new().suffix(".xls").tempfile().unwrap();
    file.write_all(bytes).unwrap();
    read_here(file.path(), limits)
}

fn open(bytes: &[u8]) -> Box<dyn Source> {
    open_within(bytes, &Limits::default()).unwrap()
}

fn rows(source: &mut dyn Source, sheet: usize) -> Result<Vec<Row>, SheetFault> {
    let mut rows = Vec::new();
    source.stream(sheet, &mut |row| {
        rows.push(row);
        ControlFlow::Continue(())
    })?;
    Ok(rows)
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}
