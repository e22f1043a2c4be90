//! Findings of compliance rules: facts, worded by the rule's own pattern.

use super::coded::coded;
use super::{OrgRef, RecordKind};
use jiff::civil::Date;
use std::sync::Arc;

coded! {
    /// Weighs a finding.
    Severity {
        Notice = "notice", "提示", "notice";
        Warning = "warning", "警告", "warning";
        Violation = "violation", "违规", "violation";
    }
}

impl Severity {
    /// Returns the next lower weight; draft and returned entries are judged by it.
    #[must_use]
    pub fn lowered(self) -> Self {
        match self {
            Self::Violation => Self::Warning,
            Self::Warning | Self::Notice => Self::Notice,
        }
    }
}

/// Names what a finding is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Kind of the record.
    pub kind: RecordKind,
    /// Its number or code as people write it (`e42`, an organisation's code, a region's code).
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Holds one finding: the rule, the subject, and the facts that its sentence names.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Code of the rule, such as `A24-1`.
    pub rule: &'static str,
    /// Weight after lowering.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// The organisation that must mend it; shared by its findings, of which there may be 100,000.
    pub org: Option<Arc<OrgRef>>,
    /// Division code of the region; shared likewise.
    pub region: Option<Arc<str>>,
    /// Since when the fault stands.
    pub since: Option<Date>,
    /// Until when it had to be done.
    pub due_on: Option<Date>,
    /// Working days past the due date.
    pub overdue_working_days: Option<i64>,
    /// Whether it goes by a term that the bureau set, or that a lapsed edition left behind.
    pub policy: bool,
    /// Whether it is about a published entry, whose mending names its cause (Art. 16).
    pub published: bool,
    /// What the sentence names: variable and text.
    pub facts: Vec<(String, Fact)>,
}

/// Holds one fact of a finding's sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Text as it is.
    Text(String),
    /// A number.
    Number(i64),
    /// Keys of fields, worded as their labels in the reader's language.
    Fields(Vec<String>),
}

impl Finding {
    /// Returns the id that stays the same from run to run: `RULE@kind:id`.
    #[must_use]
    pub fn id(&self) -> String {
        use super::Coded;
        format!(
            "{}@{}:{}",
            self.rule,
            self.subject.kind.code(),
            self.subject.id
        )
    }
}
