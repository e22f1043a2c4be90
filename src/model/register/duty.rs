//! Evidence of security duties 安全职责: what an organisation did for each item of Art. 37¶2, and how long that holds.

use super::{Mark, Register, not_before, not_later, register_fields, said};
use crate::model::coded::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Fault, OrgId, RecordKind};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Items (1) to (8) of Art. 37¶2, by the keys that editions give them.
    DutyItem {
        Rules = "rules", "等级保护、商用密码和制度规程", "graded protection, cryptography and rules", ["1", "(1)", "(一)", "一", "第一项", "制度规程", "安全管理制度"];
        SecrecyReview = "secrecy_review", "共享开放保密审查", "secrecy review", ["2", "(2)", "(二)", "二", "第二项", "保密审查"];
        Staffing = "staffing", "安全机构、岗位和人员", "security office and staff", ["3", "(3)", "(三)", "三", "第三项", "机构岗位人员", "人员配备"];
        Training = "training", "安全教育和技术培训", "education and training", ["4", "(4)", "(四)", "四", "第四项", "教育培训", "安全培训", "培训"];
        Inspection = "inspection", "日常管理和安全检查", "daily management and inspection", ["5", "(5)", "(五)", "五", "第五项", "安全检查", "日常检查", "日常管理和检查"];
        Monitoring = "monitoring", "压力测试、风险监测和操作留痕", "stress tests, monitoring and operation records", ["6", "(6)", "(六)", "六", "第六项", "压力测试", "风险监测", "操作留痕"];
        Backup = "backup", "数据灾备", "disaster recovery", ["7", "(7)", "(七)", "七", "第七项", "灾备", "灾备机制", "数据灾备机制"];
        Drill = "drill", "应急预案和演练", "incident plan and drills", ["8", "(8)", "(八)", "八", "第八项", "应急预案", "应急演练", "演练"];
    }
}

/// Holds one piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// What the ledger keeps of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// The organisation whose duty it is.
    pub org: OrgId,
    /// Which duty.
    pub item: DutyItem,
    /// What was done, issued or set up.
    pub what: String,
    /// Day on which it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
    /// Last day on which it counts, where it says so itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// The document that proves it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Default for Duty {
    fn default() -> Self {
        Self {
            mark: Mark::default(),
            org: OrgId::default(),
            item: DutyItem::Rules,
            what: String::new(),
            done_on: None,
            valid_until: None,
            document: None,
            note: None,
        }
    }
}

impl Register for Duty {
    const KIND: RecordKind = RecordKind::Duty;
    const NAME: &'static str = "duty";
    const PREFIX: &'static str = "du";
    const FIELDS: &'static [Field<Self>] = {
        use crate::model::Coded;
        register_fields![Self;
            field!(Self, "org", "责任单位", "Organisation", Kind::Org, required org: Org),
            field!(Self, "item", "职责", "Duty", Kind::Choice(DutyItem::CHOICES), required item: Code),
            field!(Self, "what", "履行情况", "What was done", Kind::LongText, required what: Text),
            field!(Self, "done_on", "履行日期", "Done on", Kind::Date, required done_on: OptDate),
            field!(Self, "valid_until", "有效期至", "Valid until", Kind::Date, valid_until: OptDate),
            field!(Self, "document", "佐证文件", "Document", Kind::Text, document: OptText),
            field!(Self, "note", "备注", "Remark", Kind::LongText, note: OptText),
        ]
    };
    const KEY: &'static [&'static str] = &["org", "item", "what", "done_on"];
    const LAPSES: bool = true;
    const SHOWN: &'static [&'static str] =
        &["number", "org", "item", "what", "done_on", "valid_until"];

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
        self.valid_until
    }

    fn began(&self) -> Option<Date> {
        self.done_on
    }

    fn check(&self, today: Date) -> Result<(), Fault> {
        said("what", &self.what)?;
        not_later("done_on", self.done_on, today)?;
        not_before("valid_until", self.valid_until, self.done_on)
    }
}
