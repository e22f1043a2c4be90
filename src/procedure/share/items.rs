//! The items of a request: those of its entry, with share types of their own where these differ (Art. 24).

use super::{Detail, Share};
use crate::model::entry::ShareType;
use crate::model::text::{match_key, near};
use crate::model::{Bar, Entry, Item, Refusal};
use crate::procedure::Case;

fn find<'a>(entry: &'a Entry, name: &str) -> Option<&'a Item> {
    let wanted = match_key(name);
    let mut items = entry.items.iter();
    items.find(|item| match_key(&item.name) == wanted)
}

/// Writes names as the entry does, each once.
pub(super) fn respell(names: &mut Vec<String>, entry: &Entry) {
    let mut spelt: Vec<String> = Vec::with_capacity(names.len());
    for name in names.drain(..) {
        let name = find(entry, &name).map_or(name, |item| item.name.clone());
        if !spelt.contains(&name) {
            spelt.push(name);
        }
    }
    *names = spelt;
}

/// Names the items that can be had, where none is named and some of the entry's are withheld.
pub(super) fn leave_out_withheld(names: &mut Vec<String>, entry: &Entry) {
    let withheld = |item: &&Item| item.share_type == Some(ShareType::Withheld);
    let whole = entry.share.kind == Some(ShareType::Withheld);
    if names.is_empty() && !whole && entry.items.iter().any(|item| withheld(&item)) {
        let had = entry.items.iter().filter(|item| !withheld(item));
        names.extend(had.map(|item| item.name.clone()));
    }
}

/// Returns the share type that a request for these items, all where none is named, goes by: the strictest of theirs.
/// Items that are withheld on their own do not count; [`refuse_withheld`] names them.
pub(super) fn share_type(names: &[String], entry: &Entry) -> Option<ShareType> {
    let own = |item: &Item| item.share_type.or(entry.share.kind);
    let types: Vec<Option<ShareType>> = if names.is_empty() {
        entry.items.iter().map(own).collect()
    } else {
        let known = |name: &String| find(entry, name).map_or(entry.share.kind, own);
        names.iter().map(known).collect()
    };
    let has = |kind| types.contains(&Some(kind));
    if types.is_empty() || (entry.share.kind == Some(ShareType::Withheld) && names.is_empty()) {
        return entry.share.kind;
    }
    if types.iter().all(|kind| *kind == Some(ShareType::Withheld)) {
        return Some(ShareType::Withheld);
    }
    if types.contains(&None) {
        return None;
    }
    if has(ShareType::Conditional) {
        return Some(ShareType::Conditional);
    }
    Some(ShareType::Unconditional)
}

/// Refuses names that the entry does not list, with those that are like them; an entry without items lists none.
pub(super) fn refuse_unknown(names: &[String], entry: &Entry, record: &str) -> Result<(), Refusal> {
    if entry.items.is_empty() {
        return Ok(());
    }
    let strange: Vec<&String> = names
        .iter()
        .filter(|name| find(entry, name).is_none())
        .collect();
    if strange.is_empty() {
        return Ok(());
    }
    let listed = || entry.items.iter().map(|item| item.name.as_str());
    let mut like: Vec<String> = Vec::new();
    for name in strange.iter().flat_map(|name| near(name, listed())) {
        if !like.contains(&name) {
            like.push(name);
        }
    }
    if like.is_empty() {
        like = listed().take(5).map(str::to_owned).collect();
    }
    let strange: Vec<&str> = strange.into_iter().map(String::as_str).collect();
    Err(Bar::of("item-unknown", 25, record)
        .with("items", strange.join("、"))
        .with("near", like.join("、"))
        .into())
}

/// Refuses items that are withheld while their entry is not.
pub(super) fn refuse_withheld(
    names: &[String],
    entry: &Entry,
    record: &str,
) -> Result<(), Refusal> {
    let withheld: Vec<&str> = names
        .iter()
        .filter_map(|name| find(entry, name))
        .filter(|item| item.share_type == Some(ShareType::Withheld))
        .map(|item| item.name.as_str())
        .collect();
    if withheld.is_empty() {
        return Ok(());
    }
    Err(Bar::of("item-withheld", 25, record)
        .with("items", withheld.join("、"))
        .with("entry", entry.id)
        .into())
}

/// Refuses a grant of what was not asked for, or of what the entry does not list.
pub(super) fn refuse_unasked(
    case: &Case<Share>,
    detail: &Detail,
    entry: Option<&Entry>,
) -> Result<(), Refusal> {
    if detail.items.is_empty() {
        return match entry {
            Some(entry) => refuse_unknown(&detail.granted_items, entry, &case.head.number),
            None => Ok(()),
        };
    }
    let asked: Vec<String> = detail.items.iter().map(|name| match_key(name)).collect();
    let more: Vec<&str> = detail
        .granted_items
        .iter()
        .filter(|name| !asked.contains(&match_key(name)))
        .map(String::as_str)
        .collect();
    if more.is_empty() {
        return Ok(());
    }
    Err(Bar::of("item-unasked", 25, &case.head.number)
        .with("items", more.join("、"))
        .with("asked", detail.items.join("、"))
        .into())
}
