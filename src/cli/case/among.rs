//! Fields that are given by naming them: `--class privacy --by destroyed` sets the field of the class.

use super::names;
use crate::cli::error::Failure;
use crate::cli::takes::Takes;
use crate::cli::words::both;
use crate::model::{Choice, ValueFault, choose};
use crate::op::value::{fault, split};
use crate::procedure::{Among, Input};
use clap::{Arg, ArgAction, ArgMatches};

/// What was given for such fields: the option, and its texts.
type Texts = Vec<(&'static str, Vec<String>)>;

/// Returns the fields that an action names among others, with what they are called together.
fn group(inputs: &'static [Input]) -> Option<(&'static Among, Vec<&'static Input>)> {
    let named: Vec<&Input> = inputs.iter().filter(|i| i.among.is_some()).collect();
    Some((named.first()?.among?, named))
}

/// Words an option with what it takes.
fn help(zh: &str, en: &str, choices: &[Choice]) -> String {
    let codes: Vec<&str> = choices.iter().map(|choice| choice.code).collect();
    let words: Vec<String> = choices
        .iter()
        .map(|choice| format!("{} {}", choice.code, choice.zh))
        .collect();
    both(
        &format!("{zh}：{}", words.join(" | ")),
        &format!("{en}: {}", codes.join(" | ")),
    )
}

/// Makes the option that names the fields, and that of their value where naming alone does not stand for one.
pub(super) fn options(inputs: &'static [Input]) -> Vec<Arg> {
    let Some((among, named)) = group(inputs) else {
        return Vec::new();
    };
    let option = |name: &'static str| Arg::new(name).long(name).required(true);
    let zh = format!("{}（可多次给出）", among.zh);
    let en = format!("{} (may be given several times)", among.en);
    let naming = option(among.option)
        .action(ArgAction::Append)
        .add(Takes::Choices(among.choices))
        .help(help(&zh, &en, among.choices));
    let valued = named.iter().find(|input| input.switch.is_none());
    let value = valued.map(|input| {
        let help = help(
            "所列各类的处理",
            "What becomes of those named",
            among.values,
        );
        option(input.option)
            .add(Takes::Choice(among.values))
            .help(help)
    });
    std::iter::once(naming).chain(value).collect()
}

/// Writes the two options as an example has them.
pub(super) fn example(inputs: &'static [Input]) -> String {
    let Some((among, named)) = group(inputs) else {
        return String::new();
    };
    let first = |choices: &'static [Choice]| choices.first().map_or("…", |choice| choice.code);
    let naming = format!(" --{} {}", among.option, first(among.choices));
    let valued = named.iter().find(|input| input.switch.is_none());
    let value = valued.map(|input| format!(" --{} {}", input.option, first(among.values)));
    naming + &value.unwrap_or_default()
}

/// Reads what was given for the two options.
pub(super) fn texts(inputs: &'static [Input], matches: &ArgMatches) -> Texts {
    let Some((among, named)) = group(inputs) else {
        return Vec::new();
    };
    let valued = named.iter().find(|input| input.switch.is_none());
    let options = std::iter::once(among.option).chain(valued.map(|input| input.option));
    let texts = |option: &'static str| {
        let given = matches.get_many::<String>(option)?;
        Some((option, given.cloned().collect()))
    };
    options.filter_map(texts).collect()
}

/// Gives each field that was named its value.
///
/// # Errors
/// A name that none of the fields has.
pub(super) fn spread(inputs: &'static [Input], given: &Texts) -> Result<Texts, Failure> {
    let Some((among, named)) = group(inputs) else {
        return Ok(Vec::new());
    };
    let of = |option: &str| given.iter().find(|(own, _)| *own == option);
    let mut spread = Vec::new();
    let given_names = of(among.option).map_or(&[][..], |(_, texts)| texts);
    for name in given_names.iter().flat_map(|text| names(text)) {
        for name in split(&name) {
            let chosen = choose(among.choices, &name);
            let found = chosen.and_then(|c| named.iter().find(|input| input.key == c.code));
            let Some(input) = found else {
                let choices = among.choices.iter();
                let choices = choices
                    .map(|choice| format!("{} {}", choice.code, choice.zh))
                    .collect();
                return Err(fault(among.option, &name, ValueFault::NotListed { choices }).into());
            };
            let value = match input.switch {
                Some(value) => vec![value.to_owned()],
                None => of(input.option).map_or_else(Vec::new, |(_, texts)| texts.clone()),
            };
            spread.push((input.key, value));
        }
    }
    Ok(spread)
}
