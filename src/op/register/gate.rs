//! Whether an information system may be built and funded (Art. 10, 11).

use super::find;
use crate::model::register::{Gate, System};
use crate::model::{Bar, Org, Refusal, Register};
use crate::op::records::Values;
use crate::op::{OpError, org, region};
use crate::store::Connection;

/// Holds the answer, with what was asked about.
#[derive(Clone, Debug)]
pub struct Gated {
    /// The system, as it is registered or was described.
    pub system: System,
    /// Whose it is.
    pub org: Org,
    /// The answer.
    pub gate: Gate,
}

/// Answers for a registered system.
///
/// # Errors
/// A system that is not there; a classified one; what SQLite says.
pub fn gate(connection: &Connection, wanted: &str) -> Result<Gated, OpError> {
    answer(connection, find(connection, wanted)?)
}

/// Answers for a system that is described and not registered; the values name whose it is.
///
/// # Errors
/// Values that contradict each other; a classified system; what SQLite says.
pub fn gate_described(connection: &Connection, values: Values) -> Result<Gated, OpError> {
    let mut system = System::default();
    system.set(values);
    system.consistent()?;
    answer(connection, system)
}

/// Answers, or refuses to: to what is classified the Measures do not apply (Art. 2¶2), and Art. 11 speaks of the rest.
fn answer(connection: &Connection, system: System) -> Result<Gated, OpError> {
    if system.classified == Some(true) {
        let number = (system.mark.id > 0).then(|| system.number());
        let record = number.unwrap_or_else(|| system.name.clone());
        return Err(Refusal::from(Bar::of("system-classified", 11, record)).into());
    }
    let org = org::load(connection, system.org)?;
    let of_county = org.region != region::home(connection)?;
    Ok(Gated {
        gate: system.gate(of_county),
        system,
        org,
    })
}
