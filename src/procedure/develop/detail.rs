//! What is to be developed, how the applicant was assessed, and what was agreed.

use crate::model::Coded;
use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Judges one part of an assessment.
    Judgement {
        Met = "met", "符合", "met", ["合格", "通过", "是"];
        Unmet = "unmet", "不符合", "not met", ["不合格", "不通过", "未通过", "否"];
    }
}

coded! {
    /// Says what an assessment comes to.
    Overall {
        Favourable = "favourable", "符合条件", "favourable", ["通过", "合格", "符合"];
        Unfavourable = "unfavourable", "不符合条件", "unfavourable", ["不通过", "不合格", "不符合", "未通过"];
    }
}

/// Holds what is to be developed, how the applicant was assessed, and what was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// What the data are to be developed for.
    pub purpose: Option<String>,
    /// Day on which the application was received.
    pub received_on: Option<Date>,
    /// Judgement of the purpose.
    pub assessed_purpose: Option<Judgement>,
    /// Judgement of the technical conditions.
    pub assessed_technical: Option<Judgement>,
    /// Judgement of the processing ability.
    pub assessed_processing: Option<Judgement>,
    /// Judgement of the security management.
    pub assessed_security: Option<Judgement>,
    /// What the parts come to.
    pub assessed_result: Option<Overall>,
    /// The opinion in words.
    pub assessed_opinion: Option<String>,
    /// The agreement on data security: number or title.
    pub security_agreement: Option<String>,
    /// The agreement on revenue: number or title.
    pub revenue_agreement: Option<String>,
}

impl Detail {
    fn parts(&self) -> [Option<Judgement>; 4] {
        [
            self.assessed_purpose,
            self.assessed_technical,
            self.assessed_processing,
            self.assessed_security,
        ]
    }

    /// Tells whether all four parts were judged, and a result was drawn (Art. 35).
    #[must_use]
    pub fn is_assessed(&self) -> bool {
        self.parts().iter().all(Option::is_some) && self.assessed_result.is_some()
    }

    /// Tells whether the assessment is complete and favourable.
    #[must_use]
    pub fn is_assessed_well(&self) -> bool {
        self.is_assessed() && self.assessed_result == Some(Overall::Favourable)
    }

    /// Tells whether the assessment is favourable though a part of it is not.
    #[must_use]
    pub fn contradicts_itself(&self) -> bool {
        self.assessed_result == Some(Overall::Favourable)
            && self.parts().contains(&Some(Judgement::Unmet))
    }

    /// Tells whether both agreements are there (Art. 35).
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.security_agreement.is_some() && self.revenue_agreement.is_some()
    }
}

/// Lists the fields of the detail.
pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "purpose", "开发目的", "Purpose of development", Kind::LongText, purpose: OptText),
    field!(Detail, "received_on", "收到日期", "Received on", Kind::Date, received_on: OptDate),
    field!(Detail, "assessed_purpose", "开发目的评估", "Purpose assessed", Kind::Choice(Judgement::CHOICES), assessed_purpose: OptCode),
    field!(Detail, "assessed_technical", "技术条件评估", "Technical conditions assessed", Kind::Choice(Judgement::CHOICES), assessed_technical: OptCode),
    field!(Detail, "assessed_processing", "处理能力评估", "Processing ability assessed", Kind::Choice(Judgement::CHOICES), assessed_processing: OptCode),
    field!(Detail, "assessed_security", "安全管理评估", "Security management assessed", Kind::Choice(Judgement::CHOICES), assessed_security: OptCode),
    field!(Detail, "assessed_result", "评估结论", "Result of the assessment", Kind::Choice(Overall::CHOICES), assessed_result: OptCode),
    field!(Detail, "assessed_opinion", "评估意见", "Opinion", Kind::LongText, assessed_opinion: OptText),
    field!(Detail, "security_agreement", "数据安全管理协议", "Data security agreement", Kind::Text, security_agreement: OptText),
    field!(Detail, "revenue_agreement", "数据开发收益协议", "Revenue agreement", Kind::Text, revenue_agreement: OptText),
];
