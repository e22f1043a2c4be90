//! What is filled into a template: texts, flags and lists by name.

use std::collections::BTreeMap;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A text; blank where there is none.
    Text(String),
    /// Whether something holds.
    Flag(bool),
    /// Several of the same kind.
    List(Vec<Values>),
}

impl Value {
    /// Tells whether a part that names it stands.
    pub(super) fn is_there(&self) -> bool {
        match self {
            Self::Text(text) => !text.is_empty(),
            Self::Flag(flag) => *flag,
            Self::List(members) => !members.is_empty(),
        }
    }
}

/// Values by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Values(BTreeMap<&'static str, Value>);

impl Values {
    /// Returns a value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Lists the names.
    #[cfg(test)]
    pub(super) fn names(&self) -> Vec<&'static str> {
        self.0.keys().copied().collect()
    }

    /// Sets a text.
    pub(super) fn text(&mut self, name: &'static str, text: impl Into<String>) {
        self.0
            .insert(name, Value::Text(text.into().trim().to_owned()));
    }

    /// Sets a text that may be missing.
    pub(super) fn some(&mut self, name: &'static str, text: Option<&str>) {
        self.text(name, text.unwrap_or_default());
    }

    /// Sets a flag.
    pub(super) fn flag(&mut self, name: &'static str, flag: bool) {
        self.0.insert(name, Value::Flag(flag));
    }

    /// Sets a list.
    pub(super) fn list(&mut self, name: &'static str, members: Vec<Values>) {
        self.0.insert(name, Value::List(members));
    }
}
