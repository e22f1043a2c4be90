//! The verbs of every noun that is a procedure, written once: `submit list show amend void history import export template`, and one verb
//! for each of its actions.
//!
//! A noun is its procedure: from its fields come the options, from its actions the verbs, with who may do them and the
//! article in their help.

mod amend;
mod among;
mod export;
mod filter;
mod history;
mod import;
mod list;
mod redact;
mod show;
mod step;
mod submit;
mod template;
mod view;
mod void;

use step::Step;
use submit::Submit;
pub use view::{Viewer, written};

use super::context::Context;
use super::error::Failure;
use super::noun::{named_option, option_value};
use super::output::Outcome;
use super::takes::Takes;
use super::words::both;
use crate::model::case::SUBMIT;
use crate::model::field::{Field, Kind, Value, find as find_field};
use crate::model::{Coded, Lang, OrgId};
use crate::op;
use crate::op::case::{Conduct, For};
use crate::procedure::{Input, Need, Procedure};
use crate::store::Connection;
use clap::{Arg, ArgAction, ArgMatches, Args, Command};
use std::cell::Cell;

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
    /// Erasing a person's data, where cases concern persons.
    Redact(redact::Redact<P>),
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
            Self::Redact(leaf) => leaf.run(context),
            Self::Step(leaf) => leaf.run(context),
        }
    }
}

/// Name of the verb that erases a person's data.
const REDACT: &str = "redact";

/// Tells whether cases of the procedure concern persons outside the administration.
fn concerns_persons<P: Procedure>() -> bool {
    P::OPENING.parties.person != Need::Never
}

/// Makes the option of what an action or the beginning of a case sets.
pub(in crate::cli) fn input_option<P: Conduct>(input: &Input) -> Option<Arg> {
    let field = find_field(P::fields(), input.key).filter(|_| input.among.is_none())?;
    let option = named_option(field, &[], input.option.to_owned()).required(input.required);
    let option = if input.past {
        option.add(Takes::Past)
    } else {
        option
    };
    let Some(value) = input.switch else {
        return Some(option);
    };
    let Kind::Choice(choices) = field.kind else {
        return Some(option);
    };
    let word = |lang| {
        let choice = choices.iter().find(|choice| choice.code == value);
        choice.map_or(value, |choice| choice.word(lang))
    };
    let help = |lang: Lang| match lang {
        Lang::Zh => format!("{}：{}", field.label(lang), word(lang)),
        Lang::En => format!("{}: {}", field.label(lang), word(lang)),
    };
    let switch = Arg::new(field.key).long(input.option);
    Some(
        switch
            .action(ArgAction::SetTrue)
            .help(both(&help(Lang::Zh), &help(Lang::En))),
    )
}

/// Returns what was given for it.
pub(in crate::cli) fn input_texts(
    input: &Input,
    matches: &ArgMatches,
) -> Option<(&'static str, Vec<String>)> {
    if input.among.is_some() {
        return None;
    }
    if let Some(value) = input.switch {
        let given = matches.get_flag(input.key);
        return given.then(|| (input.key, vec![value.to_owned()]));
    }
    let texts = matches.get_many::<String>(input.key)?;
    Some((input.key, texts.cloned().collect()))
}

/// Reads what was given for a field of a case. The names in a list may stand behind each other with commas between them;
/// a comma inside brackets belongs to its name.
///
/// # Errors
/// A value that the field cannot take; an organisation that is not there.
pub(in crate::cli) fn given_value<R>(
    connection: &Connection,
    field: &Field<R>,
    texts: &[String],
) -> Result<Value, Failure> {
    if !field.kind.is_list() {
        return option_value(connection, field, texts);
    }
    let names: Vec<String> = texts.iter().flat_map(|text| names(text)).collect();
    option_value(connection, field, &names)
}

fn names(text: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let parts = text.split(|letter| {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(letter, ',' | '，')
    });
    parts.map(str::to_owned).collect()
}

/// Looks up the organisation that an option names.
pub(in crate::cli) fn named_org(
    connection: &Connection,
    given: Option<&str>,
) -> Result<Option<OrgId>, Failure> {
    let found = given.map(|given| op::org::find(connection, given));
    Ok(found.transpose()?.map(|org| org.id))
}

/// Returns the verb of an action: `usage_ask` is typed `usage-ask`.
pub fn verb(code: &str) -> String {
    code.replace('_', "-")
}

/// Returns the verb of an action.
fn verb_of<P: Conduct>(action: P::Action) -> String {
    verb(P::spelled(action).map_or(action.code(), |(verb, _)| verb))
}

/// Lists the actions by their verbs, those that share one together.
fn verbs<P: Conduct>() -> Vec<Vec<P::Action>> {
    let mut found: Vec<Vec<P::Action>> = Vec::new();
    for action in P::Action::ALL {
        let name = verb_of::<P>(*action);
        let mut known = found.iter_mut();
        match known.find(|group| group.first().is_some_and(|one| verb_of::<P>(*one) == name)) {
            Some(group) => group.push(*action),
            None => found.push(vec![*action]),
        }
    }
    found
}

impl<P: Conduct> clap::FromArgMatches for Verb<P> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let group = |name: &str| {
            let mut groups = verbs::<P>().into_iter();
            groups.find(|group| group.iter().any(|action| verb_of::<P>(*action) == name))
        };
        if let Some((name, given)) = matches.subcommand()
            && let Some(action) = group(name).and_then(|group| Step::<P>::chosen(&group, given))
        {
            return Ok(Self::Step(Step::read(action, given)?));
        }
        if let Some((name, given)) = matches.subcommand()
            && name == P::BEGIN.code
        {
            let begin = Submit::from_arg_matches(given)?;
            return Ok(Self::Shared(Shared::Submit(begin)));
        }
        if let Some((REDACT, given)) = matches.subcommand() {
            return Ok(Self::Redact(redact::Redact::from_arg_matches(given)?));
        }
        Ok(Self::Shared(Shared::from_arg_matches(matches)?))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

thread_local! {
    /// Whether the verbs of case nouns wait until their noun is typed.
    static LAZY: Cell<bool> = const { Cell::new(false) };
}

/// Builds a tree of commands to read one command line with: verbs of case nouns, which are most of the tree, are made for
/// the noun that was typed and no other. Help, manual and completion need the whole tree.
pub fn lazily<T>(build: impl FnOnce() -> T) -> T {
    LAZY.set(true);
    let built = build();
    LAZY.set(false);
    built
}

impl<P: Conduct> clap::Subcommand for Verb<P> {
    fn augment_subcommands(command: Command) -> Command {
        if LAZY.get() {
            return command.defer(Self::augment_subcommands);
        }
        let steps = verbs::<P>().into_iter();
        let redact = concerns_persons::<P>()
            .then(|| redact::Redact::<P>::augment_args(Command::new(REDACT)));
        Shared::<P>::augment_subcommands(command)
            .mut_subcommand(SUBMIT.code, |begin| begin.name(P::BEGIN.code))
            .subcommands(redact)
            .subcommands(steps.map(|actions| Step::<P>::command(&actions)))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        let mut actions = P::Action::ALL.iter();
        actions.any(|action| verb_of::<P>(*action) == name)
            || (name == REDACT && concerns_persons::<P>())
            || name == P::BEGIN.code
            || Shared::<P>::has_subcommand(name)
    }
}

// The organisation whose act an authority records, and the paper that shows it.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ForArgs {
    #[arg(long = "for")]
    acting_for: Option<String>,
    #[arg(long, requires = "acting_for")]
    decided_by: Option<String>,
    #[arg(long, requires = "acting_for")]
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
