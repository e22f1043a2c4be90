//! What a collection outside the ordinary says of itself, and what became of its data.

use crate::model::field::{Field, Kind as FieldKind, Value, field};
use crate::model::{Coded, Lang, coded};
use crate::procedure::spec::Among;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

coded! {
    /// Kinds of collections outside the ordinary.
    Kind {
        Temporary = "temporary", "临时采集", "temporary collection", ["临时"];
        Emergency = "emergency", "应急采集", "emergency collection", ["应急", "紧急收集", "应急收集"];
    }
}

coded! {
    /// Grounds of a temporary collection outside the catalogue (Art. 17¶3).
    Ground {
        SpecialBusiness = "special_business", "特殊业务", "special business";
        UrgentNeed = "urgent_need", "紧急需要", "urgent need", ["紧急"];
    }
}

coded! {
    /// Events that an emergency collection serves (Art. 21¶1).
    EventKind {
        Incident = "incident", "突发事件应对", "response to an incident", ["突发事件"];
        Mobilisation = "mobilisation", "国防动员", "national defence mobilisation";
    }
}

coded! {
    /// Classes by which emergency data are assessed (Art. 21¶2); each code is the key of the field that says what became
    /// of the class.
    Class {
        StateSecret = "state_secret", "国家秘密", "state secrets";
        Privacy = "privacy", "个人隐私", "personal privacy", ["隐私"];
        PersonalInformation = "personal_information", "个人信息", "personal information", ["personal"];
        CommercialSecret = "commercial_secret", "商业秘密", "commercial secrets", ["commercial"];
        ConfidentialBusiness = "confidential_business", "保密商务信息", "confidential business information";
        OtherData = "other_data", "其他数据", "other data", ["其他", "other"];
    }
}

coded! {
    /// What becomes of a class of emergency data (Art. 21¶2).
    Disposal {
        Sealed = "sealed", "封存", "sealed", ["已封存"];
        Destroyed = "destroyed", "销毁", "destroyed", ["已销毁", "删除"];
        Secured = "secured", "其他安全处理", "otherwise secured", ["脱敏", "脱密", "安全处理"];
        Retained = "retained", "留存", "retained", ["保留", "继续使用"];
        Pending = "pending", "待处置", "not disposed of yet", ["未处置"];
    }
}

/// The classes as one option names them: `--class privacy`.
pub(super) static CLASSES: Among = Among {
    option: "class",
    zh: "数据类别",
    en: "Classes of data",
    choices: Class::CHOICES,
    // All but the last, which is none.
    values: Disposal::CHOICES.split_at(Disposal::CHOICES.len() - 1).0,
};

impl Class {
    /// Tells whether the class may be retained by another law alone (Art. 21¶2).
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        match self {
            Self::StateSecret
            | Self::Privacy
            | Self::PersonalInformation
            | Self::CommercialSecret
            | Self::ConfidentialBusiness => true,
            Self::OtherData => false,
        }
    }

    /// Returns the words that stand before the law by which the class is retained.
    fn label(self) -> String {
        format!("{}：", self.word(Lang::Zh))
    }
}

/// Holds what a collection outside the ordinary says of itself, and what became of its data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Detail {
    /// Temporary (Art. 17¶3) or in an emergency (Art. 21).
    pub kind: Option<Kind>,
    /// Why a temporary collection goes beyond the catalogue.
    pub ground: Option<Ground>,
    /// What is collected.
    pub data: Option<String>,
    /// Last day that a temporary collection is meant to have.
    pub planned_end: Option<Date>,
    /// The law, regulation or rule that an emergency collection rests on.
    pub legal_basis: Option<String>,
    /// What kind of event it serves.
    pub event_kind: Option<EventKind>,
    /// The event by its name.
    pub event: Option<String>,
    /// Entries into which a temporary collection was catalogued, as `e42`.
    pub catalogued_entries: Vec<String>,
    /// What became of state secrets; absent where there are none among the data, as for the other classes.
    pub state_secret: Option<Disposal>,
    /// What became of data on personal privacy.
    pub privacy: Option<Disposal>,
    /// What became of personal information.
    pub personal_information: Option<Disposal>,
    /// What became of commercial secrets.
    pub commercial_secret: Option<Disposal>,
    /// What became of confidential business information.
    pub confidential_business: Option<Disposal>,
    /// What became of data of no such class.
    pub other_data: Option<Disposal>,
    /// The laws by which data are retained, each after its class: `个人隐私：依据；个人信息：依据`.
    pub retention_basis: Option<String>,
    /// The applications of the data that were shut, or that there were none.
    pub applications: Option<String>,
}

impl Detail {
    /// Returns what became of a class; nothing where the data have none of it, or nobody assessed them.
    #[must_use]
    pub fn class(&self, class: Class) -> Option<Disposal> {
        match class {
            Class::StateSecret => self.state_secret,
            Class::Privacy => self.privacy,
            Class::PersonalInformation => self.personal_information,
            Class::CommercialSecret => self.commercial_secret,
            Class::ConfidentialBusiness => self.confidential_business,
            Class::OtherData => self.other_data,
        }
    }

