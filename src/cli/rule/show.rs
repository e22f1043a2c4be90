//! `abdata rule show CODE`: a rule's page.

use super::provision;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Block, Outcome, pair};
use crate::law::Liability;
use crate::message::render;
use crate::model::{Coded, Fault, RecordKind, Severity};
use crate::op::near;
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
    liability: Option<Liability>,
    what: &'static str,
    why: &'static str,
    example: &'static str,
    mend: String,
}

impl Show {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
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
        let views: Vec<RuleView> = found.iter().map(|rule| view(rule, context)).collect();
        let blocks = views.iter().flat_map(|view| page(view, context)).collect();
        let mut views = views;
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

fn view(rule: &'static Rule, context: &Context) -> RuleView {
    let words = rule.words(context.lang);
    let id = context.say("check-placeholder", &[]);
    RuleView {
        code: rule.code,
        slug: rule.slug,
        article: rule.article,
        paragraph: rule.paragraph,
        severity: rule.severity,
        policy: rule.policy,
        liability: rule.liability,
        what: words.what,
        why: words.why,
        example: words.example,
        mend: render(words.mend, &[("id", id.into())], context.lang),
    }
}

fn page(view: &RuleView, context: &Context) -> Vec<Block> {
    let lang = context.lang;
    let liability = match view.liability {
        None => context.say("check-no-liability", &[]),
        Some(Liability {
            article,
            item: None,
        }) => provision(Some(article), None, context),
        Some(Liability {
            article,
            item: Some(item),
        }) => context.say(
            "check-liability-item",
            &[
                ("article", article.to_string().into()),
                ("item", item.to_string().into()),
            ],
        ),
    };
    let mut pairs = vec![
        pair(
            lang,
            "article",
            provision(view.article, view.paragraph, context),
        ),
        pair(lang, "severity", view.severity.word(lang)),
        pair(lang, "liability", liability),
        pair(lang, "what", view.what),
        pair(lang, "why", view.why),
        pair(lang, "example", view.example),
        pair(lang, "mend", view.mend.clone()),
    ];
    if view.policy {
        pairs.push(pair(lang, "policy", context.say("check-policy", &[])));
    }
    pairs.retain(|(_, text)| !text.is_empty());
    let heading = format!("{} {}", view.code, view.slug);
    vec![Block::Heading(heading), Block::Pairs(pairs)]
}
