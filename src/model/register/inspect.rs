//! Quality inspections 质量检查: an organisation looks through its own data, finds errors and corrects them (Art. 20¶1).

use super::{Mark, Register, not_before, not_later, register_fields, said, within};
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Fault, OrgId, RecordKind};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Holds one quality inspection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspect {
    /// What the ledger keeps of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// The organisation whose data were looked through.
    pub org: OrgId,
    /// Day of the inspection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inspected_on: Option<Date>,
    /// What was looked through.
    pub scope: String,
    /// Entries looked through, by number, code or name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<String>,
    /// How it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// How many errors were found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<i64>,
    /// How many of them were corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected: Option<i64>,
    /// Day by which they were corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_on: Option<Date>,
    /// What it came to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The document that proves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Register for Inspect {
    const KIND: RecordKind = RecordKind::Inspect;
    const NAME: &'static str = "inspect";
    const PREFIX: &'static str = "in";
    const FIELDS: &'static [Field<Self>] = register_fields![Self;
        field!(Self, "org", "检查单位", "Organisation", Kind::Org, required org: Org),
        field!(Self, "inspected_on", "检查日期", "Inspected on", Kind::Date, required inspected_on: OptDate),
        field!(Self, "scope", "检查范围", "Scope", Kind::LongText, required scope: Text),
        field!(Self, "entries", "涉及目录", "Entries", Kind::List, entries: List),
        field!(Self, "method", "检查方式", "Method", Kind::Text, method: OptText),
        field!(Self, "errors", "发现错误数", "Errors found", Kind::Whole, errors: OptWhole),
        field!(Self, "corrected", "已更正数", "Errors corrected", Kind::Whole, corrected: OptWhole),
        field!(Self, "corrected_on", "更正日期", "Corrected on", Kind::Date, corrected_on: OptDate),
        field!(Self, "result", "检查结果", "Result", Kind::LongText, result: OptText),
        field!(Self, "document", "佐证文件", "Document", Kind::Text, document: OptText),
        field!(Self, "note", "备注", "Remark", Kind::LongText, note: OptText),
    ];
    const KEY: &'static [&'static str] = &["org", "inspected_on", "scope"];
    const SHOWN: &'static [&'static str] = &[
        "number",
        "org",
        "inspected_on",
        "scope",
        "errors",
        "corrected",
        "result",
    ];

    fn mark(&self) -> &Mark {
        &self.mark
    }

    fn mark_mut(&mut self) -> &mut Mark {
        &mut self.mark
    }

    fn org(&self) -> Option<OrgId> {
        Some(self.org)
    }

    fn began(&self) -> Option<Date> {
        self.inspected_on
    }

    fn check(&self, today: Date) -> Result<(), Fault> {
        said("scope", &self.scope)?;
        not_later("inspected_on", self.inspected_on, today)?;
        not_later("corrected_on", self.corrected_on, today)?;
        not_before("corrected_on", self.corrected_on, self.inspected_on)?;
        within("errors", self.errors, 0, i64::MAX)?;
        within(
            "corrected",
            self.corrected,
            0,
            self.errors.unwrap_or(i64::MAX),
        )
    }
}
