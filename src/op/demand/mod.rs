//! Wishes for data 需求清单: the register of what organisations would like to have (Art. 23, 25).
//!
//! A wish is matched to a published entry (`matching`), and then becomes a share request (`submit`).

mod matching;
mod submit;

pub use matching::{Proposed, Proposing, accept, fix, propose};
pub use submit::{Sent, Submitting, submit};

use super::records::{Imported, Importing, Values, text};
use super::{Doing, OpError, newcomers, org};
use crate::model::demand::{DemandState, SHEET, STATED};
use crate::model::field::{self, Value};
use crate::model::text::match_key;
use crate::model::{
    ActKind, Actor, Bar, Demand, DemandId, Fault, Org, OrgId, RecordKind, Refusal, Role, ValueFault,
};
use crate::store::{Connection, Ledger, Tx, demand};

/// Finds a wish by its number (`d1`).
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<Demand, OpError> {
    let id = DemandId::read(&match_key(wanted));
    let found = id.map(|id| demand::load(connection, id)).transpose()?;
    found.flatten().ok_or_else(|| {
        Fault::NotFound {
            kind: RecordKind::Demand,
            name: wanted.to_owned(),
            near: Vec::new(),
        }
        .into()
    })
}

/// Puts values into the fields that people state, by their keys.
pub fn set(demand: &mut Demand, changes: Values) {
    for (key, value) in changes {
        if let Some(field) = field::find(STATED, key) {
            (field.set)(demand, value);
        }
    }
}

/// Refuses a person who is neither of the consumer nor of the authority of its region.
fn may_write(connection: &Connection, actor: &Actor, consumer: OrgId) -> Result<(), OpError> {
    let own = [
        Role::Clerk,
        Role::Head,
        Role::AuthorityClerk,
        Role::AuthorityHead,
    ];
    if actor.org == Some(consumer) && actor.is_any(&own) {
        return Ok(());
    }
    let region = org::load(connection, consumer)?.region;
    Ok(org::may_change(actor, &region)?)
}

fn check(demand: &Demand) -> Result<(), OpError> {
    if crate::model::text::trim(&demand.data).is_empty() {
        return Err(super::value::fault("data", &demand.data, ValueFault::Blank).into());
    }
    Ok(())
}

/// Refuses to change a wish that became a request: the request is what counts then.
fn refuse_submitted(demand: &Demand) -> Result<(), Refusal> {
    if demand.state != DemandState::Submitted {
        return Ok(());
    }
    let case = demand.share_case.clone().unwrap_or_default();
    let bar = Bar::of("demand-submitted", 25, demand.id.to_string());
    Err(bar.with("case", case).into())
}

/// Adds a wish.
///
/// # Errors
/// A wish that is there already; blank data; a person who may not; what SQLite says.
pub fn add(ledger: &mut Ledger, doing: &Doing, new: &Demand) -> Result<Demand, OpError> {
    may_write(
        ledger.reader(),
        &doing.person(ledger.reader())?,
        new.consumer,
    )?;
    check(new)?;
    let act = doing.act(ActKind::DemandAdd, None);
    let (id, _) = ledger.write(&act, |tx| -> Result<DemandId, OpError> {
        if let Some(held) = demand::same_wish(tx.reader(), new)? {
            return Err(Fault::Exists {
                kind: RecordKind::Demand,
                name: held.id.to_string(),
            }
            .into());
        }
        Ok(demand::insert(tx, new)?)
    })?;
    find(ledger.reader(), &id.to_string())
}

/// Changes what a wish states.
///
/// # Errors
/// As for [`add`]; a wish that became a request.
pub fn edit(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &str,
    changes: Values,
) -> Result<Demand, OpError> {
    let actor = doing.person(ledger.reader())?;
    let held = find(ledger.reader(), wanted)?;
    may_write(ledger.reader(), &actor, held.consumer)?;
    refuse_submitted(&held)?;
    let mut edited = held.clone();
    set(&mut edited, changes);
    may_write(ledger.reader(), &actor, edited.consumer)?;
    check(&edited)?;
    if edited != held {
        let act = doing.act(ActKind::DemandEdit, None);
        ledger.write(&act, |tx| -> Result<(), OpError> {
            Ok(demand::update(tx, &edited)?)
        })?;
    }
    find(ledger.reader(), wanted)
}

