//! `abdata NOUN export`: cases into a file; it leaves a row in the audit log (Art. 37¶2(5)). Personal data stay masked.

use super::filter::ListFilterArgs;
use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::{AsOf, On};
use crate::cli::error::Failure;
use crate::cli::file::{self, Exports};
use crate::cli::output::{self, Column, Json, Outcome, Table};
use crate::model::field::{Value, find};
use crate::model::{Coded, EntryId, Lang};
use crate::op::case::Conduct;
use crate::op::case::ledger::columns;
use crate::procedure::{Case, Need};
use crate::sheet::{self, ColumnSpec, grid::Cell};
use crate::store::case::CaseSort;
use crate::store::{Connection, entry};
use serde::Serialize;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug, clap::Args)]
pub struct Export<P: Conduct> {
    #[arg(long, required = true)]
    output: PathBuf,
    #[command(flatten)]
    filter: ListFilterArgs,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

#[derive(Serialize)]
struct Done {
    file: String,
    records: usize,
}

impl<P: Conduct> Export<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let as_of = self.as_of.day(context)?;
        let mut chosen = self.filter.read::<P>(ledger.reader(), context, as_of)?;
        // By number, so that another ledger that takes the file gives the same.
        chosen.filter.sort.get_or_insert(CaseSort::Number);
        let cases = chosen.cases(ledger.reader(), context.today)?;
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?;
        let kind = Exports::of(&self.output)?;
        let done = Done {
            file: self.output.display().to_string(),
            records: cases.len(),
        };
        let objects: Vec<_> = match kind {
            Exports::Json => {
                let objects = cases.iter().map(|case| viewer.object(case));
                objects.collect::<Result<_, _>>()?
            }
            Exports::Xlsx | Exports::Csv => Vec::new(),
        };
        let mut table = viewer.for_reading_again()?.table(&cases)?;
        complete(ledger.reader(), &cases, &mut table, context.lang)?;
        file::export(&self.output, &mut ledger, &doing, |path, _| match kind {
            Exports::Xlsx => workbook(path, P::KIND.word(context.lang), table),
            Exports::Csv => {
                let bytes = output::csv(table)?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
            Exports::Json => {
                let bytes = Json::list(objects).bytes().map_err(anyhow::Error::from)?;
                std::fs::write(path, bytes).map_err(|error| file::failed(&self.output, error))
            }
        })?;
        let blocks = file::exported(&done.file, Some(done.records), context);
        Ok(Outcome::one(done, blocks))
    }
}

/// Adds what a ledger has besides: entries by the names that hold in any ledger, and the day of each answer.
fn complete<P: Conduct>(
    connection: &Connection,
    cases: &[Case<P>],
    table: &mut Table,
    lang: Lang,
) -> Result<(), Failure> {
    let specs = columns::<P>();
    let mut keys: Vec<&'static str> = P::DATES.iter().map(|dated| dated.key).collect();
    keys.dedup();
    keys.retain(|key| find(P::fields(), key).is_none());
    let of_key = |key: &str| specs.iter().find(|spec| spec.key == key);
    let days: Vec<&ColumnSpec> = specs.iter().filter(|s| keys.contains(&s.key)).collect();
    let reason = of_key("reason");
    for spec in days.iter().copied().chain(reason) {
        let title = match lang {
            Lang::Zh => spec.zh,
            Lang::En => spec.en,
        };
        table.columns.push(Column::new(spec.key, title));
    }
    let entry = table.columns.iter().position(|c| c.key == "entry");
    let mut named = Vec::new();
    for key in P::ENTRIES {
        let place = table.columns.iter().position(|c| c.key == *key);
        named.extend(place.zip(find(P::fields(), key)));
    }
    for (case, row) in cases.iter().zip(&mut table.rows) {
        if let Some(place) = entry {
            let entries = case.head.entry.iter().chain(&case.head.entries);
            row[place] = entry_names(connection, entries, lang)?;
        }
        for (place, field) in &named {
            if let Value::List(numbers) = (field.get)(&case.detail) {
                let ids: Vec<EntryId> = numbers.iter().filter_map(|n| EntryId::read(n)).collect();
                row[*place] = entry_names(connection, ids.iter(), lang)?;
            }
        }
        row.extend(days.iter().map(|spec| day(case, spec.key)));
        if reason.is_some() {
            row.push(stated_reason(case));
        }
    }
    for column in &mut table.columns {
        column.shown = true;
    }
    Ok(())
}

/// Names entries by their codes, else by their names.
fn entry_names<'a>(
    connection: &Connection,
    entries: impl Iterator<Item = &'a EntryId>,
    lang: Lang,
) -> Result<String, Failure> {
    let mut names = Vec::new();
    for id in entries {
        if let Some(held) = entry::load(connection, *id)? {
            names.push(held.code.unwrap_or(held.name));
        }
    }
    Ok(names.join(match lang {
        Lang::Zh => "、",
        Lang::En => "; ",
    }))
}

/// Returns the day of the last event that a column of days speaks of.
fn day<P: Conduct>(case: &Case<P>, key: &str) -> String {
    let of_key = |action: &str| P::DATES.iter().any(|d| d.action == action && d.key == key);
    let mut events = case.events.iter();
    let last = events.rfind(|event| of_key(&event.action));
    last.map_or_else(String::new, |event| event.effective_on.to_string())
}

/// Returns the reason of the last action that needs one.
fn stated_reason<P: Conduct>(case: &Case<P>) -> String {
    let needs = |code: &str| {
        let action = P::Action::from_code(code);
        action.is_some_and(|action| P::spec(action).reason == Need::Required)
    };
    let mut events = case.events.iter();
    let last = events.rfind(|event| needs(&event.action));
    last.and_then(|event| event.note.clone())
        .unwrap_or_default()
}

fn workbook(path: &Path, name: &str, table: Table) -> Result<(), Failure> {
    let rows = table.rows.into_iter();
    let table = sheet::Table {
        sheet: name.to_owned(),
        headers: table.columns.into_iter().map(|c| c.title).collect(),
        rows: Box::new(rows.map(|row| row.into_iter().map(Cell::of_text).collect())),
    };
    Ok(sheet::write(path, vec![table])?)
}
