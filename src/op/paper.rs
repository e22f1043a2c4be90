//! Papers: what a notice says of a case, gathered on the day that it is dated.
//!
//! A paper tells what is recorded and decides nothing: where the ledger holds no answer yet there is none to send.

use super::case::{Annex, Conduct, Ordered, as_of, find, load};
use super::{OpError, law, org};
use crate::model::case::{Event, Person};
use crate::model::paper::{
    Breach, Checked, Docket, HandBackFacts, OrderFacts, PaperFacts, Reply, ShareFacts, VerifyFacts,
};
use crate::model::{Bar, Clock, Coded, EntryId, Fault, OrgId, Problem, RecordKind, Refusal};
use crate::procedure::order::Order;
use crate::procedure::share::{Action as Sharing, Share, State as Stage};
use crate::procedure::verify::{Action as Verifying, Origin, Outcome, Verify};
use crate::procedure::{Case, Procedure};
use crate::rule;
use crate::store::case::person;
use crate::store::{Connection, entry};
use jiff::civil::Date;

/// Gathers an order to rectify: the findings as they stood on the day on which it was issued.
///
/// # Errors
/// A case that is not there or was taken back; what SQLite says.
pub fn order(connection: &Connection, wanted: &str, on: Date) -> Result<PaperFacts, OpError> {
    let case = held::<Order>(connection, wanted, on)?;
    let annex = Order::annex(connection, &case, case.head.opened_on)?;
    let breaches = match annex {
        Annex::Findings(ordered) => ordered.into_iter().map(breach).collect(),
        _ => Vec::new(),
    };
    let detail = &case.detail;
    Ok(PaperFacts::Order(OrderFacts {
        docket: docket(&case),
        authority: name_of(connection, detail.authority)?.unwrap_or_default(),
        org: name_of(connection, case.head.respondent)?.unwrap_or_default(),
        matter: detail.matter.clone(),
        breaches,
        items: detail.liability_items.clone(),
        limit: last(&case, "rectification"),
    }))
}

fn breach(ordered: Ordered) -> Breach {
    let rule = ordered.rule.and_then(|code| rule::find_one(code).ok());
    Breach {
        id: ordered.id,
        found: ordered.stands,
        provision: rule.and_then(|rule| Some((rule.article?, rule.paragraph))),
    }
}

/// Gathers the reply to a share request: the last one given by that day.
///
/// # Errors
/// A case that is not there or was taken back, one without an answer; what SQLite says.
pub fn share(connection: &Connection, wanted: &str, on: Date) -> Result<PaperFacts, OpError> {
    let case = held::<Share>(connection, wanted, on)?;
    let answer = |event: &&Event| reply(&event.action).is_some();
    let answered = case.events.iter().rev().find(answer);
    let Some((event, reply)) = answered.and_then(|event| Some((event, reply(&event.action)?)))
    else {
        let key = match case.state {
            Stage::Withdrawn => "paper-withdrawn",
            _ => "paper-no-reply",
        };
        return Err(lacking(key, 25, &case.head.number));
    };
    let (name, code) = entry_of(connection, case.head.entry)?;
    let detail = &case.detail;
    let granted = reply == Reply::Approved;
    Ok(PaperFacts::Share(ShareFacts {
        docket: docket(&case),
        applicant: name_of(connection, case.head.applicant)?.unwrap_or_default(),
        provider: name_of(connection, case.head.respondent)?.unwrap_or_default(),
        entry: name.unwrap_or_else(|| case.head.title.clone()),
        entry_code: code,
        purpose: detail.purpose.clone(),
        basis: detail.basis.clone(),
        items: detail.items.clone(),
        received_on: detail.received_on.unwrap_or(case.head.opened_on),
        reply,
        replied_on: event.effective_on,
        by_law: granted && event.by.is_none(),
        reason: event.note.clone(),
        granted: detail.granted_items.clone(),
        conditions: detail.conditions.clone().filter(|_| granted),
        expires_on: detail.expires_on.filter(|_| granted),
        unmet: detail
            .unmet_condition
            .clone()
            .filter(|_| reply == Reply::Rejected),
        reply_term: last(&case, "reply"),
        delivery_term: last(&case, "delivery").filter(|_| granted),
    }))
}

/// Returns the answer that an action gives.
fn reply(action: &str) -> Option<Reply> {
    match Sharing::from_code(action)? {
        Sharing::Approve => Some(Reply::Approved),
        Sharing::Reject => Some(Reply::Rejected),
        Sharing::Ask => Some(Reply::Asked),
        Sharing::Supplement
        | Sharing::Withdraw
        | Sharing::Deliver
        | Sharing::Revoke
        | Sharing::Close
        | Sharing::UsageAsk
        | Sharing::UsageReport => None,
    }
}

