//! `abdata rule show CODE`: a rule's page: what it checks and why, who answers, and how to mend, with the command to type.

use super::mend::{Part, advice, commands, parts};
use super::{figure, provision};
use crate::cli::check::LiabilityView;
use crate::cli::context::{Context, Format};
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair, word};
use crate::law::{Edition, Liability, PolicyUnit, PolicyValue};
use crate::model::{Coded, Fault, RecordKind, Severity};
use crate::op::{self, near};
use crate::rule::{RULES, Rule, find};
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct Show {
    code: String,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct RuleView {
    code: &'static str,
    slug: &'static str,
    article: Option<u16>,
    paragraph: Option<u16>,
    severity: Severity,
    policy: bool,
    liability: Option<LiabilityView>,
    what: &'static str,
    why: &'static str,
    example: &'static str,
    mend: String,
    /// The article's title and gist.
    title: Option<String>,
    gist: Option<String>,
    /// When findings weigh otherwise.
    severity_notes: Vec<String>,
    /// Who answers for a breach, in words.
    answers: String,
    /// The term or policy that it goes by.
    term: Option<Term>,
    /// The commands of `mend`.
    commands: Vec<String>,
    /// The command that lets a finding stand for a time.
    waiver: String,
    /// Codes of the rules of the same article.
    related: Vec<&'static str>,
}

#[derive(Serialize)]
struct Term {
    key: String,
    value: PolicyValue,
    unit: PolicyUnit,
    policy: bool,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        let day = self.as_of.day(context)?;
        let found = find(&self.code);
        if found.is_empty() {
            return Err(Fault::NotFound {
                kind: RecordKind::Rule,
                name: self.code.clone(),
                near: near(
                    &self.code,
                    RULES.iter().flat_map(|rule| [rule.code, rule.slug]),
                ),
            }
            .into());
        }
        // A rule can be read about without a ledger; one that is there knows its own edition and policies.
        let ledger = context.reader_if_there()?;
        let connection = ledger.as_ref().map(crate::store::Ledger::reader);
        let edition = match connection {
            Some(connection) => op::law::on(connection, day)?,
            None => Edition::aba_2024().map_err(anyhow::Error::from)?,
        };
        let mut views = Vec::new();
        for rule in found {
            let mut view = view(rule, &edition, context);
            if let (Some(term), Some(connection)) = (&mut view.term, connection) {
                term.value = op::law::figure(connection, &edition, &term.key)?.value;
            }
            views.push(view);
        }
        let blocks = views.iter().flat_map(|view| page(view, context)).collect();
        Ok(match views.pop() {
            Some(one) if views.is_empty() => Outcome::one(one, blocks),
            last => {
                views.extend(last);
                Outcome::of(crate::cli::output::Body::Document {
                    json: crate::cli::output::Json::list(views),
                    blocks,
                })
            }
        })
    }
}

fn view(rule: &'static Rule, edition: &Edition, context: &Context) -> RuleView {
    let lang = context.lang;
    let words = rule.words(lang);
    let id = context.say("check-placeholder", &[]);
    let mend = advice(rule, &id, lang);
    let article = rule.article.and_then(|number| edition.article(number));
    let related = RULES
        .iter()
        .filter(|other| rule.article.is_some() && other.article == rule.article)
        .filter(|other| other.code != rule.code);
    RuleView {
        code: rule.code,
        slug: rule.slug,
        article: rule.article,
        paragraph: rule.paragraph,
        severity: rule.severity,
        policy: rule.policy,
        liability: rule.liability.map(Into::into),
        what: words.what,
        why: words.why,
        example: words.example,
        commands: commands(&mend),
        mend,
        title: article.map(|article| article.title.get(lang).to_owned()),
        gist: article.map(|article| article.gist.get(lang).to_owned()),
        severity_notes: severity_notes(rule, context),
        answers: answers(rule.liability, edition, context),
        term: figure::of(rule, edition).and_then(|key| term(key, edition)),
        waiver: context.say("check-waiver-command", &[("code", rule.code.into())]),
        related: related.map(|rule| rule.code).collect(),
    }
}

/// Says when a finding weighs otherwise than its rule.
fn severity_notes(rule: &Rule, context: &Context) -> Vec<String> {
    let weights = rule.weights();
    let mut notes = Vec::new();
    if weights.len() > 1 {
        let words: Vec<&str> = weights
            .iter()
            .map(|weight| weight.word(context.lang))
            .collect();
        let words = crate::message::join(&words, context.lang);
        notes.push(context.say("check-weight-varies", &[("weights", words.into())]));
    }
    if rule.policy {
        notes.push(context.say("check-weight-policy", &[]));
    }
    if rule.subjects.contains(&RecordKind::Entry) {
        notes.push(context.say("check-weight-draft", &[]));
    }
    notes
}

