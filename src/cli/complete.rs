//! Completion by the program itself: a shell asks it for what may follow, and it looks into the ledger.
//!
//! The script of `completions` sets `ABDATA_COMPLETE` to the shell's name and hands over the words typed so far. Nobody is
//! told of a ledger that is not there: then there is merely nothing to offer.

use super::candidates::{self, Candidate};
use super::context::Context;
use super::global::{Global, glimpse};
use super::takes::{Takes, mark};
use super::{command, language};
use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::CompleteEnv;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// The variable by which a shell asks.
pub const VARIABLE: &str = "ABDATA_COMPLETE";

/// Answers a shell that asks; false where none does.
///
/// # Errors
/// A shell that is not known; what stdout says.
pub fn answer(args: &[OsString]) -> clap::error::Result<bool> {
    let asked = std::env::var_os(VARIABLE);
    if asked.is_none_or(|shell| shell.is_empty()) {
        return Ok(false);
    }
    let lang = language::early(args);
    let db = glimpse(args, "--db").map(Into::into);
    CompleteEnv::with_factory(move || completing(mark(command(lang)), &db))
        .var(VARIABLE)
        .try_complete(
            args.iter().cloned(),
            std::env::current_dir().ok().as_deref(),
        )
}

/// Gives every argument whose values stand in the ledger the way to find them.
fn completing(tree: Command, db: &Option<PathBuf>) -> Command {
    tree.mut_args(|arg| completed(arg, db))
        .mut_subcommands(|sub| completing(sub, db))
}

fn completed(arg: Arg, db: &Option<PathBuf>) -> Arg {
    let Some(takes) = arg.get::<Takes>().copied() else {
        return arg;
    };
    let db = db.clone();
    arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
        let typed = typed.to_string_lossy();
        let found = found(takes, &typed, db.clone()).unwrap_or_default();
        found.into_iter().map(offered).collect::<Vec<_>>()
    }))
}

fn offered(one: Candidate) -> CompletionCandidate {
    let label = Some(one.label).filter(|label| !label.is_empty());
    CompletionCandidate::new(one.value).help(label.map(Into::into))
}

/// Looks into the ledger, where that can be read.
fn found(takes: Takes, typed: &str, db: Option<PathBuf>) -> Option<Vec<Candidate>> {
    let context = Context::new(&Global {
        db,
        ..Global::default()
    })
    .ok()?;
    let ledger = context.reader().ok();
    match ledger {
        Some(ledger) => {
            let facts = (context.today, context.lang);
            candidates::of(ledger.reader(), takes, typed, facts).ok()
        }
        None => Some(candidates::fitting(
            candidates::fixed(takes, context.lang),
            typed,
        )),
    }
}
