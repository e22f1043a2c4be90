//! The options of `add` and `edit`, made from a noun's field list: `share_type` is `--share-type`.

use super::{Changes, Fielded};
use crate::cli::error::Failure;
use crate::cli::words::both;
use crate::model::Lang;
use crate::model::field::{Field, Kind, Value};
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
fn value<R>(connection: &Connection, field: &Field<R>, texts: &[String]) -> Result<Value, Failure> {
    let text = match field.kind {
        Kind::List => texts.join("；"),
        _ => texts.last().cloned().unwrap_or_default(),
    };
    Ok(op::value::read(connection, field, &text)?)
}

fn option<R>(field: &Field<R>, new: bool) -> Arg {
    let arg = Arg::new(field.key)
        .long(field.key.replace('_', "-"))
        .help(both(&help(field, Lang::Zh), &help(field, Lang::En)))
        .required(new && field.required);
    match field.kind {
        Kind::List => arg.action(ArgAction::Append),
        Kind::Flag => arg.num_args(0..=1).default_missing_value("yes"),
        _ => arg,
    }
}

/// Words an option: the field's label, and what a closed list takes.
fn help<R>(field: &Field<R>, lang: Lang) -> String {
    let label = field.label(lang);
    match field.kind {
        Kind::Choice(choices) => {
            let choices: Vec<String> = choices
                .iter()
                .map(|choice| match lang {
                    Lang::Zh => format!("{} {}", choice.code, choice.zh),
                    Lang::En => choice.code.to_owned(),
                })
                .collect();
            let (colon, bar) = match lang {
                Lang::Zh => ("：", " | "),
                Lang::En => (": ", " | "),
            };
            format!("{label}{colon}{}", choices.join(bar))
        }
        Kind::List => match lang {
            Lang::Zh => format!("{label}（可多次给出）"),
            Lang::En => format!("{label} (may be given several times)"),
        },
        _ => label.to_owned(),
    }
}

impl<N: Fielded, const NEW: bool> clap::Args for Given<N, NEW> {
    fn augment_args(command: Command) -> Command {
        command.args(N::fields().iter().map(|field| option(field, NEW)))
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
