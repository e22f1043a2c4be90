//! The life of entries: submitting, reviewing, publishing, retiring; one by one or many at once (Art. 14, 15).

use super::change::{self, Updated};
use super::{case, load, reviewer};
use crate::calendar::Calendar;
use crate::law::Edition;
use crate::model::entry::Revision;
use crate::model::{
    ActKind, Actor, Bar, Clock, Coded, Entry, EntryAction, EntryId, EntryState, Org, RecordKind,
    Refusal,
};
use crate::op::{Doing, OpError, law};
use crate::procedure::catalog::{Case, Facts, ReviewClock, Step, plan};
use crate::store::{Ledger, Tx, clock, entry, revision};
use std::collections::{BTreeMap, BTreeSet};

/// Says what became of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The entry.
    pub id: EntryId,
    /// Its name.
    pub name: String,
    /// State before, of the entry or its pending revision.
    pub from: EntryState,
    /// State after.
    pub to: EntryState,
    /// Whether it was a pending revision that moved.
    pub revision: bool,
    /// Number of the change case that the revision belongs to.
    pub change: Option<String>,
}

/// Says what became of the entries, and of the change cases that their publication updated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moved {
    /// The entries, as they were named.
    pub entries: Vec<Done>,
    /// Change cases all of whose revisions are published now (Art. 16).
    pub updated: Vec<Updated>,
}

/// Holds what starting a review clock needs, read once for many entries.
struct Terms {
    edition: Edition,
    figure: law::Figure,
    days: u32,
    calendars: BTreeMap<String, Calendar>,
}

