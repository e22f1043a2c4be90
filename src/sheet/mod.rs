//! Spreadsheets: read in a memory-capped child, understood by their headers, judged cell by cell; knows no ledger.
//!
//! From a file to records: `worker` has `open` or `text` read it in the child and is the `source` of its rows; `find`
//! picks sheets and header rows with the words of `synonyms.toml` into a layout; `entries` reads rows through it, and
//! `cells` judges each cell. `out` writes workbooks; what people read in them is handed in.

mod cells;
mod columns;
#[cfg(test)]
mod defects;
mod entries;
mod fault;
mod find;
pub mod grid;
mod open;
mod out;
mod source;
mod synonyms;
#[cfg(test)]
mod testing;
mod text;
pub mod worker;

pub use columns::{ColumnSpec, catalogue_columns, specs};
pub use entries::join::MOST_ITEMS;
pub use entries::records::{Record, read_records};
pub use entries::{Draft, ReadOptions, ReadSummary, SheetRows, Written, read_entries};
pub use fault::{Bound, KINDS, SheetFault};
pub use find::draft::{DraftWords, draft_mapping};
pub use find::find_layouts;
pub use find::layout::{Choice, Layout, Matched, Role, SheetChoice};
pub use find::mapping::{ColumnRef, ItemCells, ItemMapping, Mapping};
pub use open::{Limits, read_here};
pub use out::hand_back::{HandBackWords, Mark, hand_back};
pub use out::template::{Template, TemplateColumn, template};
pub use out::write::{Table, gave_up_writing, write};
pub(crate) use out::write::{header_format, save, tab_name, width};
pub use source::Source;
pub use synonyms::{Synonyms, synonyms};
