//! `abdata help [NOUN [VERB]]`: what `--help` shows, for those who ask this way; and `abdata help TOPIC`, the handbook.

mod lines;
mod topic;

pub use lines::fitted;
pub use topic::page;

use super::context::{Context, terminal_width};
use super::error::{Failure, Usage};
use super::output::{Block, Body, Outcome};
use super::{command, words};
use crate::message;
use crate::model::Lang;
use crate::op;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Help {
    command: Vec<String>,
}

#[derive(Serialize)]
struct TopicView {
    topic: &'static str,
    title: &'static str,
    text: &'static str,
}

impl Help {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let lang = context.lang;
        if let [word] = &self.command[..]
            && let Some(found) = message::topic(word)
        {
            let mut blocks = topic::blocks(found, lang);
            // A topic may be called as a command that it speaks of.
            if let Ok(help) = long(&self.command, lang) {
                let command = ("command", word.as_str().into());
                blocks.push(Block::Heading(
                    context.say("help-word-topic-command", &[command]),
                ));
                let plain = anstream::adapter::strip_str(&help).to_string();
                blocks.push(Block::Code(plain.trim_end().to_owned()));
            }
            let json = TopicView {
                topic: found.name,
                title: found.title(lang),
                text: found.text(lang),
            };
            return Ok(Outcome::one(json, blocks));
        }
        let help = match long(&self.command, lang) {
            Err(Usage::UnknownCommand { command, near }) if self.command.len() == 1 => {
                let topics = message::TOPICS.iter().map(|topic| topic.name);
                let near = near.or_else(|| op::near(&command, topics).into_iter().next());
                return Err(Usage::UnknownCommand { command, near }.into());
            }
            help => help?,
        };
        let mut text = help;
        if self.command.is_empty() {
            text.push_str(&format!("\n{}\n", context.say("help-word-topics", &[])));
            for topic in message::TOPICS {
                text.push_str(&format!("  {:<12}{}\n", topic.name, topic.title(lang)));
            }
        }
        Ok(Outcome::of(Body::Raw(text.into_bytes())))
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
    let help = words::translated(&help, lang);
    Ok(fitted(&help, lang, terminal_width().into()))
}
