//! What is known of the entries of a file while their texts lie in the spool.

use super::compare::Plan;
use super::merge::ItemChanges;
use super::spool::{Place, Spool};
use crate::model::{EntryId, Org, OrgId, Problem};
use crate::sheet::ReadSummary;
use std::collections::HashSet;

/// What is known of one entry of the file while its text lies in the spool.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub place: Place,
    /// The entry of the ledger, where it has it.
    pub id: EntryId,
    /// Version of that entry when it was compared.
    pub version: i64,
    pub sheet: u32,
    pub row: u32,
    pub plan: Plan,
    pub items: ItemChanges,
    pub item_rows: u32,
    pub said: i64,
    /// Its provider, where that is known.
    pub provider: Option<OrgId>,
}

/// Everything that the write needs.
pub(super) struct Gathered {
    pub spool: Spool,
    pub slots: Vec<Slot>,
    pub problems: Vec<Problem>,
    pub orgs: Vec<Org>,
    pub summary: ReadSummary,
    /// Number of the last act when gathering began.
    pub seen_act: i64,
    /// Providers that the file speaks of.
    pub providers: HashSet<OrgId>,
    /// Published entries that would change without a cause.
    pub unnamed: Vec<String>,
    /// Numbers of the change cases that revisions were put under, known once the write ended.
    pub changes: Vec<String>,
    /// Number of the first new entry, known once the write began.
    pub first_new: Option<i64>,
}

impl Gathered {
    /// Counts the entries without errors.
    pub(super) fn writable(&self) -> usize {
        self.slots
            .iter()
            .filter(|slot| slot.plan != Plan::Rejected)
            .count()
    }
}
