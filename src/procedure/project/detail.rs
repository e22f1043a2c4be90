//! What a project says of itself, and which of it the Measures ask for.

use crate::model::OrgId;
use crate::model::field::{Field, Kind, Value, field, find};
use crate::procedure::spec::Input;
use serde::{Deserialize, Serialize};

/// Holds what a project says of itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Name of the project.
    pub project_name: Option<String>,
    /// Its code in the investment system.
    pub project_code: Option<String>,
    /// What is to be built.
    pub content: Option<String>,
    /// The investment, in ten thousand yuan.
    pub investment: Option<f64>,
    /// The paper of the catalogue that was made before the approval was asked for (Art. 12¶2).
    pub draft_catalogue: Option<String>,
    /// The authority of the builder's level, which reviews it.
    pub authority: Option<OrgId>,
    /// Number of the review's paper.
    pub prereview_number: Option<String>,
    /// The body that approved it.
    pub approval_body: Option<String>,
    /// Number of its approval.
    pub project_approval_number: Option<String>,
    /// Entries of the ledger that are its catalogue on the platform, as `e42`.
    pub catalogue_entries: Vec<String>,
    /// The paper that shows its catalogue on the platform.
    pub catalogue_paper: Option<String>,
    /// Who organised the acceptance: the builder, or a department that the government named.
    pub accepted_by: Option<String>,
    /// The report of the acceptance: its title or number.
    pub report: Option<String>,
    /// What the report says of goals and tasks.
    pub report_goals: Option<String>,
    /// What it says of the system's functions.
    pub report_functions: Option<String>,
    /// What it says of the sharing and opening of data.
    pub report_sharing: Option<String>,
    /// What it says of graded security protection.
    pub report_protection: Option<String>,
    /// What it says of standardisation.
    pub report_standards: Option<String>,
    /// Number under which the report was filed.
    pub filing_number: Option<String>,
}

pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "project_name", "项目名称", "Project", Kind::Text, project_name: OptText),
    field!(Detail, "project_code", "项目代码", "Project code", Kind::Text, project_code: OptText),
    field!(Detail, "content", "建设内容", "What is built", Kind::LongText, content: OptText),
    field!(Detail, "investment", "总投资（万元）", "Investment (10,000 yuan)", Kind::Amount, investment: OptAmount),
    field!(Detail, "draft_catalogue", "预编项目数据资源目录", "Catalogue made beforehand", Kind::Text, draft_catalogue: OptText),
    field!(Detail, "authority", "本级主管部门", "Authority of its level", Kind::Org, authority: OptOrg),
    field!(Detail, "prereview_number", "初审意见文号", "Number of the review", Kind::Text, prereview_number: OptText),
    field!(Detail, "approval_body", "项目审批机关", "Approved by", Kind::Text, approval_body: OptText),
    field!(Detail, "project_approval_number", "项目审批文号", "Number of the approval", Kind::Text, project_approval_number: OptText),
    field!(Detail, "catalogue_entries", "纳入平台的目录", "Entries on the platform", Kind::List, catalogue_entries: List),
    field!(Detail, "catalogue_paper", "目录纳入平台的凭证", "Paper of the catalogue on the platform", Kind::Text, catalogue_paper: OptText),
    field!(Detail, "accepted_by", "验收组织部门", "Acceptance organised by", Kind::Text, accepted_by: OptText),
    field!(Detail, "report", "验收报告", "Acceptance report", Kind::Text, report: OptText),
    field!(Detail, "report_goals", "建设目标和任务完成情况", "Goals and tasks", Kind::LongText, report_goals: OptText),
    field!(Detail, "report_functions", "系统功能完成情况", "Functions of the system", Kind::LongText, report_functions: OptText),
    field!(Detail, "report_sharing", "数据共享开放情况", "Sharing and opening of data", Kind::LongText, report_sharing: OptText),
    field!(Detail, "report_protection", "安全等级保护情况", "Graded security protection", Kind::LongText, report_protection: OptText),
    field!(Detail, "report_standards", "标准化建设情况", "Standardisation", Kind::LongText, report_standards: OptText),
    field!(Detail, "filing_number", "备案号", "Filing number", Kind::Text, filing_number: OptText),
];

/// The five parts of an acceptance report (Art. 13¶1), in the order of the text: key of the field, and option.
pub const PARTS: [(&str, &str); 5] = [
    ("report_goals", "goals"),
    ("report_functions", "functions"),
    ("report_sharing", "sharing"),
    ("report_protection", "protection"),
    ("report_standards", "standards"),
];

/// The options of [`PARTS`].
const PART_OPTIONS: [&str; 5] = ["goals", "functions", "sharing", "protection", "standards"];

/// What an acceptance sets.
pub(super) const ACCEPTANCE: &[Input] = &[
    Input::optional("accepted_by", "by"),
    Input::optional("report", "report"),
    Input::optional(PARTS[0].0, PARTS[0].1),
    Input::optional(PARTS[1].0, PARTS[1].1),
    Input::optional(PARTS[2].0, PARTS[2].1),
    Input::optional(PARTS[3].0, PARTS[3].1),
    Input::optional(PARTS[4].0, PARTS[4].1),
];

/// What an approval must be recorded with.
const APPROVAL: [&str; 3] = ["by", "number", "catalogue"];

impl Detail {
    /// Returns the options of the parts that the acceptance report lacks, in the order of the text.
    #[must_use]
    pub fn missing_parts(&self) -> Vec<&'static str> {
        let lacks = |key: &str| {
            let field = find(FIELDS, key);
            field.is_none_or(|field| (field.get)(self) == Value::Empty)
        };
        PARTS
            .iter()
            .filter(|(key, _)| lacks(key))
            .map(|(_, option)| *option)
            .collect()
    }
}

/// Names what the approval still needs: all of it, or the catalogue alone where the rest is on record.
pub(super) fn approval_needs(detail: &Detail) -> &'static [&'static str] {
    let recorded = detail.approval_body.is_some() && detail.project_approval_number.is_some();
    match (recorded, detail.draft_catalogue.is_some()) {
        (false, false) => &APPROVAL,
        (false, true) => &APPROVAL[..2],
        (true, false) => &APPROVAL[2..],
        (true, true) => &[],
    }
}

/// Names what the report still needs; of several gaps the first.
pub(super) fn report_needs(detail: &Detail) -> &'static [&'static str] {
    let missing = detail.missing_parts();
    if missing.len() == PART_OPTIONS.len() {
        return &PART_OPTIONS;
    }
    let place = missing
        .first()
        .and_then(|first| PART_OPTIONS.iter().position(|option| option == first));
    place.map_or(&[], |place| &PART_OPTIONS[place..=place])
}
