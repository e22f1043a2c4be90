//! `abdata rule list`.

use super::provision;
use crate::cli::context::{Context, Format};
use crate::cli::dates::AsOf;
use crate::cli::error::Failure;
use crate::cli::output::{Outcome, table};
use crate::cli::value;
use crate::model::{Coded, Severity};
use crate::rule::RULES;
use serde::Serialize;

/// Width from which names stand beside the codes; below it they would leave no room for what is checked.
const ROOMY: u16 = 100;

#[derive(Debug, clap::Args)]
pub struct List {
    #[arg(long)]
    article: Option<String>,
    #[arg(long)]
    severity: Option<String>,
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
        let article = match &self.article {
            Some(given) => Some(value::article(given)?),
            None => None,
        };
        let severity = value::optional::<Severity>("severity", &self.severity)?;
        let rules = RULES
            .iter()
            .filter(|rule| article.is_none() || rule.article == article)
            .filter(|rule| severity.is_none_or(|wanted| rule.severity == wanted));
        let (mut rows, mut json) = (Vec::new(), Vec::new());
        for rule in rules {
            rows.push(vec![
                rule.code.to_owned(),
                rule.slug.to_owned(),
                provision(rule.article, rule.paragraph, context),
                rule.severity.word(lang).to_owned(),
                rule.words(lang).what.to_owned(),
            ]);
            json.push(RuleLine {
                code: rule.code,
                slug: rule.slug,
                article: rule.article,
                paragraph: rule.paragraph,
                severity: rule.severity,
                policy: rule.policy,
                what: rule.words(lang).what,
            });
        }
        let keys = ["code", "slug", "article", "severity", "what"];
        let mut table = table(lang, &keys, rows);
        table.columns[1].shown = context.format != Format::Table || context.width() >= ROOMY;
        table.columns[2].right = false;
        Ok(Outcome::list(json, table))
    }
}