/// Gathers the result of a verification; `revealed` is the person in full, as read by somebody who may.
///
/// # Errors
/// A case that is not there or was taken back, one without a result; what SQLite says.
pub fn verify(
    connection: &Connection,
    wanted: &str,
    on: Date,
    revealed: Option<Person>,
) -> Result<PaperFacts, OpError> {
    let case = held::<Verify>(connection, wanted, on)?;
    let decides = |event: &&Event| {
        let action = Verifying::from_code(&event.action);
        matches!(action, Some(Verifying::Decide | Verifying::Reject))
    };
    let Some(event) = case.events.iter().rev().find(decides) else {
        return Err(lacking("paper-no-result", 20, &case.head.number));
    };
    let detail = &case.detail;
    let result = match (Verifying::from_code(&event.action), detail.outcome) {
        (Some(Verifying::Reject), _) => Checked::NotTaken,
        (_, Some(Outcome::Corrected)) => Checked::Corrected,
        (_, Some(Outcome::Upheld)) => Checked::Upheld,
        (_, None) => return Err(lacking("paper-no-result", 20, &case.head.number)),
    };
    let official = detail.origin() == Origin::Official;
    let told = if official {
        name_of(connection, case.head.applicant)?
    } else {
        told(connection, &case, revealed)?
    };
    let term = last(&case, if official { "limit" } else { "verify" });
    let received = term.as_ref().map(|clock| clock.started_on);
    // Nobody took it up who had not received it: what an authority turned down was never forwarded.
    let provider = name_of(connection, case.head.respondent)?;
    let authority = name_of(connection, detail.authority)?;
    Ok(PaperFacts::Verify(VerifyFacts {
        docket: docket(&case),
        provider: provider.or_else(|| authority.clone()).unwrap_or_default(),
        told,
        official,
        forwarded_by: authority.filter(|_| case.head.respondent.is_some()),
        claim: detail.claim.clone(),
        entry: entry_of(connection, case.head.entry)?.0,
        received_on: received
            .or(detail.received_on)
            .unwrap_or(case.head.opened_on),
        result,
        decided_on: event.effective_on,
        reason: event.note.clone(),
        extended_days: detail.extended_days,
        term,
        telling: last(&case, "notify"),
    }))
}

/// Returns the name of the person whom a case concerns, masked unless it is revealed.
fn told(
    connection: &Connection,
    case: &Case<Verify>,
    revealed: Option<Person>,
) -> Result<Option<String>, OpError> {
    if let Some(person) = revealed {
        return Ok(person.name);
    }
    let Some(id) = case.head.person else {
        return Ok(None);
    };
    let person = person::load(connection, id)?.filter(|person| !person.erased);
    Ok(person.and_then(|person| person.masked().name))
}

/// What is known of a sheet that is handed back.
#[derive(Clone, Debug)]
pub struct Returned {
    /// Name of the file.
    pub file: String,
    /// The organisation that sent it, as people name it.
    pub to: String,
    /// Entries that were read, and those that cannot be taken.
    pub entries: (u64, u64),
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Until when it shall come back.
    pub due_on: Option<Date>,
    /// Name of the marked workbook.
    pub attachment: Option<String>,
}

/// Gathers what goes with a sheet that is handed back by the organisation `from`.
///
/// # Errors
/// A sheet without problems; an organisation that is not there; what SQLite says.
pub fn hand_back(
    connection: &Connection,
    returned: Returned,
    from: Option<OrgId>,
    on: Date,
) -> Result<PaperFacts, OpError> {
    if returned.problems.is_empty() {
        return Err(lacking("paper-no-problem", 14, &returned.file));
    }
    if let Some(due) = returned.due_on.filter(|due| *due < on) {
        let fault = crate::model::ValueFault::Before { earliest: on };
        return Err(super::value::fault("due", &due.to_string(), fault).into());
    }
    Ok(PaperFacts::HandBack(HandBackFacts {
        file: returned.file,
        to: org::find(connection, &returned.to)?.name,
        from: name_of(connection, from)?,
        edition: law::on(connection, on)?.id,
        entries: returned.entries.0,
        rejected: returned.entries.1,
        problems: returned.problems,
        due_on: returned.due_on,
        attachment: returned.attachment,
    }))
}

/// Reads a case as it was on a day; refuses one that was taken back.
fn held<P: Procedure>(connection: &Connection, wanted: &str, on: Date) -> Result<Case<P>, OpError> {
    let case = load::<P>(connection, find::<P>(connection, wanted)?)?;
    let number = case.head.number.clone();
    if case.head.void {
        return Err(Refusal::from(Bar {
            article: None,
            ..Bar::of("paper-void", 0, &number)
        })
        .into());
    }
    as_of(connection, case, on)?.ok_or_else(|| {
        Fault::NotFound {
            kind: RecordKind::Case,
            name: format!("{number} ({on})"),
            near: Vec::new(),
        }
        .into()
    })
}

fn lacking(key: &'static str, article: u16, record: &str) -> OpError {
    Refusal::from(Bar::of(key, article, record)).into()
}

fn docket<P: Procedure>(case: &Case<P>) -> Docket {
    Docket {
        number: case.head.number.clone(),
        title: case.head.title.clone(),
        opened_on: case.head.opened_on,
        edition: case.head.edition.clone(),
    }
}

/// Returns the last clock of this name.
fn last<P: Procedure>(case: &Case<P>, name: &str) -> Option<Clock> {
    let mut clocks = case.clocks.iter().rev();
    clocks
        .find(|clock| clock.name == name && !clock.void)
        .cloned()
}

fn name_of(connection: &Connection, id: Option<OrgId>) -> Result<Option<String>, OpError> {
    id.map(|id| Ok(org::load(connection, id)?.name)).transpose()
}

fn entry_of(
    connection: &Connection,
    id: Option<EntryId>,
) -> Result<(Option<String>, Option<String>), OpError> {
    let Some(id) = id else {
        return Ok((None, None));
    };
    let found = entry::load(connection, id)?;
    Ok(found.map_or((None, None), |entry| (Some(entry.name), entry.code)))
}
