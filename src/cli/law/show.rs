//! `abdata law show [ARTICLE]`: an edition, or one of its articles with its terms, policies and liability.

use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair, table};
use crate::law::{Article, Edition, Policy, Term};
use crate::model::{Coded, Fault, Lang, RecordKind, ValueFault};
use crate::op;
use crate::store::Connection;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    article: Option<String>,
    #[arg(long)]
    edition: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct OneArticle {
    edition: String,
    #[serde(flatten)]
    article: Article,
    terms: Vec<Term>,
    policies: Vec<Policy>,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let ledger = context.reader()?;
        let day = self.as_of.day(context)?;
        let edition = match &self.edition {
            Some(id) => op::law::find(ledger.reader(), id)?.edition,
            None => op::law::on(ledger.reader(), day)?,
        };
        match &self.article {
            None => {
                let blocks = whole(&edition, day, context);
                Ok(Outcome::one(edition, blocks))
            }
            Some(given) => one(ledger.reader(), &edition, given, context),
        }
    }
}

fn whole(edition: &Edition, day: jiff::civil::Date, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let mut pairs = vec![
        pair(lang, "id", &edition.id),
        pair(lang, "number_of_document", &edition.number),
        pair(lang, "issuer", edition.issuer.get(lang)),
        pair(lang, "issued_on", edition.issued_on.to_string()),
        pair(lang, "starts_on", edition.starts_on.to_string()),
        pair(lang, "ends_on", edition.ends_on.to_string()),
        pair(lang, "standing", edition.standing(day).word(lang)),
    ];
    if let Some(note) = &edition.validity_note {
        pairs.push(pair(lang, "note", note.get(lang)));
    }
    let rows = edition
        .articles
        .iter()
        .map(|article| {
            vec![
                article.number.to_string(),
                article.title.get(lang).to_owned(),
                article.gist.get(lang).to_owned(),
            ]
        })
        .collect();
    let articles = table(lang, &["article", "title", "gist"], rows);
    vec![
        Block::Heading(edition.title.get(lang).to_owned()),
        Block::Pairs(pairs),
        Block::Table(articles),
    ]
}

/// Shows one article; `given` is its number, `14` or `第14条`.
fn one(
    connection: &Connection,
    edition: &Edition,
    given: &str,
    context: &Context,
) -> Result<Outcome, Failure> {
    let digits = given
        .trim()
        .trim_start_matches('第')
        .trim_end_matches('条')
        .trim();
    let number: u16 = digits
        .parse()
        .map_err(|_| op::value::fault("article", given, ValueFault::Number))?;
    let article = edition.article(number).ok_or_else(|| Fault::NotFound {
        kind: RecordKind::Article,
        name: given.to_owned(),
        near: Vec::new(),
    })?;
    let lang = context.lang;
    let mut blocks = vec![
        Block::Heading(context.say(
            "out-article",
            &[
                ("article", number.to_string().into()),
                ("title", article.title.get(lang).into()),
            ],
        )),
        Block::Line(article.gist.get(lang).to_owned()),
    ];
    for item in &article.items {
        blocks.push(Block::Line(format!(
            "  ({}) {}",
            item.number,
            item.gist.get(lang)
        )));
    }
    blocks.extend(liability(article, context));
    let terms: Vec<Term> = edition
        .terms
        .iter()
        .filter(|term| term.article == number)
        .cloned()
        .collect();
    let policies: Vec<Policy> = edition
        .policies
        .iter()
        .filter(|policy| policy.article == number)
        .cloned()
        .collect();
    blocks.extend(figures(connection, edition, &terms, &policies, context)?);
    let json = OneArticle {
        edition: edition.id.clone(),
        article: article.clone(),
        terms,
        policies,
    };
    Ok(Outcome::one(json, blocks))
}

fn liability(article: &Article, context: &Context) -> Option<Block> {
    let provision = |liability: &crate::law::Liability| {
        let article = liability.article.to_string().into();
        match liability.item {
            None => context.say("out-provision", &[("article", article)]),
            Some(item) => context.say(
                "out-provision-item",
                &[("article", article), ("item", item.to_string().into())],
            ),
        }
    };
    let provisions: Vec<String> = article.liability.iter().map(provision).collect();
    (!provisions.is_empty()).then(|| {
        let list = crate::message::join(&provisions, context.lang);
        Block::Line(context.say("out-liability", &[("provisions", list.into())]))
    })
}

/// Lists what the article fixes or leaves open; a policy is never shown as if it were law.
fn figures(
    connection: &Connection,
    edition: &Edition,
    terms: &[Term],
    policies: &[Policy],
    context: &Context,
) -> Result<Option<Block>, Failure> {
    let lang: Lang = context.lang;
    let labels = terms
        .iter()
        .map(|term| {
            (
                &term.key,
                term.label.get(lang),
                crate::law::PolicyUnit::WorkingDays,
            )
        })
        .chain(
            policies
                .iter()
                .map(|policy| (&policy.key, policy.label.get(lang), policy.unit)),
        );
    let mut rows = Vec::new();
    for (key, label, unit) in labels {
        let figure = op::law::figure(connection, edition, key)?;
        let value = match figure.value {
            crate::law::PolicyValue::Count(count) => format!("{count} {}", unit.word(lang)),
            crate::law::PolicyValue::MonthDay(day) => day.to_string(),
        };
        let basis = if figure.policy {
            "word-basis-policy"
        } else {
            "word-basis-law"
        };
        rows.push(vec![
            key.clone(),
            label.to_owned(),
            value,
            context.say(basis, &[]),
        ]);
    }
    Ok((!rows.is_empty())
        .then(|| Block::Table(table(lang, &["key", "label", "value", "basis"], rows))))
}
