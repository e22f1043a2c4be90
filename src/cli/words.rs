//! The words of help: clap's tree is built without any, and dressed here in the reader's language.
//!
//! A command's texts stand under its key: `abdata calendar add` is `help-calendar-add`, with the attributes `long` (more
//! to say) and `example` (a line to type). An option's stand under `help-calendar-add-arg-region`, else under
//! `help-shared-region`, with the attribute `value` for what stands after it. The options of a noun's fields bring their
//! labels themselves, see [`both`].

use crate::message::{attribute, say};
use crate::model::Lang;
use clap::{Arg, ArgAction, Command};

/// Stands between the Chinese and the English text of an option that brings its words itself; no control character,
/// since clap drops those from its texts.
const BETWEEN: char = '\u{241f}';

/// Joins the texts of an option in both languages, for [`dress`] to choose from.
#[must_use]
pub fn both(zh: &str, en: &str) -> String {
    format!("{zh}{BETWEEN}{en}")
}

/// Gives the tree the options that clap would word itself; all that reading a command line without mistakes needs.
#[must_use]
pub fn bare(command: Command) -> Command {
    let own = |name: &'static str, action| Arg::new(name).long(name).action(action);
    command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(own("help", ArgAction::Help).short('h').global(true))
        .arg(own("version", ArgAction::Version).short('V'))
}

/// Gives every command and option of the tree its words.
#[must_use]
pub fn dress(command: Command, lang: Lang) -> Command {
    let after = attribute(lang, "help-abdata", "after").unwrap_or_default();
    walk(bare(command).after_help(after), "help", lang)
}

fn walk(command: Command, prefix: &str, lang: Lang) -> Command {
    let key = &key_of(&command, prefix, lang);
    let word = |key: &str| say(lang, key, &[]);
    let brought = |text: Option<&clap::builder::StyledStr>| {
        let text = text.map(ToString::to_string);
        text.filter(|text| text.contains(BETWEEN))
            .map(|text| chosen(&text, lang))
    };
    // A command made from a procedure's own description brings its words itself.
    let noun = noun_of(&command, prefix);
    let named = |text: String| named(text, &noun, lang);
    let about = brought(command.get_about()).unwrap_or_else(|| named(say(lang, key, &[])));
    let example = brought(command.get_after_help())
        .or_else(|| attribute(lang, key, "example"))
        .map(named);
    let mut command = command
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            word("help-word-usage")
        ))
        .subcommand_help_heading(word("help-word-commands"))
        .subcommand_value_name(word("help-word-command"))
        .arg_required_else_help(false);
    if lang == Lang::Zh {
        // Its lines are set when the help is finished, see `help::fitted`.
        command = command.term_width(0);
    }
    if let Some(long) = attribute(lang, key, "long") {
        command = command.long_about(format!("{about}\n\n{}", named(long)));
    }
    command = command.about(about);
    if let Some(example) = example {
        command = command.after_help(format!(
            "{}\n  {}",
            word("help-word-example"),
            example.replace('\n', "\n  ")
        ));
    }
    command
        .mut_args(|arg| dress_argument(arg, prefix, key, lang))
        .mut_subcommands(|sub| {
            let key = format!("{prefix}-{}", sub.get_name());
            walk(sub, &key, lang)
        })
}

/// Returns the key of the noun that a verb belongs to.
fn noun_of(command: &Command, prefix: &str) -> String {
    let verb = format!("-{}", command.get_name());
    prefix.strip_suffix(&verb).unwrap_or(prefix).to_owned()
}

/// Puts the noun where a text that several share says `NOUN`; in those of registers what one of its records, and several,
/// are called where it says `RECORD` and `RECORDS`, and a number of one where it says `NUMBER`.
fn named(text: String, noun: &str, lang: Lang) -> String {
    let typed = noun.trim_start_matches("help-").replace('-', " ");
    let mut text = text.replace("NOUN", &typed);
    for (mark, name) in [
        ("RECORDS", "records"),
        ("RECORD", "record"),
        ("NUMBER", "number"),
    ] {
        if let Some(word) = attribute(lang, noun, name) {
            text = text.replace(mark, &word);
        }
    }
    text
}

/// Returns the key of a command's texts. The verbs that all case nouns share have theirs under `help-case-VERB`, those of
/// registers (nouns that say what their records are called) under `help-register-VERB`, unless a noun has more to say.
fn key_of(command: &Command, prefix: &str, lang: Lang) -> String {
    if prefix == "help" {
        return "help-abdata".to_owned();
    }
    let is_register = attribute(lang, &noun_of(command, prefix), "record").is_some();
    let family = if is_register { "register" } else { "case" };
    let shared = format!("help-{family}-{}", command.get_name());
    let has = |key: &str| say(lang, key, &[]) != *key;
    if !has(prefix) && has(&shared) {
        return shared;
    }
    prefix.to_owned()
}

fn dress_argument(arg: Arg, prefix: &str, command: &str, lang: Lang) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = [prefix, command].map(|key| format!("{key}-arg-{id}"));
    let mut own = own.into_iter().filter(|key| say(lang, key, &[]) != *key);
    // A command may call a field by a word of its own.
    let own = own.next();
    let has_own = own.is_some();
    let key = own.unwrap_or_else(|| format!("help-shared-{id}"));
    let heading = if arg.is_global_set() || id == "help" || id == "version" {
        "help-word-global"
    } else if arg.is_positional() {
        "help-word-arguments"
    } else {
        "help-word-options"
    };
    let brought = arg.get_help().map(|help| chosen(&help.to_string(), lang));
    let values = arg.get_action().takes_values();
    let mut arg = arg
        .help(
            brought
                .filter(|_| !has_own)
                .unwrap_or_else(|| say(lang, &key, &[])),
        )
        .help_heading(say(lang, heading, &[]));
    if values {
        arg = arg.hide_possible_values(true).hide_default_value(true);
        let name = attribute(lang, &key, "value");
        arg = arg.value_name(name.unwrap_or_else(|| say(lang, "help-word-value", &[])));
    }
    arg
}

