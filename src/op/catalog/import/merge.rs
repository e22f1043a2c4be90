//! Laying what a sheet says over what is known: a blank says nothing.

use crate::model::entry::FIELDS;
use crate::model::field::{Field, Value};
use crate::model::text::match_key;
use crate::model::{Entry, Item};
use std::sync::LazyLock;

static SILENT: LazyLock<Entry> = LazyLock::new(Entry::default);

/// Returns what the entry says in a field, where it says anything.
fn said(field: &Field<Entry>, entry: &Entry) -> Option<Value> {
    let value = (field.get)(entry);
    (value != (field.get)(&SILENT)).then_some(value)
}

/// Lays a draft over the entry that the ledger has: what the draft says holds, items as a whole.
pub(super) fn over(held: &mut Entry, draft: &Entry) {
    for field in FIELDS {
        if let Some(value) = said(field, draft) {
            (field.set)(held, value);
        }
    }
    if !draft.items.is_empty() {
        held.items.clone_from(&draft.items);
    }
}

/// Names a field that later rows of an entry fill otherwise than the first did.
pub(super) struct Conflict {
    pub field: &'static str,
    pub first: Value,
    pub later: Value,
}

/// Adds later rows of an entry to its first: what was said first holds, new items are added.
pub(super) fn add(first: &mut Entry, later: &Entry) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for field in FIELDS.iter().filter(|field| field.key != "provider") {
        let Some(value) = said(field, later) else {
            continue;
        };
        match said(field, first) {
            None => (field.set)(first, value),
            Some(held) if held == value => {}
            // The name may differ in width and blanks; that is the same name.
            Some(_) if field.key == "name" => {}
            Some(held) => conflicts.push(Conflict {
                field: field.key,
                first: held,
                later: value,
            }),
        }
    }
    for item in &later.items {
        let key = match_key(&item.name);
        if !first.items.iter().any(|held| match_key(&held.name) == key) {
            first.items.push(item.clone());
        }
    }
    conflicts
}

/// Narrows a number of items: an entry never has four thousand million.
pub(super) fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

/// Counts how the items of an entry change; narrow, since a million entries wait at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ItemChanges {
    pub created: u32,
    pub updated: u32,
    pub unchanged: u32,
    pub removed: u32,
}

/// Compares items by name.
pub(super) fn items(before: &[Item], after: &[Item]) -> ItemChanges {
    let mut found = ItemChanges::default();
    let mut left: Vec<(String, &Item)> = before
        .iter()
        .map(|item| (match_key(&item.name), item))
        .collect();
    for item in after {
        let key = match_key(&item.name);
        match left.iter().position(|(held, _)| *held == key) {
            None => found.created += 1,
            Some(at) if left.remove(at).1 == item => found.unchanged += 1,
            Some(_) => found.updated += 1,
        }
    }
    found.removed = count(left.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::entry::{Scope, ShareType};

    #[test]
    fn a_blank_says_nothing() {
        let mut held = Entry {
            name: "低保对象".into(),
            summary: Some("旧".into()),
            scope: Scope::Local,
            ..Entry::default()
        };
        let mut draft = Entry {
            name: "低保对象".into(),
            ..Entry::default()
        };
        draft.share.kind = Some(ShareType::Conditional);
        over(&mut held, &draft);
        assert_eq!(held.summary.as_deref(), Some("旧"));
        assert_eq!(held.scope, Scope::Local);
        assert_eq!(held.share.kind, Some(ShareType::Conditional));
    }

    #[test]
    fn the_first_row_holds_and_the_conflict_is_named() {
        let item = |name: &str| Item {
            name: name.into(),
            ..Item::default()
        };
        let mut first = Entry {
            name: "甲".into(),
            summary: Some("一".into()),
            items: vec![item("姓名")],
            ..Entry::default()
        };
        let later = Entry {
            name: "甲".into(),
            summary: Some("二".into()),
            theme: Some("民生".into()),
            items: vec![item("姓名"), item("金额")],
            ..Entry::default()
        };
        let conflicts = add(&mut first, &later);
        assert_eq!(conflicts.len(), 1);
        assert_eq!(conflicts[0].field, "summary");
        assert_eq!(first.summary.as_deref(), Some("一"));
        assert_eq!(first.theme.as_deref(), Some("民生"));
        assert_eq!(first.items.len(), 2);
    }

    #[test]
    fn items_are_counted_by_name() {
        let item = |name: &str, length| Item {
            name: name.into(),
            length,
            ..Item::default()
        };
        let before = [item("甲", None), item("乙", None), item("丙", None)];
        let after = [item("甲", None), item("乙", Some(9)), item("丁", None)];
        let found = items(&before, &after);
        assert_eq!(
            (found.created, found.updated, found.unchanged, found.removed),
            (1, 1, 1, 1)
        );
    }
}
