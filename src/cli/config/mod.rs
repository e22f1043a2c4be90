//! `abdata config …`: the bureau's shared settings, kept in the ledger: language and policies.

mod get;
mod list;
mod set;
mod unset;

use super::context::Context;
use super::error::Failure;
use super::output::{Block, Object, Outcome, Table, pair, table};
use crate::op::config::Setting;

#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    Get(get::Get),
    Set(set::Set),
    Unset(unset::Unset),
    List(list::List),
}

impl Verb {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        match self {
            Self::Get(leaf) => leaf.run(context),
            Self::Set(leaf) => leaf.run(context),
            Self::Unset(leaf) => leaf.run(context),
            Self::List(leaf) => leaf.run(context),
        }
    }
}

fn object(setting: &Setting) -> Object {
    Object(vec![
        ("key", setting.key.as_str().into()),
        ("value", setting.value.as_str().into()),
        ("default", setting.default.as_str().into()),
        ("set", setting.set.into()),
    ])
}

/// Shows one setting.
fn shown(setting: &Setting, context: &Context) -> Outcome {
    let lang = context.lang;
    let set = context.say(if setting.set { "word-yes" } else { "word-no" }, &[]);
    let pairs = vec![
        pair(lang, "key", &setting.key),
        pair(lang, "value", &setting.value),
        pair(lang, "default", &setting.default),
        pair(lang, "set", set),
    ];
    Outcome::one(object(setting), vec![Block::Pairs(pairs)])
}

fn settings_table(settings: &[Setting], context: &Context) -> Table {
    let row = |setting: &Setting| {
        let set = context.say(if setting.set { "word-yes" } else { "word-no" }, &[]);
        vec![
            setting.key.clone(),
            setting.value.clone(),
            setting.default.clone(),
            set,
        ]
    };
    table(
        context.lang,
        &["key", "value", "default", "set"],
        settings.iter().map(row).collect(),
    )
}
