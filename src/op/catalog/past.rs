//! What an entry was: its versions, who made them, and how they differ.

use crate::model::entry::{Cause, FIELDS, ITEM_FIELDS, KEPT, Revision};
use crate::model::field::{FieldChange, changes};
use crate::model::text::match_key;
use crate::model::{ActKind, Coded, Entry, EntryId, EntryState, Fault, Item, RecordKind};
use crate::op::OpError;
use crate::store::history::{self, Past};
use crate::store::{Connection, StoreError};

/// Holds how two versions of an entry differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// State before and after, where it changed.
    pub state: Option<(EntryState, EntryState)>,
    /// Fields that changed.
    pub fields: Vec<FieldChange>,
    /// Items that came.
    pub items_added: Vec<Item>,
    /// Items that went.
    pub items_removed: Vec<Item>,
    /// Items of one name that changed, with their fields.
    pub items_changed: Vec<(String, Vec<FieldChange>)>,
    /// Whether the same items only stand in another order.
    pub items_reordered: bool,
}

impl Difference {
    /// Tells whether the versions agree.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Compares two versions of an entry field by field and item by item; items are matched by name.
#[must_use]
pub fn difference(before: &Entry, after: &Entry) -> Difference {
    let mut found = Difference {
        state: (before.state != after.state).then_some((before.state, after.state)),
        fields: changes(FIELDS, before, after),
        ..Difference::default()
    };
    found.fields.extend(changes(KEPT, before, after));
    let mut left: Vec<Option<&Item>> = before.items.iter().map(Some).collect();
    let mut order = Vec::new();
    for item in &after.items {
        let key = match_key(&item.name);
        let at = left
            .iter()
            .position(|old| old.is_some_and(|old| match_key(&old.name) == key));
        match at.and_then(|at| left[at].take().map(|old| (at, old))) {
            None => found.items_added.push(item.clone()),
            Some((at, old)) => {
                order.push(at);
                let changed = changes(ITEM_FIELDS, old, item);
                if !changed.is_empty() {
                    found.items_changed.push((item.name.clone(), changed));
                }
            }
        }
    }
    found.items_removed = left.into_iter().flatten().cloned().collect();
    found.items_reordered = !order.is_sorted();
    found
}

/// Holds one version of an entry, or of a pending revision of it, with what it changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The version and the act behind it.
    pub past: Past,
    /// Whether it is a pending revision: what the entry should become, not what it was.
    pub revision: bool,
    /// Why the published entry changes, where it is a revision.
    pub cause: Cause,
    /// What changed against the version before; everything for the first. For a revision: against its former state, or
    /// the published text.
    pub difference: Difference,
}

/// Lists the versions of an entry and of its revisions, the oldest first, each with what it changed.
///
/// # Errors
/// What SQLite says.
pub fn history(connection: &Connection, id: EntryId) -> Result<Vec<Step>, OpError> {
    let record = id.to_string();
    let entry = history::of(connection, RecordKind::Entry, &record)?;
    let revisions = history::of(connection, RecordKind::Revision, &record)?;
    let own = entry.into_iter().map(|past| (false, past));
    let mut all: Vec<(bool, Past)> = own
        .chain(revisions.into_iter().map(|past| (true, past)))
        .collect();
    // The act that publishes a revision ends it too: the entry's own version comes first.
    all.sort_by_key(|(revision, past)| (past.act, *revision));
    let mut before = Entry::default();
    let mut pending: Option<Revision> = None;
    let mut steps = Vec::new();
    for (revision, past) in all {
        if !revision {
            let after = parse(&past.image)?;
            let difference = difference(&before, &after);
            before = after;
            steps.push(Step {
                past,
                revision,
                cause: Cause::default(),
                difference,
            });
        } else if past.image.is_empty() {
            // Published or given up: the entry's versions say which.
            pending = None;
        } else {
            let after: Revision = serde_json::from_str(&past.image).map_err(StoreError::from)?;
            let former = pending.as_ref().map_or(&before, |former| &former.proposed);
            let mut difference = difference(former, &after.proposed);
            let former = pending.as_ref().map(|former| former.state);
            difference.state = former
                .filter(|former| *former != after.state)
                .map(|former| (former, after.state));
            steps.push(Step {
                past,
                revision,
                cause: after.cause.clone(),
                difference,
            });
            pending = Some(after);
        }
    }
    Ok(steps)
}

fn parse(image: &str) -> Result<Entry, StoreError> {
    serde_json::from_str(image).map_err(StoreError::from)
}

/// Reads an entry as one of its versions had it.
///
/// # Errors
/// [`Fault::NotFound`] when it has no such version; what SQLite says.
pub fn version(connection: &Connection, id: EntryId, number: i64) -> Result<Entry, OpError> {
    let image = history::image(connection, RecordKind::Entry, &id.to_string(), number)?;
    let image = image.ok_or_else(|| Fault::NotFound {
        kind: RecordKind::Entry,
        name: format!("{id} v{number}"),
        near: Vec::new(),
    })?;
    let mut entry = parse(&image)?;
    entry.id = id;
    entry.version = number;
    Ok(entry)
}

/// Names who endorsed an entry, or its pending revision, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorsed {
    /// Login; the person acted for, under `--act-as`.
    pub by: String,
    /// Effective date.
    pub on: jiff::civil::Date,
}

/// Returns the endorsement that was given since an entry, or its pending revision, was last submitted.
///
/// # Errors
/// What SQLite says.
pub fn endorsed(connection: &Connection, id: EntryId) -> Result<Option<Endorsed>, StoreError> {
    let last = history::last_of(
        connection,
        &id.to_string(),
        [ActKind::EntrySubmit, ActKind::EntryEndorse],
    )?;
    Ok(last
        .filter(|last| last.action == ActKind::EntryEndorse.code())
        .map(|last| Endorsed {
            by: last.actor,
            on: last.effective_on,
        }))
}

/// Returns the login of the person who last submitted an entry, or its pending revision.
pub(super) fn submitted_by(
    connection: &Connection,
    id: EntryId,
) -> Result<Option<String>, StoreError> {
    history::last_actor(connection, &id.to_string(), ActKind::EntrySubmit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(items: &[&str]) -> Entry {
        Entry {
            name: "低保对象".into(),
            items: items
                .iter()
                .map(|name| Item {
                    name: (*name).into(),
                    ..Item::default()
                })
                .collect(),
            ..Entry::default()
        }
    }

    #[test]
    fn fields_and_items_are_compared_apart() {
        let before = entry(&["姓名", "金额"]);
        let mut after = entry(&["姓名", "日期"]);
        after.summary = Some("城乡低保".into());
        after.items[0].length = Some(50);
        let found = difference(&before, &after);
        assert_eq!(found.fields.len(), 1);
        assert_eq!(found.fields[0].field, "summary");
        assert_eq!(found.items_added[0].name, "日期");
        assert_eq!(found.items_removed[0].name, "金额");
        assert_eq!(found.items_changed[0].0, "姓名");
        assert!(difference(&after, &after).is_empty());
    }

    #[test]
    fn another_order_is_a_difference() {
        let found = difference(&entry(&["甲", "乙"]), &entry(&["乙", "甲"]));
        assert!(found.items_reordered && found.items_added.is_empty());
    }
}
