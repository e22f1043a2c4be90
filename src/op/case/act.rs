//! Acting on cases.

use super::desk::Desk;
use super::{Conduct, act_of, judged_entry, load, signature};
use crate::model::field::{Value, find as find_field};
use crate::model::{ActKind, CaseId};
use crate::op::records::Values;
use crate::op::{Doing, OpError};
use crate::procedure::{Asked, Behalf, Case, Facts, plan};
use crate::store::case as cases;
use crate::store::{Ledger, Tx};

/// Holds what is asked for.
#[derive(Clone, Debug)]
pub struct Asking<P: Conduct> {
    /// The action.
    pub action: P::Action,
    /// What it sets.
    pub values: Values,
    /// Reason or remark.
    pub reason: Option<String>,
    /// Whether a ledger of former years is being taken over.
    pub history: bool,
}

/// Does one action to cases; one act, all or none. Returns the cases as they are then.
///
/// # Errors
/// The first refusal of [`plan`], naming its case; somebody who was first; what SQLite says.
pub fn act<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    behalf: Option<&Behalf>,
    ids: &[CaseId],
    asking: &Asking<P>,
    dry_run: bool,
) -> Result<Vec<Case<P>>, OpError> {
    let mut numbers = Vec::new();
    for id in ids {
        numbers.extend(cases::name(ledger.reader(), *id)?.map(|(number, _)| number));
    }
    let remark = P::remark(&numbers, asking.reason.as_deref());
    let act = act_of(doing, ActKind::CaseStep, behalf, remark);
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        let mut desk = Desk::default();
        ids.iter()
            .map(|id| act_in(tx, doing, behalf, *id, asking, &mut desk))
            .collect()
    })
}

/// Does one action to one case within an act.
///
/// # Errors
/// As for [`act`].
pub(in crate::op) fn act_in<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    behalf: Option<&Behalf>,
    id: CaseId,
    asking: &Asking<P>,
    desk: &mut Desk,
) -> Result<Case<P>, OpError> {
    let case = load::<P>(tx.reader(), id)?;
    let actor = doing.person(tx.reader())?;
    let edition = desk.edition(tx.reader(), &case.head.edition)?;
    let entry = judged_entry(tx.reader(), &case)?;
    let facts = Facts {
        actor: &actor,
        behalf,
        on: doing.on,
        today: doing.today,
        entry: entry.as_ref(),
        edition: &edition,
        history: asking.history,
    };
    let mut detail = case.detail.clone();
    let mut given = Vec::new();
    for (key, value) in &asking.values {
        if let Some(field) = find_field(P::fields(), key) {
            (field.set)(&mut detail, value.clone());
            if *value != Value::Empty {
                given.push(*key);
            }
        }
    }
    let asked = Asked {
        action: asking.action,
        detail: &detail,
        given: &given,
        reason: asking.reason.as_deref(),
    };
    let step = plan(&case, &asked, &facts)?;
    let clocks = desk.moved::<P>(
        tx.reader(),
        &case.head,
        &case.clocks,
        step.clocks(),
        doing.on,
    )?;
    let signed = signature(doing, behalf, asking.reason.clone());
    let done = cases::apply(tx, &case, &step, &signed, clocks)?;
    P::effect(tx, &done, &step, &actor)?;
    Ok(done)
}
