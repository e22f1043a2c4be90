//! Products of development 开发成果: what was made of public data, with the source that it must name (Art. 36¶2).

use super::{Mark, Register, not_later, register_fields, said};
use crate::model::coded;
use crate::model::field::{Field, Kind, Value, field};
use crate::model::{Coded, Fault, OrgId, RecordKind};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Kinds of products (Art. 36¶2).
    ProductKind {
        Product = "product", "数据产品", "data product", ["产品"];
        Service = "service", "数据服务", "data service", ["服务"];
        Report = "report", "研究报告", "research report", ["报告"];
        Paper = "paper", "学术论文", "academic paper", ["论文"];
    }
}

/// Holds one product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// What the ledger keeps of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// Number of the development qualification that it was made under.
    pub qualification: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: ProductKind,
    /// The source of the data, as it names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Day on which the data were acquired, as it names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acquired_on: Option<Date>,
    /// Day on which it was registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_on: Option<Date>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Default for Product {
    fn default() -> Self {
        Self {
            mark: Mark::default(),
            qualification: String::new(),
            name: String::new(),
            kind: ProductKind::Product,
            source: None,
            acquired_on: None,
            registered_on: None,
            note: None,
        }
    }
}

impl Register for Product {
    const KIND: RecordKind = RecordKind::Product;
    const NAME: &'static str = "product";
    const PREFIX: &'static str = "pr";
    const FIELDS: &'static [Field<Self>] = register_fields![Self;
        field!(Self, "qualification", "开发资格编号", "Development qualification", Kind::Text, required qualification: Text),
        field!(Self, "name", "成果名称", "Name", Kind::Text, required name: Text),
        field!(Self, "kind", "成果类别", "Kind", Kind::Choice(ProductKind::CHOICES), required kind: Code),
        field!(Self, "source", "数据来源", "Source of the data", Kind::LongText, source: OptText),
        field!(Self, "acquired_on", "数据获取日期", "Data acquired on", Kind::Date, acquired_on: OptDate),
        field!(Self, "registered_on", "成果登记日期", "Registered on", Kind::Date, registered_on: OptDate),
        field!(Self, "note", "备注", "Remark", Kind::LongText, note: OptText),
    ];
    const KEY: &'static [&'static str] = &["qualification", "name"];
    const SHOWN: &'static [&'static str] = &[
        "number",
        "qualification",
        "name",
        "kind",
        "source",
        "acquired_on",
    ];

    fn mark(&self) -> &Mark {
        &self.mark
    }

    fn mark_mut(&mut self) -> &mut Mark {
        &mut self.mark
    }

    /// It is of whoever develops, who stands outside the administration.
    fn org(&self) -> Option<OrgId> {
        None
    }

    fn began(&self) -> Option<Date> {
        self.registered_on
    }

    fn check(&self, today: Date) -> Result<(), Fault> {
        said("name", &self.name)?;
        not_later("acquired_on", self.acquired_on, today)?;
        not_later("registered_on", self.registered_on, today)
    }
}
