//! What a contract with a third-party service provider says, and what was done when it was over.

use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, coded};
use serde::{Deserialize, Serialize};

coded! {
    /// What a contract is for (Art. 39¶1).
    Service {
        Build = "build", "平台（系统）建设", "building", ["建设"];
        Operate = "operate", "运行维护", "operation and maintenance", ["运维"];
        Both = "both", "建设和运行维护", "building and operation", ["建设及运维", "建设和运维"];
    }
}

coded! {
    /// What a security review comes to.
    Review {
        Passed = "passed", "通过", "passed", ["合格", "符合条件", "审查通过"];
        Failed = "failed", "不通过", "failed", ["不合格", "未通过", "不符合条件"];
    }
}

coded! {
    /// Ways in which a contract comes to its end (Art. 39¶2).
    EndGround {
        Expired = "expired", "期满", "expired", ["到期", "合同到期", "期限届满"];
        NotEffective = "not_effective", "不生效", "not effective", ["未生效"];
        Void = "void", "无效", "void";
        Rescinded = "rescinded", "被撤销", "rescinded", ["撤销"];
        Terminated = "terminated", "终止", "terminated", ["解除"];
    }
}

coded! {
    /// What is done with the accounts of a provider whose contract is over (Art. 39¶2).
    Accounts {
        Revoked = "revoked", "撤销账号", "accounts revoked", ["已撤销", "注销账号", "收回账号"];
        Reset = "reset", "重置密码", "passwords reset", ["已重置"];
    }
}

coded! {
    /// Irreversible ways of deleting data (Art. 39¶2).
    Destruction {
        Overwrite = "overwrite", "数据覆写", "overwriting", ["覆写"];
        Physical = "physical", "物理销毁", "physical destruction";
        Other = "other", "其他不可逆方式", "another irreversible way", ["其他"];
    }
}

/// Holds what a contract says, and what was done when it was over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What it is for.
    pub service: Option<Service>,
    /// The platform or system.
    pub system: Option<String>,
    /// The third-party service provider, a body.
    pub contractor: Option<String>,
    /// What the security review of the provider came to.
    pub review_result: Option<Review>,
    /// Who reviewed.
    pub reviewed_by: Option<String>,
    /// Number or title of the agreement on the security of the service.
    pub security_agreement: Option<String>,
    /// Number or title of the confidentiality agreement.
    pub confidentiality_agreement: Option<String>,
    /// Clause that states the liability for breach.
    pub liability_clause: Option<String>,
    /// How it came to its end.
    pub end_ground: Option<EndGround>,
    /// What was done with the provider's accounts.
    pub accounts: Option<Accounts>,
    /// How the provider deleted the data.
    pub destruction: Option<Destruction>,
    /// The unit that supervised the deletion.
    pub supervised_by: Option<String>,
}

impl Detail {
    /// Names the options of what was to be signed together with the contract and is not on record.
    #[must_use]
    pub fn unsigned(&self) -> Vec<&'static str> {
        [
            ("security-agreement", &self.security_agreement),
            ("confidentiality-agreement", &self.confidentiality_agreement),
            ("liability", &self.liability_clause),
        ]
        .into_iter()
        .filter(|(_, held)| held.is_none())
        .map(|(option, _)| option)
        .collect()
    }

    /// Tells whether the provider's data were deleted under somebody's eyes.
    #[must_use]
    pub fn is_destroyed(&self) -> bool {
        self.destruction.is_some() && self.supervised_by.is_some()
    }
}

pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "service", "外包服务类别", "Service", Kind::Choice(Service::CHOICES), service: OptCode),
    field!(Detail, "system", "平台（系统）名称", "Platform or system", Kind::Text, system: OptText),
    field!(Detail, "contractor", "服务提供方", "Service provider", Kind::Text, contractor: OptText),
    field!(Detail, "review_result", "安全审查结果", "Security review", Kind::Choice(Review::CHOICES), review_result: OptCode),
    field!(Detail, "reviewed_by", "安全审查单位", "Reviewed by", Kind::Text, reviewed_by: OptText),
    field!(Detail, "security_agreement", "服务安全保护协议", "Security agreement", Kind::Text, security_agreement: OptText),
    field!(Detail, "confidentiality_agreement", "保密协议", "Confidentiality agreement", Kind::Text, confidentiality_agreement: OptText),
    field!(Detail, "liability_clause", "违约责任条款", "Clause on liability for breach", Kind::Text, liability_clause: OptText),
    field!(Detail, "end_ground", "合同结束情形", "Ground of the end", Kind::Choice(EndGround::CHOICES), end_ground: OptCode),
    field!(Detail, "accounts", "账号处理方式", "Accounts", Kind::Choice(Accounts::CHOICES), accounts: OptCode),
    field!(Detail, "destruction", "数据删除方式", "Data deleted by", Kind::Choice(Destruction::CHOICES), destruction: OptCode),
    field!(Detail, "supervised_by", "监督删除单位", "Deletion supervised by", Kind::Text, supervised_by: OptText),
];
