//! `abdata paper show NAME`: the placeholders that its templates may use.

use crate::cli::context::Context;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, Table, table};
use crate::cli::takes::Takes;
use crate::cli::value::choice;
use crate::model::{Coded, PaperKind};
use crate::report::paper::{Shape, Slot, slots};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    #[arg(add = Takes::Choice(PaperKind::CHOICES))]
    name: String,
}

/// One placeholder.
#[derive(Serialize)]
pub(super) struct Row {
    placeholder: String,
    shape: &'static str,
    list: Option<&'static str>,
    meaning: String,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let kind = choice::<PaperKind>("paper", &self.name)?;
        let (rows, table) = rows(kind, context);
        Ok(Outcome::list(rows, table))
    }
}

/// Lists the placeholders of a paper, as rows and as a table for people.
pub(super) fn rows(kind: PaperKind, context: &Context) -> (Vec<Row>, Table) {
    let mut rows = Vec::new();
    for slot in slots(kind) {
        rows.push(row(&slot, None, context));
        if let Shape::List(members) = slot.shape {
            let inner = members
                .iter()
                .map(|member| row(member, Some(slot.name), context));
            rows.extend(inner);
        }
    }
    let shown = rows.iter().map(|row| {
        let key = match row.shape {
            "flag" => "paper-flag",
            "list" => "paper-list",
            _ => "paper-text",
        };
        let meaning = match row.list {
            Some(list) => {
                let facts = [("what", row.meaning.as_str().into()), ("list", list.into())];
                context.say("paper-in-list", &facts)
            }
            None => row.meaning.clone(),
        };
        vec![row.placeholder.clone(), context.say(key, &[]), meaning]
    });
    let keys = ["placeholder", "shape", "meaning"];
    let table = table(context.lang, &keys, shown.collect());
    (rows, table)
}

fn row(slot: &Slot, list: Option<&'static str>, context: &Context) -> Row {
    let (placeholder, shape) = match slot.shape {
        Shape::Text => (format!("{{{{{}}}}}", slot.name), "text"),
        Shape::Flag => (format!("{{{{#{}}}}}", slot.name), "flag"),
        Shape::List(_) => (format!("{{{{#{}}}}}", slot.name), "list"),
    };
    Row {
        placeholder,
        shape,
        list,
        meaning: context.say(slot.key, &[]),
    }
}
