//! The verbs of every noun that is a procedure, written once: `submit list show amend void history import export template`, and one verb
//! for each of its actions.
//!
//! A noun is its procedure: from its fields come the options, from its actions the verbs, with who may do them and the
//! article in their help.

mod amend;
mod export;
mod filter;
mod history;
mod import;
mod list;
mod show;
mod step;
mod submit;
mod template;
mod view;
mod void;

use step::Step;
use submit::Submit;

use super::context::Context;
use super::error::Failure;
use super::output::Outcome;
use crate::model::Coded;
use crate::op::case::{Conduct, For};
use clap::{ArgMatches, Command};

/// The verbs that every case noun has.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Shared<P: Conduct> {
    Submit(Submit<P>),
    List(list::List<P>),
    Show(show::Show<P>),
    Amend(amend::Amend<P>),
    Void(void::Void<P>),
    History(history::History<P>),
    Import(import::Import<P>),
    Export(export::Export<P>),
    Template(template::Template<P>),
}

/// All verbs of a case noun: the shared ones, and its actions.
#[derive(Clone, Debug)]
pub enum Verb<P: Conduct> {
    /// One that every case noun has.
    Shared(Shared<P>),
    /// One of its actions.
    Step(Step<P>),
}

impl<P: Conduct> Verb<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Shared(verb) => match verb {
                Shared::Submit(leaf) => leaf.run(context),
                Shared::List(leaf) => leaf.run(context),
                Shared::Show(leaf) => leaf.run(context),
                Shared::Amend(leaf) => leaf.run(context),
                Shared::Void(leaf) => leaf.run(context),
                Shared::History(leaf) => leaf.run(context),
                Shared::Import(leaf) => leaf.run(context),
                Shared::Export(leaf) => leaf.run(context),
                Shared::Template(leaf) => leaf.run(context),
            },
            Self::Step(leaf) => leaf.run(context),
        }
    }
}

/// Returns the verb of an action: `usage_ask` is typed `usage-ask`.
fn verb(code: &str) -> String {
    code.replace('_', "-")
}

impl<P: Conduct> clap::FromArgMatches for Verb<P> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut actions = P::Action::ALL.iter().copied();
        if let Some((name, given)) = matches.subcommand()
            && let Some(action) = actions.find(|action| verb(action.code()) == name)
        {
            return Ok(Self::Step(Step::read(action, given)?));
        }
        Ok(Self::Shared(Shared::from_arg_matches(matches)?))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<P: Conduct> clap::Subcommand for Verb<P> {
    fn augment_subcommands(command: Command) -> Command {
        let actions = P::Action::ALL.iter().copied();
        Shared::<P>::augment_subcommands(command).subcommands(actions.map(Step::<P>::command))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        let mut actions = P::Action::ALL.iter();
        actions.any(|action| verb(action.code()) == name) || Shared::<P>::has_subcommand(name)
    }
}

// The organisation whose act an authority records, and the paper that shows it.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ForArgs {
    #[arg(long = "for")]
    acting_for: Option<String>,
    #[arg(long)]
    decided_by: Option<String>,
    #[arg(long)]
    doc: Option<String>,
}

impl ForArgs {
    /// Returns what was given.
    #[must_use]
    pub fn given(self) -> For {
        For {
            org: self.acting_for,
            decided_by: self.decided_by,
            doc: self.doc,
        }
    }
}
