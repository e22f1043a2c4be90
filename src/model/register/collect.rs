//! Collection 采集: what organisations collect, from whom and by what right, and how they make sure of people (Art. 17, 18).

use super::{Mark, Register, not_before, not_later, register_fields, said, unfit};
use crate::model::coded::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Choice, Coded, Fault, OrgId, RecordKind, ValueFault};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Says whom data are collected from.
    CollectSource {
        People = "people", "向个人采集", "from people", ["个人", "自然人"];
        Bodies = "bodies", "向企业等组织采集", "from companies and other bodies", ["企业", "法人", "组织", "向企业采集"];
        Duty = "duty", "履行职责产生", "arising from duties", ["履职产生", "业务产生", "自产"];
        Devices = "devices", "设备感知", "from devices", ["设备", "感知", "物联网"];
        Orgs = "orgs", "其他机构提供", "from other organisations", ["其他机构", "其他部门", "部门提供"];
        Other = "other", "其他", "other";
    }
}

coded! {
    /// Grounds on which data outside the catalogue may be collected for a time (Art. 17¶3).
    CollectGround {
        Special = "special_business", "特殊业务需要", "special business", ["特殊业务"];
        Urgent = "urgent", "紧急需要", "urgent need", ["紧急"];
    }
}

coded! {
    /// Ways to make sure of a person when data are collected (Art. 18¶2).
    IdentityCheck {
        IdCard = "id_card", "身份证件", "identity document", ["身份证", "有效证件", "有效身份证件", "证件"];
        Fingerprint = "fingerprint", "指纹", "fingerprint";
        Iris = "iris", "虹膜", "iris";
        Face = "face", "人脸", "face", ["人脸识别", "刷脸"];
        Sms = "sms", "短信验证", "text message", ["短信", "手机验证码", "验证码"];
        Other = "other", "其他", "other";
    }
}

/// Holds what one organisation collects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collect {
    /// What the ledger keeps of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// The organisation that collects.
    pub org: OrgId,
    /// What it collects: one thing, such as 联系电话 of 低保对象.
    pub item: String,
    /// Day on which collecting began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// Number of the catalogue entry that it is collected for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// Organisation designated to collect it for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designated_collector: Option<OrgId>,
    /// Whom it is collected from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CollectSource>,
    /// Why it may be collected for a time though the catalogue has no such thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<CollectGround>,
    /// What the need is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// Last day on which it may be collected so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Ways in which people prove who they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<IdentityCheck>,
    /// Whether people must take them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compulsory: Option<bool>,
    /// Whether people must prove it in several ways, or again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeated: Option<bool>,
    /// Whether one way is prescribed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prescribed: Option<bool>,
    /// Law or administrative regulation that provides for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_basis: Option<String>,
    /// The document that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Register for Collect {
    const KIND: RecordKind = RecordKind::Collect;
    const NAME: &'static str = "collect";
    const PREFIX: &'static str = "co";
    const FIELDS: &'static [Field<Self>] = register_fields![Self;
        field!(Self, "org", "采集单位", "Collector", Kind::Org, required org: Org),
        field!(Self, "item", "采集内容", "What is collected", Kind::Text, required item: Text),
        field!(Self, "since", "开始采集日期", "Since", Kind::Date, required since: OptDate),
        field!(Self, "entry", "所属目录", "Entry", Kind::Text, entry: OptText),
        field!(Self, "designated_collector", "指定采集部门", "Designated collector", Kind::Org, designated_collector: OptOrg),
        field!(Self, "source", "采集来源", "Source", Kind::Choice(CollectSource::CHOICES), source: OptCode),
        field!(Self, "ground", "目录外采集情形", "Ground outside the catalogue", Kind::Choice(CollectGround::CHOICES), ground: OptCode),
        field!(Self, "need", "目录外采集原因", "Need", Kind::LongText, need: OptText),
        field!(Self, "until", "目录外采集期限", "Until", Kind::Date, until: OptDate),
        Field {
            key: "checks",
            zh: "身份验证方式",
            en: "Identity checks",
            kind: Kind::List,
            required: false,
            get: |record: &Self| match record.checks[..] {
                [] => Value::Empty,
                _ => Value::List(record.checks.iter().map(|way| way.code().to_owned()).collect()),
            },
            set: |record: &mut Self, value| match value {
                Value::List(codes) => {
                    record.checks = codes.iter().filter_map(|code| IdentityCheck::from_code(code)).collect();
                }
                Value::Empty => record.checks.clear(),
                _ => {}
            },
        },
        field!(Self, "compulsory", "是否强制验证", "Compulsory", Kind::Flag, compulsory: OptFlag),
        field!(Self, "repeated", "是否重复验证", "Several ways or again", Kind::Flag, repeated: OptFlag),
        field!(Self, "prescribed", "是否限定方式", "One way prescribed", Kind::Flag, prescribed: OptFlag),
        field!(Self, "check_basis", "验证依据", "Basis of the checks", Kind::LongText, check_basis: OptText),
        field!(Self, "document", "依据文件", "Document", Kind::Text, document: OptText),
        field!(Self, "note", "备注", "Remark", Kind::LongText, note: OptText),
    ];
    const KEY: &'static [&'static str] = &["org", "item", "entry"];
    const LAPSES: bool = true;
    const SHOWN: &'static [&'static str] = &[
        "number",
        "org",
        "item",
        "since",
        "entry",
        "designated_collector",
        "ground",
        "until",
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

    fn ends(&self) -> Option<Date> {
        self.until
    }

    fn began(&self) -> Option<Date> {
        self.since
    }

    fn members(key: &str) -> &'static [Choice] {
        if key == "checks" {
            IdentityCheck::CHOICES
        } else {
            &[]
        }
    }

    fn check(&self, today: Date) -> Result<(), Fault> {
        said("item", &self.item)?;
        not_later("since", self.since, today)?;
        not_before("until", self.until, self.since)?;
        // What lies outside the catalogue is collected for a time only, and for a need that is named.
        if self.ground.is_some() && self.until.is_none() {
            return Err(unfit("until", "", ValueFault::Blank));
        }
        Ok(())
    }
}
