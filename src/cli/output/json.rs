//! JSON for scripts: one pretty document, or one object a line.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;
use std::io::Write;

/// Holds what is printed as JSON: one object, or a list of them.
pub struct Json(Box<dyn Machine>);

/// Writes itself in both forms.
trait Machine {
    fn document(&self, out: &mut dyn Write) -> serde_json::Result<()>;
    fn lines(&self, out: &mut dyn Write) -> serde_json::Result<()>;
}

struct One<T>(T);
struct Many<T>(Vec<T>);

impl<T: Serialize> Machine for One<T> {
    fn document(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        pretty(&self.0, out)
    }

    fn lines(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        line(&self.0, out)
    }
}

impl<T: Serialize> Machine for Many<T> {
    fn document(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        pretty(&self.0, out)
    }

    fn lines(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        self.0.iter().try_for_each(|one| line(one, out))
    }
}

fn pretty(value: &impl Serialize, out: &mut dyn Write) -> serde_json::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n").map_err(serde_json::Error::io)
}

fn line(value: &impl Serialize, out: &mut dyn Write) -> serde_json::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n").map_err(serde_json::Error::io)
}

impl Json {
    /// Holds one object.
    #[must_use]
    pub fn one(value: impl Serialize + 'static) -> Self {
        Self(Box::new(One(value)))
    }

    /// Holds a list.
    #[must_use]
    pub fn list<T: Serialize + 'static>(values: Vec<T>) -> Self {
        Self(Box::new(Many(values)))
    }

    /// Returns the pretty document, for a file.
    ///
    /// # Errors
    /// What the values refuse.
    pub fn bytes(&self) -> serde_json::Result<Vec<u8>> {
        let mut out = Vec::new();
        self.document(&mut out)?;
        Ok(out)
    }

    /// Writes the pretty document.
    pub(super) fn document(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        self.0.document(out)
    }

    /// Writes one line an object.
    pub(super) fn lines(&self, out: &mut dyn Write) -> serde_json::Result<()> {
        self.0.lines(out)
    }
}

impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = Vec::new();
        self.0.lines(&mut text).map_err(|_| std::fmt::Error)?;
        f.write_str(&String::from_utf8_lossy(&text))
    }
}

/// A JSON object whose keys stay in the order given, for records described by a field list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(pub Vec<(&'static str, Value)>);

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_lists_become_lines() {
        let object = Object(vec![("name", "乙".into()), ("code", "B".into())]);
        let json = Json::list(vec![object.clone(), object]);
        let mut text = Vec::new();
        json.lines(&mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        assert_eq!(text.lines().count(), 2);
        assert_eq!(text.lines().next(), Some(r#"{"name":"乙","code":"B"}"#));
    }
}
