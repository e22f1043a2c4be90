//! `abdata NOUN show CASE`: a case with its clocks, events and what can be done now.

use super::concerns_persons;
use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::Outcome;
use crate::model::Fault;
use crate::op;
use crate::op::case::Conduct;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Show<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[command(flatten)]
    as_of: AsOf,
    #[command(flatten)]
    reveal: Reveal<P>,
}

/// Whether a person's data are shown in full; there where cases concern persons.
#[derive(Clone, Debug)]
struct Reveal<P: Conduct> {
    wanted: bool,
    procedure: PhantomData<P>,
}

impl<P: Conduct> clap::Args for Reveal<P> {
    fn augment_args(command: Command) -> Command {
        let reveal = Arg::new("reveal").long("reveal");
        command.args(concerns_persons::<P>().then(|| reveal.action(ArgAction::SetTrue)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<P: Conduct> clap::FromArgMatches for Reveal<P> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self {
            wanted: concerns_persons::<P>() && matches.get_flag("reveal"),
            procedure: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<P: Conduct> Show<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        // A look at personal data is written down, so it needs the right to write.
        let mut ledger = if self.reveal.wanted {
            context.writer()?
        } else {
            context.reader()?
        };
        let as_of = self.as_of.day(context)?;
        let id = op::case::find::<P>(ledger.reader(), &self.case)?;
        let case = op::case::load::<P>(ledger.reader(), id)?;
        let number = case.head.number.clone();
        let case = op::case::as_of(ledger.reader(), case, as_of)?.ok_or_else(|| Fault::NoCase {
            procedure: P::KIND,
            name: format!("{number} ({as_of})"),
            near: Vec::new(),
        })?;
        let revealed = if self.reveal.wanted {
            Some(op::case::reveal::<P>(
                &mut ledger,
                &context.doing(None)?,
                id,
            )?)
        } else {
            None
        };
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?.revealing(revealed);
        viewer.whole(&case)
    }
}
