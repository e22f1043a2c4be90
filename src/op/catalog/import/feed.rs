//! The thread that reads waiting entries from the spool and makes them ready, while another inserts them.

use super::OpError;
use super::compare::Plan;
use super::slot::Slot;
use super::spool::SpoolReader;
use crate::model::{Entry, EntryId};
use crate::store::{StoreError, entry, search};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Scope;

/// An entry that is ready to be written.
pub(super) enum Ready {
    /// A new one, under the number that it gets.
    New {
        id: EntryId,
        entry: Box<Entry>,
        row: Box<entry::Prepared>,
    },
    /// One that the ledger has, as it shall be.
    Changed(Box<Entry>),
}

/// Entries made ready at a time; several such parcels wait at most, so that memory stays flat.
const PARCEL: usize = 64;
const PARCELS: usize = 4;

type Parcel = Result<Vec<Ready>, OpError>;

/// Where ready entries come from, in the order of their slots.
pub(super) struct Feed {
    parcels: Receiver<Parcel>,
    current: std::vec::IntoIter<Ready>,
}

impl Feed {
    /// Returns the next entry.
    ///
    /// # Errors
    /// The spool cannot be read back.
    pub(super) fn next(&mut self) -> Result<Ready, OpError> {
        if let Some(ready) = self.current.next() {
            return Ok(ready);
        }
        // The feeder sends as many entries as there are slots to write.
        let ended = || StoreError::Corrupt("spool".to_owned());
        let mut parcel = self.parcels.recv().map_err(|_| ended())??.into_iter();
        let first = parcel.next().ok_or_else(ended)?;
        self.current = parcel;
        Ok(first)
    }
}

/// Starts the feeder; it ends when everything was sent or nobody takes it.
pub(super) fn start<'scope>(
    scope: &'scope Scope<'scope, '_>,
    spool: SpoolReader,
    slots: &'scope [Slot],
    first_new: i64,
) -> Feed {
    let (send, parcels) = sync_channel(PARCELS);
    scope.spawn(move || {
        let _ = feed(spool, slots, first_new, &send).map_err(|error| send.send(Err(error)));
    });
    Feed {
        parcels,
        current: Vec::new().into_iter(),
    }
}

fn feed(
    mut spool: SpoolReader,
    slots: &[Slot],
    first_new: i64,
    send: &SyncSender<Parcel>,
) -> Result<(), OpError> {
    let mut next = first_new;
    let mut parcel = Vec::with_capacity(PARCEL);
    for slot in slots {
        if matches!(slot.plan, Plan::Unchanged | Plan::Rejected) {
            continue;
        }
        let waiting = spool.get(slot.place)?;
        parcel.push(if slot.plan == Plan::Create {
            let (id, new) = (EntryId(next), parse(&waiting.draft)?);
            next += 1;
            let words = search::words(&new);
            Ready::New {
                id,
                row: Box::new(entry::prepare(id, &new, waiting.draft, words)?),
                entry: Box::new(new),
            }
        } else {
            Ready::Changed(Box::new(parse(
                waiting.changed.as_deref().unwrap_or_default(),
            )?))
        });
        if parcel.len() == PARCEL && send.send(Ok(std::mem::take(&mut parcel))).is_err() {
            // The writer gave up; it knows why.
            return Ok(());
        }
    }
    let _ = send.send(Ok(parcel));
    Ok(())
}

fn parse(image: &str) -> Result<Entry, OpError> {
    Ok(serde_json::from_str(image).map_err(StoreError::from)?)
}
