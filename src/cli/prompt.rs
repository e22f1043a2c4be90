//! Questions on a terminal for what a command line lacks: choice lists, dates checked at once, organisations, entries and
//! cases found while typing.
//!
//! The answers are put behind the command line, which is then read once more, so that a question decides nothing that the
//! command itself would not. Nobody is asked under `--no-input`, and where stdin or stderr is no terminal.
//!
//! Known limit: `inquire` writes the letter of a control combination that it does not know (Ctrl-U gives `u`). It hands out
//! neither the keys nor the modifiers, so that nothing here can tell such a letter from one that was typed.

mod besides;

use super::attempt::{self, Early};
use super::candidates::{self, Candidate};
use super::command;
use super::context::{Colour, Context};
use super::error::EITHER;
use super::global::{Global, glimpse};
use super::offers::{Offers, Shown, judge};
use super::takes::{Takes, mark};
use crate::model::text::trim;
use crate::store::Ledger;
use clap::{Arg, ArgAction, Command};
use inquire::list_option::ListOption;
use inquire::ui::{RenderConfig, Styled};
use inquire::validator::{ErrorMessage, Validation};
use inquire::{CustomUserError, InquireError, MultiSelect, Select, Text};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::rc::Rc;

/// What came of the questions.
pub enum Answers {
    /// Words to be put behind the command line.
    Given(Vec<OsString>),
    /// Nobody was asked, or could be.
    None,
    /// The person broke off, and the terminal shows it.
    Interrupted,
    /// The person left the question.
    Left,
}

/// Asks for options and arguments, each as the command line's own errors name it: `--name`, or `<NAME>`; where one of
/// several will do, with [`EITHER`] between them.
pub fn ask(args: &[OsString], wanted: &[String], early: Early) -> Answers {
    let Some(asking) = Asking::begin(args, early) else {
        return Answers::None;
    };
    let found: Option<Vec<Asked<'_>>> = wanted.iter().map(|name| asking.meant(name)).collect();
    let Some(mut asked) = found else {
        return Answers::None;
    };
    let is_record = |one: &Asked<'_>| matches!(one, Asked::One(arg) if arg.is_positional());
    let typed = besides::typed(&asking.tree, args);
    if let Some(record) = besides::record(&asking.leaf, &typed)
        && !asked.iter().any(is_record)
    {
        asked.push(Asked::One(record));
    }
    if attempt::noun(args).as_deref() == Some("user") && asking.leaf.get_name() == "add" {
        asked.extend(besides::of_user(&asking.leaf, &typed).map(Asked::One));
    }
    // What a thing is comes before what is said of it.
    asked.sort_by_key(|one| !is_record(one));
    let mut given = Vec::new();
    for one in asked {
        match asking.answer(&one) {
            Ok(Some(answer)) => given.push(answer.into()),
            Ok(None) | Err(InquireError::OperationCanceled) => return Answers::Left,
            Err(InquireError::OperationInterrupted) => return Answers::Interrupted,
            Err(_) => return Answers::None,
        }
    }
    Answers::Given(given)
}

/// What one question is about.
enum Asked<'a> {
    /// The value of an option or argument.
    One(&'a Arg),
    /// Which of several switches.
    Switch(Vec<&'a Arg>),
    /// Which of several options, and its value.
    Field(Vec<&'a Arg>),
}

/// Finds an option by its name, or an argument by what stands for its value; both as they are shown.
fn named<'a>(leaf: &'a Command, name: &str) -> Option<&'a Arg> {
    let mut args = leaf.get_arguments();
    match name.strip_prefix("--") {
        Some(long) => args.find(|arg| arg.get_long() == Some(long)),
        None => args.find(|arg| {
            let shown = arg.get_value_names().and_then(<[_]>::first);
            let bare = name.trim_matches(['<', '>', '[', ']', '.']);
            arg.is_positional() && shown.is_some_and(|shown| shown.as_str() == bare)
        }),
    }
}

/// What every question is asked with.
struct Asking {
    context: Context,
    tree: Command,
    leaf: Command,
    ledger: Option<Rc<Ledger>>,
    /// What stands behind a question that was left.
    left: String,
}

impl Asking {
    /// Gets ready to ask; nothing where nobody can or wants to be asked.
    fn begin(args: &[OsString], early: Early) -> Option<Self> {
        let words: Vec<&str> = args.iter().skip(1).filter_map(|arg| arg.to_str()).collect();
        let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
        let there = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if !there || has(&["--"]) {
            return None;
        }
        let global = Global {
            db: glimpse(args, "--db").map(Into::into),
            lang: glimpse(args, "--lang"),
            no_input: has(&["--no-input"]),
            yes: has(&["--yes", "-y"]),
            ..Global::default()
        };
        let context = Context::new(&global).ok()?;
        if context.no_input {
            return None;
        }
        let ledger = context.glance().ok().map(Rc::new);
        let tree = mark(command(early.lang));
        Some(Self {
            leaf: leaf(tree.clone(), &words),
            tree,
            left: context.say("prompt-left", &[]),
            context,
            ledger,
        })
    }

