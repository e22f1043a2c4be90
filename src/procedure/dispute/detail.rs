//! What a dispute is about, and what came of it.

use crate::model::coded;
use crate::model::entry::{BasisKind, ShareType};
use crate::model::field::{Field, Kind as FieldKind, Value, field};
use crate::model::{Coded, OrgId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// What disputes are about.
    Kind {
        ShareTypeAuthority = "share-type-authority", "主管部门对共享属性有异议", "the authority on a share type", ["share_type_authority", "主管部门异议"];
        ShareType = "share-type", "公共机构对共享属性有异议", "an organisation on a share type", ["share_type", "共享属性异议"];
        Inconsistent = "inconsistent", "数据不一致", "data that do not agree";
        Duplicate = "duplicate", "目录重复", "entries that repeat each other";
    }
}

/// Holds what a dispute is about, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What it is about.
    pub kind: Option<Kind>,
    /// What is disputed, and what the applicant holds.
    pub claim: Option<String>,
    /// The authority that mediates, and reports to the government.
    pub authority: Option<OrgId>,
    /// Share type of the entry when the dispute began.
    pub former_type: Option<ShareType>,
    /// The share type of the outcome.
    pub agreed_type: Option<ShareType>,
    /// Its condition.
    pub agreed_condition: Option<String>,
    /// The reason for conditions.
    pub agreed_reason: Option<String>,
    /// Rank of the basis for withholding.
    pub agreed_basis_kind: Option<BasisKind>,
    /// The basis for withholding.
    pub agreed_basis: Option<String>,
    /// The organisation named to collect the data.
    pub collector: Option<OrgId>,
    /// What was agreed where data did not agree.
    pub agreed: Option<String>,
    /// Number of the government's decision.
    pub decision_number: Option<String>,
    /// Day of the government's decision.
    pub decided_on: Option<Date>,
}

pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "争议类别", "Kind", FieldKind::Choice(Kind::CHOICES), kind: OptCode),
    field!(Detail, "claim", "争议内容和主张", "Claim", FieldKind::LongText, claim: OptText),
    field!(Detail, "authority", "协调的主管部门", "Authority", FieldKind::Org, authority: OptOrg),
    field!(Detail, "former_type", "原共享类型", "Former share type", FieldKind::Choice(ShareType::CHOICES), former_type: OptCode),
    field!(Detail, "agreed_type", "确定的共享类型", "Share type of the outcome", FieldKind::Choice(ShareType::CHOICES), agreed_type: OptCode),
    field!(Detail, "agreed_condition", "确定的共享条件", "Share condition of the outcome", FieldKind::LongText, agreed_condition: OptText),
    field!(Detail, "agreed_reason", "有条件共享的理由", "Reason for conditions", FieldKind::LongText, agreed_reason: OptText),
    field!(Detail, "agreed_basis_kind", "不予共享依据类别", "Rank of withholding basis", FieldKind::Choice(BasisKind::CHOICES), agreed_basis_kind: OptCode),
    field!(Detail, "agreed_basis", "不予共享依据", "Basis for withholding", FieldKind::LongText, agreed_basis: OptText),
    field!(Detail, "collector", "明确的采集部门", "Designated collector", FieldKind::Org, collector: OptOrg),
    field!(Detail, "agreed", "一致意见", "What was agreed", FieldKind::LongText, agreed: OptText),
    field!(Detail, "decision_number", "政府决定文号", "Number of the decision", FieldKind::Text, decision_number: OptText),
    field!(Detail, "decided_on", "政府决定日期", "Day of the decision", FieldKind::Date, decided_on: OptDate),
];