    /// Returns the place of a class.
    pub(super) fn class_mut(&mut self, class: Class) -> &mut Option<Disposal> {
        match class {
            Class::StateSecret => &mut self.state_secret,
            Class::Privacy => &mut self.privacy,
            Class::PersonalInformation => &mut self.personal_information,
            Class::CommercialSecret => &mut self.commercial_secret,
            Class::ConfidentialBusiness => &mut self.confidential_business,
            Class::OtherData => &mut self.other_data,
        }
    }

    /// Lists the sensitive classes that are retained although no law is named by which they may be.
    #[must_use]
    pub fn wrongly_retained(&self) -> Vec<Class> {
        let wrong = |class: &Class| {
            class.is_sensitive()
                && self.class(*class) == Some(Disposal::Retained)
                && !self.names_law(*class)
        };
        Class::ALL.iter().copied().filter(wrong).collect()
    }

    /// Tells whether a law is named by which a class may be retained.
    fn names_law(&self, class: Class) -> bool {
        let laws = self.retention_basis.as_deref().unwrap_or_default();
        laws.contains(&class.label())
    }

    /// Adds to the laws held (`self`) what is stated for classes that are retained, each after its class; what is held
    /// already is not said again.
    pub(super) fn laws_with(&self, stated: &str, classes: &[Class]) -> String {
        let held = self.retention_basis.clone().unwrap_or_default();
        // A ledger that came from here tells of all.
        if stated.starts_with(&held) && classes.iter().all(|c| stated.contains(&c.label())) {
            return stated.to_owned();
        }
        let said = |class: &Class| stated.contains(&class.label());
        let whole = classes.is_empty() || classes.iter().any(said);
        let others = classes.iter().filter(|class| !said(class));
        let parts = others.map(|class| class.label() + stated);
        let mut laws: Vec<String> = Some(held).filter(|h| !h.is_empty()).into_iter().collect();
        for part in whole.then(|| stated.to_owned()).into_iter().chain(parts) {
            if !laws.iter().any(|law| law.contains(&part)) {
                laws.push(part);
            }
        }
        laws.join("；")
    }

    /// Lists the classes assessed that are not disposed of as Art. 21¶2 has it.
    #[must_use]
    pub fn undisposed(&self) -> Vec<Class> {
        let wrong = self.wrongly_retained();
        let open =
            |class: &Class| self.class(*class) == Some(Disposal::Pending) || wrong.contains(class);
        Class::ALL.iter().copied().filter(open).collect()
    }

    /// Tells whether the data were assessed and every class of them is disposed of.
    #[must_use]
    pub fn is_disposed(&self) -> bool {
        let mut classes = Class::ALL.iter();
        classes.any(|class| self.class(*class).is_some()) && self.undisposed().is_empty()
    }
}

pub(super) static FIELDS: &[Field<Detail>] = &[
    field!(Detail, "kind", "采集类别", "Kind", FieldKind::Choice(Kind::CHOICES), kind: OptCode),
    field!(Detail, "ground", "临时采集情形", "Ground of a temporary collection", FieldKind::Choice(Ground::CHOICES), ground: OptCode),
    field!(Detail, "data", "采集的数据", "What is collected", FieldKind::LongText, data: OptText),
    field!(Detail, "planned_end", "计划结束日期", "Planned end", FieldKind::Date, planned_end: OptDate),
    field!(Detail, "legal_basis", "应急采集法定依据", "Law, regulation or rule relied on", FieldKind::LongText, legal_basis: OptText),
    field!(Detail, "event_kind", "应急事由类别", "Kind of event", FieldKind::Choice(EventKind::CHOICES), event_kind: OptCode),
    field!(Detail, "event", "应急事由", "Event", FieldKind::Text, event: OptText),
    field!(Detail, "catalogued_entries", "纳入的目录", "Entries catalogued", FieldKind::List, catalogued_entries: List),
    field!(Detail, "state_secret", "国家秘密处置", "State secrets", FieldKind::Choice(Disposal::CHOICES), state_secret: OptCode),
    field!(Detail, "privacy", "个人隐私处置", "Personal privacy", FieldKind::Choice(Disposal::CHOICES), privacy: OptCode),
    field!(Detail, "personal_information", "个人信息处置", "Personal information", FieldKind::Choice(Disposal::CHOICES), personal_information: OptCode),
    field!(Detail, "commercial_secret", "商业秘密处置", "Commercial secrets", FieldKind::Choice(Disposal::CHOICES), commercial_secret: OptCode),
    field!(Detail, "confidential_business", "保密商务信息处置", "Confidential business information", FieldKind::Choice(Disposal::CHOICES), confidential_business: OptCode),
    field!(Detail, "other_data", "其他数据处置", "Other data", FieldKind::Choice(Disposal::CHOICES), other_data: OptCode),
    field!(Detail, "retention_basis", "留存依据", "Law by which data are retained", FieldKind::LongText, retention_basis: OptText),
    field!(Detail, "applications", "关停的应用", "Applications shut", FieldKind::LongText, applications: OptText),
];
