//! Running a command line: reading it, doing what it says, asking for what it lacks, and telling what went wrong.

use super::case;
use super::context::{Context, terminal_width};
use super::error::{self, Failure, Stop, Usage};
use super::settings::{self, Settings};
use super::{Cli, command, help, output, prompt, words};
use crate::model::{Coded, Fault, Lang, ProcedureKind, Refusal};
use crate::op::OpError;
use crate::procedure::order;
use clap::{CommandFactory, FromArgMatches};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Holds what is known before the command line is parsed, for what goes wrong while it is.
#[derive(Clone, Copy)]
pub(super) struct Early {
    pub(super) lang: Lang,
    pub(super) json: bool,
}

/// Runs the command line; what it lacks is asked for, and it is run again.
pub(super) fn run(args: &[OsString], early: Early) -> ExitCode {
    let mut args = args.to_vec();
    loop {
        let stopped = match attempt(&args, early) {
            Ok(exit) => return exit,
            Err(stopped) => stopped,
        };
        let answers = match stopped.wanted() {
            Some(wanted) => prompt::ask(&args, &wanted, early),
            None => prompt::Answers::None,
        };
        match answers {
            prompt::Answers::Given(more) => args.extend(more),
            prompt::Answers::Interrupted => return ExitCode::from(130),
            prompt::Answers::Left => {
                output::warn(&crate::message::say(early.lang, "prompt-cancelled", &[]));
                return ExitCode::from(130);
            }
            prompt::Answers::None => return stopped.tell(early),
        }
    }
}

/// Why a command line came to nothing.
enum Stopped {
    /// It could not be read.
    Unread(Box<Stop>),
    /// What it asked for was not done.
    Undone(Box<Failure>, Early, PathBuf),
}

impl Stopped {
    /// Names what it lacks, as the command line would name it.
    fn wanted(&self) -> Option<Vec<String>> {
        match self {
            Self::Unread(stop) => match &**stop {
                Stop::Failure(Failure::Usage(Usage::Missing(wanted))) => Some(wanted.clone()),
                _ => None,
            },
            Self::Undone(failure, ..) => match &**failure {
                Failure::Usage(Usage::Missing(wanted)) => Some(wanted.clone()),
                Failure::Op(OpError::Fault(Fault::Refused(Refusal::Missing { needs, .. }))) => {
                    Some(needs.iter().map(|need| format!("--{need}")).collect())
                }
                _ => None,
            },
        }
    }

    fn tell(self, early: Early) -> ExitCode {
        match self {
            Self::Unread(stop) => stopped(*stop, early),
            Self::Undone(failure, early, db) => fail(&failure, early, &db),
        }
    }
}

/// Leaves it to the gate to say what an order lacks: a finding that is none is told before the rest is asked for.
fn judging_first(command: clap::Command) -> clap::Command {
    command.mut_subcommand(ProcedureKind::Order.code(), |noun| {
        noun.mut_subcommand(order::ISSUE.code, |issue| {
            issue.mut_args(|option| option.required(false))
        })
    })
}

fn attempt(args: &[OsString], early: Early) -> Result<ExitCode, Stopped> {
    // Words are for help and mistakes: a command line that holds neither is read without them, which is most of its time.
    let cli = words::bare(case::lazily(Cli::command))
        .try_get_matches_from(args)
        .or_else(|_| judging_first(words::bare(Cli::command())).try_get_matches_from(args))
        .or_else(|_| command(early.lang).try_get_matches_from(args))
        .and_then(|matches| Cli::from_arg_matches(&matches))
        .map_err(|error| Stopped::Unread(Box::new(error::stop(&error, noun(args).as_deref()))))?;
    let undone = |failure| Stopped::Undone(Box::new(failure), early, PathBuf::new());
    let context = Context::new(&cli.global).map_err(undone)?;
    if context.verbose {
        let facts = [
            ("db", context.db.display().to_string().into()),
            ("login", context.actor.as_str().into()),
            ("today", context.today.to_string().into()),
        ];
        output::warn(&output::printable_lines(
            &context.say("out-verbose", &facts),
        ));
    }
    let taken = cli.noun.takes(context.format).map_err(Failure::from);
    let done = taken
        .and_then(|()| cli.noun.run(&context))
        .and_then(|outcome| {
            let exit = outcome.exit;
            output::print(outcome, &context).map(|()| exit)
        });
    let early = Early {
        lang: context.lang,
        json: context.format.is_json(),
    };
    done.map(ExitCode::from)
        .map_err(|failure| Stopped::Undone(Box::new(failure), early, context.db.clone()))
}

/// Puts `status` where nothing was asked for: the first screen of somebody at a terminal who has a ledger. A script is told
/// that it lacks a command.
pub(super) fn first_screen(mut args: Vec<OsString>) -> Vec<OsString> {
    use std::io::IsTerminal;
    let db = || settings::db(None, Settings::load().ok()?.db.as_deref()).ok();
    let bare = args.len() == 1 && std::io::stdout().is_terminal();
    if bare && db().is_some_and(|db| db.exists()) {
        args.push("status".into());
    }
    args
}

/// Returns the noun that the command line names, read without understanding the rest.
pub(super) fn noun(args: &[OsString]) -> Option<String> {
    let known = Cli::command();
    let mut texts = args.iter().skip(1).filter_map(|arg| arg.to_str());
    texts
        .find(|text| known.find_subcommand(text).is_some())
        .map(str::to_owned)
}

/// Shows help, or says why the command line led to no command.
fn stopped(stop: Stop, early: Early) -> ExitCode {
    match stop {
        Stop::Shown(help) => {
            let help = words::translated(&help, early.lang);
            output::show(&help::fitted(&help, early.lang, terminal_width().into()));
            ExitCode::SUCCESS
        }
        Stop::MissingCommand { command } => {
            if !early.json {
                let words: Vec<String> = command
                    .split_whitespace()
                    .skip(1)
                    .map(str::to_owned)
                    .collect();
                output::warn(&help::short(&words, early.lang));
            }
            let failure = Usage::MissingCommand { command }.into();
            fail(&failure, early, Path::new(""))
        }
        Stop::Failure(failure) => fail(&failure, early, Path::new("")),
    }
}

/// Prints a failure on stderr, for people or as one JSON object, and returns its exit code.
pub(super) fn fail(failure: &Failure, early: Early, db: &Path) -> ExitCode {
    let report = failure.report(early.lang, db);
    output::tell(&report, early.lang, early.json);
    ExitCode::from(report.exit)
}
