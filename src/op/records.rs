//! Records of a noun from a sheet: rows become values, what they name is looked up, and all are written or none.

use super::newcomers::Newcomers;
use super::{Doing, OpError, org, region};
use crate::model::field::{Field, Kind, Value};
use crate::model::text::match_key;
use crate::model::{Fault, Org, Problem, ProblemCode, ProblemSeverity, RecordKind, ValueFault};
use crate::sheet::{ColumnSpec, Layout, Record, SheetRows, Source, read_records, specs};
use crate::store::{Connection, Ledger};
use std::collections::HashMap;
use std::ops::ControlFlow;

/// Values for fields, by key.
pub type Values = Vec<(&'static str, Value)>;

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

/// Adds and changes records in one act as [`Importing::write`] does, after registering organisations.
pub type WriteWithOrgs =
    fn(&mut Ledger, &Doing, Vec<Values>, &[Org], bool) -> Result<Imported, OpError>;

/// Says how records of one noun come from a sheet.
pub struct Importing<R: 'static> {
    /// The noun; its code names the synonyms of its headers.
    pub kind: RecordKind,
    /// The columns that a sheet may have.
    pub fields: &'static [Field<R>],
    /// Key of the field by which the ledger knows a record.
    pub identity: &'static str,
    /// Completes a row's values from the ledger, and tells whether the record is there: then what the row leaves blank
    /// stays as it is. A [`Fault::Value`] is a problem of that field's cell.
    pub settle: fn(&Connection, &mut Values) -> Result<bool, OpError>,
    /// Adds and changes records in one act, or rehearses it.
    pub write: fn(&mut Ledger, &Doing, Vec<Values>, bool) -> Result<Imported, OpError>,
    /// Does the same, and registers organisations that rows name and the ledger lacks; none where a noun has no such thing.
    pub write_with_orgs: Option<WriteWithOrgs>,
}

/// Says what an import of records did, or would do.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Whether nothing was written because a row has an error.
    pub refused: bool,
    /// The rows of each sheet, in the order of its layouts.
    pub rows: Vec<SheetRows>,
    /// What was done; nothing when refused.
    pub done: Imported,
    /// Organisations registered along with them; nothing where that was not asked for.
    pub orgs_created: Option<usize>,
    /// Rows with an error.
    pub rejected: usize,
    /// Everything that is wrong with the file.
    pub problems: Vec<Problem>,
}

impl<R> Importing<R> {
    /// Returns the columns by which headers are understood.
    #[must_use]
    pub fn columns(&self) -> Vec<ColumnSpec> {
        use crate::model::Coded;
        specs(self.fields, self.kind.code())
    }

    /// Imports the rows of sheets. With an error in any row nothing is written. `create_orgs` registers organisations that
    /// rows name and the ledger lacks, where the noun allows it.
    ///
    /// # Errors
    /// What the file refuses, also in the middle; a person who may not; what SQLite says.
    pub fn import(
        &self,
        ledger: &mut Ledger,
        doing: &Doing,
        source: &mut dyn Source,
        layouts: &[Layout],
        create_orgs: bool,
        dry_run: bool,
    ) -> Result<Report, OpError> {
        let with_orgs = self.write_with_orgs.filter(|_| create_orgs);
        let mut newcomers = match with_orgs {
            Some(_) => Some(Newcomers::new(
                ledger.reader(),
                &doing.person(ledger.reader())?,
            )?),
            None => None,
        };
        let mut rows = Vec::new();
        let mut report = Report {
            refused: false,
            rows: Vec::new(),
            done: Imported::default(),
            orgs_created: with_orgs.map(|_| 0),
            rejected: 0,
            problems: layouts.iter().flat_map(|l| l.problems.clone()).collect(),
        };
        let mut seen = Seen::default();
        for layout in layouts {
            let mut records = Vec::new();
            let summary = read_records(source, layout, &self.columns(), &mut |record| {
                records.push(record);
                ControlFlow::Continue(())
            })?;
            report.rows.extend(summary.rows);
            report.problems.extend(summary.problems);
            for record in records {
                let mut row = Row { layout, record };
                self.settle_row(ledger.reader(), &mut row, &mut seen, newcomers.as_mut())?;
                report.rejected += usize::from(row.record.problems.iter().any(is_error));
                report.problems.append(&mut row.record.problems);
                rows.push(row.record.values);
            }
        }
        report.refused = report.problems.iter().any(is_error);
        if report.refused {
            return Ok(report);
        }
        report.done = match with_orgs {
            Some(write) => {
                let orgs = newcomers.map(Newcomers::planned).unwrap_or_default();
                report.orgs_created = Some(orgs.len());
                write(ledger, doing, rows, &orgs, dry_run)?
            }
            None => (self.write)(ledger, doing, rows, dry_run)?,
        };
        Ok(report)
    }

