//! What a rectification order says, and what came of it.

use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, OrgId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Grounds on which an order is passed on to the competent body (Art. 41).
    Ground {
        Refused = "refused", "拒不整改", "rectification refused", ["拒绝整改", "逾期不改"];
        Serious = "serious", "情节严重", "grave case";
    }
}

/// Holds what a rectification order says, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Ids of the findings that are to be mended: `RULE@kind:id`.
    pub findings: Vec<String>,
    /// What is to be mended, in words.
    pub matter: Option<String>,
    /// Last day for it.
    pub limit_on: Option<Date>,
    /// Numbers of the items of Art. 41 that the findings fall under.
    pub liability_items: Vec<String>,
    /// The authority that issued it.
    pub authority: Option<OrgId>,
    /// What was done to mend it, and what shows that.
    pub rectification: Option<String>,
    /// Why it is passed on.
    pub escalation_ground: Option<Ground>,
    /// The body that it is passed on to.
    pub competent_body: Option<String>,
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "findings", "问题编号", "Findings", Kind::List, findings: List),
    field!(Detail, "matter", "整改事项", "Matter", Kind::LongText, matter: OptText),
    field!(Detail, "limit_on", "整改期限", "Limit", Kind::Date, limit_on: OptDate),
    field!(Detail, "liability_items", "第四十一条项次", "Items of Art. 41", Kind::List, liability_items: List),
    field!(Detail, "authority", "下达的主管部门", "Issuing authority", Kind::Org, authority: OptOrg),
    field!(Detail, "rectification", "整改情况及证明", "Rectification and evidence", Kind::LongText, rectification: OptText),
    field!(Detail, "escalation_ground", "移送情形", "Ground for passing on", Kind::Choice(Ground::CHOICES), escalation_ground: OptCode),
    field!(Detail, "competent_body", "有权机关", "Competent body", Kind::Text, competent_body: OptText),
];
