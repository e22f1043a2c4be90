//! Templates: text with `{{name}}`, `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`, filled in one pass.
//!
//! A part between `#` and `/` stands once a member of a list, or where a text or flag is there; one after `^` where it is
//! not. What is filled in is never read again, so that no value can bring a placeholder.

use super::slot::{Shape, Slot, find};
use super::values::{Value, Values};
use crate::model::paper::TemplateFault;

/// Longest name between braces that is looked for, in bytes; what is longer is no placeholder but a mistake.
const LONGEST: usize = 80;

/// One piece of a template.
#[derive(Clone, Debug, PartialEq)]
enum Node {
    /// Text as it is.
    Text(String),
    /// A value.
    Value(String),
    /// A part that depends on a value.
    Part {
        name: String,
        /// Whether it stands where the value is not there.
        without: bool,
        nodes: Vec<Node>,
    },
}

/// A template that was read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Template {
    nodes: Vec<Node>,
}

/// What stands between braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag<'a> {
    /// `{{name}}`
    Value(&'a str),
    /// `{{#name}}`
    Begin(&'a str),
    /// `{{^name}}`
    Without(&'a str),
    /// `{{/name}}`
    End(&'a str),
}

impl<'a> Tag<'a> {
    /// Reads what stands between braces.
    fn read(inner: &'a str) -> Option<Self> {
        let inner = inner.trim();
        let (make, name): (fn(&'a str) -> Self, &str) = match inner.chars().next()? {
            '#' => (Tag::Begin, &inner[1..]),
            '^' => (Tag::Without, &inner[1..]),
            '/' => (Tag::End, &inner[1..]),
            _ => (Tag::Value, inner),
        };
        let name = name.trim();
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
        (!name.is_empty() && name.chars().all(fits)).then(|| make(name))
    }

    /// Tells whether it begins or ends a part.
    pub(super) fn parts(self) -> bool {
        !matches!(self, Tag::Value(_))
    }
}

/// Finds the next tag of a text: where it begins and ends, and what it is.
///
/// # Errors
/// Braces that hold no name, or are not closed.
pub(super) fn next_tag(text: &str) -> Result<Option<(usize, usize, Tag<'_>)>, TemplateFault> {
    let Some(start) = text.find("{{") else {
        return Ok(None);
    };
    let rest = &text[start + 2..];
    let tag = rest
        .find("}}")
        .filter(|end| *end <= LONGEST)
        .and_then(|end| Some((end, Tag::read(&rest[..end])?)));
    match tag {
        Some((end, tag)) => Ok(Some((start, start + end + 4, tag))),
        None => {
            let text = text[start..].chars().take(24).collect();
            Err(TemplateFault::Unreadable { text })
        }
    }
}

/// Tells whether a line or paragraph holds nothing but the beginnings and ends of parts.
pub(super) fn is_control(text: &str) -> bool {
    let mut rest = text.trim();
    let mut any = false;
    while let Ok(Some((0, end, tag))) = next_tag(rest) {
        if !tag.parts() {
            return false;
        }
        any = true;
        rest = rest[end..].trim_start();
    }
    any && rest.is_empty()
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// Braces that hold no name, parts that are not ended or not begun.
    pub(super) fn parse(text: &str) -> Result<Self, TemplateFault> {
        // The parts that are open, the whole being the outermost.
        let mut open: Vec<(String, bool, Vec<Node>)> = vec![(String::new(), false, Vec::new())];
        let mut rest = text;
        while let Some((start, end, tag)) = next_tag(rest)? {
            let last = open.len() - 1;
            if start > 0 {
                open[last].2.push(Node::Text(rest[..start].to_owned()));
            }
            match tag {
                Tag::Value(name) => open[last].2.push(Node::Value(name.to_owned())),
                Tag::Begin(name) => open.push((name.to_owned(), false, Vec::new())),
                Tag::Without(name) => open.push((name.to_owned(), true, Vec::new())),
                Tag::End(name) => {
                    let ended = open.pop().filter(|(begun, ..)| begun == name);
                    let (Some((name, without, nodes)), Some(outer)) = (ended, open.last_mut())
                    else {
                        let name = name.to_owned();
                        return Err(TemplateFault::Unopened { name });
                    };
                    outer.2.push(Node::Part {
                        name,
                        without,
                        nodes,
                    });
                }
            }
            rest = &rest[end..];
        }
        match open.pop() {
            Some((name, _, mut nodes)) if open.is_empty() => {
                nodes.push(Node::Text(rest.to_owned()));
                debug_assert!(name.is_empty());
                Ok(Self { nodes })
            }
            Some((name, ..)) => Err(TemplateFault::Unclosed { name }),
            None => Err(TemplateFault::Crossing),
        }
    }

    /// Holds the template to what there is.
    ///
    /// # Errors
    /// A name that the paper does not have; one that is used as what it is not.
    pub(super) fn check(&self, slots: &[Slot]) -> Result<(), TemplateFault> {
        checked(&self.nodes, slots, slots)
    }

    /// Fills the template; `write` makes of a value what may stand in the document.
    pub(super) fn fill(&self, values: &Values, write: &dyn Fn(&str) -> String) -> String {
        let mut out = String::new();
        filled(&self.nodes, &mut vec![values], write, &mut out);
        out
    }
}

fn checked(nodes: &[Node], inner: &[Slot], outer: &[Slot]) -> Result<(), TemplateFault> {
    let slot = |name: &String| {
        let found = find(inner, name).or_else(|| find(outer, name));
        found.ok_or_else(|| {
            let mut known: Vec<String> = inner.iter().map(|slot| slot.name.to_owned()).collect();
            if !std::ptr::eq(inner, outer) {
                known.extend(outer.iter().map(|slot| slot.name.to_owned()));
            }
            let name = name.clone();
            TemplateFault::Unknown { name, known }
        })
    };
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::Value(name) => {
                if !matches!(slot(name)?.shape, Shape::Text) {
                    return Err(TemplateFault::Misused { name: name.clone() });
                }
            }
            Node::Part { name, nodes, .. } => match slot(name)?.shape {
                Shape::List(members) => checked(nodes, members, outer)?,
                Shape::Text | Shape::Flag => checked(nodes, inner, outer)?,
            },
        }
    }
    Ok(())
}

fn filled<'a>(
    nodes: &[Node],
    scopes: &mut Vec<&'a Values>,
    write: &dyn Fn(&str) -> String,
    out: &mut String,
) {
    let held = |scopes: &[&'a Values], name: &str| -> Option<&'a Value> {
        scopes.iter().rev().find_map(|values| values.get(name))
    };
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Value(name) => {
                if let Some(Value::Text(text)) = held(scopes, name) {
                    out.push_str(&write(text));
                }
            }
            Node::Part {
                name,
                without,
                nodes,
            } => {
                let value = held(scopes, name);
                let there = value.is_some_and(Value::is_there);
                match value {
                    Some(Value::List(members)) if !without => {
                        for member in members {
                            scopes.push(member);
                            filled(nodes, scopes, write, out);
                            scopes.pop();
                        }
                    }
                    _ if there != *without => filled(nodes, scopes, write, out),
                    _ => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBERS: &[Slot] = &[Slot::text("no", "no"), Slot::text("name", "name")];
    const SLOTS: &[Slot] = &[
        Slot::text("who", "who"),
        Slot::text("why", "why"),
        Slot::flag("granted", "granted"),
        Slot::list("items", "items", MEMBERS),
    ];

    fn values() -> Values {
        let member = |no: &str, name: &str| {
            let mut member = Values::default();
            member.text("no", no);
            member.text("name", name);
            member
        };
        let mut values = Values::default();
        values.text("who", "甲局");
        values.text("why", "");
        values.flag("granted", true);
        values.list("items", vec![member("1", "a"), member("2", "{{who}}")]);
        values
    }

    fn made(text: &str) -> Result<String, TemplateFault> {
        let template = Template::parse(text)?;
        template.check(SLOTS)?;
        Ok(template.fill(&values(), &|text| text.to_owned()))
    }

    #[test]
    fn names_parts_and_lists_are_filled_and_values_are_not_read_again() {
        for (template, text) in [
            ("致{{who}}：", "致甲局："),
            ("{{ who }}", "甲局"),
            ("{{#why}}因{{why}}{{/why}}{{^why}}无{{/why}}", "无"),
            (
                "{{#granted}}同意{{/granted}}{{^granted}}否{{/granted}}",
                "同意",
            ),
            (
                "{{#items}}{{no}}.{{name}}/{{who}};{{/items}}",
                "1.a/甲局;2.{{who}}/甲局;",
            ),
            ("{{^items}}无{{/items}}一", "一"),
            ("{一}", "{一}"),
        ] {
            assert_eq!(made(template).unwrap(), text, "{template}");
        }
    }

    #[test]
    fn mistakes_are_named() {
        let name = |name: &str| name.to_owned();
        for (template, fault) in [
            (
                "{{granted}}",
                TemplateFault::Misused {
                    name: name("granted"),
                },
            ),
            ("{{#who}}x", TemplateFault::Unclosed { name: name("who") }),
            ("x{{/who}}", TemplateFault::Unopened { name: name("who") }),
            (
                "{{#who}}{{#why}}{{/who}}{{/why}}",
                TemplateFault::Unopened { name: name("who") },
            ),
            (
                "{{甲 乙}}",
                TemplateFault::Unreadable {
                    text: name("{{甲 乙}}"),
                },
            ),
            (
                "{{who",
                TemplateFault::Unreadable {
                    text: name("{{who"),
                },
            ),
        ] {
            assert_eq!(made(template).unwrap_err(), fault, "{template}");
        }
        let Err(TemplateFault::Unknown { name, known }) = made("{{#items}}{{whom}}{{/items}}")
        else {
            panic!("whom is nobody");
        };
        assert_eq!(name, "whom");
        assert_eq!(known, ["no", "name", "who", "why", "granted", "items"]);
        assert!(matches!(
            made("{{name}}"),
            Err(TemplateFault::Unknown { .. })
        ));
    }

    #[test]
    fn lines_of_tags_alone_are_known() {
        assert!(is_control(" {{#a}} {{/b}}"));
        assert!(!is_control("{{a}}"));
        assert!(!is_control("{{#a}}x"));
        assert!(!is_control(""));
    }
}
