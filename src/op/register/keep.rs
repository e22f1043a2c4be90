//! What each register asks of the ledger.

use super::Keep;
use crate::model::field::Value;
use crate::model::register::{Collect, Duty, Inspect, Product, System};
use crate::model::{Actor, EntryId, Fault, OrgId, RecordKind, Refusal, Role, ValueFault};
use crate::op::records::Values;
use crate::op::{OpError, case, catalog, region, value};
use crate::procedure::develop::Develop;
use crate::store::Connection;

impl Keep for Inspect {
    fn named(connection: &Connection, values: &Values) -> Result<(), OpError> {
        for (key, value) in values {
            let Value::List(names) = value else {
                continue;
            };
            for name in names.iter().filter(|_| *key == "entries") {
                entry(connection, key, name)?;
            }
        }
        Ok(())
    }
}

impl Keep for Duty {}

impl Keep for System {}

/// Refuses an entry that is not there, and what names none.
fn entry(connection: &Connection, key: &str, name: &str) -> Result<(), OpError> {
    match catalog::find_whole(connection, name) {
        Err(OpError::Fault(Fault::NotFound { .. })) if EntryId::read(name).is_none() => {
            let expected = "e42".to_owned();
            Err(value::fault(key, name, ValueFault::Form { expected }).into())
        }
        found => found.map(|_| ()),
    }
}

/// Finds the entry that a record of an organisation names: by number or code, or by its name, that organisation's first.
fn find_entry(connection: &Connection, org: Option<OrgId>, name: &str) -> Result<EntryId, OpError> {
    match catalog::find_whole(connection, name) {
        Err(OpError::Fault(Fault::NotFound {
            kind: RecordKind::Entry,
            ..
        })) => {}
        found => return found,
    }
    match catalog::of_name(connection, name, org)?[..] {
        [id] => Ok(id),
        // Whose record it is tells which is meant.
        [id, ..] if org.is_none() => Ok(id),
        _ => {
            let expected = "e42".to_owned();
            Err(value::fault("entry", name, ValueFault::Form { expected }).into())
        }
    }
}

impl Keep for Collect {
    fn named(connection: &Connection, values: &Values) -> Result<(), OpError> {
        for (key, value) in values {
            if let ("entry", Value::Text(name)) = (*key, value) {
                // A number that no entry has is not found; in a sheet it is a cell that does not fit.
                match EntryId::read(name) {
                    Some(_) => catalog::find_whole(connection, name)?,
                    None => find_entry(connection, None, name)?,
                };
            }
        }
        Ok(())
    }

    /// The entry is kept by its number, however it was named.
    fn settle(connection: &Connection, record: &mut Self) -> Result<(), OpError> {
        let Some(named) = &record.entry else {
            return Ok(());
        };
        record.entry = Some(find_entry(connection, Some(record.org), named)?.to_string());
        Ok(())
    }
}

impl Keep for Product {
    /// It is made under a qualification that is there and was not taken back.
    fn settle(connection: &Connection, record: &mut Self) -> Result<(), OpError> {
        let wanted = record.qualification.clone();
        let refused = || {
            let expected = "develop-2026-0001".to_owned();
            value::fault("qualification", &wanted, ValueFault::Form { expected })
        };
        let found = match case::find_whole::<Develop>(connection, &wanted) {
            Ok(id) => case::load::<Develop>(connection, id)?,
            Err(OpError::Fault(Fault::NoCase { .. })) => return Err(refused().into()),
            Err(other) => return Err(other),
        };
        if found.head.void {
            return Err(refused().into());
        }
        record.qualification = found.head.number;
        Ok(())
    }

    /// The authority that qualified keeps the register of what came of it.
    fn may_write(connection: &Connection, actor: &Actor, record: &Self) -> Result<(), OpError> {
        let code = match case::find_whole::<Develop>(connection, &record.qualification) {
            Ok(id) => case::load::<Develop>(connection, id)?.head.region,
            Err(_) => region::home(connection)?,
        };
        if actor.is_authority_of(&code) || actor.is_any(&[Role::Admin]) {
            return Ok(());
        }
        Err(Refusal::NotOwnRecord {
            login: actor.login.clone(),
            org: None,
            region: region::find(connection, &code)?.name,
        }
        .into())
    }
}
