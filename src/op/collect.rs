//! Before anything is collected: can it be had by sharing instead (Art. 17¶2)?

use super::catalog::likeness::{Candidate, proposals};
use super::catalog::{self, dedupe};
use super::{OpError, value};
use crate::model::entry::ShareType;
use crate::model::register::Collect;
use crate::model::text::{match_key, trim};
use crate::model::{Entry, EntryId, EntryState, OrgId, Register, ValueFault};
use crate::store::{Connection, register};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Holds an entry that has what is asked for.
#[derive(Clone, Debug)]
pub struct Source {
    /// The entry.
    pub entry: Entry,
    /// The item that is meant; none where the whole entry is.
    pub item: Option<String>,
    /// How sure that is, 0 to 1.
    pub score: f64,
}

/// Holds an answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What was asked for.
    pub item: String,
    /// Whether the organisation may collect it itself.
    pub may_collect: bool,
    /// Published entries that have it, the surest first.
    pub entries: Vec<Source>,
    /// Who collects it already.
    pub collected_by: Vec<Collect>,
}

/// How sure an entry must be to be named.
const LIKE: f64 = 0.6;
/// How sure it must be to bar collecting.
const SURE: f64 = 0.8;
/// An item whose name holds what is asked for, or is held by it.
const WITHIN: f64 = 0.8;
/// At most so many entries are named.
const MOST: usize = 10;

/// Looks for what an organisation would collect: an item (联系电话), data by name (低保对象信息), or an item of some data
/// (低保对象的联系电话, 低保对象/联系电话).
///
/// It may not be collected where a published entry of another organisation surely has it and is shared, or where another
/// one is designated to collect it; the provider and the designated collector themselves may.
///
/// # Errors
/// A blank text; what SQLite says.
pub fn ask(
    connection: &Connection,
    wanted: &str,
    own: Option<OrgId>,
    day: Date,
) -> Result<Answer, OpError> {
    let wanted = trim(wanted);
    if wanted.is_empty() {
        return Err(value::fault("item", wanted, ValueFault::Blank).into());
    }
    let mut entries = Vec::new();
    for (id, item, score) in met(connection, wanted)? {
        entries.push(Source {
            entry: catalog::load(connection, id)?,
            item,
            score,
        });
    }
    let key = match_key(wanted);
    let mut collected_by: Vec<Collect> = register::all(connection)?;
    collected_by.retain(|one: &Collect| {
        one.in_force(day)
            && one.since.is_none_or(|since| since <= day)
            && match_key(&one.item) == key
    });
    let barred = entries.iter().any(|source| bars(source, own));
    let taken = |one: &Collect| one.designated_collector.is_some_and(|org| Some(org) != own);
    Ok(Answer {
        item: wanted.to_owned(),
        may_collect: !barred && !collected_by.iter().any(taken),
        entries,
        collected_by,
    })
}

fn bars(source: &Source, own: Option<OrgId>) -> bool {
    let entry = &source.entry;
    if source.score < SURE {
        return false;
    }
    match entry.designated_collector {
        Some(org) => Some(org) != own,
        None => Some(entry.provider) != own && is_shared(entry),
    }
}

/// Tells whether an entry can be had by sharing.
#[must_use]
pub fn is_shared(entry: &Entry) -> bool {
    matches!(
        entry.share.kind,
        Some(ShareType::Unconditional | ShareType::Conditional)
    )
}

/// Finds the published entries that have what is wanted, each with the item that is meant, the surest first.
fn met(
    connection: &Connection,
    wanted: &str,
) -> Result<Vec<(EntryId, Option<String>, f64)>, OpError> {
    let filter = catalog::EntryFilter {
        states: vec![EntryState::Published],
        ..catalog::EntryFilter::default()
    };
    let published: BTreeSet<EntryId> = catalog::ids(connection, &filter)?.into_iter().collect();
    let mut held = dedupe::candidates(connection)?;
    held.retain(|candidate| published.contains(&candidate.id));
    let (data, thing) = parted(wanted);
    let named = likes(data.unwrap_or(wanted), &held);
    let mut found = Vec::new();
    for candidate in &held {
        let name = named.get(&candidate.id).copied();
        let of_item = item_of(candidate, thing);
        let best = match (data, name, of_item) {
            // What is said of some data is looked for in those data.
            (Some(_), Some(_), Some((item, score))) => Some((Some(item.to_owned()), score)),
            (Some(_), Some(name), None) => Some((None, name.min(LIKE))),
            (Some(_), None, _) | (None, None, None) => None,
            (None, Some(name), Some((item, score))) if score > name => {
                Some((Some(item.to_owned()), score))
            }
            (None, Some(name), _) => Some((None, name)),
            (None, None, Some((item, score))) => Some((Some(item.to_owned()), score)),
        };
        found.extend(best.map(|(item, score)| (candidate.id, item, score)));
    }
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
    found.truncate(MOST);
    Ok(found)
}

/// Parts 低保对象的联系电话 and 低保对象/联系电话 into the data and the item.
fn parted(wanted: &str) -> (Option<&str>, &str) {
    let parts = wanted
        .rsplit_once(['/', '／'])
        .or_else(|| wanted.rsplit_once('的'));
    match parts {
        Some((data, item)) if !trim(data).is_empty() && !trim(item).is_empty() => {
            (Some(trim(data)), trim(item))
        }
        _ => (None, wanted),
    }
}

/// Returns how like the names of entries are to a name, for those that are at all.
fn likes(name: &str, held: &[Candidate]) -> BTreeMap<EntryId, f64> {
    let asked = Candidate {
        id: EntryId::default(),
        name: name.to_owned(),
        provider: OrgId::default(),
        region: String::new(),
        items: Vec::new(),
    };
    let found = proposals(std::slice::from_ref(&asked), held, LIKE, held.len());
    let proposed = found.into_iter().flatten();
    proposed.map(|one| (one.entry, one.score)).collect()
}

/// Returns the item of an entry that a name means, and how sure that is.
fn item_of<'a>(candidate: &'a Candidate, name: &str) -> Option<(&'a str, f64)> {
    let key = match_key(name);
    let likeness = |item: &str| {
        let item = match_key(item);
        let short = item.chars().count().min(key.chars().count()) < 2;
        if item == key {
            Some(1.0)
        } else if !short && (item.contains(&key) || key.contains(&item)) {
            Some(WITHIN)
        } else {
            None
        }
    };
    let items = candidate.items.iter();
    items
        .filter_map(|item| Some((item.as_str(), likeness(item)?)))
        .max_by(|a, b| a.1.total_cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_of_some_data_is_parted_from_them() {
        assert_eq!(parted("低保对象的联系电话"), (Some("低保对象"), "联系电话"));
        assert_eq!(
            parted("低保对象 / 联系电话"),
            (Some("低保对象"), "联系电话")
        );
        assert_eq!(parted("联系电话"), (None, "联系电话"));
        assert_eq!(parted("目的"), (None, "目的"));
    }

    #[test]
    fn an_item_is_met_by_its_name_or_a_part_of_it() {
        let candidate = Candidate {
            id: EntryId(1),
            name: "低保对象信息".to_owned(),
            provider: OrgId(1),
            region: String::new(),
            items: ["姓名", "本人联系电话", "联系电话", "户"]
                .map(str::to_owned)
                .to_vec(),
        };
        assert_eq!(item_of(&candidate, "联系 电话"), Some(("联系电话", 1.0)));
        assert_eq!(
            item_of(&candidate, "人联系电话").map(|found| found.1),
            Some(WITHIN)
        );
        assert_eq!(item_of(&candidate, "户口"), None);
    }
}
