//! The JSON of `check`. Findings are worded one by one while they are written, so that their words need no memory.

use super::wording::Wording;
use crate::law::Liability;
use crate::model::{Finding, OrgRef, RecordKind, Severity};
use crate::rule::{Checked, RULES, StaleWaiver, Waived};
use crate::store::run::Run as Recorded;
use jiff::civil::Date;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::{BTreeMap, HashMap};

/// Holds what `check` prints.
pub(super) struct Document {
    pub(super) wording: Wording,
    pub(super) as_of: Date,
    pub(super) edition: String,
    pub(super) checked: Checked,
    pub(super) summary: Summary,
    /// The run as it was recorded, where it was.
    pub(super) recorded: Option<Recorded>,
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let checked = &self.checked;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("as_of", &self.as_of)?;
        map.serialize_entry("edition", &self.edition)?;
        map.serialize_entry("rules_run", &checked.rules_run)?;
        map.serialize_entry("records", &checked.records)?;
        map.serialize_entry("findings", &Findings(self))?;
        map.serialize_entry("late", &checked.late)?;
        map.serialize_entry("waived", &WaivedFindings(self))?;
        let stale: Vec<StaleView<'_>> = checked.stale_waivers.iter().map(StaleView::of).collect();
        map.serialize_entry("expired_waivers", &stale)?;
        map.serialize_entry("summary", &self.summary)?;
        if let Some(recorded) = &self.recorded {
            map.serialize_entry("recorded", &RecordedView::of(recorded))?;
        }
        map.end()
    }
}

struct Findings<'a>(&'a Document);

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Document {
            wording, checked, ..
        } = self.0;
        serializer.collect_seq(checked.findings.iter().map(|finding| wording.view(finding)))
    }
}

struct WaivedFindings<'a>(&'a Document);

impl Serialize for WaivedFindings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Document {
            wording, checked, ..
        } = self.0;
        serializer.collect_seq(checked.waived.iter().map(|waived| WaivedView {
            finding: wording.view(&waived.finding),
            waiver: WaiverView::of(waived),
        }))
    }
}

#[derive(serde::Serialize)]
pub(in crate::cli) struct FindingView<'a> {
    pub(in crate::cli) id: String,
    pub(in crate::cli) rule: &'static str,
    pub(in crate::cli) article: Option<u16>,
    pub(in crate::cli) paragraph: Option<u16>,
    pub(in crate::cli) severity: Severity,
    pub(in crate::cli) subject: SubjectView<'a>,
    pub(in crate::cli) org: Option<&'a OrgRef>,
    pub(in crate::cli) since: Option<Date>,
    pub(in crate::cli) due_on: Option<Date>,
    pub(in crate::cli) overdue_working_days: Option<i64>,
    pub(in crate::cli) message: String,
    pub(in crate::cli) remedy: String,
    pub(in crate::cli) liability: Option<LiabilityView>,
    pub(in crate::cli) policy: bool,
}

/// Where a breach leads; unlike in an edition's file, the item is always there.
#[derive(serde::Serialize)]
pub(in crate::cli) struct LiabilityView {
    article: u16,
    item: Option<u16>,
}

impl From<Liability> for LiabilityView {
    fn from(liability: Liability) -> Self {
        Self {
            article: liability.article,
            item: liability.item,
        }
    }
}

#[derive(serde::Serialize)]
pub(in crate::cli) struct SubjectView<'a> {
    pub(in crate::cli) kind: RecordKind,
    pub(in crate::cli) id: &'a str,
    pub(in crate::cli) name: &'a str,
}

#[derive(serde::Serialize)]
struct WaivedView<'a> {
    #[serde(flatten)]
    finding: FindingView<'a>,
    waiver: WaiverView<'a>,
}

/// The waiver that lets a finding stand.
#[derive(serde::Serialize)]
struct WaiverView<'a> {
    number: String,
    reason: &'a str,
    from: Date,
    until: Date,
    approver: &'a str,
}

impl<'a> WaiverView<'a> {
    fn of(waived: &'a Waived) -> Self {
        let waiver = &waived.waiver;
        Self {
            number: waiver.id.to_string(),
            reason: &waiver.reason,
            from: waiver.from,
            until: waiver.until,
            approver: &waiver.approver,
        }
    }
}

/// A waiver that does no good.
#[derive(serde::Serialize)]
struct StaleView<'a> {
    why: &'static str,
    number: String,
    finding: String,
    rule: &'a str,
    subject: &'a str,
    reason: &'a str,
    approver: &'a str,
    from: Date,
    until: Date,
}

impl<'a> StaleView<'a> {
    fn of(stale: &'a StaleWaiver) -> Self {
        use crate::model::Coded;
        let waiver = &stale.waiver;
        Self {
            why: stale.why.code(),
            number: waiver.id.to_string(),
            finding: format!("{}@{}", waiver.rule, waiver.subject),
            rule: &waiver.rule,
            subject: &waiver.subject,
            reason: &waiver.reason,
            approver: &waiver.approver,
            from: waiver.from,
            until: waiver.until,
        }
    }
}

#[derive(serde::Serialize)]
struct RecordedView {
    run: String,
    before: Option<String>,
    new: i64,
    mended: i64,
}

impl RecordedView {
    fn of(recorded: &Recorded) -> Self {
        Self {
            run: recorded.id.to_string(),
            before: recorded.before.map(|id| id.to_string()),
            new: recorded.appeared,
            mended: recorded.mended,
        }
    }
}

/// Counts findings by weight, without those that are waived.
#[derive(Clone, Copy, Default, serde::Serialize)]
pub(super) struct Counts {
    pub(super) violation: u64,
    pub(super) warning: u64,
    pub(super) notice: u64,
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

#[derive(serde::Serialize)]
pub(super) struct Summary {
    #[serde(flatten)]
    pub(super) all: Counts,
    pub(super) waived: usize,
    by_org: Vec<OrgCounts>,
    by_article: Vec<ArticleCounts>,
}

#[derive(serde::Serialize)]
struct OrgCounts {
    org: Option<OrgRef>,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(serde::Serialize)]
struct ArticleCounts {
    article: Option<u16>,
    #[serde(flatten)]
    counts: Counts,
}

impl Summary {
    pub(super) fn of(checked: &Checked) -> Self {
        let articles: HashMap<&str, Option<u16>> =
            RULES.iter().map(|rule| (rule.code, rule.article)).collect();
        let mut all = Counts::default();
        let mut by_org: BTreeMap<Option<&str>, (&Finding, Counts)> = BTreeMap::new();
        let mut by_article: BTreeMap<Option<u16>, Counts> = BTreeMap::new();
        for finding in &checked.findings {
            let org = finding.org.as_ref().map(|org| org.code.as_str());
            let article = articles.get(finding.rule).copied().flatten();
            all.add(finding.severity);
            let of_org = by_org
                .entry(org)
                .or_insert_with(|| (finding, Counts::default()));
            of_org.1.add(finding.severity);
            by_article.entry(article).or_default().add(finding.severity);
        }
        Self {
            all,
            waived: checked.waived.len(),
            by_org: by_org
                .into_values()
                .map(|(first, counts)| OrgCounts {
                    org: first.org.as_deref().cloned(),
                    counts,
                })
                .collect(),
            by_article: by_article
                .into_iter()
                .map(|(article, counts)| ArticleCounts { article, counts })
                .collect(),
        }
    }
}
