//! Items 信息项 of an entry.

use super::{DataType, OpenType, ShareType, is_default};
use crate::model::Coded;
use crate::model::field::{Field, Kind, Value, field};
use serde::{Deserialize, Serialize};

/// Holds one item 信息项.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// Name 信息项名称.
    pub name: String,
    /// Technical name of the column.
    #[serde(skip_serializing_if = "is_default")]
    pub english_name: Option<String>,
    /// Data type 数据类型.
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub data_type: Option<DataType>,
    /// The type in the sheet's own words, where they differ from the list's.
    #[serde(skip_serializing_if = "is_default")]
    pub type_text: Option<String>,
    /// Length 数据长度, in bytes.
    #[serde(skip_serializing_if = "is_default")]
    pub length: Option<i64>,
    /// Whether it is (part of) the key.
    #[serde(skip_serializing_if = "is_default")]
    pub is_key: Option<bool>,
    /// Whether it is sensitive.
    #[serde(skip_serializing_if = "is_default")]
    pub sensitive: Option<bool>,
    /// Whether it says that it is a state secret (Art. 2).
    #[serde(skip_serializing_if = "is_default")]
    pub classified: Option<bool>,
    /// Its own share type, where it differs from the entry's.
    #[serde(skip_serializing_if = "is_default")]
    pub share_type: Option<ShareType>,
    /// Its own open type, where it differs from the entry's.
    #[serde(skip_serializing_if = "is_default")]
    pub open_type: Option<OpenType>,
    /// The information system it comes from.
    #[serde(skip_serializing_if = "is_default")]
    pub source_system: Option<String>,
    /// Description or value range.
    #[serde(skip_serializing_if = "is_default")]
    pub note: Option<String>,
}

/// Lists an item's fields; keys begin with `item_` so that they stand beside the entry's in one sheet.
pub static FIELDS: &[Field<Item>] = &[
    field!(Item, "item_name", "信息项名称", "Item name", Kind::Text, required name: Text),
    field!(Item, "item_english_name", "信息项英文名称", "Item technical name", Kind::Text, english_name: OptText),
    field!(Item, "item_type", "数据类型", "Data type", Kind::Choice(DataType::CHOICES), data_type: OptCode),
    field!(Item, "item_type_text", "数据类型原文", "Data type as written", Kind::Text, type_text: OptText),
    field!(Item, "item_length", "数据长度", "Length (bytes)", Kind::Whole, length: OptWhole),
    field!(Item, "item_is_key", "是否主键", "Is key", Kind::Flag, is_key: OptFlag),
    field!(Item, "item_sensitive", "敏感属性", "Sensitive item", Kind::Flag, sensitive: OptFlag),
    field!(Item, "item_classified", "涉密属性", "Classified item", Kind::Flag, classified: OptFlag),
    field!(Item, "item_share_type", "信息项共享类型", "Item share type", Kind::Choice(ShareType::CHOICES), share_type: OptCode),
    field!(Item, "item_open_type", "信息项开放属性", "Item open type", Kind::Choice(OpenType::CHOICES), open_type: OptCode),
    field!(Item, "item_source_system", "信息项来源系统", "Item source system", Kind::Text, source_system: OptText),
    field!(Item, "item_note", "信息项说明", "Item note", Kind::LongText, note: OptText),
];
