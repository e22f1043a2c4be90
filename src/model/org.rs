//! Organisations that hold public data (Art. 3, 7), and the authorities among them (Art. 6).

use super::field::{Field, Kind, Value, field};
use super::{Coded, OrgId, coded::coded};
use serde::{Deserialize, Serialize};

coded! {
    /// Says what makes an organisation a public one (Art. 3).
    OrgKind {
        Administrative = "administrative", "行政机关", "administrative organ", ["行政单位", "机关"];
        Authorised = "authorised", "法律法规授权组织", "organisation authorised by law", ["授权组织", "事业单位", "authorized"];
        Utility = "utility", "公共服务运营单位", "public service operator", ["公共企事业单位", "运营单位", "国有企业"];
        Stationed = "stationed", "派驻机构", "stationed body", ["垂管单位", "驻州机构"];
    }
}

coded! {
    /// Says whether an organisation belongs to the prefecture or to a county.
    Level {
        Prefecture = "prefecture", "州级", "prefecture", ["市级", "州"];
        County = "county", "县级", "county", ["县(市)级", "县", "区县级", "区级"];
    }
}

/// Holds one organisation as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Org {
    /// Number inside the ledger; not part of the versioned image.
    #[serde(skip)]
    pub id: OrgId,
    /// Counts the changes; not part of the versioned image.
    #[serde(skip)]
    pub version: i64,
    /// Unique code by which people name it.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Other names that sheets use for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// What makes it a public organisation (Art. 3).
    pub kind: OrgKind,
    /// Prefecture or county.
    pub level: Level,
    /// Division code of its region.
    pub region: String,
    /// Unified social credit code (GB 32100-2015), kept even when its check character is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uscc: Option<String>,
    /// First responsible person 第一责任人 (Art. 7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    /// Principal 主要负责人 (Art. 37).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Dedicated staff 专职人员 (Art. 7).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub staff: Vec<String>,
    /// Usage requirements that its entries inherit where they state none (Art. 14).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_requirements: Option<String>,
    /// Whether it is its region's public-data authority (Art. 6).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_authority: bool,
    /// Whether it still exists; retired ones stay in the ledger.
    pub active: bool,
    /// Made by an import that knew only its name; somebody must complete it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub incomplete: bool,
    /// The organisation that took its place, where two were one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<OrgId>,
}

impl Default for Org {
    fn default() -> Self {
        Self {
            id: OrgId::default(),
            version: 0,
            code: String::new(),
            name: String::new(),
            aliases: Vec::new(),
            kind: OrgKind::Administrative,
            level: Level::Prefecture,
            region: String::new(),
            uscc: None,
            responsible: None,
            principal: None,
            staff: Vec::new(),
            usage_requirements: None,
            is_authority: false,
            active: true,
            incomplete: false,
            merged_into: None,
        }
    }
}

/// Names an organisation in output: always code and name together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrgRef {
    /// Unique code.
    pub code: String,
    /// Official name.
    pub name: String,
}

/// Lists an organisation's fields.
pub static FIELDS: &[Field<Org>] = &[
    field!(Org, "code", "机构代码", "Code", Kind::Text, required code: Text),
    field!(Org, "name", "机构名称", "Name", Kind::Text, required name: Text),
    field!(Org, "aliases", "别名", "Aliases", Kind::List, aliases: List),
    field!(Org, "kind", "机构类别", "Kind", Kind::Choice(OrgKind::CHOICES), required kind: Code),
    field!(Org, "level", "层级", "Level", Kind::Choice(Level::CHOICES), required level: Code),
    field!(Org, "region", "所属区域", "Region", Kind::Region, required region: Text),
    field!(Org, "uscc", "统一社会信用代码", "USCC", Kind::Text, uscc: OptText),
    field!(Org, "responsible", "第一责任人", "First responsible person", Kind::Text, responsible: OptText),
    field!(Org, "principal", "主要负责人", "Principal", Kind::Text, principal: OptText),
    field!(Org, "staff", "专职人员", "Dedicated staff", Kind::List, staff: List),
    field!(Org, "usage_requirements", "默认使用要求", "Default usage requirements", Kind::LongText, usage_requirements: OptText),
    field!(Org, "authority", "是否主管部门", "Is the authority", Kind::Flag, is_authority: Flag),
    field!(Org, "active", "是否存续", "Is active", Kind::Flag, active: Flag),
];
