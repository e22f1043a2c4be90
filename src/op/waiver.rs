//! Waivers: an authority lets a finding stand for a time, with a reason and a last day; nothing is deleted.

mod import;
mod subject;

pub use import::IMPORTING;

use super::{Doing, OpError, org::may_change, require};
use crate::model::{
    ActKind, Actor, Fault, RecordKind, Refusal, Role, ValueFault, Waiver, WaiverId, WaiverRefusal,
    text,
};
use crate::rule;
use crate::store::{Connection, Ledger, Tx, waiver};
use jiff::civil::Date;

/// Holds what a new waiver says.
#[derive(Clone, Debug)]
pub struct New {
    /// Code or slug of the rule.
    pub rule: String,
    /// Its subject: `kind:id`, or the number or code alone.
    pub subject: String,
    /// Why the finding may stand.
    pub reason: String,
    /// Last day.
    pub until: Date,
    /// Who approved it, where that is not the acting person.
    pub approver: Option<String>,
}

/// Adds a waiver; its first day is the effective date. Returns it, and whether its finding stands on that day.
///
/// # Errors
/// A rule or subject that is not there; a blank reason; a last day before the first; a day on which the finding is waived
/// already; a person who is neither administrator nor of the authority of the subject's region.
pub fn add(
    ledger: &mut Ledger,
    doing: &Doing,
    new: New,
    dry_run: bool,
) -> Result<(Waiver, bool), OpError> {
    let person = doing.person(ledger.reader())?;
    let rule = rule::find_one(&new.rule)?;
    let found = subject::find(ledger.reader(), rule, &new.subject, Some(doing.on))?;
    let mut waiver = Waiver {
        rule: rule.code.to_owned(),
        subject: found.subject,
        reason: text::trim(&new.reason).to_owned(),
        approver: new
            .approver
            .filter(|name| !text::trim(name).is_empty())
            .unwrap_or_else(|| person.login.clone()),
        from: doing.on,
        until: new.until,
        org: found.org,
        region: found.region,
        ..Waiver::default()
    };
    may_waive(&person, &waiver)?;
    check(&waiver)?;
    let finding = format!("{}@{}", waiver.rule, waiver.subject);
    let act = doing.act(ActKind::WaiverAdd, Some(finding));
    ledger.write_or_rehearse(&act, dry_run, |tx| {
        waiver.id = insert(tx, &waiver)?;
        let stands = subject::stands(tx.reader(), &waiver)?;
        Ok((load(tx.reader(), waiver.id)?, stands))
    })
}

/// Ends waivers before their time, in one act; the effective date is the first day on which they no longer hold.
///
/// # Errors
/// A waiver that is not there, or no longer holds; a date before its first day; a blank reason; a person who may not.
pub fn end(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &[String],
    reason: &str,
) -> Result<Vec<Waiver>, OpError> {
    let person = doing.person(ledger.reader())?;
    let reason = text::trim(reason);
    if reason.is_empty() {
        return Err(super::value::fault("reason", reason, ValueFault::Blank).into());
    }
    let mut ending = Vec::new();
    for name in wanted {
        let mut waiver = find(ledger.reader(), name)?;
        may_waive(&person, &waiver)?;
        if ending.iter().any(|other: &Waiver| other.id == waiver.id) {
            continue;
        }
        may_end(&waiver, doing.on)?;
        waiver.ended_on = Some(doing.on);
        waiver.ended_reason = Some(reason.to_owned());
        ending.push(waiver);
    }
    let act = doing.act(ActKind::WaiverEnd, Some(reason.to_owned()));
    ledger.write(&act, |tx| -> Result<(), OpError> {
        for waiver in &ending {
            waiver::end(tx, waiver)?;
        }
        Ok(())
    })?;
    ending
        .iter()
        .map(|waiver| load(ledger.reader(), waiver.id))
        .collect()
}

fn may_end(waiver: &Waiver, on: Date) -> Result<(), Refusal> {
    let record = waiver.id.to_string();
    if let Some(day) = waiver.ended_on {
        let waiver = record;
        return Err(WaiverRefusal::Over { waiver, day }.into());
    }
    if on < waiver.from {
        return Err(Refusal::BeforeLast {
            record,
            on,
            earliest: waiver.from,
        });
    }
    if on > waiver.until {
        let (waiver, day) = (record, waiver.until);
        return Err(WaiverRefusal::Over { waiver, day }.into());
    }
    Ok(())
}

/// Finds a waiver by number.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find(connection: &Connection, wanted: &str) -> Result<Waiver, OpError> {
    let wanted = text::trim(wanted);
    let found = match WaiverId::read(&text::match_key(wanted)) {
        Some(id) => waiver::load(connection, id)?,
        None => None,
    };
    found.ok_or_else(|| missing(wanted))
}

fn load(connection: &Connection, id: WaiverId) -> Result<Waiver, OpError> {
    waiver::load(connection, id)?.ok_or_else(|| missing(&id.to_string()))
}

fn missing(name: &str) -> OpError {
    Fault::NotFound {
        kind: RecordKind::Waiver,
        name: name.to_owned(),
        near: Vec::new(),
    }
    .into()
}

/// Lists the waivers that had begun by a day, as they were then: one ended later is not ended yet.
///
/// # Errors
/// What SQLite says.
pub fn as_of(connection: &Connection, day: Date) -> Result<Vec<Waiver>, OpError> {
    let begun = waiver::all(connection)?.into_iter();
    Ok(begun
        .filter(|waiver| waiver.from <= day)
        .map(|waiver| waiver.by(day))
        .collect())
}

/// Refuses a person who is neither administrator nor of the authority of the subject's region; where that is not known,
/// of any authority.
fn may_waive(person: &Actor, waiver: &Waiver) -> Result<(), Refusal> {
    match &waiver.region {
        Some(region) => may_change(person, region),
        None => require(
            person,
            &[Role::Admin, Role::AuthorityHead, Role::AuthorityClerk],
        ),
    }
}

/// Checks what stands in a waiver: a reason, and days in their order.
fn check(waiver: &Waiver) -> Result<(), Fault> {
    use super::value::fault;
    if text::trim(&waiver.reason).is_empty() {
        return Err(fault("reason", &waiver.reason, ValueFault::Blank));
    }
    let before = |day: Date, earliest: Date| (day < earliest).then_some((day, earliest));
    let ended = waiver.ended_on.map(|day| ("ended_on", day));
    for (field, day) in std::iter::once(("until", waiver.until)).chain(ended) {
        if let Some((day, earliest)) = before(day, waiver.from) {
            let given = day.to_string();
            return Err(fault(field, &given, ValueFault::Before { earliest }));
        }
    }
    Ok(())
}

/// Puts a new waiver into the ledger, unless its finding is waived already on one of its days.
fn insert(tx: &mut Tx<'_>, new: &Waiver) -> Result<WaiverId, OpError> {
    let others = waiver::of_finding(tx.reader(), &new.rule, &new.subject)?;
    if let Some(other) = others.iter().find(|other| other.meets(new)) {
        return Err(Refusal::from(WaiverRefusal::There {
            finding: format!("{}@{}", new.rule, new.subject),
            waiver: other.id.to_string(),
            until: other.until,
        })
        .into());
    }
    Ok(waiver::insert(tx, new)?)
}
