//! The ledger: the only room that knows SQLite.
//!
//! `open` makes and opens ledgers, `migrate` lifts their schema, `write` is the one way to change them: a closure in
//! one `BEGIN IMMEDIATE` transaction whose changed records leave a version each and whose act leaves an audit row
//! (`audit`). `fields` binds and reads records by their field lists; then one file an aggregate. What is SQLite's own
//! (FTS5) stays in `search`.

mod digest;
mod error;
mod migrate;
mod open;

pub use error::StoreError;
pub use migrate::SCHEMA_VERSION;
pub use open::{Access, Ledger, Making};
pub use rusqlite::Connection;

/// Dies here when the crash tests say so; nothing without the feature.
fn crash_point(name: &str) {
    #[cfg(feature = "crash-points")]
    if std::env::var("ABDATA_CRASH_AT").is_ok_and(|wanted| wanted == name) {
        std::process::abort();
    }
    #[cfg(not(feature = "crash-points"))]
    let _ = name;
}
