//! Information systems 信息系统: where they run, whether they are interconnected, and what is spent on them (Art. 10, 11).
//!
//! [`System::gate`] answers the question that Art. 10 and 11 put to whoever approves or pays: may it be built, may it be
//! funded, and why not.

use super::{Mark, Register, not_later, register_fields, said, unfit, within};
use crate::model::coded::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, Fault, OrgId, RecordKind, ValueFault};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Kinds of information systems, by what they serve.
    SystemKind {
        Business = "business", "业务办理系统", "for doing its work", ["业务系统", "业务应用"];
        Service = "service", "公共服务系统", "for serving the public", ["服务系统", "政务服务"];
        Office = "office", "内部办公系统", "for the office", ["办公系统", "OA"];
        Data = "data", "数据管理系统", "for managing data", ["数据平台", "平台"];
        Website = "website", "网站、移动应用", "website or app", ["网站", "门户", "小程序", "APP"];
        Other = "other", "其他", "other";
    }
}

coded! {
    /// How far a system has come.
    SystemStatus {
        Planned = "planned", "拟建", "planned", ["规划中", "待建"];
        Building = "building", "在建", "being built", ["建设中"];
        Running = "running", "在用", "in use", ["运行", "运行中", "使用中", "已建", "已建成"];
        Stopped = "stopped", "停用", "stopped", ["已停用", "下线", "已下线"];
    }
}

coded! {
    /// Ranks of the norms that may provide otherwise (Art. 11: 法律、法规、规章另有规定).
    ExemptionKind {
        Law = "law", "法律", "law";
        Regulation = "regulation", "法规", "regulation", ["行政法规", "地方性法规"];
        Rule = "rule", "规章", "rule", ["部门规章", "政府规章"];
    }
}

coded! {
    /// Why a system may not be built or funded.
    GateReason {
        SeparatePlatform = "separate-platform", "单独建设公共数据平台", "a separate platform";
        NotOnPlatform = "not-on-platform", "未依托州平台", "not on the platform";
        NotInterconnected = "not-interconnected", "未互联互通", "not interconnected";
        NotSharing = "not-sharing", "未数据共享", "not sharing";
        NotCollaborating = "not-collaborating", "未业务协同", "not collaborating";
    }
}

impl GateReason {
    /// Returns the article that it rests on; all of them have one paragraph.
    #[must_use]
    pub fn article(self) -> u16 {
        match self {
            Self::SeparatePlatform => 10,
            Self::NotOnPlatform
            | Self::NotInterconnected
            | Self::NotSharing
            | Self::NotCollaborating => 11,
        }
    }
}

/// Answers whether a system may be built and funded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Whether it may be approved and built.
    pub may_build: bool,
    /// Whether its operation may be funded.
    pub may_fund: bool,
    /// Why not, by article; none where it may be both.
    pub reasons: Vec<GateReason>,
}

/// The most that is taken for the funding of a year, in ten thousand yuan.
const MOST_FUNDING: i64 = 100_000_000;