    /// Looks up what a row names, and judges it against the ledger and the rows before it.
    fn settle_row(
        &self,
        connection: &Connection,
        row: &mut Row<'_>,
        seen: &mut Seen,
        mut newcomers: Option<&mut Newcomers>,
    ) -> Result<(), OpError> {
        for field in self.fields {
            row.look_up(connection, field, newcomers.as_deref_mut())?;
        }
        let held = match (self.settle)(connection, &mut row.record.values) {
            Ok(held) => held,
            Err(OpError::Fault(Fault::Value {
                field,
                value,
                fault,
            })) => {
                if let Some(field) = self.fields.iter().find(|known| known.key == field) {
                    let (code, told) = match &fault {
                        ValueFault::NotListed { choices } => {
                            (ProblemCode::EnumUnreadable, !choices.is_empty())
                        }
                        _ => (ProblemCode::ValueUnfit, true),
                    };
                    row.problem(code, field.key, &value).fault = told.then_some(fault);
                }
                false
            }
            Err(other) => return Err(other),
        };
        let values = &row.record.values;
        row.record.problems.retain(|problem| {
            let given = || values.iter().any(|(key, _)| problem.field == Some(key));
            problem.code != ProblemCode::ValueRequired || !(held || given())
        });
        if self.kind == RecordKind::Org {
            row.warn_of_name(connection, seen)?;
        }
        if let Some(Value::Text(own)) = row.record.value(self.identity) {
            let own = own.clone();
            match seen.rows.get(&match_key(&own)) {
                Some(first) => {
                    let first = first.to_string();
                    let problem = row.problem(ProblemCode::RecordInFile, self.identity, &own);
                    problem.facts.push(("other_row", first));
                }
                None => {
                    seen.rows.insert(match_key(&own), row.record.row);
                }
            }
        }
        Ok(())
    }
}

/// What the rows before say.
#[derive(Default)]
struct Seen {
    /// The row of each record, by its key.
    rows: HashMap<String, u32>,
    /// The code of each organisation, by its name's key.
    names: HashMap<String, String>,
}

/// A row of a sheet on its way to a record.
struct Row<'a> {
    layout: &'a Layout,
    record: Record,
}

impl Row<'_> {
    /// Turns the text that names an organisation or region into what the ledger holds.
    fn look_up<R>(
        &mut self,
        connection: &Connection,
        field: &Field<R>,
        newcomers: Option<&mut Newcomers>,
    ) -> Result<(), OpError> {
        let mut values = self.record.values.iter_mut();
        let Some((_, value)) = values.find(|(key, _)| *key == field.key) else {
            return Ok(());
        };
        let Value::Text(text) = value.clone() else {
            return Ok(());
        };
        let found = match field.kind {
            Kind::Org => org::find(connection, &text).map(|org| Value::Org(org.id)),
            Kind::Region => region::find(connection, &text).map(|region| Value::Text(region.code)),
            _ => return Ok(()),
        };
        let code = match found {
            Ok(found) => {
                *value = found;
                return Ok(());
            }
            Err(OpError::Fault(Fault::NotFound {
                kind: RecordKind::Org,
                ..
            })) => match newcomers {
                Some(newcomers) => {
                    *value = Value::Org(newcomers.named(&text));
                    return Ok(());
                }
                None => ProblemCode::OrgUnknown,
            },
            Err(OpError::Fault(Fault::NotFound { .. })) => ProblemCode::RegionUnknown,
            Err(OpError::Fault(Fault::Ambiguous { .. })) => ProblemCode::OrgAmbiguous,
            Err(other) => return Err(other),
        };
        self.problem(code, field.key, &text);
        Ok(())
    }

    /// Warns where an organisation's name is that of another too, in the ledger or in a row before: nobody can then be named
    /// by it.
    fn warn_of_name(&mut self, connection: &Connection, seen: &mut Seen) -> Result<(), OpError> {
        let values = &self.record.values;
        let (Some(name), Some(code)) = (text(values, "name"), text(values, "code")) else {
            return Ok(());
        };
        let (name, code) = (name.to_owned(), code.to_owned());
        let held = crate::store::org::named(connection, &name)?;
        let in_ledger = held
            .into_iter()
            .map(|org| org.code)
            .find(|own| *own != code);
        let in_file = seen.names.insert(match_key(&name), code.clone());
        if let Some(other) = in_ledger.or(in_file.filter(|own| *own != code)) {
            let problem = self.problem(ProblemCode::OrgNameTaken, "name", &name);
            problem.facts.push(("code", other));
        }
        Ok(())
    }

    fn problem(&mut self, code: ProblemCode, key: &'static str, value: &str) -> &mut Problem {
        let column = self.layout.column(key).map(|matched| matched.column);
        let row = Some(self.record.row);
        let problem = self
            .layout
            .problem(code, row, column, Some(key), Some(value));
        self.record.problems.push(problem);
        let last = self.record.problems.len() - 1;
        &mut self.record.problems[last]
    }
}

fn is_error(problem: &Problem) -> bool {
    problem.severity == ProblemSeverity::Error
}

/// Returns the text that values hold for a field.
#[must_use]
pub fn text<'a>(values: &'a Values, key: &str) -> Option<&'a str> {
    values.iter().find_map(|(own, value)| match value {
        Value::Text(text) if *own == key => Some(text.as_str()),
        _ => None,
    })
}