/// Says who answers for a breach, and for what.
fn answers(liability: Option<Liability>, edition: &Edition, context: &Context) -> String {
    let Some(Liability { article, item }) = liability else {
        return context.say("check-no-liability", &[]);
    };
    let named = match item {
        None => provision(Some(article), None, context),
        Some(item) => context.say(
            "check-liability-item",
            &[
                ("article", article.to_string().into()),
                ("item", item.to_string().into()),
            ],
        ),
    };
    let of = edition.article(article);
    let item = item.and_then(|item| of.and_then(|article| article.item(item)));
    let gist = item
        .map(|item| &item.gist)
        .or(of.map(|article| &article.gist));
    let key = match article {
        40 => "check-answers-staff",
        42 => "check-answers-user",
        _ => "check-answers-organisation",
    };
    let gist = gist.map_or("", |gist| gist.get(context.lang));
    context.say(key, &[("provision", named.into()), ("gist", gist.into())])
}

fn term(key: &str, edition: &Edition) -> Option<Term> {
    let key = key.to_owned();
    if let Some(term) = edition.term(&key) {
        return Some(Term {
            value: PolicyValue::Count(term.working_days),
            unit: PolicyUnit::WorkingDays,
            policy: false,
            key,
        });
    }
    let policy = edition.policy(&key)?;
    Some(Term {
        value: policy.default,
        unit: policy.unit,
        policy: true,
        key,
    })
}

fn page(view: &RuleView, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let lines = |parts: &[&str]| {
        let parts: Vec<&str> = parts
            .iter()
            .copied()
            .filter(|part| !part.is_empty())
            .collect();
        parts.join("\n")
    };
    let article = provision(view.article, view.paragraph, context);
    let title = view.title.as_deref().unwrap_or_default();
    let notes = view.severity_notes.join("\n");
    let mut pairs = vec![
        pair(
            lang,
            "article",
            lines(&[
                format!("{article} {title}").trim(),
                view.gist.as_deref().unwrap_or_default(),
            ]),
        ),
        pair(lang, "severity", lines(&[view.severity.word(lang), &notes])),
        pair(lang, "term", said_term(view, context)),
        pair(lang, "liability", view.answers.clone()),
    ];
    let mend: Vec<String> = parts(&view.mend).iter().map(said_part).collect();
    let related: Vec<String> = RULES
        .iter()
        .filter(|rule| view.related.contains(&rule.code))
        .map(|rule| format!("{} {}", rule.code, rule.slug))
        .collect();
    let waiver = lines(&[
        &context.say("check-waiver-hint", &[]),
        &format!("  {}", view.waiver),
    ]);
    let sections = [
        ("why", view.why.to_owned()),
        ("example", view.example.to_owned()),
        ("mend", mend.join("\n")),
        ("waive", waiver),
        ("related", related.join("\n")),
    ];
    let heading = Block::Heading(format!("{} {}", view.code, view.slug));
    let mut blocks = vec![heading];
    // A sheet has labels and values, and no headings.
    if context.format == Format::Csv {
        pairs.insert(0, pair(lang, "what", view.what));
        pairs.extend(sections.map(|(key, text)| pair(lang, key, text)));
        pairs.retain(|(_, text)| !text.is_empty());
        blocks.push(Block::Pairs(pairs));
        return blocks;
    }
    pairs.retain(|(_, text)| !text.is_empty());
    blocks.extend([Block::Line(view.what.to_owned()), Block::Pairs(pairs)]);
    for (key, text) in sections.into_iter().filter(|(_, text)| !text.is_empty()) {
        blocks.push(Block::Heading(word(lang, key)));
        blocks.push(Block::Line(text));
    }
    blocks
}

fn said_part(part: &Part) -> String {
    let indent = if part.command { "  " } else { "" };
    format!("{indent}{}", part.text)
}

/// Says the figure that the rule goes by, and where a bureau sets it.
fn said_term(view: &RuleView, context: &Context) -> String {
    let Some(term) = &view.term else {
        // It goes by a term of the bureau's, whose key this edition lacks.
        return if view.policy {
            context.say("check-policy", &[])
        } else {
            String::new()
        };
    };
    let value = match term.value {
        PolicyValue::Count(count) => format!("{count} {}", term.unit.word(context.lang)),
        PolicyValue::MonthDay(day) => day.to_string(),
    };
    let key = if term.policy {
        "check-term-policy"
    } else {
        "check-term-law"
    };
    let facts = [("value", value.into()), ("key", term.key.as_str().into())];
    context.say(key, &facts)
}
