//! `abdata NOUN amend CASE`: the day of an event, or that from which the first term counts, is set right, and its clocks
//! are computed anew.

use super::view::{Viewer, written};
use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::noun::named_option;
use crate::cli::output::Outcome;
use crate::model::field::find as find_field;
use crate::op;
use crate::op::case::{Amending, Conduct, starting};
use clap::{ArgMatches, Command};
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct Amend<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[arg(long, requires = "on")]
    event: Option<u32>,
    #[arg(long, requires = "event")]
    on: Option<String>,
    #[command(flatten)]
    start: Start<P>,
    #[arg(long, required = true)]
    reason: Option<String>,
}

/// The day from which the first term counts; there where the procedure has such a day.
#[derive(Clone, Debug)]
struct Start<P: Conduct> {
    day: Option<String>,
    procedure: PhantomData<P>,
}

impl<P: Conduct> clap::Args for Start<P> {
    fn augment_args(command: Command) -> Command {
        let named = starting::<P>()
            .and_then(|input| Some((input.option, find_field(P::fields(), input.key)?)));
        let Some((option, field)) = named else {
            return command.mut_arg("event", |event| event.required(true));
        };
        command
            .mut_arg("event", |event| event.required_unless_present(field.key))
            .arg(named_option(field, &[], option.to_owned()))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<P: Conduct> clap::FromArgMatches for Start<P> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = starting::<P>().and_then(|input| matches.get_one::<String>(input.key));
        Ok(Self {
            day: given.cloned(),
            procedure: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<P: Conduct> Amend<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let mut ledger = context.writer()?;
        let id = op::case::find_whole::<P>(ledger.reader(), &self.case)?;
        // The days given are those of the case; the amendment itself is of today.
        let past = |name: &str, given: &Option<String>| {
            given
                .as_deref()
                .map(|given| context.past(name, given))
                .transpose()
        };
        let option = starting::<P>().map_or("", |input| input.option);
        let amending = Amending {
            event: self.event.map(i64::from).zip(past("on", &self.on)?),
            start: past(option, &self.start.day)?,
        };
        let doing = context.doing(None)?;
        let reason = self.reason.unwrap_or_default();
        let done = op::case::amend::<P>(&mut ledger, &doing, id, amending, &reason)?;
        let viewer = Viewer::new(ledger.reader(), context.today, context.lang)?;
        written(&viewer, &[done], "case-amended", (true, false), context)
    }
}
