//! `abdata help [NOUN [VERB]]`: what `--help` shows, for those who ask this way.

use super::context::Context;
use super::error::{Failure, Usage};
use super::output::{Body, Outcome};
use super::{command, words};
use crate::model::Lang;
use crate::op;

#[derive(Debug, clap::Args)]
pub struct Help {
    command: Vec<String>,
}

impl Help {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let help = long(&self.command, context.lang)?;
        Ok(Outcome::of(Body::Raw(help.into_bytes())))
    }
}

/// Returns the whole help of a command.
///
/// # Errors
/// A command that is not there.
fn long(words: &[String], lang: Lang) -> Result<String, Usage> {
    of(words, lang, |command| command.render_long_help())
}

/// Returns the short help of a command; blank where there is none of that name.
#[must_use]
pub fn short(words: &[String], lang: Lang) -> String {
    of(words, lang, |command| command.render_help()).unwrap_or_default()
}

fn of(
    wanted: &[String],
    lang: Lang,
    render: impl FnOnce(&mut clap::Command) -> clap::builder::StyledStr,
) -> Result<String, Usage> {
    let mut tree = command(lang);
    tree.build();
    let mut found = &mut tree;
    for word in wanted {
        let names: Vec<String> = found
            .get_subcommands()
            .map(|sub| sub.get_name().to_owned())
            .collect();
        let Some(sub) = found.find_subcommand_mut(word) else {
            let near = op::near(word, names.iter().map(String::as_str));
            return Err(Usage::UnknownCommand {
                command: word.clone(),
                near: near.into_iter().next(),
            });
        };
        found = sub;
    }
    let help = render(found).ansi().to_string();
    Ok(words::translated(&help, lang))
}