    /// Finds what an error of the command line names.
    fn meant(&self, name: &str) -> Option<Asked<'_>> {
        let names = name.split(EITHER);
        let args: Vec<&Arg> = names
            .filter_map(|name| named(&self.leaf, name).or_else(|| named(&self.tree, name)))
            .collect();
        if let Some(record) = args.iter().find(|arg| arg.is_positional()) {
            return Some(Asked::One(record));
        }
        match args[..] {
            [] => None,
            [one] if one.get_action().takes_values() => Some(Asked::One(one)),
            _ if args.iter().any(|arg| arg.get_action().takes_values()) => Some(Asked::Field(args)),
            _ => Some(Asked::Switch(args)),
        }
    }

    /// Asks one question and returns the word for the command line; nothing where the person would rather not.
    fn answer(&self, asked: &Asked<'_>) -> Result<Option<String>, InquireError> {
        let written = |arg: &Arg, answer: String| match arg.get_long() {
            // In one word, so that an answer may begin with a dash.
            Some(long) => format!("--{long}={answer}"),
            None => answer,
        };
        match asked {
            Asked::One(arg) => Ok(Some(written(arg, self.one(arg)?))),
            Asked::Switch(switches) => match switches[..] {
                [switch] => self.sure(switch),
                _ => {
                    let label = self.context.say("prompt-either", &[]);
                    self.choose(&label, options(switches)).map(Some)
                }
            },
            Asked::Field(fields) => {
                let label = self.context.say("prompt-field", &[]);
                let chosen = self.choose(&label, options(fields))?;
                match named(&self.leaf, &chosen) {
                    Some(arg) if arg.get_action().takes_values() => {
                        Ok(Some(written(arg, self.one(arg)?)))
                    }
                    _ => Ok(Some(chosen)),
                }
            }
        }
    }

    /// Asks whether to do what a switch allows.
    fn sure(&self, switch: &Arg) -> Result<Option<String>, InquireError> {
        let label = self.context.say("prompt-sure", &[]);
        let chosen = self.choose(&label, candidates::fixed(Takes::Flag, self.context.lang))?;
        let long = switch.get_long().filter(|_| chosen == "yes");
        Ok(long.map(|long| format!("--{long}")))
    }

    fn one(&self, arg: &Arg) -> Result<String, InquireError> {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        // What a list takes is shown by the list itself, and how a record may be named by what is offered.
        let label = called(&help);
        let kind = arg
            .get::<Takes>()
            .and_then(|takes| kind_of(*takes, arg.get_id().as_str()));
        let kind = kind.map(|key| self.context.say(key, &[]));
        let label = kind.as_deref().unwrap_or(label);
        match arg.get::<Takes>().copied() {
            Some(takes @ (Takes::Choice(_) | Takes::Flag | Takes::Rule)) => {
                self.choose(label, candidates::fixed(takes, self.context.lang))
            }
            Some(Takes::Choices(choices)) => {
                let choices = candidates::fixed(Takes::Choices(choices), self.context.lang);
                self.choose_several(label, choices)
            }
            Some(takes) => self.write(label, takes, arg.get_id().to_string()),
            None if matches!(arg.get_action(), ArgAction::Append) => self.text(label, true),
            None => self.text(&help, false),
        }
    }

    fn choose(&self, label: &str, choices: Vec<Candidate>) -> Result<String, InquireError> {
        let shown: Vec<Shown> = choices.into_iter().map(Shown).collect();
        let chosen = Select::new(label, shown)
            .with_help_message(&self.context.say("prompt-choose", &[]))
            .with_page_size(12)
            .with_render_config(self.look())
            .prompt()?;
        Ok(chosen.0.value)
    }

    /// Asks for any number of members of a list, and at least one.
    fn choose_several(&self, label: &str, choices: Vec<Candidate>) -> Result<String, InquireError> {
        let none = self.context.say("prompt-none-chosen", &[]);
        let some = move |chosen: &[ListOption<&Shown>]| -> Result<Validation, CustomUserError> {
            Ok(match chosen {
                [] => Validation::Invalid(ErrorMessage::Custom(none.clone())),
                _ => Validation::Valid,
            })
        };
        let shown: Vec<Shown> = choices.into_iter().map(Shown).collect();
        let chosen = MultiSelect::new(label, shown)
            .with_help_message(&self.context.say("prompt-choose-several", &[]))
            .with_page_size(12)
            .with_validator(some)
            .with_render_config(self.look())
            .prompt()?;
        let values: Vec<String> = chosen.into_iter().map(|one| one.0.value).collect();
        Ok(values.join(","))
    }

    /// Asks for what is typed and checked, with what the ledger offers.
    fn write(&self, label: &str, takes: Takes, field: String) -> Result<String, InquireError> {
        let (lang, today) = (self.context.lang, self.context.today);
        let (db, ledger) = (self.context.db.clone(), self.ledger.clone());
        let offers = Offers {
            ledger: self.ledger.clone(),
            takes,
            facts: (today, lang),
        };
        let (meant, shown) = (offers.clone(), offers.clone());
        let check = move |typed: &str| -> Result<Validation, CustomUserError> {
            Ok(
                match judge(takes, &field, &meant.value(typed), ledger.as_deref(), today) {
                    Ok(()) => Validation::Valid,
                    Err(failure) => {
                        let report = failure.report(lang, &db);
                        Validation::Invalid(ErrorMessage::Custom(report.message))
                    }
                },
            )
        };
        let help = match takes {
            Takes::Date | Takes::Past => self
                .context
                .say("prompt-date", &[("today", today.to_string().into())]),
            Takes::Whole | Takes::Amount => self.context.say("prompt-number", &[]),
            _ => self.context.say("prompt-search", &[]),
        };
        let answer = Text::new(label)
            .with_help_message(&help)
            .with_autocomplete(offers.clone())
            .with_page_size(10)
            .with_validator(check)
            .with_formatter(&|typed| shown.text(typed))
            .with_render_config(self.look())
            .prompt()?;
        Ok(offers.value(&answer))
    }

    fn text(&self, label: &str, several: bool) -> Result<String, InquireError> {
        let blank = self.context.say("prompt-blank", &[]);
        let check = move |typed: &str| -> Result<Validation, CustomUserError> {
            Ok(match trim(typed) {
                "" => Validation::Invalid(ErrorMessage::Custom(blank.clone())),
                _ => Validation::Valid,
            })
        };
        let help = self.context.say("prompt-several", &[]);
        let mut asking = Text::new(label)
            .with_validator(check)
            .with_render_config(self.look());
        if several {
            asking = asking.with_help_message(&help);
        }
        Ok(trim(&asking.prompt()?).to_owned())
    }

    /// Returns the colours, or none where they are off.
    fn look(&self) -> RenderConfig<'_> {
        let plain = match self.context.colour {
            Colour::Auto => {
                anstream::AutoStream::choice(&std::io::stderr()) == anstream::ColorChoice::Never
            }
            Colour::Always => false,
            Colour::Never => true,
        };
        let look = if plain {
            RenderConfig::empty()
        } else {
            RenderConfig::default_colored()
        };
        look.with_canceled_prompt_indicator(Styled::new(&self.left))
    }
}

