//! What a verification says, and what came of it.

use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, OrgId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Ways by which a verification comes about (Art. 20¶2, ¶3, ¶4).
    Origin {
        Direct = "direct", "当事人直接申请", "applied for", ["直接"];
        ViaAuthority = "via_authority", "经主管部门转交", "by way of the authority", ["转交", "经主管部门"];
        Official = "official", "机关发现", "found by an organisation", ["限期校核"];
    }
}

coded! {
    /// What a verification comes to.
    Outcome {
        Corrected = "corrected", "已更正", "corrected", ["更正"];
        Upheld = "upheld", "数据无误", "upheld", ["维持", "无误", "属实无误", "无需更正"];
    }
}

/// Holds what a verification says, and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// How it came about.
    pub kind: Option<Origin>,
    /// What is said to be wrong; nothing about the person, whose data stand elsewhere.
    pub claim: Option<String>,
    /// Day on which it was received, by the organisation or by the authority.
    pub received_on: Option<Date>,
    /// The authority that received and forwards it.
    pub authority: Option<OrgId>,
    /// The limit that was set (Art. 20¶4).
    pub limit_on: Option<Date>,
    /// Working days in all that the organisation has, where its term was extended.
    pub extended_days: Option<i64>,
    /// The head who approved that.
    pub extension_approved_by: Option<String>,
    /// Day on which the receiving organisation had it, where that is not the day of the transfer.
    pub transfer_received_on: Option<Date>,
    /// What it came to.
    pub outcome: Option<Outcome>,
}

impl Detail {
    /// Returns how it comes about, said or not.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.kind.unwrap_or(match self.limit_on {
            Some(_) => Origin::Official,
            None => Origin::Direct,
        })
    }

    /// Tells whether its term was extended without a head's approval on record.
    #[must_use]
    pub fn is_unapproved(&self) -> bool {
        self.extended_days.is_some() && self.extension_approved_by.is_none()
    }
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "校核来源", "How it came about", Kind::Choice(Origin::CHOICES), kind: OptCode),
    field!(Detail, "claim", "异议内容", "Claim", Kind::LongText, claim: OptText),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "authority", "转交的主管部门", "Forwarding authority", Kind::Org, authority: OptOrg),
    field!(Detail, "limit_on", "限期", "Limit", Kind::Date, limit_on: OptDate),
    field!(Detail, "extended_days", "延长后的工作日数", "Working days after extension", Kind::Whole, extended_days: OptWhole),
    field!(Detail, "extension_approved_by", "延长批准人", "Extension approved by", Kind::Text, extension_approved_by: OptText),
    field!(Detail, "transfer_received_on", "移送收到日期", "Received after transfer on", Kind::Date, transfer_received_on: OptDate),
    field!(Detail, "outcome", "校核结论", "Outcome", Kind::Choice(Outcome::CHOICES), outcome: OptCode),
];
