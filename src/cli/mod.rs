//! The command line: parses, calls one use case, prints what it gives back.
//!
//! One file a leaf command, in folders that mirror `abdata NOUN VERB`; the verbs that every noun has are written once in
//! `noun`. A leaf is a struct of arguments (clap) whose `run` takes the `Context` and returns an `Outcome`: it
//! prints nothing. To add one: its file, its variant and arm in the noun's `mod.rs`, its words in
//! `message/*/help.ftl` (a test names those that are missing).
//!
//! `global`, `settings` and `language` say what options, environment and configuration choose; `context` holds it;
//! `words` dresses clap's tree in the reader's language; `error` turns failures into reports; `output` alone prints.

mod assess;
mod attempt;
mod audit;
mod backup;
mod calendar;
mod candidates;
mod case;
mod catalog;
mod change;
mod check;
mod claim;
mod collect;
mod compare;
mod complete;
mod completions;
mod config;
mod context;
mod contract;
mod dates;
mod demo;
mod develop;
mod digest;
mod dispute;
mod doctor;
mod document;
mod due;
mod duty;
mod emergency;
mod error;
mod file;
mod format;
mod global;
mod hand_back;
mod help;
mod history;
mod import_report;
mod init;
mod inspect;
mod language;
mod law;
mod man;
mod migrate;
mod noun;
mod offers;
mod opening;
mod order;
mod org;
mod output;
mod paper;
mod project;
mod prompt;
mod recall;
mod region;
mod register;
mod report;
mod restore;
mod rule;
mod sanction;
mod settings;
mod share;
mod sheet_file;
mod sheet_report;
mod sheet_template;
mod status;
mod system;
mod takes;
mod user;
mod value;
mod verify;
mod view;
mod waiver;
mod whoami;
mod words;

use crate::model::Lang;
use attempt::{Early, fail, first_screen, run};
use clap::{CommandFactory, Parser, Subcommand};
use context::{Context, Format};
use error::{Failure, Usage};
use global::Global;
use output::Outcome;
use std::ffi::OsString;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::process::ExitCode;

#[derive(Debug, Parser)]
#[command(
    name = "abdata",
    version,
    arg_required_else_help = false,
    subcommand_required = true
)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    noun: Noun,
}

#[derive(Debug, Subcommand)]
enum Noun {
    Init(init::Init),
    Demo(demo::Demo),
    Whoami(whoami::Whoami),
    Status(status::StatusArgs),
    Due(due::Due),
    Digest(digest::Digest),
    Check(check::Check),
    #[command(subcommand)]
    Catalog(catalog::Catalog),
    #[command(subcommand)]
    Change(change::Verb),
    #[command(subcommand)]
    Share(share::Verb),
    #[command(subcommand)]
    Verify(verify::Verb),
    #[command(subcommand)]
    Compare(compare::Verb),
    #[command(subcommand)]
    Dispute(dispute::Verb),
    #[command(subcommand)]
    Emergency(emergency::Verb),
    #[command(subcommand)]
    Contract(contract::Verb),
    #[command(subcommand)]
    Claim(claim::Verb),
    #[command(subcommand)]
    Order(order::Verb),
    #[command(subcommand)]
    Develop(develop::Verb),
    #[command(subcommand)]
    Project(project::Verb),
    #[command(subcommand)]
    System(system::Verb),
    #[command(subcommand)]
    Collect(collect::Verb),
    #[command(subcommand)]
    Inspect(inspect::Verb),
    #[command(subcommand)]
    Duty(duty::Verb),
    #[command(subcommand)]
    Opening(opening::Verb),
    #[command(subcommand)]
    Recall(recall::Verb),
    #[command(subcommand)]
    Sanction(sanction::Verb),
    #[command(subcommand)]
    Document(document::Verb),
    #[command(subcommand)]
    Assess(assess::Verb),
    #[command(subcommand)]
    Rule(rule::Rule),
    #[command(subcommand)]
    Waiver(waiver::Verb),
    #[command(subcommand)]
    Report(report::Report),
    #[command(subcommand)]
    Paper(paper::Verb),
    #[command(subcommand)]
    Region(region::Verb),
    #[command(subcommand)]
    Org(org::Verb),
    #[command(subcommand)]
    User(user::Verb),
    #[command(subcommand)]
    Calendar(calendar::Verb),
    #[command(subcommand)]
    Law(law::Verb),
    #[command(subcommand)]
    Config(config::Verb),
    #[command(subcommand)]
    Audit(audit::Verb),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Migrate(migrate::Migrate),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    Man(man::Man),
    View(view::View),
    Help(help::Help),
}