/// Returns what an option's help calls it, without what is said of it.
fn called(help: &str) -> &str {
    let label = help.split(['：', ':', '（', '(']).next();
    label.unwrap_or_default().trim()
}

/// Lists options as they are typed, with what they are called.
fn options(args: &[&Arg]) -> Vec<Candidate> {
    let option = |arg: &&Arg| {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        Some(Candidate {
            value: format!("--{}", arg.get_long()?),
            label: called(&help).to_owned(),
        })
    };
    args.iter().filter_map(option).collect()
}

/// Returns the command that the words lead to.
fn leaf(tree: Command, words: &[&str]) -> Command {
    let mut at = tree;
    for word in words.iter().filter(|word| !word.starts_with('-')) {
        if let Some(sub) = at.find_subcommand(word) {
            at = sub.clone();
        }
    }
    at
}

/// Returns the key of what a record is called, where the option's help tells how to name one.
fn kind_of(takes: Takes, id: &str) -> Option<&'static str> {
    Some(match (takes, id) {
        (Takes::Entry | Takes::Published | Takes::Stepping(_), _) => "prompt-entry",
        (Takes::Case(_) | Takes::Acting(..), _) => "prompt-case",
        (Takes::Register(_), _) => "prompt-register",
        (Takes::Edition, _) => "prompt-edition",
        (Takes::Batch, _) => "prompt-batch",
        (Takes::User, _) => "prompt-user",
        (Takes::Org, "record" | "org") => "prompt-org",
        (Takes::Region, "record" | "region") => "prompt-region",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    #[test]
    fn what_is_missing_is_found_in_the_command_that_was_meant() {
        let words = ["--lang", "en", "waiver", "add", "A25-1"];
        let leaf = leaf(command(Lang::En), &words);
        assert_eq!(leaf.get_name(), "add");
        let id = |name: &str| named(&leaf, name).map(|arg| arg.get_id().to_string());
        assert_eq!(id("--until").as_deref(), Some("until"));
        let subject = leaf.get_arguments().find(|arg| arg.get_id() == "subject");
        let shown = subject.and_then(|arg| arg.get_value_names()).unwrap();
        assert_eq!(id(&format!("<{}>", shown[0])).as_deref(), Some("subject"));
        assert_eq!(id("--nothing"), None);
    }
}
