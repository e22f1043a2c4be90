//! Making share requests of matched wishes (Art. 25¶1).

use super::{find, refuse_submitted};
use crate::model::demand::DemandState;
use crate::model::text::match_key;
use crate::model::{ActKind, Bar, Demand, Entry, OrgId, Refusal};
use crate::op::case::{Wanted, open_in};
use crate::op::{Doing, OpError, catalog, org};
use crate::procedure::share::{Detail, Share};
use crate::procedure::{Behalf, Case};
use crate::store::{Connection, Ledger, Tx, demand, org as orgs};

/// Holds what requests need besides what their wishes say.
#[derive(Clone, Debug, Default)]
pub struct Submitting {
    /// Purpose of wishes that state none.
    pub purpose: Option<String>,
    /// Basis of wishes that state none.
    pub basis: Option<String>,
    /// Who decided at the consumer, where its authority records the request.
    pub decided_by: Option<String>,
    /// The paper that shows it.
    pub doc: Option<String>,
    /// Only says what would be done.
    pub dry_run: bool,
}

/// Holds a request that was made of a wish.
#[derive(Clone, Debug)]
pub struct Sent {
    /// The wish.
    pub demand: Demand,
    /// The request.
    pub case: Case<Share>,
    /// Items wished for that the entry does not have, and that were not asked for.
    pub left_out: Vec<String>,
}

/// Makes a share request of each wish; one act, all or none.
///
/// # Errors
/// A wish that is not matched, or became a request before; what the gate of share requests refuses; what SQLite says.
pub fn submit(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &[String],
    submitting: &Submitting,
) -> Result<Vec<Sent>, OpError> {
    let act = doing.act(ActKind::CaseSubmit, None);
    let change = |tx: &mut Tx<'_>| -> Result<Vec<Sent>, OpError> {
        let mut sent = Vec::new();
        for name in wanted {
            sent.push(submit_one(tx, doing, name, submitting)?);
        }
        Ok(sent)
    };
    ledger.write_or_rehearse(&act, submitting.dry_run, change)
}

fn submit_one(
    tx: &mut Tx<'_>,
    doing: &Doing,
    name: &str,
    submitting: &Submitting,
) -> Result<Sent, OpError> {
    let held = find(tx.reader(), name)?;
    refuse_submitted(&held)?;
    let Some(entry) = held.entry else {
        let record = format!("{} {}", held.id, held.data);
        return Err(
            Refusal::from(Bar::of("demand-unmatched", 25, record).with("demand", held.id)).into(),
        );
    };
    let entry = catalog::load(tx.reader(), entry)?;
    let (items, left_out) = part(&held.items, &entry);
    let applicant = living(tx.reader(), held.consumer)?;
    let stated = |own: &Option<String>, given: &Option<String>| own.clone().or(given.clone());
    let wanted = Wanted::<Share> {
        detail: Detail {
            purpose: stated(&held.purpose, &submitting.purpose),
            basis: stated(&held.basis, &submitting.basis),
            items,
            ..Detail::default()
        },
        applicant: Some(applicant),
        entries: vec![entry.id],
        ..Wanted::default()
    };
    let behalf = behalf(tx.reader(), doing, applicant, submitting)?;
    let mut cases = open_in(tx, doing, behalf.as_ref(), &wanted)?;
    let case = cases.remove(0);
    let mut sent = held;
    sent.state = DemandState::Submitted;
    sent.share_case = Some(case.head.number.clone());
    demand::update(tx, &sent)?;
    Ok(Sent {
        demand: find(tx.reader(), name)?,
        case,
        left_out,
    })
}

/// Parts the items of a wish into those that the entry has and those that it has not. Where it has none of them, all are
/// asked for, so that the gate refuses and names what there is.
fn part(items: &[String], entry: &Entry) -> (Vec<String>, Vec<String>) {
    let has = |name: &&String| {
        let key = match_key(name);
        entry.items.iter().any(|item| match_key(&item.name) == key)
    };
    let (own, strange): (Vec<String>, Vec<String>) =
        items.iter().cloned().partition(|name| has(&name));
    if own.is_empty() || entry.items.is_empty() {
        return (items.to_vec(), Vec::new());
    }
    (own, strange)
}

/// Returns the organisation, or the one that took its place.
fn living(connection: &Connection, id: OrgId) -> Result<OrgId, OpError> {
    Ok(orgs::resolve(connection, org::load(connection, id)?)?.id)
}

/// Returns on whose behalf the request is recorded, where the acting person is not of the consumer.
fn behalf(
    connection: &Connection,
    doing: &Doing,
    applicant: OrgId,
    submitting: &Submitting,
) -> Result<Option<Behalf>, OpError> {
    if doing.person(connection)?.org == Some(applicant) {
        return Ok(None);
    }
    let found = org::load(connection, applicant)?;
    Ok(Some(Behalf {
        org: found.id,
        in_prefecture: found.region == crate::op::region::home(connection)?,
        region: found.region,
        is_authority: found.is_authority,
        decided_by: submitting.decided_by.clone(),
        doc: submitting.doc.clone(),
        ledger: false,
    }))
}
