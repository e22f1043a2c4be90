//! `abdata share demand …`: what organisations wish to have (需求清单), matched to entries and made into requests.

mod give_up;
mod matching;
mod submit;

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::noun::{self, Changes, Filter, Names, Noun};
use crate::cli::output::{Object, Outcome};
use crate::model::demand::{DemandState, FIELDS};
use crate::model::field::Field;
use crate::model::{Choice, Coded, Demand, OrgId, RecordKind};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, demand};

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Shared(noun::Verb<Demands>),
    Match(matching::Match),
    Submit(submit::Submit),
    Drop(give_up::Drop),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Shared(verb) => verb.run(context),
            Self::Match(leaf) => leaf.run(context),
            Self::Submit(leaf) => leaf.run(context),
            Self::Drop(leaf) => leaf.run(context),
        }
    }
}

/// The noun `share demand`.
#[derive(Clone, Debug)]
pub struct Demands;

impl noun::Fielded for Demands {
    type Record = Demand;

    fn fields() -> &'static [Field<Demand>] {
        FIELDS
    }

    fn stated(key: &str) -> bool {
        crate::model::field::find(crate::model::demand::STATED, key).is_some()
    }
}

impl Noun for Demands {
    const KIND: RecordKind = RecordKind::Demand;
    const NAME: &'static str = "demand";
    const SHOWN: &'static [&'static str] = &[
        "number",
        "consumer",
        "data",
        "provider",
        "state",
        "entry",
        "share_case",
    ];
    const STATES: &'static [Choice] = DemandState::CHOICES;

    fn importing() -> &'static Importing<Demand> {
        &op::demand::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<Demand, OpError> {
        op::demand::find(connection, wanted)
    }

    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<Demand>, OpError> {
        Ok(filter.apply::<Self>(demand::all(connection)?))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<Demand, OpError> {
        let mut new = Demand::default();
        op::demand::set(&mut new, values);
        op::demand::add(ledger, doing, &new)
    }

    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<Demand, OpError> {
        op::demand::edit(ledger, doing, wanted, values)
    }

    fn number(record: &Demand) -> String {
        record.id.to_string()
    }

    fn org(record: &Demand) -> Option<OrgId> {
        Some(record.consumer)
    }

    fn state(record: &Demand) -> &'static str {
        record.state.code()
    }

    fn more(record: &Demand, _names: &Names) -> Object {
        Object(vec![("version", record.version.into())])
    }
}
