//! Reports as JSON, and their findings in words.

use crate::cli::check::{FindingView, Wording};
use crate::model::figures::{
    ArticleFigures, CaseFigures, CaseLine, ClockFigures, Deadline, EditionFigures, EntryFigures,
    EntryLine, Figures, OrgFigures, ReplyFigures, RuleFigures, Subject, TrendPoint, WaivedFinding,
    Weights, YearFigures,
};
use crate::model::{Finding, Lang};
use crate::report;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

/// Findings in words, in their order.
pub(super) struct Said {
    pub(super) findings: Vec<report::Said>,
    pub(super) waived: Vec<report::Said>,
}

impl Said {
    pub(super) fn of(figures: &Figures, lang: Lang) -> Self {
        let wording = Wording::new(lang);
        let say = |finding: &Finding| said(wording.view(finding));
        // Of many organisations they are counted, and not listed.
        let listed = figures.subject.kind == crate::model::figures::ScopeKind::Org;
        let findings = figures.findings.iter().filter(|_| listed);
        Self {
            findings: findings.map(say).collect(),
            waived: figures.waived.iter().map(|one| say(&one.finding)).collect(),
        }
    }
}

fn said(view: FindingView<'_>) -> report::Said {
    report::Said {
        severity: view.severity,
        rule: view.rule,
        org: view.org.cloned(),
        message: view.message,
        remedy: view.remedy,
    }
}

/// The JSON of `report overview`.
#[derive(Serialize)]
pub(super) struct Overview {
    as_of: Date,
    scope: Subject,
    edition: EditionFigures,
    calendar: Vec<YearFigures>,
    orgs: Vec<OrgFigures>,
    entries: EntryFigures,
    cases: Vec<CaseFigures>,
    clocks: ClockFigures,
    due: Vec<Deadline>,
    replies: ReplyFigures,
    summary: Summary,
    waived: Vec<Value>,
    trend: Vec<TrendPoint>,
}

#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    all: Weights,
    of_no_org: Weights,
    by_article: Vec<ArticleFigures>,
    by_rule: Vec<RuleFigures>,
}

/// The JSON of `report org`.
#[derive(Serialize)]
pub(super) struct Org {
    #[serde(flatten)]
    overview: Overview,
    findings: Vec<Value>,
    entry_list: Vec<EntryLine>,
    case_list: Vec<CaseLine>,
}

pub(super) fn overview(figures: Figures, lang: Lang) -> Overview {
    let wording = Wording::new(lang);
    Overview {
        as_of: figures.as_of,
        scope: figures.subject,
        edition: figures.edition,
        calendar: figures.calendar,
        orgs: figures.by_org,
        entries: figures.entries,
        cases: figures.cases,
        clocks: figures.clocks,
        due: figures.due,
        replies: figures.replies,
        summary: Summary {
            all: figures.weights,
            of_no_org: figures.of_no_org,
            by_article: figures.by_article,
            by_rule: figures.by_rule,
        },
        waived: figures
            .waived
            .iter()
            .map(|one| waived(one, &wording))
            .collect(),
        trend: figures.trend,
    }
}

pub(super) fn org(mut figures: Figures, lang: Lang) -> Org {
    let wording = Wording::new(lang);
    let findings = std::mem::take(&mut figures.findings);
    Org {
        findings: findings
            .iter()
            .map(|one| json!(wording.view(one)))
            .collect(),
        entry_list: std::mem::take(&mut figures.entry_list),
        case_list: std::mem::take(&mut figures.case_list),
        overview: overview(figures, lang),
    }
}

/// Writes a waived finding as `check` does.
fn waived(waived: &WaivedFinding, wording: &Wording) -> Value {
    let mut object = json!(wording.view(&waived.finding));
    let waiver = &waived.waiver;
    object["waiver"] = json!({
        "number": waiver.id.to_string(), "reason": waiver.reason, "from": waiver.from,
        "until": waiver.until, "approver": waiver.approver,
    });
    object
}
