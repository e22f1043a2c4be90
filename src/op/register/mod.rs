//! Registers: any record that says what it is by [`Register`] is found, added, changed, retired and imported in one way.

mod gate;
mod keep;

pub use gate::{Gated, gate, gate_described};

use super::records::{Imported, Importing, Values, text as text_of};
use super::{Doing, OpError, org, region, value};
use crate::model::field::Value;
use crate::model::text::trim;
use crate::model::{ActKind, Actor, Fault, Refusal, Register, Role, ValueFault, choose};
use crate::store::{Connection, Ledger, Tx, register};
use jiff::civil::Date;
use std::marker::PhantomData;

/// What a register asks of the ledger besides what its records say of themselves.
pub trait Keep: Register {
    /// Looks up what a record names in the ledger, and writes it as the ledger does.
    ///
    /// # Errors
    /// [`Fault::Value`] with the field that names nothing; what SQLite says.
    fn settle(_connection: &Connection, _record: &mut Self) -> Result<(), OpError> {
        Ok(())
    }

    /// Refuses values typed by a person that name what is not in the ledger; a file of another ledger may name it.
    ///
    /// # Errors
    /// [`Fault::NotFound`], [`Fault::Value`]; what SQLite says.
    fn named(_connection: &Connection, _values: &Values) -> Result<(), OpError> {
        Ok(())
    }

    /// Refuses a person who may not write a record: the people of its own organisation may, the authority of its region,
    /// which records from paper, and administrators.
    ///
    /// # Errors
    /// [`Refusal::NotOwnRecord`]; what SQLite says.
    fn may_write(connection: &Connection, actor: &Actor, record: &Self) -> Result<(), OpError> {
        may_write(connection, actor, record)
    }
}

fn may_write<R: Register>(
    connection: &Connection,
    actor: &Actor,
    record: &R,
) -> Result<(), OpError> {
    let own = [
        Role::Clerk,
        Role::Head,
        Role::AuthorityClerk,
        Role::AuthorityHead,
    ];
    let of = match record.org() {
        Some(id) => Some(org::load(connection, id)?),
        None => None,
    };
    if actor.is_any(&[Role::Admin])
        || (of.is_some() && actor.org == record.org() && actor.is_any(&own))
    {
        return Ok(());
    }
    let code = match (&of, record.region()) {
        (Some(org), _) => org.region.clone(),
        (None, Some(code)) => code.to_owned(),
        (None, None) => region::home(connection)?,
    };
    if actor.is_authority_of(&code) {
        return Ok(());
    }
    Err(Refusal::NotOwnRecord {
        login: actor.login.clone(),
        org: of.map(|org| org.name),
        region: region::find(connection, &code)?.name,
    }
    .into())
}

/// Finds a record by its number.
///
/// # Errors
/// [`Fault::NotFound`]; what SQLite says.
pub fn find<R: Register>(connection: &Connection, wanted: &str) -> Result<R, OpError> {
    let found = match R::read_number(wanted) {
        Some(id) => register::load(connection, id)?,
        None => None,
    };
    found.ok_or_else(|| {
        Fault::NotFound {
            kind: R::KIND,
            name: trim(wanted).to_owned(),
            near: Vec::new(),
        }
        .into()
    })
}

fn load<R: Register>(connection: &Connection, id: i64) -> Result<R, OpError> {
    find(connection, &format!("{}{id}", R::PREFIX))
}

/// Reads the members of closed lists by code, word or alias.
fn coded<R: Register>(values: &mut Values) -> Result<(), Fault> {
    for (key, value) in values {
        let members = R::members(key);
        let Value::List(words) = value else {
            continue;
        };
        if members.is_empty() {
            continue;
        }
        for word in words {
            let Some(member) = choose(members, word) else {
                let choices = members.iter().map(|one| format!("{} {}", one.code, one.zh));
                let choices = choices.collect();
                return Err(value::fault(key, word, ValueFault::NotListed { choices }));
            };
            member.code.clone_into(word);
        }
    }
    Ok(())
}

/// Judges a record before it is written.
fn judge<R: Keep>(connection: &Connection, record: &mut R, today: Date) -> Result<(), OpError> {
    R::settle(connection, record)?;
    Ok(record.check(today)?)
}