/// Holds one information system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct System {
    /// What the ledger keeps of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// The organisation whose system it is.
    pub org: OrgId,
    /// Its name.
    pub name: String,
    /// Its code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SystemKind>,
    /// What it is used for, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_for: Option<String>,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SystemStatus>,
    /// Whether it is a public-data platform of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_platform: Option<bool>,
    /// Whether it is classified: then the Measures do not apply to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classified: Option<bool>,
    /// Rank of the norm that provides otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption_kind: Option<ExemptionKind>,
    /// Title and clause of that norm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exemption: Option<String>,
    /// Whether it is built and deployed on the prefecture's platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_platform: Option<bool>,
    /// Whether it is interconnected 互联互通.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interconnected: Option<bool>,
    /// Whether it shares its data 数据共享.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shares_data: Option<bool>,
    /// Whether it works together with other systems 业务协同.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collaborates: Option<bool>,
    /// The body that approved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_by: Option<String>,
    /// Number of the approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approval_number: Option<String>,
    /// Day on which it was completed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built_on: Option<Date>,
    /// Whether its operation is funded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funded: Option<bool>,
    /// Year of that funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding_year: Option<i64>,
    /// What is spent in that year, in ten thousand yuan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding_amount: Option<f64>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Register for System {
    const KIND: RecordKind = RecordKind::System;
    const NAME: &'static str = "system";
    const PREFIX: &'static str = "sy";
    const FIELDS: &'static [Field<Self>] = register_fields![Self;
        field!(Self, "org", "建设使用单位", "Organisation", Kind::Org, required org: Org),
        field!(Self, "name", "系统名称", "System", Kind::Text, required name: Text),
        field!(Self, "code", "系统代码", "Code", Kind::Text, code: OptText),
        field!(Self, "kind", "系统类别", "Kind", Kind::Choice(SystemKind::CHOICES), kind: OptCode),
        field!(Self, "used_for", "系统用途", "Used for", Kind::LongText, used_for: OptText),
        field!(Self, "status", "建设状态", "Status", Kind::Choice(SystemStatus::CHOICES), status: OptCode),
        field!(Self, "is_platform", "是否公共数据平台", "Public-data platform", Kind::Flag, is_platform: OptFlag),
        field!(Self, "classified", "是否涉密", "Classified", Kind::Flag, classified: OptFlag),
        field!(Self, "exemption_kind", "另有规定的类别", "Rank of the exempting norm", Kind::Choice(ExemptionKind::CHOICES), exemption_kind: OptCode),
        field!(Self, "exemption", "另有规定的名称及条款", "Exempting norm", Kind::LongText, exemption: OptText),
        field!(Self, "on_platform", "依托州平台部署", "On the platform", Kind::Flag, on_platform: OptFlag),
        field!(Self, "interconnected", "互联互通", "Interconnected", Kind::Flag, interconnected: OptFlag),
        field!(Self, "shares_data", "数据共享", "Shares data", Kind::Flag, shares_data: OptFlag),
        field!(Self, "collaborates", "业务协同", "Collaborates", Kind::Flag, collaborates: OptFlag),
        field!(Self, "approved_by", "系统审批机关", "Approved by", Kind::Text, approved_by: OptText),
        field!(Self, "approval_number", "系统审批文号", "Number of the approval", Kind::Text, approval_number: OptText),
        field!(Self, "built_on", "建成日期", "Completed on", Kind::Date, built_on: OptDate),
        field!(Self, "funded", "是否安排运维经费", "Funded", Kind::Flag, funded: OptFlag),
        field!(Self, "funding_year", "运维经费年度", "Year of funding", Kind::Whole, funding_year: OptWhole),
        field!(Self, "funding_amount", "运维经费（万元）", "Funding (10,000 yuan)", Kind::Amount, funding_amount: OptAmount),
        field!(Self, "note", "备注", "Remark", Kind::LongText, note: OptText),
    ];
    const KEY: &'static [&'static str] = &["org", "name"];
    const SHOWN: &'static [&'static str] = &[
        "number",
        "org",
        "name",
        "status",
        "on_platform",
        "interconnected",
        "shares_data",
        "collaborates",
        "funded",
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

    fn check(&self, today: Date) -> Result<(), Fault> {
        said("name", &self.name)?;
        self.consistent()?;
        not_later("built_on", self.built_on, today)?;
        if self.status == Some(SystemStatus::Planned)
            && let Some(built) = self.built_on
        {
            // What is completed is planned no more; a day to come was refused above.
            let expected = format!("{} ({built})", SystemStatus::Running.code());
            return Err(unfit("status", "planned", ValueFault::Form { expected }));
        }
        if let Some(amount) = self.funding_amount.filter(|amount| *amount < 0.0) {
            let fault = ValueFault::Range {
                min: 0,
                max: MOST_FUNDING,
            };
            return Err(unfit("funding_amount", &amount.to_string(), fault));
        }
        within("funding_year", self.funding_year, 2000, 2100)
    }
}

impl System {
    /// Refuses what contradicts itself: an exemption of which half is stated, and money for what is not funded.
    ///
    /// # Errors
    /// [`Fault::Value`] with the field.
    pub fn consistent(&self) -> Result<(), Fault> {
        match (self.exemption_kind, &self.exemption) {
            (Some(_), None) => return Err(unfit("exemption", "", ValueFault::Blank)),
            (None, Some(_)) => return Err(unfit("exemption_kind", "", ValueFault::Blank)),
            (Some(_), Some(_)) | (None, None) => {}
        }
        if self.funded == Some(false) && self.is_funded() {
            let expected = "yes".to_owned();
            return Err(unfit("funded", "no", ValueFault::Form { expected }));
        }
        Ok(())
    }

