//! Waivers from a sheet. A waiver that is there does not change: a row may only say the same of it.

use super::{Waiver, check, find, insert, may_waive, subject};
use crate::model::field::{self, Value};
use crate::model::{
    ActKind, Fault, RecordKind, Refusal, ValueFault, WAIVER_FIELDS, WaiverId, WaiverRefusal, date,
};
use crate::op::records::{Imported, Importing, Values, text};
use crate::op::{Doing, OpError, value};
use crate::rule;
use crate::store::{Connection, Ledger, Tx, waiver};
use jiff::civil::Date;

/// Says how waivers come from a sheet.
pub static IMPORTING: Importing<Waiver> = Importing {
    kind: RecordKind::Waiver,
    fields: WAIVER_FIELDS,
    identity: "number",
    settle,
    write: import,
    write_with_orgs: None,
};

/// Writes a row's rule and subject as the ledger does, and finds the waiver that it speaks of: by its number, else the one
/// that says the same. A number that the ledger lacks is another ledger's, and gets a new one here.
fn settle(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    if let Some(name) = text(values, "rule").map(str::to_owned) {
        let rule = rule::find_one(&name).map_err(|_| unread("rule", &name))?;
        put(values, "rule", rule.code.to_owned());
        if let Some(name) = text(values, "subject").map(str::to_owned) {
            let found = match subject::find(connection, rule, &name, None) {
                Err(OpError::Fault(_)) => return Err(unread("subject", &name).into()),
                other => other?,
            };
            put(values, "subject", found.subject);
        }
    }
    let number = text(values, "number").and_then(WaiverId::read);
    let held = match number {
        Some(id) => waiver::load(connection, id)?.map(|held| held.id),
        None => same(connection, values)?,
    };
    values.retain(|(key, _)| *key != "number");
    if let Some(id) = held {
        values.push(("number", Value::Text(id.to_string())));
    }
    Ok(held.is_some())
}

fn unread(field: &str, given: &str) -> Fault {
    value::fault(
        field,
        given,
        ValueFault::NotListed {
            choices: Vec::new(),
        },
    )
}

fn put(values: &mut Values, key: &str, text: String) {
    if let Some((_, value)) = values.iter_mut().find(|(own, _)| *own == key) {
        *value = Value::Text(text);
    }
}

fn day(values: &Values, key: &str) -> Option<Date> {
    values.iter().find_map(|(own, value)| match value {
        Value::Date(day) if *own == key => Some(*day),
        Value::Text(text) if *own == key => date::read(text),
        _ => None,
    })
}

/// Finds the waiver of the same finding that ends on the same day.
fn same(connection: &Connection, values: &Values) -> Result<Option<WaiverId>, OpError> {
    let (Some(rule), Some(subject)) = (text(values, "rule"), text(values, "subject")) else {
        return Ok(None);
    };
    let until = day(values, "until");
    let others = waiver::of_finding(connection, rule, subject)?;
    let same = others.iter().find(|other| Some(other.until) == until);
    Ok(same.map(|waiver| waiver.id))
}

/// Adds the waivers that are not there, in one act.
///
/// # Errors
/// As for [`super::add`]; a row that says of a waiver what is not so.
fn import(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    let act = doing.act(ActKind::WaiverImport, None);
    let person = doing.person(ledger.reader())?;
    let change = |tx: &mut Tx<'_>| -> Result<Imported, OpError> {
        let mut done = Imported::default();
        for values in rows {
            if let Some(number) = text(&values, "number") {
                let held = find(tx.reader(), number)?;
                let mut said = held.clone();
                set(&mut said, values);
                if said != held {
                    let waiver = held.id.to_string();
                    return Err(Refusal::from(WaiverRefusal::Kept { waiver }).into());
                }
                done.unchanged += 1;
                continue;
            }
            let mut new = Waiver {
                approver: person.login.clone(),
                from: doing.on,
                ..Waiver::default()
            };
            set(&mut new, values);
            if new.from > doing.on {
                let fault = ValueFault::Future { today: doing.on };
                return Err(value::fault("from", &new.from.to_string(), fault).into());
            }
            let rule = rule::find_one(&new.rule)?;
            let found = subject::find(tx.reader(), rule, &new.subject, Some(new.from))?;
            (new.org, new.region) = (found.org, found.region);
            may_waive(&person, &new)?;
            check(&new)?;
            if new.ended_on.is_some() != new.ended_reason.is_some() {
                return Err(value::fault("ended_reason", "", ValueFault::Blank).into());
            }
            insert(tx, &new)?;
            done.created += 1;
        }
        Ok(done)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

fn set(waiver: &mut Waiver, values: Values) {
    for (key, value) in values {
        if let Some(field) = field::find(WAIVER_FIELDS, key) {
            (field.set)(waiver, value);
        }
    }
}