/// Refuses a record that is there already and in force.
fn refuse_twin<R: Register>(connection: &Connection, record: &R) -> Result<(), OpError> {
    let id = record.mark().id;
    let same = register::same(connection, record)?;
    let twin = same
        .iter()
        .find(|other| other.mark().id != id && other.mark().retired_on.is_none());
    match twin {
        Some(twin) => Err(Fault::Exists {
            kind: R::KIND,
            name: twin.number(),
        }
        .into()),
        None => Ok(()),
    }
}

/// Adds a record.
///
/// # Errors
/// A record of the same key that is in force; a value that does not fit; a person who may not; what SQLite says.
pub fn add<R: Keep>(ledger: &mut Ledger, doing: &Doing, mut values: Values) -> Result<R, OpError> {
    coded::<R>(&mut values)?;
    R::named(ledger.reader(), &values)?;
    let mut new = R::default();
    new.set(values);
    R::may_write(ledger.reader(), &doing.person(ledger.reader())?, &new)?;
    judge(ledger.reader(), &mut new, doing.today)?;
    let act = doing.act(ActKind::RegisterAdd, None);
    let (id, _) = ledger.write(&act, |tx| -> Result<i64, OpError> {
        refuse_twin(tx.reader(), &new)?;
        Ok(register::insert(tx, &new)?)
    })?;
    load(ledger.reader(), id)
}

/// Changes a record's values.
///
/// # Errors
/// As for [`add`]; a record that is not there, or was retired.
pub fn edit<R: Keep>(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &str,
    mut values: Values,
) -> Result<R, OpError> {
    coded::<R>(&mut values)?;
    R::named(ledger.reader(), &values)?;
    let actor = doing.person(ledger.reader())?;
    let held: R = find(ledger.reader(), wanted)?;
    R::may_write(ledger.reader(), &actor, &held)?;
    refuse_retired(&held)?;
    let mut edited = held.clone();
    edited.set(values);
    R::may_write(ledger.reader(), &actor, &edited)?;
    judge(ledger.reader(), &mut edited, doing.today)?;
    if edited != held {
        let act = doing.act(ActKind::RegisterEdit, None);
        ledger.write(&act, |tx| -> Result<(), OpError> {
            refuse_twin(tx.reader(), &edited)?;
            Ok(register::update(tx, &edited)?)
        })?;
    }
    load(ledger.reader(), held.mark().id)
}

fn refuse_retired<R: Register>(record: &R) -> Result<(), Refusal> {
    match record.mark().retired_on {
        Some(day) => Err(Refusal::Retired {
            kind: R::KIND,
            record: record.number(),
            day,
        }),
        None => Ok(()),
    }
}

/// Retires records, in one act; the effective date is the first day on which they no longer count.
///
/// # Errors
/// A record that is not there, or was retired before; a date before its first day; a blank reason; a person who may not.
pub fn retire<R: Keep>(
    ledger: &mut Ledger,
    doing: &Doing,
    wanted: &[String],
    reason: &str,
) -> Result<Vec<R>, OpError> {
    let actor = doing.person(ledger.reader())?;
    let reason = trim(reason);
    if reason.is_empty() {
        return Err(value::fault("reason", reason, ValueFault::Blank).into());
    }
    let act = doing.act(ActKind::RegisterRetire, Some(reason.to_owned()));
    let change = |tx: &mut Tx<'_>| -> Result<Vec<R>, OpError> {
        let mut done: Vec<R> = Vec::new();
        for name in wanted {
            let mut held: R = find(tx.reader(), name)?;
            if done.iter().any(|other| other.mark().id == held.mark().id) {
                continue;
            }
            R::may_write(tx.reader(), &actor, &held)?;
            refuse_retired(&held)?;
            if let Some(earliest) = held.began().filter(|began| doing.on < *began) {
                return Err(Refusal::BeforeLast {
                    record: held.number(),
                    on: doing.on,
                    earliest,
                }
                .into());
            }
            let mark = held.mark_mut();
            mark.retired_on = Some(doing.on);
            mark.retired_reason = Some(reason.to_owned());
            register::update(tx, &held)?;
            done.push(load(tx.reader(), held.mark().id)?);
        }
        Ok(done)
    };
    ledger.write(&act, change).map(|(done, _)| done)
}

/// Names the way in which the records of a register come from a sheet.
pub struct Sheets<R>(PhantomData<R>);

impl<R: Keep> Sheets<R> {
    /// Says how they come from a sheet.
    pub const IMPORTING: &'static Importing<R> = &Importing {
        kind: R::KIND,
        fields: R::FIELDS,
        identity: "number",
        settle: settle::<R>,
        write: import::<R>,
        write_with_orgs: None,
    };
}