    /// Tells whether its operation is funded: it says so, or names an amount.
    #[must_use]
    pub fn is_funded(&self) -> bool {
        self.funded == Some(true) || self.funding_amount.is_some_and(|amount| amount > 0.0)
    }

    /// Tells whether a law, regulation or rule provides otherwise.
    #[must_use]
    pub fn is_exempt(&self) -> bool {
        self.exemption_kind.is_some() && self.exemption.is_some()
    }

    /// Answers whether it may be built and funded; what is not stated is not so. Of a classified system it must not be
    /// asked: the Measures do not apply. An exemption is one from Art. 11 and none from Art. 10.
    #[must_use]
    pub fn gate(&self, of_county: bool) -> Gate {
        let separate = of_county && self.is_platform == Some(true);
        let facts = [
            (GateReason::NotOnPlatform, self.on_platform),
            (GateReason::NotInterconnected, self.interconnected),
            (GateReason::NotSharing, self.shares_data),
            (GateReason::NotCollaborating, self.collaborates),
        ];
        let lacks = facts
            .iter()
            .filter(|(_, stated)| !self.is_exempt() && *stated != Some(true))
            .map(|(reason, _)| *reason);
        let lacks: Vec<GateReason> = lacks.collect();
        Gate {
            may_build: lacks.is_empty() && !separate,
            may_fund: lacks.is_empty() && !separate,
            reasons: separate
                .then_some(GateReason::SeparatePlatform)
                .into_iter()
                .chain(lacks)
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> System {
        System {
            on_platform: Some(true),
            interconnected: Some(true),
            shares_data: Some(true),
            collaborates: Some(true),
            ..System::default()
        }
    }

    fn codes(gate: &Gate) -> Vec<&'static str> {
        gate.reasons.iter().map(|reason| reason.code()).collect()
    }

    #[test]
    fn what_is_on_the_platform_and_interconnected_may_be_built_and_funded() {
        let gate = whole().gate(true);
        assert_eq!(
            (gate.may_build, gate.may_fund, codes(&gate)),
            (true, true, vec![])
        );
    }

    #[test]
    fn whatever_lacks_is_a_reason_and_so_is_what_nobody_stated() {
        let system = System {
            shares_data: Some(false),
            collaborates: None,
            ..whole()
        };
        let gate = system.gate(false);
        assert_eq!((gate.may_build, gate.may_fund), (false, false));
        assert_eq!(codes(&gate), ["not-sharing", "not-collaborating"]);
        assert_eq!(System::default().gate(false).reasons.len(), 4);
    }

    #[test]
    fn a_county_builds_no_platform_of_its_own_whatever_exempts_it() {
        let system = System {
            is_platform: Some(true),
            exemption_kind: Some(ExemptionKind::Law),
            exemption: Some("《示例法》第九条".into()),
            ..System::default()
        };
        let gate = system.gate(true);
        assert_eq!((gate.may_build, gate.may_fund), (false, false));
        assert_eq!(codes(&gate), ["separate-platform"]);
        assert_eq!(gate.reasons[0].article(), 10);
        assert!(system.gate(false).may_build, "the prefecture's own");
    }

    #[test]
    fn half_an_exemption_and_money_for_what_is_not_funded_are_refused() {
        let field = |system: &System| match system.consistent() {
            Err(Fault::Value { field, .. }) => field,
            other => panic!("{other:?}"),
        };
        let mut system = whole();
        system.exemption_kind = Some(ExemptionKind::Rule);
        assert_eq!(field(&system), "exemption");
        system.exemption_kind = None;
        system.exemption = Some("示例规定".into());
        assert_eq!(field(&system), "exemption_kind");
        system.exemption = None;
        system.funded = Some(false);
        assert!(system.consistent().is_ok());
        system.funding_amount = Some(3.5);
        assert_eq!(field(&system), "funded");
    }
}
