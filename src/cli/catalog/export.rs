//! `abdata catalog export --output FILE.(xlsx|csv|json)`: what can be imported again without a change.

use super::filter::{FilterArgs, PageArgs};
use super::view::{self, Orgs};
use crate::cli::context::Context;
use crate::cli::dates::{AsOf, On};
use crate::cli::error::Failure;
use crate::cli::file::{self, Exports};
use crate::cli::output::{Block, Outcome, guarded};
use crate::model::EntryId;
use crate::op::OpError;
use crate::op::catalog::{export, ids, load};
use crate::sheet::{self, grid::Cell};
use crate::store::Connection;
use crate::store::org::references_to_read;
use serde::Serialize;
use std::cell::RefCell;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Export {
    #[arg(long)]
    output: PathBuf,
    #[command(flatten)]
    filter: FilterArgs,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    on: On,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct Exported {
    file: String,
    entries: usize,
}

impl Export {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        self.as_of.day(context)?;
        let kind = Exports::of(&self.output)?;
        let mut filter = self.filter.read(ledger.reader(), context)?;
        self.page.put(&mut filter)?;
        let chosen = ids(ledger.reader(), &filter)?;
        let file = self.output.display().to_string();
        file::export(&self.output, &mut ledger, &doing, |path, ledger| {
            let connection = ledger.reader();
            match kind {
                Exports::Xlsx => xlsx(path, connection, &chosen, context),
                Exports::Csv => csv_file(path, connection, &chosen, context),
                Exports::Json => json(path, connection, &chosen),
            }
        })?;
        let facts = [
            ("file", file.as_str().into()),
            ("count", chosen.len().into()),
        ];
        let line = context.say("catalog-exported", &facts);
        let entries = chosen.len();
        Ok(Outcome::one(
            Exported { file, entries },
            vec![Block::Line(line)],
        ))
    }
}

fn headers(context: &Context) -> Vec<String> {
    export::columns()
        .iter()
        .map(|column| column.label(context.lang).to_owned())
        .collect()
}

fn xlsx(
    path: &Path,
    connection: &Connection,
    chosen: &[EntryId],
    context: &Context,
) -> Result<(), Failure> {
    let failed: RefCell<Option<OpError>> = RefCell::new(None);
    let orgs = references_to_read(connection)?;
    let rows = chosen.iter().flat_map(|id| {
        export::rows(connection, *id, context.lang, &orgs).unwrap_or_else(|error| {
            failed.borrow_mut().get_or_insert(error);
            Vec::new()
        })
    });
    let rows = rows.map(|row| row.into_iter().map(Cell::of_text).collect());
    let table = sheet::Table {
        sheet: context.say("catalog-sheet-name", &[]),
        headers: headers(context),
        rows: Box::new(rows),
    };
    sheet::write(path, vec![table])?;
    match failed.into_inner() {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

fn written(path: &Path) -> impl Fn(std::io::Error) -> Failure + '_ {
    |error| file::failed(path, error)
}

fn csv_file(
    path: &Path,
    connection: &Connection,
    chosen: &[EntryId],
    context: &Context,
) -> Result<(), Failure> {
    let orgs = references_to_read(connection)?;
    let mut file = std::fs::File::create(path).map_err(written(path))?;
    file.write_all("\u{feff}".as_bytes())
        .map_err(written(path))?;
    let mut writer = csv::Writer::from_writer(std::io::BufWriter::new(file));
    let failed = |error: csv::Error| written(path)(error.into());
    writer.write_record(headers(context)).map_err(failed)?;
    for id in chosen {
        for row in export::rows(connection, *id, context.lang, &orgs)? {
            writer
                .write_record(row.iter().map(|cell| guarded(cell)))
                .map_err(failed)?;
        }
    }
    writer.flush().map_err(written(path))
}

fn json(path: &Path, connection: &Connection, chosen: &[EntryId]) -> Result<(), Failure> {
    let orgs = Orgs::load(connection)?;
    let file = std::fs::File::create(path).map_err(written(path))?;
    let mut file = std::io::BufWriter::new(file);
    // Entry by entry, so that a large catalogue need not fit into memory.
    let mut before = "[\n";
    for id in chosen {
        let entry = view::entry(load(connection, *id)?, &orgs);
        file.write_all(before.as_bytes()).map_err(written(path))?;
        serde_json::to_writer(&mut file, &entry).map_err(|error| written(path)(error.into()))?;
        before = ",\n";
    }
    let end = if chosen.is_empty() { "[]\n" } else { "\n]\n" };
    file.write_all(end.as_bytes())
        .and_then(|()| file.flush())
        .map_err(written(path))
}