/// Reads what a row names, and tells whether its record is in the ledger; a number that means another record there is
/// taken out. A row that says all that its record needs is judged, so that its cell is named; days to come are refused
/// only when it is written, since a row knows no today.
fn settle<R: Keep>(connection: &Connection, values: &mut Values) -> Result<bool, OpError> {
    coded::<R>(values)?;
    let held = held::<R>(connection, values)?;
    values.retain(|(key, _)| *key != "number");
    if let Some(held) = &held {
        values.push(("number", Value::Text(held.number())));
    }
    let given = |key: &str| {
        let found = values.iter().find(|(own, _)| *own == key);
        found.is_some_and(|(_, value)| *value != Value::Empty)
    };
    let mut needed = R::FIELDS.iter().filter(|field| field.required);
    if held.is_some() || needed.all(|field| given(field.key)) {
        let mut wanted = held.clone().unwrap_or_default();
        wanted.set(
            values
                .iter()
                .filter(|(_, value)| *value != Value::Empty)
                .cloned()
                .collect(),
        );
        wanted.check(Date::MAX)?;
        check_retirement(&wanted)?;
    }
    Ok(held.is_some())
}

/// Finds the record that a row means: by its number, if that is one of the same key (files travel between ledgers, and
/// numbers with them), else by its key: one that was retired on the same day, or is in force.
fn held<R: Keep>(connection: &Connection, values: &Values) -> Result<Option<R>, OpError> {
    let mut stated = R::default();
    stated.set(values.clone());
    R::settle(connection, &mut stated)?;
    let mut same: Vec<R> = register::same(connection, &stated)?;
    let number = text_of(values, "number").and_then(R::read_number);
    let by_number = |record: &R| Some(record.mark().id) == number;
    let as_retired = |record: &R| record.mark().retired_on == stated.mark().retired_on;
    let in_force = |record: &R| record.mark().retired_on.is_none();
    let place = same
        .iter()
        .position(by_number)
        .or_else(|| same.iter().position(as_retired))
        .or_else(|| same.iter().position(in_force));
    Ok(place.map(|place| same.swap_remove(place)))
}

/// Adds or changes records in one act; what a row leaves blank stays as it is.
///
/// # Errors
/// As for [`add`] and [`edit`]; then nothing is written.
fn import<R: Keep>(
    ledger: &mut Ledger,
    doing: &Doing,
    rows: Vec<Values>,
    dry_run: bool,
) -> Result<Imported, OpError> {
    let actor = doing.person(ledger.reader())?;
    let act = doing.act(ActKind::RegisterImport, None);
    let change = |tx: &mut Tx<'_>| -> Result<Imported, OpError> {
        let mut done = Imported::default();
        for mut values in rows {
            values.retain(|(_, value)| *value != Value::Empty);
            let held = held::<R>(tx.reader(), &values)?;
            let mut wanted = held.clone().unwrap_or_default();
            wanted.set(values);
            judge(tx.reader(), &mut wanted, doing.today)?;
            check_retirement(&wanted)?;
            if held.as_ref() == Some(&wanted) {
                done.unchanged += 1;
                continue;
            }
            R::may_write(tx.reader(), &actor, &wanted)?;
            match held {
                Some(held) => {
                    R::may_write(tx.reader(), &actor, &held)?;
                    refuse_retired(&held)?;
                    register::update(tx, &wanted)?;
                    done.updated += 1;
                }
                None => {
                    register::insert(tx, &wanted)?;
                    done.created += 1;
                }
            }
        }
        Ok(done)
    };
    ledger.write_or_rehearse(&act, dry_run, change)
}

/// Refuses a record that is retired without a reason, or has a reason and is not retired.
fn check_retirement<R: Register>(record: &R) -> Result<(), Fault> {
    let mark = record.mark();
    match (mark.retired_on, &mark.retired_reason) {
        (Some(_), None) => Err(value::fault("retired_reason", "", ValueFault::Blank)),
        (None, Some(_)) => Err(value::fault("retired_on", "", ValueFault::Blank)),
        (Some(day), Some(_)) => match record.began().filter(|began| day < *began) {
            Some(earliest) => {
                let fault = ValueFault::Before { earliest };
                Err(value::fault("retired_on", &day.to_string(), fault))
            }
            None => Ok(()),
        },
        (None, None) => Ok(()),
    }
}
