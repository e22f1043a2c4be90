//! A catalogue entry 目录条目 and its items 信息项 (Art. 14; 发改高技〔2017〕1272号).

mod fields;
mod item;
mod lists;
mod revision;
mod state;

pub use fields::{FIELDS, KEPT, known};
pub use item::{FIELDS as ITEM_FIELDS, Item};
pub use lists::{
    AggregationState, BaseDomain, BasisKind, DataType, FormatClass, MethodClass, OpenState,
    OpenType, Scope, ShareType, Source, UpdateCycle,
};
pub use revision::{Cause, ChangeGround, Revision};
pub use state::EntryState;

use super::{EntryId, OrgId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Tells whether a value is its type's default, and so is left out of the canonical image.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Holds one entry as the ledger keeps it. Serialised, it is the *canonical image* that versions and the audit
/// chain hold: fields in this order, no nulls, no defaults, nothing derived.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: EntryId,
    /// Counts the changes from 1; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Where it stands between draft and retirement.
    #[serde(skip_serializing_if = "is_default")]
    pub state: EntryState,
    /// In the unified catalogue or in a county's own (Art. 15).
    #[serde(skip_serializing_if = "is_default")]
    pub scope: Scope,
    /// Resource code 信息资源代码; unique while the entry is not void.
    #[serde(skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// Name 信息资源名称.
    pub name: String,
    /// Classification 信息资源分类.
    #[serde(skip_serializing_if = "is_default")]
    pub classification: Classification,
    /// The organisation that answers for it 责任主体.
    pub provider: OrgId,
    /// Department inside the provider.
    #[serde(skip_serializing_if = "is_default")]
    pub department: Option<String>,
    /// Provider code as the sheet states it (often a USCC, often cut short).
    #[serde(skip_serializing_if = "is_default")]
    pub provider_code: Option<String>,
    /// Summary 摘要.
    #[serde(skip_serializing_if = "is_default")]
    pub summary: Option<String>,
    /// Format 信息资源格式.
    #[serde(skip_serializing_if = "is_default")]
    pub format: Format,
    /// Sharing (Art. 24).
    #[serde(skip_serializing_if = "is_default")]
    pub share: Share,
    /// Opening to the public (Art. 30).
    #[serde(skip_serializing_if = "is_default")]
    pub open: Open,
    /// Update cycle 更新周期.
    #[serde(skip_serializing_if = "is_default")]
    pub update_cycle: Option<UpdateCycle>,
    /// The update cycle in the provider's own words, where they say more than the list.
    #[serde(skip_serializing_if = "is_default")]
    pub update_cycle_text: Option<String>,
    /// Usage requirements 使用要求 of its own; the organisation's default holds where absent.
    #[serde(skip_serializing_if = "is_default")]
    pub usage_requirements: Option<String>,
    /// Publication date 发布日期.
    #[serde(skip_serializing_if = "is_default")]
    pub published_on: Option<Date>,
    /// Codes of related entries.
    #[serde(skip_serializing_if = "is_default")]
    pub related_codes: Vec<String>,
    /// Data grade 数据分级, in the bureau's own labels.
    #[serde(skip_serializing_if = "is_default")]
    pub grade: Option<String>,
    /// Whether it says that it is a state secret (Art. 2: outside the Measures).
    #[serde(skip_serializing_if = "is_default")]
    pub classified: Option<bool>,
    /// Whether it holds personal information.
    #[serde(skip_serializing_if = "is_default")]
    pub personal: Option<bool>,
    /// Whether it holds sensitive data.
    #[serde(skip_serializing_if = "is_default")]
    pub sensitive: Option<bool>,
    /// How personal or sensitive data are desensitised, or whose consent allows opening (Art. 30¶2).
    #[serde(skip_serializing_if = "is_default")]
    pub privacy_note: Option<String>,
    /// Names of the information systems that the data come from.
    #[serde(skip_serializing_if = "is_default")]
    pub source_systems: Vec<String>,
    /// Collected by the provider, got by sharing, or derived.
    #[serde(skip_serializing_if = "is_default")]
    pub source: Option<Source>,
    /// Base library it belongs to (Art. 19).
    #[serde(skip_serializing_if = "is_default")]
    pub domain: Option<BaseDomain>,
    /// Theme library it belongs to (Art. 18).
    #[serde(skip_serializing_if = "is_default")]
    pub theme: Option<String>,
    /// Aggregation 归集 (Art. 18, 19).
    #[serde(skip_serializing_if = "is_default")]
    pub aggregation: Aggregation,
    /// Volumes of the general survey 大普查.
    #[serde(skip_serializing_if = "is_default")]
    pub survey: Survey,
    /// The prefecture's consent to a county's own entry (Art. 15¶2).
    #[serde(skip_serializing_if = "is_default")]
    pub consent: Consent,
    /// Day on which the data themselves were last updated.
    #[serde(skip_serializing_if = "is_default")]
    pub refreshed_on: Option<Date>,
    /// Day on which they were released in the open zone (Art. 31).
    #[serde(skip_serializing_if = "is_default")]
    pub released_on: Option<Date>,
    /// Whether opening goes on, as the recalls of it left it (Art. 33); people's edits never touch it.
    #[serde(skip_serializing_if = "is_default")]
    pub open_state: Option<OpenState>,
    /// The organisation named to collect it where several did (Art. 14¶2).
    #[serde(skip_serializing_if = "is_default")]
    pub designated_collector: Option<OrgId>,
    /// Items in their order.
    #[serde(skip_serializing_if = "is_default")]
    pub items: Vec<Item>,
}

