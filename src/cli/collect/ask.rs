//! `abdata collect ask ITEM`: can it be had by sharing instead of being collected (Art. 17¶2)?

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::noun::{Names, object};
use crate::cli::output::{Block, Body, Json, Object, Outcome, Table, table};
use crate::cli::register::Of;
use crate::model::entry::ShareType;
use crate::model::register::Collect;
use crate::model::{Coded, OrgId, Register};
use crate::op;
use crate::op::collect::{Answer, Source, is_shared};
use crate::store::{Connection, people};
use serde_json::{Value, json};

#[derive(Debug, clap::Args)]
pub struct Ask {
    #[arg(required = true)]
    item: String,
    #[arg(long)]
    org: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// The article that an answer rests on.
const ARTICLE: u16 = 17;

impl Ask {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let connection = ledger.reader();
        let day = self.as_of.day(context)?;
        let own = self.own(connection, context)?;
        let answer = op::collect::ask(connection, &self.item, own, day)?;
        let names = Names::load(connection)?;
        let commands: Vec<String> = answer
            .entries
            .iter()
            .map(|source| command(source, own, &names, context))
            .collect();
        let mut blocks = vec![
            Block::Line(verdict(&answer, own, context)),
            Block::Table(entries(&answer, &commands, &names, context)),
        ];
        if !answer.collected_by.is_empty() {
            blocks.push(Block::Heading(context.say("out-collect-already", &[])));
            blocks.push(Block::Table(collectors(&answer, &names, context)));
        }
        Ok(Outcome::of(Body::Document {
            json: Json::one(document(&answer, &commands, &names)),
            blocks,
        }))
    }

    /// Returns the organisation that asks: the one that is named, else the acting person's own.
    fn own(&self, connection: &Connection, context: &Context) -> Result<Option<OrgId>, Failure> {
        if let Some(named) = &self.org {
            return Ok(Some(op::org::find(connection, named)?.id));
        }
        let login = context.act_as.as_deref().unwrap_or(&context.actor);
        Ok(people::by_login(connection, login)?.and_then(|user| user.org))
    }
}

/// Says whether it may be collected.
fn verdict(answer: &Answer, own: Option<OrgId>, context: &Context) -> String {
    let facts = [("item", answer.item.as_str().into())];
    let of_own = |source: &Source| {
        own == Some(source.entry.provider)
            || own.is_some() && own == source.entry.designated_collector
    };
    let key = if !answer.may_collect {
        "out-collect-no"
    } else if answer.entries.iter().any(of_own) {
        "out-collect-own"
    } else if answer.entries.is_empty() {
        "out-collect-yes"
    } else {
        "out-collect-look"
    };
    context.say(key, &facts)
}

/// Returns what to type to have it of an entry.
fn command(source: &Source, own: Option<OrgId>, names: &Names, context: &Context) -> String {
    let entry = &source.entry;
    let key = match entry.share.kind {
        _ if own == Some(entry.provider) => "out-collect-show",
        Some(ShareType::Withheld) => "out-collect-compare",
        _ if is_shared(entry) => "out-collect-share",
        _ => "out-collect-show",
    };
    let org = own
        .and_then(|id| names.org(id))
        .map(|org| org.code.as_str());
    let facts = [
        ("entry", entry.id.to_string().into()),
        ("org", org.unwrap_or("ORG").into()),
        ("item", source.item.as_deref().unwrap_or_default().into()),
        (
            "part",
            if source.item.is_some() { "yes" } else { "no" }.into(),
        ),
    ];
    context.say(key, &facts)
}

fn entries(answer: &Answer, commands: &[String], names: &Names, context: &Context) -> Table {
    let org = |id: OrgId| {
        names
            .org(id)
            .map(|org| org.name.clone())
            .unwrap_or_default()
    };
    let rows = answer.entries.iter().zip(commands);
    let rows = rows.map(|(source, command)| {
        let entry = &source.entry;
        let share = entry.share.kind.map(|kind| kind.word(context.lang));
        vec![
            entry.id.to_string(),
            entry.name.clone(),
            org(entry.provider),
            share.unwrap_or_default().to_owned(),
            source.item.clone().unwrap_or_default(),
            entry.designated_collector.map(org).unwrap_or_default(),
            command.clone(),
        ]
    });
    let keys = [
        "id",
        "name",
        "provider",
        "share_type",
        "item",
        "designated_collector",
        "command",
    ];
    Table {
        when_empty: context.say("out-demand-nothing-like", &[]),
        ..table(context.lang, &keys, rows.collect())
    }
}

/// Lists who collects it already.
fn collectors(answer: &Answer, names: &Names, context: &Context) -> Table {
    let org = |id: OrgId| {
        names
            .org(id)
            .map(|org| org.name.clone())
            .unwrap_or_default()
    };
    let rows = answer.collected_by.iter().map(|one| {
        vec![
            one.number(),
            org(one.org),
            one.item.clone(),
            one.since.map(|day| day.to_string()).unwrap_or_default(),
            one.designated_collector.map(org).unwrap_or_default(),
        ]
    });
    let keys = ["id", "org", "item", "since", "designated_collector"];
    table(context.lang, &keys, rows.collect())
}

fn document(answer: &Answer, commands: &[String], names: &Names) -> Object {
    let entries = answer.entries.iter().zip(commands).map(|(source, command)| {
        let entry = &source.entry;
        json!({
            "id": entry.id.to_string(), "name": entry.name, "provider": names.org(entry.provider),
            "share_type": entry.share.kind.map(Coded::code), "item": source.item,
            "designated_collector": entry.designated_collector.and_then(|id| names.org(id)),
            "score": (source.score * 1000.0).round() / 1000.0, "command": command,
        })
    });
    let collected_by = answer.collected_by.iter();
    let collected_by = collected_by.map(|one| object::<Of<Collect>>(one, names));
    Object(vec![
        ("item", answer.item.as_str().into()),
        ("may_collect", answer.may_collect.into()),
        ("entries", Value::Array(entries.collect())),
        ("collected_by", json!(collected_by.collect::<Vec<_>>())),
        ("article", ARTICLE.into()),
    ])
}