impl Noun {
    /// Refuses a form that only other commands have, before anything is done.
    ///
    /// # Errors
    /// [`Usage::Format`] with those that there are.
    fn takes(&self, format: Format) -> Result<(), Usage> {
        let has = match format {
            Format::Ics => matches!(self, Self::Due(_)),
            Format::Html | Format::Xlsx => matches!(self, Self::Report(_)),
            Format::Table | Format::Json | Format::Jsonl | Format::Csv | Format::Markdown => true,
        };
        if has {
            return Ok(());
        }
        Err(Usage::Format {
            format: format.name().to_owned(),
            possible: Format::names_for(matches!(self, Self::Due(_)).then_some("due")),
        })
    }

    fn run(self, context: &Context) -> Result<Outcome, Failure> {
        // These open ledgers themselves, which nobody else may have open then.
        if matches!(self, Self::Init(_) | Self::Demo(_) | Self::Restore(_)) {
            context.close();
        }
        match self {
            Self::Init(leaf) => leaf.run(context),
            Self::Demo(leaf) => leaf.run(context),
            Self::Whoami(leaf) => leaf.run(context),
            Self::Status(leaf) => leaf.run(context),
            Self::Due(leaf) => leaf.run(context),
            Self::Digest(leaf) => leaf.run(context),
            Self::Check(leaf) => leaf.run(context),
            Self::Catalog(verb) => verb.run(context),
            Self::Change(verb) => verb.run(context),
            Self::Share(verb) => verb.run(context),
            Self::Verify(verb) => verb.run(context),
            Self::Compare(verb) => verb.run(context),
            Self::Dispute(verb) => verb.run(context),
            Self::Emergency(verb) => verb.run(context),
            Self::Contract(verb) => verb.run(context),
            Self::Claim(verb) => verb.run(context),
            Self::Order(verb) => verb.run(context),
            Self::Develop(verb) => verb.run(context),
            Self::Project(verb) => verb.run(context),
            Self::System(verb) => verb.run(context),
            Self::Collect(verb) => verb.run(context),
            Self::Inspect(verb) => verb.run(context),
            Self::Duty(verb) => verb.run(context),
            Self::Opening(verb) => verb.run(context),
            Self::Recall(verb) => verb.run(context),
            Self::Sanction(verb) => verb.run(context),
            Self::Document(verb) => verb.run(context),
            Self::Assess(verb) => verb.run(context),
            Self::Rule(verb) => verb.run(context),
            Self::Waiver(verb) => verb.run(context),
            Self::Report(verb) => verb.run(context),
            Self::Paper(verb) => verb.run(context),
            Self::Region(verb) => verb.run(context),
            Self::Org(verb) => verb.run(context),
            Self::User(verb) => verb.run(context),
            Self::Calendar(verb) => verb.run(context),
            Self::Law(verb) => verb.run(context),
            Self::Config(verb) => verb.run(context),
            Self::Audit(verb) => verb.run(context),
            Self::Backup(leaf) => leaf.run(context),
            Self::Restore(leaf) => leaf.run(context),
            Self::Migrate(leaf) => leaf.run(context),
            Self::Doctor(leaf) => leaf.run(context),
            Self::Completions(leaf) => leaf.run(context),
            Self::Man(leaf) => leaf.run(context),
            Self::View(leaf) => leaf.run(context),
            Self::Help(leaf) => leaf.run(context),
        }
    }
}

/// Returns the tree of commands with its words in one language.
pub(crate) fn command(lang: Lang) -> clap::Command {
    words::dress(Cli::command(), lang)
}

/// Runs the program with its arguments, the first being its own name; returns the exit code.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    match complete::answer(&args) {
        Ok(false) => {}
        Ok(true) => return ExitCode::SUCCESS,
        // A shell that asks shows nothing but what may follow.
        Err(_) => return ExitCode::from(2),
    }
    let args = first_screen(view::expanded(args));
    let format = global::glimpse(&args, "--format").or_else(|| settings::variable("format"));
    let early = Early {
        lang: language::early(&args),
        json: format
            .and_then(|name| Format::read(&name))
            .is_some_and(Format::is_json),
    };
    std::panic::set_hook(Box::new(move |panic| {
        let said = panic.to_string();
        // Caught where it comes from, and told as what it is.
        if crate::sheet::gave_up_writing(&said) {
            return;
        }
        let detail = anyhow::Error::msg(said.replace('\n', " "));
        fail(&detail.into(), early, Path::new(""));
    }));
    std::panic::catch_unwind(AssertUnwindSafe(|| run(&args, early)))
        .unwrap_or_else(|_| ExitCode::from(70))
}
