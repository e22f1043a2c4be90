//! Spreadsheets: read in a memory-capped child, understood by their headers, judged cell by cell; knows no ledger.

mod fault;
pub mod grid;
mod open;
mod source;
mod text;
pub mod worker;

pub use fault::{BOUNDS, KINDS, SheetFault};
pub use open::{Limits, read_here};
pub use source::Source;
