//! The ledger: the only room that knows SQLite.
//!
//! `open` makes and opens ledgers (`made`: as what), `migrate` lifts their schema, `write` is the one way to change them: a closure in
//! one `BEGIN IMMEDIATE` transaction whose changed records leave a version each and whose act leaves an audit row
//! (`audit`), while `lock` notes who holds it. `backup` copies a whole ledger out and in, `health` is what `doctor` asks of
//! it, with `keys` and `schema`. `fields` binds and reads records by their field lists; then one file an aggregate. What is SQLite's own
//! (FTS5, pragmas, online backup) stays in `search`, `health` and `backup`.

pub mod assess;
pub mod audit;
pub mod backup;
pub mod batch;
pub mod case;
pub mod clock;
pub mod cluster;
pub mod demand;
mod digest;
pub mod entry;
mod error;
mod fields;
pub mod health;
pub mod history;
pub mod keys;
mod lock;
mod made;
mod migrate;
mod open;
pub mod org;
pub mod overlay;
pub mod people;
pub mod reading;
pub mod region;
pub mod register;
pub mod revision;
pub mod run;
pub mod schema;
pub mod search;
pub mod setting;
pub mod standing;
pub mod tally;
#[cfg(test)]
mod testing;
pub mod waiver;
mod write;

pub use digest::{ALGORITHM, file_digest};
pub use error::StoreError;
pub use lock::Holder;
pub use made::{home_region, set_home_region};
pub use migrate::{Lifted, SCHEMA_VERSION};
pub use open::{Access, Ledger, Making};
pub use rusqlite::Connection;
pub use write::Tx;
