//! `abdata user …`: the people who may write, and their roles.

mod retire;

use super::context::Context;
use super::error::Failure;
use super::noun::{self, Changes, Filter, Names, Noun};
use super::output::Outcome;
use crate::message;
use crate::model::field::{Field, Value};
use crate::model::{Choice, Coded, Lang, OrgId, RecordKind, Role, USER_FIELDS, User};
use crate::op::{self, Doing, OpError, records::Importing};
use crate::store::{Connection, Ledger, people};

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    #[command(flatten)]
    Shared(Box<noun::Verb<Users>>),
    Retire(retire::Retire),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Shared(verb) => verb.run(context),
            Self::Retire(leaf) => leaf.run(context),
        }
    }
}

/// The noun `user`.
#[derive(Clone, Debug)]
pub struct Users;

impl noun::Fielded for Users {
    type Record = User;

    fn fields() -> &'static [Field<User>] {
        USER_FIELDS
    }

    fn members(key: &str) -> &'static [Choice] {
        if key == "roles" { Role::CHOICES } else { &[] }
    }
}

impl Noun for Users {
    const KIND: RecordKind = RecordKind::User;
    const NAME: &'static str = "user";
    const SHOWN: &'static [&'static str] = &["login", "name", "org", "roles", "active"];

    fn importing() -> &'static Importing<User> {
        &op::user::IMPORTING
    }

    fn find(connection: &Connection, wanted: &str) -> Result<User, OpError> {
        op::user::find(connection, wanted)
    }

    fn list(connection: &Connection, filter: &Filter) -> Result<Vec<User>, OpError> {
        Ok(filter.apply::<Self>(people::all(connection)?))
    }

    fn add(ledger: &mut Ledger, doing: &Doing, values: Changes) -> Result<User, OpError> {
        let mut new = op::user::new();
        op::user::set(&mut new, values)?;
        op::user::add(ledger, doing, &new)
    }

    fn edit(
        ledger: &mut Ledger,
        doing: &Doing,
        wanted: &str,
        values: Changes,
    ) -> Result<User, OpError> {
        let mut edited = op::user::find(ledger.reader(), wanted)?;
        op::user::set(&mut edited, values)?;
        op::user::edit(ledger, doing, wanted, |held| *held = edited)
    }

    fn number(record: &User) -> String {
        record.id.to_string()
    }

    fn org(record: &User) -> Option<OrgId> {
        record.org
    }

    fn active(record: &User) -> bool {
        record.active
    }

    fn warnings(values: &[(&'static str, Value)], lang: Lang) -> Vec<String> {
        let of = |key| {
            values
                .iter()
                .find(|(own, _)| *own == key)
                .map(|(_, value)| value)
        };
        let none = matches!(of("roles"), Some(Value::Empty));
        let login = match of("login") {
            Some(Value::Text(login)) => login.as_str(),
            _ => "",
        };
        let facts = [("login", login.to_owned().into())];
        let said = none.then(|| message::say(lang, "out-user-no-role", &facts));
        said.into_iter().collect()
    }

    /// Roles are kept as codes and read as words.
    fn text(field: &Field<User>, record: &User, names: &Names, lang: Lang) -> String {
        if field.key == "roles" {
            let words: Vec<&str> = record.roles.iter().map(|role| role.word(lang)).collect();
            return message::join(&words, lang);
        }
        noun::text_of(&(field.get)(record), field.kind, names, lang)
    }
}
