//! Personal data of cases: looked at in full by those who handle the case, erased when they must go (Art. 22), and kept
//! out of what stays.

use super::amend::note;
use super::{Conduct, act_of, load};
use crate::model::case::{Person, PersonKind, REDACT, REVEAL};
use crate::model::field::{Value, find as find_field};
use crate::model::text::{loose_key, match_key};
use crate::model::{ActKind, Actor, Bar, CaseId, Refusal, Who};
use crate::op::{Doing, OpError};
use crate::procedure::{Behalf, Case, entitled};
use crate::store::case::{self as cases, person};
use crate::store::{Connection, Ledger, Tx};

/// Reads the person of a case in full; each look leaves its row in the audit log, though it changes nothing.
///
/// # Errors
/// A person who neither belongs to the organisation that answers nor to the authority that forwards the case; a case
/// without a person, or whose person was erased; what SQLite says.
pub fn reveal<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    id: CaseId,
) -> Result<Person, OpError> {
    let case = load::<P>(ledger.reader(), id)?;
    let act = act_of(doing, ActKind::Reveal, None, Some(case.head.number));
    let look = |tx: &mut Tx<'_>| -> Result<Person, OpError> {
        let case = load::<P>(tx.reader(), id)?;
        let actor = doing.person(tx.reader())?;
        handles(&case, &actor)
            .map_err(|refusal| super::standing(tx.reader(), &case, doing.on, refusal))?;
        held(tx.reader(), &case)
    };
    ledger.write(&act, look).map(|(person, _)| person)
}

/// What the organisation that answers is called where it provides the data.
const PROVIDER: &str = "提供部门";

/// Refuses a person whose organisation does not handle the case: neither answers nor, being its authority, took it and
/// forwards it. An authority handles nothing by its region alone.
fn handles<P: Conduct>(case: &Case<P>, actor: &Actor) -> Result<(), Refusal> {
    let field = find_field(P::fields(), "authority");
    let forwarding = field.and_then(|field| match (field.get)(&case.detail) {
        Value::Org(org) => Some(org),
        _ => None,
    });
    let who = match forwarding {
        Some(org) if actor.org == Some(org) => Who::ProviderOrAuthority,
        _ if P::RESPONDENT.0 == PROVIDER => Who::Provider,
        _ => Who::Responsible,
    };
    entitled(&case.head, actor, None, who, &REVEAL)
}

/// Erases the data of a case's person. The case stays, and so does the chain: it never held but a digest.
///
/// # Errors
/// A person who is head neither of the organisation that answers nor of its authority; a case without a person, or whose
/// person was erased before; what SQLite says.
pub fn redact<P: Conduct>(
    ledger: &mut Ledger,
    doing: &Doing,
    id: CaseId,
    reason: &str,
) -> Result<Case<P>, OpError> {
    let act = act_of(doing, ActKind::Redact, None, Some(reason.to_owned()));
    let change = |tx: &mut Tx<'_>| -> Result<Case<P>, OpError> {
        let mut case = load::<P>(tx.reader(), id)?;
        let actor = doing.person(tx.reader())?;
        entitled(&case.head, &actor, None, Who::HandlingHead, &REDACT)
            .map_err(|refusal| super::standing(tx.reader(), &case, doing.on, refusal))?;
        let person = held(tx.reader(), &case)?;
        if P::needs_person(&case) {
            return Err(Refusal::from(Bar::of("person-needed", 22, case.head.number)).into());
        }
        // Noted first: while the person is known, the reason is held to name nobody.
        note(tx, &case, doing, &REDACT, reason.to_owned())?;
        person::erase(tx, &person)?;
        cases::amend(tx, &mut case)?;
        load(tx.reader(), id)
    };
    ledger.write(&act, change).map(|(case, _)| case)
}

/// Reads the person of a case; refuses where there is none, or none any more.
fn held<P: Conduct>(connection: &Connection, case: &Case<P>) -> Result<Person, OpError> {
    let number = &case.head.number;
    let person = match case.head.person {
        Some(id) => person::load(connection, id)?,
        None => None,
    };
    let person = person.ok_or_else(|| Refusal::from(Bar::of("no-person", 22, number)))?;
    if person.erased {
        return Err(Refusal::from(Bar::of("person-erased", 22, number)).into());
    }
    Ok(person)
}

/// Returns what a paper says in words: they stay as well.
pub(super) fn texts_of(behalf: Option<&Behalf>) -> impl Iterator<Item = Value> {
    let said = behalf.map(|behalf| [behalf.decided_by.clone(), behalf.doc.clone()]);
    said.into_iter().flatten().flatten().map(Value::Text)
}

/// Refuses texts that name the person whom a case concerns: they would outlast the erasing. Numbers are found however
/// they are parted.
pub(super) fn refuse_named(
    person: Option<&Person>,
    record: &str,
    texts: &[Value],
) -> Result<(), Refusal> {
    let Some(person) = person else {
        return Ok(());
    };
    // The name of a body is no secret, and a claim about it can hardly do without.
    let name = person
        .name
        .as_deref()
        .filter(|_| matches!(person.kind, None | Some(PersonKind::Natural)));
    let long = |mark: &String| mark.chars().count() > 1;
    let name = name.map(match_key).filter(long);
    let numbers = [person.id_number.as_deref(), person.phone.as_deref()];
    let numbers: Vec<String> = numbers
        .into_iter()
        .flatten()
        .map(bare)
        .filter(long)
        .collect();
    let names = |text: &str| {
        let bare = loose_key(text);
        name.as_ref()
            .is_some_and(|name| match_key(text).contains(name))
            || numbers.iter().any(|number| bare.contains(number))
    };
    let named = texts.iter().any(|text| match text {
        Value::Text(text) => names(text),
        Value::List(several) => several.iter().any(|text| names(text)),
        _ => false,
    });
    if named {
        return Err(Bar::of("person-named", 22, record).into());
    }
    Ok(())
}

/// Returns a number as it is found however it is parted, without the prefix of the country.
fn bare(number: &str) -> String {
    let folded = loose_key(number);
    match folded.strip_prefix("86") {
        Some(mobile) if mobile.len() == 11 => mobile.to_owned(),
        _ => folded,
    }
}
