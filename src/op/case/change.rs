//! Changes of the catalogue: their entries are of one provider, and neither updated nor reported while a revision waits.

use super::ledger::Dated;
use super::{Conduct, Wanted};
use crate::model::{Actor, Bar, Entry, OrgId, Refusal};
use crate::op::{Doing, OpError, catalog};
use crate::procedure::change::{Action, Change};
use crate::procedure::{Case, Step};
use crate::store::{Connection, StoreError, Tx, revision};

/// Names of entries that a refusal tells.
const NAMED: usize = 5;

impl Conduct for Change {
    const DATES: &'static [Dated] = &[
        Dated::of("update", "updated_on"),
        Dated::of("report", "reported_on"),
        Dated::of("accept", "ended_on"),
        Dated::of("return", "ended_on"),
    ];

    const ENTRIES: &'static [&'static str] = &["updated_entries"];

    const BEGINS: &'static str = "occurred_on";

    fn prepare(
        connection: &Connection,
        wanted: &mut Wanted<Self>,
        _acting: Option<OrgId>,
        _doing: &Doing,
    ) -> Result<(), OpError> {
        for id in &wanted.entries {
            let entry = catalog::load(connection, *id)?;
            let provider = *wanted.respondent.get_or_insert(entry.provider);
            refuse_foreign(&entry, provider)?;
        }
        Ok(())
    }

    fn refuse_entry(case: &Case<Self>, entry: &Entry) -> Result<(), Refusal> {
        match case.head.respondent {
            Some(provider) => refuse_foreign(entry, provider),
            None => Ok(()),
        }
    }

    fn effect(
        tx: &mut Tx<'_>,
        case: &Case<Self>,
        step: &Step<Self>,
        _actor: &Actor,
    ) -> Result<(), OpError> {
        if !step.act().is_some_and(waits) {
            return Ok(());
        }
        refuse_waiting(tx.reader(), case, "change-pending")
    }

    fn is_kept(
        connection: &Connection,
        case: &Case<Self>,
        action: Action,
    ) -> Result<bool, StoreError> {
        Ok(waits(action) && !revision::under(connection, case.head.id)?.is_empty())
    }

    fn refuse_void(connection: &Connection, case: &Case<Self>) -> Result<(), OpError> {
        refuse_waiting(connection, case, "change-has-revisions")
    }
}

/// Tells whether an action waits until the revisions of its case are published.
fn waits(action: Action) -> bool {
    match action {
        Action::Update | Action::Report => true,
        Action::Accept | Action::Return => false,
    }
}

/// Refuses while revisions of the case wait for publication, naming some.
fn refuse_waiting(
    connection: &Connection,
    case: &Case<Change>,
    key: &'static str,
) -> Result<(), OpError> {
    let waiting = revision::under(connection, case.head.id)?;
    if waiting.is_empty() {
        return Ok(());
    }
    let named = waiting.iter().take(NAMED).map(ToString::to_string);
    let bar = Bar::of(key, 16, &case.head.number)
        .with("count", waiting.len())
        .with("entries", named.collect::<Vec<_>>().join(" "));
    Err(Refusal::from(bar).into())
}

fn refuse_foreign(entry: &Entry, provider: OrgId) -> Result<(), Refusal> {
    if entry.provider == provider {
        return Ok(());
    }
    Err(Bar::of("change-other-provider", 16, catalog::record_name(entry)).into())
}
