//! What each register asks of the ledger.

use super::Keep;
use crate::model::register::{Collect, Duty, Inspect, System};
use crate::model::{Fault, RecordKind, ValueFault};
use crate::op::{OpError, catalog, value};
use crate::store::Connection;

impl Keep for Inspect {}

impl Keep for Duty {}

impl Keep for System {}

impl Keep for Collect {
    /// The entry is kept by its number, however it was named.
    fn settle(connection: &Connection, record: &mut Self) -> Result<(), OpError> {
        let Some(named) = &record.entry else {
            return Ok(());
        };
        match catalog::find_whole(connection, named) {
            Ok(id) => record.entry = Some(id.to_string()),
            Err(OpError::Fault(Fault::NotFound {
                kind: RecordKind::Entry,
                ..
            })) => {
                let expected = "e42".to_owned();
                let fault = ValueFault::Form { expected };
                return Err(value::fault("entry", named, fault).into());
            }
            Err(other) => return Err(other),
        }
        Ok(())
    }
}
