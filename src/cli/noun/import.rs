//! `abdata NOUN import`: a sheet of any kind becomes records, each cell judged; with one error nothing is written, unless
//! the good rows are asked for.

use super::{Fielded, Noun};
use crate::cli::context::Context;
use crate::cli::dates::On;
use crate::cli::error::Failure;
use crate::cli::hand_back::{self, HandlingOptions};
use crate::cli::import_report::{Files, outcome};
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
    #[command(flatten)]
    handling: HandlingOptions,
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
        let back = self.handling.place(&self.file)?;
        let mut file = SheetFile::open(&self.file)?;
        let layouts = find_layouts(&mut file.source, &importing.columns(), &choice, &file.name)?;
        let report = importing.import(
            &mut ledger,
            &doing,
            &mut file.source,
            &layouts,
            self.create_orgs.given,
            self.handling.handling(),
        )?;
        let back = back.filter(|_| !report.problems.is_empty());
        if let Some(path) = &back {
            let (source, problems) = (&mut file.source, &report.problems);
            hand_back::write(path, source, &layouts, problems, label::<N>, context)?;
        }
        Ok(outcome(
            report,
            None,
            layouts,
            Files {
                name: file.name,
                handed_back: back,
            },
            self.handling.handling(),
            label::<N>,
            context,
        ))
    }
}

fn label<N: Fielded>(key: &str, lang: Lang) -> Option<&'static str> {
    find(N::fields(), key).map(|field| field.label(lang))
}
