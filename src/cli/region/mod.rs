//! `abdata region …`: the prefecture and its counties.

use super::context::Context;
use super::error::Failure;
use super::noun::{self, Changes, Filter, Noun};
use super::output::Outcome;
use crate::model::field::Field;
use crate::model::{Fault, REGION_FIELDS, RecordKind, Region};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, region};

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Add(noun::Add<Regions>),
    Edit(noun::Edit<Regions>),
    List(noun::List<Regions>),
    Show(noun::Show<Regions>),
    Import(noun::Import<Regions>),
    Export(noun::Export<Regions>),
    Template(noun::Template<Regions>),
    History(noun::History<Regions>),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Add(leaf) => leaf.run(context),
            Self::Edit(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Import(leaf) => leaf.run(context),
            Self::Export(leaf) => leaf.run(context),
            Self::Template(leaf) => leaf.run(context),
            Self::History(leaf) => leaf.run(context),
        }
    }
}

/// The noun `region`.
#[derive(Clone, Debug)]
pub struct Regions;

impl noun::Fielded for Regions {
    type Record = Region;

    fn fields() -> &'static [Field<Region>] {
        REGION_FIELDS
    }
}

impl Noun for Regions {
    const KIND: RecordKind = RecordKind::Region;
    const NAME: &'static str = "region";
    const SHOWN: &'static [&'static str] = &["code", "name", "parent"];

    fn importing() -> &'static Importing<Region> {
        &op::region::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<Region, OpError> {
        op::region::find(connection, wanted)
    }

    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<Region>, OpError> {
        Ok(filter.apply::<Self>(region::all(connection)?))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<Region, OpError> {
        let new = op::region::with(op::region::blank(), values);
        if region::all(ledger.reader())?
            .iter()
            .any(|held| held.code == new.code)
        {
            return Err(Fault::Exists {
                kind: RecordKind::Region,
                name: new.code,
            }
            .into());
        }
        op::region::put(ledger, doing, std::slice::from_ref(&new), false)?;
        Ok(new)
    }

    /// Changes a region; its code stays, since records hold it.
    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<Region, OpError> {
        let held = op::region::find(ledger.reader(), wanted)?;
        let code = held.code.clone();
        let edited = Region {
            code,
            ..op::region::with(held, values)
        };
        op::region::put(ledger, doing, std::slice::from_ref(&edited), false)?;
        Ok(edited)
    }

    fn number(record: &Region) -> String {
        record.code.clone()
    }

    fn region(record: &Region) -> Option<&str> {
        Some(&record.code)
    }
}
