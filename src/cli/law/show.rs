//! `abdata law show [ARTICLE]`: an edition, or one of its articles with its terms, policies and liability; and what the
//! ledger keeps of them.

use super::coverage::{self, Coverage};
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
    coverage: Coverage,
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
            None => Ok(Outcome::one(
                covered(&edition, context.lang)?,
                whole(&edition, day, context),
            )),
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
    let mut blocks = vec![
        Block::Heading(edition.title.get(lang).to_owned()),
        Block::Pairs(pairs),
    ];
    blocks.extend(articles(edition, context));
    blocks
}

/// Returns the edition as JSON, each article with what the ledger keeps of it.
fn covered(edition: &Edition, lang: Lang) -> Result<serde_json::Value, Failure> {
    let mut json = serde_json::to_value(edition).map_err(anyhow::Error::from)?;
    let articles = json["articles"].as_array_mut();
    for (article, json) in edition.articles.iter().zip(articles.into_iter().flatten()) {
        let coverage = Coverage::of(article, edition, lang);
        json["coverage"] = serde_json::to_value(coverage).map_err(anyhow::Error::from)?;
    }
    Ok(json)
}

/// Lists the articles with what is kept of each, and below them those of which nothing is, with the reason.
fn articles(edition: &Edition, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let (mut rows, mut unkept) = (Vec::new(), Vec::new());
    for article in &edition.articles {
        let coverage = Coverage::of(article, edition, lang);
        let (number, title) = (article.number.to_string(), article.title.get(lang));
        let reason = coverage.reason.clone().unwrap_or_default();
        if !reason.is_empty() {
            unkept.push(vec![number.clone(), title.to_owned(), reason.clone()]);
        }
        rows.push(vec![
            number,
            title.to_owned(),
            coverage.command_lines(),
            coverage.terms.join("\n"),
            coverage.rules.join(" "),
            article.gist.get(lang).to_owned(),
            reason,
        ]);
    }
    let keys = [
        "article", "title", "commands", "terms", "rules", "gist", "reason",
    ];
    let mut all = table(lang, &keys, rows);
    for column in all.columns.iter_mut().skip(5) {
        column.shown = false;
    }
    let mut blocks = vec![Block::Table(all)];
    if !unkept.is_empty() {
        blocks.push(Block::Heading(context.say("out-law-unkept", &[])));
        let keys = ["article", "title", "reason"];
        blocks.push(Block::Table(table(lang, &keys, unkept)));
    }
    blocks
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
    let coverage = Coverage::of(article, edition, lang);
    blocks.extend(kept(number, &coverage, context));
    let json = OneArticle {
        edition: edition.id.clone(),
        article: article.clone(),
        terms,
        policies,
        coverage,
    };
    Ok(Outcome::one(json, blocks))
}

/// Says by which commands and rules the ledger keeps an article, or why by none.
fn kept(article: u16, coverage: &Coverage, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let heading = Block::Heading(context.say("out-law-kept", &[]));
    if let Some(reason) = &coverage.reason {
        return vec![heading, Block::Line(reason.clone())];
    }
    let rules: Vec<String> = coverage::rules(article)
        .map(|rule| format!("{} {}", rule.code, rule.slug))
        .collect();
    let mut pairs = vec![
        pair(lang, "commands", coverage.command_lines()),
        pair(lang, "rules", rules.join("\n")),
    ];
    pairs.retain(|(_, text)| !text.is_empty());
    if pairs.is_empty() {
        return Vec::new();
    }
    vec![heading, Block::Pairs(pairs)]
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
