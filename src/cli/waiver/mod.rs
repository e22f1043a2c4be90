//! `abdata waiver …`: findings that an authority lets stand for a time. A waiver that is there does not change: there is
//! no `edit`, but `end`, and another one.

mod add;
mod end;

use super::context::Context;
use super::error::Failure;
use super::noun::{self, Changes, Filter, InForce, Names, Noun};
use super::output::{Object, Outcome};
use crate::model::field::Field;
use crate::model::{
    Coded, OrgId, RecordKind, Refusal, WAIVER_FIELDS, Waiver, WaiverRefusal, WaiverStanding,
};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, waiver};
use jiff::civil::Date;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Add(add::Add),
    End(end::End),
    List(noun::List<Waivers>),
    Show(noun::Show<Waivers>),
    Import(noun::Import<Waivers>),
    Export(noun::Export<Waivers>),
    Template(noun::Template<Waivers>),
    History(noun::History<Waivers>),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Add(leaf) => leaf.run(context),
            Self::End(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
            Self::Show(leaf) => leaf.run(context),
            Self::Import(leaf) => leaf.run(context),
            Self::Export(leaf) => leaf.run(context),
            Self::Template(leaf) => leaf.run(context),
            Self::History(leaf) => leaf.run(context),
        }
    }
}

/// The noun `waiver`.
#[derive(Clone, Debug)]
pub struct Waivers;

impl noun::Fielded for Waivers {
    type Record = Waiver;

    fn fields() -> &'static [Field<Waiver>] {
        WAIVER_FIELDS
    }
}

impl Noun for Waivers {
    const KIND: RecordKind = RecordKind::Waiver;
    const NAME: &'static str = "waiver";
    const SHOWN: &'static [&'static str] = &[
        "number", "rule", "subject", "reason", "approver", "from", "until", "ended_on",
    ];

    const LAPSES: bool = true;

    fn importing() -> &'static Importing<Waiver> {
        &op::waiver::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<Waiver, OpError> {
        op::waiver::find(connection, wanted)
    }

    /// Lists the waivers as they were on the day of the filter; there `active` are those in force, and all others not.
    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<Waiver>, OpError> {
        let Some(day) = filter.as_of else {
            return Ok(filter.apply::<Self>(waiver::all(connection)?));
        };
        let mut found = op::waiver::as_of(connection, day)?;
        found.retain(|waiver| {
            let in_force = waiver.standing(day) == WaiverStanding::InForce;
            let state = if in_force {
                InForce::Active
            } else {
                InForce::Retired
            };
            filter.states.is_empty() || filter.states.contains(&state.code())
        });
        let filter = Filter {
            states: Vec::new(),
            ..filter.clone()
        };
        Ok(filter.apply::<Self>(found))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<Waiver, OpError> {
        let mut new = Waiver::default();
        for (key, value) in values {
            if let Some(field) = crate::model::field::find(WAIVER_FIELDS, key) {
                (field.set)(&mut new, value);
            }
        }
        let new = op::waiver::New {
            rule: new.rule,
            subject: new.subject,
            reason: new.reason,
            until: new.until,
            approver: Some(new.approver),
        };
        Ok(op::waiver::add(ledger, doing, new, false)?.0)
    }

    /// Refuses: what was decided stands until it ends.
    fn edit(ledger: &mut Ledger, _: &Doing, wanted: &str, _: Changes) -> Result<Waiver, OpError> {
        let waiver = Self::find(ledger.reader(), wanted)?.id.to_string();
        Err(Refusal::from(WaiverRefusal::Kept { waiver }).into())
    }

    fn number(record: &Waiver) -> String {
        record.id.to_string()
    }

    fn on(record: Waiver, day: Date) -> Waiver {
        record.by(day)
    }

    fn org(record: &Waiver) -> Option<OrgId> {
        record.org
    }

    fn day(record: &Waiver) -> Option<Date> {
        Some(record.from)
    }

    fn lapsed(record: &Waiver, day: Date) -> bool {
        record.ended_on.is_none() && record.until < day
    }

    fn region(record: &Waiver) -> Option<&str> {
        record.region.as_deref()
    }

    fn more(record: &Waiver, names: &Names) -> Object {
        let org = record.org.and_then(|id| names.org(id));
        Object(vec![
            (
                "finding",
                format!("{}@{}", record.rule, record.subject).into(),
            ),
            ("org", serde_json::json!(org)),
            ("region", serde_json::json!(record.region)),
            ("version", record.version.into()),
        ])
    }
}