impl Entry {
    /// Returns whether its data can be had now; nothing where they were never released.
    #[must_use]
    pub fn open_state(&self) -> Option<OpenState> {
        let released = self.released_on.map(|_| OpenState::Released);
        self.open_state.or(released)
    }

    /// Tells whether opening is suspended or withdrawn.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        matches!(
            self.open_state,
            Some(OpenState::Suspended | OpenState::Withdrawn)
        )
    }
}

/// Holds a classification: the code and the words of each level from 类 downward.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Classification {
    /// Code; its segments vary in length, so it is never cut up.
    #[serde(skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// Words of the levels 类, 项, 目, 细目, … .
    #[serde(skip_serializing_if = "is_default")]
    pub path: Vec<String>,
}

/// Holds a format: class and type, and words where neither list fits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Format {
    /// Class 分类, such as a database or a spreadsheet.
    #[serde(skip_serializing_if = "is_default")]
    pub class: Option<FormatClass>,
    /// Type 类型 as written, such as `mysql` or `xlsx`.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kind: Option<String>,
    /// Description of another format.
    #[serde(skip_serializing_if = "is_default")]
    pub other: Option<String>,
}

/// Holds what Art. 24 wants to know of sharing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// Share type 共享类型.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kind: Option<ShareType>,
    /// Share condition 共享条件 (Art. 24¶3).
    #[serde(skip_serializing_if = "is_default")]
    pub condition: Option<String>,
    /// Reason for conditional sharing 理由 (Art. 24¶3).
    #[serde(skip_serializing_if = "is_default")]
    pub reason: Option<String>,
    /// Basis for withholding 不予共享依据 (Art. 24¶4).
    #[serde(skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// Share method 共享方式.
    #[serde(skip_serializing_if = "is_default")]
    pub method: Method,
}

/// Holds a basis for withholding: what rank of norm, and its title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basis {
    /// Rank; nothing below a provincial policy suffices (Art. 24¶4).
    #[serde(skip_serializing_if = "is_default")]
    pub kind: Option<BasisKind>,
    /// Title and clause as written.
    #[serde(skip_serializing_if = "is_default")]
    pub title: Option<String>,
}

/// Holds a share method: over the platform or offline, and by what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Method {
    /// Class 共享方式分类.
    #[serde(skip_serializing_if = "is_default")]
    pub class: Option<MethodClass>,
    /// Types 共享方式类型 as written, such as 接口 or 拷盘; several are joined by `、`.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kind: Option<String>,
}

/// Holds what Art. 30 wants to know of opening.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Open {
    /// Open type 开放属性.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub kind: Option<OpenType>,
    /// Open condition 开放条件.
    #[serde(skip_serializing_if = "is_default")]
    pub condition: Option<String>,
    /// Basis or ground for not opening (Art. 30¶1).
    #[serde(skip_serializing_if = "is_default")]
    pub basis: Option<String>,
}

/// Holds how far the data have been aggregated (Art. 18, 19).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Aggregation {
    /// Not at all, into a base library, or into a theme library.
    #[serde(skip_serializing_if = "is_default")]
    pub state: Option<AggregationState>,
    /// Whether in real time.
    #[serde(skip_serializing_if = "is_default")]
    pub real_time: Option<bool>,
    /// Last day of aggregation.
    #[serde(skip_serializing_if = "is_default")]
    pub last_on: Option<Date>,
    /// Law or regulation that exempts from aggregation (Art. 18¶2).
    #[serde(skip_serializing_if = "is_default")]
    pub exemption: Option<String>,
    /// Who asked for the aggregation, where a demand is recorded (按照应用需求).
    #[serde(skip_serializing_if = "is_default")]
    pub demand: Option<String>,
}

/// Holds the volumes of the general survey 信息资源大普查.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Survey {
    /// All data stored, in GB.
    #[serde(skip_serializing_if = "is_default")]
    pub storage_gb: Option<f64>,
    /// Structured records, in ten thousands (万条).
    #[serde(skip_serializing_if = "is_default")]
    pub records_10k: Option<f64>,
    /// Data already shared, in GB.
    #[serde(skip_serializing_if = "is_default")]
    pub shared_gb: Option<f64>,
    /// Structured records already shared, in ten thousands.
    #[serde(skip_serializing_if = "is_default")]
    pub shared_records_10k: Option<f64>,
    /// Data already opened, in GB.
    #[serde(skip_serializing_if = "is_default")]
    pub opened_gb: Option<f64>,
    /// Structured records already opened, in ten thousands.
    #[serde(skip_serializing_if = "is_default")]
    pub opened_records_10k: Option<f64>,
}

/// Holds the prefecture's consent to a county's own entry (Art. 15¶2); one consent may cover many entries.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Consent {
    /// Number of the paper.
    #[serde(skip_serializing_if = "is_default")]
    pub number: Option<String>,
    /// Its date.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<Date>,
}
