//! Acting on cases.

use super::desk::Desk;
use super::{Conduct, Signature, act_of, judged_entry, load, privacy, signature};
use crate::model::field::{Value, find as find_field};
use crate::model::{ActKind, CaseId, OrgId};
use crate::op::records::Values;
use crate::op::{Doing, OpError, catalog};
use crate::procedure::{Answering, Asked, Behalf, Case, Facts, Need, brought_about, plan};
use crate::store::case::{self as cases, person};
use crate::store::{Connection, Ledger, Tx};

/// Holds what is asked for.
#[derive(Clone, Debug)]
pub struct Asking<P: Conduct> {
    /// The action.
    pub action: P::Action,
    /// What it sets.
    pub values: Values,
    /// Reason or remark.
    pub reason: Option<String>,
    /// The organisation that answers from then on, where the action names one.
    pub respondent: Option<OrgId>,
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
        numbers.extend(cases::number(ledger.reader(), *id)?);
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
    let mut case = load::<P>(tx.reader(), id)?;
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
    super::refuse_ahead(
        P::spec(asking.action).inputs,
        &asking.values,
        asking.history,
        doing,
    )?;
    super::refuse_unbounded::<P>(
        P::spec(asking.action).inputs,
        &asking.values,
        asking.history,
    )?;
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
    number_entries(tx.reader(), &mut case, &mut detail, &given)?;
    P::prepare_step(tx.reader(), &mut case, asking.action, &mut detail)?;
    let answering = answering(tx, &case, asking)?;
    let asked = Asked {
        action: asking.action,
        detail: &detail,
        given: &given,
        reason: asking.reason.as_deref(),
        respondent: answering.as_ref(),
    };
    let step = plan(&case, &asked, &facts)
        .map_err(|refusal| super::standing(tx.reader(), &case, doing.on, refusal))?;
    if !asking.history {
        P::refuse_step(tx.reader(), &case, &step)?;
    }
    if let Some(id) = case.head.person {
        let person = person::load(tx.reader(), id)?;
        let said = asking.values.iter().map(|(_, value)| value.clone());
        let reason = asking.reason.clone().map(Value::Text);
        let paper = privacy::texts_of(behalf);
        let texts: Vec<Value> = said.chain(reason).chain(paper).collect();
        privacy::refuse_named(person.as_ref(), &case.head.number, &texts)?;
    }
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
    if !asking.history {
        P::reconcile(tx, doing, &done)?;
    }
    Ok(done)
}

/// Does an action that another act brings about, within that act; who may was decided there, so the event names nobody.
///
/// # Errors
/// The first refusal of [`brought_about`]; somebody who was first; what SQLite says.
pub(in crate::op) fn bring_about<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    id: CaseId,
    action: P::Action,
    note: Option<String>,
) -> Result<Case<P>, OpError> {
    bring_about_with(tx, doing, id, action, note, |_| {})
}

/// Does an action that another act brings about, and sets fields of the detail with it.
///
/// # Errors
/// As for [`bring_about`].
pub(in crate::op) fn bring_about_with<P: Conduct>(
    tx: &mut Tx<'_>,
    doing: &Doing,
    id: CaseId,
    action: P::Action,
    note: Option<String>,
    set: impl FnOnce(&mut P::Detail),
) -> Result<Case<P>, OpError> {
    let mut desk = Desk::default();
    let mut case = load::<P>(tx.reader(), id)?;
    set(&mut case.detail);
    let actor = doing.person(tx.reader())?;
    let edition = desk.edition(tx.reader(), &case.head.edition)?;
    let facts = Facts {
        actor: &actor,
        behalf: None,
        on: doing.on,
        today: doing.today,
        entry: None,
        edition: &edition,
        history: false,
    };
    let step = brought_about(&case, action, &facts)?;
    let clocks = desk.moved::<P>(
        tx.reader(),
        &case.head,
        &case.clocks,
        step.clocks(),
        doing.on,
    )?;
    let signed = Signature {
        recorded_at: doing.now.to_string(),
        note,
        ..Signature::default()
    };
    let done = cases::apply(tx, &case, &step, &signed, clocks)?;
    P::effect(tx, &done, &step, &actor)?;
    Ok(done)
}

/// Puts in place of the names of entries in the fields given their numbers, each once; a case that covers several entries
/// covers these as well.
fn number_entries<P: Conduct>(
    connection: &Connection,
    case: &mut Case<P>,
    detail: &mut P::Detail,
    given: &[&'static str],
) -> Result<(), OpError> {
    for key in P::ENTRIES.iter().filter(|key| given.contains(key)) {
        let Some(field) = find_field(P::fields(), key) else {
            continue;
        };
        let Value::List(names) = (field.get)(detail) else {
            continue;
        };
        let mut numbers = Vec::new();
        for name in names {
            let entry = catalog::load(connection, catalog::find_whole(connection, &name)?)?;
            P::refuse_entry(case, &entry)?;
            let number = entry.id.to_string();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
            if P::OPENING.parties.together && !case.head.entries.contains(&entry.id) {
                case.head.entries.push(entry.id);
            }
        }
        case.head.entries.sort();
        (field.set)(detail, Value::List(numbers));
    }
    Ok(())
}

/// Returns the organisation that answers from the step on: the one named, else, where the action needs name none, the
/// one that answers now.
fn answering<P: Conduct>(
    tx: &Tx<'_>,
    case: &Case<P>,
    asking: &Asking<P>,
) -> Result<Option<Answering>, OpError> {
    let held = match P::spec(asking.action).respondent {
        Need::Never => return Ok(None),
        Need::Optional => case.head.respondent,
        Need::Required => None,
    };
    let Some(org) = asking.respondent.or(held) else {
        return Ok(None);
    };
    let region = super::region_of(tx.reader(), org)?;
    Ok(Some(Answering { org, region }))
}
