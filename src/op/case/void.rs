//! Taking cases back: they stay in the ledger, and nothing counts them.

use super::amend::{authority_only, note, recorder};
use super::{Conduct, act_of, load, standing};
use crate::model::case::VOID;
use crate::model::{ActKind, CaseId, Refusal};
use crate::op::{Doing, OpError};
use crate::procedure::Case;
use crate::store::{Ledger, Tx, case as cases, clock};

/// Takes cases back in one act, all or none.
///
/// # Errors
/// A case taken back before, or on which something else rests; a person who is neither of the authority nor the one who
/// began it before anybody acted on it; what SQLite says.
pub fn void<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    ids: &[CaseId],
    reason: &str,
    dry_run: bool,
) -> Result<Vec<Case<P>>, OpError> {
    let act = act_of(doing, ActKind::CaseVoid, None, Some(reason.to_owned()));
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        let one = |id: &CaseId| void_in(tx, doing, *id, reason);
        ids.iter().map(one).collect()
    })
}

fn void_in<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    id: CaseId,
    reason: &str,
) -> Result<Case<P>, OpError> {
    let mut case = load::<P>(tx.reader(), id)?;
    if case.head.void {
        return Err(Refusal::CaseState {
            case: case.head.number,
            state: &VOID,
            asked: &VOID,
            void: true,
            allowed: Vec::new(),
        }
        .into());
    }
    let actor = doing.person(tx.reader())?;
    let first = case.events.first().and_then(recorder);
    let acted = case.events.iter().filter(|event| event.by.is_some());
    if acted.count() != 1 || first != Some(actor.login.as_str()) {
        authority_only(&case, &actor, &VOID)
            .map_err(|refusal| standing(tx.reader(), &case, doing.on, refusal))?;
    }
    P::refuse_righting(&case, &actor)?;
    P::refuse_void(tx.reader(), &case)?;
    take_back(tx, doing, &mut case, reason)?;
    load(tx.reader(), id)
}

/// Takes a case back within an act that decided who may.
///
/// # Errors
/// What SQLite says.
pub(in crate::op) fn take_back<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    case: &mut Case<P>,
    reason: &str,
) -> Result<(), OpError> {
    for held in &case.clocks {
        let mut ended = held.clone();
        ended.void = true;
        ended.ended_on = ended.ended_on.or(Some(doing.on.max(held.started_on)));
        clock::update(tx, &ended)?;
    }
    case.head.void = true;
    note(tx, case, doing, &VOID, reason.to_owned())?;
    cases::amend(tx, case)?;
    P::taken_back(tx, case)?;
    P::reconcile(tx, doing, case)
}
