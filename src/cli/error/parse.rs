//! What clap says, as facts of ours: its own sentences are English only.

use super::{Failure, Usage};
use crate::cli::format::Format;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Says why the command line led to no command.
#[derive(Debug)]
pub(in crate::cli) enum Stop {
    /// Help or the version was asked for.
    Shown(String),
    /// A command that needs another word after it.
    MissingCommand {
        /// What was written.
        command: String,
    },
    /// It is wrong.
    Failure(Failure),
}

/// Reads clap's error; `noun` is the command that was meant, by which the formats differ.
pub(in crate::cli) fn stop(error: &clap::Error, noun: Option<&str>) -> Stop {
    let text = |kind| first(error, kind).unwrap_or_default();
    let usage = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Stop::Shown(error.render().ansi().to_string());
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            return Stop::MissingCommand {
                command: text(ContextKind::InvalidSubcommand),
            };
        }
        ErrorKind::MissingRequiredArgument => Usage::Missing(
            all(error, ContextKind::InvalidArg)
                .iter()
                .map(|a| bare(a))
                .collect(),
        ),
        ErrorKind::UnknownArgument => Usage::UnknownArgument {
            argument: text(ContextKind::InvalidArg),
            near: likely(
                &text(ContextKind::InvalidArg),
                first(error, ContextKind::SuggestedArg),
            ),
        },
        ErrorKind::InvalidSubcommand => Usage::UnknownCommand {
            command: text(ContextKind::InvalidSubcommand),
            near: likely(
                &text(ContextKind::InvalidSubcommand),
                first(error, ContextKind::SuggestedSubcommand),
            ),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if first(error, ContextKind::InvalidValue).is_none_or(|v| v.is_empty()) =>
        {
            Usage::Missing(vec![bare(&text(ContextKind::InvalidArg))])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Usage::InvalidValue {
            argument: bare(&text(ContextKind::InvalidArg)),
            value: text(ContextKind::InvalidValue),
            possible: if bare(&text(ContextKind::InvalidArg)) == "--format" {
                Format::names_for(noun)
            } else {
                all(error, ContextKind::ValidValue)
            },
        },
        ErrorKind::InvalidUtf8 => Usage::NotText,
        ErrorKind::ArgumentConflict => {
            let argument = text(ContextKind::InvalidArg);
            let other = first(error, ContextKind::PriorArg).unwrap_or_else(|| argument.clone());
            Usage::Conflict { argument, other }
        }
        _ => {
            let said = error.to_string();
            let line = said.lines().next().unwrap_or_default();
            Usage::Other(line.trim_start_matches("error: ").to_owned())
        }
    };
    Stop::Failure(usage.into())
}

/// Stands between what can be given in each other's place.
pub(in crate::cli) const EITHER: &str = " | ";

/// Keeps a suggestion that is like what was typed; clap's own are made from far less.
fn likely(typed: &str, near: Option<String>) -> Option<String> {
    near.filter(|near| !crate::model::text::near(typed, std::iter::once(near.as_str())).is_empty())
}

/// Leaves the value's name out of a required option: `--code <CODE>` is `--code`; a positional keeps its own, and of
/// switches that exclude each other, `<--pass|--fail>`, all are named.
fn bare(argument: &str) -> String {
    if let Some(switches) = argument.strip_prefix("<--") {
        let switches = switches.trim_end_matches('>').replace('|', EITHER);
        return format!("--{switches}");
    }
    if argument.starts_with('-') {
        argument
            .split([' ', '='])
            .next()
            .unwrap_or(argument)
            .to_owned()
    } else {
        argument.trim_end_matches("...").to_owned()
    }
}

fn first(error: &clap::Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}
