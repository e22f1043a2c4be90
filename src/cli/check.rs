//! `abdata check [RULE…]`: the compliance rules over the ledger, a linter for data governance.

use super::context::Context;
use super::error::Failure;
use super::output::{Block, Body, Json, Outcome, table};
use crate::message::{self, Pattern};
use crate::model::{Coded, Finding, Lang, OrgRef, RecordKind, Severity};
use crate::op::{self, check::Run};
use crate::rule::{Filter, Rule};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Check {
    rules: Vec<String>,
    #[arg(long)]
    article: Option<String>,
    #[arg(long)]
    org: Option<String>,
    #[arg(long)]
    region: Option<String>,
    #[arg(long)]
    severity: Option<String>,
    #[arg(long)]
    fail_on: Option<String>,
    #[arg(long)]
    baseline: Option<PathBuf>,
    #[arg(long)]
    as_of: Option<String>,
}

crate::model::coded! {
    /// From which weight on `check` exits with 1.
    FailOn {
        Violation = "violation", "违规", "violation";
        Warning = "warning", "警告", "warning";
        Notice = "notice", "提示", "notice";
        Never = "never", "从不", "never";
    }
}

impl FailOn {
    fn fails(self, severity: Severity) -> bool {
        match self {
            Self::Violation => severity >= Severity::Violation,
            Self::Warning => severity >= Severity::Warning,
            Self::Notice => true,
            Self::Never => false,
        }
    }
}

#[derive(Serialize)]
struct CheckView {
    as_of: Date,
    edition: String,
    rules_run: Vec<&'static str>,
    records: i64,
    findings: Vec<FindingView>,
    late: [(); 0],
    waived: [(); 0],
    expired_waivers: [(); 0],
    summary: Summary,
}

#[derive(Serialize)]
struct FindingView {
    id: String,
    rule: &'static str,
    article: Option<u16>,
    paragraph: Option<u16>,
    severity: Severity,
    subject: SubjectView,
    org: Option<OrgRef>,
    since: Option<Date>,
    due_on: Option<Date>,
    overdue_working_days: Option<i64>,
    message: String,
    remedy: String,
    liability: Option<crate::law::Liability>,
    policy: bool,
}

#[derive(Serialize)]
struct SubjectView {
    kind: RecordKind,
    id: String,
    name: String,
}

#[derive(Clone, Copy, Default, Serialize)]
struct Counts {
    violation: u64,
    warning: u64,
    notice: u64,
}

impl Counts {
    fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Violation => self.violation += 1,
            Severity::Warning => self.warning += 1,
            Severity::Notice => self.notice += 1,
        }
    }
}

#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    all: Counts,
    by_org: Vec<OrgCounts>,
    by_article: Vec<ArticleCounts>,
}

#[derive(Serialize)]
struct OrgCounts {
    org: Option<OrgRef>,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct ArticleCounts {
    article: Option<u16>,
    #[serde(flatten)]
    counts: Counts,
}

impl Check {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        use super::value::{choice, optional};
        let ledger = context.reader()?;
        let reader = ledger.reader();
        let fail_on = match &self.fail_on {
            Some(given) => choice::<FailOn>("fail_on", given)?,
            None => FailOn::Violation,
        };
        let article = match &self.article {
            Some(given) => Some(super::value::whole("article", given, 999)?),
            None => None,
        };
        let filter = Filter {
            rules: self.rules,
            article: article.and_then(|number| u16::try_from(number).ok()),
            org: match &self.org {
                Some(wanted) => Some(op::org::find(reader, wanted)?.id),
                None => None,
            },
            region: match &self.region {
                Some(wanted) => Some(op::region::find(reader, wanted)?.code),
                None => None,
            },
            severity: optional::<Severity>("severity", &self.severity)?,
        };
        let baseline = match &self.baseline {
            Some(path) => Some(String::from_utf8_lossy(&op::read_file(path)?).into_owned()),
            None => None,
        };
        let as_of = context.as_of(self.as_of.as_deref())?;
        let run = op::check::check(reader, as_of, &filter, baseline.as_deref())?;
        let failed = run
            .checked
            .findings
            .iter()
            .any(|f| fail_on.fails(f.severity));
        let outcome = document(run, as_of, context);
        Ok(outcome.exiting(u8::from(failed)))
    }
}

/// Words findings, parsing each rule's patterns once.
struct Wording {
    lang: Lang,
    rules: HashMap<&'static str, (&'static Rule, Pattern, Pattern)>,
}

