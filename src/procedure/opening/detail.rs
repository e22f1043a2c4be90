//! What an application for conditionally open data says, and what was agreed on it.

use crate::model::Coded;
use crate::model::entry::OpenType;
use crate::model::field::{Field, Kind, Value, field};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Holds what an application for conditionally open data says, and what was agreed on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What the data are wanted for; nothing about the person, whose data stand elsewhere.
    pub purpose: Option<String>,
    /// Day on which the provider received it; the term for reviewing counts from there.
    pub received_on: Option<Date>,
    /// Open type of the entry when it was applied for.
    pub open_type: Option<OpenType>,
    /// Conditions under which the provider approved.
    pub conditions: Option<String>,
    /// The security commitment 安全承诺书 that was signed: number of the paper.
    pub commitment: Option<String>,
    /// The agreement on use 开放利用协议 that was signed: number of the paper.
    pub agreement: Option<String>,
    /// Last day of the agreement.
    pub expires_on: Option<Date>,
    /// The recall or sanction that suspended it; nothing where the provider did so itself.
    pub suspended_by: Option<String>,
}

impl Detail {
    /// Tells whether both papers of Art. 32 are on record.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.commitment.is_some() && self.agreement.is_some()
    }
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "purpose", "使用目的", "Purpose", Kind::LongText, purpose: OptText),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "open_type", "开放属性", "Open type", Kind::Choice(OpenType::CHOICES), open_type: OptCode),
    field!(Detail, "conditions", "附加条件", "Conditions of the grant", Kind::LongText, conditions: OptText),
    field!(Detail, "commitment", "安全承诺书文号", "Security commitment", Kind::Text, commitment: OptText),
    field!(Detail, "agreement", "开放利用协议文号", "Agreement on use", Kind::Text, agreement: OptText),
    field!(Detail, "expires_on", "协议截止日期", "Agreed until", Kind::Date, expires_on: OptDate),
    field!(Detail, "suspended_by", "中止所依办件", "Suspended by", Kind::Text, suspended_by: OptText),
];