/// Does one action to many entries, all or none.
///
/// # Errors
/// The first refusal of `procedure::catalog::plan`, naming its entry; an entry that is not there; a county's endorsement
/// that the prefecture records without naming its paper; a change case with later events; somebody who was first.
pub fn act(
    ledger: &mut Ledger,
    doing: &Doing,
    ids: &[EntryId],
    action: EntryAction,
    note: Option<String>,
    dry_run: bool,
) -> Result<Moved, OpError> {
    let actor = doing.person(ledger.reader())?;
    let edition = law::on(ledger.reader(), doing.on)?;
    let figure = law::figure(ledger.reader(), &edition, "catalog.review")?;
    let mut terms = Terms {
        days: law::count(ledger.reader(), &edition, "catalog.review")?,
        edition,
        figure,
        calendars: BTreeMap::new(),
    };
    let act = doing.act(act_kind(action), note.clone());
    let change = |tx: &mut Tx<'_>| -> Result<Moved, OpError> {
        let mut moved = Moved::default();
        let mut touched = BTreeSet::new();
        for id in ids {
            let held = load(tx.reader(), *id)?;
            let case = case(tx.reader(), &held)?;
            let facts = Facts {
                actor: &actor,
                on: doing.on,
                today: doing.today,
            };
            let pending = revision::load(tx.reader(), *id)?;
            let step = plan(&case, action, &facts)?;
            if action == EntryAction::Endorse && note.is_none() {
                refuse_without_paper(&case, &actor)?;
            }
            move_clock(tx, &case, &step, &mut terms)?;
            let revision = pending.is_some();
            let under = pending.as_ref().and_then(|pending| pending.cause.change);
            match pending {
                Some(revision) => apply_to_revision(tx, &held, revision, &step)?,
                None => drop(entry::apply(tx, &held, &step)?),
            }
            if step.to() == EntryState::Published {
                touched.extend(under);
            }
            moved.entries.push(Done {
                id: *id,
                name: held.name,
                from: step.from(),
                to: step.to(),
                revision,
                change: match under {
                    Some(case) => change::number(tx.reader(), case)?,
                    None => None,
                },
            });
        }
        moved.updated = change::published(tx, doing, touched)?;
        Ok(moved)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

/// Refuses an endorsement by the prefecture that names no paper of the county: the step is the county's own.
fn refuse_without_paper(case: &Case, actor: &Actor) -> Result<(), Refusal> {
    if actor.region.as_deref() == Some(case.region.as_str()) {
        return Ok(());
    }
    Err(Bar::of("endorsement-without-paper", 14, &case.record).into())
}

fn act_kind(action: EntryAction) -> ActKind {
    match action {
        EntryAction::Endorse => ActKind::EntryEndorse,
        EntryAction::Submit => ActKind::EntrySubmit,
        EntryAction::Approve | EntryAction::Return => ActKind::EntryReview,
        EntryAction::Publish => ActKind::EntryPublish,
        EntryAction::Retire | EntryAction::Void => ActKind::EntryRetire,
        EntryAction::Edit => ActKind::EntryEdit,
        EntryAction::Refresh => ActKind::EntryRefresh,
        EntryAction::Release => ActKind::EntryRelease,
    }
}

/// Moves a pending revision; published, it becomes the entry; given up, it goes.
fn apply_to_revision(
    tx: &mut Tx<'_>,
    held: &Entry,
    mut revised: Revision,
    step: &Step,
) -> Result<(), OpError> {
    match step.to() {
        EntryState::Published => {
            let mut new = super::revised(held, revised.proposed);
            new.id = held.id;
            new.version = held.version;
            new.state = EntryState::Published;
            entry::update(tx, &new)?;
            revision::remove(tx, held.id)?;
        }
        EntryState::Void => revision::remove(tx, held.id)?,
        to => {
            revised.state = to;
            revision::put(tx, &revised)?;
        }
    }
    Ok(())
}

fn move_clock(tx: &mut Tx<'_>, case: &Case, step: &Step, terms: &mut Terms) -> Result<(), OpError> {
    match step.review() {
        ReviewClock::Untouched => Ok(()),
        ReviewClock::Ends => end_clocks(tx, case, step),
        ReviewClock::Starts => start_clock(tx, case, step, terms),
        ReviewClock::PassesOn => {
            end_clocks(tx, case, step)?;
            start_clock(tx, case, step, terms)
        }
    }
}

fn end_clocks(tx: &mut Tx<'_>, case: &Case, step: &Step) -> Result<(), OpError> {
    for mut running in clock::of_record(tx.reader(), RecordKind::Entry, &case.id.to_string())? {
        if running.ended_on.is_none() {
            running.ended_on = Some(step.on());
            clock::update(tx, &running)?;
        }
    }
    Ok(())
}

fn start_clock(
    tx: &mut Tx<'_>,
    case: &Case,
    step: &Step,
    terms: &mut Terms,
) -> Result<(), OpError> {
    match reviewer(tx.reader(), case, step.review())? {
        Some(org) => Ok(clock::start(
            tx,
            &review_clock(tx, case, step, terms, &org)?,
        )?),
        // A region without an authority is a finding of its own (A06-1).
        None => Ok(()),
    }
}

fn review_clock(
    tx: &Tx<'_>,
    case: &Case,
    step: &Step,
    terms: &mut Terms,
    org: &Org,
) -> Result<Clock, OpError> {
    if !terms.calendars.contains_key(&org.region) {
        let calendar = crate::op::calendar::of(tx.reader(), &org.region)?;
        terms.calendars.insert(org.region.clone(), calendar);
    }
    let calendar = &terms.calendars[&org.region];
    let due = calendar.add(step.on(), terms.days);
    Ok(Clock {
        id: 0,
        version: 0,
        record_kind: RecordKind::Entry.code().to_owned(),
        record: case.id.to_string(),
        procedure: "catalog".to_owned(),
        name: "review".to_owned(),
        org: org.id,
        region: org.region.clone(),
        edition: terms.edition.id.clone(),
        article: terms.figure.article,
        paragraph: Some(terms.figure.paragraph),
        policy: terms.figure.policy,
        started_on: step.on(),
        working_days: terms.days,
        due_on: due.on,
        provisional: due.provisional,
        ended_on: None,
        start_event: None,
        end_event: None,
        fixed: false,
        void: false,
    })
}
