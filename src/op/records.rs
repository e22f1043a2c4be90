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

/// Says how strictly a sheet is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Handling {
    /// Does everything and writes nothing.
    pub dry_run: bool,
    /// Writes the good rows although others have errors.
    pub partial: bool,
    /// Counts warnings as errors.
    pub strict: bool,
}

impl Handling {
    /// Makes errors of warnings where that is asked for.
    pub fn weigh(self, problems: &mut [Problem]) {
        if self.strict {
            for problem in problems {
                problem.severity = ProblemSeverity::Error;
            }
        }
    }
}

/// Rows that only the write refuses and that are looked for, at most: each costs rehearsals.
const MOST_UNWRITABLE: usize = 20;

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

    /// Imports the rows of sheets. With an error in any row nothing is written, unless the good rows are asked for.
    /// `create_orgs` registers organisations that rows name and the ledger lacks, where the noun allows it.
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
        handling: Handling,
    ) -> Result<Report, OpError> {
        let with_orgs = self.write_with_orgs.filter(|_| create_orgs);
        let mut report = Report {
            refused: false,
            rows: Vec::new(),
            done: Imported::default(),
            orgs_created: with_orgs.map(|_| 0),
            rejected: 0,
            problems: layouts.iter().flat_map(|l| l.problems.clone()).collect(),
        };
        let mut rows = Vec::new();
        for layout in layouts {
            let summary = read_records(source, layout, &self.columns(), &mut |record| {
                rows.push(Row { layout, record });
                ControlFlow::Continue(())
            })?;
            report.rows.extend(summary.rows);
            report.problems.extend(summary.problems);
        }
        handling.weigh(&mut report.problems);
        let settled = self.settle_all(ledger.reader(), doing, &rows, with_orgs, handling)?;
        let (mut good, mut newcomers) = (Vec::new(), settled.newcomers);
        for (raw, mut row) in rows.into_iter().zip(settled.rows) {
            let rejected = row.record.problems.iter().any(is_error);
            report.rejected += usize::from(rejected);
            report.problems.append(&mut row.record.problems);
            if !rejected {
                good.push((raw, row));
            }
        }
        report.refused = report.problems.iter().any(is_error)
            && (!handling.partial || (good.is_empty() && report.rejected > 0));
        if report.refused {
            return Ok(report);
        }
        if report.rejected > 0 && with_orgs.is_some() {
            // Organisations that only rejected rows name are not registered.
            let (raw, _): (Vec<_>, Vec<_>) = good.into_iter().unzip();
            let again = self.settle_all(ledger.reader(), doing, &raw, with_orgs, handling)?;
            newcomers = again.newcomers;
            good = raw.into_iter().zip(again.rows).collect();
        }
        let orgs = newcomers.map(Newcomers::planned).unwrap_or_default();
        let rows = good.into_iter().map(|(_, row)| row).collect();
        self.write_rows(ledger, doing, rows, &orgs, handling, &mut report)?;
        if with_orgs.is_some() && !report.refused {
            report.orgs_created = Some(orgs.len());
        }
        Ok(report)
    }

    /// Settles every row, each judged against the ledger and the rows before it.
    fn settle_all<'a>(
        &self,
        connection: &Connection,
        doing: &Doing,
        rows: &[Row<'a>],
        with_orgs: Option<WriteWithOrgs>,
        handling: Handling,
    ) -> Result<Settled<'a>, OpError> {
        let mut newcomers = match with_orgs {
            Some(_) => Some(Newcomers::new(connection, &doing.person(connection)?)?),
            None => None,
        };
        let mut seen = Seen::default();
        let mut rows = rows.to_vec();
        for row in &mut rows {
            self.settle_row(connection, row, &mut seen, newcomers.as_mut())?;
            handling.weigh(&mut row.record.problems);
        }
        Ok(Settled { rows, newcomers })
    }

    /// Writes rows. A value that only the write refuses, since it depends on today, is a problem of its row too.
    fn write_rows(
        &self,
        ledger: &mut Ledger,
        doing: &Doing,
        mut rows: Vec<Row<'_>>,
        orgs: &[Org],
        handling: Handling,
        report: &mut Report,
    ) -> Result<(), OpError> {
        let mut write = |rows: &[Row<'_>], dry_run: bool| {
            let values = rows.iter().map(|row| row.record.values.clone()).collect();
            match self
                .write_with_orgs
                .filter(|_| report.orgs_created.is_some())
            {
                Some(write) => write(ledger, doing, values, orgs, dry_run),
                None => (self.write)(ledger, doing, values, dry_run),
            }
        };
        let mut refused = false;
        let mut problems = Vec::new();
        let done = loop {
            match write(&rows, handling.dry_run || refused) {
                Ok(done) => break done,
                Err(OpError::Fault(fault @ Fault::Value { .. }))
                    if !rows.is_empty() && problems.len() < MOST_UNWRITABLE =>
                {
                    // The first row that cannot be written behind those before it.
                    let (mut good, mut bad) = (0, rows.len());
                    while bad - good > 1 {
                        let half = good + (bad - good) / 2;
                        let faulty = matches!(
                            write(&rows[..half], true),
                            Err(OpError::Fault(Fault::Value { .. }))
                        );
                        if faulty {
                            bad = half;
                        } else {
                            good = half;
                        }
                    }
                    let mut row = rows.remove(bad - 1);
                    row.unfit(self.fields, fault);
                    problems.append(&mut row.record.problems);
                    refused = !handling.partial || rows.is_empty();
                }
                // Enough is known to correct the file.
                Err(OpError::Fault(Fault::Value { .. })) if !problems.is_empty() => {
                    refused = true;
                    break Imported::default();
                }
                Err(other) => return Err(other),
            }
        };
        report.rejected += problems.len();
        report.problems.append(&mut problems);
        report.refused = refused;
        report.done = if refused { Imported::default() } else { done };
        Ok(())
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
            Err(OpError::Fault(fault @ Fault::Value { .. })) => {
                row.unfit(self.fields, fault);
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

/// Rows with what they name looked up.
struct Settled<'a> {
    rows: Vec<Row<'a>>,
    newcomers: Option<Newcomers>,
}

/// A row of a sheet on its way to a record.
#[derive(Clone)]
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

    /// Says which of its values does not fit.
    fn unfit<R>(&mut self, fields: &'static [Field<R>], fault: Fault) {
        let Fault::Value {
            field,
            value,
            fault,
        } = fault
        else {
            return;
        };
        let Some(field) = fields.iter().find(|known| known.key == field) else {
            return;
        };
        let (code, told) = match &fault {
            ValueFault::NotListed { choices } => (ProblemCode::EnumUnreadable, !choices.is_empty()),
            _ => (ProblemCode::ValueUnfit, true),
        };
        self.problem(code, field.key, &value).fault = told.then_some(fault);
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
