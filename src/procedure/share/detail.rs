//! What a share request says, and what was granted.

use crate::model::Coded;
use crate::model::coded;
use crate::model::entry::{MethodClass, ShareType};
use crate::model::field::{Field, Kind, Value, field};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Ways by which a request came (Art. 25¶1, ¶3).
    Channel {
        Platform = "platform", "平台", "platform", ["线上", "共享平台"];
        Paper = "paper", "纸质", "paper", ["线下", "书面"];
    }
}

/// Holds what a share request says, and what was granted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What the data are needed for.
    pub purpose: Option<String>,
    /// The duty or law that the need rests on.
    pub basis: Option<String>,
    /// Items asked for; all where none is named.
    pub items: Vec<String>,
    /// The way by which it came.
    pub channel: Option<Channel>,
    /// Day on which the provider received it; the reply term counts from there.
    pub received_on: Option<Date>,
    /// Why sharing online is not possible (Art. 25¶3).
    pub offline_reason: Option<String>,
    /// Share type of the entry when it was asked for.
    pub share_type: Option<ShareType>,
    /// Items granted; all that were asked for where none is named.
    pub granted_items: Vec<String>,
    /// Conditions of the grant.
    pub conditions: Option<String>,
    /// Last day of the grant.
    pub expires_on: Option<Date>,
    /// The share condition that the request does not meet.
    pub unmet_condition: Option<String>,
    /// The way by which the data were delivered.
    pub delivered_by: Option<MethodClass>,
    /// What the data were used for, as the consumer reports.
    pub used_for: Option<String>,
    /// Whether they were used for anything else than the purpose granted (Art. 27).
    pub beyond_purpose: Option<bool>,
}

pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "purpose", "使用目的", "Purpose", Kind::LongText, purpose: OptText),
    field!(Detail, "basis", "申请依据", "Basis", Kind::LongText, basis: OptText),
    field!(Detail, "items", "申请信息项", "Items asked for", Kind::List, items: List),
    field!(Detail, "channel", "申请渠道", "Channel", Kind::Choice(Channel::CHOICES), channel: OptCode),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "offline_reason", "线下共享理由", "Ground for sharing offline", Kind::LongText, offline_reason: OptText),
    field!(Detail, "share_type", "共享类型", "Share type", Kind::Choice(ShareType::CHOICES), share_type: OptCode),
    field!(Detail, "granted_items", "同意共享的信息项", "Items granted", Kind::List, granted_items: List),
    field!(Detail, "conditions", "附加条件", "Conditions of the grant", Kind::LongText, conditions: OptText),
    field!(Detail, "expires_on", "授权截止日期", "Granted until", Kind::Date, expires_on: OptDate),
    field!(Detail, "unmet_condition", "不符合的共享条件", "Share condition not met", Kind::LongText, unmet_condition: OptText),
    field!(Detail, "delivered_by", "交付方式", "Delivered by", Kind::Choice(MethodClass::CHOICES), delivered_by: OptCode),
    field!(Detail, "used_for", "使用情况", "Use made of the data", Kind::LongText, used_for: OptText),
    field!(Detail, "beyond_purpose", "是否超出目的使用", "Used beyond the purpose", Kind::Flag, beyond_purpose: OptFlag),
];
