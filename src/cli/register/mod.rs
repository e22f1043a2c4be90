//! The verbs of registers: those that every noun has, and `retire`, over any record that says what it is by [`Register`].

mod retire;

pub use retire::Retire;

use super::context::Context;
use super::error::Failure;
use super::noun::{self, Changes, Fielded, Filter, Names, Noun};
use super::output::{Object, Outcome};
use crate::model::field::{Field, Value};
use crate::model::{Choice, Lang, OrgId, RecordKind, choose};
use crate::op::register::{Keep, Sheets};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, register};
use jiff::civil::Date;
use std::marker::PhantomData;

#[derive(Debug, clap::Subcommand)]
pub enum Verb<R: Keep> {
    #[command(flatten)]
    Shared(noun::Verb<Of<R>>),
    Retire(retire::Retire<R>),
}

impl<R: Keep> Verb<R> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Shared(verb) => verb.run(context),
            Self::Retire(leaf) => leaf.run(context),
        }
    }
}

/// The noun of a register's records.
#[derive(Clone, Debug)]
pub struct Of<R>(PhantomData<R>);

impl<R: Keep> Fielded for Of<R> {
    type Record = R;

    fn fields() -> &'static [Field<R>] {
        R::FIELDS
    }

    fn stated(key: &str) -> bool {
        R::is_stated(key)
    }

    fn members(key: &str) -> &'static [Choice] {
        R::members(key)
    }
}

impl<R: Keep> Noun for Of<R> {
    const KIND: RecordKind = R::KIND;
    const NAME: &'static str = R::NAME;
    const SHOWN: &'static [&'static str] = R::SHOWN;
    const LAPSES: bool = R::LAPSES;

    fn importing() -> &'static Importing<R> {
        Sheets::<R>::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<R, OpError> {
        op::register::find(connection, wanted)
    }

    /// Lists the records as they were on the day of the filter.
    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<R>, OpError> {
        let mut all: Vec<R> = register::all(connection)?;
        if let Some(day) = filter.as_of {
            all.retain(|record| record.began().is_none_or(|began| began <= day));
            all = all.into_iter().map(|record| record.by(day)).collect();
        }
        Ok(filter.apply::<Self>(all))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<R, OpError> {
        op::register::add(ledger, doing, values)
    }

    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<R, OpError> {
        op::register::edit(ledger, doing, wanted, values)
    }

    fn number(record: &R) -> String {
        record.number()
    }

    fn org(record: &R) -> Option<OrgId> {
        record.org()
    }

    fn region(record: &R) -> Option<&str> {
        match record.org() {
            Some(_) => None,
            None => record.region(),
        }
    }

    fn day(record: &R) -> Option<Date> {
        record.began()
    }

    fn lapsed(record: &R, day: Date) -> bool {
        record.mark().retired_on.is_none() && record.ends().is_some_and(|last| last < day)
    }

    fn on(record: R, day: Date) -> R {
        record.by(day)
    }

    fn active(record: &R) -> bool {
        record.mark().retired_on.is_none()
    }

    fn more(record: &R, _names: &Names) -> Object {
        Object(vec![
            ("state", Self::state(record).into()),
            ("version", record.mark().version.into()),
        ])
    }

    /// Members of closed lists are kept as codes and read as words.
    fn text(field: &Field<R>, record: &R, names: &Names, lang: Lang) -> String {
        let value = (field.get)(record);
        let members = R::members(field.key);
        match &value {
            Value::List(codes) if !members.is_empty() => {
                let word =
                    |code: &String| choose(members, code).map(|one| one.word(lang).to_owned());
                let words = codes.iter().filter_map(word).collect();
                noun::text_of(&Value::List(words), field.kind, names, lang)
            }
            _ => noun::text_of(&value, field.kind, names, lang),
        }
    }
}