/// Gives wishes up; they stay in the register.
///
/// # Errors
/// As for [`edit`].
pub fn drop_all(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &[String],
    reason: Option<String>,
) -> Result<Vec<Demand>, OpError> {
    let actor = doing.person(ledger.reader())?;
    let act = doing.act(ActKind::DemandEdit, reason);
    let change = |tx: &mut Tx<'_>| -> Result<Vec<Demand>, OpError> {
        let mut done = Vec::new();
        for name in wanted {
            let mut held = find(tx.reader(), name)?;
            may_write(tx.reader(), &actor, held.consumer)?;
            refuse_submitted(&held)?;
            held.state = DemandState::Dropped;
            held.entry = None;
            demand::update(tx, &held)?;
            done.push(find(tx.reader(), name)?);
        }
        Ok(done)
    };
    ledger.write(&act, change).map(|(done, _)| done)
}

/// Says how wishes come from a sheet.
pub static IMPORTING: Importing<Demand> = Importing {
    kind: RecordKind::Demand,
    fields: SHEET,
    identity: "number",
    settle,
    write: import,
    write_with_orgs: Some(import_with),
};

/// Tells whether the wish of a row is in the ledger; a number that means another wish there is taken out.
fn settle(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    let held = held(connection, values)?;
    if held.as_ref().map(|held| held.id.to_string()).as_deref() != text(values, "number") {
        values.retain(|(key, _)| *key != "number");
    }
    Ok(held.is_some())
}

/// Finds the wish that a row means: by its number, if that is one of the same consumer and data (lists travel between
/// ledgers, and numbers with them), else the same wish.
fn held(connection: &Connection, values: &Values) -> Result<Option<Demand>, OpError> {
    let mut wish = Demand::default();
    set(&mut wish, values.clone());
    if let Some(id) = text(values, "number").and_then(|number| DemandId::read(&match_key(number)))
        && let Some(held) = demand::load(connection, id)?
        && held.consumer == wish.consumer
        && match_key(&held.data) == match_key(&wish.data)
    {
        return Ok(Some(held));
    }
    Ok(demand::same_wish(connection, &wish)?)
}

/// Adds or changes wishes; what a row leaves blank stays as it is, and a wish that became a request stays as a whole.
///
/// # Errors
/// As for [`add`]; then nothing is written.
fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    import_with(ledger, doing, rows, &[], dry_run)
}

/// Registers consumers that the ledger lacks, and then does as [`import`].
fn import_with(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    orgs: &[Org],
    dry_run: bool,
) -> Result<Imported, OpError> {
    let actor = doing.person(ledger.reader())?;
    let act = doing.act(ActKind::DemandImport, None);
    let change = |tx: &mut Tx<'_>| -> Result<Imported, OpError> {
        newcomers::register(tx, orgs)?;
        let mut done = Imported::default();
        for mut changes in rows {
            changes.retain(|(_, value)| *value != Value::Empty);
            let held = held(tx.reader(), &changes)?;
            let mut wanted = held.clone().unwrap_or_default();
            set(&mut wanted, changes);
            let kept = held
                .as_ref()
                .is_some_and(|held| *held == wanted || held.state == DemandState::Submitted);
            if kept {
                done.unchanged += 1;
                continue;
            }
            may_write(tx.reader(), &actor, wanted.consumer)?;
            check(&wanted)?;
            if held.is_some() {
                demand::update(tx, &wanted)?;
                done.updated += 1;
            } else {
                demand::insert(tx, &wanted)?;
                done.created += 1;
            }
        }
        Ok(done)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}