impl Wording {
    fn new(lang: Lang) -> Self {
        let parsed = |rule: &'static Rule| {
            let words = rule.words(lang);
            let finding = Pattern::parse(words.finding, lang);
            (rule.code, (rule, finding, Pattern::parse(words.mend, lang)))
        };
        Self {
            lang,
            rules: crate::rule::RULES.iter().copied().map(parsed).collect(),
        }
    }

    fn view(&self, finding: Finding) -> FindingView {
        let said = self.rules.get(finding.rule);
        let message = |pattern: &Pattern| message::finding(&finding, pattern, self.lang);
        FindingView {
            id: finding.id(),
            message: said
                .map(|(_, sentence, _)| message(sentence))
                .unwrap_or_default(),
            remedy: said
                .map(|(_, _, mend)| self.remedy(message(mend), finding.published))
                .unwrap_or_default(),
            article: said.and_then(|(rule, ..)| rule.article),
            paragraph: said.and_then(|(rule, ..)| rule.paragraph),
            liability: said.and_then(|(rule, ..)| rule.liability),
            policy: said.is_some_and(|(rule, ..)| rule.policy),
            rule: finding.rule,
            severity: finding.severity,
            subject: SubjectView {
                kind: finding.subject.kind,
                id: finding.subject.id,
                name: finding.subject.name,
            },
            org: finding.org,
            since: finding.since,
            due_on: finding.due_on,
            overdue_working_days: finding.overdue_working_days,
        }
    }
}

impl Wording {
    /// Adds what an edit of a published entry needs besides (Art. 16): its cause, and to be published again.
    fn remedy(&self, mend: String, published: bool) -> String {
        if !published || !mend.contains("abdata catalog edit") {
            return mend;
        }
        message::say(self.lang, "check-mend-published", &[("mend", mend.into())])
    }
}

fn document(run: Run, as_of: Date, context: &Context) -> Outcome {
    let wording = Wording::new(context.lang);
    let records = run.checked.records;
    let rules_run = run.checked.rules_run;
    let findings: Vec<FindingView> = run
        .checked
        .findings
        .into_iter()
        .map(|finding| wording.view(finding))
        .collect();
    let summary = summary(&findings);
    let blocks = page(&findings, &summary, &rules_run, records, context);
    let mut outcome = Outcome::of(Body::Document {
        json: Json::one(CheckView {
            as_of,
            edition: run.edition.id,
            rules_run: rules_run.clone(),
            records,
            findings,
            late: [],
            waived: [],
            expired_waivers: [],
            summary,
        }),
        blocks,
    });
    if rules_run.is_empty() {
        outcome = outcome.remark(context.say("check-no-rules", &[]));
    } else if records == 0 {
        outcome = outcome.remark(context.say("check-no-records", &[]));
    }
    outcome
}

fn summary(findings: &[FindingView]) -> Summary {
    let mut all = Counts::default();
    let mut by_org: BTreeMap<Option<String>, OrgCounts> = BTreeMap::new();
    let mut by_article: BTreeMap<Option<u16>, Counts> = BTreeMap::new();
    for finding in findings {
        all.add(finding.severity);
        by_org
            .entry(finding.org.as_ref().map(|org| org.code.clone()))
            .or_insert_with(|| OrgCounts {
                org: finding.org.clone(),
                counts: Counts::default(),
            })
            .counts
            .add(finding.severity);
        by_article
            .entry(finding.article)
            .or_default()
            .add(finding.severity);
    }
    Summary {
        all,
        by_org: by_org.into_values().collect(),
        by_article: by_article
            .into_iter()
            .map(|(article, counts)| ArticleCounts { article, counts })
            .collect(),
    }
}

fn page(
    findings: &[FindingView],
    summary: &Summary,
    rules_run: &[&str],
    records: i64,
    context: &Context,
) -> Vec<Block> {
    let lang = context.lang;
    let rows = findings
        .iter()
        .map(|finding| {
            vec![
                finding.severity.word(lang).to_owned(),
                finding.rule.to_owned(),
                finding
                    .org
                    .as_ref()
                    .map(|org| org.name.clone())
                    .unwrap_or_default(),
                finding.message.clone(),
                finding.remedy.clone(),
                finding.id.clone(),
            ]
        })
        .collect();
    let keys = ["severity", "rule", "org", "message", "remedy", "id"];
    let mut table = table(lang, &keys, rows);
    table.when_empty = context.say("check-clean", &[]);
    for column in &mut table.columns {
        column.shown = !matches!(column.key.as_str(), "remedy" | "id");
    }
    let facts = [
        ("violation", summary.all.violation.into()),
        ("warning", summary.all.warning.into()),
        ("notice", summary.all.notice.into()),
        ("rules", rules_run.len().into()),
        ("records", records.into()),
    ];
    let mut blocks = vec![
        Block::Table(table),
        Block::Line(context.say("check-summary", &facts)),
    ];
    if !findings.is_empty() {
        blocks.push(Block::Line(context.say("check-how-to-mend", &[])));
    }
    blocks
}
