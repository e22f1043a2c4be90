//! The verbs that every register has, written once: `add edit list show import export template history`. The calendar and
//! the law are no registers of records: their `mod.rs` say which of these verbs make sense there.
//!
//! A noun says what it is by [`Noun`]: its field list, and how its records are found, listed, added and changed. From
//! the fields come the options of `add` and `edit`, the columns of `list`, the JSON, and the headers of files.

mod add;
mod edit;
mod export;
mod fields;
mod filter;
mod history;
mod import;
mod list;
mod show;
mod template;
mod values;

pub use add::Add;
pub use edit::Edit;
pub use export::Export;
pub use fields::{Given, named_option, value as option_value};
pub use filter::{Filter, InForce};
pub use history::History;
pub use import::Import;
pub use list::List;
pub use show::Show;
pub use template::Template;
use values::warnings;
pub use values::{Names, json_of, object, record_pairs, record_table, text_of};

use super::context::Context;
use super::error::Failure;
use super::output::{Object, Outcome};
use crate::model::field::{Field, Value, find};
use crate::model::text::match_key;
use crate::model::{Choice, Coded, Fault, Lang, Org, OrgId, RecordKind};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger};
use jiff::civil::Date;

/// Values for fields, by key.
pub type Changes = op::records::Values;

/// The verbs themselves; a noun with more of its own flattens these into its list.
#[derive(Debug, clap::Subcommand)]
pub enum Verb<N: Noun> {
    Add(Add<N>),
    Edit(Edit<N>),
    List(List<N>),
    Show(Show<N>),
    Import(Import<N>),
    Export(Export<N>),
    Template(Template<N>),
    History(History<N>),
}

impl<N: Noun> Verb<N> {
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

/// Names the field list of a noun, from which options are made.
pub trait Fielded: std::fmt::Debug + Clone + Send + Sync + 'static {
    /// What one record is.
    type Record: serde::de::DeserializeOwned + 'static;

    /// Returns the field list.
    fn fields() -> &'static [Field<Self::Record>];

    /// Tells whether people state a field; what the ledger finds is neither an option nor a column of templates.
    fn stated(_key: &str) -> bool {
        true
    }

    /// Returns what the members of a list may be, where that is a closed list too.
    fn members(_key: &str) -> &'static [Choice] {
        &[]
    }
}

/// Describes a noun to the verbs that all nouns share.
pub trait Noun: Fielded {
    /// The kind under which versions are kept.
    const KIND: RecordKind;

    /// The noun as it is typed.
    const NAME: &'static str;

    /// Keys of the columns that `list` shows without being asked.
    const SHOWN: &'static [&'static str];

    /// What `--state` takes.
    const STATES: &'static [Choice] = InForce::CHOICES;

    /// Whether its records have a last day, for `--overdue`.
    const LAPSES: bool = false;

    /// Says how records come from a sheet.
    fn importing() -> &'static Importing<Self::Record>;

    /// Finds a record by what people call it.
    ///
    /// # Errors
    /// None or several; what SQLite says.
    fn find(connection: &Connection, wanted: &str) -> Result<Self::Record, OpError>;

    /// Lists the records that the filter lets through, in its order.
    ///
    /// # Errors
    /// What SQLite says.
    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<Self::Record>, OpError>;

    /// Adds a record with these values.
    ///
    /// # Errors
    /// A value that does not fit, a record that is there already, a person who may not.
    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<Self::Record, OpError>;

    /// Changes a record's values.
    ///
    /// # Errors
    /// As for `find` and `add`.
    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<Self::Record, OpError>;

    /// Returns the number or code under which a record's versions are kept.
    fn number(record: &Self::Record) -> String;

    /// Returns what findings about a record call it.
    fn subject(record: &Self::Record) -> String {
        Self::number(record)
    }

    /// Returns the organisation of a record.
    fn org(_record: &Self::Record) -> Option<OrgId> {
        None
    }

    /// Tells whether a record is of an organisation, for `--org` and `--mine`.
    fn is_of(record: &Self::Record, org: &Org) -> bool {
        Self::org(record) == Some(org.id)
    }

    /// Returns the day of a record, for `--since` and `--until`; without one, that on which it was first recorded counts.
    fn day(_record: &Self::Record) -> Option<Date> {
        None
    }

    /// Tells whether the last day of a record is before a day.
    fn lapsed(_record: &Self::Record, _day: Date) -> bool {
        false
    }

    /// Returns the region of a record, for `--region`; without one, that of its organisation counts.
    fn region(_record: &Self::Record) -> Option<&str> {
        None
    }

    /// Returns a record as it was on a day, where it changes with time alone.
    fn on(record: Self::Record, _day: Date) -> Self::Record {
        record
    }

    /// Tells whether a record is in force, for `--state`.
    fn active(_record: &Self::Record) -> bool {
        true
    }

    /// Returns the code of the state of a record, one of [`Noun::STATES`].
    fn state(record: &Self::Record) -> &'static str {
        let state = if Self::active(record) {
            InForce::Active
        } else {
            InForce::Retired
        };
        state.code()
    }

    /// Returns what the JSON holds besides the fields.
    fn more(_record: &Self::Record, _names: &Names) -> Object {
        Object::default()
    }

    /// Words what is odd about values, be they a record's or a file's, and no reason to refuse them.
    fn warnings(_values: &[(&'static str, Value)], _lang: Lang) -> Vec<String> {
        Vec::new()
    }

    /// Writes the value of a field for people.
    fn text(
        field: &Field<Self::Record>,
        record: &Self::Record,
        names: &Names,
        lang: Lang,
    ) -> String {
        text_of(&(field.get)(record), field.kind, names, lang)
    }
}

/// Finds a record for reading: by what people call it, else by a beginning of its code that no other has.
///
/// # Errors
/// None or several; what SQLite says.
fn find_to_read<N: Noun>(connection: &Connection, wanted: &str) -> Result<N::Record, OpError> {
    let missing = match N::find(connection, wanted) {
        Err(OpError::Fault(fault @ Fault::NotFound { .. })) => fault,
        other => return other,
    };
    let code = |record: &N::Record| {
        let field = find(N::fields(), N::importing().identity)?;
        match (field.get)(record) {
            Value::Text(code) => Some(code),
            _ => None,
        }
    };
    let start = match_key(wanted);
    let mut found = N::list(connection, &Filter::default())?;
    found.retain(|record| code(record).is_some_and(|code| match_key(&code).starts_with(&start)));
    match (found.pop(), found.is_empty()) {
        (Some(one), true) if !start.is_empty() => Ok(one),
        (Some(last), false) if !start.is_empty() => {
            found.push(last);
            Err(Fault::Ambiguous {
                kind: N::KIND,
                name: wanted.to_owned(),
                candidates: found.iter().filter_map(code).take(10).collect(),
            }
            .into())
        }
        _ => Err(missing.into()),
    }
}
