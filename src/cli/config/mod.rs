//! `abdata config …`: the bureau's shared settings, kept in the ledger: language and policies.

mod get;
mod list;
mod set;
mod unset;

use super::context::Context;
use super::error::Failure;
use super::output::{Block, Object, Outcome, Table, pair, table};
use crate::law::Policy;
use crate::model::{Coded, Lang};
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

fn object(setting: &Setting, lang: Lang) -> Object {
    let policy = setting.policy.as_ref();
    let label = policy.map(|policy| policy.label.get(lang).to_owned());
    let unit = policy.map(|policy| policy.unit.code());
    Object(vec![
        ("key", setting.key.as_str().into()),
        ("value", setting.value.as_str().into()),
        ("default", setting.default.as_str().into()),
        ("set", setting.set.into()),
        ("label", label.into()),
        ("unit", unit.into()),
        ("article", policy.map(|policy| policy.article).into()),
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
    Outcome::one(object(setting, lang), vec![Block::Pairs(pairs)])
}

fn settings_table(settings: &[Setting], context: &Context) -> Table {
    let lang = context.lang;
    let row = |setting: &Setting| {
        let set = context.say(if setting.set { "word-yes" } else { "word-no" }, &[]);
        let text =
            |of: &dyn Fn(&Policy) -> String| setting.policy.as_ref().map(of).unwrap_or_default();
        vec![
            setting.key.clone(),
            text(&|policy| policy.label.get(lang).to_owned()),
            setting.value.clone(),
            setting.default.clone(),
            set,
            text(&|policy| policy.unit.word(lang).to_owned()),
            text(&|policy| policy.article.to_string()),
        ]
    };
    table(
        lang,
        &["key", "label", "value", "default", "set", "unit", "article"],
        settings.iter().map(row).collect(),
    )
}
