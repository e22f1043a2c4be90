//! The options of `add` and `edit`, made from a noun's field list: `share_type` is `--share-type`.

use super::{Changes, Fielded};
use crate::cli::error::Failure;
use crate::cli::takes::Takes;
use crate::cli::words::both;
use crate::message;
use crate::model::field::{Field, Kind, Value};
use crate::model::{Choice, Lang};
use crate::op;
use crate::store::Connection;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::marker::PhantomData;

/// Holds what was given for a noun's fields; with `NEW` every required field must be.
#[derive(Clone, Debug)]
pub struct Given<N: Fielded, const NEW: bool> {
    given: Vec<(&'static str, Vec<String>)>,
    noun: PhantomData<N>,
}

impl<N: Fielded, const NEW: bool> Given<N, NEW> {
    /// Reads what was given; a blank value empties its field.
    ///
    /// # Errors
    /// A value that its field cannot take; an organisation or region that is not there.
    pub fn read(&self, connection: &Connection) -> Result<Changes, Failure> {
        let mut changes = Vec::new();
        for field in N::fields() {
            let given = self.given.iter().find(|(key, _)| *key == field.key);
            if let Some((_, texts)) = given {
                changes.push((field.key, value(connection, field, texts)?));
            }
        }
        Ok(changes)
    }
}

/// Reads the texts of one option; a list takes it several times.
///
/// # Errors
/// A value that the field cannot take; an organisation or region that is not there.
pub fn value<R>(
    connection: &Connection,
    field: &Field<R>,
    texts: &[String],
) -> Result<Value, Failure> {
    let text = match field.kind {
        Kind::List | Kind::Choices(_) => texts.join("；"),
        _ => texts.last().cloned().unwrap_or_default(),
    };
    Ok(op::value::read(connection, field, &text)?)
}

fn option<R>(field: &Field<R>, members: &'static [Choice], new: bool) -> Arg {
    let long = field.key.replace('_', "-");
    named_option(field, members, long).required(new && field.required)
}

/// Makes the option of a field under a name of its own.
pub fn named_option<R>(field: &Field<R>, members: &'static [Choice], long: String) -> Arg {
    let arg = Arg::new(field.key).long(long).help(both(
        &help(field, members, Lang::Zh),
        &help(field, members, Lang::En),
    ));
    let takes = match members {
        [] => Takes::of(field.kind),
        members => Some(Takes::Choices(members)),
    };
    let arg = match takes {
        Some(takes) => arg.add(takes),
        None => arg,
    };
    match field.kind {
        Kind::List | Kind::Choices(_) => arg.action(ArgAction::Append),
        Kind::Flag => arg.num_args(0..=1).default_missing_value("yes"),
        _ => arg,
    }
}

/// What some fields want besides, since a rule reads them.
const REMARKS: &[(&str, &str)] = &[
    ("aggregation_exemption", "check-norm-wanted"),
    ("check_basis", "check-norm-wanted-state"),
];

/// Words an option: the field's label, what it wants besides, and what a closed list takes.
fn help<R>(field: &Field<R>, members: &[Choice], lang: Lang) -> String {
    let label = field.label(lang);
    let several = match (field.kind, lang) {
        (Kind::List | Kind::Choices(_), Lang::Zh) => "（可多次给出）",
        (Kind::List | Kind::Choices(_), Lang::En) => " (may be given several times)",
        _ => "",
    };
    let choices = match field.kind {
        Kind::Choice(choices) | Kind::Choices(choices) => choices,
        _ => members,
    };
    if choices.is_empty() {
        let remark = REMARKS.iter().find(|(key, _)| *key == field.key);
        let remark = remark.map(|(_, said)| message::say(lang, said, &[]));
        return format!("{label}{several}{}", remark.unwrap_or_default());
    }
    let choices: Vec<String> = choices
        .iter()
        .map(|choice| match lang {
            Lang::Zh => format!("{} {}", choice.code, choice.zh),
            Lang::En => choice.code.to_owned(),
        })
        .collect();
    let colon = match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    };
    format!("{label}{several}{colon}{}", choices.join(" | "))
}

impl<N: Fielded, const NEW: bool> clap::Args for Given<N, NEW> {
    fn augment_args(command: Command) -> Command {
        command.args(
            N::fields()
                .iter()
                .filter(|field| N::stated(field.key))
                .map(|field| option(field, N::members(field.key), NEW)),
        )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<N: Fielded, const NEW: bool> clap::FromArgMatches for Given<N, NEW> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let texts = |key: &'static str| {
            let texts = matches.get_many::<String>(key)?;
            Some((key, texts.cloned().collect()))
        };
        Ok(Self {
            given: N::fields()
                .iter()
                .filter(|field| N::stated(field.key))
                .filter_map(|field| texts(field.key))
                .collect(),
            noun: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
