//! Spreadsheets: read in a memory-capped child, understood by their headers, judged cell by cell; knows no ledger.

mod fault;
pub mod grid;
mod source;

pub use fault::SheetFault;
pub use source::Source;
