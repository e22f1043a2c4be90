//! `abdata check [RULE…]`: the compliance rules over the ledger, a linter for data governance.

mod page;
mod trend;
pub(in crate::cli) mod view;
pub(in crate::cli) mod wording;

pub(in crate::cli) use view::{FindingView, LiabilityView};
pub(in crate::cli) use wording::Wording;

use super::context::Context;
use super::error::Failure;
use super::output::{Body, Json, Outcome};
use crate::model::Severity;
use crate::op;
use crate::rule::Filter;
use crate::store::Connection;
use std::path::PathBuf;
use view::{Document, Summary};

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
    #[arg(long, conflicts_with = "baseline")]
    record: bool,
    #[arg(long, conflicts_with_all = ["baseline", "record", "fail_on"])]
    trend: bool,
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

impl Check {
    pub fn run(self, context: &Context) -> Result<Outcome, Failure> {
        use super::value::choice;
        let mut ledger = if self.record {
            context.writer()?
        } else {
            context.reader()?
        };
        let fail_on = match &self.fail_on {
            Some(given) => choice::<FailOn>("fail_on", given)?,
            None => FailOn::Violation,
        };
        let filter = self.filter(ledger.reader())?;
        if self.trend {
            let as_of = context.as_of(self.as_of.as_deref())?;
            let runs = op::check::trend(ledger.reader(), as_of, &filter)?;
            return Ok(trend::outcome(runs, context));
        }
        let baseline = match &self.baseline {
            Some(path) => Some(String::from_utf8_lossy(&op::read_file(path)?).into_owned()),
            None => None,
        };
        let as_of = match self.as_of.as_deref() {
            // What is recorded of a day has happened by then.
            Some(given) if self.record => context.past("as_of", given)?,
            given => context.as_of(given)?,
        };
        let run = op::check::check(ledger.reader(), as_of, &filter, baseline.as_deref())?;
        let recorded = if self.record {
            let doing = op::Doing {
                on: as_of,
                ..context.doing(None)?
            };
            Some(op::check::record(&mut ledger, &doing, &filter, &run)?)
        } else {
            None
        };
        let mut findings = run.checked.findings.iter();
        let failed = findings.any(|finding| fail_on.fails(finding.severity));
        let document = Document {
            wording: Wording::new(context.lang),
            as_of,
            edition: run.edition.id,
            summary: Summary::of(&run.checked),
            checked: run.checked,
            recorded,
        };
        Ok(outcome(document, run.none_left, context).exiting(u8::from(failed)))
    }

    fn filter(&self, reader: &Connection) -> Result<Filter, Failure> {
        Ok(Filter {
            rules: self.rules.clone(),
            article: self
                .article
                .as_deref()
                .map(super::value::article)
                .transpose()?,
            org: match &self.org {
                Some(wanted) => Some(op::org::find(reader, wanted)?.id),
                None => None,
            },
            region: match &self.region {
                Some(wanted) => Some(op::region::find(reader, wanted)?.code),
                None => None,
            },
            severity: super::value::optional::<Severity>("severity", &self.severity)?,
        })
    }
}

/// Makes the document in the one form that is asked for, and lets go of the findings where that is a page: with 100,000
/// of them the other form would double the memory.
fn outcome(document: Document, none_left: bool, context: &Context) -> Outcome {
    let nothing = document.checked.findings.is_empty() && document.checked.waived.is_empty();
    let remark = if document.checked.rules_run.is_empty() {
        Some("check-no-rules")
    } else if !nothing {
        None
    } else if none_left {
        Some("check-none-left")
    } else if document.checked.records == 0 {
        Some("check-no-records")
    } else {
        None
    };
    let body = if context.format.is_json() {
        Body::Document {
            json: Json::one(document),
            blocks: Vec::new(),
        }
    } else {
        Body::Document {
            json: Json::one(()),
            blocks: page::blocks(&document, context),
        }
    };
    Outcome::of(body).remarks(remark.map(|key| context.say(key, &[])))
}
