//! Wishes for data 需求清单: what organisations would like to have, before anybody asks for it (Art. 23, 25).

use super::coded::coded;
use super::field::{Field, Kind, Value, field};
use super::{Coded, DemandId, EntryId, OrgId};
use serde::{Deserialize, Serialize};

coded! {
    /// States of a wish.
    DemandState {
        Open = "open", "待匹配", "open", ["未匹配"];
        Matched = "matched", "已匹配", "matched";
        Submitted = "submitted", "已申请", "submitted", ["已提交"];
        Dropped = "dropped", "已取消", "dropped", ["不再需要"];
    }
}

/// Holds one wish. Serialised, it is the image that versions hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demand {
    /// Number inside the ledger; not part of the image.
    #[serde(skip)]
    pub id: DemandId,
    /// Counts the changes; not part of the image.
    #[serde(skip)]
    pub version: i64,
    /// Where it stands.
    pub state: DemandState,
    /// The organisation that wants the data.
    pub consumer: OrgId,
    /// What it calls them.
    pub data: String,
    /// Who has them, as the wish says; often a name that the ledger lacks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Items wanted, in the words of the wish.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// What they are needed for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The duty or law that the need rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
    /// How often they are needed, in the words of the wish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cycle: Option<String>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The published entry that it is matched to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    /// Number of the share request made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_case: Option<String>,
}

impl Default for Demand {
    fn default() -> Self {
        Self {
            id: DemandId::default(),
            version: 0,
            state: DemandState::Open,
            consumer: OrgId::default(),
            data: String::new(),
            provider: None,
            items: Vec::new(),
            purpose: None,
            basis: None,
            cycle: None,
            note: None,
            entry: None,
            share_case: None,
        }
    }
}

/// Lists a wish's fields: its number, what people state (see [`STATED`]), and what became of it.
pub static FIELDS: &[Field<Demand>] = &[
    Field {
        key: "number",
        zh: "需求编号",
        en: "Demand",
        kind: Kind::Text,
        required: false,
        get: |demand: &Demand| match demand.id {
            DemandId(0) => Value::Empty,
            id => Value::Text(id.to_string()),
        },
        // The ledger alone gives numbers.
        set: |_: &mut Demand, _| {},
    },
    field!(Demand, "consumer", "数据使用单位", "Consumer", Kind::Org, required consumer: Org),
    field!(Demand, "data", "所需数据名称", "Data wanted", Kind::Text, required data: Text),
    field!(Demand, "provider", "数据提供单位", "Wanted from", Kind::Text, provider: OptText),
    field!(Demand, "items", "所需信息项", "Items wanted", Kind::List, items: List),
    field!(Demand, "purpose", "数据用途说明", "Purpose", Kind::LongText, purpose: OptText),
    field!(Demand, "basis", "使用依据", "Basis", Kind::LongText, basis: OptText),
    field!(Demand, "cycle", "更新周期", "Update cycle", Kind::Text, cycle: OptText),
    field!(Demand, "note", "备注", "Remark", Kind::LongText, note: OptText),
    field!(Demand, "state", "需求状态", "State", Kind::Choice(DemandState::CHOICES), state: Code),
    Field {
        key: "entry",
        zh: "匹配的目录",
        en: "Matched entry",
        kind: Kind::Text,
        required: false,
        get: |demand: &Demand| {
            let id = demand.entry.map(|id| Value::Text(id.to_string()));
            id.unwrap_or(Value::Empty)
        },
        set: |_: &mut Demand, _| {},
    },
    field!(Demand, "share_case", "共享申请", "Share request", Kind::Text, share_case: OptText),
];

/// How many of [`FIELDS`] sheets have: the number, and what people state.
const ON_SHEETS: usize = 9;

/// Lists the fields that a sheet may have: the number, and what people state.
pub static SHEET: &[Field<Demand>] = FIELDS.split_at(ON_SHEETS).0;

/// Lists the fields that people state.
pub static STATED: &[Field<Demand>] = FIELDS.split_at(ON_SHEETS).0.split_at(1).1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_state_is_neither_number_nor_outcome() {
        let keys = |fields: &[Field<Demand>]| fields.iter().map(|f| f.key).collect::<Vec<_>>();
        assert_eq!(keys(SHEET)[0], "number");
        assert_eq!(keys(SHEET)[1..], keys(STATED)[..]);
        assert_eq!(keys(STATED).first(), Some(&"consumer"));
        assert_eq!(keys(STATED).last(), Some(&"note"));
    }
}
