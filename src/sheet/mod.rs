//! Spreadsheets: read in a memory-capped child, understood by their headers, judged cell by cell; knows no ledger.
//!
//! From a file to records: `source` hands over rows, `find` picks sheets and header rows with the words of
//! `synonyms.toml` into a `layout`, `entries` and `records` read rows through it, `cells` judges each cell. `template`,
//! `write` and `hand_back` write workbooks; what people read in them is handed in.

mod cells;
mod columns;
#[cfg(test)]
mod defects;
mod draft;
mod entries;
mod fault;
mod find;
mod finish;
mod form;
mod found;
pub mod grid;
mod group;
mod hand_back;
mod header;
mod header_cells;
mod item_rows;
mod items;
mod join;
mod lay_out;
mod layout;
mod mapping;
mod meet;
mod noise;
mod open;
mod records;
mod rows;
mod seen;
mod source;
mod stated;
mod synonyms;
mod template;
#[cfg(test)]
mod testing;
mod text;
pub mod worker;
mod write;

pub use columns::{ColumnSpec, catalogue_columns, org_columns, specs};
pub use draft::{DraftWords, draft_mapping};
pub use entries::{Draft, ReadOptions, ReadSummary, Written, read_entries};
pub use fault::{BOUNDS, KINDS, SheetFault};
pub use find::find_layouts;
pub use hand_back::{HandBackWords, Mark, hand_back};
pub use join::MOST_ITEMS;
pub use layout::{Choice, Layout, Matched, Role, SheetChoice};
pub use mapping::{ColumnRef, ItemCells, ItemMapping, Mapping};
pub use open::{Limits, read_here};
pub use records::{Record, read_records};
pub use source::Source;
pub use synonyms::Synonyms;
pub use template::{Template, TemplateColumn, template};
pub use write::{Table, write};
