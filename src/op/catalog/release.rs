//! Recording that open data were released through the platform, in the zone of their provider's region (Art. 31).

use super::{case, change_live, load, record_name};
use crate::model::entry::OpenType;
use crate::model::{ActKind, Bar, Entry, EntryAction, EntryId, EntryState, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::catalog::{Case, Facts, plan};
use crate::store::{Ledger, Tx};
use jiff::civil::Date;

/// Records releases in one act, all or none. What was released before keeps its day. Returns the entries as they are then.
///
/// # Errors
/// An entry that is not there or not published, that is withheld or says no open type, whose opening a recall stopped; a
/// person of neither the provider nor the region's authority; a day in the future; then nothing is written.
pub fn release(
    ledger: &mut Ledger,
    doing: &Doing,
    ids: &[EntryId],
    note: Option<String>,
    dry_run: bool,
) -> Result<Vec<Entry>, OpError> {
    let actor = doing.person(ledger.reader())?;
    let act = doing.act(ActKind::EntryRelease, note);
    ledger.write_or_rehearse(&act, dry_run, |tx| -> Result<Vec<Entry>, OpError> {
        let facts = Facts {
            actor: &actor,
            on: doing.on,
            today: doing.today,
        };
        ids.iter()
            .map(|id| release_one(tx, *id, doing.on, &facts))
            .collect()
    })
}

fn release_one(
    tx: &mut Tx<'_>,
    id: EntryId,
    on: Date,
    facts: &Facts<'_>,
) -> Result<Entry, OpError> {
    let held = load(tx.reader(), id)?;
    // A pending revision changes nothing of what is published.
    let published = Case {
        state: held.state,
        ..case(tx.reader(), &held)?
    };
    if held.state != EntryState::Published {
        let bar = Bar::of("release-unpublished", 31, record_name(&held));
        return Err(Refusal::from(bar.with("entry", id)).into());
    }
    plan(&published, EntryAction::Release, facts)?;
    refuse_closed(&held)?;
    if let Some(earliest) = held.published_on.filter(|published| on < *published) {
        return Err(Refusal::BeforeLast {
            record: record_name(&held),
            on,
            earliest,
        }
        .into());
    }
    if let Some(released) = held.released_on {
        if released == on {
            return Ok(held);
        }
        let bar = Bar::of("release-again", 31, record_name(&held));
        return Err(Refusal::from(bar.with("entry", id).with("released", released)).into());
    }
    change_live(tx, id, |entry| entry.released_on = Some(on))
}

/// Tells whether an entry still waits for its release, for choosing among many.
#[must_use]
pub fn awaits(entry: &Entry) -> bool {
    let published = entry.state == EntryState::Published;
    published && entry.released_on.is_none() && refuse_closed(entry).is_ok()
}

/// Refuses data that are not to be had: withheld ones (Art. 30), and those that a recall stopped (Art. 33).
fn refuse_closed(entry: &Entry) -> Result<(), Refusal> {
    let record = record_name(entry);
    let open = matches!(
        entry.open.kind,
        Some(OpenType::Unconditional | OpenType::Conditional)
    );
    if !open {
        return Err(Bar::of("release-withheld", 30, record)
            .with("entry", entry.id)
            .into());
    }
    if entry.is_stopped() {
        return Err(Bar::of("release-stopped", 33, record)
            .with("entry", entry.id)
            .into());
    }
    Ok(())
}