fn chosen(texts: &str, lang: Lang) -> String {
    match (texts.split_once(BETWEEN), lang) {
        (Some((zh, _)), Lang::Zh) => zh.to_owned(),
        (Some((_, en)), Lang::En) => en.to_owned(),
        (None, _) => texts.to_owned(),
    }
}

/// Puts clap's own words in a finished help into the reader's language.
#[must_use]
pub fn translated(help: &str, lang: Lang) -> String {
    help.replace(
        "[OPTIONS]",
        &format!("[{}]", say(lang, "help-word-options-tag", &[])),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Lists every text of the tree that is missing: a key that stands where its text should.
    fn missing(command: &Command, path: &str, lang: Lang, found: &mut Vec<String>) {
        let about = command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default();
        if about.is_empty() || about.starts_with("help-") {
            found.push(format!("{lang:?} {path}: {about}"));
        }
        let leaf = !command.has_subcommands();
        let example = command
            .get_after_help()
            .map(ToString::to_string)
            .unwrap_or_default();
        if leaf && !example.contains("abdata ") {
            found.push(format!("{lang:?} {path}: no example"));
        }
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            if help.is_empty() || help.starts_with("help-") {
                found.push(format!("{lang:?} {path} {}: {help}", arg.get_id()));
            }
        }
        for sub in command.get_subcommands() {
            missing(sub, &format!("{path} {}", sub.get_name()), lang, found);
        }
    }

    #[test]
    fn every_command_and_option_has_its_words_in_both_languages() {
        let mut found = Vec::new();
        for lang in [Lang::Zh, Lang::En] {
            missing(&crate::cli::command(lang), "abdata", lang, &mut found);
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    /// Lists the keys that the tree's texts may stand under.
    fn spoken(command: &Command, prefix: &str, found: &mut BTreeSet<String>) {
        found.insert(prefix.to_owned());
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            found.insert(format!("{prefix}-arg-{id}"));
            found.insert(format!("help-shared-{id}"));
            for family in ["case", "register"] {
                found.insert(format!("help-{family}-{}-arg-{id}", command.get_name()));
            }
        }
        for family in ["case", "register"] {
            found.insert(format!("help-{family}-{}", command.get_name()));
        }
        for sub in command.get_subcommands() {
            spoken(sub, &format!("{prefix}-{}", sub.get_name()), found);
        }
    }

    #[test]
    fn every_text_of_help_belongs_to_a_command_or_option() {
        let mut said = BTreeSet::from(["help-abdata".to_owned()]);
        spoken(&crate::cli::command(Lang::En), "help", &mut said);
        let text = include_str!("../message/en/help.ftl");
        let keys = text.lines().filter_map(|line| line.split_once(" = "));
        let unsaid: Vec<&str> = keys
            .map(|(key, _)| key)
            .filter(|key| key.starts_with("help-") && !key.starts_with("help-word-"))
            .filter(|key| !said.contains(*key))
            .collect();
        assert!(unsaid.is_empty(), "{unsaid:#?}");
    }

    /// Finds what stands as a command in a text, “abdata NOUN VERB …”, and is none.
    fn unknown_commands(text: &str, tree: &Command) -> Vec<String> {
        let mut unknown = Vec::new();
        for rest in text.split("abdata ").skip(1) {
            let mut at = tree;
            for word in rest.split_whitespace() {
                if word.starts_with('-') {
                    break;
                }
                let name: String = word
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '-')
                    .collect();
                let whole = name.len() == word.len();
                match at.find_subcommand(&name) {
                    Some(sub) => at = sub,
                    None => {
                        // A command that only groups others needs one of them.
                        if !name.is_empty() && at.has_subcommands() {
                            unknown.push(rest.chars().take(40).collect());
                        }
                        break;
                    }
                }
                if !whole {
                    break;
                }
            }
        }
        unknown
    }

    #[test]
    fn sentences_and_rules_name_only_commands_that_exist() {
        let tree = crate::cli::command(Lang::En);
        let message = concat!(env!("CARGO_MANIFEST_DIR"), "/src/message");
        let mut texts = Vec::new();
        for lang in ["zh", "en"] {
            for file in std::fs::read_dir(format!("{message}/{lang}")).unwrap() {
                texts.push(std::fs::read_to_string(file.unwrap().path()).unwrap());
            }
        }
        let rules = crate::tests::sources().into_iter();
        texts.extend(
            rules
                .filter(|(path, _)| path.starts_with("rule/"))
                .map(|(_, text)| text.lines().filter(|l| l.contains("mend:")).collect()),
        );
        let unknown: Vec<String> = texts
            .iter()
            .flat_map(|text| unknown_commands(text, &tree))
            .collect();
        assert!(unknown.is_empty(), "{unknown:#?}");
        assert_eq!(
            unknown_commands("use “abdata org make” now", &tree).len(),
            1
        );
    }

    /// Holds that the tree is one that clap takes: no id twice, no required option after optional ones.
    #[test]
    fn the_tree_is_sound() {
        for lang in [Lang::Zh, Lang::En] {
            crate::cli::command(lang).debug_assert();
        }
    }
}
