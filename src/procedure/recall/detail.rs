//! What a recall says, and what came of it.

use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, OrgId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Ways by which a recall comes about (Art. 33¶1, ¶3).
    Origin {
        Demand = "demand", "当事人要求撤回", "demanded", ["撤回要求", "要求撤回", "当事人申请"];
        Risk = "risk", "发现安全风险", "risk found", ["安全风险", "自行发现"];
    }
}

coded! {
    /// What verifying a demand comes to.
    Finding {
        Founded = "founded", "确有问题", "founded", ["属实", "存在问题", "确存在问题"];
        Unfounded = "unfounded", "不存在问题", "unfounded", ["不属实", "无问题", "未发现问题"];
    }
}

coded! {
    /// How a recall stops the opening of its entry.
    Stop {
        Suspended = "suspended", "中止开放", "suspended";
        Withdrawn = "withdrawn", "撤回", "withdrawn";
    }
}

/// Holds what a recall says, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// How it came about.
    pub kind: Option<Origin>,
    /// What is wrong with opening the data; nothing about the person, whose data stand elsewhere.
    pub claim: Option<String>,
    /// Day on which the demand was received, or the risk found.
    pub received_on: Option<Date>,
    /// What verifying came to.
    pub finding: Option<Finding>,
    /// How the data were treated, or the risk cleared.
    pub treatment: Option<String>,
    /// How it stops the opening now.
    pub stop: Option<Stop>,
    /// The authority that reviews the result.
    pub authority: Option<OrgId>,
    /// What the person objects to in the result.
    pub objection: Option<String>,
    /// What the review came to, in words.
    pub review_opinion: Option<String>,
}

impl Detail {
    /// Returns how it comes about, said or not.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.kind.unwrap_or(Origin::Demand)
    }
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "撤回来源", "How it came about", Kind::Choice(Origin::CHOICES), kind: OptCode),
    field!(Detail, "claim", "撤回理由或安全风险", "What is wrong", Kind::LongText, claim: OptText),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "finding", "核实结果", "Finding", Kind::Choice(Finding::CHOICES), finding: OptCode),
    field!(Detail, "treatment", "处理措施", "Treatment", Kind::LongText, treatment: OptText),
    field!(Detail, "stop", "对开放的影响", "Effect on opening", Kind::Choice(Stop::CHOICES), stop: OptCode),
    field!(Detail, "authority", "复核机关", "Reviewing authority", Kind::Org, authority: OptOrg),
    field!(Detail, "objection", "复核申请内容", "Objection", Kind::LongText, objection: OptText),
    field!(Detail, "review_opinion", "复核意见", "Opinion of the review", Kind::LongText, review_opinion: OptText),
];
