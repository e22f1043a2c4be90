//! `abdata rule list`.

use super::provision;
use crate::cli::context::Context;
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::model::{Coded, Severity};
use crate::rule::RULES;
use serde::Serialize;

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Serialize)]
struct RuleLine {
    code: &'static str,
    slug: &'static str,
    article: Option<u16>,
    paragraph: Option<u16>,
    severity: Severity,
    policy: bool,
    what: &'static str,
}

impl List {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        self.as_of.day(context)?;
        let lang = context.lang;
        let rows = RULES
            .iter()
            .map(|rule| {
                vec![
                    rule.code.to_owned(),
                    rule.slug.to_owned(),
                    provision(rule.article, rule.paragraph, context),
                    rule.severity.word(lang).to_owned(),
                    rule.words(lang).what.to_owned(),
                ]
            })
            .collect();
        let json = RULES
            .iter()
            .map(|rule| RuleLine {
                code: rule.code,
                slug: rule.slug,
                article: rule.article,
                paragraph: rule.paragraph,
                severity: rule.severity,
                policy: rule.policy,
                what: rule.words(lang).what,
            })
            .collect();
        let keys = ["code", "slug", "article", "severity", "what"];
        let mut table = table(lang, &keys, rows);
        table.columns[2].right = false;
        Ok(Outcome::list(json, table))
    }
}
