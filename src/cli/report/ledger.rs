//! `abdata report ledger`: the registers as documents for the archive, personal data masked.

use super::form::{Made, Target};
use crate::cli::case::Viewer;
use crate::cli::catalog::{page, view as entries};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{self, Object, Outcome};
use crate::cli::value;
use crate::model::{Choice, Coded, Lang, ProcedureKind, ValueFault, choose};
use crate::op::report::edition_on;
use crate::op::{self, catalog};
use crate::procedure::{Procedure, Visit, visit};
use crate::report::{self, Cell, Column, Register, Table};
use crate::store::Connection;
use crate::store::case::{self, CaseFilter, CaseSort};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Debug, clap::Args)]
pub struct Ledger {
    #[arg(long)]
    procedure: Option<String>,
    #[arg(long)]
    since: Option<String>,
    #[arg(long)]
    until: Option<String>,
    #[command(flatten)]
    target: Target,
}

/// The catalogue, which is no procedure, as a register beside those.
static CATALOG: Choice = Choice {
    code: "catalog",
    zh: "目录",
    en: "catalogue",
    aliases: &["公共数据资源目录"],
};

/// What is asked for.
struct Wanted {
    /// One register; all without it.
    register: Option<&'static str>,
    since: Option<Date>,
    until: Option<Date>,
    as_of: Date,
    lang: Lang,
}

#[derive(Serialize)]
struct View {
    as_of: Date,
    since: Option<Date>,
    until: Option<Date>,
    registers: Vec<RegisterView>,
}

#[derive(Serialize)]
struct RegisterView {
    register: &'static str,
    records: Vec<Value>,
}

impl Ledger {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let day = |name: &str, given: &Option<String>| {
            given.as_deref().map(|g| value::date(name, g)).transpose()
        };
        let (since, until) = (day("since", &self.since)?, day("until", &self.until)?);
        let register = self.procedure.as_deref().map(register).transpose()?;
        self.target.write(context, |connection, as_of| {
            let wanted = Wanted {
                register,
                since,
                until,
                as_of,
                lang: context.lang,
            };
            let (registers, views) = gather(connection, &wanted)?;
            let edition = edition_on(connection, as_of)?;
            let home = op::region::home(connection)?;
            let region = op::region::find(connection, &home)?.name;
            let wording = report::Wording {
                lang: context.lang,
                edition: &edition,
                sandbox: context.is_sandbox(),
            };
            Ok(Made {
                document: report::ledger(registers, &region, (since, until), as_of, &wording),
                json: View {
                    as_of,
                    since,
                    until,
                    registers: views,
                },
            })
        })
    }
}

/// Reads what a register is called.
fn register(given: &str) -> Result<&'static str, Failure> {
    let found = choose(std::slice::from_ref(&CATALOG), given);
    let found = found.or_else(|| choose(ProcedureKind::CHOICES, given));
    found.map(|choice| choice.code).ok_or_else(|| {
        let all = std::iter::once(&CATALOG).chain(ProcedureKind::CHOICES);
        let choices = all.map(|c| format!("{} {}", c.code, c.zh)).collect();
        op::value::fault("procedure", given, ValueFault::NotListed { choices }).into()
    })
}

fn gather(
    connection: &Connection,
    wanted: &Wanted,
) -> Result<(Vec<Register>, Vec<RegisterView>), Failure> {
    let mut registers = Vec::new();
    let mut views = Vec::new();
    let mut add = |(register, view)| {
        registers.push(register);
        views.push(view);
    };
    let asked = |code: &str| wanted.register.is_none_or(|register| register == code);
    if asked(CATALOG.code) {
        add(of_entries(connection, wanted)?);
    }
    for kind in ProcedureKind::ALL.iter().filter(|kind| asked(kind.code())) {
        let cases = Cases { connection, wanted };
        add(visit(*kind, cases)?);
    }
    Ok((registers, views))
}

/// A register in words, and as JSON.
type Both = (Register, RegisterView);

fn of_entries(connection: &Connection, wanted: &Wanted) -> Result<Both, Failure> {
    let filter = catalog::EntryFilter {
        since: wanted.since,
        until: wanted.until,
        ..catalog::EntryFilter::default()
    };
    let orgs = entries::Orgs::load(connection)?;
    let found = catalog::ids(connection, &filter)?
        .into_iter()
        .map(|id| catalog::load(connection, id))
        .collect::<Result<Vec<_>, _>>()?;
    let register = Register {
        name: CATALOG.word(wanted.lang).to_owned(),
        table: table(page::table(&found, &orgs, wanted.lang)),
    };
    let records = found
        .into_iter()
        .map(|entry| json!(entries::entry(entry, &orgs)));
    let view = RegisterView {
        register: CATALOG.code,
        records: records.collect(),
    };
    Ok((register, view))
}

/// The cases of one procedure.
struct Cases<'a> {
    connection: &'a Connection,
    wanted: &'a Wanted,
}

impl Visit for Cases<'_> {
    type Out = Result<Both, Failure>;

    fn visit<P: Procedure>(self) -> Self::Out {
        let Self { connection, wanted } = self;
        let filter = CaseFilter {
            procedure: Some(P::KIND),
            since: wanted.since,
            until: wanted.until,
            as_of: Some(wanted.as_of),
            sort: Some(CaseSort::Number),
            ..CaseFilter::default()
        };
        let mut cases = Vec::new();
        for id in case::ids(connection, &filter)? {
            let held = op::case::load::<P>(connection, id)?;
            cases.extend(op::case::as_of(connection, held, wanted.as_of)?);
        }
        let viewer = Viewer::new(connection, wanted.as_of, wanted.lang)?;
        let objects = cases.iter().map(|case| viewer.recorded(case));
        let objects: Vec<Object> = objects.collect::<Result<_, _>>()?;
        let register = Register {
            name: P::KIND.word(wanted.lang).to_owned(),
            table: table(viewer.table(&cases)?),
        };
        let view = RegisterView {
            register: P::KIND.code(),
            records: objects.iter().map(|object| json!(object)).collect(),
        };
        Ok((register, view))
    }
}

/// Turns a list into the table of a report: a page shows what the list shows unasked, and days and counts are such.
fn table(list: output::Table) -> Table {
    let cell = |text: &String, counts: bool| match (text.parse::<Date>(), text.parse::<i64>()) {
        (Ok(day), _) if text.len() == 10 => Cell::Day(day),
        (_, Ok(number)) if counts => Cell::Count(number),
        _ => Cell::text(text),
    };
    let row = |row: &Vec<String>| {
        let cells = row.iter().zip(&list.columns);
        cells
            .map(|(text, column)| cell(text, column.right))
            .collect()
    };
    Table {
        rows: list.rows.iter().map(row).collect(),
        columns: list
            .columns
            .iter()
            .map(|column| Column {
                title: column.title.clone(),
                number: column.right,
                on_page: column.shown,
            })
            .collect(),
        empty: list.when_empty,
        ..Table::default()
    }
}
