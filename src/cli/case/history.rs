//! `abdata NOUN history CASE`: every version of a case with the act behind it, and what it changed.

use super::view::Viewer;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::history::{COLUMNS, Change, Changes, row, version};
use crate::cli::output::{Outcome, table};
use crate::model::{Lang, RecordKind};
use crate::op;
use crate::op::case::Conduct;
use crate::store::{case, history};
use serde_json::Value;
use std::marker::PhantomData;

#[derive(Clone, Debug, clap::Args)]
pub struct History<P: Conduct> {
    #[arg(id = "case", required = true)]
    case: String,
    #[command(flatten)]
    as_of: AsOf,
    #[arg(skip)]
    procedure: PhantomData<P>,
}

impl<P: Conduct> History<P> {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let as_of = self.as_of.day(context)?;
        let id = op::case::find::<P>(ledger.reader(), &self.case)?;
        let now = op::case::load::<P>(ledger.reader(), id)?;
        let viewer = Viewer::new(ledger.reader(), as_of, context.lang)?;
        let mut before: Vec<(&'static str, Value)> = Vec::new();
        let mut texts_before: Vec<(String, String)> = Vec::new();
        let mut versions = Vec::new();
        let mut rows = Vec::new();
        for past in history::of(ledger.reader(), RecordKind::Case, &now.head.number)? {
            let image = case::read_image::<P>(&past.image)?;
            let after = viewer.fields(&image);
            let changes = differences(&before, &after);
            before = after;
            let texts = viewer.texts(&image);
            let said = sentences(&texts_before, &texts, context.lang);
            texts_before = texts;
            if past.effective_on > as_of {
                continue;
            }
            rows.push(row(&past, said, context));
            versions.push(version(past, Changes { changes }));
        }
        Ok(Outcome::list(versions, table(context.lang, &COLUMNS, rows)))
    }
}

/// Says for people what changed, a line a field. The first version changes everything: the record shows that better.
fn sentences(before: &[(String, String)], after: &[(String, String)], lang: Lang) -> String {
    let colon = match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    };
    let or_none = |text: &str| match text {
        "" => "∅".to_owned(),
        text => text.to_owned(),
    };
    let lines: Vec<String> = before
        .iter()
        .zip(after)
        .filter(|(before, after)| before.1 != after.1)
        .map(|(before, after)| {
            format!(
                "{}{colon}{} → {}",
                after.0,
                or_none(&before.1),
                or_none(&after.1)
            )
        })
        .collect();
    lines.join("\n")
}

fn differences(before: &[(&'static str, Value)], after: &[(&'static str, Value)]) -> Vec<Change> {
    after
        .iter()
        .map(|(key, value)| Change {
            field: (*key).to_owned(),
            before: before
                .iter()
                .find(|(own, _)| own == key)
                .map_or(Value::Null, |(_, value)| value.clone()),
            after: value.clone(),
        })
        .filter(|change| change.before != change.after)
        .collect()
}
