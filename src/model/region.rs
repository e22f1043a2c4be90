//! Regions: the prefecture, its counties, and 卧龙, which has no GB/T 2260 code of its own.

use super::field::{Field, Kind, Value, field};
use serde::{Deserialize, Serialize};

/// Holds one region of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    /// Division code (GB/T 2260), or a local code such as `5132WL`.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Code of the region above it; absent for the prefecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
}

/// Lists the regions of 阿坝州: code, name; the first is the prefecture, parent of all others.
pub const ABA: [(&str, &str); 15] = [
    ("513200", "阿坝州"),
    ("513201", "马尔康市"),
    ("513221", "汶川县"),
    ("513222", "理县"),
    ("513223", "茂县"),
    ("513224", "松潘县"),
    ("513225", "九寨沟县"),
    ("513226", "金川县"),
    ("513227", "小金县"),
    ("513228", "黑水县"),
    ("513230", "壤塘县"),
    ("513231", "阿坝县"),
    ("513232", "若尔盖县"),
    ("513233", "红原县"),
    ("5132WL", "卧龙特别行政区"),
];

/// Lists a region's fields.
pub static FIELDS: &[Field<Region>] = &[
    field!(Region, "code", "区域代码", "Code", Kind::Text, required code: Text),
    field!(Region, "name", "区域名称", "Name", Kind::Text, required name: Text),
    field!(Region, "parent", "上级区域", "Above it", Kind::Text, parent: OptText),
];
