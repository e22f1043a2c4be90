//! What a data subject claims, and what came of it.

use crate::model::Coded;
use crate::model::coded;
use crate::model::field::{Field, Kind as FieldKind, Value, field};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Kinds of claims (Art. 22).
    Kind {
        View = "view", "查阅", "view", ["查询", "查看", "申请查阅"];
        Copy = "copy", "复制", "copy", ["复印", "申请复制"];
        Infringement = "infringement", "权益受侵害", "infringement", ["侵权", "侵害", "权益受到侵害", "侵害异议"];
        Deletion = "deletion", "删除", "deletion", ["请求删除", "申请删除"];
    }
}

coded! {
    /// What is done about a claim.
    Measure {
        Shown = "shown", "提供查阅", "shown", ["现场查阅", "已查阅"];
        Copied = "copied", "提供复制件", "copied", ["复制件", "已复制"];
        Corrected = "corrected", "更正", "corrected", ["已更正"];
        Deleted = "deleted", "删除", "deleted", ["已删除"];
        Stopped = "stopped", "停止使用或提供", "use or supply stopped", ["停止使用", "停止提供", "停止侵害", "已停止"];
        Restricted = "restricted", "限制访问或脱敏", "access restricted or data desensitised", ["限制访问", "脱敏"];
        Other = "other", "其他必要措施", "another measure", ["其他", "其他措施"];
    }
}

impl Measure {
    /// Tells whether it can answer a claim of this kind.
    #[must_use]
    pub fn answers(self, kind: Kind) -> bool {
        match self {
            Self::Shown | Self::Copied => matches!(kind, Kind::View | Kind::Copy),
            Self::Corrected | Self::Deleted | Self::Stopped | Self::Restricted | Self::Other => {
                matches!(kind, Kind::Infringement | Kind::Deletion)
            }
        }
    }
}

coded! {
    /// Ranks of what a refusal may rest on.
    Basis {
        Law = "law", "法律", "law";
        Regulation = "regulation", "行政法规", "administrative regulation", ["法规"];
    }
}

/// Holds what is claimed, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Kind of the claim.
    pub kind: Option<Kind>,
    /// Which data, and what is asked for; nothing about the person, whose data stand elsewhere.
    pub claim: Option<String>,
    /// Day on which it was received.
    pub received_on: Option<Date>,
    /// What was done.
    pub measure: Option<Measure>,
    /// What was done, in words.
    pub measure_text: Option<String>,
    /// Rank of what a refusal rests on.
    pub refusal_kind: Option<Basis>,
    /// Title and clause of what a refusal rests on.
    pub refusal_basis: Option<String>,
}

impl Detail {
    /// Tells whether the person learns the result by what is done: data are shown or handed over.
    #[must_use]
    pub fn is_told_by_fulfilling(&self) -> bool {
        matches!(self.kind, Some(Kind::View | Kind::Copy))
    }
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "请求类别", "Kind of claim", FieldKind::Choice(Kind::CHOICES), kind: OptCode),
    field!(Detail, "claim", "请求内容", "Claim", FieldKind::LongText, claim: OptText),
    field!(Detail, "received_on", "收到日期", "Received on", FieldKind::Date, received_on: OptDate),
    field!(Detail, "measure", "办理措施", "Measure", FieldKind::Choice(Measure::CHOICES), measure: OptCode),
    field!(Detail, "measure_text", "措施说明", "What was done", FieldKind::LongText, measure_text: OptText),
    field!(Detail, "refusal_kind", "不予办理依据类别", "Rank of the basis for refusing", FieldKind::Choice(Basis::CHOICES), refusal_kind: OptCode),
    field!(Detail, "refusal_basis", "不予办理依据", "Basis for refusing", FieldKind::LongText, refusal_basis: OptText),
];
