//! `abdata org …`: organisations and their authorities (Art. 3, 6, 7).

mod merge;

use super::context::Context;
use super::error::Failure;
use super::noun::{self, Changes, Filter, Names, Noun};
use super::output::{Object, Outcome};
use crate::message;
use crate::model::field::{Field, Value};
use crate::model::{Coded, Lang, Level, ORG_FIELDS, Org, OrgId, RecordKind, uscc};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, org};

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Shared(noun::Verb<Orgs>),
    Merge(merge::Merge),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Shared(verb) => verb.run(context),
            Self::Merge(leaf) => leaf.run(context),
        }
    }
}

/// The noun `org`.
#[derive(Clone, Debug)]
pub struct Orgs;

impl noun::Fielded for Orgs {
    type Record = Org;

    fn fields() -> &'static [Field<Org>] {
        ORG_FIELDS
    }
}

impl Noun for Orgs {
    const KIND: RecordKind = RecordKind::Org;
    const NAME: &'static str = "org";
    const SHOWN: &'static [&'static str] = &[
        "code",
        "name",
        "kind",
        "level",
        "region",
        "authority",
        "active",
    ];

    fn importing() -> &'static Importing<Org> {
        &op::org::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<Org, OpError> {
        op::org::find_record(connection, wanted)
    }

    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<Org>, OpError> {
        Ok(filter.apply::<Self>(org::all(connection)?))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<Org, OpError> {
        let mut new = Org::default();
        op::org::set(&mut new, values);
        op::org::add(ledger, doing, &new)
    }

    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<Org, OpError> {
        op::org::edit(ledger, doing, wanted, values)
    }

    fn number(record: &Org) -> String {
        record.id.to_string()
    }

    fn subject(record: &Org) -> String {
        record.code.clone()
    }

    fn org(record: &Org) -> Option<OrgId> {
        Some(record.id)
    }

    fn region(record: &Org) -> Option<&str> {
        Some(&record.region)
    }

    fn active(record: &Org) -> bool {
        record.active
    }

    fn more(record: &Org, names: &Names) -> Object {
        let heir = record.merged_into.and_then(|id| names.org(id));
        Object(vec![
            ("incomplete", record.incomplete.into()),
            ("merged_into", serde_json::json!(heir)),
            ("version", record.version.into()),
        ])
    }

    fn warnings(values: &[(&'static str, Value)], lang: Lang) -> Vec<String> {
        let fault = |(key, value): &(&'static str, Value)| match (*key, value) {
            ("uscc", Value::Text(code)) => {
                let fault = uscc::check(code).err()?;
                Some(message::uscc_fault(code, &fault, lang))
            }
            _ => None,
        };
        let mut said: Vec<String> = values.iter().filter_map(fault).collect();
        let text = |key| {
            let found = values.iter().find(|(own, _)| *own == key);
            match found.map(|(_, value)| value) {
                Some(Value::Text(text)) => text.as_str(),
                _ => "",
            }
        };
        let region = text("region");
        let is_county = |(key, value): &(&'static str, Value)| {
            *key == "level" && *value == Value::Code(Level::County.code())
        };
        // A prefecture's code ends in two noughts, a county's does not (GB/T 2260).
        let of_prefecture = region.len() == 6 && region.ends_with("00");
        if values.iter().any(is_county) && of_prefecture {
            let facts = [("region", region.to_owned().into())];
            said.push(message::say(lang, "out-org-county-in-prefecture", &facts));
        }
        said
    }
}
