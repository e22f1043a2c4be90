//! `abdata NOUN history`: who changed a record, when, why, and what.

use super::{Names, Noun, find_to_read, object};
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::history::{COLUMNS, Change, Changes, row, version};
use crate::cli::output::{Outcome, table};
use crate::model::Lang;
use crate::store::history::{self, Past};
use serde_json::Value;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct History<N: Noun> {
    #[arg(id = "record", required = true)]
    record: String,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    noun: PhantomData<N>,
}

impl<N: Noun> History<N> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let record = find_to_read::<N>(ledger.reader(), &self.record)?;
        let names = Names::load(ledger.reader())?;
        let mut before = None;
        let mut versions = Vec::new();
        let mut rows = Vec::new();
        for past in history::of(ledger.reader(), N::KIND, &N::number(&record))? {
            let after = image::<N>(&past)?;
            if past.effective_on <= as_of {
                let said = sentences::<N>(before.as_ref(), after.as_ref(), &names, context.lang);
                rows.push(row(&past, said, context));
                let changes = changes::<N>(before.as_ref(), after.as_ref(), &names);
                versions.push(version(past, Changes { changes }));
            }
            before = after;
        }
        Ok(Outcome::list(versions, table(context.lang, &COLUMNS, rows)))
    }
}

/// Reads a version's image; that of a record which was taken away is empty.
fn image<N: Noun>(past: &Past) -> Result<Option<N::Record>, Failure> {
    if past.image.is_empty() {
        return Ok(None);
    }
    let read = serde_json::from_str(&past.image);
    Ok(Some(read.map_err(crate::store::StoreError::from)?))
}

/// Compares two versions by what the JSON of the record says; the number of the version is no change.
fn changes<N: Noun>(
    before: Option<&N::Record>,
    after: Option<&N::Record>,
    names: &Names,
) -> Vec<Change> {
    let of = |record: Option<&N::Record>| record.map_or_else(Vec::new, |r| object::<N>(r, names).0);
    let (before, after) = (of(before), of(after));
    let value = |values: &[(&'static str, Value)], key: &str| {
        let found = values.iter().find(|(own, _)| *own == key);
        found.map_or(Value::Null, |(_, value)| value.clone())
    };
    let keys = if after.is_empty() { &before } else { &after };
    keys.iter()
        .map(|(key, _)| Change {
            field: (*key).to_owned(),
            before: value(&before, key),
            after: value(&after, key),
        })
        .filter(|change| change.before != change.after && change.field != "version")
        .collect()
}

/// Says for people what changed, a line a field. The first version changes everything: the record shows that better.
fn sentences<N: Noun>(
    before: Option<&N::Record>,
    after: Option<&N::Record>,
    names: &Names,
    lang: Lang,
) -> String {
    let (Some(before), Some(after)) = (before, after) else {
        return String::new();
    };
    let lines: Vec<String> = N::fields()
        .iter()
        .filter(|field| (field.get)(before) != (field.get)(after))
        .map(|field| {
            let text = |record| match N::text(field, record, names, lang) {
                text if text.is_empty() => "∅".to_owned(),
                text => text,
            };
            let colon = match lang {
                Lang::Zh => "：",
                Lang::En => ": ",
            };
            format!(
                "{}{colon}{} → {}",
                field.label(lang),
                text(before),
                text(after)
            )
        })
        .collect();
    lines.join("\n")
}
