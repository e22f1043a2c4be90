//! `abdata region …`: the prefecture and its counties.

use super::noun::{self, Changes, Filter, Noun};
use crate::model::field::Field;
use crate::model::{Fault, Org, REGION_FIELDS, RecordKind, Region};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, region};

/// The verbs of `region`: those that all nouns share, and no others.
pub type Verb = noun::Verb<Regions>;

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
        let mut new = op::region::with(op::region::blank(), values);
        // What is not said to lie elsewhere lies in the ledger's own.
        if new.parent.is_none() {
            let home = op::region::home(ledger.reader())?;
            new.parent = Some(home).filter(|home| *home != new.code);
        }
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

    /// A region has many organisations; that of an organisation is the one it lies in.
    fn is_of(record: &Region, org: &Org) -> bool {
        record.code == org.region
    }

    fn region(record: &Region) -> Option<&str> {
        Some(&record.code)
    }
}
