//! Products of development: registered under a qualification in use, and mended where they do not name their source
//! (Art. 36¶2).

use super::records::Values;
use super::{Doing, OpError, case, register};
use crate::model::field::Value;
use crate::model::register::Product;
use crate::model::{Bar, Refusal, Register};
use crate::procedure::develop::{Develop, State};
use crate::store::Ledger;

/// Registers a product of a qualification under which development goes on; it is registered on the effective date.
///
/// # Errors
/// A qualification that is not there, or not in use; a product of the same name; a value that does not fit; a person who is
/// not of the authority; what SQLite says.
pub fn register(
    ledger: &mut Ledger,
    doing: &Doing,
    qualification: &str,
    mut values: Values,
) -> Result<Product, OpError> {
    let id = case::find_whole::<Develop>(ledger.reader(), qualification)?;
    let found = case::load::<Develop>(ledger.reader(), id)?;
    let number = found.head.number;
    if found.state != State::Active || found.head.void {
        return Err(Refusal::from(Bar::of("develop-inactive", 36, number)).into());
    }
    values.push(("qualification", Value::Text(number)));
    values.push(("registered_on", Value::Date(doing.on)));
    register::add(ledger, doing, values)
}

/// Changes what is on record of a product; where its qualification is named too, it must be that one.
///
/// # Errors
/// A product that is not there, was retired, or is of another qualification; as for [`register()`].
pub fn mend(
    ledger: &mut Ledger,
    doing: &Doing,
    qualification: Option<&str>,
    wanted: &str,
    values: Values,
) -> Result<Product, OpError> {
    let held: Product = register::find(ledger.reader(), wanted)?;
    if let Some(named) = qualification {
        let id = case::find_whole::<Develop>(ledger.reader(), named)?;
        let named = case::load::<Develop>(ledger.reader(), id)?.head.number;
        if named != held.qualification {
            let bar = Bar::of("product-of-another", 36, held.number())
                .with("case", named)
                .with("held", held.qualification);
            return Err(Refusal::from(bar).into());
        }
    }
    register::edit(ledger, doing, wanted, values)
}
