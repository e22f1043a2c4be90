//! `abdata NOUN import`: a sheet of any kind becomes records, each cell judged; with one error nothing is written.

use super::{Fielded, Noun};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::import_report::outcome;
use crate::cli::output::Outcome;
use crate::cli::sheet_file::{SheetFile, SheetOptions};
use crate::model::Lang;
use crate::model::field::find;
use crate::sheet::find_layouts;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::marker::PhantomData;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Import<N: Noun> {
    #[arg(id = "file", required = true)]
    file: PathBuf,
    #[command(flatten)]
    sheets: SheetOptions,
    #[command(flatten)]
    create_orgs: CreateOrgs<N>,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    on: On,
    #[arg(skip)]
    noun: PhantomData<N>,
}

/// Holds `--create-orgs`, which only those nouns have whose import registers organisations.
#[derive(Clone, Debug)]
struct CreateOrgs<N: Noun> {
    given: bool,
    noun: PhantomData<N>,
}

impl<N: Noun> clap::Args for CreateOrgs<N> {
    fn augment_args(command: Command) -> Command {
        if N::importing().write_with_orgs.is_none() {
            return command;
        }
        let arg = Arg::new("create_orgs").long("create-orgs");
        command.arg(arg.action(ArgAction::SetTrue))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<N: Noun> clap::FromArgMatches for CreateOrgs<N> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = matches.try_get_one::<bool>("create_orgs").ok().flatten();
        Ok(Self {
            given: given.copied().unwrap_or_default(),
            noun: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<N: Noun> Import<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let doing = self.on.doing(context)?;
        let importing = N::importing();
        let choice = self.sheets.choice()?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &importing.columns(), &choice, &file.name)?;
        let report = importing.import(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            self.create_orgs.given,
            self.dry_run,
        )?;
        Ok(outcome(
            report,
            None,
            layouts,
            file.name,
            self.dry_run,
            label::<N>,
            context,
        ))
    }
}

fn label<N: Fielded>(key: &str, lang: Lang) -> Option<&'static str> {
    find(N::fields(), key).map(|field| field.label(lang))
}
