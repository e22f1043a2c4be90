//! Cases 办件: what every run of a procedure has, whatever the procedure.

mod person;

pub use person::{FIELDS as PERSON_FIELDS, Person, PersonKind, has_mask};

use super::coded::coded;
use super::{ActId, CaseId, Choice, EntryId, OrgId, PersonId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Procedures that are kept as cases, each a noun of the command line.
    ProcedureKind {
        Change = "change", "目录变更", "catalogue change";
        Share = "share", "共享申请", "share request";
        Verify = "verify", "校核", "verification";
        Compare = "compare", "核实比对", "check or match demand";
        Dispute = "dispute", "争议", "dispute";
        Emergency = "emergency", "临时和应急采集", "collection outside the ordinary";
        Contract = "contract", "外包服务", "service contract";
        Claim = "claim", "数据主体请求", "data subject's claim";
        Order = "order", "责令整改", "rectification order";
        Develop = "develop", "开发资格", "development qualification";
        Opening = "opening", "开放申请", "application for open data";
        Recall = "recall", "开放撤回", "recall of open data";
        Sanction = "sanction", "违规处置", "sanction of a user";
        Project = "project", "政府投资项目", "project";
        Document = "document", "制度文件", "document";
    }
}

/// Describes the beginning of a case as an action beside those of its procedure.
pub static SUBMIT: Choice = Choice {
    code: "submit",
    zh: "提交",
    en: "submit",
    aliases: &[],
};

/// Describes the amendment of an event.
pub static AMEND: Choice = Choice {
    code: "amend",
    zh: "更正",
    en: "amend",
    aliases: &[],
};

/// Describes the taking back of a case; also the state that it shows from then on.
pub static VOID: Choice = Choice {
    code: "void",
    zh: "作废",
    en: "void",
    aliases: &[],
};

/// Describes the erasing of a person's data.
pub static REDACT: Choice = Choice {
    code: "redact",
    zh: "清除个人信息",
    en: "erase personal data",
    aliases: &[],
};

/// Describes the looking at a person's data in full.
pub static REVEAL: Choice = Choice {
    code: "reveal",
    zh: "查看个人信息",
    en: "look at personal data",
    aliases: &[],
};

/// Holds what every case has. Serialised, it is the head of the canonical image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: CaseId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Number by which people know it: `share-2026-0001`.
    pub number: String,
    /// What it is about, in a line.
    pub title: String,
    /// The organisation that applies, complains or demands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applicant: Option<OrgId>,
    /// The organisation that must answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent: Option<OrgId>,
    /// The entry that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    /// Version of that entry by which it is judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry_version: Option<i64>,
    /// Every entry that it covers, where it covers more than one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<EntryId>,
    /// The person or body outside the administration whom it concerns; their data stand elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Region of the organisation that must act; its authority and calendar count.
    pub region: String,
    /// Edition of the law that was in force when it began.
    pub edition: String,
    /// Whether that edition had lapsed by then: its terms are policy.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapsed: bool,
    /// Effective date of its first event.
    pub opened_on: Date,
    /// Effective date of the event that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<Date>,
    /// Taken back as a mistake; nothing counts it, nothing of it is erased.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub void: bool,
}

/// Holds one event of a case: an action, who did it and when. Serialised, it is the image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Place in the case, from 1.
    pub seq: i64,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Code of the action; mostly `submit` for the first, `void` for a taking back.
    pub action: String,
    /// State before; absent in the first event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// State after.
    pub to: String,
    /// Login of the acting person; absent where the law itself decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Login that an administrator acted as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting_as: Option<String>,
    /// Organisation whose act an authority recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<OrgId>,
    /// Who decided, where the acting person only recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<String>,
    /// The paper that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// When it happened.
    pub effective_on: Date,
    /// When it was written down, UTC.
    pub recorded_at: String,
    /// Reason or remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The act that wrote it; not part of the image.
    #[serde(skip)]
    pub act: ActId,
}
